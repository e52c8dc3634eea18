using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using GovInfoDisclosure.Rules;
using GovInfoDisclosure.Rules.Language;
using GovInfoDisclosure.Tests.Support;
using Xunit;

namespace GovInfoDisclosure.Tests.Rules;

/// <summary>Every block of YAML in the guides to the rules is a whole rule file: it loads beside ours, and its examples come out as they say.</summary>
public class DocumentedRulesTests
{
    public static TheoryData<string, int> Blocks()
    {
        var data = new TheoryData<string, int>();
        foreach (string guide in new[] { "rules.md", "rules.zh-CN.md" })
        {
            for (int i = 0; i < Yaml(guide).Count; i++)
            {
                data.Add(guide, i);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Blocks))]
    public void EveryBlockLoadsAndItsExamplesHold(string guide, int block)
    {
        RuleSetLoad load = RuleSet.Default.With(new RuleFile(guide, Yaml(guide)[block]));

        Assert.Empty(load.Errors);
        Assert.Empty(load.Rules!.RunExamples());
    }

    [Fact]
    public void BothGuidesShowTheSameRules() => Assert.Equal(Yaml("rules.md"), Yaml("rules.zh-CN.md"));

    [Fact]
    public void EveryRuleOfTheGuideHasExamples()
    {
        Rule[] rules = [.. Yaml("rules.md")
            .SelectMany(text => RuleSet.Default.With(new RuleFile("x", text)).Rules!.Rules)
            .Where(x => x.Id.StartsWith("MY", StringComparison.Ordinal))];

        Assert.Equal(21, rules.Select(x => x.Id).Distinct().Count());
        Assert.All(rules, rule => Assert.NotEmpty(rule.Examples));
    }

    private static List<string> Yaml(string guide)
    {
        string text = File.ReadAllText(RepositoryRoot.Combine("docs", guide)).Replace("\r\n", "\n");
        return [.. text.Split(new[] { "```yaml\n" }, StringSplitOptions.None).Skip(1)
            .Select(part => part.Substring(0, part.IndexOf("```", StringComparison.Ordinal)))];
    }
}
