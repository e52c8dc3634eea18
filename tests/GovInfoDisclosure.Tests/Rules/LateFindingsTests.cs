using System;
using System.Linq;
using System.Threading.Tasks;
using FsCheck.Xunit;
using GovInfoDisclosure.Diagnosis;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Rules;
using GovInfoDisclosure.Rules.Evaluation;
using GovInfoDisclosure.Tests.Support;
using Xunit;

namespace GovInfoDisclosure.Tests.Rules;

/// <summary>Findings and their words are made when they are read: what is read is what would have been said at once.</summary>
public sealed class LateFindingsTests
{
    [Property(MaxTest = 60, Arbitrary = new[] { typeof(Generators) })]
    public void ResultsOfCounting_EqualThoseMadeAtOnce(AnnualReport any, BlankedReport blanked, MutatedReport mutated, bool all, bool blankAsZero)
    {
        var options = new ValidationOptions { IncludeAll = all, BlankAsZero = blankAsZero };
        foreach (AnnualReport report in new[] { any, blanked.Report, mutated.Report })
        {
            ValidationResult late = RuleSet.Default.Validate(report, options);
            ValidationResult atOnce = new ReportValidator(RuleSet.Default, options).Validate(report);
            bool isValid = late.IsValid;
            Assert.Equal(atOnce, late);
            Assert.Equal(atOnce.GetHashCode(), late.GetHashCode());
            Assert.Equal((atOnce.IsJudged, isValid), (late.IsJudged, late.Findings.All(
                finding => finding.Severity != Severity.Error || finding.Outcome is not (Outcome.Broken or Outcome.Reading))));
            Assert.Equal(atOnce.Findings.Select(finding => finding.Message), late.Findings.Select(finding => finding.Message));
        }
    }

    [Property(MaxTest = 150, Arbitrary = new[] { typeof(RandomRules) })]
    public void RandomRule_IsCountedAsItIsJudgedAlone(RandomRule random)
    {
        RuleSet rules = Samples.Load(random.Yaml);
        FormShape form = FormShape.Of(random.Report);
        CellValues values = form.ToValues(random.Report);
        foreach (AgencyLevel? level in new AgencyLevel?[] { null, AgencyLevel.County })
        {
            PreparedRules prepared = rules.Prepare(form, level);
            for (int share = 1; share < 6; share++)
            {
                var outcomes = new Outcome[prepared.Bound.Count];
                prepared.Judge(values, outcomes);
                var reports = new JudgedReports([values], false, []);
                Assert.Equal(prepared.Bound.Select(instance => InstanceJudge.Judge(instance, reports)), outcomes);
                values = Blanked(values, share);
            }
        }
    }

    [Fact]
    public void AMessage_MakesEachLanguageOnce_AndLetsItsMakerGo()
    {
        int made = 0;
        (Message message, WeakReference maker) = Late(() => made++);
        Assert.Equal(("中文", 1), (message.Zh, made));
        Assert.Equal(("中文", 1), (message.Zh, made));
        Message copy = message with { };
        Assert.Equal(("English", 2), (message.En, made));
        Assert.Equal(message, copy);
        Assert.Equal(new Message("中文", "English"), message);
        Assert.Equal(new Message("中文", "English").GetHashCode(), message.GetHashCode());
        Assert.Equal("other", (message with { En = "other" }).En);
        _ = copy.En;
        GC.Collect();
        Assert.False(maker.IsAlive);
        GC.KeepAlive(message);
        GC.KeepAlive(copy);
    }

    [Fact]
    public void ManyThreads_ReadTheSame()
    {
        AnnualReport report = Sparse();
        ValueList<Finding> expected = new ReportValidator(RuleSet.Default, new ValidationOptions()).Validate(report).Findings;
        Assert.True(expected.Count > 20);
        for (int round = 0; round < 20; round++)
        {
            ValidationResult result = RuleSet.Default.Validate(report);
            Parallel.For(0, 8, i =>
            {
                for (int f = 0; f < expected.Count; f++)
                {
                    Finding finding = result.Findings[i % 2 == 0 ? f : expected.Count - 1 - f];
                    Assert.Equal(expected[i % 2 == 0 ? f : expected.Count - 1 - f], finding);
                }
            });
        }
    }

    /// <summary>Blanks are no cliff: until somebody reads them, the findings of a report that is a fifth blank cost a result and what judges it.</summary>
    [Fact]
    public void ReportWithManyBlanks_CostsNearlyWhatAFullOneCosts()
    {
        AnnualReport report = Sparse();
        RuleSet.Default.Validate(report);
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 100; i++)
        {
            RuleSet.Default.Validate(report);
        }

        // 353 KB before findings were made when they are read.
        Assert.InRange((GC.GetAllocatedBytesForCurrentThread() - before) / 100, 0, 3_000);
    }

    [Fact]
    public void WithoutBlanks_AskingWhatFollowsAllocatesNothing()
    {
        ReportDiagnosis[] diagnoses = [.. Enumerable.Range(0, 20).Select(_ => ReportDiagnosis.Of(Full(), RuleSet.Default))];
        _ = diagnoses[0].Deduced;
        long before = GC.GetAllocatedBytesForCurrentThread();
        int deduced = 0;
        foreach (ReportDiagnosis diagnosis in diagnoses)
        {
            deduced += diagnosis.Deduced.Count;
        }

        Assert.Equal((0, 0L), (deduced, GC.GetAllocatedBytesForCurrentThread() - before));
    }

    private static (Message Message, WeakReference Maker) Late(Action count)
    {
        Func<MessageLanguage, string> maker = language =>
        {
            count();
            return language == MessageLanguage.Chinese ? "中文" : "English";
        };
        return (new Message(maker), new WeakReference(maker));
    }

    private static AnnualReport Full() => FormShape.Of2021.ToReport(FormShape.Of2021.Values([.. FormShape.Of2021.Cells.Select(_ => (decimal?)0)]));

    private static AnnualReport Sparse() => FormShape.Of2021.ToReport(Blanked(FormShape.Of2021.ToValues(Full()), 5));

    private static CellValues Blanked(CellValues values, int share)
    {
        for (int i = 0; i < values.Form.Cells.Length; i++)
        {
            values = (i * 7) % (share + 1) == share ? values.With(i, null) : values;
        }

        return values;
    }
}
