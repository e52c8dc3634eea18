using System;
using System.Collections.Generic;
using System.Linq;
using GovInfoDisclosure.Reading;
using Xunit;

namespace GovInfoDisclosure.Tests.Reading;

/// <summary>Text of sheets wider than their paper: the columns to the right stand on pages of their own.</summary>
public sealed class WideSheetTests
{
    private static readonly (string Label, string Address)[] Rows =
    [
        ("一、本年新收政府信息公开申请数量", "received"), ("二、上年结转政府信息公开申请数量", "broughtForward"),
        ("（一）予以公开", "outcomes.grantedInFull"), ("（二）部分公开（区分处理的，只计这一情形，不计其他情形）", "outcomes.grantedInPart"),
        ("1.属于国家秘密", "outcomes.denied.stateSecrets"), ("2.其他法律行政法规禁止公开", "outcomes.denied.prohibitedByLaw"),
        ("3.危及“三安全一稳定”", "outcomes.denied.endangersSecurityOrStability"), ("4.保护第三方合法权益", "outcomes.denied.thirdPartyRights"),
        ("5.属于三类内部事务信息", "outcomes.denied.internalAffairs"), ("6.属于四类过程性信息", "outcomes.denied.processInformation"),
        ("7.属于行政执法案卷", "outcomes.denied.enforcementCaseFiles"), ("8.属于行政查询事项", "outcomes.denied.administrativeInquiries"),
        ("1.本机关不掌握相关政府信息", "outcomes.unableToProvide.notHeld"), ("2.没有现成信息需要另行制作", "outcomes.unableToProvide.requiresCreation"),
        ("3.补正后申请内容仍不明确", "outcomes.unableToProvide.unclearAfterCorrection"),
        ("1.信访举报投诉类申请", "outcomes.notProcessed.petitionsAndComplaints"), ("2.重复申请", "outcomes.notProcessed.repeatRequests"),
        ("3.要求提供公开出版物", "outcomes.notProcessed.publishedMaterials"), ("4.无正当理由大量反复申请", "outcomes.notProcessed.excessiveRequests"),
        ("5.要求行政机关确认或重新出具已获取信息", "outcomes.notProcessed.reconfirmation"), ("（六）其他处理", "outcomes.otherHandling"),
        ("（七）总计", "outcomes.total"), ("四、结转下年度继续办理", "carriedForward"),
    ];

    private static readonly string[] Heads = ["自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"];

    private static readonly string[] Columns = ["naturalPersons", "commercialEnterprises", "researchInstitutions", "socialWelfareOrganizations",
        "legalServiceInstitutions", "otherOrganizations", "total"];

    /// <summary>Where the pages part: behind the second column, which both show or one, or before the first.</summary>
    [Theory]
    [InlineData(2, "2-7", "")]
    [InlineData(2, "3-7", "")]
    [InlineData(2, "2-4", "4-7")]
    [InlineData(0, "1-3", "3-7")]
    [InlineData(0, "1-3", "4-7")]
    [InlineData(2, "2-7", "7-7")]
    public void ColumnsOnPagesOfTheirOwnAreReadBesideTheirLabels(int shown, string second, string third)
    {
        ReadResult read = Read([Left(shown), Right(second), .. third.Length > 0 ? [Right(third)] : Array.Empty<List<string>>()]);
        for (int row = 0; row < Rows.Length; row++)
        {
            for (int column = 0; column < Columns.Length; column++)
            {
                Assert.Equal(Value(row, column), read.Report![$"requests.{Rows[row].Address}.{Columns[column]}"]);
            }
        }

        Assert.Equal("READ-73", Assert.Single(read.Findings, finding => finding.RuleId == "READ-73").RuleId);
    }

    /// <summary>What does not go on line for line, name for name, is no right part of the table.</summary>
    [Theory]
    [InlineData("row lost")]
    [InlineData("row twice")]
    [InlineData("other value of a column that both pages show")]
    [InlineData("heads in another order")]
    [InlineData("head lost")]
    [InlineData("blank")]
    [InlineData("label lost")]
    [InlineData("end of another label")]
    [InlineData("a row lost and one twice")]
    public void PagesThatDoNotGoOnAreNotRead(string damage)
    {
        List<string> left = Left(2);
        List<string> right = Right("2-7");
        int row = right.FindIndex(line => line.Contains("  0"));
        switch (damage)
        {
            case "row lost":
                right.RemoveAt(row + 3);
                break;
            case "row twice":
                right.Insert(row + 3, right[row + 3]);
                break;
            case "other value of a column that both pages show":
                right[row + 3] = right[row + 3].Replace($"{Value(3, 1),8}", $"{9,8}");
                break;
            case "heads in another order":
                right[row - 1] = right[row - 1].Replace("科研机构", "其他  ").Replace("其他      总计", "科研机构  总计");
                break;
            case "head lost":
                right.RemoveAt(row - 1);
                break;
            case "blank":
                right[row + 3] = right[row + 3].Substring(0, 40);
                break;
            case "label lost":
                left[left.FindIndex(line => line.Contains("重复申请"))] = $"{"2.",-40}{Value(16, 0),8}{Value(16, 1),8}";
                break;
            case "end of another label":
                right[row + 3] = "家秘密" + right[row + 3].Substring(3);
                break;
            default:
                right.Insert(row + 3, right[row + 3]);
                right.RemoveAt(row + 10);
                break;
        }

        ReadResult read = Read([left, right]);
        Assert.DoesNotContain(read.Findings, finding => finding.RuleId == "READ-73");
        Assert.All(Rows, own => Assert.Null(read.Report?[$"requests.{own.Address}.total"]));
    }

    private static int Value(int row, int column) => ((row * 7) + (column * 5)) % 11 * (row % 3);

    private static ReadResult Read(IEnumerable<List<string>> pages) => ReportReader.Read("示例市水务局2020年政府信息公开工作年度报告\n"
        + "三、收到和处理政府信息公开申请情况\n" + string.Join("\f", pages.Select(page => string.Concat(page.Select(line => line + "\n")))));

    private static List<string> Left(int shown) =>
    [
        new string(' ', 40) + string.Concat(Heads.Take(shown).Select(head => $"{head,8}")),
        .. Rows.Select((row, i) => $"{row.Label,-40}" + string.Concat(Enumerable.Range(0, shown).Select(column => $"{Value(i, column),8}"))),
        "四、政府信息公开行政复议、行政诉讼情况", "本年度没有发生行政复议和行政诉讼。", "五、存在的主要问题及改进情况", "公开内容不够及时。", "六、其他需要报告的事项", "无。",
    ];

    private static List<string> Right(string part)
    {
        int from = part[0] - '1';
        int to = part[2] - '0';
        return
        [
            "", "", "                申请人情况", string.Concat(Heads.Take(to).Skip(from).Select(head => $"    {head,-6}")),
            .. Rows.Select((_, i) => string.Concat(Enumerable.Range(from, to - from).Select(column => $"{Value(i, column),8}  "))),
        ];
    }
}
