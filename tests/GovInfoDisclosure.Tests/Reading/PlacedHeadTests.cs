using System.Collections.Generic;
using System.Linq;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Reading;
using Xunit;

namespace GovInfoDisclosure.Tests.Reading;

/// <summary>Text that keeps columns, without one full row: the names of the head tell whose the values are, and where they do not, nothing is read.</summary>
public sealed class PlacedHeadTests
{
    private const string Title = "示例市水务局2022年政府信息公开工作年度报告\n";

    private static readonly string[] Blocks = ["reconsideration", "directLitigation", "litigationAfterReconsideration"];
    private static readonly string[] Results = ["upheld", "corrected", "otherOutcome", "pending", "total"];

    [Theory]
    [InlineData("7:3 27:4 47:7", "3 . 4 . 7")]
    [InlineData("17:9 37:9 47:9", ". 9 . 9 9")]
    public void OneBlockOfTableFour_IsReadBelowItsNames(string row, string values)
    {
        ReadResult read = ReportReader.Read(TableFour("6:结果维持 16:结果纠正 26:其他结果 36:尚未审结 46:总计", row));

        foreach (string block in Blocks)
        {
            Assert.Equal(values, string.Join(" ", Results.Select(result => Cell(read, block, result) ?? ".")));
        }

        Assert.Contains(read.Findings, finding => finding.RuleId == "READ-31");
    }

    /// <summary>The first block's names on lines of their own, and the total beside the next block's; a total left of them is another order.</summary>
    [Theory]
    [InlineData("0:结果 5:结果 10:其他 15:尚未", "22:总计 30:结果维 38:结果纠 46:其他结 54:尚未审 70:结果维 78:结果纠 86:其他结 94:尚未审", true)]
    [InlineData("7:结果 12:结果 17:其他 22:尚未", "0:总计 30:结果维 38:结果纠 46:其他结 54:尚未审 70:结果维 78:结果纠 86:其他结 94:尚未审", false)]
    public void NamesInLinesOfTwoHeights_AreInOrderWhereTheTotalIsLast(string first, string second, bool isRead)
    {
        ReadResult read = ReportReader.Read(Title + "四、政府信息公开行政复议、行政诉讼情况\n"
            + Line("0:行政复议 30:行政诉讼") + Line("30:未经复议直接起诉 70:复议后起诉") + Line(first) + Line(second)
            + Line(first.Replace("结果", "维持").Replace("其他", "结果").Replace("尚未", "审结") + " 62:总计 102:总计")
            + Line("30:持 38:正 46:果 54:结 70:持 78:正 86:果 94:结")
            + Line("0:1 5:2 10:3 15:4 22:10 30:0 38:0 46:0 54:5 62:5 70:1 78:1 86:1 94:1 102:4") + "五、存在的主要问题及改进情况\n无。\n");

        Assert.Equal(isRead ? "10 5 4" : "  ", string.Join(" ", Blocks.Select(block => Cell(read, block, "total"))));
    }

    /// <summary>A value between two names, names in another order, or places that two ways of counting columns tell otherwise, tell nothing.</summary>
    [Theory]
    [InlineData("6:结果维持 16:结果纠正 26:其他结果 36:尚未审结 46:总计", "7:3 15:4 47:7")]
    [InlineData("6:结果纠正 16:结果维持 26:其他结果 36:尚未审结 46:总计", "7:3 27:4 47:7")]
    [InlineData("6:结果维持 16:结果纠正 26:其他结果 36:尚未审结 46:总计", "7:3 27:4")]
    public void ValuesThatNoNameTells_StayBlank_WithAnError(string head, string row)
    {
        ReadResult read = ReportReader.Read(TableFour(head, row));

        Assert.All(Blocks, block => Assert.All(Results, result => Assert.Null(Cell(read, block, result))));
        Assert.Contains(read.Findings, finding => finding.Severity == Severity.Error);
    }

    [Fact]
    public void RowsOfTableThree_AreReadBelowNamesOverTwoLines()
    {
        ReadResult read = ReportReader.Read(Title + "三、收到和处理政府信息公开申请情况\n"
            + Line("50:商业 60:科研 70:社会公 80:法律服") + Line("40:自然人 90:其他 100:总计") + Line("50:企业 60:机构 70:益组织 80:务机构")
            + Line("0:一、本年新收政府信息公开申请数量 41:3 71:2 101:5") + Line("0:二、上年结转政府信息公开申请数量 61:1 101:1")
            + Line("0:（一）予以公开 41:3 71:1 101:4"));

        string[] received = ["naturalPersons", "socialWelfareOrganizations", "total"];
        string[] brought = ["naturalPersons", "researchInstitutions", "total"];
        Assert.Equal([3, 2, 5], received.Select(column => read.Report?[$"requests.received.{column}"]));
        Assert.Equal([null, 1, 1], brought.Select(column => read.Report?[$"requests.broughtForward.{column}"]));
    }

    /// <summary>The lines of narrow columns that name others than the form's order has, wherever the other lines of their names stand.</summary>
    [Theory]
    [InlineData("40:自然 56:法律 62:科研 70:社会公 80:商业企", "40:人 48:其他 56:服务 90:总计", "56:机构 62:机构 70:益组织 80:业", false)]
    [InlineData("40:自然 50:商业 60:科研 66:社会公 72:法律服 78:其", "40:人 90:总计", "50:企业 60:机构 66:益组织 71:务机构 77:他", true)]
    [InlineData("40:自 42:然 44:人 48:法 50:人 52:或 54:其 56:他 58:组 60:织 90:总 92:计", "45:商 47:业 52:科 54:研 58:社 60:会 64:法 66:律 70:其 72:他", "", true)]
    [InlineData("50:自然 70:社会", "0:第三项加第四项之和） 40:总计", "50:人 60:商业 66:科研 72:公益 78:法律服 90:其", false)]
    [InlineData("40:自然 60:社会", "0:第三项加第四项之和） 90:总计", "40:人 50:商业 60:科研 66:公益 72:法律服 78:其", true)]
    public void HeadsInSeveralLines_AreReadFromLeftToRight(string first, string second, string third, bool isRead)
    {
        ReadResult read = ReportReader.Read(Title + "二、主动公开政府信息情况\n" + Line("0:信息内容 20:本年制发件数 30:本年废止件数 40:现行有效件数") + Line("0:规章 20:0 30:0 40:0")
            + "三、收到和处理政府信息公开申请情况\n" + Line(first) + Line(second) + Line(third)
            + Line("0:一、本年新收政府信息公开申请数量 40:1 50:2 60:3 66:4 72:5 78:6 90:21")
            + Line("0:二、上年结转政府信息公开申请数量 40:0 50:0 60:0 66:0 72:0 78:7 90:7"));
        Assert.Equal(isRead ? 6m : null, read.Report?["requests.received.otherOrganizations"]);
        Assert.Equal(!isRead, read.Findings.Any(finding => finding.RuleId == "READ-34"));
    }

    /// <summary>The words that name the rows stand beside both lines of the heads, printed between them: a number below them is of either year.</summary>
    [Theory]
    [InlineData("20:2021年 40:2022年")]
    [InlineData("20:2021_年 40:2022_年")]
    public void ANumberBelowTwoYears_IsOfNeither(string years)
    {
        ReadResult read = ReportReader.Read(Title + "二、主动公开政府信息情况\n" + Line("0:信息内容 20:本年制发件数 30:本年废止件数 40:现行有效件数") + Line("0:规章 20:0 30:0 40:0")
            + Line("0:第二十条第（六）项") + Line("20:本年处理决定数量") + Line("0:信息内容") + Line(years).Replace('_', ' ')
            + Line("0:行政处罚 20:3 40:4") + Line("0:行政强制 20:14"));
        Assert.Null(read.Report!["proactiveDisclosure.compulsion.decisions"]);
        Assert.Null(read.Report["proactiveDisclosure.penalties.decisions"]);
        Assert.Equal(2, read.Findings.Count(finding => finding.RuleId == "READ-34" && finding.Severity == Severity.Error));
    }

    /// <summary>A row for each result, a column for each block.</summary>
    [Theory]
    [InlineData("行政复议\t未经复议直接起诉\t复议后起诉", true)]
    [InlineData("未经复议直接起诉\t行政复议\t复议后起诉", false)]
    public void TableFourTurned_IsReadInTheFormsOrder(string blocks, bool isRead)
    {
        string[] heads = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"];
        ReadResult read = ReportReader.Read(Title + "二、主动公开政府信息情况\n信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t0\t0\t0\n"
            + "行政规范性文件\t0\t0\t0\n四、政府信息公开行政复议、行政诉讼情况\n" + blocks + "\n" + string.Concat(heads.Select((head, i) => $"{head}\t{i}\t{10 + i}\t{20 + i}\n")));

        IEnumerable<string?> values = Blocks.SelectMany(block => Results.Select(result => Cell(read, block, result)));
        Assert.Equal(isRead ? Enumerable.Range(0, 15).Select(i => $"{(10 * (i / 5)) + (i % 5)}") : Enumerable.Repeat<string?>(null, 15), values);
    }

    private static string? Cell(ReadResult read, string block, string result) =>
        read.Report?[$"reconsiderationAndLitigation.{block}.{result}"]?.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string TableFour(string head, string row) => Title + "四、政府信息公开行政复议、行政诉讼情况\n"
        + string.Concat(new[] { "行政复议", "未经复议直接起诉", "复议后起诉" }.Select(name => Line("21:" + name) + Line(head) + Line(row)));

    /// <summary>Words at their columns, each character one column wide.</summary>
    private static string Line(string words)
    {
        string line = "";
        foreach (string[] word in words.Split(' ', System.StringSplitOptions.RemoveEmptyEntries).Select(word => word.Split(':')))
        {
            line = line.PadRight(int.Parse(word[0], System.Globalization.CultureInfo.InvariantCulture)) + word[1];
        }

        return line + "\n";
    }
}
