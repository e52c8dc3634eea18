using System.Xml;
using GovInfoDisclosure.Documents.Excel;
using GovInfoDisclosure.Documents.Office;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Rendering;

namespace GovInfoDisclosure.Documents.Writing;

/// <summary>
/// The form as a workbook for a unit to fill in: one sheet, the three tables below each other with their merged cells. What follows from other cells is
/// a formula, what is typed is checked, and nothing but what is to be filled in can be typed.
/// </summary>
internal sealed class BlankWorkbook
{
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string SheetName = "年报";

    // The sheet has the fifteen columns of table 4; those of the other tables take several of them.
    private const int Columns = 15;
    private static readonly int[] WidthsOfTable2 = [6, 3, 3, 3];
    private static readonly int[] WidthsOfTable3 = [2, 2, 4, 1, 1, 1, 1, 1, 1, 1];

    // In points.
    private const int HeightOfLine = 13;
    private const int HeightAround = 5;
    private const int HeightOfTitle = 32;
    private const int HeightOfProse = 120;

    private const int LabelColumns = 4;
    private const int TitleRow = 1;
    private const int NoteRow = 2;
    private const int NameRow = 3;
    private const int YearRow = 4;
    private const int FirstSectionRow = 5;

    private const string Total = "total";
    private const string AllOutcomes = "requests.outcomes.total";
    private const string CarriedForward = "requests.carriedForward";
    private const string Received = "requests.received";
    private const string BroughtForward = "requests.broughtForward";

    private readonly FormShape shape;
    private readonly SortedDictionary<int, List<(int Column, string? Text, string? Formula, int Style)>> rows = [];
    private readonly List<string> merges = [];
    private readonly Dictionary<string, (int Row, int Column)> places = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int> heights = [];

    public BlankWorkbook(FormShape shape)
    {
        this.shape = shape;
        string name = SheetCells.Address(NameRow, LabelColumns + 1);
        string year = SheetCells.Address(YearRow, LabelColumns + 1);
        string quoted = "\"" + OfficialForm.TitleOf(new AnnualReport()) + "\"";
        heights[TitleRow] = HeightOfTitle;
        Put(TitleRow, 1, Columns, 1, null, $"IF({name}&{year}=\"\",\"\",{name}&IF({year}=\"\",\"\",{year}&\"年\")&{quoted})", WorkbookStyles.Title);
        Put(NoteRow, 1, Columns, 1, "浅黄色的格由填报单位填写，没有发生的填0；灰色的合计由公式算出，不需填写。", null, WorkbookStyles.Note);
        Put(NameRow, 1, LabelColumns, 1, "行政机关名称", null, WorkbookStyles.Label);
        Put(NameRow, LabelColumns + 1, Columns - LabelColumns, 1, null, null, WorkbookStyles.Words);
        Put(YearRow, 1, LabelColumns, 1, "报告年度", null, WorkbookStyles.Label);
        Put(YearRow, LabelColumns + 1, Columns - LabelColumns, 1, null, null, WorkbookStyles.Number);
        int row = FirstSectionRow;
        foreach (OfficialSection section in OfficialForm.Of(shape).Sections)
        {
            Put(row++, 1, Columns, 1, section.Title.Zh, null, WorkbookStyles.Heading);
            if (section.Table is OfficialTable table)
            {
                Add(table, row - 1);
                row += table.Rows;
            }
            else
            {
                heights[row] = HeightOfProse;
                Put(row++, 1, Columns, 1, null, null, WorkbookStyles.Prose);
            }
        }
    }

    public void Write(Stream output)
    {
        const string Kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        var package = new OfficePackage();
        package.Add("xl/workbook.xml", Kind + "sheet.main+xml", WriteWorkbook);
        package.Relate("", "officeDocument", "xl/workbook.xml");
        package.Add("xl/worksheets/sheet1.xml", Kind + "worksheet+xml", WriteSheet);
        package.Relate("xl/workbook.xml", "worksheet", "worksheets/sheet1.xml");
        package.Add("xl/styles.xml", Kind + "styles+xml", WorkbookStyles.Write);
        package.Relate("xl/workbook.xml", "styles", "styles.xml");
        package.AddProperties(OfficialForm.TitleOf(new AnnualReport()), []);
        package.Write(output);
    }

    private static int[] Widths(OfficialTable table) => table.Number switch
    {
        2 => WidthsOfTable2,
        3 => WidthsOfTable3,
        _ => [.. Enumerable.Repeat(1, Columns)],
    };

    private void Add(OfficialTable table, int above)
    {
        int[] widths = Widths(table);
        int Column(int column) => 1 + widths.Take(column - 1).Sum();
        foreach (OfficialCell cell in table.Cells.Where(cell => cell.Cell is not null))
        {
            places.Add(cell.Cell!.Address, (above + cell.Row, Column(cell.Column)));
        }

        foreach (OfficialCell cell in table.Cells)
        {
            string? formula = cell.Cell is CellDefinition of ? Formula(of) : null;
            int style = cell.Kind == OfficialCellKind.RowLabel && cell.RowSpan == 1 ? WorkbookStyles.LeftLabel
                : cell.Kind != OfficialCellKind.Value ? WorkbookStyles.Label
                : formula is not null ? WorkbookStyles.Sum
                : WorkbookStyles.Number;
            int width = widths.Skip(cell.Column - 1).Take(cell.ColumnSpan).Sum();
            Put(above + cell.Row, Column(cell.Column), width, cell.RowSpan, cell.Label?.Zh, formula, style);
        }
    }

    /// <summary>What a cell follows from; null for one that is filled in. A sum of blanks alone is blank.</summary>
    private string? Formula(CellDefinition cell)
    {
        CellDefinition[] parts = cell.Key == Total
            ? [.. shape.Cells.Where(other => other.RowAddress == cell.RowAddress && other.Key != Total)]
            : cell.RowAddress == AllOutcomes
                ? [.. shape.Cells.Where(other => other.Key == cell.Key && other.RowAddress != AllOutcomes && IsOutcome(other))]
                : [];
        if (parts.Length == 0)
        {
            return null;
        }

        string range = At(parts[0].Address) + ":" + At(parts[parts.Length - 1].Address);
        return $"IF(COUNT({range})=0,\"\",SUM({range}))";
    }

    private static bool IsOutcome(CellDefinition cell) => cell.Address.StartsWith("requests.outcomes.", StringComparison.Ordinal);

    private string At(string address) => SheetCells.Address(places[address].Row, places[address].Column);

    private void Put(int row, int column, int width, int height, string? text, string? formula, int style)
    {
        for (int r = row; r < row + height; r++)
        {
            for (int c = column; c < column + width; c++)
            {
                bool isFirst = r == row && c == column;
                if (!rows.TryGetValue(r, out List<(int, string?, string?, int)>? cells))
                {
                    rows.Add(r, cells = []);
                }

                cells.Add((c, isFirst ? text : null, isFirst ? formula : null, style));
            }
        }

        // A label over several rows finds room in them.
        int lines = height == 1 && text is not null ? SheetXml.Lines(text, width) : 1;
        heights[row] = Math.Max(heights.TryGetValue(row, out int known) ? known : 0, (lines * HeightOfLine) + HeightAround);
        if (width * height > 1)
        {
            merges.Add(SheetCells.Address(row, column) + ":" + SheetCells.Address(row + height - 1, column + width - 1));
        }
    }

    private static void WriteWorkbook(XmlWriter xml)
    {
        xml.WriteStartElement("workbook", Main);
        xml.WriteStartElement("sheets", Main);
        xml.WriteStartElement("sheet", Main);
        xml.WriteAttributeString("name", SheetName);
        xml.WriteAttributeString("sheetId", "1");
        xml.WriteAttributeString("r", "id", "http://schemas.openxmlformats.org/officeDocument/2006/relationships", "rId1");
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteStartElement("calcPr", Main);
        xml.WriteAttributeString("calcId", "0");
        xml.WriteAttributeString("fullCalcOnLoad", "1");
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void WriteSheet(XmlWriter xml)
    {
        var sheet = new SheetXml(xml);
        sheet.Start(Columns);
        foreach (KeyValuePair<int, List<(int Column, string? Text, string? Formula, int Style)>> row in rows)
        {
            sheet.Row(row.Key, heights[row.Key], row.Value.OrderBy(cell => cell.Column));
        }

        sheet.End(merges, Disagreements(), Checks());
    }

    /// <summary>Where 一 and 二 together are not 三 and 四, 四 is shown in red: of the four it alone is typed last.</summary>
    private IEnumerable<(string Range, string Formula)> Disagreements()
    {
        CellDefinition[] row = [.. shape.Cells.Where(cell => cell.RowAddress == CarriedForward)];
        string first = row[0].Key;
        string Of(string address) => At(address + "." + first);
        string range = At(row[0].Address) + ":" + At(row[row.Length - 1].Address);
        string all = $"{Of(Received)},{Of(BroughtForward)},{Of(AllOutcomes)},{Of(CarriedForward)}";
        yield return (range, $"AND(COUNT({all})=4,{Of(Received)}+{Of(BroughtForward)}<>{Of(AllOutcomes)}+{Of(CarriedForward)})");
    }

    private IEnumerable<SheetCheck> Checks()
    {
        IEnumerable<CellDefinition> typed = shape.Cells.Where(cell => Formula(cell) is null);
        string[] Addresses(Func<CellDefinition, bool> which) => [.. typed.Where(which).Select(cell => At(cell.Address))];
        yield return new SheetCheck("whole", "2003", "2099", [SheetCells.Address(YearRow, LabelColumns + 1)], "报告年度为四位数的年份，如2024。");
        yield return new SheetCheck("whole", "0", SheetCheck.MostCount, Addresses(cell => cell.Measure == Measure.Count && !cell.IsSigned), "应填0或正整数。");
        if (Addresses(cell => cell.IsSigned) is { Length: > 0 } signed)
        {
            yield return new SheetCheck("whole", "-" + SheetCheck.MostCount, SheetCheck.MostCount, signed, "应填整数，减少的填负数。");
        }

        yield return new SheetCheck("decimal", "0", SheetCheck.MostAmount,
            Addresses(cell => cell.Measure == Measure.TenThousandYuan), "金额以万元为单位，不小于0，最多四位小数。");
    }
}
