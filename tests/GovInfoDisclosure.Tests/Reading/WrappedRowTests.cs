using System.Collections.Generic;
using System.Linq;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Reading;
using Xunit;

namespace GovInfoDisclosure.Tests.Reading;

/// <summary>
/// The text of a PDF wraps labels around, above or below their values: a row never gets its neighbour's.
/// In each text the seven values of a row tell which it is.
/// </summary>
public sealed class WrappedRowTests
{
    private const string Head = """
        示例市水务局2022年政府信息公开工作年度报告
        三、收到和处理政府信息公开申请情况
                      自然人  商业企业  科研机构  社会公益组织  法律服务机构  其他  总计

        """;

    [Fact]
    public void ALabelThatGoesOnBelowItsValues_DoesNotTakeTheNextRow()
    {
        ReadResult read = ReportReader.Read(Head + """
            一、本年新收政府信息公开申请数量  9    9    9    9    9    9    54
            （三） 1.属于     0    0    5    0    0    0    5
             不   国家秘
             予     密
             公   2.其他    0    4    0    0    0    0    4
             开   法律行
                 政法规
                 禁止公
                   开
                 3.危及    0    0    0    0    7    0    7
                “三安全
                一稳定”
                 4.保护    2    1    0    0    0    0    3
                 第三方
                 合法权
                   益
            """);

        Assert.Equal(4, Cell(read, "denied.prohibitedByLaw.total"));
        Assert.Equal(7, Cell(read, "denied.endangersSecurityOrStability.total"));
        Assert.Equal(3, Cell(read, "denied.thirdPartyRights.total"));
        Assert.Null(Cell(read, "otherHandling.other.total"));
    }

    /// <summary>无 before all values of a line is a letter of a label, 申请人无正当理由 or 无法提供, but where the table marks blanks with it.</summary>
    [Theory]
    [InlineData("0", 4)]
    [InlineData("无", null)]
    public void ALetterOfALabelBeforeValues_IsNoBlank(string other, int? natural)
    {
        string Values(string first, string second) => string.Join("        ", [first, second, "0", "2", "0", "0", "9"]);
        IEnumerable<string> rows = FormShape.Of2021.Cells.Where(cell => cell.Table == 3).GroupBy(cell => cell.RowAddress)
            .Select(row => row.Key.Contains("correctionOverdue", System.StringComparison.Ordinal)
            ? "1.申请人\n    无                                          " + Values("4", "3") + "\n正当理由\n逾期不补\n正、行政\n机关不再\n处理其政\n府信息公\n开申请"
            : row.First().PrintedRowLabel.PadRight(46) + Values("1", other));
        ReadResult read = ReportReader.Read(Head + string.Join("\n", rows));

        Assert.Equal(natural, Cell(read, "otherHandling.correctionOverdue.naturalPersons"));
        Assert.Equal(9, Cell(read, "otherHandling.feeUnpaid.total"));
    }

    /// <summary>Rows of a table of tabs or bars that break a label in two or three: the values stand in the first of them, the last, or one between.</summary>
    [Theory]
    [InlineData("3.危及“三安全#5|0|0|0|0|0|5;一稳定”#")]
    [InlineData("3.危及“三安全#;一稳定”#5|0|0|0|0|0|5")]
    [InlineData("3.危及#;“三安全#5|0|0|0|0|0|5;一稳定”#")]
    [InlineData("3.危及“三安全#;#5|0|0|0|0|0|5;一稳定”#")]
    public void ALabelThatRowsOfATableBreak_HasTheValuesAmongThem(string rows)
    {
        foreach (char bar in "|\t")
        {
            string Line(string label, string values) => string.Join(bar, ["", label, .. values.Length == 0 ? new string[7] : values.Split('|'), ""]);
            ReadResult read = ReportReader.Read(string.Join("\n", [
                "示例市水务局2022年政府信息公开工作年度报告", "三、收到和处理政府信息公开申请情况",
                Line("申请人情况", "自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计"),
                Line("一、本年新收政府信息公开申请数量", "9|9|9|9|9|9|54"), Line("2.其他法律行政法规禁止公开", "0|4|0|0|0|0|4"),
                .. rows.Split(';').Select(row => Line(row.Split('#')[0], row.Split('#')[1])),
                Line("4.保护第三方合法权益", "2|1|0|0|0|0|3")]));
            Assert.Equal((4, 5, 3), (Cell(read, "denied.prohibitedByLaw.total"), Cell(read, "denied.endangersSecurityOrStability.total"),
                Cell(read, "denied.thirdPartyRights.total")));
            Assert.DoesNotContain(read.Findings, finding => finding.RuleId is "READ-25" or "READ-34");
        }
    }

    /// <summary>A page cut the table off at its right edge: of 总计 there is a digit here and there, or nothing.</summary>
    [Theory]
    [InlineData(" 1", 3, true)]
    [InlineData("", 3, false)]
    public void AHeadThatBreaksOff_LeavesWhatMayBeCutUnread(string cut, int others, bool isWhole)
    {
        ReadResult read = ReportReader.Read($"""
            示例市水务局2022年政府信息公开工作年度报告
            三、收到和处理政府信息公开申请情况
                                                   自然人     法人或其他组织
                                                            商业企业  科研机构  社会公益组织  法律服务机构  其他
                 一、本年新收政府信息公开申请数量    6000      4000      900       7         8       {others}{cut}
                 二、上年结转政府信息公开申请数量    1         2         3         1         2       3
                 三、  （一）予以公开                5         4         0                   6       0
                       （二）部分公开                0                   2         1         0       0
                 四、结转下年度继续办理              2         0         0         0         1       0
            """);

        Assert.Equal(6000, read.Report?["requests.received.naturalPersons"]);
        Assert.Equal(2, Cell(read, "grantedInPart.researchInstitutions"));
        Assert.Equal(isWhole ? others : null, read.Report?["requests.received.otherOrganizations"]);
        Assert.Null(read.Report?["requests.received.total"]);
        Assert.Contains(read.Findings, finding => finding.RuleId == "READ-36" && finding.Severity == Severity.Error);
    }

    [Fact]
    public void ALabelWhoseEndIsReadFirst_DoesNotTakeTheNextItem()
    {
        ReadResult read = ReportReader.Read(Head + """
             5.要求行   0    77   4    0    0    0    81
                    政
                  机关确认
                  或重新出
                  具已获取
                    信息
             （六）其 1.申请人    0      0     0    22      0      0    22
              他处理    无
            （七）总计        0      77     4    22      0      0    103
            """);

        Assert.NotEqual(22, Cell(read, "notProcessed.reconfirmation.total"));
        Assert.Contains(read.Findings, finding => finding.Severity == Severity.Error);
    }

    /// <summary>Labels without values are none of the last line of values, wherever the reader keeps them.</summary>
    [Fact]
    public void FourLabelsAboveThreeRows_TakeNoneOfThem()
    {
        ReadResult read = ReportReader.Read(Head + """
            （六）其他处理     1.申请人无正当理由逾期不补
                        正、行政机关不再处理其政府信      3         0         0         0         0         0         3
                        息公开申请

                2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请
                3.其他
                （七）总计
                四、结转下年度继续办理
                                            0         0         0         0         0         0         0
                                          105       359       570         8         0       476      1518
                                            0       359         0         0         0         0       359
            """);

        Assert.DoesNotContain(read.Cells, cell => cell.Value is 359 or 1518);
        Assert.Contains(read.Findings, finding => finding.Severity == Severity.Error);
    }

    /// <summary>What compares is the value's wherever it stands: dropped, ≥12 would be 12.</summary>
    [Theory]
    [InlineData("1.属于国家秘密 {0}12 0 0 0 0 0 12")]
    [InlineData("1.属于国家秘密{0}12  0  0  0  0  0  12")]
    [InlineData("1.属于国家秘密 {0} 12 0 0 0 0 0 12")]
    [InlineData("1.属于国家秘密{0}  12  0  0  0  0  0  12")]
    [InlineData("1.属于国家秘密  {0}12  0  0  0  0  0  12")]
    public void WhatCompares_IsNoNumber(string row)
    {
        foreach (char sign in "≥>＞<≤≈~±=")
        {
            ReadResult read = ReportReader.Read(Head + "一、本年新收政府信息公开申请数量 1 0 0 0 0 0 1\n" + string.Format(null, row, sign) + "\n");
            Assert.NotEqual(12, Cell(read, "denied.stateSecrets.naturalPersons"));
            Assert.Contains(read.Findings, finding => finding.Severity == Severity.Error);
        }
    }

    [Fact]
    public void RowsWithWordsBetweenThem_AreNoStack()
    {
        ReadResult read = ReportReader.Read(Head + """
                5.要求行政机关确认或重
                                  0   14     0    0      0    0    14
                   新出具已获取信息
                 1.申请人无正当理由逾期
              （六 不补正、行政机关不再处      0   0      0    5      13   0    18
              ）  理其政府信息公开申请
              其  2.申请人逾期未按收费通
              他  知要求缴纳费用、行政机
                                  0   0      16   0      0    0    16
              处  关不再处理其政府信息公
              理  开申请
            （七）总计               0   14   16 5   13   0   48
            """);

        Assert.NotEqual(16, Cell(read, "otherHandling.correctionOverdue.total"));
        Assert.NotEqual(18, Cell(read, "notProcessed.reconfirmation.total"));
    }

    [Theory]
    [InlineData("结果\n维持\n结果\n纠正\n其他\n结果\n尚未\n审结\n总计", true)]
    [InlineData("结果维持\n结果纠正\n其他结果\n尚未审\n总计", true)]
    [InlineData("其他 尚未 总\n结果 审结 计 结果\n维持\n结果\n纠正", false)]
    [InlineData("总计\n结果维持\n结果纠正\n其他结果\n尚未审结", false)]
    public void ValuesOnLinesOfTheirOwn_AreReadInTheFormsOrder_OnlyWhereTheHeadStandsInIt(string block, bool isRead)
    {
        string values = string.Join("\n\n", ["1", "2", "3", "4", "10", "5", "6", "7", "8", "26", "0", "0", "0", "9", "9"]);
        ReadResult read = ReportReader.Read(Head
            + "一、本年新收政府信息公开申请数量  9    9    9    9    9    9    54\n"
            + "四、政府信息公开行政复议、行政诉讼情况\n"
            + "行政复议\n行政诉讼\n" + block + "\n未经复议直接起诉\n" + block + "\n复议后起诉\n" + block + "\n"
            + values + "\n五、存在的主要问题及改进情况\n无。\n");

        decimal? total = read.Report?["reconsiderationAndLitigation.directLitigation.total"];
        Assert.Equal(isRead ? 26 : null, total);
        Assert.Equal(!isRead, read.Findings.Any(finding => finding.RuleId == "READ-34"));
    }

    [Theory]
    [InlineData("自然人  商业企业  科研机构  社会公益组织  法律服务机构  其他  总计", true)]
    [InlineData("自然人  总计\n商业企业  科研机构  社会公益组织  法律服务机构  其他", true)]
    [InlineData("商业企业  科研机构  社会公益组织  法律服务机构  其他\n自然人  总计", true)]
    [InlineData("自然人  科研机构  商业企业  社会公益组织  法律服务机构  其他  总计", false)]
    [InlineData("总计  商业企业  科研机构  社会公益组织  法律服务机构  其他  自然人", false)]
    [InlineData("商业企业  自然人  科研机构  社会公益组织  法律服务机构  其他  总计", false)]
    public void RowsOfSpacedText_AreRead_OnlyBelowAHeadInTheFormsOrder(string head, bool isRead)
    {
        ReadResult read = ReportReader.Read("示例市水务局2022年政府信息公开工作年度报告\n二、主动公开政府信息情况\n行政许可  5\n三、收到和处理政府信息公开申请情况\n" + head + """

            一、本年新收政府信息公开申请数量  1    2    3    4    5    6    21
            二、上年结转政府信息公开申请数量  1    0    0    0    0    0    1
            （七）总计  1    2    3    4    5    6    21
            四、结转下年度继续办理  1    0    0    0    0    0    1
            """);

        Assert.Equal(isRead ? 2 : null, read.Report?["requests.received.commercialEnterprises"]);
        Assert.Equal(!isRead, read.Findings.Any(finding => finding.RuleId == "READ-34" && finding.Severity == Severity.Error));
    }

    private static decimal? Cell(ReadResult read, string address) => read.Report?["requests.outcomes." + address];
}
