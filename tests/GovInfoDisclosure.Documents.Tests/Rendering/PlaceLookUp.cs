using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Wordprocessing;
using ExcelDataReader;
using GovInfoDisclosure.Findings;

namespace GovInfoDisclosure.Documents.Tests.Rendering;

/// <summary>
/// Looks up what stands at a place of a document as a person would, with other means than the doors: by the source's lines, the format's own tree, the page.
/// </summary>
internal static class PlaceLookUp
{
    /// <summary>What is at a place, by the format of the document.</summary>
    public static Func<Place, string> Of(string format, byte[] bytes) => format switch
    {
        "html" => Html(Encoding.UTF8.GetString(bytes)),
        "docx" => Word(bytes),
        "xlsx" => Workbook(bytes),
        "xls" => OldWorkbook(bytes),
        "pdf" => Page(bytes),
        _ => Text(Encoding.UTF8.GetString(bytes)),
    };

    /// <summary>Whether a reading has the text that was found: white space and the brackets of raised marks apart, numbers of sheets by their value.</summary>
    public static bool Agrees(string format, CellReading cell, string found)
    {
        string text = Bare(cell.RawText);
        string there = Bare(found);
        return format switch
        {
            "pdf" => there.Contains(text, StringComparison.Ordinal),
            "xlsx" or "xls" => there == text || (Number(found) is decimal number && number == Number(cell.RawText)),
            "html" or "docx" => there == text,
            _ => there.StartsWith(text, StringComparison.Ordinal),
        };
    }

    private static decimal? Number(string text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) ? number : null;

    private static string Bare(string text) => Regex.Replace(text, @"[\s\u200B\uFEFF\[\]]", "");

    private static string[] Lines(string text) => Regex.Split(text, "\r\n|\r|\n");

    private static Func<Place, string> Text(string text)
    {
        string[] lines = Lines(text);
        return place => lines[place.Line - 1][(place.Column - 1)..];
    }

    /// <summary>From the place to the end of its cell, without tags.</summary>
    private static Func<Place, string> Html(string page)
    {
        string[] lines = Lines(page);
        return place =>
        {
            string rest = string.Join("\n", lines[(place.Line - 1)..Math.Min(lines.Length, place.Line + 20)])[(place.Column - 1)..];
            Match end = new Regex("</?(td|th|tr|table)\\b").Match(rest, Math.Min(1, rest.Length));
            return WebUtility.HtmlDecode(Regex.Replace(end.Success ? rest[..end.Index] : rest, "<[^>]*>", ""));
        };
    }

    private static Func<Place, string> Word(byte[] bytes)
    {
        using var file = WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);
        DocumentFormat.OpenXml.Wordprocessing.Table[] tables =
            [.. file.MainDocumentPart!.Document!.Body!.Descendants<DocumentFormat.OpenXml.Wordprocessing.Table>()];
        return place =>
        {
            TableRow row = tables[place.Table!.Value - 1].Elements<TableRow>().ElementAt(place.Row!.Value - 1);
            int column = 1;
            foreach (TableCell cell in row.Elements<TableCell>())
            {
                if (column == place.Column)
                {
                    return string.Concat(cell.Descendants<DocumentFormat.OpenXml.Wordprocessing.Text>().Select(text => text.Text));
                }

                column += cell.TableCellProperties?.GridSpan?.Val?.Value ?? 1;
            }

            return "no such column";
        };
    }

    private static Func<Place, string> Workbook(byte[] bytes)
    {
        using var file = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
        WorkbookPart workbook = file.WorkbookPart!;
        SharedStringItem[] strings = [.. workbook.SharedStringTablePart?.SharedStringTable?.Elements<SharedStringItem>() ?? []];
        Dictionary<string, Dictionary<string, string>> sheets = workbook.Workbook!.Descendants<Sheet>().ToDictionary(
            sheet => sheet.Name!.Value!,
            sheet => ((WorksheetPart)workbook.GetPartById(sheet.Id!.Value!)).Worksheet!.Descendants<Cell>().ToDictionary(
                cell => cell.CellReference!.Value!,
                cell => cell.DataType?.Value == CellValues.SharedString ? strings[int.Parse(cell.CellValue!.Text, CultureInfo.InvariantCulture)].InnerText
                    : cell.InnerText));
        return place => sheets[place.Sheet!].GetValueOrDefault(place.Cell!, "");
    }

    private static Func<Place, string> OldWorkbook(byte[] bytes)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var cells = new Dictionary<(string, string), string>();
        using IExcelDataReader reader = ExcelReaderFactory.CreateReader(new MemoryStream(bytes));
        do
        {
            for (int row = 1; reader.Read(); row++)
            {
                for (int column = 0; column < reader.FieldCount; column++)
                {
                    string name = (column < 26 ? "" : ((char)('A' + (column / 26) - 1)).ToString()) + (char)('A' + (column % 26));
                    cells[(reader.Name, name + row.ToString(CultureInfo.InvariantCulture))] =
                        Convert.ToString(reader.GetValue(column), CultureInfo.InvariantCulture) ?? "";
                }
            }
        }
        while (reader.NextResult());
        return place => cells.GetValueOrDefault((place.Sheet!, place.Cell!), "");
    }

    private static Func<Place, string> Page(byte[] bytes)
    {
        using var file = UglyToad.PdfPig.PdfDocument.Open(bytes);
        string[] pages = [.. file.GetPages().Select(page => page.Text)];
        return place => pages[place.Page!.Value - 1];
    }
}
