using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using GovInfoDisclosure.Reading.Sources;

namespace GovInfoDisclosure.Documents.Tests.Rendering;

/// <summary>Writes a laid-out document as a workbook: one sheet, one below the other; numbers as numbers, merged cells by their ranges.</summary>
internal static class WorkbookWriter
{
    public static byte[] Write(SourceDocument document)
    {
        using var stream = new MemoryStream();
        using (var file = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            WorkbookPart workbook = file.AddWorkbookPart();
            workbook.Workbook = new Workbook(new Sheets(new Sheet { Name = "年报", SheetId = 1, Id = "rId1" }));
            WorksheetPart sheet = workbook.AddNewPart<WorksheetPart>("rId1");
            var data = new SheetData();
            var merges = new List<MergeCell>();
            uint top = 0;
            foreach (SourceBlock block in document.Blocks)
            {
                top = block is SourceTable table ? AddTable(table, top, data, merges) : AddLine(((SourceParagraph)block).Text, top, data);
            }

            sheet.Worksheet = new Worksheet(data, new MergeCells(merges));
        }

        return stream.ToArray();
    }

    private static uint AddLine(string text, uint top, SheetData data)
    {
        data.Append(new Row(CellOf(text, top + 1, 1)) { RowIndex = top + 1 });
        return top + 1;
    }

    private static uint AddTable(SourceTable table, uint top, SheetData data, List<MergeCell> merges)
    {
        foreach (IGrouping<int, SourceCell> row in table.Cells.GroupBy(cell => cell.Row))
        {
            uint index = top + (uint)row.Key;
            data.Append(new Row(row.Where(cell => cell.Text.Length > 0).Select(cell => CellOf(cell.Text, index, cell.Column))) { RowIndex = index });
            merges.AddRange(row.Where(cell => cell.RowSpan > 1 || cell.ColumnSpan > 1).Select(cell => new MergeCell
            {
                Reference = Address(index, cell.Column) + ":" + Address(index + (uint)cell.RowSpan - 1, cell.Column + cell.ColumnSpan - 1),
            }));
        }

        return top + (uint)table.Cells.Max(cell => cell.Row + cell.RowSpan - 1);
    }

    private static Cell CellOf(string text, uint row, int column) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _)
        ? new Cell { CellReference = Address(row, column), CellValue = new CellValue(text) }
        : new Cell(new InlineString(new DocumentFormat.OpenXml.Spreadsheet.Text(text))) { CellReference = Address(row, column),
            DataType = CellValues.InlineString };

    private static string Address(uint row, int column) =>
        (column > 26 ? ((char)('A' + ((column - 1) / 26) - 1)).ToString() : "") + (char)('A' + ((column - 1) % 26))
        + row.ToString(CultureInfo.InvariantCulture);
}
