using System;
using System.Linq;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Rules;
using GovInfoDisclosure.Rules.Language;
using Xunit;

namespace GovInfoDisclosure.Tests.Rules;

/// <summary>The built-in rules are read without their examples: what is read is the same, and the examples come when they are asked for.</summary>
public sealed class ExamplesLaterTests
{
    public static TheoryData<string> Files => [.. RuleSet.DefaultFiles().Select(file => file.Name)];

    [Theory]
    [MemberData(nameof(Files))]
    public void No_rule_differs_from_that_of_the_whole_file(string name)
    {
        RuleFile file = RuleSet.DefaultFiles().Single(one => one.Name == name);
        RuleFileContent whole = RuleFileReader.Read(file);
        RuleFileContent read = ExamplesLater.Read(file);
        Assert.Empty(read.Errors);
        Assert.Same(file, read.File);
        Assert.Equal(whole.ProtectedBy, read.ProtectedBy);
        Assert.Equal(whole.Changes.Count, read.Changes.Count);
        Assert.Equal(whole.Rules.Select(Told), read.Rules.Select(Told));
        Assert.Equal(whole.Rules.Select(rule => rule.Yaml), read.Rules.Select(rule => rule.Yaml));
        Assert.Equal(whole.Rules.Select(rule => rule.Examples.Count), read.Rules.Select(rule => rule.Examples.Count));
        Assert.All(read.Rules, rule => Assert.NotEmpty(rule.Examples));
        Assert.All(read.Rules, rule => Assert.DoesNotContain("examples:", ExamplesLater.Without(file.Text)));
    }

    [Fact]
    public void Every_other_line_keeps_its_number()
    {
        foreach (RuleFile file in RuleSet.DefaultFiles())
        {
            string[] before = file.Text.Split('\n');
            string[] after = ExamplesLater.Without(file.Text).Split('\n');
            Assert.All(before.Zip(after),
                line => Assert.True(line.First == line.Second || (line.Second == "" && line.First.StartsWith("    ", StringComparison.Ordinal))));
            Assert.True(after.Sum(line => line.Length) < before.Sum(line => line.Length) * 2 / 3);
        }
    }

    [Fact]
    public void A_rule_that_a_layer_changed_keeps_its_examples()
    {
        const string Text = "format: 1\nlayer: user\nchanges:\n  - { rule: E1, severity: info, reason: test }\n";
        RuleSet changed = RuleSet.Default.With(new RuleFile("my.yaml", Text)).RulesOrThrow();
        Rule rule = changed.Find("E1")!;
        Assert.Equal(Severity.Info, rule.Severity);
        Assert.NotEmpty(rule.Examples);
        Assert.Contains("severity: info", rule.Yaml);
        Assert.Contains("examples:", rule.Yaml);
    }

    private static string Told(Rule rule) => string.Join('|', rule.Id, rule.Class, rule.Severity, rule.Title.Zh, rule.Title.En,
        rule.MessageTemplate?.En, rule.When, rule.Check, rule.Tolerance, rule.Missing, rule.NeedsPrior, rule.NeedsPrior2, rule.NeedsUnits, rule.NeedsProse,
        rule.IsPrinted, rule.SourceDocument,
        string.Join(' ', rule.Tags), string.Join(' ', rule.AllCells.Select(cell => $"{cell.Path}@{cell.Line}:{cell.Column}")), rule.Error(rule.Title));
}
