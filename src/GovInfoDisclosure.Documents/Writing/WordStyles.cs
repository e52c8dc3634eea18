using System.Xml;

namespace GovInfoDisclosure.Documents.Writing;

/// <summary>The look of the form in Word: 黑体 for title and headings, 仿宋 for text and tables, lines of 28 points.</summary>
internal static class WordStyles
{
    public const string Title = "Title";
    public const string Heading = "Heading1";
    public const string Prose = "Prose";
    public const string Cell = "FormCell";
    public const string LeftCell = "FormLabel";
    public const string WideCell = "FormWideCell";
    public const string Table = "FormTable";

    private const string Normal = "Normal";
    private const string BlackFace = "黑体";
    private const string SongFace = "仿宋";

    // In half points: 二号 for the title, 三号 for headings and text (both as official documents have them), 五号 for table 2, 小五 where ten or
    // fifteen columns stand side by side.
    private const int SizeOfTitle = 44;
    private const int SizeOfText = 32;
    private const int SizeOfTable2 = 21;
    private const int SizeOfCells = 18;

    private const string Word = WordForm.Word;

    public static void Write(XmlWriter xml)
    {
        xml.WriteStartElement("w", "styles", Word);
        xml.WriteStartElement("docDefaults", Word);
        xml.WriteStartElement("rPrDefault", Word);
        Run(xml, SongFace, SizeOfText, isDefault: true);
        xml.WriteEndElement();
        xml.WriteEndElement();
        Style(xml, "paragraph", Normal, "Normal", () => { });
        Style(xml, "paragraph", Title, "Title", () =>
        {
            Paragraph(xml, "center", ("spacing", [("before", "0"), ("after", "560"), ("line", "720"), ("lineRule", "exact")]));
            Run(xml, BlackFace, SizeOfTitle);
        });
        Style(xml, "paragraph", Heading, "heading 1", () =>
        {
            Paragraph(xml, "both", ("keepNext", []), ("spacing", [("before", "240"), ("after", "120"), ("line", "560"), ("lineRule", "exact")]),
                ("ind", Indent), ("outlineLvl", [("val", "0")]));
            Run(xml, BlackFace, SizeOfText);
        });
        Style(xml, "paragraph", Prose, "正文段落", () =>
            Paragraph(xml, "both", ("spacing", [("line", "560"), ("lineRule", "exact")]), ("ind", Indent)));
        Style(xml, "paragraph", Cell, "表格数字", () => CellText(xml, "center", SizeOfCells));
        Style(xml, "paragraph", LeftCell, "表格项目", () => CellText(xml, "left", SizeOfCells));
        Style(xml, "paragraph", WideCell, "表格文字", () => CellText(xml, "center", SizeOfTable2));
        Style(xml, "table", Table, "年报表格", () => TableLook(xml));
        xml.WriteEndElement();
    }

    /// <summary>Without this, Word opens the file as one of 2007, and says so in its title bar.</summary>
    public static void WriteSettings(XmlWriter xml)
    {
        xml.WriteStartElement("w", "settings", Word);
        xml.WriteStartElement("compat", Word);
        Empty(xml, "compatSetting", ("name", "compatibilityMode"), ("uri", "http://schemas.microsoft.com/office/word"), ("val", "15"));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static (string, string)[] Indent => [("firstLineChars", "200"), ("firstLine", "640")];

    private static void Style(XmlWriter xml, string kind, string id, string name, Action look)
    {
        xml.WriteStartElement("style", Word);
        xml.WriteAttributeString("type", Word, kind);
        if (id == Normal)
        {
            xml.WriteAttributeString("default", Word, "1");
        }

        xml.WriteAttributeString("styleId", Word, id);
        Empty(xml, "name", ("val", name));
        if (kind == "paragraph" && id != Normal)
        {
            Empty(xml, "basedOn", ("val", Normal));
        }

        Empty(xml, "qFormat");
        look();
        xml.WriteEndElement();
    }

    private static void CellText(XmlWriter xml, string side, int size)
    {
        // A table of which all rows but the last are kept with the next moves to a page that has room for all of it.
        Paragraph(xml, side, ("keepNext", []), ("spacing", [("before", "30"), ("after", "30"), ("line", "240"), ("lineRule", "auto")]));
        Run(xml, SongFace, size);
    }

    /// <summary>The properties of a paragraph, which the format wants in one order: the side stands before the outline level.</summary>
    private static void Paragraph(XmlWriter xml, string side, params (string Element, (string, string)[] Attributes)[] properties)
    {
        xml.WriteStartElement("pPr", Word);
        foreach ((string element, (string, string)[] attributes) in properties.Where(property => property.Element != "outlineLvl"))
        {
            Empty(xml, element, attributes);
        }

        Empty(xml, "jc", ("val", side));
        foreach ((string element, (string, string)[] attributes) in properties.Where(property => property.Element == "outlineLvl"))
        {
            Empty(xml, element, attributes);
        }

        xml.WriteEndElement();
    }

    private static void Run(XmlWriter xml, string face, int size, bool isDefault = false)
    {
        string points = size.ToString(CultureInfo.InvariantCulture);
        xml.WriteStartElement("rPr", Word);
        Empty(xml, "rFonts", ("ascii", face), ("hAnsi", face), ("eastAsia", face), ("cs", face));
        Empty(xml, "sz", ("val", points));
        Empty(xml, "szCs", ("val", points));
        if (isDefault)
        {
            Empty(xml, "lang", ("val", "en-US"), ("eastAsia", "zh-CN"));
        }

        xml.WriteEndElement();
    }

    private static void TableLook(XmlWriter xml)
    {
        xml.WriteStartElement("tblPr", Word);
        xml.WriteStartElement("tblBorders", Word);
        foreach (string side in (string[])["top", "left", "bottom", "right", "insideH", "insideV"])
        {
            Empty(xml, side, ("val", "single"), ("sz", "4"), ("space", "0"), ("color", "000000"));
        }

        xml.WriteEndElement();
        xml.WriteStartElement("tblCellMar", Word);
        foreach (string side in (string[])["top", "left", "bottom", "right"])
        {
            Empty(xml, side, ("w", side is "left" or "right" ? "28" : "0"), ("type", "dxa"));
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Empty(XmlWriter xml, string element, params (string Name, string Value)[] attributes)
    {
        xml.WriteStartElement(element, Word);
        foreach ((string name, string value) in attributes)
        {
            xml.WriteAttributeString(name, Word, value);
        }

        xml.WriteEndElement();
    }
}
