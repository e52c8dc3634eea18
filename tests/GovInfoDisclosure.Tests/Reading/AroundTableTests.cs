using System.Linq;
using System.Text.RegularExpressions;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Reading;
using GovInfoDisclosure.Tests.Reading.Rendering;
using Xunit;

namespace GovInfoDisclosure.Tests.Reading;

/// <summary>What sites, offices and pages print around the tables of a text: its numbers are no values that a table lost, and no row takes them.</summary>
public sealed class AroundTableTests
{
    private static readonly string Table2 = Spaced(PlainDocument.Table2);
    private static readonly string Table3 = Spaced(PlainDocument.Table3);
    private static readonly string Table4 = PlainDocument.Table4;

    [Theory]
    [InlineData("浏览次数：1234")]
    [InlineData("阅读 1234 次")]
    [InlineData("来源：市政府办公室　发布日期：2026-01-15 浏览量：356")]
    [InlineData("索引号：002489 文号：测政办〔2026〕3 号")]
    [InlineData("填报单位：示例市财政局 填报时间：2026 年 1 月 15 日")]
    [InlineData("注：本表不含派出机构 3 家")]
    [InlineData("备注：其中 2 件为上年结转")]
    [InlineData("表 3 收到和处理情况")]
    [InlineData("图 1 申请办理情况")]
    [InlineData("附图2  2025年办理结果占比")]
    [InlineData("（三）近 5 年趋势")]
    [InlineData("数据来源：依申请公开系统 V2.0")]
    public void IsNoLostNumber(string line)
    {
        Assert.Empty(Faults(line + "\n" + Table2, Table3 + "\n" + line, Table4));
        Assert.Empty(Faults(Table2 + "\n" + line, line + "\n" + Table3, Table4 + "\n" + line));
    }

    [Fact]
    public void PageNumbersThatCountOnOfAll_AreNone() =>
        Assert.Empty(Faults(Table2 + "\n3 / 12", Table3 + "\n4 / 12", Table4 + "\n5/12"));

    [Theory]
    [InlineData("\n                 {0}\n\f")]
    [InlineData("\n{0}\n\f")]
    [InlineData("\n       {0} / 9\n\f")]
    public void PageNumbersAtTheEndOfPages_AreNone(string page)
    {
        string End(int number) => page.Replace("{0}", number.ToString(System.Globalization.CultureInfo.InvariantCulture));
        int row = Table3.IndexOf("（四）无法提供", System.StringComparison.Ordinal);
        Assert.Empty(Faults(Table2 + End(1), Table3.Substring(0, row).TrimEnd('\n') + "\n" + End(2) + Table3.Substring(row), Table4 + "\n" + End(3)));
    }

    [Theory]
    [InlineData("附件94817")]
    [InlineData("同比 94817")]
    [InlineData("表94817")]
    public void OtherNumbersBehindWords_AreTold(string line)
    {
        ReadResult read = ReportReader.Read(PlainDocument.With(Table2 + "\n" + line, Table3, Table4));
        Assert.Contains(read.Findings, finding => finding.Severity == Severity.Error);
    }

    /// <summary>One alone, or two that do not count on, may be two numbers of a row.</summary>
    [Theory]
    [InlineData("3 / 12", "无。")]
    [InlineData("3 / 12", "3 / 12")]
    public void OtherNumbersWithASlash_AreTold(string first, string second)
    {
        ReadResult read = ReportReader.Read(PlainDocument.With(Table2 + "\n" + first, Table3 + "\n" + second, Table4));
        Assert.Contains(read.Findings, finding => finding.Severity == Severity.Error);
    }

    private static string[] Faults(string table2, string table3, string table4)
    {
        ReadResult read = ReportReader.Read(PlainDocument.With(table2, table3, table4));
        return [.. PlainDocument.Differences(read), .. read.Findings.Where(finding => finding.Severity >= Severity.Warning).Select(finding => finding.RuleId)];
    }

    private static string Spaced(string table) => Regex.Replace(table.Replace('\t', ' '), " +", "  ");
}
