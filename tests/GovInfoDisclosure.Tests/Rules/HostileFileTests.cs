using System;
using System.Linq;
using System.Text;
using GovInfoDisclosure.Rules;
using GovInfoDisclosure.Rules.Language;
using GovInfoDisclosure.Tests.Support;
using Xunit;

namespace GovInfoDisclosure.Tests.Rules;

/// <summary>Files made to hurt: answered with an error, within bounded memory.</summary>
public sealed class HostileFileTests
{
    private const string Head = "format: 1\nrules:\n";

    /// <summary>Twice what the dearest of these files takes: 316 for 200³ instances, refused as they are counted.</summary>
    private const int MostMebibytes = 640;

    /// <summary>Twice what thousands of rules take: 992 where all of them multiply, 731 where all are honest.</summary>
    private const int MostMebibytesOfManyRules = 2_000;

    [Theory]
    [InlineData("[")]
    [InlineData("{")]
    [InlineData("[{")]
    [InlineData("- ")]
    [InlineData("? ")]
    [InlineData("a: [")]
    public void DeepNesting_IsRefusedAtItsDepth(string open)
    {
        RuleFileError error = Single(string.Concat(Enumerable.Repeat(open, 100_000)));
        Assert.Equal(("nested deeper than 24 levels", "嵌套超过 24 层"), (error.Message.En, error.Message.Zh));
        Assert.Equal(1, error.Line);
    }

    [Fact]
    public void DeepBlockNesting_IsRefused()
    {
        var text = new StringBuilder();
        for (int depth = 0; depth < 1_000; depth++)
        {
            text.Append(' ', depth).Append("a:\n");
        }

        RuleFileError error = Single(text.ToString());
        Assert.Equal("rules.yaml(24,24): nested deeper than 24 levels", error.ToString());
    }

    [Fact]
    public void AliasBomb_IsRefusedAtItsFirstAnchor()
    {
        const string Bomb = "a: &a [x, x, x]\nb: &b [*a, *a, *a]\nc: &c [*b, *b, *b]\nd: &d [*c, *c, *c]\n";
        Assert.Equal("rules.yaml(1,4): anchors (&) are not allowed in a rule file", Single(Bomb).ToString());
    }

    [Fact]
    public void FileThatIsTooLong_IsRefusedUnread() => Assert.Equal(
        "rules.yaml(1,1): the rule file is longer than 1048576 characters", Single(new string(' ', RuleFile.MaximumLength + 1)).ToString());

    [Fact]
    public void TooManyNodes_AreRefused() => Assert.Contains("more than 200000 nodes",
        Single("[" + string.Concat(Enumerable.Repeat("1,", 300_000)) + "]").ToString(), StringComparison.Ordinal);

    [Fact]
    public void ZeroBytes_AreNoYaml() => Assert.NotEmpty(Bounded(new string('\0', 1_000_000)).Errors);

    [Theory]
    [InlineData("\"")]
    [InlineData("'")]
    [InlineData("|")]
    [InlineData("#")]
    [InlineData("%")]
    [InlineData("!")]
    [InlineData("&")]
    [InlineData("*")]
    [InlineData("@")]
    [InlineData("a: ")]
    [InlineData("a\n")]
    [InlineData(", ")]
    [InlineData("]")]
    [InlineData("\t")]
    [InlineData("---\n")]
    [InlineData("...\n")]
    [InlineData("﻿")]
    [InlineData("\r")]
    [InlineData("\ud800")]
    public void AMillionOfOneThing_IsAnsweredSoon(string thing) =>
        Assert.NotEmpty(Bounded(string.Concat(Enumerable.Repeat(thing, RuleFile.MaximumLength / thing.Length))).Errors);

    [Fact]
    public void ThousandsOfErrors_AreCutOff()
    {
        string rules = string.Concat(Enumerable.Range(0, 5_000).Select(i => $"  - {{ id: T{i}, sevrity: x }}\n"));
        RuleSetLoad load = Bounded(Head + rules);
        Assert.Equal(201, load.Errors.Count);
        Assert.Equal("too many errors; the rest is not listed", load.Errors[200].Message.En);
    }

    [Fact]
    public void ThousandsOfMisspeltCells_DoNotEachCostASearch()
    {
        string cells = string.Join(", ", Enumerable.Range(0, 15_000).Select(i => $"requests.outcomes.denied.endangersSecurityOrStabilty{i}.x: 1"));
        Assert.Equal(201, Bounded(Samples.Yaml("1 <= 2", "examples: [{ outcome: holds, cells: { " + cells + " } }]")).Errors.Count);
    }

    [Fact]
    public void ThousandsOfMisspeltAddresses_AreCutOff()
    {
        string sum = string.Join(" + ", Enumerable.Range(0, 60).Select(i => $"requests.outcomes.denied.endangersSecurityOrStabilty{i}.total"));
        string rules = string.Concat(Enumerable.Range(0, 230).Select(i => Samples.Rule(sum + " == 1", id: "T" + i)));
        Assert.Equal(200, Bounded(Head + rules).Errors.Count);
    }

    [Fact]
    public void ThousandsOfChangesToUnknownRules_AreAnsweredSoon()
    {
        string rules = string.Concat(Enumerable.Range(0, 1_000).Select(i => Samples.Rule("1 <= 2", id: $"some-rule-with-a-long-name-{i}")));
        string changes = string.Concat(Enumerable.Range(0, 9_000).Select(i => $"  - {{ rule: some-rule-with-a-lomg-name-x{i}, disable: true, reason: r }}\n"));
        RuleFile[] files = [new("a.yaml", Head + rules), new("b.yaml", "format: 1\nchanges:\n" + changes)];
        Assert.NotEmpty(Allocation.Within(MostMebibytes, () => RuleSet.Load(files)).Errors);
    }

    [Fact]
    public void TooManyRules_AreRefused()
    {
        string rules = string.Concat(Enumerable.Range(0, 2_001).Select(i => Samples.Rule("1 <= 2", id: "T" + i)));
        Assert.Equal($"rules.yaml({3 + (7 * 2_000)},5): a file holds 2000 rules at most", Single(Head + rules).ToString());
    }

    /// <summary>Two lines that would make 200³ instances, or as many comparisons in each.</summary>
    [Theory]
    [InlineData("1 <= 2", "forEach: { a: \"**\", b: \"**\", c: \"**\" }")]
    [InlineData("requests.received.totl <= 2", "forEach: { a: \"**\", b: \"**\", c: \"**\" }")]
    [InlineData("sum(**) >= 0", "forEach: { a: \"**\", b: \"**\" }")]
    [InlineData("{ all: { forEach: { a: \"**\", b: \"**\", c: \"**\" }, check: 1 <= 2 } }", "")]
    [InlineData("{ any: { forEach: { a: \"**\", b: \"**\" }, check: { any: { forEach: { c: \"**\" }, check: sum(**) < 0 } } } }", "")]
    public void RulesThatMultiply_AreRefused(string check, string more)
    {
        RuleFileError error = Bounded(Samples.Yaml(check, more)).Errors[0];
        Assert.Equal("rules.yaml(3,5): rule T1 is too large once its variables are filled in: too many instances, or too many cells in them", error.ToString());
        Assert.Equal("规则 T1 展开后太大：实例太多，或每个实例的单元格太多", error.Message.Zh);
    }

    [Fact]
    public void ManyRulesThatMultiply_AreRefusedSoon()
    {
        string rules = string.Concat(Enumerable.Range(0, 2_000).Select(i => Samples.Rule("sum(**) >= 0", "forEach: { a: \"**\", b: \"**\" }", id: "T" + i)));
        Assert.NotEmpty(Bounded(Head + rules, MostMebibytesOfManyRules).Errors);
    }

    [Fact]
    public void PatternOfManyStars_IsMatchedSoon()
    {
        string stars = string.Join('.', Enumerable.Repeat("**", 300));
        Assert.NotEmpty(Bounded(Samples.Yaml($"sum({stars}) == 0")).Errors);
    }

    /// <summary>The limit must leave room: a province may write twenty times as many rules as this library has.</summary>
    [Fact]
    public void ManyHonestRules_AreLoaded()
    {
        const string RowRule = "\"sum(requests.{row}.* except requests.{row}.total) == requests.{row}.total\"";
        string rules =
            string.Concat(Enumerable.Range(0, 100)
                .Select(i => Samples.Rule(RowRule, "forEach: { row: requests.**.total }", id: "A" + i)
                    + Samples.Rule("\"{cell} <= 1000000\"", "forEach: { cell: \"**\" }", id: "B" + i)));
        RuleSetLoad load = Bounded(Head + rules, MostMebibytesOfManyRules);
        Assert.Empty(load.Errors);
        Assert.Equal(100 * (25 + 200), load.Rules!.Validate(Samples.Report()).Instances);
    }

    private static RuleFileError Single(string text) => Assert.Single(Bounded(text).Errors);

    private static RuleSetLoad Bounded(string text, int most = MostMebibytes) => Allocation.Within(most, () => RuleSet.Load(new RuleFile("rules.yaml", text)));
}
