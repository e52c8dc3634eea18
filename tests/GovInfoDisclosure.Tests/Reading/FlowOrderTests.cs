using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Reading;
using Xunit;

namespace GovInfoDisclosure.Tests.Reading;

/// <summary>
/// Table 3 as browsers print it, taken out in reading order: one piece of text a page, line below line, where a blank cell leaves nothing. A row is read where
/// its label, its seven values and the next label follow one another there; in no other order, and no other row.
/// </summary>
public sealed class FlowOrderTests
{
    private static readonly FormShape Form = FormShape.Of2021;

    [Fact]
    public void ARowBetweenTwoLabels_IsReadWhateverTheOthersLack()
    {
        ReadResult read = ReportReader.Read(Page(blank: cell => cell % 3 == 0 && cell % 4 == 1, Below));
        Row[] full = [.. Rows(cell => cell % 3 == 0 && cell % 4 == 1).Where(row => row.Values.Count == 7)];
        Assert.InRange(full.Length, 5, 20);
        Assert.Equal(full.Length * 7, Right(read));
        Assert.All(full, row => Assert.NotNull(read.Report![row.Address + ".total"]));
        Assert.Contains(read.Findings, finding => finding.RuleId == "READ-25" && finding.Severity == Severity.Error);
    }

    [Fact]
    public void ValuesOnAnyLinesBehindTheLabel_AreReadInTheirOrder() =>
        Assert.Equal(25 * 7, Right(ReportReader.Read(Page(_ => false, row => string.Join(" ", row.Label, row.Values[0], row.Values[1]) + "\n"
            + row.Values[2] + "\n" + string.Join(" ", row.Values.Skip(3)) + "\n"))));

    /// <summary>Values above their labels; the last one above; the first beside a line of the label below the others; at last without blanks.</summary>
    [Theory]
    [InlineData("{1}\n{2}\n{3}\n{4}\n{5} {6}\n{7}\n{0}\n")]
    [InlineData("{7}\n{0}\n{1}\n{2}\n{3}\n{4}\n{5} {6}\n")]
    [InlineData("{0}\n{3}\n{4}\n{5} {6}\n{7}\n{8} {1} {2}\n")]
    public void ValuesThatStandHigherThanTheirLabels_AreReadIntoNoOtherCell(string order)
    {
        for (int seed = 0; seed <= 7; seed++)
        {
            int first = seed;
            ReadResult read = ReportReader.Read(Page(cell => cell % 7 == first && cell % 5 == 1, row =>
            {
                string[] parts = [.. row.Values, .. Enumerable.Repeat("", 7 - row.Values.Count)];
                int cut = row.Label.Length - 2;
                string label = order.Contains("{8}", StringComparison.Ordinal) ? row.Label[..cut] : row.Label;
                string text = string.Format(CultureInfo.InvariantCulture, order, [label, .. parts, row.Label[cut..]]);
                return string.Join("\n", text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)) + "\n";
            }));
            Right(read);
        }
    }

    /// <summary>Cells on lines of their own: the values of three rows, seven of them blank, behind the first label: as many as two rows have.</summary>
    [Fact]
    public void ANumberOfValues_TellsNoRowsWhereBlankCellsLeaveNothing()
    {
        List<Row> rows = Rows(cell => false);
        List<string> values = [.. rows[3].Values.Take(6), .. rows[4].Values.Take(4), .. rows[5].Values.Take(4)];
        rows[3] = rows[3] with { Values = values };
        rows[4] = rows[4] with { Values = [] };
        rows[5] = rows[5] with { Values = [] };
        ReadResult read = ReportReader.Read(Text(string.Concat(rows.Select(row => (row.Label.Length > 8 ? row.Label.Insert(8, "\n") : row.Label) + "\n\n"
            + string.Concat(row.Values.Select(value => value + "\n\n"))))));
        Assert.InRange(Right(read), 18 * 7, 22 * 7);
        Assert.All(rows.Skip(3).Take(3), row => Assert.Null(read.Report![row.Address + ".total"]));
        Assert.Contains(read.Findings, finding => finding.RuleId == "READ-25" && finding.Severity == Severity.Error);
    }

    /// <summary>
    /// Table 2 with its labels in one piece and its values in another, block by block: one cell blank; a label that is not
    /// there; values in two pieces. What is not read stays blank, and no other number is read.
    /// </summary>
    [Theory]
    [InlineData("", "", 10)]
    [InlineData("1007\n", "", 4)]
    [InlineData("行政许可\n", "", 0)]
    [InlineData("1014\n1021\n", "\n1014\n1021\n", 4)]
    public void Table2BlockByBlock_IsReadWhereABlockIsWhole(string part, string changed, int read)
    {
        ReadResult result = ReportReader.Read(WithTable2(part, changed));
        Assert.Equal((25 * 7) + read, Right(result));
        Assert.Equal(read < 10, result.Findings.Any(finding => finding.Severity == Severity.Error));
    }

    [Fact]
    public void Table2BlockByBlock_IsReadBelowTheNamesOfItsColumns()
    {
        AnnualReport report = ReportReader.Read(WithTable2("本年制发件数\n本年废止件数\n", "本年废止件数\n本年制发件数\n")).Report!;
        Assert.Equal([1007, 1000, 1014], new[] { "issued", "repealed", "inForce" }.Select(column => report["proactiveDisclosure.rules." + column]));
    }

    private static string WithTable2(string part, string changed)
    {
        string text = "规章\n行政规范性文件\n信息内容\n行政许可\n信息内容\n行政处罚\n行政强制\n信息内容\n行政事业性收费\n\n第二十条第（一）项\n本年制发件数\n本年废止件数\n现行有效件数\n"
            + "1000\n1007\n1014\n1021\n1028\n1035\n第二十条第（五）项\n本年处理决定数量\n1042\n第二十条第（六）项\n本年处理决定数量\n1049\n1056\n"
            + "第二十条第（八）项\n本年收费金额（单位：万元）\n1063\n\n";
        text = part.Length == 0 ? text : text.Replace(part, changed, StringComparison.Ordinal);
        return Page(_ => false, Below).Replace("三、收到", "二、主动公开政府信息情况\n信息内容\n" + text + "三、收到", StringComparison.Ordinal);
    }

    /// <summary>The heads of table 4 on lines of two heights, among which the total's stands once at that of the upper ones.</summary>
    [Theory]
    [InlineData("总计 结果 结果", true)]
    [InlineData("结果 总计 结果", false)]
    public void Table4BelowHeadsOfTwoHeights_IsReadWhereTheTotalFollowsTheFourthColumn(string middle, bool isRead)
    {
        string values = string.Join(" ", Form.Cells.Where(cell => cell.Table == 4).Select(cell => ValueOf(cell.Index)));
        ReadResult result = ReportReader.Read(Page(_ => false, Below).Replace("情况\n\n五、", "情况\n\n行政复议\n行政诉讼\n未经复议直接起诉\n复议后起诉\n结果 结果 其他 尚未 " + middle
            + "\n其他 尚未\n结果 结果 其他 尚未\n维持 纠正 结果 审结\n维持 纠正 结果 审结 总计 维持 纠正 结果 审结 总计\n" + values + "\n\n五、", StringComparison.Ordinal));
        Assert.Equal((25 * 7) + (isRead ? 15 : 0), Right(result));
    }

    /// <summary>A page tells one column after another, with a blank cell: its labels stand alone. A row of table 2 above may be told so, too.</summary>
    [Fact]
    public void ValuesOfTable2_AreDoubtedWhereTable3IsToldByColumns()
    {
        const string Table2 = "二、主动公开政府信息情况\n第二十条第（一）项\n信息内容\n本年制发件数\n本年废止件数\n现行有效件数\n规章 1\n2\n3\n行政规范性文件 4\n5\n6\n"
            + "第二十条第（五）项\n信息内容\n本年处理决定数量\n行政许可 7\n";
        List<Row> rows = Rows(cell => false);
        string byColumns = string.Concat(rows.Select(row => row.Label + "\n")) + "\n"
            + string.Join("\n\n", Enumerable.Range(0, 7)
                .Select(column => string.Concat(rows.Skip(column == 3 ? 1 : 0).Select(row => row.Values[column] + "\n"))));
        ReadResult told = ReportReader.Read(Text(byColumns).Replace("三、收到和处理", Table2 + "三、收到和处理", StringComparison.Ordinal));
        ReadResult byRows = ReportReader.Read(Text(string.Concat(rows.Select(Below))).Replace("三、收到和处理", Table2 + "三、收到和处理", StringComparison.Ordinal));

        Assert.Equal((1L, 6L), (First(told), Last(told)));
        Assert.Single(told.Findings, IsDoubt);
        Assert.Equal((1L, 6L), (First(byRows), Last(byRows)));
        Assert.DoesNotContain(byRows.Findings, IsDoubt);

        static long? First(ReadResult read) => ((ProactiveDisclosure2021)read.ReportOrThrow().ProactiveDisclosure).Rules.Issued;
        static long? Last(ReadResult read) => ((ProactiveDisclosure2021)read.ReportOrThrow().ProactiveDisclosure).NormativeDocuments.InForce;
        static bool IsDoubt(Finding finding) => finding.RuleId == "READ-37" && finding.Cells.Any(cell => cell.Address == "proactiveDisclosure.rules.issued");
    }

    private static string Below(Row row) =>
        row.Label + "\n" + string.Concat(row.Values.Select((value, i) => value + (i == 0 ? " " : "\n"))).TrimEnd() + "\n";

    private static string Page(Func<int, bool> blank, Func<Row, string> print) => Text(string.Concat(Rows(blank).Select(print)) + "\n");

    private static string Text(string table) => "白石街道办事处2022年政府信息公开工作年度报告\n\n三、收到和处理政府信息公开申请情况\n\n"
        + "申请人情况\n（本列数据的勾稽关系为：第一项加第二项之和，\n等于第三项加第四项之和）\n法人或其他组织\n自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计\n"
        + table + "四、政府信息公开行政复议、行政诉讼情况\n\n五、存在的主要问题及改进情况\n公开内容不够及时。\n\n六、其他需要报告的事项\n无。\n\n\f";

    private static List<Row> Rows(Func<int, bool> blank) => [.. Form.Cells.Where(cell => cell.Table == 3).GroupBy(cell => cell.RowAddress).Select(row =>
        new Row(row.Key, row.First().PrintedRowLabel,
            [.. row.Where(cell => !blank(cell.Index)).Select(cell => ValueOf(cell.Index).ToString(CultureInfo.InvariantCulture))]))];

    private static int ValueOf(int cell) => 1000 + (cell * 7);

    /// <summary>Cells with their own value; fails where one has another's.</summary>
    private static int Right(ReadResult read)
    {
        CellValues values = Form.ToValues(Assert.IsType<AnnualReport>(read.Report));
        Assert.All(Form.Cells, cell => Assert.True(values[cell.Index] is null || values[cell.Index] == ValueOf(cell.Index), cell.Address));
        return Form.Cells.Count(cell => values[cell.Index] is not null);
    }

    private sealed record Row(string Address, string Label, List<string> Values);
}
