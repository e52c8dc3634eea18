using System.Xml;
using GovInfoDisclosure.Documents.Excel;
using GovInfoDisclosure.Documents.Office;

namespace GovInfoDisclosure.Documents.Workbooks;

/// <summary>The parts of a workbook around its rows: heads, widths, filters, styles, and the lists of its sheets.</summary>
internal static class WorkbookParts
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    /// <summary>Style 0 is a number, 1 a text that wraps and stays a text when it is edited, 2 a head.</summary>
    private const string Styles = "<styleSheet xmlns=\"" + Main + "\"><fonts count=\"2\"><font><sz val=\"11\"/><name val=\"宋体\"/></font>"
        + "<font><b/><sz val=\"11\"/><name val=\"宋体\"/></font></fonts>"
        + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills>"
        + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
        + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs><cellXfs count=\"3\">"
        + "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyAlignment=\"1\"><alignment vertical=\"top\"/></xf>"
        + "<xf numFmtId=\"49\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" quotePrefix=\"1\" applyNumberFormat=\"1\" applyAlignment=\"1\">"
        + "<alignment vertical=\"top\" wrapText=\"1\"/></xf>"
        + "<xf numFmtId=\"0\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyFont=\"1\"/></cellXfs></styleSheet>";

    public static void BeginSheet(Stream sheet, IReadOnlyList<SheetColumn> columns, WorkbookWords words)
    {
        var widths = new StringBuilder();
        for (int i = 0; i < columns.Count; i++)
        {
            widths.Append("<col min=\"").Append(i + 1).Append("\" max=\"").Append(i + 1).Append("\" width=\"").Append(columns[i].Width)
                .Append("\" customWidth=\"1\"/>");
        }

        Write(sheet, Declaration + "<worksheet xmlns=\"" + Main + "\"><sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" "
            + "activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><cols>" + widths + "</cols><sheetData>");
        var row = new SheetRows();
        row.Begin();
        foreach (SheetColumn column in columns)
        {
            row.Head(words.Pick(column.Zh, column.En));
        }

        byte[] bytes = row.End().ToBytes();
        sheet.Write(bytes, 0, bytes.Length);
    }

    public static void EndSheet(Stream sheet, int columns, int rows) =>
        Write(sheet, "</sheetData><autoFilter ref=\"A1:" + SheetCells.Address(rows + 1, columns) + "\"/></worksheet>");

    /// <summary>The name of a sheet's part.</summary>
    /// <param name="number">Which sheet, from 1.</param>
    public static string Sheet(int number) => "xl/worksheets/sheet" + Whole(number) + ".xml";

    /// <summary>The other files of the workbook.</summary>
    public static IEnumerable<(string Name, byte[] Content)> Around(IReadOnlyList<string> sheets)
    {
        var package = new OfficePackage();
        package.Add("xl/workbook.xml", Kind + "sheet.main+xml", xml =>
        {
            xml.WriteStartElement("workbook", Main);
            xml.WriteStartElement("sheets", Main);
            for (int i = 1; i <= sheets.Count; i++)
            {
                xml.WriteStartElement("sheet", Main);
                xml.WriteAttributeString("name", sheets[i - 1]);
                xml.WriteAttributeString("sheetId", Whole(i));
                xml.WriteAttributeString("r", "id", Relations, "rId" + Whole(i));
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
            xml.WriteEndElement();
        });
        package.Relate("", "officeDocument", "xl/workbook.xml");
        for (int i = 1; i <= sheets.Count; i++)
        {
            package.AddLarge(Sheet(i), Kind + "worksheet+xml");
            package.Relate("xl/workbook.xml", "worksheet", "worksheets/sheet" + Whole(i) + ".xml");
        }

        package.Add("xl/styles.xml", Kind + "styles+xml", xml =>
        {
            using XmlReader styles = XmlReader.Create(new StringReader(Styles));
            xml.WriteNode(styles, defattr: false);
        });
        package.Relate("xl/workbook.xml", "styles", "styles.xml");
        return package.Files();
    }

    private static void Write(Stream stream, string xml)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(xml);
        stream.Write(bytes, 0, bytes.Length);
    }

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
