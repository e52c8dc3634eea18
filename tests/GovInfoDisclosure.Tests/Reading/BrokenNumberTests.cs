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

    /// <summary>12802 and 89164 in columns of four digits: the row that has either half is blank, the rows around it are read.</summary>
    [Theory]
    [InlineData(
        "二、上年结转政府信息\n"
        + "  公开申请数量         1280     0     0     0     0     0  8916\n"
        + "                    2                                   4\n")]
    [InlineData(
        "                 1280                                8916\n"
        + "二、上年结转政府信息\n"
        + "  公开申请数量            2     0     0     0     0     0     4\n")]
    public void ARowWithHalfANumberIsBlank(string broken)
    {
        ReadResult read = ReportReader.Read(Head
            + "一、本年新收政府信息\n"
            + "  公开申请数量           11     0     0     0     0     0    11\n"
            + broken + Rest);
        Assert.Equal(11, read.Report!["requests.received.naturalPersons"]);
        Assert.Equal(21, read.Report["requests.outcomes.grantedInFull.total"]);
        Assert.Null(read.Report["requests.broughtForward.naturalPersons"]);
        Assert.Null(read.Report["requests.broughtForward.total"]);
        Assert.Contains(read.Findings, finding => finding.RuleId == "READ-25" && finding.Severity == Severity.Error);
    }
}
