using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Reading;
using Xunit;

namespace GovInfoDisclosure.Tests.Reading;

/// <summary>Text of narrow sheets: labels that lie over one another, and numbers that their columns break into two lines.</summary>
public sealed class BrokenNumberTests
{
    private const string Head = "示例市水务局2022年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n"
        + "                        自然人  商业企业  科研机构  社会公益组织  法律服务机构  其他  总计\n";

    private const string Rest = "（一）予以公开           3     3     3     3     3     3    21\n"
        + "1.属于国家秘密           3     3     3     3     3     3    21\n2.重复申请           3     3     3     3     3     3    21\n";

    /// <summary>Halves of three digits each are no number with a space for thousands.</summary>
    [Fact]
    public void HalvesAreNoThousands()
    {
        ReadResult read = Read("                  490                                      \n"
            + "二、上年结转政府信息\n  公开申请数量          172     0     0     0     0     0   172\n");
        Assert.Null(read.Report!["requests.broughtForward.naturalPersons"]);
    }

    [Theory]
    [InlineData("     0     0     0     0     0")]
    [InlineData("     0  1280     0     0  8916")]
    public void TwoLabelsThatEndAlikeEndInTheirOrder(string values)
    {
        ReadResult read = ReportReader.Read(Head
            + "一、本年新收政府信息\n"
            + "二、上年结转政府信息\n"
            + $"  公开申请数量     {11,8}{values}{11,6}\n"
            + "\n"
            + $"  公开申请数量     {22,8}{values}{22,6}\n"
            + Rest);
        Assert.Equal(11, read.Report!["requests.received.naturalPersons"]);
        Assert.Equal(22, read.Report["requests.broughtForward.naturalPersons"]);
    }

    /// <summary>12802 and 89164 in columns of four digits: the cells that have either half are blank, those beside them are read.</summary>
    [Theory]
    [InlineData(
        "二、上年结转政府信息\n"
        + "  公开申请数量         1280     0     0     0     0     0  8916\n"
        + "                    2                                   4\n")]
    [InlineData(
        "                 1280                                8916\n"
        + "二、上年结转政府信息\n"
        + "  公开申请数量            2     0     0     0     0     0     4\n")]
    public void ACellWithHalfANumberIsBlank(string broken)
    {
        ReadResult read = Read(broken);
        Assert.Equal(11, read.Report!["requests.received.naturalPersons"]);
        Assert.Equal(21, read.Report["requests.outcomes.grantedInFull.total"]);
        Assert.Null(read.Report["requests.broughtForward.naturalPersons"]);
        Assert.Equal(0, read.Report["requests.broughtForward.otherOrganizations"]);
        Assert.Null(read.Report["requests.broughtForward.total"]);
        Assert.Contains(read.Findings, finding => finding.RuleId == "READ-44" && finding.Severity == Severity.Error);
        Assert.Contains(read.Findings, finding => finding.RuleId == "READ-25" && finding.Severity == Severity.Error);
    }

    /// <summary>Half a number of which the row shows no other half: any of its cells may be the one that is broken.</summary>
    [Fact]
    public void ARowBesideHalfANumberOfNoCellIsBlank()
    {
        ReadResult read = Read(
            "二、上年结转政府信息\n"
            + "  公开申请数量         1280           0     0     0     0  8916\n"
            + "                    2     3                             4\n");
        Assert.Equal(11, read.Report!["requests.received.naturalPersons"]);
        Assert.All(Cells, column => Assert.Null(read.Report["requests.broughtForward." + column]));
    }

    /// <summary>As many halves as the row has columns are a row to look at.</summary>
    [Theory]
    [InlineData("二、上年结转政府信息\n  公开申请数量  ", "", "                ")]
    [InlineData("二、上年结转政府信息公开申请数量", "", "                ")]
    [InlineData("          ", "二、上年结转政府信息\n  公开申请数量  ", "")]
    public void ARowOfBrokenNumbersIsBlank(string above, string between, string below)
    {
        string space = between.Length > 0 ? "" : above.StartsWith("二、上年结转政府信息\n", System.StringComparison.Ordinal) ? below.Substring(6) : below;
        ReadResult read = Read(
            $"{above}{1280,6}{1111,6}{2222,6}{3333,6}{4444,6}{5555,6}{8916,6}\n"
            + $"{between}{space}{2,5} {1,5} {2,5} {3,5} {4,5} {5,5} {4,5}\n");
        Assert.Equal(11, read.Report!["requests.received.naturalPersons"]);
        Assert.All(Cells, column => Assert.Null(read.Report["requests.broughtForward." + column]));
        Assert.Contains(read.Findings, finding => finding.Severity == Severity.Error && finding.RuleId is "READ-25");
    }

    /// <summary>Two labels of one cell and their two rows of values: nothing tells which stands beside which.</summary>
    [Fact]
    public void ValuesBesideALabelThatSharesItsCellAreNobodys()
    {
        ReadResult read = Read(
            "二、上年结转政府信息\n"
            + "  公开申请数量            2     0     0     0     0     0     4\n"
            + "（四）无法提供 1.本机关不掌握相关政府信息  4     0     0     0     0     0     4\n"
            + "            2.没有现成信息需要另行制作\n"
            + "            3.补正后申请内容仍不明确   5     0     0     0     0     0     5\n"
            + "                          6     0           0     0     0     6\n",
            "（五）不予处理 1.信访举报投诉类申请   3     3     3     3     3     3    21\n               2.重复申请           3     3     3     3     3     3    21\n");
        Assert.Equal(4, read.Report!["requests.outcomes.unableToProvide.notHeld.total"]);
        Assert.All(Cells, column => Assert.Null(read.Report["requests.outcomes.unableToProvide.requiresCreation." + column]));
        Assert.All(Cells, column => Assert.Null(read.Report["requests.outcomes.unableToProvide.unclearAfterCorrection." + column]));
    }

    /// <summary>The letters of one label in two columns, and behind them the next label with its values.</summary>
    [Fact]
    public void LettersOfALabelDoNotTakeTheValuesOfTheNext()
    {
        ReadResult read = Read(
            "二、上年结转政府信息\n"
            + "  公开申请数量            2     0     0     0     0     0     4\n"
            + "     （一）                5     0     0     0     0     0     5\n"
            + "      予\n以\n公\n开\n"
            + "（二）                     6     0     7     0     0     0    13\n"
            + " 部\n 分\n 公\n 开\n （\n 区\n 分\n 处\n 理\n 的\n ，\n 只\n 计\n 这\n 一\n 情\n 形\n ，\n 不\n"
            + "      计\n      其\n      他\n      情\n      形\n      ）\n",
            "（三） 1.属于国家秘密      3     3     3     3     3     3    21\n 不\n 予   2.其他法律行政      3     3     3     3     3     3    21\n"
            + " 公    法规禁止公开\n 开\n      3.危及“三安全      3     3     3     3     3     3    21\n        一稳定”\n");
        Assert.Equal(11, read.Report!["requests.received.naturalPersons"]);
        Assert.True(read.Report["requests.outcomes.grantedInFull.total"] is null or 5);
        Assert.True(read.Report["requests.outcomes.grantedInPart.total"] is null or 13);
    }

    /// <summary>Nobody sees the space of no width: 近0 is no number.</summary>
    [Fact]
    public void AWordAndItsDigitsAreOneWord()
    {
        ReadResult read = Read("二、上年结转政府信息公开申请数量  近\u200B0     0     0     0     0     0     4\n");
        Assert.Null(read.Report!["requests.broughtForward.naturalPersons"]);
        Assert.Equal(4, read.Report["requests.broughtForward.total"]);
    }

    private static readonly string[] Cells = ["naturalPersons", "commercialEnterprises", "researchInstitutions", "socialWelfareOrganizations",
        "legalServiceInstitutions", "otherOrganizations", "total"];

    private static ReadResult Read(string broken, string rest = Rest) => ReportReader.Read(Head
        + "一、本年新收政府信息\n"
        + "  公开申请数量           11     0     0     0     0     0    11\n"
        + broken + rest);
}
