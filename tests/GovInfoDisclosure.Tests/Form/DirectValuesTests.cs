using System.Linq;
using FsCheck.Xunit;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Tests.Support;
using Xunit;

namespace GovInfoDisclosure.Tests.Form;

/// <summary>The tables are written row after row by code of their own: what it writes is what each cell by itself says.</summary>
public sealed class DirectValuesTests
{
    /// <summary>On both sides of where a row is put one by one, and of where a number is kept beside.</summary>
    private static readonly long[] Edges =
    [
        (1L << 49) - 1, 1L << 49, -(1L << 49), -(1L << 49) - 1, 1L << 50, 1_000_000_000_000_000, 1_000_000_000_000_001, -1_000_000_000_000_001,
        long.MaxValue, long.MinValue, long.MinValue + 1,
    ];

    [Property(MaxTest = 60, Arbitrary = new[] { typeof(Generators) })]
    public void AllCellsAtOnce_AreEachCellByItself(AnnualReport any, BlankedReport blanked, int seed)
    {
        foreach (AnnualReport report in new[] { any, blanked.Report, WithLarge(any, seed) })
        {
            FormShape form = FormShape.Of(report);
            CellValues values = form.ToValues(report.Afresh());
            Assert.Equal(form.AllCells.Select(cell => report[cell.Address]), form.AllCells.Select(cell => values[cell.Index]));
        }
    }

    [Fact]
    public void EveryShape_WritesEveryCellInItsPlace() => Assert.All(FormShape.All, form =>
    {
        decimal?[] numbers = [.. form.AllCells.Select((_, i) => (decimal?)(i + 1))];
        AnnualReport report = form.ToReport(form.Values(numbers));
        CellValues values = form.ToValues(report.Afresh());
        Assert.Equal(numbers, form.AllCells.Select(cell => values[cell.Index]));
        Assert.Equal(numbers, form.AllCells.Select(cell => report[cell.Address]));
    });

    private static AnnualReport WithLarge(AnnualReport report, int seed)
    {
        FormShape form = FormShape.Of(report);
        var random = new System.Random(seed);
        foreach (long edge in Edges)
        {
            CellDefinition[] counts = [.. form.AllCells.Where(cell => cell.Measure != Measure.TenThousandYuan)];
            report = report.WithCell(counts[random.Next(counts.Length)].Address, edge);
        }

        return report;
    }
}
