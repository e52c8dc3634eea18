using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck.Xunit;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Rules;
using GovInfoDisclosure.Rules.Evaluation;
using GovInfoDisclosure.Rules.Language;
using GovInfoDisclosure.Tests.Rules.Naive;
using GovInfoDisclosure.Tests.Support;
using Xunit;

namespace GovInfoDisclosure.Tests.Rules;

/// <summary>What must be true of the engine for any report and any rule.</summary>
public sealed class RuleLaws
{
    private static readonly string[] DefaultTexts = [.. RuleSet.DefaultFiles().Select(file => file.Text)];

    [Property(MaxTest = 800, Arbitrary = new[] { typeof(RandomRules) })]
    public void RandomRule_IsJudgedAsTheNaiveEvaluatorDoes(RandomRule random)
    {
        RuleSet rules = Samples.Load(random.Yaml);
        foreach (bool blankAsZero in new[] { false, true })
        {
            Finding found = Assert.Single(Samples.All(rules, random.Report, blankAsZero)).Value;
            Assert.Contains(found.Outcome, NaiveEvaluator.Judge(random.Yaml, random.Report, blankAsZero)["T1"]);
        }
    }

    [Property(MaxTest = 300, Arbitrary = new[] { typeof(RandomRules) })]
    public void RandomGrowth_IsJudgedAsTheNaiveEvaluatorDoes(RandomGrowth random)
    {
        RuleSet rules = Samples.Load(random.Yaml);
        foreach (bool blankAsZero in new[] { false, true })
        {
            var options = new ValidationOptions { IncludeAll = true, BlankAsZero = blankAsZero, Prior = random.Prior };
            Finding found = Assert.Single(rules.Validate(random.Report, options).Findings, finding => finding.RuleId == "T1");
            Assert.Contains(found.Outcome, NaiveEvaluator.Judge(random.Yaml, random.Report, blankAsZero, random.Prior)["T1"]);
        }
    }

    [Property(MaxTest = 10, Arbitrary = new[] { typeof(Generators) })]
    public void AnyReport_IsJudgedAsTheNaiveEvaluatorDoes(AnnualReport report) => ExpectAgreement(report);

    [Property(MaxTest = 10, Arbitrary = new[] { typeof(Generators) })]
    public void BlankedReport_IsJudgedAsTheNaiveEvaluatorDoes(BlankedReport report) => ExpectAgreement(report.Report);

    [Property(MaxTest = 10, Arbitrary = new[] { typeof(Generators) })]
    public void MutatedReport_IsJudgedAsTheNaiveEvaluatorDoes(MutatedReport report) => ExpectAgreement(report.Report);

    [Property(MaxTest = 200, Arbitrary = new[] { typeof(Generators) })]
    public void ValidReport_BreaksNothing_AndLeavesNothingOpen(ValidReport report)
    {
        ValidationResult result = RuleSet.Default.Validate(report.Report);
        Assert.Equal((0, 0), (result.Broken, result.Undecided));
    }

    [Property(MaxTest = 300, Arbitrary = new[] { typeof(Generators) })]
    public void OneChangedCell_BreaksExactlyTheIdentitiesThatHoldIt(MutatedReport mutated) => Assert.Equal(
        mutated.Broken.OrderBy(id => id, StringComparer.Ordinal),
        RuleSet.Default.Validate(mutated.Report).Findings
            .Where(finding => finding.RuleId is "E1" or "E2" or "E3" or "E4" && finding.Outcome == Outcome.Broken)
            .Select(finding => finding.Id).OrderBy(id => id, StringComparer.Ordinal));

    /// <summary>A blank can only open what was certain: what holds or is broken with a blank does so with the number that stood there.</summary>
    [Property(MaxTest = 60, Arbitrary = new[] { typeof(Generators) })]
    public void FillingABlank_NeverContradictsWhatWasCertain(BlankedReport blanked)
    {
        Dictionary<string, Finding> valid = Samples.All(RuleSet.Default, blanked.Valid);
        Assert.All(Samples.All(RuleSet.Default, blanked.Report), found =>
        {
            // Where a check holds for certain, its condition may still be open and turn out false.
            if (found.Value.Outcome is Outcome.Holds or Outcome.Broken
                && !(found.Value.Outcome == Outcome.Holds && valid[found.Key].Outcome == Outcome.NotApplicable))
            {
                Assert.Equal(found.Value.Outcome, valid[found.Key].Outcome);
            }
        });
    }

    [Property(MaxTest = 100, Arbitrary = new[] { typeof(Generators) })]
    public void CountsAddUp(AnnualReport report, bool all, bool blankAsZero)
    {
        // A day of publication adds R3, which is about no number.
        report = report with { Published = null };
        ValidationResult result = RuleSet.Default.Validate(report, new ValidationOptions { IncludeAll = all, BlankAsZero = blankAsZero });
        Assert.Equal(RuleSet.Default.Prepare(FormShape.Of(report), report.Agency.Level).Instances.Length,
            result.Holds + result.Broken + result.Undecided + result.NotApplicable);
        Assert.Equal(all ? result.Instances : result.Broken + result.Undecided, result.Findings.Count);
        Assert.Equal((result.Broken, result.Undecided),
            (result.Findings.Count(x => x.Outcome == Outcome.Broken), result.Findings.Count(x => x.Outcome == Outcome.Undecided)));
        Assert.True(!blankAsZero || result.Findings.All(x => x.Outcome != Outcome.Undecided || report.Agency.Level is null));
    }

    [Property(MaxTest = 40, Arbitrary = new[] { typeof(Generators) })]
    public void FastWay_SlowWay_AndValidate_Agree(AnnualReport any, ValidReport valid, MutatedReport mutated, bool blankAsZero)
    {
        foreach (AnnualReport report in new[] { any, valid.Report, mutated.Report })
        {
            FormShape form = FormShape.Of(report);
            PreparedRules prepared = RuleSet.Default.Prepare(form, report.Agency.Level);
            CellValues values = form.ToValues(report);
            var fast = new Outcome[prepared.Instances.Length];
            Array.Fill(fast, Outcome.Reading);
            int others = prepared.Judge(values, fast, blankAsZero);
            var reports = new JudgedReports([values], blankAsZero, []);
            Assert.Equal(prepared.Bound.Select(instance => InstanceJudge.Judge(instance, reports)), fast);
            Assert.Equal(fast.Count(outcome => outcome != Outcome.Holds), others);
            Dictionary<string, Finding> findings = Samples.All(RuleSet.Default, report, blankAsZero);
            Assert.Equal(fast, prepared.Instances.Select(instance => findings[instance.Id].Outcome));
        }
    }

    [Property(MaxTest = 10, Arbitrary = new[] { typeof(Generators) })]
    public void OrderOfRulesAndFiles_DoesNotMatter(AnnualReport report, int seed)
    {
        var random = new Random(seed);
        RuleFile[] files = [.. RuleSet.DefaultFiles().SelectMany(Shuffled).OrderBy(_ => random.Next())];
        RuleSetLoad load = RuleSet.Load(files);
        Assert.Empty(load.Errors);
        Dictionary<string, Finding> expected = Samples.All(RuleSet.Default, report);
        Dictionary<string, Finding> found = Samples.All(load.Rules!, report);
        Assert.Equal(expected.Keys.Order(StringComparer.Ordinal), found.Keys.Order(StringComparer.Ordinal));
        Assert.All(expected, pair => Assert.Equal(pair.Value, found[pair.Key]));

        // A file in two, with the rules of each half turned round.
        IEnumerable<RuleFile> Shuffled(RuleFile file)
        {
            string[] parts = file.Text.Split("\n  - id:");
            string[] rules = [.. parts.Skip(1).OrderBy(_ => random.Next())];
            int half = random.Next(rules.Length + 1);
            yield return new RuleFile("a-" + file.Name,
                parts[0] + string.Concat(rules.Take(half).Select(rule => "\n  - id:" + rule)) + (half == 0 ? " []" : ""));
            yield return new RuleFile("b-" + file.Name,
                parts[0] + string.Concat(rules.Skip(half).Select(rule => "\n  - id:" + rule)) + (half == rules.Length ? " []" : ""));
        }
    }

    private static void ExpectAgreement(AnnualReport report)
    {
        foreach (bool blankAsZero in new[] { false, true })
        {
            Dictionary<string, Outcome[]> expected = DefaultTexts.SelectMany(text => NaiveEvaluator.Judge(text, report, blankAsZero))
                .ToDictionary(pair => pair.Key, pair => pair.Value);
            Dictionary<string, Finding> found = Samples.All(RuleSet.Default, report, blankAsZero);
            Assert.Equal(expected.Keys.Order(StringComparer.Ordinal), found.Keys.Order(StringComparer.Ordinal));
            Assert.All(found, pair => Assert.Contains(pair.Value.Outcome, expected[pair.Key]));
        }
    }
}
