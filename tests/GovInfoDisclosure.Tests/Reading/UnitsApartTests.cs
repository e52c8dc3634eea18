using System.Globalization;
using System.Linq;
using GovInfoDisclosure.Reading;
using Xunit;

namespace GovInfoDisclosure.Tests.Reading;

/// <summary>
/// A space between a number and its unit, as typesetters put it between digits and characters, and a unit that a narrow cell breaks off: an amount is never
/// read ten thousand times too large because its unit stands apart.
/// </summary>
public sealed class UnitsApartTests
{
    [Theory]
    [InlineData("政府集中采购      6          251000 元", "采购总金额", 6, "25.1")]
    [InlineData("政府集中采购      6 个       251000 元", "采购总金额", 6, "25.1")]
    [InlineData("政府集中采购      6          25.1 万元", "采购总金额", 6, "25.1")]
    [InlineData("政府集中采购      6          25.1 万元", "采购总金额（元）", 6, "25.1")]
    [InlineData("政府集中采购      6          251,000 元", "采购总金额（单位：万元）", 6, "25.1")]
    [InlineData("政府集中采购      6          251000\n                                 元", "采购总金额", 6, "25.1")]
    [InlineData("政府集中采购      6          25.1\n                               万元", "采购总金额", 6, "25.1")]
    [InlineData("政府集中采购      6          251000\n                                 元", "采购总金额（万元）", 6, null)]
    [InlineData("政府集中采购      6          251000 美元", "采购总金额", 6, null)]
    [InlineData("政府集中采购      6          25.1", "采购总金额（万元）", 6, "25.1")]
    public void AUnitBehindASpace_IsTheAmounts(string row, string head, int projects, string? amount)
    {
        ReadResult read = Read(row, head);
        CentralizedProcurement procurement = Assert.IsType<ProactiveDisclosure2019>(read.ReportOrThrow().ProactiveDisclosure).CentralizedProcurement;

        decimal? expected = amount is null ? null : decimal.Parse(amount, CultureInfo.InvariantCulture);
        Assert.Equal((projects, expected), (procurement.Projects, procurement.Amount));
        Assert.Equal(amount is null, read.Findings.Any(finding => finding.Severity == Findings.Severity.Error));
    }

    [Theory]
    [InlineData("规章      3 件      2 件      5 件", 3L, 2L, 5L)]
    [InlineData("规章      3 件      2         5 件", 3L, 2L, 5L)]
    public void ACountingWordBehindASpace_IsNoPartOfTheCount(string row, long produced, long disclosed, long total)
    {
        ReadResult read = ReportReader.Read(Text("政府集中采购      6          25.1", "采购总金额（万元）").Replace("规章      1      2      3", row));
        DocumentsDisclosed rules = Assert.IsType<ProactiveDisclosure2019>(read.ReportOrThrow().ProactiveDisclosure).Rules;

        Assert.Equal((produced, disclosed, total), (rules.NewlyProduced, rules.NewlyDisclosed, rules.TotalDisclosed));
    }

    private static ReadResult Read(string row, string head) => ReportReader.Read(Text(row, head));

    private static string Text(string row, string head) => $"""
        示例县水利局2019年政府信息公开工作年度报告

        二、主动公开政府信息情况

                第二十条第（一）项
          信息内容    本年新制作数量    本年新公开数量    对外公开总数量
          规章      1      2      3
                第二十条第（九）项
          信息内容      采购项目数量      {head}
          {row}

        三、收到和处理政府信息公开申请情况

                                       自然人  商业企业 科研机构 社会公益组织 法律服务机构 其他  总计
          一、本年新收政府信息公开申请数量   1       0        0         0            0      0     1
        """;
}
