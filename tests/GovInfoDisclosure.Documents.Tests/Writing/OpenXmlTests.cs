using System.IO;
using System.IO.Compression;
using System.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using GovInfoDisclosure.Form;
using Xunit;

namespace GovInfoDisclosure.Documents.Tests.Writing;

/// <summary>The Word file by the rules of its format, and by the look that official documents have.</summary>
public sealed class OpenXmlTests
{
    [Fact]
    public void EveryShape_IsValid()
    {
        foreach (FormShape shape in FormShape.All)
        {
            using var stream = new MemoryStream(WriteReadLaws.Word(Report(shape)));
            using var file = WordprocessingDocument.Open(stream, false);
            foreach (FileFormatVersions version in (FileFormatVersions[])[FileFormatVersions.Office2010, FileFormatVersions.Microsoft365])
            {
                Assert.Equal([], new OpenXmlValidator(version).Validate(file).Select(error => $"{error.Part?.Uri}: {error.Path?.XPath}: {error.Description}"));
            }
        }
    }

    [Fact]
    public void EveryTable_IsAsWideAsTheText()
    {
        using var stream = new MemoryStream(WriteReadLaws.Word(Report(FormShape.Of2021)));
        using var file = WordprocessingDocument.Open(stream, false);
        Body body = file.MainDocumentPart!.Document!.Body!;
        SectionProperties page = body.GetFirstChild<SectionProperties>()!;
        PageMargin margin = page.GetFirstChild<PageMargin>()!;
        int text = (int)(page.GetFirstChild<PageSize>()!.Width!.Value - margin.Left!.Value - margin.Right!.Value);
        foreach (Table table in body.Elements<Table>())
        {
            Assert.Equal(text, table.GetFirstChild<TableGrid>()!.Elements<GridColumn>().Sum(column => int.Parse(column.Width!.Value!)));
            foreach (TableRow row in table.Elements<TableRow>())
            {
                Assert.Equal(text, row.Elements<TableCell>().Sum(cell => int.Parse(cell.TableCellProperties!.TableCellWidth!.Width!.Value!)));
            }
        }
    }

    [Fact]
    public void TheFacesAreNamed()
    {
        using var stream = new MemoryStream(WriteReadLaws.Word(Report(FormShape.Of2021)));
        using var file = WordprocessingDocument.Open(stream, false);
        Styles styles = file.MainDocumentPart!.StyleDefinitionsPart!.Styles!;
        Assert.Equal(["仿宋", "黑体"], styles.Descendants<RunFonts>().Select(fonts => fonts.EastAsia!.Value!).Distinct().Order());
    }

    [Fact]
    public void TheArchive_IsReadByTheFramework_AndKnowsNoClock()
    {
        using var stream = new MemoryStream(WriteReadLaws.Word(Report(FormShape.Of2019)));
        using var archive = new ZipArchive(stream);
        Assert.Equal("[Content_Types].xml", archive.Entries[0].FullName);
        Assert.All(archive.Entries, entry =>
        {
            using Stream content = entry.Open();
            content.CopyTo(Stream.Null);
            Assert.Equal(new System.DateTime(1980, 1, 1), entry.LastWriteTime.DateTime);
        });
    }

    internal static AnnualReport Report(FormShape shape) => Numbered(shape) with
    {
        Year = 2024,
        Published = new IsoDate(2025, 1, 20),
        Agency = new Agency { Name = "虚构市示例局", Code = "11320000014000000X", DivisionCode = "320000", Level = AgencyLevel.County },
        Narrative = new Narrative { OverallSituation = "（一）主动公开。<b>&amp;\n（二）依申请公开。", ProblemsAndImprovements = "公开内容不够丰富。", OtherMatters = "本年未收取信息处理费。" },
    };

    /// <summary>Every fifth cell blank, the others with numbers that no other cell has.</summary>
    private static AnnualReport Numbered(FormShape shape) =>
        shape.ToReport(shape.Values([.. shape.Cells.Select((_, i) => i % 5 == 0 ? (decimal?)null : i)]));
}
