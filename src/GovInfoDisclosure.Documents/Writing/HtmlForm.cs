using System.Xml;
using GovInfoDisclosure.Rendering;

namespace GovInfoDisclosure.Documents.Writing;

/// <summary>The official form as a web page: one file, nothing loaded from elsewhere, A4 where it is printed.</summary>
internal sealed class HtmlForm
{
    private const string Style = """

        @page { size: A4; margin: 37mm 26mm 35mm 28mm }
        body { max-width: 156mm; margin: 2em auto; font: 16pt/28pt 仿宋, FangSong, serif }
        h1 { font: 22pt/36pt 黑体, SimHei, sans-serif; text-align: center; margin: 0 0 28pt }
        h2 { font: 16pt/28pt 黑体, SimHei, sans-serif; text-indent: 2em; margin: 12pt 0 6pt; break-after: avoid }
        p { text-indent: 2em; text-align: justify; margin: 0; min-height: 28pt; overflow-wrap: anywhere }
        table { width: 100%; border-collapse: collapse; table-layout: fixed; font-size: 9pt; line-height: 1.35 }
        table.t2 { font-size: 10.5pt }
        td, th { border: 1px solid #000; padding: 1.5pt; text-align: center; vertical-align: middle; font-weight: normal; overflow-wrap: anywhere }
        tr { break-inside: avoid }
        .left { text-align: left }
        @media print { body { margin: 0 } }

        """;

    private readonly FormContent content;
    private readonly XmlWriter xml;

    private HtmlForm(FormContent content, XmlWriter xml)
    {
        this.content = content;
        this.xml = xml;
    }

    public static void Write(FormContent content, Stream output)
    {
        var settings = new XmlWriterSettings
        {
            Encoding = new UTF8Encoding(false),
            OmitXmlDeclaration = true,
            NewLineHandling = NewLineHandling.None,
            ConformanceLevel = ConformanceLevel.Fragment,
        };
        using var xml = XmlWriter.Create(output, settings);
        xml.WriteRaw("<!DOCTYPE html>\n");
        new HtmlForm(content, xml).Page();
    }

    private void Page()
    {
        xml.WriteStartElement("html");
        xml.WriteAttributeString("lang", "zh-CN");
        Line();
        Head();
        xml.WriteStartElement("body");
        Line();
        Text("h1", content.Title);
        foreach (OfficialSection section in content.Form.Sections)
        {
            Text("h2", section.Title.Zh);
            if (section.Table is OfficialTable table)
            {
                Table(table);
            }

            foreach (string line in content.Lines(section.Kind))
            {
                Text("p", line, ("style", "white-space: pre-wrap"));
            }
        }

        xml.WriteEndElement();
        Line();
        xml.WriteEndElement();
        Line();
    }

    private void Head()
    {
        xml.WriteStartElement("head");
        Line();
        Meta("charset", "utf-8");
        Meta("name", "viewport", ("content", "width=device-width"));
        Text("title", content.Title);
        foreach (KeyValuePair<string, string> property in content.Properties)
        {
            Meta("name", property.Key, ("content", property.Value));
        }

        Text("style", Style);
        xml.WriteEndElement();
        Line();
    }

    private void Table(OfficialTable table)
    {
        int[] widths = WordForm.Widths(table);
        xml.WriteStartElement("table");
        xml.WriteAttributeString("class", "t" + table.Number.ToString(CultureInfo.InvariantCulture));
        Line();
        xml.WriteStartElement("colgroup");
        foreach (int width in widths)
        {
            xml.WriteStartElement("col");
            xml.WriteAttributeString("style", "width: " + (width * 100m / widths.Sum()).ToString("0.##", CultureInfo.InvariantCulture) + "%");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        Line();
        int heads = FormContent.HeadRows(table);
        if (heads > 0)
        {
            Rows("thead", table, 1, heads);
        }

        Rows("tbody", table, heads + 1, table.Rows);
        xml.WriteEndElement();
        Line();
    }

    private void Rows(string part, OfficialTable table, int from, int to)
    {
        xml.WriteStartElement(part);
        Line();
        foreach (IGrouping<int, OfficialCell> row in table.Cells.Where(cell => cell.Row >= from && cell.Row <= to).GroupBy(cell => cell.Row))
        {
            xml.WriteStartElement("tr");
            foreach (OfficialCell cell in row)
            {
                Cell(table, cell);
            }

            xml.WriteEndElement();
            Line();
        }

        xml.WriteEndElement();
        Line();
    }

    private void Cell(OfficialTable table, OfficialCell cell)
    {
        xml.WriteStartElement(cell.Kind == OfficialCellKind.Value ? "td" : "th");
        if (cell.Kind != OfficialCellKind.Value)
        {
            xml.WriteAttributeString("scope", cell.Kind == OfficialCellKind.Head
                ? cell.ColumnSpan > 1 ? "colgroup" : "col"
                : cell.RowSpan > 1 ? "rowgroup" : "row");
        }

        Span("colspan", cell.ColumnSpan);
        Span("rowspan", cell.RowSpan);
        if (table.Number == 3 && cell is { Kind: OfficialCellKind.RowLabel, RowSpan: 1 })
        {
            xml.WriteAttributeString("class", "left");
        }

        xml.WriteString(content.Text(cell));
        xml.WriteFullEndElement();
    }

    private void Span(string name, int span)
    {
        if (span > 1)
        {
            xml.WriteAttributeString(name, span.ToString(CultureInfo.InvariantCulture));
        }
    }

    private void Meta(string name, string value, params (string Name, string Value)[] more)
    {
        xml.WriteStartElement("meta");
        xml.WriteAttributeString(name, value);
        foreach ((string other, string said) in more)
        {
            xml.WriteAttributeString(other, said);
        }

        xml.WriteEndElement();
        Line();
    }

    private void Text(string element, string text, params (string Name, string Value)[] attributes)
    {
        xml.WriteStartElement(element);
        foreach ((string name, string value) in attributes)
        {
            xml.WriteAttributeString(name, value);
        }

        xml.WriteString(text);
        xml.WriteFullEndElement();
        Line();
    }

    private void Line() => xml.WriteRaw("\n");
}
