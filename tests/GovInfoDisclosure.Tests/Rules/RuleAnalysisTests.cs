using System;
using System.Collections.Generic;
using System.Linq;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Rules;
using GovInfoDisclosure.Rules.Analysis;
using GovInfoDisclosure.Rules.Language;
using GovInfoDisclosure.Tests.Support;
using Xunit;

namespace GovInfoDisclosure.Tests.Rules;

/// <summary>Rules about rules: our own set is sound, and each defect seeded into a copy of it is found and explained.</summary>
public class RuleAnalysisTests
{
    /// <summary>Twice what the analysis of one shape takes, a thousand instances with conditions and other reports' cells; binding it the first time is in
    /// it.</summary>
    private const int MostMebibytes = 2_048;

    private static string Rule(string id, string rest) =>
        "format: 1\nrules:\n  - id: " + id + "\n    class: plausibility\n    severity: error\n    editions: [2021]\n" +
        "    source: { document: a, place: b, basis: derived }\n    title: { zh: 甲, en: a }\n    " + rest + "\n";

    private static RuleAnalysis Analyse(string rest) =>
        RuleSet.Default.With(new RuleFile("mine.yaml", Rule("U1", rest))).Rules!.Analyse(FormShape.Of2021);

    private static RuleRemark Single(RuleAnalysis analysis, RuleRemarkKind kind) => Assert.Single(analysis.Remarks, x => x.Kind == kind);

    [Theory]
    [InlineData(0, 175, 39, 37)]
    [InlineData(1, 161, 37, 35)]
    public void Table3IsACodeOfDistanceFour(int form, int cells, int equalities, int rank)
    {
        RuleBlock block = RuleSet.Default.Analyse(FormShape.All[form]).Blocks[0];

        Assert.Equal((cells, equalities, rank, (int?)4, true), (block.Cells, block.Equalities, block.Rank, block.MinimumDistance, block.IsExact));
        Assert.Equal((3, 1), (block.AlwaysNoticed, block.AlwaysLocated));
        Assert.Equal(["E1", "E2", "E3"], block.Rules.OrderBy(x => x, StringComparer.Ordinal));
    }

    [Fact]
    public void OurOwnSetHasNoContradictionNoRedundancyAndWholeExamples()
    {
        foreach (FormShape form in FormShape.All)
        {
            Assert.All(RuleSet.Default.Analyse(form).Remarks, x => Assert.Equal(Severity.Info, x.Severity));
        }

        Assert.Empty(RuleSet.Default.CheckExamples());
    }

    [Fact]
    public void NoRuleOfOurOwnSetIsTooMuchWork() => Assert.All(FormShape.All, form => Assert.DoesNotContain(
        RuleSet.Default.Analyse(form).Remarks, x => x.Message.En.Contains(AnalysisTexts.TooMuchWork.En, StringComparison.Ordinal)));

    [Fact]
    public void TheFullAnalysisTakesBoundedWork() =>
        Assert.All(FormShape.All, form => Allocation.Within(MostMebibytes, () => RuleSet.Default.Analyse(form)));

    [Fact]
    public void AContradictionIsFoundWithASmallestConflict()
    {
        RuleRemark remark = Single(Analyse("check: requests.received.total < 0"), RuleRemarkKind.Contradiction);

        Assert.Equal(Severity.Error, remark.Severity);
        Assert.Equal(["E5/requests.received.total", "U1"], remark.Rules.OrderBy(x => x, StringComparer.Ordinal));
        Assert.Contains("contradict each other", remark.Message.En, StringComparison.Ordinal);
    }

    [Fact]
    public void ARuleThatOthersImplyIsRedundant()
    {
        RuleRemark remark = Single(Analyse("check: requests.received.total <= requests.outcomes.total.total + requests.carriedForward.total"),
            RuleRemarkKind.Redundant);

        Assert.Equal("Rule U1 is redundant: it follows from E1, E5.", remark.Message.En);
    }

    [Fact]
    public void ARuleThatSaysTheSameIsADuplicate()
    {
        RuleAnalysis analysis = Analyse(
            "check: 2 * requests.received.total + 2 * requests.broughtForward.total == "
            + "2 * requests.outcomes.total.total + 2 * requests.carriedForward.total");

        Assert.Equal("Rules E1, U1 say the same (as in E1/total, U1).", Single(analysis, RuleRemarkKind.Duplicate).Message.En);
    }

    [Fact]
    public void ACopyIsToldAsACopyAndAsRedundant()
    {
        RuleAnalysis analysis = Analyse("check: requests.received.total + requests.broughtForward.total == "
            + "requests.outcomes.total.total + requests.carriedForward.total");

        Single(analysis, RuleRemarkKind.Duplicate);
        Assert.Equal("Rule U1 is redundant: it follows from E1.", Single(analysis, RuleRemarkKind.Redundant).Message.En);
    }

    [Theory]
    [InlineData("requests.received.total > 0", "", true)]
    [InlineData("requests.received.total > 0", "\n    when: requests.received.total is not blank", false)]
    [InlineData("requests.received.total > requests.carriedForward.total", "\n    when: requests.received.total is not blank", true)]
    [InlineData("requests.received.total > requests.carriedForward.total",
        "\n    when: requests.received.total is not blank and requests.carriedForward.total is not blank", false)]
    [InlineData("requests.received.total > 0", "\n    missing: zero", false)]
    [InlineData("requests.received.total > 0", "\n    missing: zero\n    when: report.year >= 2022", true)]
    public void AnExampleOfUndecidedIsAskedOfRulesThatCanBe(string check, string more, bool isAsked)
    {
        RuleSet rules = Samples.Load(Rule("U1", "check: " + check + more));
        RuleRemark remark = Assert.Single(rules.CheckExamples(), x => x.Kind == RuleRemarkKind.ExampleMissing);
        Assert.Equal(isAsked ? "Rule U1 has no example of: holds, broken, undecided." : "Rule U1 has no example of: holds, broken.", remark.Message.En);
    }

    [Fact]
    public void AConditionThatIsNeverTrueIsFound()
    {
        RuleAnalysis analysis = Analyse("check: requests.received.total >= 7\n    when: requests.outcomes.total.total < 0");

        Assert.Equal("The condition (when) of rule U1 is never true: it contradicts E5.", Single(analysis, RuleRemarkKind.ConditionNeverTrue).Message.En);
    }

    /// <summary>At one level the two exclude each other and are asked no further: that neither applies at the others says nothing of its condition.</summary>
    [Fact]
    public void ARuleThatIsNotAskedAtEveryLevel_IsNotSaidToBeNeverTrue()
    {
        RuleSet rules = Samples.Load("format: 1\nrules:\n"
            + Samples.Rule("requests.received.total >= 5", "when: agency.level in [county]", id: "U1")
            + Samples.Rule("requests.received.total <= 3", "when: agency.level in [county]", id: "U2"));
        RuleAnalysis analysis = rules.Analyse(FormShape.Of2021);

        Assert.Contains(analysis.Remarks, x => x.Kind == RuleRemarkKind.Contradiction);
        Assert.DoesNotContain(analysis.Remarks, x => x.Kind == RuleRemarkKind.ConditionNeverTrue);
    }

    [Fact]
    public void CellsForcedToZeroAreNamed()
    {
        IEnumerable<RuleRemark> remarks = Analyse("check: requests.outcomes.denied.stateSecrets.total <= 0").Remarks
            .Where(x => x.Kind == RuleRemarkKind.FixedCell);

        Assert.Equal(
            FormShape.Of2021.Cells.Select(x => x.Address).Where(x => x.StartsWith("requests.outcomes.denied.stateSecrets.", StringComparison.Ordinal)),
            remarks.Select(x => Assert.Single(x.Cells)));
    }

    [Fact]
    public void AFailingExampleIsShownWithItsPlace()
    {
        RuleSet rules =
            RuleSet.Default.With(new RuleFile("mine.yaml",
                Rule("U1", "check: requests.received.total >= 1\n    examples:\n      - { cells: {}, outcome: holds }"))).Rules!;

        RuleRemark failed = Assert.Single(rules.CheckExamples(), x => x.Kind == RuleRemarkKind.ExampleFailed);
        Assert.Equal("mine.yaml(11,9): the example should be holds, it is broken", failed.Message.En);
        Assert.Contains(rules.CheckExamples(), x => x.Message.En == "Rule U1 has no example of: broken, undecided.");
    }

    [Fact]
    public void CellsThatNoEqualityTouchesAreListed()
    {
        RuleAnalysis analysis = RuleSet.Default.Analyse(FormShape.Of2021);

        Assert.Equal(FormShape.Of2021.Cells.Where(x => x.Table == 2).Select(x => x.Address), analysis.Untouched);
    }
}
