using System;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using GovInfoDisclosure.Form;
using Xunit;

namespace GovInfoDisclosure.Tests.Form;

public sealed class FormShapeTests
{
    [Theory]
    [InlineData(ReportEdition.Edition2021, false, false, 200)]
    [InlineData(ReportEdition.Edition2019, true, false, 198)]
    [InlineData(ReportEdition.Edition2021, true, false, 186)]
    [InlineData(ReportEdition.Edition2019, false, false, 212)]
    [InlineData(ReportEdition.Edition2019, true, true, 201)]
    [InlineData(ReportEdition.Edition2019, false, true, 215)]
    public void EachShape_HasItsNumberOfCells(ReportEdition edition, bool single, bool otherDocuments, int cells)
    {
        FormShape form = FormShape.Of(edition, single, otherDocuments);
        Assert.Equal(cells, form.Cells.Length);
        Assert.Equal(cells + 3, form.AllCells.Length);
        Assert.Equal((edition, single, otherDocuments), (form.Edition, form.HasSingleOtherHandling, form.HasOtherDocuments));
    }

    [Fact]
    public void ThereAreSixShapes_AndNoOther()
    {
        Assert.Equal(6, FormShape.All.Distinct().Count());
        Assert.Same(FormShape.Of2021, FormShape.All[0]);
        Assert.Same(FormShape.Of2019, FormShape.All[1]);
        Assert.Throws<ArgumentException>(() => FormShape.Of(ReportEdition.Edition2021, false, true));
    }

    [Fact]
    public void CellsOfEachShape_AreThoseOfTheOfficialForm_InItsOrder_WithItsLabelsAndUnits() =>
        Assert.All(FormShape.All, form => Assert.Equal(
            OfficialForm.Of(form.Edition == ReportEdition.Edition2021, form.HasSingleOtherHandling, form.HasOtherDocuments),
            form.Cells.Select(cell => new OfficialForm.Cell(cell.Address, cell.Row.GroupLabel,
                cell.Row.PrintedLabel, cell.ColumnLabel, cell.Measure, cell.IsSigned))));

    [Fact]
    public void FeeReport_FollowsTheTables() => Assert.All(FormShape.All, form => Assert.Equal(
        [("processingFees.notices", Measure.Count), ("processingFees.noticedYuan", Measure.Yuan), ("processingFees.collectedYuan", Measure.Yuan)],
        form.AllCells.Skip(form.Cells.Length).Select(cell => (cell.Address, cell.Measure))));

    [Fact]
    public void EachCell_KnowsItsPlaceItsTableAndItsWholeLabel()
    {
        foreach (FormShape form in FormShape.All)
        {
            Assert.Equal(Enumerable.Range(0, form.AllCells.Length), form.AllCells.Select(cell => cell.Index));
            Assert.All(form.AllCells, cell =>
            {
                Assert.Same(cell, form.Find(cell.Address));
                Assert.Equal(cell.Address, cell.Row.Address + "." + cell.Key);
                Assert.Equal((cell.Row.GroupLabel.Length == 0 ? "" : cell.Row.GroupLabel + " / ")
                    + cell.Row.PrintedLabel + " / " + cell.ColumnLabel, cell.Label);
                Assert.Equal(cell.Address.Split('.')[0] switch { "proactiveDisclosure" => 2,
                    "requests" => 3, "reconsiderationAndLitigation" => 4, _ => 6 }, cell.Table);
                Assert.DoesNotContain(cell.LabelEn, c => c > 127);
                Assert.DoesNotContain(cell.LabelEn.Split(" / "), part => part.Trim().Length == 0);
            });
            Assert.Equal(form.AllCells.Length, form.AllCells.Select(cell => cell.LabelEn).Distinct().Count());
        }
    }

    [Fact]
    public void UnknownAddress_IsTheCallersMistake()
    {
        Assert.Null(FormShape.Of2021.TryFind("requests.received.toatl"));
        Assert.Null(FormShape.Of2021.TryFind("requests.outcomes.otherHandling.total"));
        Assert.NotNull(FormShape.Of2019.TryFind("requests.outcomes.otherHandling.total"));
        Assert.Throws<ArgumentException>(() => FormShape.Of2021.Find("Requests.received.total"));
        Assert.Throws<ArgumentNullException>(() => FormShape.Of2021.TryFind(null!));
    }

    [Fact]
    public void SqlNames_AreUniqueShortLowerSnakeCase_AndAmountsAreYuan() => Assert.All(FormShape.All, form =>
    {
        Assert.Equal(form.AllCells.Length, form.AllCells.Select(cell => cell.SqlName).Distinct(StringComparer.Ordinal).Count());
        Assert.All(form.AllCells, cell =>
        {
            Assert.Matches(new Regex("^[a-z][a-z0-9]*(_[a-z0-9]+)*$"), cell.SqlName);
            Assert.InRange(Encoding.UTF8.GetByteCount(cell.SqlName), 1, 60);
            Assert.Equal(cell.Measure != Measure.Count, cell.SqlName.EndsWith("_yuan", StringComparison.Ordinal));
        });
    });

    [Fact]
    public void SqlName_IsTheSameInEveryShapeThatHasTheCell_AndMeansTheSameUnit()
    {
        var cells = FormShape.All.SelectMany(form => form.AllCells).ToArray();
        Assert.All(cells.GroupBy(cell => cell.Address), group => Assert.Single(group.Select(cell => cell.SqlName).Distinct()));
        Assert.All(cells.GroupBy(cell => cell.SqlName), group => Assert.Single(group.Select(cell => (cell.Address, cell.Measure)).Distinct()));
    }

    [Theory]
    [InlineData("requests.received.total", "req_received_total")]
    [InlineData("reconsiderationAndLitigation.directLitigation.pending", "rl_direct_litigation_pending")]
    [InlineData("proactiveDisclosure.administrativeFees.amount", "pd_administrative_fees_amount_yuan")]
    [InlineData("requests.outcomes.total.otherOrganizations", "req_outcomes_total_other_organizations")]
    public void SqlNames_AreReadable(string address, string name) => Assert.Equal(name, FormShape.Of2021.Find(address).SqlName);
}
