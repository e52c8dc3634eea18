using System.Xml;
using GovInfoDisclosure.Documents.Office;
using GovInfoDisclosure.Rendering;

namespace GovInfoDisclosure.Documents.Writing;

/// <summary>The official form as a Word file: A4 with the margins of official documents (GB/T 9704), tables as wide as the text.</summary>
internal sealed class WordForm
{
    public const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    // In twentieths of a point: 210 by 297 mm, with 37 mm above, 35 below, 28 on the left and 26 on the right; 15 to head and foot.
    private const int PageWidth = 11906;
    private const int PageHeight = 16838;
    private const int MarginTop = 2098;
    private const int MarginBottom = 1984;
    private const int MarginLeft = 1587;
    private const int MarginRight = 1474;
    private const int MarginFurniture = 851;
    private const int TextWidth = PageWidth - MarginLeft - MarginRight;

    // The label of a row of table 2 takes the room of eleven characters; 其他对外管理服务事项 has ten.
    private const int LabelOfTable2 = 2600;

    // Item, group and row of table 3: three, five and twelve characters a line; the rest is for seven numbers of up to seven digits.
    private static readonly int[] LabelsOfTable3 = [620, 1000, 2325];

    private readonly FormContent content;
    private readonly XmlWriter xml;

    private WordForm(FormContent content, XmlWriter xml)
    {
        this.content = content;
        this.xml = xml;
    }

    public static void Write(FormContent content, Stream output)
    {
        var package = new OfficePackage();
        package.Add("word/document.xml", ContentType + "document.main+xml", xml => new WordForm(content, xml).Document());
        package.Relate("", "officeDocument", "word/document.xml");
        package.Add("word/styles.xml", ContentType + "styles+xml", WordStyles.Write);
        package.Relate("word/document.xml", "styles", "styles.xml");
        package.Add("word/settings.xml", ContentType + "settings+xml", WordStyles.WriteSettings);
        package.Relate("word/document.xml", "settings", "settings.xml");
        package.AddProperties(content.Title, content.Properties);
        package.Write(output);
    }

    /// <summary>The widths of a table's columns; together they are the width of the text.</summary>
    public static int[] Widths(OfficialTable table)
    {
        int[] labels = table.Number switch { 2 => [LabelOfTable2], 3 => LabelsOfTable3, _ => [] };
        int left = TextWidth - labels.Sum();
        int columns = table.Columns - labels.Length;
        return [.. labels, .. Enumerable.Range(0, columns).Select(i => (left / columns) + (i < left % columns ? 1 : 0))];
    }

    private void Document()
    {
        xml.WriteStartElement("w", "document", Word);
        Start("body");
        Paragraph(WordStyles.Title, content.Title);
        foreach (OfficialSection section in content.Form.Sections)
        {
            Paragraph(WordStyles.Heading, section.Title.Zh);
            if (section.Table is OfficialTable table)
            {
                Table(table);
            }

            foreach (string line in content.Lines(section.Kind))
            {
                Paragraph(WordStyles.Prose, line);
            }
        }

        Start("sectPr");
        Empty("pgSz", ("w", PageWidth), ("h", PageHeight));
        Empty("pgMar", ("top", MarginTop), ("right", MarginRight), ("bottom", MarginBottom), ("left", MarginLeft),
            ("header", MarginFurniture), ("footer", MarginFurniture), ("gutter", 0));
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void Table(OfficialTable table)
    {
        int[] widths = Widths(table);
        Start("tbl");
        Start("tblPr");
        Empty("tblStyle", ("val", WordStyles.Table));
        Empty("tblW", ("w", widths.Sum()), ("type", "dxa"));
        Empty("jc", ("val", "center"));
        Empty("tblLayout", ("type", "fixed"));
        xml.WriteEndElement();
        Start("tblGrid");
        foreach (int width in widths)
        {
            Empty("gridCol", ("w", width));
        }

        xml.WriteEndElement();
        int heads = FormContent.HeadRows(table);
        for (int row = 1; row <= table.Rows; row++)
        {
            Start("tr");
            Start("trPr");
            Empty("cantSplit");
            if (row <= heads)
            {
                Empty("tblHeader");
            }

            xml.WriteEndElement();
            foreach (OfficialCell cell in table.Cells.Where(cell => cell.Row <= row && row < cell.Row + cell.RowSpan).OrderBy(cell => cell.Column))
            {
                Cell(table, cell, widths.Skip(cell.Column - 1).Take(cell.ColumnSpan).Sum(), row == cell.Row, row == table.Rows);
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void Cell(OfficialTable table, OfficialCell cell, int width, bool isFirst, bool isLastRow)
    {
        Start("tc");
        Start("tcPr");
        Empty("tcW", ("w", width), ("type", "dxa"));
        if (cell.ColumnSpan > 1)
        {
            Empty("gridSpan", ("val", cell.ColumnSpan));
        }

        if (cell.RowSpan > 1)
        {
            Empty("vMerge", ("val", isFirst ? "restart" : "continue"));
        }

        Empty("vAlign", ("val", "center"));
        xml.WriteEndElement();
        Paragraph(Style(table, cell), isFirst ? content.Text(cell) : "", isLastRow);
        xml.WriteEndElement();
    }

    /// <summary>Table 2 has room for larger type; a label that is one of many rows stands at the left, as numbered items do.</summary>
    private static string Style(OfficialTable table, OfficialCell cell) =>
        table.Number == 2 ? WordStyles.WideCell
        : cell.Kind == OfficialCellKind.RowLabel && cell.RowSpan == 1 ? WordStyles.LeftCell
        : WordStyles.Cell;

    private void Paragraph(string style, string text, bool endsTable = false)
    {
        Start("p");
        Start("pPr");
        Empty("pStyle", ("val", style));
        if (endsTable)
        {
            Empty("keepNext", ("val", "0"));
        }

        xml.WriteEndElement();
        if (text.Length > 0)
        {
            Start("r");
            Start("t");
            xml.WriteAttributeString("xml", "space", null, "preserve");
            xml.WriteString(text);
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void Start(string element) => xml.WriteStartElement(element, Word);

    private void Empty(string element, params (string Name, object Value)[] attributes)
    {
        Start(element);
        foreach ((string name, object value) in attributes)
        {
            xml.WriteAttributeString(name, Word, Convert.ToString(value, CultureInfo.InvariantCulture));
        }

        xml.WriteEndElement();
    }
}
