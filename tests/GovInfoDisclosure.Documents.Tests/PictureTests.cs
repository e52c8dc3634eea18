using System;
using System.Globalization;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using GovInfoDisclosure.Documents.Tests.Rendering;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Lake.Synthetic;
using GovInfoDisclosure.Reading;
using GovInfoDisclosure.Reading.Sources;
using Xunit;

namespace GovInfoDisclosure.Documents.Tests;

/// <summary>A table that is a picture is said to be one, and nothing else of the report is lost.</summary>
public sealed class PictureTests
{
    private static readonly AnnualReport Report = new ReportGenerator(new GeneratorOptions { Seed = 23 }).Make(0).Report;
    private static readonly SourceTable[] Tables = [.. SourceForm.Of(Report).Blocks.OfType<SourceTable>()];

    [Theory]
    [InlineData(2, "html", "table2.png")]
    [InlineData(3, "html", "table3.png")]
    [InlineData(4, "html", "table4.png")]
    [InlineData(2, "docx", null)]
    [InlineData(3, "docx", null)]
    [InlineData(4, "docx", null)]
    [InlineData(2, "pdf", null)]
    [InlineData(3, "pdf", null)]
    [InlineData(4, "pdf", null)]
    [InlineData(3, "source", "table3.png")]
    public void ATableThatIsAPicture_IsTold_AndTheOthersAreRead(int table, string format, string? name)
    {
        var picture = new SourcePicture { Name = $"table{table}.png" };
        SourceBlock[] blocks = [.. Tables.Select((block, i) => i + 2 == table ? picture : (SourceBlock)block)];
        ReadResult read = Read(SourceForm.Of(Report, blocks[0], blocks[1], blocks[2]), format);

        Finding told = Assert.Single(read.Findings, finding => finding.RuleId is "READ-16" or "READ-17");
        Assert.Equal(("READ-17", Severity.Error), (told.RuleId, told.Severity));
        Assert.Equal(name is not null, told.Message.En.Contains($" ({name})", StringComparison.Ordinal));
        Assert.StartsWith("Table " + table, told.Message.En, StringComparison.Ordinal);
        Assert.Equal(
            new[] { 2, 3, 4 }.Where(number => number != table),
            read.Cells.Where(cell => cell.Value is not null).Select(cell => TableOf(read, cell.Address)).Distinct().Order());
    }

    [Theory]
    [InlineData("html")]
    [InlineData("docx")]
    [InlineData("pdf")]
    public void APictureBesideATable_OrInAnotherSection_SaysNothing(string format)
    {
        SourceDocument document = SourceForm.Of(Report);
        var picture = new SourcePicture { Name = "meeting.jpg" };
        ReadResult read = Read(document with { Blocks = [picture, .. document.Blocks.SelectMany(block => new[] { block, picture }), picture] }, format);

        Assert.DoesNotContain(read.Findings, finding => finding.RuleId is "READ-16" or "READ-17");
        Assert.Empty(DoorLaws.Faults(Report, read));
    }

    [Fact]
    public void APictureElsewhere_DoesNotStandForAMissingTable()
    {
        SourceDocument document = SourceForm.Of(Report);
        SourceBlock[] blocks = [.. document.Blocks.Where(block => block != Tables[2]), new SourcePicture { Name = "seal.png" }];

        Assert.Equal(
            ["READ-16"],
            Read(document with { Blocks = [.. blocks] }, "html").Findings.Select(finding => finding.RuleId).Where(code => code is "READ-16" or "READ-17"));
    }

    [Theory]
    [InlineData("pdf")]
    [InlineData("ofd")]
    public void APageOfAPictureWithoutText_IsNamed(string format)
    {
        byte[] bytes = format == "pdf"
            ? PdfWriter.Write(new SourceDocument { Blocks = [new SourcePicture()] })
            : Ofd("""<ofd:ImageObject ID="9" ResourceID="8" Boundary="10 10 190 270" CTM="190 0 0 270 0 0"/>""");

        Finding told = Assert.Single(DoorLaws.Read(bytes).Findings, finding => finding.RuleId == "READ-67");
        Assert.StartsWith("Page 1 ", told.Message.En, StringComparison.Ordinal);
    }

    /// <summary>A picture in place of a number is no blank: its cell is told, and all others are read.</summary>
    [Theory]
    [InlineData("html")]
    [InlineData("html-frame")]
    [InlineData("html-drawing")]
    [InlineData("docx")]
    [InlineData("xlsx")]
    [InlineData("pdf")]
    public void APictureInACell_IsNoBlank(string format)
    {
        const string Address = "requests.received.naturalPersons";
        SourceDocument document = SourceForm.Of(Report);
        SourceTable whole = document.Blocks.OfType<SourceTable>().ElementAt(1);
        SourceCell label = whole.Cells.First(cell => cell.Text.StartsWith("一、", StringComparison.Ordinal));
        SourceCell value = whole.Cells.First(cell => cell.Row == label.Row && cell.Column == label.Column + label.ColumnSpan);
        SourceTable marked = whole with { Cells = [.. whole.Cells.Select(cell => cell == value ? cell with { Text = PdfWriter.Pictured } : cell)] };
        document = document with { Blocks = [.. document.Blocks.Select(block => ReferenceEquals(block, whole) ? marked : block)] };
        ReadResult read = format switch
        {
            "pdf" => Read(document, format),
            "docx" => DoorLaws.Read(Zipped(WordWriter.Write(document), "word/document.xml", xml => Regex.Replace(xml, $"<w:t[^>]*>{PdfWriter.Pictured}</w:t>",
                "<w:drawing><a:blip xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" descr=\"12\"/></w:drawing>"))),
            "xlsx" => DoorLaws.Read(WithDrawing(WorkbookWriter.Write(document))),
            _ => DoorLaws.Read(Encoding.UTF8.GetBytes(HtmlWriter.Write(document).Replace(PdfWriter.Pictured, format switch
            {
                "html-frame" => "<iframe src=\"12.html\"></iframe>",
                "html-drawing" => "<svg><text>12</text></svg>",
                _ => "<p><img src=\"12.png\" alt=\"12\"></p>",
            }, StringComparison.Ordinal))),
        };

        Assert.Null(read.Report![Address]);
        Finding told = Assert.Single(read.Findings, finding => finding.Severity == Severity.Error);
        Assert.Equal(("READ-44", Address), (told.RuleId, Assert.Single(told.Cells).Address));
        Assert.Equal([Address], DoorLaws.Faults(Report, read).Select(fault => fault.Split(' ', ':')[0]));
    }

    /// <summary>What only keeps a cell open, or is not shown, is no picture.</summary>
    [Theory]
    [InlineData("<img src=\"space.gif\" width=\"1\" height=\"16\">")]
    [InlineData("<img src=\"12.png\" style=\"display:none\">")]
    [InlineData("<span hidden><img src=\"12.png\"></span>")]
    public void APictureThatNobodySees_IsABlank(string picture)
    {
        string page = HtmlWriter.Write(SourceForm.Of(Report));
        string pictured = Regex.Replace(page, "(<td[^>]*>)(-?[0-9.]+)</td>", found => found.Groups[1] + picture + "</td>");
        ReadResult read = DoorLaws.Read(Encoding.UTF8.GetBytes(pictured));
        Assert.DoesNotContain(read.Findings, finding => finding.RuleId == "READ-44");
    }

    /// <summary>A workbook with a picture in the cell that says so.</summary>
    private static byte[] WithDrawing(byte[] workbook)
    {
        using var stream = new MemoryStream();
        stream.Write(workbook);
        using (var file = SpreadsheetDocument.Open(stream, isEditable: true))
        {
            WorksheetPart sheet = file.WorkbookPart!.WorksheetParts.Single();
            Cell cell = sheet.Worksheet!.Descendants<Cell>().Single(found => found.InnerText == PdfWriter.Pictured);
            string address = cell.CellReference!.Value!;
            int column = address.TrimEnd([.. "0123456789"]).Aggregate(0, (sum, letter) => (sum * 26) + letter - 'A' + 1) - 1;
            int row = int.Parse(address.TrimStart([.. "ABCDEFGHIJKLMNOPQRSTUVWXYZ"]), CultureInfo.InvariantCulture) - 1;
            cell.Remove();
            using var xml = new MemoryStream(Encoding.UTF8.GetBytes(
                "<wsDr xmlns=\"http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing\"><twoCellAnchor>"
                + $"<from><col>{column}</col><colOff>9</colOff><row>{row}</row><rowOff>9</rowOff></from>"
                + $"<to><col>{column}</col><colOff>99</colOff><row>{row + 1}</row><rowOff>0</rowOff></to>"
                + "<pic><a:blip xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"/></pic></twoCellAnchor></wsDr>"));
            sheet.AddNewPart<DrawingsPart>().FeedData(xml);
        }

        return stream.ToArray();
    }

    private static byte[] Zipped(byte[] package, string part, Func<string, string> change)
    {
        using var stream = new MemoryStream();
        stream.Write(package);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            ZipArchiveEntry entry = zip.GetEntry(part)!;
            using var reader = new StreamReader(entry.Open());
            string xml = reader.ReadToEnd();
            reader.Dispose();
            using Stream written = entry.Open();
            written.SetLength(0);
            written.Write(Encoding.UTF8.GetBytes(change(xml)));
        }

        return stream.ToArray();
    }

    /// <summary>The fewest parts that an OFD file has, with one page.</summary>
    private static byte[] Ofd(string objects)
    {
        const string Space = "xmlns:ofd=\"http://www.ofdspec.org/2016\"";
        using var memory = new MemoryStream();
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, string text) in new[]
            {
                ("OFD.xml", $"<ofd:OFD {Space}><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>"),
                ("Doc_0/Document.xml", $"<ofd:Document {Space}><ofd:Pages><ofd:Page ID=\"1\" BaseLoc=\"Pages/0.xml\"/></ofd:Pages></ofd:Document>"),
                ("Doc_0/Pages/0.xml", $"<ofd:Page {Space}><ofd:Content><ofd:Layer>{objects}</ofd:Layer></ofd:Content></ofd:Page>"),
            })
            {
                using var writer = new StreamWriter(archive.CreateEntry(name).Open());
                writer.Write(text);
            }
        }

        return memory.ToArray();
    }

    private static int TableOf(ReadResult read, string address) => GovInfoDisclosure.Form.FormShape.Of(read.Report!).TryFind(address)!.Table;

    private static ReadResult Read(SourceDocument document, string format) => format switch
    {
        "html" => DoorLaws.Read(Encoding.UTF8.GetBytes(HtmlWriter.Write(document))),
        "pdf" => DoorLaws.Read(PdfWriter.Write(document)),
        "docx" => DoorLaws.Read(WordWriter.Write(document)),
        _ => ReportReader.Read(document),
    };
}
