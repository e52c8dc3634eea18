using System;
using System.Linq;
using FsCheck.Xunit;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Tests.Support;
using Xunit;

namespace GovInfoDisclosure.Tests.Form;

/// <summary>One cell of a report by its address: the same as through all values, without the cost of them.</summary>
public sealed class CellAccessTests
{
    [Property(Arbitrary = new[] { typeof(Generators) })]
    public void EveryCell_IsWhatTheValuesHave(AnnualReport report)
    {
        FormShape form = FormShape.Of(report);
        CellValues values = form.ToValues(report);
        Assert.All(form.AllCells, cell => Assert.Equal(values[cell.Index], report[cell.Address]));
    }

    [Property(Arbitrary = new[] { typeof(Generators) }, MaxTest = 20)]
    public void EveryCell_IsReplacedAsAmongTheValues(AnnualReport report)
    {
        FormShape form = FormShape.Of(report);
        CellValues values = form.ToValues(report);
        decimal?[] others = [null, 0, 12, -3, 2_000_000_000_000_000m];
        foreach (CellDefinition cell in form.AllCells)
        {
            decimal? other = others[cell.Index % others.Length];
            Assert.Equal(report.WithValues(values.With(cell.Index, other)), report.WithCell(cell.Address, other));
        }
    }

    [Fact]
    public void ReadingACell_AllocatesNothing()
    {
        foreach (FormShape form in FormShape.All)
        {
            AnnualReport report = Filled(form);
            foreach (CellDefinition cell in form.AllCells)
            {
                Assert.NotNull(report[cell.Address]);
                long before = GC.GetAllocatedBytesForCurrentThread();
                _ = report[cell.Address];
                Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
            }
        }
    }

    [Fact]
    public void ReplacingACell_AllocatesTheRecordsOnItsWayAlone()
    {
        foreach (FormShape form in FormShape.All)
        {
            AnnualReport report = Filled(form);
            foreach (CellDefinition cell in form.AllCells)
            {
                report = report.WithCell(cell.Address, 1);
                long before = GC.GetAllocatedBytesForCurrentThread();
                _ = report.WithCell(cell.Address, 2);
                Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 1, 1023);
            }
        }
    }

    [Fact]
    public void ANumberBeyondWhatIsStored_DoesNotStayForTheNextReport()
    {
        AnnualReport large = new AnnualReport().WithCell(Cells.Requests.Received.Total, long.MaxValue);

        Assert.Equal(long.MaxValue, large[Cells.Requests.Received.Total]);
        Assert.Null(new AnnualReport()[Cells.Requests.Received.Total]);
        Assert.Equal(3, large.WithCell(Cells.Requests.Received.Total, 3)[Cells.Requests.Received.Total]);
    }

    [Fact]
    public void ABlankOfNoFeeReport_StaysNoFeeReport()
    {
        Assert.Null(new AnnualReport().WithCell(Cells.ProcessingFees.Notices, null).ProcessingFees);
        Assert.Equal(new ProcessingFees(),
            new AnnualReport().WithCell(Cells.ProcessingFees.Notices, 1).WithCell(Cells.ProcessingFees.Notices, null).ProcessingFees);
    }

    [Theory]
    [InlineData("requests.recieved.total", "The 2021 form has no cell 'requests.recieved.total'; did you mean 'requests.received.total'?")]
    [InlineData("x", "The 2021 form has no cell 'x'.")]
    public void AMisspeltAddress_IsRefusedWithTheNearest(string address, string message)
    {
        Assert.StartsWith(message, Assert.Throws<ArgumentException>(() => new AnnualReport()[address]).Message, StringComparison.Ordinal);
        Assert.StartsWith(message, Assert.Throws<ArgumentException>(() => new AnnualReport().WithCell(address, 1)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(203)]
    [InlineData(5000)]
    public void AnIndexThatNoCellHas_IsOutOfRange(int index)
    {
        CellValues values = FormShape.Of2021.ToValues(new AnnualReport());

        Assert.Throws<ArgumentOutOfRangeException>(() => values[index]);
        Assert.Throws<ArgumentOutOfRangeException>(() => values.With(index, 1));
    }

    private static AnnualReport Filled(FormShape form) => form.ToReport(form.Values([.. form.AllCells.Select(cell => (decimal?)(cell.Index + 1))]));
}
