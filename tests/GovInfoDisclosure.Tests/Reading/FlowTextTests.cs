using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Reading;
using Xunit;

namespace GovInfoDisclosure.Tests.Reading;

/// <summary>
/// A page taken out of a PDF in reading order, as <c>pdftotext</c> writes it: pieces parted by blank lines, labels over several lines. Rows are read where the
/// text keeps their order; where it does not, their cells stay blank with an error, and nothing is read into another cell.
/// </summary>
public sealed class FlowTextTests
{
    private static readonly FormShape Form = FormShape.Of2021;

    [Fact]
    public void APageInOrder_IsReadWhole()
    {
        ReadResult read = ReportReader.Read(Page(_ => { }));
        Assert.Equal(Form.Cells.Length, Right(read));
        Assert.DoesNotContain(read.Findings, finding => finding.Severity == Severity.Error);
        Assert.Equal("白石街道办事处", read.Report!.Agency.Name);
        Assert.Equal(2022, read.Report.Year);
    }

    [Fact]
    public void TwoRowsBelowTheirLabels_AreReadAsColumns()
    {
        ReadResult read = ReportReader.Read(Page(rows => Stack(rows, rows.FindIndex(row => row.Label == "（七）总计"))));
        Assert.Equal(Form.Cells.Length, Right(read));
    }

    [Theory]
    [InlineData("1.属于国家秘密")]
    [InlineData("（七）总计")]
    [InlineData("2.重复申请")]
    public void ALabelThatStandsElsewhere_LeavesNoValueInAnotherRow(string label)
    {
        ReadResult read = ReportReader.Read(Page(rows =>
        {
            Row row = rows.Find(row => row.Label == label)!;
            rows.Insert(rows.FindIndex(row => row.Label.StartsWith('四')) + 1, new Row(row.Label, []));
            row.Label = "";
        }));
        Assert.InRange(Right(read), Form.Cells.Length - 14, Form.Cells.Length);
        Assert.True(Right(read) == Form.Cells.Length || read.Findings.Any(finding => finding.Severity == Severity.Error));
    }

    [Theory]
    [InlineData("1.属于国家秘密", 0)]
    [InlineData("一、本年新收政府信息公开申请数量", 3)]
    [InlineData("四、结转下年度继续办理", 6)]
    public void AValueThatStandsElsewhere_IsLostWithItsRow(string label, int column)
    {
        ReadResult read = ReportReader.Read(Page(rows =>
        {
            Row row = rows.Find(row => row.Label == label)!;
            string value = row.Values[column];
            row.Values.RemoveAt(column);
            rows.Insert(rows.IndexOf(row) + 1, new Row("（五）不予处理", []));
            rows.Insert(rows.IndexOf(row) + 2, new Row("", [value]));
        }));
        Assert.InRange(Right(read), Form.Cells.Length - 14, Form.Cells.Length - 7);
        Assert.Contains(read.Findings, finding => finding.RuleId == "READ-25" && finding.Severity == Severity.Error);
    }

    [Fact]
    public void CellsTogetherOnALine_LeaveTheirRowsAndThoseBesideThemBlank()
    {
        ReadResult read = ReportReader.Read(Page(rows =>
        {
            Row row = rows.Find(row => row.Label == "1.信访举报投诉类申请")!;
            row.Values[1] += " " + row.Values[2];
            row.Values.RemoveAt(2);
        }));
        Assert.Equal(Form.Cells.Length - 21, Right(read));
    }

    /// <summary>Wide numbers touch one another: the text prints them together behind the next row, or the one below that.</summary>
    [Theory]
    [InlineData("一、本年新收政府信息公开申请数量", 1)]
    [InlineData("一、本年新收政府信息公开申请数量", 2)]
    [InlineData("1.信访举报投诉类申请", 1)]
    public void TwoNumbersTogetherBehindOtherRows_LeaveTheirOwnAloneBlank(string label, int rowsBehind)
    {
        ReadResult read = ReportReader.Read(Page(rows =>
        {
            Row row = rows.Find(row => row.Label == label)!;
            rows[rows.IndexOf(row) + rowsBehind].Values.Add(row.Values[5] + " " + row.Values[6]);
            row.Values.RemoveRange(5, 2);
        }));
        Assert.Equal(Form.Cells.Length - 7, Right(read));
        Assert.Contains(read.Findings, finding => finding.RuleId == "READ-25" && finding.Severity == Severity.Error);
    }

    [Fact]
    public void TheLastTwoOfTable4BehindTheText_AreReadWithAWarning()
    {
        ReadResult read = ReportReader.Read(Page(_ => { }, behind: 2));
        Assert.Equal(Form.Cells.Length, Right(read));
        Assert.Contains(read.Findings, finding => finding.RuleId == "READ-72" && finding.Severity == Severity.Warning);
    }

    /// <summary>Two blocks with their names behind the text that follows the table: in another order, or with a value lost, they are refused.</summary>
    [Theory]
    [InlineData("未经复议直接起诉\n\n复议后起诉", 10, true)]
    [InlineData("复议后起诉\n\n未经复议直接起诉", 10, false)]
    [InlineData("未经复议直接起诉\n\n复议后起诉", 9, false)]
    public void BlocksOfTable4BehindTheText_AreReadInTheFormsOrderAlone(string names, int behind, bool isRead)
    {
        string text = Page(_ => { }, behind: 10).Replace("未经复议直接起诉\n\n复议后起诉\n\n", "", StringComparison.Ordinal);
        string[] values = text[text.IndexOf("无。", StringComparison.Ordinal)..].Split("\n\n", StringSplitOptions.RemoveEmptyEntries)[1..^1];
        Assert.Equal(10, values.Length);
        string end = names + "\n\n" + string.Concat(values.Take(behind).Select(value => value + "\n\n")) + "\f";

        ReadResult read = ReportReader.Read(text[..(text.IndexOf("无。", StringComparison.Ordinal) + 4)] + end);

        Assert.Equal(Form.Cells.Length - (isRead ? 0 : 15), Right(read));
        Assert.Equal(isRead, read.Findings.Any(finding => finding.RuleId == "READ-72"));
        Assert.Equal(!isRead, read.Findings.Any(finding => finding.Severity == Severity.Error));
    }

    /// <summary>The first block's head as one piece above its five columns, the others' words each on its own.</summary>
    [Fact]
    public void HeadsOfTable4InPiecesOfTwoKinds_LeaveItBlank()
    {
        string text = Page(_ => { });
        int head = text.IndexOf("结果\n维持", StringComparison.Ordinal);
        int next = text.IndexOf("结果\n维持", head + 1, StringComparison.Ordinal);
        ReadResult read = ReportReader.Read(text[..head] + "结果维 结果纠 其他结 尚未审 总计\n持\n正\n果\n结\n\n" + text[next..]);
        Assert.Equal(Form.Cells.Length - 15, Right(read));
        Assert.Contains(read.Findings, finding => finding.Severity == Severity.Error);
    }

    /// <summary>The total first; heads that stand once above a row for each result; blanks whose marks are printed last, wherever they stand.</summary>
    [Theory]
    [InlineData("结果 结果 其他 尚未\n结果 结果 其他 尚未\n结果 结果 其他 尚未\n总计 维持 纠正 结果 审结 总计 维持 纠正 结果 审结 总计 维持 纠正 结果 审结", 0, false)]
    [InlineData("结果维持\n结果纠正\n其他结果\n尚未审结\n总计", 0, false)]
    [InlineData("结果 结果 其他 尚未\n结果 结果 其他 尚未\n结果 结果 其他 尚未\n维持 纠正 结果 审结 总计 维持 纠正 结果 审结 总计 维持 纠正 结果 审结 总计", 2, false)]
    [InlineData("结果 结果 其他 尚未\n结果 结果 其他 尚未\n结果 结果 其他 尚未\n维持 纠正 结果 审结 总计 维持 纠正 结果 审结 总计 维持 纠正 结果 审结 总计", 0, true)]
    public void Table4InOneColumn_IsReadWhereItsHeadIsTheForms(string head, int marks, bool isRead)
    {
        string text = Page(_ => { });
        int start = text.IndexOf("结果\n维持", StringComparison.Ordinal);
        int end = text.IndexOf("五、存在", StringComparison.Ordinal);
        string[] values = [.. Form.Cells.Where(cell => cell.Table == 4)
            .Select(cell => ValueOf(cell.Index).ToString(System.Globalization.CultureInfo.InvariantCulture))];
        string cells = string.Join("\n", values.Skip(marks).Concat(Enumerable.Repeat("/", marks)));
        ReadResult read = ReportReader.Read(text[..start] + head + "\n" + cells + "\n\n" + text[end..]);
        Assert.Equal(Form.Cells.Length - (isRead ? 0 : 15), Right(read));
        Assert.Equal(!isRead, read.Findings.Any(finding => finding.Severity == Severity.Error));
    }

    /// <summary>A number right below a label stands lower on the page than it: beside a row that shows none it may be that one's.</summary>
    [Theory]
    [InlineData("行政处罚\n1\n\n行政强制\n\n", false)]
    [InlineData("行政处罚\n1\n\n行政强制\n2\n\n", true)]
    public void ANumberBelowItsLabel_IsRead_OnlyWhereTheNextRowHasItsOwn(string rows, bool isRead)
    {
        string text = Page(_ => { });
        int start = text.IndexOf("行政处罚", StringComparison.Ordinal);
        int end = text.IndexOf("行政事业性收费", StringComparison.Ordinal);
        ReadResult read = ReportReader.Read(text[..start] + rows + text[end..]);
        Assert.Equal(isRead ? 1m : null, read.Report!["proactiveDisclosure.penalties.decisions"]);
    }

    [Fact]
    public void BlankCells_LeaveTheirRowsUnread()
    {
        var random = new Random(7);
        string text = Page(rows => rows.ForEach(row => row.Values.RemoveAll(_ => row.Values.Count > 3 && random.Next(3) == 0)));
        ReadResult read = ReportReader.Read(text);
        Assert.NotNull(read.Report);
        Assert.Contains(read.Findings, finding => finding.Severity == Severity.Error);
    }

    /// <summary>Cells with their own value; fails where one has another's.</summary>
    /// <summary>Narrow pages print every cell on a line of its own, not always from left to right; what ends its pages so is text in reading order.</summary>
    [Fact]
    public void OneCellALine_InPiecesThatEndThePage_IsNoTableOfCells()
    {
        ReadResult read = ReportReader.Read("白石街道办事处2020年政府信息公开工作年度报告\n\n二、主动公开政府信息情况\n信息\n内容 本年新制作数量 本年新公开数量 对外公开总数量\n第二十条第（一）项\n"
            + "规章\n0\n18\n0\n规范\n性文\n件\n8\n2\n173\n信息\n第二十条第（五）项\n内容 上一年项目数量 本年增/减\n处理决定数量\n行政\n许可\n3\n30\n22\n\nPage 1\n\n"
            + "\f三、收到和处理政府信息公开申请情况\n（一）\n予\n以\n公\n开\n\n1\n\n2\n\n\f");
        Assert.Null(read.Report?["proactiveDisclosure.rules.newlyDisclosed"]);
        Assert.Null(read.Report?["proactiveDisclosure.normativeDocuments.newlyProduced"]);
        Assert.Contains(read.Findings, finding => finding.Severity == Severity.Error);
    }

    /// <summary>
    /// All values of a table on which none is missing, then all its labels: they are read with a warning at each row, and not where words stand within a row,
    /// as where the text moved a cell, nor where a value is missing.
    /// </summary>
    [Theory]
    [InlineData(0, 0, true)]
    [InlineData(14, 0, true)]
    [InlineData(15, 0, false)]
    [InlineData(0, 1, false)]
    public void ValuesBeforeAllLabels_AreReadWhereNoneIsMissing(int words, int missing, bool isRead)
    {
        ReadResult read = ReportReader.Read(Page(rows =>
        {
            List<string> values = [.. rows.SelectMany(row => row.Values).Skip(missing)];
            rows.ForEach(row => row.Values.Clear());
            rows.Insert(0, new Row("（三）不予公开", values.GetRange(0, words)));
            rows.Insert(1, new Row("（四）无法提供", values.GetRange(words, values.Count - words)));
        }));
        IEnumerable<CellDefinition> requests = Form.Cells.Where(cell => cell.Table == 3);
        Assert.All(requests, cell => Assert.Equal(isRead ? ValueOf(cell.Index) : null, read.Report![cell.Address]));
        Assert.Equal(isRead ? 25 : 0, read.Findings.Count(finding => finding.RuleId == "READ-37"
            && finding.Cells.Any(cell => cell.Address.StartsWith("requests.", StringComparison.Ordinal))));
        Assert.Equal(!isRead, read.Findings.Any(finding => finding is { RuleId: "READ-25", Severity: Severity.Error }));
    }

    private static int Right(ReadResult read)
    {
        AnnualReport report = Assert.IsType<AnnualReport>(read.Report);
        CellValues values = Form.ToValues(report);
        Assert.All(Form.Cells, cell => Assert.True(values[cell.Index] is null || values[cell.Index] == ValueOf(cell.Index), cell.Address));
        return Form.Cells.Count(cell => values[cell.Index] is not null);
    }

    /// <summary>A number of its own for each cell, so that none can stand for another.</summary>
    private static int ValueOf(int cell) => 1000 + (cell * 7);

    private static void Stack(List<Row> rows, int at)
    {
        IEnumerable<string> columns = rows[at].Values.Zip(rows[at + 1].Values, (upper, lower) => upper + "\n" + lower);
        rows[at] = new Row(rows[at].Label + "\n" + rows[at + 1].Label, [.. columns]);
        rows.RemoveAt(at + 1);
    }

    private static string Page(Action<List<Row>> change, int behind = 0)
    {
        string[] texts = [.. Form.Cells.Select(cell => ValueOf(cell.Index).ToString(System.Globalization.CultureInfo.InvariantCulture))];
        List<Row> Rows(int table) => [.. Form.Cells.Where(cell => cell.Table == table).GroupBy(cell => cell.RowAddress)
            .Select(row => new Row(row.First().PrintedRowLabel, [.. row.Select(cell => texts[cell.Index])]))];
        var text = new StringBuilder("白石街道办事处2022年政府信息公开工作年\n度报告\n\n一、总体情况\n2022年，本机关主动公开政府信息。\n\n"
            + "二、主动公开政府信息情况\n第二十条第（一）项\n信息内容\n\n本年制发件数 本年废止件数 现行有效件数\n\n");
        Rows(2).ForEach(row => text.Append(row));
        text.Append("三、收到和处理政府信息公开申请情况\n申请人情况\n\n（本列数据的勾稽关系为：第一项加第二项之和，\n等于第三项加第四项之和）\n\n"
            + "自然人\n\n法人或其他组织\n商业企业 科研机构 社会公益组织 法律服务机构 其他\n\n总计\n\n");
        List<Row> rows = Rows(3);
        change(rows);
        rows.ForEach(row => text.Append(row));
        text.Append("\f四、政府信息公开行政复议、行政诉讼情况\n行政复议\n\n行政诉讼\n\n未经复议直接起诉\n\n复议后起诉\n\n");
        const string Heads = "结果\n维持\n\n结果\n纠正\n\n其他\n结果\n\n尚未\n审结\n\n总计\n\n";
        text.Append(Heads).Append(Heads).Append(Heads);
        string[] cases = [.. Form.Cells.Where(cell => cell.Table == 4).Select(cell => texts[cell.Index] + "\n\n")];
        text.Append(string.Concat(cases.Take(cases.Length - behind)));
        return text.Append("五、存在的主要问题及改进情况\n公开内容不够及时。\n\n六、其他需要报告的事项\n无。\n\n")
            .Append(string.Concat(cases.Skip(cases.Length - behind))).Append('\f').ToString();
    }

    /// <summary>A label, broken after its tenth character, and its values, each a flow of its own.</summary>
    private sealed class Row(string label, List<string> values)
    {
        public string Label { get; set; } = label;

        public List<string> Values { get; } = values;

        public override string ToString() =>
            (Label.Length > 10 ? Label.Insert(10, "\n") : Label) + "\n\n" + string.Concat(Values.Select(value => value + "\n\n"));
    }
}
