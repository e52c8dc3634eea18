using System;
using System.Collections.Generic;
using System.Linq;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Rules;
using GovInfoDisclosure.Rules.Language;
using GovInfoDisclosure.Rules.Messages;
using Xunit;

namespace GovInfoDisclosure.Tests.Rules;

/// <summary>Later layers switch rules off and change severity, tolerance, message and parameters: with a reason, shown in the result.</summary>
public sealed class OverlayTests
{
    private static readonly AnnualReport OffByOne = Samples.Report(("requests.received.naturalPersons", 1), ("requests.received.total", 1));

    [Fact]
    public void DisabledRule_HasNoInstances_AndStandsAmongTheOverrides()
    {
        RuleSet rules = With(Changes("province", "{ rule: E3, disable: true, reason: 表样不同, author: 某省 }"));
        ValidationResult result = rules.Validate(Samples.Report(("requests.received.total", 9)));
        Assert.DoesNotContain(result.Findings, finding => finding.RuleId == "E3");
        Assert.Null(rules.Find("E3"));
        Assert.Equal(RuleSet.Default.Validate(Samples.Report()).Instances - 25, result.Instances);
        Assert.Equal([new RuleOverride { Rule = "E3", Change = "disabled", Layer = RuleLayer.Province, Reason = "表样不同", Author = "某省" }], result.Overrides);
    }

    [Fact]
    public void ChangedSeverity_StandsInTheFindings_AndAmongTheOverrides()
    {
        ValidationResult result = With("format: 1\nlayer: agency\nauthor: the office\nchanges:\n  - { rule: E1, severity: info, reason: known }\n")
            .Validate(OffByOne);
        Assert.All(result.Findings.Where(finding => finding.RuleId == "E1"), finding => Assert.Equal(Severity.Info, finding.Severity));
        Assert.Equal(2, result.Findings.Count(finding => finding.RuleId == "E1"));
        Assert.Equal([new RuleOverride { Rule = "E1", Change = "severity: info", Layer = RuleLayer.Agency, Reason = "known", Author = "the office" }],
            result.Overrides);
    }

    [Fact]
    public void ChangedTolerance_EasesTheRule()
    {
        RuleSet rules = With(Changes("user", "{ rule: E1, tolerance: 1, reason: r }"));
        Assert.DoesNotContain(rules.Validate(OffByOne).Findings, finding => finding.RuleId == "E1");
        Assert.Equal("tolerance: 1", Assert.Single(rules.Overrides).Change);
        Assert.Contains("tolerance: 1\n", rules.Find("E1")!.Yaml, StringComparison.Ordinal);
    }

    [Fact]
    public void ChangedMessage_IsFilledByTheRulesOwnVariables()
    {
        RuleSet rules =
            With(Changes("user", "{ rule: E1, message: { zh: \"{applicant} 差 {difference}\", en: \"{applicant} off by {difference}\" }, reason: r }"));
        Assert.Equal(new Message("naturalPersons 差 1", "naturalPersons off by 1"),
            rules.Validate(OffByOne).Findings.First(finding => finding.RuleId == "E1").Message);
        Assert.Equal("message", Assert.Single(rules.Overrides).Change);
    }

    [Fact]
    public void MessageForARuleWithoutOne_IsPrintedWithTheRule()
    {
        RuleSet rules = Two(Samples.Yaml("1 <= 2"), Changes("user", "{ rule: T1, message: { zh: 甲, en: b }, reason: r }")).Rules!;
        Assert.Contains("message:\n  zh: \"甲\"\n  en: \"b\"\n", rules.Find("T1")!.Yaml, StringComparison.Ordinal);
    }

    [Fact]
    public void ChangedParameter_MovesTheLimit()
    {
        string yaml = Samples.Yaml("requests.received.total <= $most", "parameters: { most: 10 }");
        RuleSet rules = Two(yaml, Changes("user", "{ rule: T1, parameters: { most: 3 }, reason: r }")).Rules!;
        Assert.Equal(Outcome.Broken, Assert.Single(rules.Validate(Samples.Report(("requests.received.total", 5))).Findings).Outcome);
        Assert.Equal("parameters: most=3", Assert.Single(rules.Overrides).Change);
    }

    [Fact]
    public void LaterLayer_WinsWhateverTheOrderOfTheFiles()
    {
        RuleFile province = new("province.yaml", Changes("province", "{ rule: E1, severity: info, reason: p }"));
        RuleFile user = new("user.yaml", Changes("user", "{ rule: E1, severity: warning, reason: u }"));
        foreach (RuleFile[] files in new RuleFile[][] { [province, user], [user, province] })
        {
            RuleSet rules = RuleSet.Default.With(files).Rules!;
            Assert.Equal(Severity.Warning, rules.Find("E1")!.Severity);
            Assert.Equal([RuleLayer.Province, RuleLayer.User], rules.Overrides.Select(change => change.Layer));
        }
    }

    [Fact]
    public void LaterLayer_SwitchesARuleOnAgain()
    {
        RuleSet rules = RuleSet.Default.With(
            new RuleFile("province.yaml", Changes("province", "{ rule: E1, disable: true, reason: p }")),
            new RuleFile("user.yaml", Changes("user", "{ rule: E1, severity: warning, reason: u }"))).Rules!;
        Assert.Equal(Severity.Warning, rules.Find("E1")!.Severity);
    }

    [Theory]
    [InlineData("{ rule: E1, severity: info, reason: a }", "{ rule: E1, severity: warning, reason: b }", "severity")]
    [InlineData("{ rule: E1, disable: true, reason: a }", "{ rule: E1, severity: info, reason: b }", "severity")]
    [InlineData("{ rule: E1, tolerance: 1, reason: a }", "{ rule: E1, tolerance: 2, reason: b }", "tolerance")]
    [InlineData("{ rule: E1, message: { zh: 甲, en: a }, reason: a }", "{ rule: E1, message: { zh: 甲, en: b }, reason: b }", "message")]
    [InlineData("{ rule: P5, parameters: { limit: { default: 1, county: 2 } }, reason: a }",
        "{ rule: P5, parameters: { limit: { default: 1, county: 3 } }, reason: b }", "$limit")]
    public void ConflictInOneLayer_IsRefused(string first, string second, string property)
    {
        string rule = first.Substring(8, 2);
        RuleSetLoad load = RuleSet.Default.With(new RuleFile("a.yaml", Changes("user", first)), new RuleFile("b.yaml", Changes("user", second)));
        Assert.Equal([$"b.yaml(4,5): a.yaml, of the same layer (user), already changes {property} of rule {rule}"],
            load.Errors.Select(error => error.ToString()));
        Assert.Equal([$"b.yaml(4,5): 同一层（user）的 a.yaml 已改动规则 {rule} 的 {property}"], load.Errors.Select(error => error.In(MessageLanguage.Chinese)));
    }

    [Fact]
    public void ConcordInOneLayer_IsTaken() => Assert.Empty(RuleSet.Default.With(
        new RuleFile("a.yaml", Changes("user", "{ rule: E1, severity: info, tolerance: 1, reason: a }")),
        new RuleFile("b.yaml", Changes("user", "{ rule: E1, severity: info, reason: b }"))).Errors);

    [Theory]
    [InlineData("{ rule: ¦E11, disable: true, reason: r }", "there is no rule 'E11', did you mean 'E1'?", "没有规则“E11”，是否想写“E1”？")]
    [InlineData("{ rule: ¦Zebra-7, disable: true, reason: r }", "there is no rule 'Zebra-7'", "没有规则“Zebra-7”")]
    [InlineData("¦{ rule: E1, reason: r }", "this entry changes nothing: expected disable: true, severity, tolerance, message or parameters",
        "此项没有改动任何内容：应有 disable: true、severity、tolerance、message 或 parameters")]
    [InlineData("¦{ rule: E1, disable: false, reason: r }", "this entry changes nothing: expected disable: true, severity, tolerance, message or parameters",
        "此项没有改动任何内容：应有 disable: true、severity、tolerance、message 或 parameters")]
    [InlineData("¦{ rule: E1, disable: true }", "key 'reason' is missing", "缺少键“reason”")]
    [InlineData("¦{ disable: true, reason: r }", "key 'rule' is missing", "缺少键“rule”")]
    [InlineData("{ rule: E1, disable: ¦yes, reason: r }", "disable cannot be 'yes', expected one of true, false", "disable 不能是“yes”，应为 true、false")]
    [InlineData("{ rule: E1, ¦check: 1 <= 2, severity: info, reason: r }",
        "unknown key 'check', expected one of author, disable, message, parameters, reason, rule, severity, tolerance",
        "未知的键“check”，可用的键：author、disable、message、parameters、reason、rule、severity、tolerance")]
    [InlineData("{ rule: E1, parameters: { ¦most: 1 }, reason: r }", "rule E1 has no parameter 'most'", "规则 E1 没有参数 most")]
    [InlineData("{ rule: E1, message: { zh: \"{row}\", en: ¦\"{subject}\" }, reason: r }", "", "")]
    [InlineData("{ rule: E1, message: { zh: ¦\"{subject}{left}\", en: \"{subject}{left}{right}\" }, reason: r }",
        "the Chinese message lacks {right}, which the English one has", "中文 message 缺少英文里的 {right}")]
    public void WrongChange_IsToldAtItsPlace(string marked, string en, string zh)
    {
        string text = Changes("user", marked);
        int at = text.IndexOf('¦', StringComparison.Ordinal);
        string place = en.Length == 0 ? "" : $"mine.yaml(4,{at - text.LastIndexOf('\n', at)}): ";
        RuleSetLoad load = RuleSet.Default.With(new RuleFile("mine.yaml", text.Remove(at, 1)));
        Assert.Null(load.Rules);
        string[] expected = en.Length == 0
            ? ["mine.yaml(4,33): nothing fills {row} in the message, known are subject, left, right, difference, applicant"]
            : [place + en];
        Assert.Equal(expected, load.Errors.Select(error => error.ToString()));
        if (zh.Length > 0)
        {
            Assert.Equal([place + zh], load.Errors.Select(error => error.In(MessageLanguage.Chinese)));
        }
    }

    [Fact]
    public void PrintedRule_LoadsAsTheSameRule()
    {
        Assert.All(RuleSet.Default.Rules.Where(rule => rule.Check is not null), rule =>
        {
            string yaml = "format: 1\nrules:\n  - " + rule.Yaml.TrimEnd('\n').Replace("\n", "\n    ", StringComparison.Ordinal) + "\n";
            RuleSetLoad load = RuleSet.Load(new RuleFile("printed.yaml", yaml));
            Assert.Equal([], load.Errors.Select(error => error.ToString()));
            Rule again = Assert.Single(load.Rules!.Rules);
            Assert.Equal(rule.Yaml, again.Yaml);
            Assert.Equal((rule.Id, rule.Class, rule.Severity, (rule.SourceDocument, rule.SourcePlace, rule.IsPrinted),
                    rule.Title, rule.MessageTemplate, rule.Tolerance),
                (again.Id, again.Class, again.Severity, (again.SourceDocument, again.SourcePlace, again.IsPrinted),
                    again.Title, again.MessageTemplate, again.Tolerance));
            Assert.Empty(load.Rules.RunExamples());
        });
    }

    [Fact]
    public void PrintedRule_ShowsWhatLaterLayersMadeOfIt()
    {
        string text = With(Changes("user", "{ rule: E1, severity: info, tolerance: 0.5, reason: r }")).Find("E1")!.Yaml;
        List<string> lines = [.. text.Split('\n')];
        Assert.Contains("severity: info", lines);
        Assert.Contains("tolerance: 0.5", lines);
        Assert.DoesNotContain("severity: error", lines);
    }

    private static string Changes(string layer, string change) => $"format: 1\nlayer: {layer}\nchanges:\n  - {change}\n";

    private static RuleSet With(string overlay)
    {
        RuleSetLoad load = RuleSet.Default.With(new RuleFile("overlay.yaml", overlay));
        Assert.True(load.Errors.Count == 0, string.Join('\n', load.Errors));
        return load.Rules!;
    }

    private static RuleSetLoad Two(string first, string second) => RuleSet.Load(new RuleFile("first.yaml", first), new RuleFile("second.yaml", second));

    /// <summary>A layer that protects what the form prints is obeyed by later ones, and binds neither itself nor what the form does not print.</summary>
    [Theory]
    [InlineData("province", "agency", "E1", true)]
    [InlineData("province", "user", "E1", true)]
    [InlineData("province", "province", "E1", false)]
    [InlineData("agency", "province", "E1", false)]
    [InlineData("province", "user", "P2", false)]
    public void ProtectedIdentities_AreNotChangedByLaterLayers(string protecting, string changing, string rule, bool isError)
    {
        RuleSetLoad load = RuleSet.Default.With(
            new RuleFile("a.yaml", $"format: 1\nlayer: {protecting}\nprotect: printed-identities\n"),
            new RuleFile("b.yaml", $"format: 1\nlayer: {changing}\nchanges:\n  - {{ rule: {rule}, severity: info, reason: x }}\n"));
        Assert.Equal(
            isError
                ? ["b.yaml(4,13): rule E1 is an identity that the form prints: a.yaml forbids later layers to change or disable it (protect)"]
                : Array.Empty<string>(),
            load.Errors.Select(error => error.ToString()));
    }
}
