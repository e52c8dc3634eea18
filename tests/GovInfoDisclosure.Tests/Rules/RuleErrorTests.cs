using System;
using Xunit;

namespace GovInfoDisclosure.Tests.Rules;

/// <summary>What the loader says of the keys and values of a rule: whole sentences, at their place.</summary>
public sealed class RuleErrorTests
{
    /// <summary>Lines of a rule, put in place of its own; the mark says where.</summary>
    [Theory]
    [InlineData("id: T1", "id: ¦[]", "id must be text, found a list", "id 应为文字，而这里是列表")]
    [InlineData("id: T1", "id: ¦READ-01",
        "id 'READ-01' cannot be used: it starts with a letter and has letters, digits, -, _ and . only, 40 characters at most; READ- and N1 to N19 are taken",
        "id“READ-01”不可用：应以字母开头，只含字母、数字、-、_、.，最多 40 个字符；READ- 和 N1–N19 已被占用")]
    [InlineData("id: T1", "id: ¦N3",
        "id 'N3' cannot be used: it starts with a letter and has letters, digits, -, _ and . only, 40 characters at most; READ- and N1 to N19 are taken",
        "id“N3”不可用：应以字母开头，只含字母、数字、-、_、.，最多 40 个字符；READ- 和 N1–N19 已被占用")]
    [InlineData("id: T1", "id: ¦a/b",
        "id 'a/b' cannot be used: it starts with a letter and has letters, digits, -, _ and . only, 40 characters at most; READ- and N1 to N19 are taken",
        "id“a/b”不可用：应以字母开头，只含字母、数字、-、_、.，最多 40 个字符；READ- 和 N1–N19 已被占用")]
    [InlineData("class: plausibility", "class: ¦plausible", "class cannot be 'plausible', expected one of printed-identity, derived-identity, plausibility",
        "class 不能是“plausible”，应为 printed-identity、derived-identity、plausibility")]
    [InlineData("severity: warning", "severity: ¦fatal",
        "severity cannot be 'fatal', expected one of error, warning, info", "severity 不能是“fatal”，应为 error、warning、info")]
    [InlineData("severity: warning", "severity: ¦~", "severity must be text, found nothing", "severity 应为文字，而这里是空值")]
    [InlineData("severity: warning", "severity: warning\n    ¦sevrity: error",
        "unknown key 'sevrity', did you mean 'severity'?", "未知的键“sevrity”，是否想写“severity”？")]
    [InlineData("severity: warning", "severity: warning\n    ¦severity: error", "duplicate key 'severity'", "键“severity”重复")]
    [InlineData("[2019, 2021]", "[2019, ¦2020]", "there is no edition '2020', expected 2019 or 2021", "没有版本“2020”，应为 2019 或 2021")]
    [InlineData("[2019, 2021]", "[2019, ¦2019]", "duplicate edition", "版本重复")]
    [InlineData("[2019, 2021]", "¦[]", "editions must name at least one edition", "editions 不能为空")]
    [InlineData("[2019, 2021]", "¦2021", "editions must be a list, found '2021'", "editions 应为列表，而这里是“2021”")]
    [InlineData("basis: derived", "basis: ¦printd", "basis cannot be 'printd', expected one of printed, derived; did you mean 'printed'?",
        "basis 不能是“printd”，应为 printed、derived；是否想写“printed”？")]
    [InlineData("source: { document: d, place: p,", "source: ¦{ document: d,", "key 'place' is missing", "缺少键“place”")]
    [InlineData("title: { zh: 标题, en: Title }", "title: ¦{ zh: 标题 }", "key 'en' is missing", "缺少键“en”")]
    [InlineData("title: { zh: 标题, en: Title }", "title: ¦{ en: Title }", "key 'zh' is missing", "缺少键“zh”")]
    [InlineData("title: { zh: 标题, en: Title }", "title: { zh: 标题, en: ¦\"\" }", "en must be text, found ''", "en 应为文字，而这里是“”")]
    [InlineData("title: { zh: 标题, en: Title }", "title: ¦标题", "title must be a mapping, found '标题'", "title 应为键值表，而这里是“标题”")]
    [InlineData("check: 1 <= 2", "forEach: { w: [total, ¦total] }\n    check: requests.received.{w} >= 0", "duplicate 'total'", "“total”重复")]
    [InlineData("check: 1 <= 2", "check: ¦[1, 2]", "expected a formula, or one of allOf, anyOf, not, all, any; found a list",
        "此处应为公式，或 allOf、anyOf、not、all、any 之一，而这里是列表")]
    [InlineData("check: 1 <= 2", "check: ¦~", "expected a formula, or one of allOf, anyOf, not, all, any; found nothing",
        "此处应为公式，或 allOf、anyOf、not、all、any 之一，而这里是空值")]
    [InlineData("check: 1 <= 2", "check: { ¦oneOf: [] }", "expected allOf: […], anyOf: […], not: …, all: {forEach, check} or any: {forEach, check}",
        "此处应为 allOf: […]、anyOf: […]、not: …、all: {forEach, check} 或 any: {forEach, check}")]
    [InlineData("check: 1 <= 2", "check: { all: { forEach: ¦{}, check: 1 <= 2 } }", "forEach must name at least one variable", "forEach 应至少有一个变量")]
    [InlineData("check: 1 <= 2", "check: { anyOf: [1 <= 2, 1 ¦= 2] }", "there is no '=': write '=='", "没有“=”：应写 ==")]
    [InlineData("check: 1 <= 2", "check: 1 <= 2\n    missing: ¦none",
        "missing cannot be 'none', expected one of undecided, zero, all-or-none", "missing 不能是“none”，应为 undecided、zero、all-or-none")]
    [InlineData("check: 1 <= 2", "check: 1 <= 2\n    tolerance: ¦-1",
        "tolerance must be a number of at least 0, {absolute: number}, {relative: 1%} or {rounded: decimals}",
        "tolerance 应为不小于 0 的数、{absolute: 数}、{relative: 1%} 或 {rounded: 小数位数}")]
    [InlineData("check: 1 <= 2", "check: 1 <= 2\n    tolerance: ¦{ rounded: 1.5 }",
        "tolerance must be a number of at least 0, {absolute: number}, {relative: 1%} or {rounded: decimals}",
        "tolerance 应为不小于 0 的数、{absolute: 数}、{relative: 1%} 或 {rounded: 小数位数}")]
    [InlineData("check: 1 <= 2", "check: 1 <= 2\n    parameters: { ¦a-b: 1 }",
        "the name of a parameter has letters and digits only, not 'a-b'", "参数名“a-b”应只含字母和数字")]
    [InlineData("check: 1 <= 2", "check: 1 <= 2\n    parameters: { most: ¦many }", "a parameter must be a number, found 'many'", "参数应为数字，而这里是“many”")]
    [InlineData("check: 1 <= 2", "check: 1 <= $most\n    parameters: { most: { default: 1, ¦village: 2 } }",
        "expected 'default' or a level (central, provincial, prefectural, county, township), found 'village'",
        "此处应为 default 或行政层级（central, provincial, prefectural, county, township）")]
    [InlineData("check: 1 <= 2", "check: 1 <= $most\n    parameters: { most: ¦{ county: 2 } }",
        "a parameter by level also needs a default, for the levels that it does not name", "按层级给参数时还应有 default，用于未列的层级")]
    [InlineData("check: 1 <= 2", "check: 1 <= $most\n    parameters: { most: { default: ¦x } }", "a parameter must be a number, found 'x'", "参数应为数字，而这里是“x”")]
    [InlineData("check: 1 <= 2", "check: 1 <= 2\n    forEach: { ¦a-b: requests.received.* }",
        "the name of a variable has letters and digits only, not 'a-b'", "变量名“a-b”应只含字母和数字")]
    [InlineData("check: 1 <= 2", "check: 1 <= 2\n    forEach: { a: ¦{} }",
        "variable 'a' takes a pattern of addresses, a list, the name of a set, or units", "变量 a 应为地址模式、列表、集合名或 units")]
    [InlineData("check: 1 <= 2", "check: 1 <= 2\n    forEach: { a: [b, ¦[]] }", "expected a word, found a list", "列表项应为一个词，而这里是列表")]
    [InlineData("check: 1 <= 2", "check: 1 <= 2\n    forEach: { a: requests.received.* ¦plus }", "expected the end of the pattern", "模式到此应结束")]
    [InlineData("check: 1 <= 2", "check: 1 <= 2\n    forEach: { a: \"requests.received.* except ¦\" }",
        "expected an address or a pattern, as in requests.received.*", "此处应为单元格地址或模式，如 requests.received.*")]
    [InlineData("check: 1 <= 2", "check: \"requests.{a}.total >= 0\"\n    forEach: { a: ¦requests.recieved.* }",
        "pattern 'requests.recieved.*' matches no cell", "模式“requests.recieved.*”不含任何单元格")]
    [InlineData("check: 1 <= 2", "check: 1 <= 2\n    message: { zh: ¦\"{left}{right}\", en: \"{left}{right}{difference}\" }",
        "the Chinese message lacks {difference}, which the English one has", "中文 message 缺少英文里的 {difference}")]
    [InlineData("check: 1 <= 2", "check: 1 <= 2\n    message: { zh: \"{left}{right}\", en: ¦\"{left}\" }",
        "the English message lacks {right}, which the Chinese one has", "英文 message 缺少中文里的 {right}")]
    [InlineData("check: 1 <= 2", "check: 1 <= 2\n    message: { zh: \"{left}\", en: \"¦{lft}\" }",
        "nothing fills {lft} in the message, did you mean {left}?", "message 里的 {lft} 没有含义，是否想写 {left}？")]
    [InlineData("check: 1 <= 2", "check: 1 <= 2\n    message: { zh: \"¦{甲}\", en: \"{left}\" }",
        "nothing fills {甲} in the message, known are subject, left, right, difference", "message 里的 {甲} 没有含义，可用：subject、left、right、difference")]
    [InlineData("check: 1 <= 2", "check: 1 <= 2\n    message: { zh: \"¦{left\", en: \"{left}\" }",
        "the message has a '{' without its '}'", "message 里有“{”而没有“}”")]
    [InlineData("check: 1 <= 2", "check: 1 <= 2\n    examples: [¦1]", "each of examples is a mapping, found '1'", "examples 的每一项应为键值表，而这里是“1”")]
    [InlineData("check: 1 <= 2", "check: 1 <= 2\n    examples: [¦{ cells: {} }]", "key 'outcome' is missing", "缺少键“outcome”")]
    [InlineData("check: 1 <= 2", "check: 1 <= 2\n    examples: [{ outcome: holds, cells: { ¦requests.recieved.total: 1 } }]",
        "there is no cell 'requests.recieved.total', did you mean 'requests.received.total'?", "没有单元格“requests.recieved.total”，是否想写“requests.received.total”？")]
    [InlineData("check: 1 <= 2", "check: 1 <= 2\n    examples: [{ outcome: holds, cells: { requests.received.total: ¦few } }]",
        "a cell's value is a number or null, found 'few'", "单元格的值应为数字或 null，而这里是“few”")]
    [InlineData("check: 1 <= 2", "check: 1 <= 2\n    examples: [{ outcome: holds, difference: ¦x }]",
        "difference must be a number, found 'x'", "difference 应为数字，而这里是“x”")]
    [InlineData("check: 1 <= 2", "check: 0 <= sum(units.requests.received.*)\n    examples: [{ outcome: holds, units: { a: ¦1 } }]",
        "the cells of a unit are a mapping, found '1'", "单位的单元格应为键值表，而这里是“1”")]
    [InlineData("check: 1 <= 2", "check: claim == table\n    claims: { received: requests.received.total }\n"
        + "    examples: [{ outcome: holds, claims: { received: ¦b } }]",
        "a figure of claims is a number, found 'b'", "claims 的值应为数字，而这里是“b”")]
    public void Line(string line, string instead, string en, string zh) =>
        LoadErrors.Expect(Samples.Yaml("1 <= 2").Replace(line, instead, StringComparison.Ordinal), en, zh);
}
