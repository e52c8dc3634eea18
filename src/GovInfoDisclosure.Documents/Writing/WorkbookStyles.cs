using System.Xml;

namespace GovInfoDisclosure.Documents.Writing;

/// <summary>The looks of the cells of a form to fill in: what is typed is pale yellow and open, all else is locked.</summary>
internal static class WorkbookStyles
{
    // By their place in the list below.
    public const int Title = 1;
    public const int Note = 2;
    public const int Heading = 3;
    public const int Label = 4;
    public const int LeftLabel = 5;
    public const int Number = 6;
    public const int Sum = 7;
    public const int Words = 8;
    public const int Prose = 9;

    private const string Main = BlankWorkbook.Main;

    // Text as it is typed: no name becomes a formula or a date.
    private const int TextFormat = 49;

    private const int SongFont = 0;
    private const int BlackFont = 1;
    private const int TitleFont = 2;

    // The format keeps the first two fills for itself.
    private const int NoFill = 0;
    private const int Yellow = 2;
    private const int Grey = 3;

    private static readonly Look[] Looks =
    [
        new(SongFont, NoFill, false, "general", "center"),
        new(TitleFont, NoFill, false, "center", "center"),
        new(SongFont, NoFill, false, "left", "center"),
        new(BlackFont, NoFill, false, "left", "center"),
        new(SongFont, NoFill, true, "center", "center"),
        new(SongFont, NoFill, true, "left", "center"),
        new(SongFont, Yellow, true, "center", "center") { IsOpen = true },
        new(SongFont, Grey, true, "center", "center"),
        new(SongFont, Yellow, true, "left", "center") { IsOpen = true, Format = TextFormat },
        new(SongFont, Yellow, true, "left", "top") { IsOpen = true, Format = TextFormat },
    ];

    public static void Write(XmlWriter xml)
    {
        xml.WriteStartElement("styleSheet", Main);
        List(xml, "fonts", () =>
        {
            Font(xml, "仿宋", 10);
            Font(xml, "黑体", 12);
            Font(xml, "黑体", 18);
        }, 3);
        List(xml, "fills", () =>
        {
            Fill(xml, "none", null);
            Fill(xml, "gray125", null);
            Fill(xml, "solid", "FFFFFBE0");
            Fill(xml, "solid", "FFE8E8E8");
        }, 4);
        List(xml, "borders", () =>
        {
            Border(xml, isDrawn: false);
            Border(xml, isDrawn: true);
        }, 2);
        List(xml, "cellStyleXfs", () => Element(xml, "xf", ("numFmtId", "0"), ("fontId", "0"), ("fillId", "0"), ("borderId", "0")), 1);
        List(xml, "cellXfs", () => Array.ForEach(Looks, look => Cell(xml, look)), Looks.Length);
        List(xml, "cellStyles", () => Element(xml, "cellStyle", ("name", "Normal"), ("xfId", "0"), ("builtinId", "0")), 1);
        List(xml, "dxfs", () =>
        {
            xml.WriteStartElement("dxf", Main);
            xml.WriteStartElement("fill", Main);
            xml.WriteStartElement("patternFill", Main);
            Element(xml, "bgColor", ("rgb", "FFFF9C9C"));
            xml.WriteEndElement();
            xml.WriteEndElement();
            xml.WriteEndElement();
        }, 1);
        xml.WriteEndElement();
    }

    private static void Cell(XmlWriter xml, Look look)
    {
        xml.WriteStartElement("xf", Main);
        foreach ((string name, int value) in ((string, int)[])
            [("numFmtId", look.Format), ("fontId", look.Font), ("fillId", look.Fill), ("borderId", look.HasBorder ? 1 : 0), ("xfId", 0),
                ("applyNumberFormat", 1), ("applyFont", 1), ("applyFill", 1), ("applyBorder", 1), ("applyAlignment", 1), ("applyProtection", 1)])
        {
            xml.WriteAttributeString(name, value.ToString(CultureInfo.InvariantCulture));
        }

        Element(xml, "alignment", ("horizontal", look.Horizontal), ("vertical", look.Vertical), ("wrapText", "1"));
        Element(xml, "protection", ("locked", look.IsOpen ? "0" : "1"));
        xml.WriteEndElement();
    }

    private static void Font(XmlWriter xml, string face, int size)
    {
        xml.WriteStartElement("font", Main);
        Element(xml, "sz", ("val", size.ToString(CultureInfo.InvariantCulture)));
        Element(xml, "name", ("val", face));
        Element(xml, "charset", ("val", "134"));
        xml.WriteEndElement();
    }

    private static void Fill(XmlWriter xml, string pattern, string? colour)
    {
        xml.WriteStartElement("fill", Main);
        xml.WriteStartElement("patternFill", Main);
        xml.WriteAttributeString("patternType", pattern);
        if (colour is not null)
        {
            Element(xml, "fgColor", ("rgb", colour));
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Border(XmlWriter xml, bool isDrawn)
    {
        xml.WriteStartElement("border", Main);
        foreach (string side in (string[])["left", "right", "top", "bottom", "diagonal"])
        {
            Element(xml, side, isDrawn && side != "diagonal" ? [("style", "thin")] : []);
        }

        xml.WriteEndElement();
    }

    private static void List(XmlWriter xml, string name, Action items, int count)
    {
        xml.WriteStartElement(name, Main);
        xml.WriteAttributeString("count", count.ToString(CultureInfo.InvariantCulture));
        items();
        xml.WriteEndElement();
    }

    private static void Element(XmlWriter xml, string name, params (string Name, string Value)[] attributes)
    {
        xml.WriteStartElement(name, Main);
        foreach ((string attribute, string value) in attributes)
        {
            xml.WriteAttributeString(attribute, value);
        }

        xml.WriteEndElement();
    }

    private sealed record Look(int Font, int Fill, bool HasBorder, string Horizontal, string Vertical)
    {
        public bool IsOpen { get; init; }

        public int Format { get; init; }
    }
}
