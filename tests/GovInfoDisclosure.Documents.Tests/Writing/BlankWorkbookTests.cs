using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using FsCheck.Xunit;
using GovInfoDisclosure.Documents.Writing;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Reading;
using GovInfoDisclosure.Tests.Support;
using Xunit;

namespace GovInfoDisclosure.Documents.Tests.Writing;

/// <summary>The workbook that a unit fills in: by the rules of its format, locked but where something is typed, and read as what was filled in.</summary>
public sealed class BlankWorkbookTests
{
    private static readonly string[] TotalOf2021 =
    [
        "requests.received.total", "requests.carriedForward.total", "requests.outcomes.total.naturalPersons", "requests.outcomes.total.total",
        "requests.outcomes.otherHandling.other.total", "reconsiderationAndLitigation.directLitigation.total",
    ];

    [Property(Arbitrary = [typeof(Generators)], MaxTest = 25)]
    public void FilledIn_ItIsTheReport(ValidReport valid)
    {
        AnnualReport report = FilledWorkbook.AsTyped(valid.Report);
        ReadResult read = WriteReadLaws.Read(FilledWorkbook.Of(report, hasResults: true));
        Assert.Equal(AnnualReportJson.Write(report), AnnualReportJson.Write(read.Report! with { ProcessingFees = null }));
        Assert.DoesNotContain(read.Findings, finding => finding.Severity != Severity.Info);
    }

    /// <summary>The open cells of a row that are left blank stay blank, and so does a total of blanks alone.</summary>
    [Fact]
    public void BlanksStayBlank()
    {
        FormShape shape = FormShape.Of2021;
        AnnualReport report = shape.ToReport(shape.Values([.. shape.Cells.Select(cell =>
            cell.RowAddress == "requests.received" && cell.Key is "naturalPersons" or "total" ? 3m : (decimal?)null)])) with
        {
            Year = 2024,
            Agency = new Agency { Name = "虚构市示例局" },
            Narrative = new Narrative { OverallSituation = "", ProblemsAndImprovements = "", OtherMatters = "（一）收费情况。\n本年未收取信息处理费。" },
        };
        ReadResult read = WriteReadLaws.Read(FilledWorkbook.Of(report, hasResults: true));
        Assert.Equal(AnnualReportJson.Write(report), AnnualReportJson.Write(read.Report! with { ProcessingFees = null }));
    }

    [Fact]
    public void NotFilledIn_ItIsNoReport_AndNoFormulaIsWithoutValue()
    {
        ReadResult read = WriteReadLaws.Read(Blank(FormShape.Of2021));
        Assert.Null(read.Report);
        Assert.DoesNotContain(read.Findings, finding => finding.RuleId == "READ-66");
    }

    [Fact]
    public void EveryShape_IsValid()
    {
        foreach (FormShape shape in FormShape.All)
        {
            using var stream = new MemoryStream(Blank(shape));
            using var file = SpreadsheetDocument.Open(stream, false);
            Assert.Equal([], new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(file)
                .Select(error => $"{error.Part?.Uri}: {error.Path?.XPath}: {error.Description}"));
        }
    }

    [Fact]
    public void OnlyWhatIsTyped_IsOpen_AndChecked()
    {
        FormShape shape = FormShape.Of2021;
        using var stream = new MemoryStream(Blank(shape));
        using var file = SpreadsheetDocument.Open(stream, false);
        WorkbookPart book = file.WorkbookPart!;
        Worksheet sheet = book.WorksheetParts.Single().Worksheet!;
        Assert.True(sheet.GetFirstChild<SheetProtection>()!.Sheet!.Value);
        CellFormat[] formats = [.. book.WorkbookStylesPart!.Stylesheet!.CellFormats!.Elements<CellFormat>()];
        Dictionary<string, Cell> cells = sheet.Descendants<Cell>().ToDictionary(cell => cell.CellReference!.Value!);
        string[] checkedCells = [.. sheet.Descendants<DataValidation>().SelectMany(check => check.SequenceOfReferences!.Items.Select(item => item.Value!))];
        Assert.Equal(checkedCells.Distinct().Count(), checkedCells.Length);
        Dictionary<string, string> places = FilledWorkbook.Places(sheet, shape).ToDictionary(place => place.Address, place => place.Place);
        foreach ((string address, string place) in places)
        {
            bool isTyped = !address.EndsWith(".total", StringComparison.Ordinal) && !address.StartsWith("requests.outcomes.total.", StringComparison.Ordinal);
            Assert.Equal(isTyped, cells[place].CellFormula is null);
            Assert.Equal(!isTyped, formats[cells[place].StyleIndex!.Value].Protection!.Locked!.Value);
            Assert.Equal(isTyped, checkedCells.Contains(place));
        }

        Assert.All(TotalOf2021, address => Assert.NotNull(cells[places[address]].CellFormula));
    }

    [Fact]
    public void ASignedCell_TakesNegativeNumbers_AndNoOtherDoes()
    {
        using var stream = new MemoryStream(Blank(FormShape.Of2019));
        using var file = SpreadsheetDocument.Open(stream, false);
        Worksheet sheet = file.WorkbookPart!.WorksheetParts.Single().Worksheet!;
        DataValidation[] checks = [.. sheet.Descendants<DataValidation>()];
        Assert.All(checks, check => Assert.True(check.Type!.Value == DataValidationValues.Whole || check.Type.Value == DataValidationValues.Decimal));
        string[] signed = [.. FilledWorkbook.Places(sheet, FormShape.Of2019)
            .Where(place => FormShape.Of2019.Find(place.Address).IsSigned).Select(place => place.Place)];
        DataValidation negative = Assert.Single(checks, check => check.Formula1!.Text.StartsWith('-'));
        Assert.Equal(signed, negative.SequenceOfReferences!.Items.Select(item => item.Value!));
    }

    private static byte[] Blank(FormShape shape) => WriteReadLaws.Bytes(stream => OfficialFormWriter.WriteBlankWorkbook(shape, stream));
}
