using System.Collections.Generic;
using System.Linq;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Reading;
using Xunit;

namespace GovInfoDisclosure.Tests.Reading;

/// <summary>Text of sheets wider than their paper: the right columns of table 4 stand on a page of their own.</summary>
public sealed class WideCasesTests
{
    private static readonly List<CellDefinition> Cells = [.. FormShape.Of2021.Cells.Where(cell => cell.Table == 4)];
    private static readonly int[] Values = [29, 21, 33, 29, 112, 25, 0, 41, 0, 66, 0, 7, 58, 0, 65];

    /// <summary>The left page has so many columns, and the right page begins with one of them, or behind them.</summary>
    [Theory]
    [InlineData(12, 12)]
    [InlineData(12, 11)]
    [InlineData(5, 5)]
    [InlineData(1, 1)]
    [InlineData(14, 14)]
    public void TheColumnsOfBothPagesAreRead(int left, int right)
    {
        ReadResult read = Read(Page(0, left), Page(right, 15));
        Assert.Equal(Values.Select(value => (decimal?)value), Cells.Select(cell => read.Report?[cell.Address]));
        Assert.Single(read.Findings, finding => finding.RuleId == "READ-73");
    }

    /// <summary>A blank has nothing below its name, on either page: it is never filled, and no value moves.</summary>
    [Theory]
    [InlineData(3)]
    [InlineData(11)]
    [InlineData(12)]
    [InlineData(13)]
    public void ABlankIsNotFilled(int blank)
    {
        ReadResult read = Read(Page(0, 12, blank), Page(12, 15, blank));
        Assert.Null(read.Report?[Cells[blank].Address]);
        Assert.All(Cells, cell => Assert.Contains(read.Report?[cell.Address], new[] { null, (decimal?)Values[Cells.IndexOf(cell)] }));
    }

    /// <summary>What the heads do not tell is not read: a number that is none of theirs, names in another order, two pages that may be the right one.</summary>
    [Theory]
    [InlineData("    其他结果    尚未审结    总计", "          58           0      65      12")]
    [InlineData("    尚未审结    其他结果    总计", "          58           0      65")]
    [InlineData("    其他结果    尚未审结", "          58           0      65")]
    [InlineData("    尚未审结    总计", "           0      65")]
    [InlineData("    结果纠正    其他结果    尚未审结    总计", "           8          58           0      65")]
    [InlineData("    其他结果    尚未审结    总计", "          58           0      65\n\n    其他结果    尚未审结    总计\n          57           0      64")]
    public void WhatTheHeadsDoNotTell_IsNotRead(string head, string values)
    {
        ReadResult read = Read(Page(0, 12), head + "\n" + values + "\n");
        Assert.All(Cells, cell => Assert.Null(read.Report?[cell.Address]));
        Assert.DoesNotContain(read.Findings, finding => finding.RuleId == "READ-73");
    }

    private static string Page(int from, int to, int blank = -1)
    {
        IEnumerable<int> columns = Enumerable.Range(from, to - from);
        return string.Concat(columns.Select(column => "    " + Cells[column].ColumnLabel)) + "\n"
            + string.Concat(columns.Select(column => (column == blank ? "" : $"{Values[column]}").PadLeft(4 + Cells[column].ColumnLabel.Length))) + "\n";
    }

    private static ReadResult Read(string left, string right) => ReportReader.Read("示例市水务局2022年政府信息公开工作年度报告\n"
        + "三、收到和处理政府信息公开申请情况\n              自然人  商业企业  科研机构  社会公益组织  法律服务机构  其他  总计\n"
        + "一、本年新收政府信息公开申请数量     1        2        0        0        0        0       3\n"
        + "四、政府信息公开行政复议、行政诉讼情况\n" + left + "五、存在的主要问题及改进情况\n公开内容不够及时。\n六、其他需要报告的事项\n无。\n\f"
        + "\n\n\n" + right);
}
