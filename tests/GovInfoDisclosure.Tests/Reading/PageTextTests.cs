using System.Collections.Generic;
using System.Linq;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Reading;
using Xunit;

namespace GovInfoDisclosure.Tests.Reading;

/// <summary>What <c>pdftotext</c> makes of rows that are too low, of notes, and of values between the lines of their labels.</summary>
public sealed class PageTextTests
{
    private const string Title = "示例市水务局2022年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n";
    private const string Head = "                自然人   商业企业   科研机构   社会公益组织   法律服务机构   其他   总计\n";
    private const string First = "一、本年新收政府信息公开申请数量       1     2     3     4     5     6     21\n"
        + "二、上年结转政府信息公开申请数量       0     0     0     0     0     0     1\n";

    private static readonly string[] Labels = ["一、本年新收政府信息公开申请数量", "二、上年结转政府信息公开申请数量", "（一）予以公开", "（二）部分公开", "1.属于国家秘密",
        "2.其他法律行政法规禁止公开", "3.危及“三安全一稳定”", "4.保护第三方合法权益", "5.属于三类内部事务信息", "6.属于四类过程性信息", "7.属于行政执法案卷",
        "8.属于行政查询事项", "1.本机关不掌握相关政府信息", "2.没有现成信息需要另行制作", "3.补正后申请内容仍不明确", "1.信访举报投诉类申请", "2.重复申请",
        "3.要求提供公开出版物", "4.无正当理由大量反复申请", "5.要求行政机关确认或重新出具已获取信息", "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
        "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", "3.其他", "（七）总计", "四、结转下年度继续办理"];

    /// <summary>Calc prints the values at the foot of each row, and labels that are higher than their rows over the one below.</summary>
    [Theory]
    [InlineData("1.属于国|家秘密|2.其他法=11|律行政法|规禁止公|开|3.危及“=12|三安全一|稳定”=13", 11, 12, 13)]
    [InlineData("1.属于国|家秘密=11|2.其他法|律行政法|规禁止公|开=12|3.危及“|三安全一|稳定”=13", 11, 12, 13)]
    [InlineData("1.属于国=11|家秘密|2.其他法=12|律行政法|规禁止公|开|3.危及“|三安全一|稳定”=13", 11, 12, 13)]
    public void LabelsOverTheRowBelow_KeepTheirOwnValues(string rows, int first, int second, int third)
    {
        string[] printed = [.. Labels.Take(4).Select(label => label + "=1"), .. rows.Split('|'), .. Labels.Skip(7).Select(label => label + "=2")];
        string Row(string text) => text.Split('=') is [string label, string value]
            ? label.PadRight(40) + string.Concat(Enumerable.Repeat("0       ", 6)) + value : text;
        ReadResult read = ReportReader.Read(Title + Head + string.Join("\n", printed.Select(Row)) + "\n四、政府信息公开行政复议、行政诉讼情况\n");

        Assert.Equal([first, second, third], Totals(read, "stateSecrets", "prohibitedByLaw", "endangersSecurityOrStability"));
        Assert.Equal(2, read.Report!["requests.outcomes.denied.thirdPartyRights.total"]);
    }

    [Theory]
    [InlineData("", "", 821, 7)]
    [InlineData("注：1.含上年补录2件。\n", "", null, 7)]
    [InlineData("注：1.含上年补录2件。\n", "[1]", 821, 7)]
    [InlineData("注：2022年起改用新系统。\n", "", 821, 7)]
    public void ANumberThatMayEndWithAMark_IsReadWhereNoNoteExplainsTheMark(string note, string mark, int? value, int beside)
    {
        ReadResult read = ReportReader.Read(Title + Head + First
            + $"（一）予以公开                   821    7{mark}     0     0     0     0     828\n" + note + "四、政府信息公开行政复议、行政诉讼情况\n");

        Assert.Equal(value, read.Report!["requests.outcomes.grantedInFull.naturalPersons"]);
        Assert.Equal(beside, read.Report["requests.outcomes.grantedInFull.commercialEnterprises"]);
        Assert.Equal(value is null, read.Findings.Any(finding => finding is { RuleId: "READ-55", Severity: Severity.Error }));
    }

    /// <summary>A row that the form does not have, below one whose cells are blank: its numbers may be taken for that one's, but not in silence.</summary>
    [Theory]
    [InlineData("其中：网络申请")]
    [InlineData("市本级")]
    public void ARowOfNoForm_BelowABlankRow_IsTold(string label)
    {
        ReadResult read = ReportReader.Read(Title + Head + First
            + "    4.保护第三方合法权益\n    " + label + "      21      26      24      25      8      19      123\n"
            + "    5.属于三类内部事务信息       1     1     1     1     1     1     6\n四、政府信息公开行政复议、行政诉讼情况\n");

        Assert.Equal(6, Totals(read, "internalAffairs").Single());
        Assert.True(Totals(read, "thirdPartyRights").Single() is null || read.Findings.Any(finding => finding.Severity != Severity.Info
            && finding.Cells.Any(cell => cell.Address == "requests.outcomes.denied.thirdPartyRights.total")));
        Assert.Contains(read.Findings, finding => finding is { RuleId: "READ-25" or "READ-37", Severity: not Severity.Info });
    }

    /// <summary>In reading order: the first value among the lines of its label, and values a little higher than their label before it.</summary>
    [Theory]
    [InlineData("一、本年新收政府信息公开申 1\n请数量\n\n2\n\n3\n\n4\n\n5\n\n6\n\n21\n\n", 21)]
    [InlineData("一、本年新收政府信息公开申请数量\n1\n2\n3\n4\n5\n6\n21\n\n", 21)]
    [InlineData("1\n2\n3\n4\n5\n6\n21\n一、本年新收政府信息公开申请数量\n\n", 21)]
    [InlineData("一、本年新收政府信息公开申请数量\n1\n2①\n3\n4\n5\n6\n21\n\n", null)]
    public void InReadingOrder_ARowIsReadWhereItsFlowShowsIt(string received, int? total)
    {
        string rest = string.Concat(Labels.Skip(1).Take(23).Select(label => label + "\n\n" + string.Concat(Enumerable.Repeat("0\n\n", 7))));
        ReadResult read = ReportReader.Read(Title + "申请人情况\n（本列数据的勾稽关系为：\n第一项加第二项之和，等于\n第三项加第四项之和）\n自然人\n\n商业企业\n科研机构\n社会公益组织\n"
            + "法律服务机构\n其他\n总计\n\n" + received + rest + "四、结转下年度继续 0\n办理\n\n0\n\n0\n\n0\n\n0\n\n0\n\n0\n\n\f");

        Assert.Equal(total, read.Report?["requests.received.total"]);
        Assert.Equal(0, read.Report?["requests.carriedForward.total"]);
    }

    private static List<decimal?> Totals(ReadResult read, params string[] rows) =>
        [.. rows.Select(row => read.Report?[$"requests.outcomes.denied.{row}.total"])];
}
