using System.Linq;
using System.Net;
using System.Text;
using GovInfoDisclosure.Reading.Sources;

namespace GovInfoDisclosure.Documents.Tests.Rendering;

/// <summary>Writes a laid-out document as a page for other programs to turn into their formats: borders, a head that repeats, vertical text.</summary>
internal static class OfficeWriter
{
    public static string Write(SourceDocument document, CorpusLook look)
    {
        var page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"zh\"><head><meta charset=\"utf-8\"><title>")
            .Append(document.Title).Append("</title>\n<style>\n")
            .Append("@page { size: A4; margin: 20mm 15mm }\nbody { font-family: 'WenQuanYi Zen Hei'; font-size: 10pt }\n")
            .Append("table { border-collapse: collapse; width: 100% }\n")
            .Append("td { border: ").Append(look == CorpusLook.Unruled ? "none" : "1px solid #000")
            .Append("; padding: 2px 3px; text-align: center; font-size: 9pt }\n")
            .Append(look == CorpusLook.Shaded ? "thead td { background: #dde6f0 }\n" : "")
            .Append(".v { writing-mode: vertical-rl }\n</style></head>\n<body>\n");
        foreach (SourceBlock block in document.Blocks)
        {
            if (block is SourceParagraph paragraph)
            {
                page.Append("<p>").Append(WebUtility.HtmlEncode(paragraph.Text)).Append("</p>\n");
            }
            else
            {
                AddTable((SourceTable)block, look, page);
            }
        }

        return page.Append("</body></html>\n").ToString();
    }

    private static void AddTable(SourceTable table, CorpusLook look, StringBuilder page)
    {
        int border = look == CorpusLook.Unruled ? 0 : 1;
        page.Append("<table border=\"").Append(border).Append("\" cellspacing=\"0\">\n");

        // What the corner of table 3 covers is its head, repeated by programs where a page ends.
        int head = table.Cells[0].RowSpan > 1 && look != CorpusLook.Plain ? table.Cells[0].RowSpan : 0;
        foreach (IGrouping<int, SourceCell> row in table.Cells.GroupBy(cell => cell.Row))
        {
            page.Append(row.Key == 1 && head > 0 ? "<thead>" : row.Key == head + 1 ? "<tbody>" : "").Append("<tr>");
            foreach (SourceCell cell in row)
            {
                page.Append("<td").Append(cell.ColumnSpan > 1 ? $" colspan=\"{cell.ColumnSpan}\"" : "")
                    .Append(cell.RowSpan > 1 ? $" rowspan=\"{cell.RowSpan}\"" : "").Append('>')
                    .Append(Content(cell, look)).Append("</td>");
            }

            page.Append("</tr>").Append(row.Key == head ? "</thead>" : "").Append('\n');
        }

        page.Append("</tbody></table>\n");
    }

    private static string Content(SourceCell cell, CorpusLook look)
    {
        string text = WebUtility.HtmlEncode(cell.Text).Replace("\n", "<br>", System.StringComparison.Ordinal);
        if (text.EndsWith(']') && text.IndexOf('[', System.StringComparison.Ordinal) is > 0 and var mark)
        {
            text = text[..mark] + "<sup>" + text[(mark + 1)..^1] + "</sup>";
        }

        return cell.RowSpan < 4 ? text
            : look == CorpusLook.Vertical ? "<span class=\"v\">" + text + "</span>"
            : look == CorpusLook.Stacked ? string.Join("<br>", cell.Text.Select(c => c.ToString()))
            : text;
    }
}
