namespace GovInfoDisclosure.Documents.Workbooks;

/// <summary>The parts of a workbook around its rows: heads, widths, filters, styles, and the lists of its sheets.</summary>
internal static class WorkbookParts
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Packages = "http://schemas.openxmlformats.org/package/2006/";
    private const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    /// <summary>Style 0 is a number, 1 a text that wraps and stays a text when it is edited, 2 a head.</summary>
    private const string Styles = Declaration + "<styleSheet xmlns=\"" + Main + "\"><fonts count=\"2\"><font><sz val=\"11\"/><name val=\"宋体\"/></font>"
        + "<font><b/><sz val=\"11\"/><name val=\"宋体\"/></font></fonts>"
        + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills>"
        + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
        + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs><cellXfs count=\"3\">"
        + "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyAlignment=\"1\"><alignment vertical=\"top\"/></xf>"
        + "<xf numFmtId=\"49\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" quotePrefix=\"1\" applyNumberFormat=\"1\" applyAlignment=\"1\">"
        + "<alignment vertical=\"top\" wrapText=\"1\"/></xf>"
        + "<xf numFmtId=\"0\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyFont=\"1\"/></cellXfs></styleSheet>";

    // In characters: a name, a number, a sentence.
    private const int Narrow = 10;
    private const int Middle = 28;
    private const int Wide = 60;
    private static readonly HashSet<string> NarrowHeads = ["年度", "级别", "结果", "左边", "右边", "相差", "错误", "警告", "提示", "结论", "Year", "Severity", "Outcome",
        "Left", "Right", "Difference", "Errors", "Warnings", "Notes", "Verdict", "Broken", "Undecided", "Excused", "不成立（项）", "待定（项）", "已豁免（项）"];

    public static void BeginSheet(Stream sheet, string[] heads)
    {
        var columns = new StringBuilder();
        for (int i = 0; i < heads.Length; i++)
        {
            int width = NarrowHeads.Contains(heads[i]) ? Narrow : heads[i] is "说明" or "Message" ? Wide : Middle;
            columns.Append("<col min=\"").Append(i + 1).Append("\" max=\"").Append(i + 1).Append("\" width=\"").Append(width).Append("\" customWidth=\"1\"/>");
        }

        Write(sheet, Declaration + "<worksheet xmlns=\"" + Main + "\"><sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" "
            + "activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><cols>" + columns + "</cols><sheetData>");
        var row = new SheetRows();
        row.Begin();
        foreach (string head in heads)
        {
            row.Head(head);
        }

        byte[] bytes = row.End().ToBytes();
        sheet.Write(bytes, 0, bytes.Length);
    }

    public static void EndSheet(Stream sheet, int columns, int rows) => Write(sheet, "</sheetData><autoFilter ref=\"A1:"
        + (char)('A' + columns - 1) + (rows + 1).ToString(CultureInfo.InvariantCulture) + "\"/></worksheet>");

    /// <summary>The other parts of the package, by path.</summary>
    public static IEnumerable<(string Path, string Xml)> Around(string[] sheets)
    {
        IEnumerable<int> numbers = Enumerable.Range(1, sheets.Length);
        yield return ("[Content_Types].xml", Declaration + "<Types xmlns=\"" + Packages + "content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + Part("/xl/workbook.xml", "sheet.main") + Part("/xl/styles.xml", "styles")
            + string.Concat(numbers.Select(i => Part("/xl/worksheets/sheet" + Whole(i) + ".xml", "worksheet"))) + "</Types>");
        yield return ("_rels/.rels", Declaration + "<Relationships xmlns=\"" + Packages + "relationships\">"
            + Relation("rId1", "officeDocument", "xl/workbook.xml") + "</Relationships>");
        yield return ("xl/workbook.xml", Declaration + "<workbook xmlns=\"" + Main + "\" xmlns:r=\"" + Relations + "\"><sheets>"
            + string.Concat(numbers.Select(i => "<sheet name=\"" + sheets[i - 1] + "\" sheetId=\"" + Whole(i) + "\" r:id=\"rId" + Whole(i) + "\"/>"))
            + "</sheets></workbook>");
        yield return ("xl/_rels/workbook.xml.rels", Declaration + "<Relationships xmlns=\"" + Packages + "relationships\">"
            + string.Concat(numbers.Select(i => Relation("rId" + Whole(i), "worksheet", "worksheets/sheet" + Whole(i) + ".xml")))
            + Relation("rId" + Whole(sheets.Length + 1), "styles", "styles.xml") + "</Relationships>");
        yield return ("xl/styles.xml", Styles);
    }

    public static void Write(Stream stream, string xml)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(xml);
        stream.Write(bytes, 0, bytes.Length);
    }

    private static string Part(string path, string kind) => "<Override PartName=\"" + path
        + "\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml." + kind + "+xml\"/>";

    private static string Relation(string id, string kind, string target) =>
        "<Relationship Id=\"" + id + "\" Type=\"" + Relations + "/" + kind + "\" Target=\"" + target + "\"/>";

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
