using System.Linq;
using System.Net;
using System.Text;
using GovInfoDisclosure.Reading.Sources;

namespace GovInfoDisclosure.Documents.Tests.Rendering;

/// <summary>Writes a laid-out document as a web page.</summary>
internal static class HtmlWriter
{
    /// <param name="document">The document.</param>
    /// <param name="charset">The encoding that the page declares; null for a page that declares none.</param>
    public static string Write(SourceDocument document, string? charset = "utf-8")
    {
        var page = new StringBuilder("<!DOCTYPE html>\n<html><head>");
        page.Append(charset is null ? "" : $"<meta charset=\"{charset}\">").Append("<title>")
            .Append(document.Title).Append("</title></head>\n<body>\n<div class=\"content\">\n");
        foreach (SourceBlock block in document.Blocks)
        {
            if (block is SourceParagraph paragraph)
            {
                page.Append("<p>").Append(WebUtility.HtmlEncode(paragraph.Text)).Append("</p>\n");
                continue;
            }

            page.Append(block is SourcePicture picture ? $"<p><img src=\"./images/{picture.Name}?v=2\" width=\"600\"></p>\n" : Table((SourceTable)block));
        }

        return page.Append("</div>\n</body></html>\n").ToString();
    }

    /// <summary>One table.</summary>
    public static string Table(SourceTable table)
    {
        var text = new StringBuilder("<table border=\"1\">\n");
        foreach (IGrouping<int, SourceCell> row in table.Cells.GroupBy(cell => cell.Row))
        {
            text.Append("<tr>");
            foreach (SourceCell cell in row)
            {
                text.Append("<td").Append(cell.ColumnSpan > 1 ? $" colspan=\"{cell.ColumnSpan}\"" : "")
                    .Append(cell.RowSpan > 1 ? $" rowspan=\"{cell.RowSpan}\"" : "")
                    .Append("><p><span>").Append(WebUtility.HtmlEncode(cell.Text)).Append("</span></p></td>");
            }

            text.Append("</tr>\n");
        }

        return text.Append("</table>\n").ToString();
    }
}
