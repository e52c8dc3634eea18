using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using FsCheck.Xunit;
using GovInfoDisclosure.Comparisons;
using GovInfoDisclosure.Diagnosis;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Rules;
using GovInfoDisclosure.Tests.Support;
using Xunit;

namespace GovInfoDisclosure.Tests.Comparisons;

public sealed class ComparisonLaws
{
    private const string Single = "requests.outcomes.otherHandling.";
    private static readonly string[] Three = ["correctionOverdue.", "feeUnpaid.", "other."];

    /// <summary>The rates by addresses: what is added up, and out of what, what is taken away.</summary>
    private static readonly (string Name, string[] Top, string[] Bottom, string[] Less)[] Definitions =
    [
        ("disclosure", ["requests.outcomes.grantedInFull.total", "requests.outcomes.grantedInPart.total"], ["requests.outcomes.total.total"], []),
        ("carriedForward", ["requests.carriedForward.total"], ["requests.received.total", "requests.broughtForward.total"], []),
        Corrected("reconsideration"),
        Corrected("directLitigation"),
        Corrected("litigationAfterReconsideration"),
    ];

    [Property(MaxTest = 300, Arbitrary = new[] { typeof(Generators) })]
    public void AReportComparedWithItself_IsEmpty(AnnualReport report)
    {
        ReportComparison comparison = ReportComparison.Between(report, report);

        Assert.True(comparison.IsEmpty);
        Assert.Empty(comparison.Cells);
        Assert.Empty(comparison.OldOnly);
        Assert.Empty(comparison.NewOnly);
        Assert.Empty(comparison.Fixed);
        Assert.Empty(comparison.Unsettled);
        Assert.Empty(comparison.Brought);
        Assert.All(comparison.Texts, text => Assert.True(text.IsSame));
        Assert.Equal(RuleSet.Default.Validate(report).Broken, comparison.Left.Count);
    }

    [Property(MaxTest = 1000, Arbitrary = new[] { typeof(Generators) })]
    public void RatesAreExactFractions(AnnualReport old, AnnualReport @new)
    {
        foreach (RateComparison rate in ReportComparison.Between(old, @new).Rates)
        {
            AssertRate(rate.Name, old, rate.Old);
            AssertRate(rate.Name, @new, rate.New);
        }
    }

    [Property(MaxTest = 1000, Arbitrary = new[] { typeof(Generators) })]
    public void EveryCellThatDiffers_IsNamed_AndNoOther(AnnualReport first, AnnualReport second)
    {
        AnnualReport old = first with { Year = 2023 };
        AnnualReport @new = second with { Year = 2024 };

        ReportComparison comparison = ReportComparison.Between(old, @new);

        Assert.Equal(ComparisonKind.Years, comparison.Kind);
        Assert.False(comparison.HasFindings);
        Assert.Equal(Differing(old, @new).Order(StringComparer.Ordinal), comparison.Cells.Select(cell => cell.Cell.Address).Order(StringComparer.Ordinal));
        Assert.All(comparison.Cells, cell => Assert.Equal((Meant(old, cell.Cell.Address), Meant(@new, cell.Cell.Address)), (cell.Old, cell.New)));

        // What is in no difference and in no other list is the same in both.
        int shown = FormShape.Of(old).AllCells.Length - comparison.OldOnly.Count;
        Assert.All(comparison.OldOnly, cell => Assert.Null(FormShape.Of(@new).TryFind(cell.Address)));
        Assert.All(comparison.NewOnly, cell => Assert.Null(FormShape.Of(old).TryFind(cell.Address)));
        Assert.True(shown >= comparison.Cells.Count);
    }

    [Property(MaxTest = 300, Arbitrary = new[] { typeof(Generators) })]
    public void OfOneYearsChanges_AllAreNamed(ValidReport valid, int seed)
    {
        var random = new Random(seed);
        AnnualReport old = valid.Report;
        CellDefinition[] cells = [.. FormShape.Of(old).Cells.OrderBy(_ => random.Next()).Take(random.Next(1, 9))];
        AnnualReport @new = cells.Aggregate(old, (report, cell) => report.WithCell(cell.Address, random.Next(4) == 0 ? null : report[cell.Address] + 1));

        ReportComparison comparison = ReportComparison.Between(old, @new);

        Assert.Equal(cells.OrderBy(cell => cell.Index), comparison.Cells.Select(cell => cell.Cell));
        Assert.All(comparison.Cells, cell => Assert.Equal(cell.New is null ? null : 1m, cell.Change));
    }

    /// <summary>Of a report and its repair: just the repaired cells, and the findings that went.</summary>
    [Property(MaxTest = 150, Arbitrary = new[] { typeof(Generators) })]
    public void OfAReportAndItsRepair_TheRepairedCellsAndTheFindingsThatWent(MutatedReport mutated)
    {
        ReportDiagnosis diagnosis = ReportDiagnosis.Of(mutated.Report, RuleSet.Default).WithLikely();
        CellChange[] changes = [.. diagnosis.Applied.SelectMany(x => x.Operations).SelectMany(x => x.Changes)];

        ReportComparison comparison = ReportComparison.Between(mutated.Report, diagnosis.Repaired);

        Assert.Equal(ComparisonKind.Correction, comparison.Kind);
        Assert.Equal(changes.Select(x => (x.Address, (decimal?)x.From, (decimal?)x.To)).Order(),
            comparison.Cells.Select(x => (x.Cell.Address, x.Old, x.New)).Order());
        HashSet<string> before = Broken(mutated.Report);
        HashSet<string> after = Broken(diagnosis.Repaired);
        Assert.Equal(before.Except(after).Order(), comparison.Fixed.Concat(comparison.Unsettled).Select(x => x.Id).Order());
        Assert.Equal(before.Intersect(after).Order(), comparison.Left.Select(x => x.Id).Order());
        Assert.Equal(after.Except(before).Order(), comparison.Brought.Select(x => x.Id).Order());
        Assert.True(diagnosis.Applied.Count == 0 || mutated.Broken.Any(id => comparison.Fixed.Any(x => x.Id == id)));
    }

    [Property(MaxTest = 100, Arbitrary = new[] { typeof(Generators) })]
    public void WhatBlanksLeaveOpen_IsNotCalledFixed(MutatedReport mutated)
    {
        AnnualReport blanked = mutated.Report.WithCell(mutated.Address, null);

        ReportComparison comparison = ReportComparison.Between(mutated.Report, blanked);

        Assert.DoesNotContain(comparison.Fixed, x => mutated.Broken.Contains(x.Id) && Undecided(blanked).Contains(x.Id));
        Assert.All(comparison.Unsettled, x => Assert.Equal(Outcome.Undecided, x.Outcome));
    }

    private static (string, string[], string[], string[]) Corrected(string block) => ("corrected." + block,
        [$"reconsiderationAndLitigation.{block}.corrected"],
        [$"reconsiderationAndLitigation.{block}.total"],
        [$"reconsiderationAndLitigation.{block}.pending"]);

    private static HashSet<string> Broken(AnnualReport report) =>
        [.. RuleSet.Default.Validate(report).Findings.Where(x => x.Outcome == Outcome.Broken).Select(x => x.Id)];

    private static HashSet<string> Undecided(AnnualReport report) =>
        [.. RuleSet.Default.Validate(report).Findings.Where(x => x.Outcome == Outcome.Undecided).Select(x => x.Id)];

    private static void AssertRate(string name, AnnualReport report, Fraction? rate)
    {
        (_, string[] top, string[] bottom, string[] less) = Definitions.Single(x => x.Name == name);
        bool isKnown = top.Concat(bottom).Concat(less).All(address => report[address] is not null);
        BigInteger numerator = Sum(report, top);
        BigInteger denominator = Sum(report, bottom) - Sum(report, less);
        if (!isKnown || denominator.IsZero)
        {
            Assert.Null(rate);
            return;
        }

        Assert.Equal((numerator, denominator), ((BigInteger)rate!.Value.Numerator, (BigInteger)rate.Value.Denominator));

        // Half of a hundredth of a percent at most away from the exact fraction.
        BigInteger hundredths = (BigInteger)(rate.Value.Percent!.Value * 100);
        Assert.True(2 * BigInteger.Abs((numerator * 10_000) - (hundredths * denominator)) <= BigInteger.Abs(denominator));
    }

    private static BigInteger Sum(AnnualReport report, string[] addresses) =>
        addresses.Aggregate(BigInteger.Zero, (sum, address) => sum + (BigInteger)(report[address] ?? 0));

    /// <summary>The addresses of both forms that do not hold the same, the single row of 其他处理 against the three where one has each.</summary>
    private static IEnumerable<string> Differing(AnnualReport old, AnnualReport @new)
    {
        string[] addresses = [.. FormShape.All.SelectMany(form => form.AllCells).Select(cell => cell.Address).Distinct()];
        bool areAlike = FormShape.Of(old).HasSingleOtherHandling == FormShape.Of(@new).HasSingleOtherHandling;
        foreach (string address in addresses)
        {
            bool isSingle = address.StartsWith(Single, StringComparison.Ordinal) && address[Single.Length..].Split('.').Length == 1;
            bool hasBoth = FormShape.Of(old).TryFind(address) is not null && FormShape.Of(@new).TryFind(address) is not null;
            if (hasBoth ? old[address] != @new[address] : isSingle && !areAlike && !AreSame(old, @new, address))
            {
                yield return address;
            }
        }
    }

    private static bool AreSame(AnnualReport old, AnnualReport @new, string address)
    {
        decimal?[] numbers = [.. Parts(old, address), .. Parts(@new, address)];
        return numbers.All(x => x is null) || (numbers.All(x => x is not null) && Meant(old, address) == Meant(@new, address));
    }

    private static decimal? Meant(AnnualReport report, string address) => Parts(report, address).Aggregate((decimal?)0, (sum, x) => sum + x);

    private static decimal?[] Parts(AnnualReport report, string address) => FormShape.Of(report).TryFind(address) is not null
        ? [report[address]] : [.. Three.Select(row => report[Single + row + address[Single.Length..]])];
}
