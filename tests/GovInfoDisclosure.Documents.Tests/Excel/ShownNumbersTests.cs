using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using GovInfoDisclosure.Documents.Tests.Rendering;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Lake.Synthetic;
using GovInfoDisclosure.Reading;
using GovInfoDisclosure.Reading.Sources;
using Xunit;

namespace GovInfoDisclosure.Documents.Tests.Excel;

/// <summary>A report in a workbook whose numbers all have one format: what people see is what is read, or nothing is, with an error at each cell.</summary>
public sealed class ShownNumbersTests
{
    private static readonly AnnualReport Report = new ReportGenerator(new GeneratorOptions { Seed = 77 }).Make(0).Report;

    [Theory]
    [InlineData("#,##0.00", 1)]
    [InlineData("_ * #,##0_ ;_ * \\-#,##0_ ;_ * \"-\"_ ;_ @_ ", 1)]
    [InlineData("0;-0;;@", 1)]
    [InlineData("[Red]0.0_ ", 1)]
    [InlineData("0.0#####,", 1000)]
    public void ANumberThatIsRoundedOrGrouped_IsItself(string code, int factor)
    {
        ReadResult read = DoorLaws.Read(Workbook(code, isStruck: false, factor));

        Assert.Empty(DoorLaws.Faults(Report, read));
        Assert.DoesNotContain(read.Findings, finding => finding.RuleId.StartsWith("READ", StringComparison.Ordinal) && finding.Severity == Severity.Error);
    }

    [Theory]
    [InlineData("m\"月\"d\"日\"")]
    [InlineData("yyyy/m/d")]
    [InlineData("0.00%")]
    [InlineData("\"约\"0")]
    public void ANumberThatIsShownAsSomethingElse_IsNoValue(string code)
    {
        ReadResult read = DoorLaws.Read(Workbook(code, isStruck: false, 1));

        Assert.Contains(read.Findings, finding => finding.Severity == Severity.Error);
        if (read.Report is { } report)
        {
            HashSet<string> said = [.. read.Findings.SelectMany(finding => finding.Cells).Select(cell => cell.Address)];
            Assert.All(Printed, address => Assert.Null(report[address]));
            Assert.All(Printed, address => Assert.Contains(address, said));
        }
    }

    /// <summary>
    /// What begins with a zero too many is no number that a spreadsheet stores: the characters of several cells, it may be, as programs write them.
    /// </summary>
    [Theory]
    [InlineData("00", null)]
    [InlineData("0712", null)]
    [InlineData("0181162455800000", null)]
    [InlineData("0", 0)]
    [InlineData("712", 712)]
    public void AStoredNumberWithAZeroTooMany_IsNoNumber(string stored, int? read)
    {
        SourceDocument document = SourceForm.Of(Report);
        SourceTable requests = document.Blocks.OfType<SourceTable>().ElementAt(1);
        int row = requests.Cells.First(cell => cell.Text.StartsWith("二、", StringComparison.Ordinal)).Row;
        int first = requests.Cells.Where(cell => cell.Row == row).ElementAt(1).Column;
        SourceTable changed = requests with
        {
            Cells = [.. requests.Cells.Select(cell => cell.Row != row || cell.Column < first ? cell
                : cell with { Text = cell.Column == first ? stored : "" })],
        };
        ReadResult result = DoorLaws.Read(WorkbookWriter.Write(
            document with { Blocks = [.. document.Blocks.Select(block => ReferenceEquals(block, requests) ? changed : block)] }));

        Assert.Equal(read, result.Report?[Cells.Requests.BroughtForward.NaturalPersons]);
        Assert.Equal(read is null, result.Findings.Any(finding => finding.RuleId == "READ-44"
            && finding.Cells.Any(cell => cell.Address == Cells.Requests.BroughtForward.NaturalPersons)));
    }

    [Fact]
    public void ANumberThatIsCrossedOut_IsDeleted()
    {
        ReadResult read = DoorLaws.Read(Workbook("0", isStruck: true, 1));

        Assert.All(Printed, address => Assert.Null(read.Report?[address]));
    }

    /// <summary>The cells that hold a number which no format leaves out.</summary>
    private static IReadOnlyList<string> Printed =>
        [.. FormShape.Of(Report).Cells.Select(cell => cell.Address).Where(address => Report[address] is not (null or 0))];

    private static byte[] Workbook(string code, bool isStruck, int factor)
    {
        using var stream = new MemoryStream();
        stream.Write(WorkbookWriter.Write(SourceForm.Of(Report)));
        using (SpreadsheetDocument file = SpreadsheetDocument.Open(stream, isEditable: true))
        {
            WorkbookPart workbook = file.WorkbookPart!;
            var font = new Font();
            if (isStruck)
            {
                font.Append(new Strike());
            }

            workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = new Stylesheet(
                new NumberingFormats(new NumberingFormat { NumberFormatId = 170, FormatCode = code }),
                new Fonts(new Font(), font),
                new Fills(new Fill()),
                new Borders(new Border()),
                new CellStyleFormats(new CellFormat()),
                new DocumentFormat.OpenXml.Spreadsheet.CellFormats(new CellFormat(), new CellFormat { NumberFormatId = 170, FontId = 1 }));
            IEnumerable<Cell> cells = workbook.WorksheetParts.Single().Worksheet!.Descendants<Cell>();
            foreach (Cell cell in cells.Where(cell => cell.CellValue is not null && cell.DataType is null))
            {
                cell.StyleIndex = 1;
                cell.CellValue = new DocumentFormat.OpenXml.Spreadsheet.CellValue((decimal.Parse(cell.CellValue!.Text, CultureInfo.InvariantCulture) * factor)
                    .ToString(CultureInfo.InvariantCulture));
            }
        }

        return stream.ToArray();
    }
}
