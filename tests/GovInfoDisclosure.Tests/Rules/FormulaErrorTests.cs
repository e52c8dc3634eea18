using System;
using System.Linq;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Rules;
using GovInfoDisclosure.Rules.Language;
using Xunit;

namespace GovInfoDisclosure.Tests.Rules;

/// <summary>What the loader says of a formula, at the letter where it goes wrong.</summary>
public sealed class FormulaErrorTests
{
    private const string A = "requests.received.total";
    private const string B = "requests.carriedForward.total";

    [Theory]
    [InlineData($"{A} ¦* {B} == 0", "not linear: two cells cannot be multiplied, only a cell by a number or a parameter", "不是线性的：两个单元格不能相乘，只能乘以数字或参数")]
    [InlineData($"2 * ({A} + 1) ¦* {B} == 0",
        "not linear: two cells cannot be multiplied, only a cell by a number or a parameter", "不是线性的：两个单元格不能相乘，只能乘以数字或参数")]
    [InlineData($"1 ¦/ {A} == 0", "not linear: nothing can be divided by a cell, only by a number", "不是线性的：不能除以单元格，只能除以数字")]
    [InlineData($"{A} ¦/ sum(requests.received.*) < 1", "not linear: nothing can be divided by a cell, only by a number", "不是线性的：不能除以单元格，只能除以数字")]
    [InlineData($"{A} ¦/ 0 == 1", "division by zero", "不能除以零")]
    [InlineData($"{A} ¦/ (2 - 2) == 1", "division by zero", "不能除以零")]
    [InlineData($"{A} ¦/ $most == 1", "nothing can be divided by a parameter", "不能除以参数")]
    [InlineData($"{A} ¦= 1", "there is no '=': write '=='", "没有“=”：应写 ==")]
    [InlineData($"{A}¦", "expected one of == != <= < >= >, or 'is blank'", "此处应为 == != <= < >= > 之一，或 is blank")]
    [InlineData($"{A} ¦≤ 1", "there is no '≤': write '<='", "没有“≤”：应写 <=")]
    [InlineData($"{A} ==¦", "the formula ends too early: expected a number, a cell or sum(…)", "公式不完整：此处应为数字、单元格或 sum(…)")]
    [InlineData($"{A} == ¦, 1", "expected a number, a cell or sum(…), found ', 1'", "此处应为数字、单元格或 sum(…)，而这里是“, 1”")]
    [InlineData($"{A} == 1 ¦AND {A} == 2 or more", "there is no 'AND': write 'and'", "没有“AND”：应写 and")]
    [InlineData($"{A} == 1 ¦== 2", "comparisons are not chained: write 'a <= x and x <= b'",
        "比较不能连写：应写 a <= x and x <= b")]
    [InlineData($"({A} == 1 and {B} ¦= 2) or {A} == 3", "there is no '=': write '=='", "没有“=”：应写 ==")]
    [InlineData($"({A} == 1¦", "expected ')'", "缺少右括号“)”")]
    [InlineData($"({A} + 1 ¦[ == 1", "expected ')'", "缺少右括号“)”")]
    [InlineData($"{A} is ¦zero", "expected 'blank', 'not blank' or 'a multiple of' after 'is'", "is 之后应为 blank、not blank 或 a multiple of")]
    [InlineData($"¦2 * {A} is blank", "expected a single cell before 'is blank'", "is blank 之前应为一个单元格")]
    [InlineData("¦sum(requests.received.*) is blank", "expected a single cell before 'is blank'", "is blank 之前应为一个单元格")]
    [InlineData("agency.level ¦== county", "expected 'in […]' after agency.level", "agency.level 之后应为 in […]")]
    [InlineData("agency.level in [county, ¦village]", "expected a level: central, provincial, prefectural, county, township",
        "行政层级应为 central, provincial, prefectural, county, township")]
    [InlineData("agency.level in [county ¦or", "expected ']'", "缺少“]”")]
    [InlineData("units ¦incomplete", "expected 'units are complete'", "应为 units are complete")]
    [InlineData($"{A} == ¦1.2.3", "not a number, or one of more than 28 digits", "数字写法不对，或超过 28 位")]
    [InlineData($"{A} == ¦12345678901234567890123456789", "not a number, or one of more than 28 digits", "数字写法不对，或超过 28 位")]
    [InlineData($"{A} == ¦$ + 1", "expected the name of a parameter after '$'", "“$”之后应为参数名")]
    [InlineData("sum ¦requests.received.* == 1", "expected '(' after sum", "sum 之后应为“(”")]
    [InlineData("sum(¦) == 1", "expected an address or a pattern, as in requests.received.*", "此处应为单元格地址或模式，如 requests.received.*")]
    [InlineData("sum(requests.received.* ¦+ 1) == 1", "expected ')' at the end of sum(…)", "sum(…) 缺少右括号“)”")]
    [InlineData("¦requests.received.* == 1", "a pattern is allowed only inside sum(…)", "模式只能出现在 sum(…) 里")]
    [InlineData($"¦units.{A} == 1", "'units.' is allowed only inside sum(…)", "units. 只能出现在 sum(…) 里")]
    [InlineData($"¦unit.{A} == 1", "'unit.' needs a variable that runs through units in forEach", "unit. 只能用在 forEach 里有 units 变量的规则中")]
    [InlineData("sum(¦unit.requests.received.*) == 1", "'unit.' needs a variable that runs through units in forEach", "unit. 只能用在 forEach 里有 units 变量的规则中")]
    [InlineData($"{A} == ¦requests.carriedFoward.total", "there is no cell 'requests.carriedFoward.total', did you mean 'requests.carriedForward.total'?",
        "没有单元格“requests.carriedFoward.total”，是否想写“requests.carriedForward.total”？")]
    [InlineData("¦somethingElse == 1", "there is no cell 'somethingElse'", "没有单元格“somethingElse”")]
    [InlineData($"{A} == ¦prior.requests.carriedFoward.total", "there is no cell 'requests.carriedFoward.total', did you mean 'requests.carriedForward.total'?",
        "没有单元格“requests.carriedFoward.total”，是否想写“requests.carriedForward.total”？")]
    [InlineData($"sum(¦requests.recieved.*) == {A}", "pattern 'requests.recieved.*' matches no cell", "模式“requests.recieved.*”不含任何单元格")]
    [InlineData($"sum(requests.received.* except ¦requests.recieved.total) == {A}",
        "there is no cell 'requests.recieved.total', did you mean 'requests.received.total'?", "没有单元格“requests.recieved.total”，是否想写“requests.received.total”？")]
    [InlineData("¦requests.received.{applicant} == 1", "variable {applicant} is not defined in forEach", "变量 {applicant} 未在 forEach 中定义")]
    [InlineData("sum(¦requests.{row}.*) == 1", "variable {row} is not defined in forEach", "变量 {row} 未在 forEach 中定义")]
    public void Check(string marked, string en, string zh)
    {
        LoadErrors.Expect(Samples.Yaml(marked.Contains('{', StringComparison.Ordinal) ? "\"" + marked + "\"" : marked), en, zh);
        LoadErrors.Expect(Samples.Yaml("'" + marked + "'"), en, zh);
        LoadErrors.Expect(Samples.Yaml("1 <= 2", "when: \"" + marked + "\""), en, zh);
    }

    [Fact]
    public void MisspeltVariable_IsToldWithTheOneThatWasMeant() => LoadErrors.Expect(
        Samples.Yaml("\"sum(¦requests.{rwo}.* except requests.{row}.total) == requests.{row}.total\"", "forEach: { row: requests.**.total }"),
        "variable {rwo} is not defined in forEach, did you mean {row}?",
        "变量 {rwo} 未在 forEach 中定义，是否想写 {row}？");

    [Fact]
    public void EveryMisspeltAddressOfAFormula_IsTold() => Assert.Equal(
        [
            "rules.yaml(9,12): there is no cell 'requests.recieved.total', did you mean 'requests.received.total'?",
            "rules.yaml(9,42): pattern 'requests.recieved.*' matches no cell",
            "rules.yaml(9,66): there is no cell 'requests.carriedFoward.total', did you mean 'requests.carriedForward.total'?",
            "rules.yaml(10,11): there is no cell 'zebra'",
        ],
        LoadErrors.Of(new RuleFile("rules.yaml",
            Samples.Yaml("requests.recieved.total + sum(requests.recieved.*) == requests.carriedFoward.total", "when: zebra > 0"))));

    [Theory]
    [InlineData("$mots", "rule T1 has no parameter $mots, did you mean $most?", "规则 T1 没有参数 $mots，是否想写 $most？")]
    [InlineData("$other", "rule T1 has no parameter $other", "规则 T1 没有参数 $other")]
    public void UnknownParameter_IsToldAtItsWord(string parameter, string en, string zh) => LoadErrors.Expect(
        Samples.Yaml($"{A} <= ¦{parameter}", "parameters: { most: 1 }"), en, zh);

    [Theory]
    [InlineData("claim")]
    [InlineData("table")]
    public void ClaimWithoutClaims_IsToldAtItsWord(string word) => LoadErrors.Expect(
        Samples.Yaml($"¦{word} == 1"),
        "rule T1 uses 'claim' or 'table' but has no 'claims'", "规则 T1 用了 claim 或 table，却没有 claims");

    [Fact]
    public void ClaimPairedWithANumberAlone_IsToldAtTheRule() => LoadErrors.Expect(
        Samples.Yaml("claim == table", "claims: { received: 5 }").Replace("- id", "- ¦id", StringComparison.Ordinal),
        "what rule T1 pairs 'received' with in 'claims' names no cell", "规则 T1 的 claims 中 received 所对应的式子没有单元格");

    [Fact]
    public void CellsOfAnotherEdition_AreToldAtTheCell() => LoadErrors.Expect(
        Samples.Yaml("¦proactiveDisclosure.rules.issued >= 0"),
        "the 2019 edition has no cell 'proactiveDisclosure.rules.issued', and the rule is for that edition too (editions)",
        "2019 版没有单元格“proactiveDisclosure.rules.issued”，而规则也用于该版（editions）");

    /// <summary>Where the value is not in the file letter by letter, the error stands where it begins.</summary>
    [Theory]
    [InlineData("¦requests.received.total\n      = 1")]
    [InlineData("¦>-\n      requests.received.total = 1")]
    [InlineData("¦|\n      requests.received.total = 1")]
    [InlineData("¦\"requests.received.total \\\n      = 1\"")]
    [InlineData("¦\"requests.received\\x2etotal = 1\"")]
    [InlineData("¦'requests.received.total = ''1'")]
    public void FormulaOverSeveralLines_IsToldAtItsStart(string check) =>
        LoadErrors.Expect(Samples.Yaml(check), "there is no '=': write '=='", "没有“=”：应写 ==");

    [Fact]
    public void LongFormulas_AreRefused() => LoadErrors.Expect(
        Samples.Yaml("¦" + A + string.Concat(Enumerable.Repeat(" + 1", 1_000)) + " == 1"), "a formula of more than 4000 characters", "公式超过 4000 个字符");

    [Theory]
    [InlineData("(", ")")]
    [InlineData("not (", ")")]
    [InlineData("not ", "")]
    public void DeepFormulas_AreRefused(string open, string close)
    {
        string text = string.Concat(Enumerable.Repeat(open, 100)) + A + " == 1" + string.Concat(Enumerable.Repeat(close, 100));
        RuleFileError error = Assert.Single(RuleSet.Load(new RuleFile("rules.yaml", Samples.Yaml(text))).Errors);
        Assert.Contains(error.Message.En, new[] { "brackets nested too deeply", "too many 'not' in a row" });
        Assert.Equal(Samples.CheckLine, error.Line);
        Assert.InRange(error.Column, Samples.CheckColumn + 30, Samples.CheckColumn + text.Length);
    }

    [Theory]
    [InlineData("+")]
    [InlineData("*")]
    public void ProductsOfLongSums_AreRefused(string sign)
    {
        string sum = "(" + A + string.Concat(Enumerable.Repeat(" + 1", 60)) + ")";
        string ones = "(1" + string.Concat(Enumerable.Repeat(" + 1", 60)) + ")";
        string text = sign == "*" ? sum + " * " + ones + " == 1" : sum + " + " + sum + " == 1";
        RuleSetLoad load = RuleSet.Load(new RuleFile("rules.yaml", Samples.Yaml(text)));
        Assert.Equal(sign == "*" ? ["more than 2000 terms"] : Array.Empty<string>(), load.Errors.Select(error => error.Message.En));
    }

    [Fact]
    public void DeepButAllowedBrackets_AreRead()
    {
        string text = string.Concat(Enumerable.Repeat("(", 20)) + A + " + 1" + string.Concat(Enumerable.Repeat(")", 20))
            + " == 1 and " + string.Concat(Enumerable.Repeat("(", 20)) + A + " == 0" + string.Concat(Enumerable.Repeat(")", 20));
        Assert.Equal(Outcome.Holds, Samples.Judge(Samples.Yaml(text), Samples.Report()).Outcome);
    }
}
