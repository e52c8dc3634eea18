using System.IO;
using System.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using GovInfoDisclosure.Reading.Sources;

namespace GovInfoDisclosure.Documents.Tests.Rendering;

/// <summary>Writes a laid-out document as a Word file: merged cells by gridSpan and vMerge.</summary>
internal static class WordWriter
{
    public static byte[] Write(SourceDocument document)
    {
        using var stream = new MemoryStream();
        using (var file = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var body = new Body();
            foreach (SourceBlock block in document.Blocks)
            {
                body.Append(block switch
                {
                    SourceTable table => TableOf(table),
                    SourceParagraph paragraph => Lines(paragraph.Text),
                    _ => new Paragraph(new Run(new Drawing(new DocumentFormat.OpenXml.Drawing.Blip { Embed = "rId9" }))),
                });
            }

            file.AddMainDocumentPart().Document = new Document(body);
        }

        return stream.ToArray();
    }

    private static Paragraph Lines(string text) =>
        new(new Run(new DocumentFormat.OpenXml.Wordprocessing.Text(text) { Space = SpaceProcessingModeValues.Preserve }));

    private static Table TableOf(SourceTable source)
    {
        var table = new Table(new TableProperties(new TableBorders(
            new TopBorder { Val = BorderValues.Single }, new BottomBorder { Val = BorderValues.Single }, new LeftBorder { Val = BorderValues.Single },
            new RightBorder { Val = BorderValues.Single }, new InsideHorizontalBorder { Val = BorderValues.Single },
            new InsideVerticalBorder { Val = BorderValues.Single })));
        int rows = source.Cells.Max(cell => cell.Row + cell.RowSpan - 1);
        for (int row = 1; row <= rows; row++)
        {
            var made = new TableRow();
            foreach (SourceCell cell in source.Cells.Where(cell => cell.Row <= row && row < cell.Row + cell.RowSpan).OrderBy(cell => cell.Column))
            {
                var properties = new TableCellProperties(new GridSpan { Val = cell.ColumnSpan });
                if (cell.RowSpan > 1)
                {
                    properties.Append(new VerticalMerge { Val = row == cell.Row ? MergedCellValues.Restart : MergedCellValues.Continue });
                }

                made.Append(new TableCell(properties, Lines(row == cell.Row ? cell.Text : "")));
            }

            table.Append(made);
        }

        return table;
    }
}
