using System.Collections.Generic;
using System.Linq;
using GovInfoDisclosure.Reading;
using Xunit;

namespace GovInfoDisclosure.Tests.Reading;

/// <summary>Table 4 printed one cell a line, where nothing but the count of its values says which is whose.</summary>
public sealed class CasesInLinesTests
{
    private const string Cases = "reconsiderationAndLitigation.";
    private static readonly string[] Head =
    [
        "四、政府信息公开行政复议、行政诉讼情况", "行政复议", "行政诉讼", "结果维持", "结果纠正", "其他结果", "尚未审结", "总计", "未经复议直接起诉", "复议后起诉",
        "结果维持", "结果纠正", "其他结果", "尚未审结", "总计", "结果维持", "结果纠正", "其他结果", "尚未审结", "总计",
    ];

    private static readonly string[] Labels =
    [
        "一、本年新收政府信息公开申请数量", "二、上年结转政府信息公开申请数量", "（一）予以公开", "（二）部分公开", "1.属于国家秘密", "2.其他法律行政法规禁止公开",
        "3.危及“三安全一稳定”", "4.保护第三方合法权益", "5.属于三类内部事务信息", "6.属于四类过程性信息",
    ];

    /// <summary>A blank that left no line and a number broken in two make fifteen: where rows of table 3 lack values, that is said.</summary>
    [Theory]
    [InlineData(0, false)]
    [InlineData(4, true)]
    public void FifteenLines_AreDoubtful_WhereOtherRowsLackValues(int short6, bool isDoubtful)
    {
        IEnumerable<string> rows = Labels.SelectMany((label, i) => Enumerable.Repeat("0", i < short6 ? 6 : 7).Prepend(label));
        ReadResult read = ReportReader.Read(string.Join("\n",
            [.. Before(), .. rows, .. Head, .. Enumerable.Range(1, 15).Select(i => "" + i), "五、存在的主要问题"]));
        Assert.Equal(4, read.Report![Cases + "reconsideration.pending"]);
        Assert.Equal(isDoubtful, read.Findings.Any(finding => finding.RuleId == "READ-37" && finding.Cells.Any(cell => cell.Address.StartsWith(Cases))));
    }

    /// <summary>A row between bars is one, though all other lines hold one cell: it is table 4's, and numbers above it are not.</summary>
    [Theory]
    [InlineData(15)]
    [InlineData(14)]
    [InlineData(5)]
    public void ARowBetweenBars_IsTheRow(int foreign)
    {
        IEnumerable<string> rows = Labels.SelectMany(label => new[] { label, "| 0 | 0 | 0 | 0 | 0 | 0 | 0 |" });
        string row = "| " + string.Join(" | ", Enumerable.Range(1, 15).Select(i => i == 3 ? "" : "" + i)) + " |";
        ReadResult read = ReportReader.Read(string.Join("\n",
            [.. Before(), .. rows, .. Head, "其中：网络申请", .. Enumerable.Repeat("77", foreign), row, "五、存在的主要问题"]));
        string[] columns = ["upheld", "corrected", "otherOutcome", "pending", "total"];
        Assert.Equal([1, 2, null, 4, 5], columns.Select(key => read.Report![Cases + "reconsideration." + key]));
        Assert.DoesNotContain(read.Cells, cell => cell.Value == 77);
        Assert.Contains(read.Findings, finding => finding.RuleId == "READ-25");
    }

    private static string[] Before() => ["示例局2023年政府信息公开工作年度报告", "三、收到和处理政府信息公开申请情况",
        "自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"];
}
