using System.Collections.Generic;
using System.Linq;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Lake.Synthetic;
using GovInfoDisclosure.Rules;
using GovInfoDisclosure.Rules.Register;
using GovInfoDisclosure.Tests.Rules.Register;
using Xunit;

namespace GovInfoDisclosure.Tests.Rules;

/// <summary>Counts by rule: they add up to the counts of the result, and are those of its findings where all are listed.</summary>
public sealed class RuleCountTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, 6)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void CountsByRule_AddUpToTheResult_AndAreThoseOfAllFindings(int seed)
    {
        var generator = new ReportGenerator(new GeneratorOptions { Seed = seed, BrokenShare = 0.6m, BlankShare = 0.05m, Forms = [.. FormShape.All] });
        for (int i = 0; i < 20; i++)
        {
            AnnualReport report = generator.Make(i).Report;
            var prior = PriorReport.Of(generator.Make(i + 1).Report);
            foreach (ValidationOptions options in new[] { new ValidationOptions(), new() { BlankAsZero = true }, new() { Prior = prior } })
            {
                var asked = new ValidationOptions(options) { CountByRule = true };
                ValidationResult plain = RuleSet.Default.Validate(report, options);
                ValidationResult counted = RuleSet.Default.Validate(report, asked);
                asked.IncludeAll = true;
                ValidationResult all = RuleSet.Default.Validate(report, asked);

                Assert.True(plain.ByRule.Count == 0);
                Assert.Equal(plain, counted with { ByRule = ValueList<RuleCount>.Empty });
                Assert.Equal(counted.ByRule, all.ByRule);
                Assert.Equal((plain.Holds, plain.Broken, plain.Undecided, plain.NotApplicable, 0), Sum(counted));
                Assert.Equal(
                    all.Findings.GroupBy(finding => finding.RuleId).Select(rule => new RuleCount(rule.Key, rule.First().Severity,
                        rule.Count(x => x.Outcome == Outcome.Holds), rule.Count(x => x.Outcome == Outcome.Broken),
                        rule.Count(x => x.Outcome == Outcome.Undecided), rule.Count(x => x.Outcome == Outcome.NotApplicable), 0)),
                    all.ByRule);
            }
        }
    }

    [Fact]
    public void WhatIsExcused_IsCountedApart()
    {
        AnnualReport report = new ReportGenerator(new GeneratorOptions { BrokenShare = 1 }).Make(0).Report;
        Finding broken = RuleSet.Default.Validate(report).Findings.First(finding => finding.Outcome == Outcome.Broken);
        WaiverList waivers = Registers.Waivers($"format: 1\nwaivers:\n  - {{ agency: {report.Agency.Name}, rule: {broken.RuleId}, instance: '*', "
            + $"year: {report.Year}, reason: known, approver: t, expires: 2025-12-31 }}\n");

        ValidationResult result = RuleSet.Default.Validate(report, new ValidationOptions { Waivers = waivers, CountByRule = true });

        Assert.NotEmpty(result.Excused);
        Assert.Equal((result.Holds, result.Broken, result.Undecided, result.NotApplicable, result.Excused.Count), Sum(result));
        Assert.Equal(result.Excused.Count, result.ByRule.Single(count => count.RuleId == broken.RuleId).Excused);
    }

    private static (int Holds, int Broken, int Undecided, int NotApplicable, int Excused) Sum(ValidationResult result)
    {
        IEnumerable<RuleCount> counts = result.ByRule;
        return (counts.Sum(x => x.Holds), counts.Sum(x => x.Broken), counts.Sum(x => x.Undecided), counts.Sum(x => x.NotApplicable),
            counts.Sum(x => x.Excused));
    }
}
