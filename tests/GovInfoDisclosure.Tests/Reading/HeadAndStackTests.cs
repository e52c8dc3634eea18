using System;
using System.Collections.Generic;
using System.Linq;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Reading;
using GovInfoDisclosure.Reading.Tables;
using GovInfoDisclosure.Tests.Reading.Rendering;
using Xunit;

namespace GovInfoDisclosure.Tests.Reading;

/// <summary>What the order of heads, of stacked labels and of counted rows says of values, in every notation of a table.</summary>
public sealed class HeadAndStackTests
{
    private static readonly string[] Notations = ["tabs", "markdown", "box", "semicolons", "lines-tabbed", "lines-barred", "bars-open", "bars-lone",
        "bars-padded", "spaces", "one-line", "lines", "label-above-bars"];

    public static TheoryData<string> All => [.. Notations];

    [Theory]
    [InlineData("0 1 2", false)]
    [InlineData("0 2 1", true)]
    [InlineData("0 0 1 1 2", false)]
    [InlineData("0 1 2 0 1 2", false)]
    [InlineData("0 2 1 0 2 1", true)]
    [InlineData("0 2", false)]
    public void ABlockNamesItsColumnsFromLeftToRight(string order, bool isOther) =>
        Assert.Equal(isOther, HeadOrder.IsOtherInBlock(order.Split(' ').Select(int.Parse)));

    [Theory]
    [InlineData("0 1 2 3 4 0 1 2 3 4 0 1 2 3 4", false)]
    [InlineData("0 1 2 3 4 0 1 2 3 4 0 1 2 4 3", true)]
    [InlineData("0 1 2 3 0 4 1 2 3 4 0 1 2 3 4", true)]
    [InlineData("0 1 3 4 0 1 2 3 4 0 1 2 3 4", false)]
    [InlineData("0 2 1", false)]
    public void TableFourNamesFiveColumnsInOneOrder(string order, bool isOther) =>
        Assert.Equal(isOther, HeadOrder.IsOtherInCases(order.Split(' ').Select(int.Parse)));

    /// <summary>Two heads that change places: each value stands below its own head, or stays blank; and READ-34 says so.</summary>
    [Theory]
    [MemberData(nameof(All))]
    public void HeadsInAnotherOrder_DecideOrAreSaid(string notation)
    {
        foreach ((int table, string one, string other) in (ReadOnlySpan<(int, string, string)>)
            [(2, "本年制发件数", "本年废止件数"), (3, "商业企业", "科研机构"), (3, "法律服务机构", "其他")])
        {
            List<List<PrintedCell>> rows = Form(table);
            PrintedCell first = rows.SelectMany(row => row).First(cell => cell.Text == one);
            PrintedCell second = rows.SelectMany(row => row).First(cell => cell.Text == other);
            (first.Text, second.Text) = (second.Text, first.Text);
            ReadResult read = Read(notation, table, rows);
            Assert.Contains(read.Findings, finding => finding.RuleId == "READ-34");
            foreach (CellReading cell in read.Cells.Where(cell => cell.Value is not null && cell.Value != PlainDocument.Of(cell.Address)))
            {
                string column = cell.Address[(cell.Address.LastIndexOf('.') + 1)..];
                Assert.True(column == first.Names || column == second.Names, notation + " " + cell.Address);
                string own = cell.Address.Replace(column, column == first.Names ? second.Names : first.Names, StringComparison.Ordinal);
                Assert.Equal(PlainDocument.Of(own), cell.Value);
            }
        }
    }

    /// <summary>Where heads are lost the form's order alone gives columns their values: that is said, with the cells.</summary>
    [Theory]
    [InlineData("lines-tabbed", 1)]
    [InlineData("bars-open", 5)]
    [InlineData("markdown", 5)]
    [InlineData("tabs", 2)]
    public void HeadsThatAreLost_AreSaidWithTheirCells(string notation, int lost)
    {
        List<List<PrintedCell>> rows = Form(3);
        List<PrintedCell> heads = [.. rows.SelectMany(row => row).Where(cell => cell.Text is "商业企业" or "科研机构" or "社会公益组织" or "法律服务机构" or "其他").Take(lost)];
        heads.ForEach(head => head.Text = "");
        ReadResult read = Read(notation, 3, rows);
        Finding said = Assert.Single(read.Findings, finding => finding.RuleId == "READ-30" && finding.Cells.Count > 7);
        Assert.Equal(Severity.Warning, said.Severity);
        Assert.All(heads, head => Assert.Contains("requests.received." + head.Names, said.Cells.Select(cell => cell.Address)));
        Assert.All(read.Cells.Where(cell => cell.Value is not null), cell => Assert.Equal(PlainDocument.Of(cell.Address), cell.Value));
    }

    /// <summary>Values below a label that nobody knows are not those of the next row, though its own cells are blank.</summary>
    [Theory]
    [InlineData("label-above-bars")]
    [InlineData("markdown")]
    public void ValuesBelowAnUnknownLabel_AreNotTheNextRows(string notation)
    {
        List<List<PrintedCell>> rows = Form(3);
        PrintedCell label = rows.SelectMany(row => row).First(cell => cell.Text.StartsWith("（七）", StringComparison.Ordinal));
        label.Text = "（七）总讁";
        rows[^1].FindAll(cell => cell.Address is not null).ForEach(cell => cell.Text = "");
        ReadResult read = Read(notation, 3, rows);
        Assert.DoesNotContain(read.Cells, cell => cell.Value is not null && cell.Address.Contains("carriedForward", StringComparison.Ordinal));
        Assert.Contains(read.Findings, finding => finding.RuleId == "READ-25" && finding.Severity == Severity.Error);
    }

    /// <summary>A column before all others that counts the rows is no value, whatever parts the cells.</summary>
    [Theory]
    [MemberData(nameof(All))]
    public void AColumnThatCountsTheRows_IsNoValue(string notation)
    {
        if (notation == "label-above-bars")
        {
            // There the number stands on a line of its own, and nothing tells it from a value.
            return;
        }

        foreach (int table in (ReadOnlySpan<int>)[2, 3, 4])
        {
            List<List<PrintedCell>> rows = Form(table);
            for (int i = 0; i < rows.Count; i++)
            {
                rows[i].Insert(0, new PrintedCell((i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)));
            }

            ReadResult read = Read(notation, table, rows);
            Assert.Empty(PlainDocument.Differences(read));
            Assert.DoesNotContain(read.Findings, finding => finding.Severity == Severity.Error);
        }
    }

    /// <summary>One cell a line: the first value of a row may be the number of the next row, which stands behind it again.</summary>
    [Fact]
    public void AValueLikeTheNextRowsNumber_IsAValue()
    {
        string[] cells =
        [
            "二、主动公开政府信息情况", "1", "信息内容", "本年制发件数", "本年废止件数", "现行有效件数", "2", "规章", "3", "0", "9", "3", "行政规范性文件", "4", "0", "12",
            "4", "信息内容", "本年处理决定数量", "5", "行政许可", "6", "6", "信息内容", "本年处理决定数量", "7", "行政处罚", "8", "8", "行政强制", "9",
            "9", "信息内容", "本年收费金额（单位：万元）", "10", "行政事业性收费", "25", "三、收到和处理政府信息公开申请情况",
        ];
        AnnualReport report = Assert.IsType<AnnualReport>(ReportReader.Read(string.Join("\n", cells)).Report);
        decimal?[] read = [.. FormShape.Of2021.Cells.Where(cell => cell.Table == 2).Select(cell => report[cell.Address])];
        Assert.Equal([3, 0, 9, 4, 0, 12, 6, 8, 9, 25], read);
    }

    /// <summary>Labels in a stack, then their rows: as many pair in order; one fewer leaves all of them blank, or read with a finding.</summary>
    [Theory]
    [MemberData(nameof(All))]
    public void StackedLabels_PairInOrder_OrAreSaid(string notation)
    {
        if (notation == "label-above-bars")
        {
            // There a label stands above its values anyway.
            return;
        }

        for (int lost = -1; lost < 3; lost++)
        {
            List<List<PrintedCell>> rows = Form(3);
            int first = rows.FindIndex(row => row.Exists(cell => cell.Text == "2.其他法律行政法规禁止公开"));
            List<List<PrintedCell>> values = [.. rows.GetRange(first, 3).Select(row => row.FindAll(cell => cell.Address is not null))];
            rows.GetRange(first, 3).ForEach(row => row.RemoveAll(cell => cell.Address is not null));
            if (lost >= 0)
            {
                values.RemoveAt(lost);
            }

            rows.InsertRange(first + 3, values);
            rows[0][0].Rows = 3;
            Grow(rows, first, values.Count);
            ReadResult read = Read(notation, 3, rows);
            HashSet<string> said = [.. read.Findings.Where(finding => finding.Severity != Severity.Info)
                .SelectMany(finding => finding.Cells).Select(cell => cell.Address)];
            Assert.DoesNotContain(read.Cells, cell =>
                cell.Value is not null && cell.Value != PlainDocument.Of(cell.Address) && !said.Contains(cell.Address));
            Assert.Contains(read.Cells, cell => cell.Address == "requests.carriedForward.total" && cell.Value == PlainDocument.Of(cell.Address));
        }
    }

    /// <summary>Bars that pad the last cell of a row end the row; a table of nearly nothing but bars alone has empty cells and no partings.</summary>
    [Fact]
    public void BarsThatPadARow_EndIt()
    {
        ReadResult read = Read("bars-padded", 3, Form(3));
        Assert.Empty(PlainDocument.Differences(read));
        Assert.All(read.Cells, cell => Assert.Equal(ReadingMethod.Direct, cell.Method));
    }

    private static List<List<PrintedCell>> Form(int table) => table switch
    {
        2 => FormTables.Table2(GovInfoDisclosure.Form.FormShape.Of2021, cell => PlainDocument.Printed(cell.Address), "（单位：万元）"),
        3 => FormTables.Table3(GovInfoDisclosure.Form.FormShape.Of2021, cell => PlainDocument.Printed(cell.Address)),
        _ => FormTables.Table4(GovInfoDisclosure.Form.FormShape.Of2021, cell => PlainDocument.Printed(cell.Address)),
    };

    /// <summary>Cells that reach over the rows of the stack reach over what was put between.</summary>
    private static void Grow(List<List<PrintedCell>> rows, int first, int more)
    {
        for (int i = 0; i <= first; i++)
        {
            foreach (PrintedCell cell in rows[i].Where(cell => i + cell.Rows > first + 3))
            {
                cell.Rows += more;
            }
        }
    }

    private static ReadResult Read(string notation, int table, List<List<PrintedCell>> rows)
    {
        string style = TableText.ShowsBlanks(notation) ? "pad" : "dense";
        string Text(int number) => string.Join("\n", TableText.Write(
            Flattening.Flatten(number == table ? rows : Form(number), style, new Random(1)), notation, new Random(1)).SelectMany(lines => lines));
        return ReportReader.Read(PlainDocument.With(Text(2), Text(3), Text(4)));
    }
}
