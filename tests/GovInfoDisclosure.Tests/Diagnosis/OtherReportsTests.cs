using System;
using System.Linq;
using GovInfoDisclosure.Diagnosis;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Rules;
using GovInfoDisclosure.Tests.Support;
using Xunit;

namespace GovInfoDisclosure.Tests.Diagnosis;

/// <summary>Other reports as witnesses: next year's opening, and the sum of the units.</summary>
public class OtherReportsTests
{
    private static readonly AnnualReport Right = ToolReports.Balanced;

    /// <summary>The same error in 自然人 and 总计 of 一, 二 or 四 is explained by any of the three rows; next year's report says which.</summary>
    [Fact]
    public void WhatNextYearBroughtForward_NamesTheNumber()
    {
        AnnualReport slipped = Raised(Right, "requests.carriedForward");
        string[] alone = Likely(slipped, new DiagnosisOptions());
        string[] withNext = Likely(slipped, new DiagnosisOptions { Next = NextOf(Right) });

        Assert.Empty(alone);
        Assert.Equal(["requests.carriedForward.naturalPersons 31→1", "requests.carriedForward.total 31→1"], withNext);
        ReportDiagnosis diagnosis = ReportDiagnosis.Of(slipped, RuleSet.Default, new DiagnosisOptions { Next = NextOf(Right) });
        Assert.Contains(SlipKind.BroughtForwardNextYear, diagnosis.Blocks[0].Explanations[0].Slips);
    }

    [Fact]
    public void WhatNextYearBroughtForward_Acquits()
    {
        AnnualReport slipped = Raised(Right, "requests.broughtForward");
        decimal?[] alone = Weights(slipped, new DiagnosisOptions());
        decimal?[] withNext = Weights(slipped, new DiagnosisOptions { Next = NextOf(Right) });

        // 1 → 31 in 四 looks like a digit left out, and was the likelier of the two.
        Assert.True(alone[1] < alone[0]);
        Assert.True(withNext[1] is null || withNext[1] > withNext[0]);
    }

    [Fact]
    public void TheSumOfTheUnits_NamesTheNumber_OnlyWhereAllAreThere()
    {
        AnnualReport slipped = Raised(Right, "requests.received");
        AnnualReport[] units = [Right, Zeros(Right)];

        Assert.Equal(
            ["requests.received.naturalPersons 35→5", "requests.received.total 35→5"],
            Likely(slipped, new DiagnosisOptions { Units = new UnitReports(units, true) }));
        Assert.Empty(Likely(slipped, new DiagnosisOptions { Units = new UnitReports(units) }));
        units[1] = units[1].WithCell("requests.received.total", null).WithCell("requests.received.naturalPersons", null);
        ReportDiagnosis blank = ReportDiagnosis.Of(slipped, RuleSet.Default, new DiagnosisOptions { Units = new UnitReports(units, true) });
        Assert.DoesNotContain(blank.Blocks.SelectMany(block => block.Explanations), x => x.Slips.Contains(SlipKind.SumOfUnits)
            && x.Changes.All(change => change.Address.StartsWith("requests.received", StringComparison.Ordinal)));
    }

    /// <summary>One cell is wrong by the identities, but next year's report brought just that number forward: the repair would break what holds.</summary>
    [Fact]
    public void ARepairThatBreaksWhatHoldsWithNextYear_IsNotCertain()
    {
        AnnualReport slipped = Right.WithCell("requests.carriedForward.total", 4);

        Assert.Single(ReportDiagnosis.Of(slipped, RuleSet.Default).Applied);
        Assert.Empty(ReportDiagnosis.Of(slipped, RuleSet.Default, new DiagnosisOptions { Next = NextOf(slipped) }).Applied);
        Assert.Single(ReportDiagnosis.Of(slipped, RuleSet.Default, new DiagnosisOptions { Next = NextOf(Right) }).Applied);
    }

    [Fact]
    public void NextYearsReport_IsTheOneWhoseLastYearsThisIs()
    {
        AnnualReport next = NextOf(Right);
        AnnualReport other = next with { Agency = next.Agency with { Name = "乙县人民政府" } };

        Assert.Equal(next, new ReportCollection([Right, next, other]).FindNext(Right));
        Assert.Equal(next, new ReportCollection([next, other]).FindNext(Right));
        Assert.Null(new ReportCollection([Right, other]).FindNext(Right));
        Assert.Null(new ReportCollection([Right, next, next.WithCell("requests.received.total", 99)]).FindNext(Right));
        Assert.Null(new ReportCollection([Right, Right.WithCell("requests.received.total", 99), next]).FindNext(Right));
        Assert.Null(new ReportCollection([Right, next]).FindNext(next));
    }

    /// <summary>The weights of the explanations that change only 二, only 四.</summary>
    private static decimal?[] Weights(AnnualReport slipped, DiagnosisOptions options)
    {
        ValueList<Explanation> listed = ReportDiagnosis.Of(slipped, RuleSet.Default, options).Blocks[0].Explanations;
        return [.. new[] { "requests.broughtForward", "requests.carriedForward" }.Select(row =>
            listed.FirstOrDefault(x => x.Changes.All(change => change.Address.StartsWith(row, StringComparison.Ordinal)))?.Weight)];
    }

    private static AnnualReport Raised(AnnualReport report, string row) => new[] { row + ".naturalPersons", row + ".total" }
        .Aggregate(report, (done, address) => done.WithCell(address, done[address] + 30));

    private static AnnualReport NextOf(AnnualReport report) => FormShape.Of(report).Cells.Where(cell => cell.Row.Address == "requests.broughtForward")
        .Aggregate(Zeros(report) with { Year = report.Year + 1 }, (done, cell) => done
            .WithCell(cell.Address, report["requests.carriedForward." + cell.Key])
            .WithCell("requests.outcomes.grantedInFull." + cell.Key, report["requests.carriedForward." + cell.Key])
            .WithCell("requests.outcomes.total." + cell.Key, report["requests.carriedForward." + cell.Key]));

    private static AnnualReport Zeros(AnnualReport report) => FormShape.Of(report).Cells.Aggregate(report, (done, cell) => done.WithCell(cell.Address, 0));

    private static string[] Likely(AnnualReport slipped, DiagnosisOptions options) =>
        [.. ReportDiagnosis.Of(slipped, RuleSet.Default, options).WithLikely().Applied.SelectMany(x => x.Changes)
            .Select(change => $"{change.Address} {change.From}→{change.To}").OrderBy(text => text, StringComparer.Ordinal)];
}
