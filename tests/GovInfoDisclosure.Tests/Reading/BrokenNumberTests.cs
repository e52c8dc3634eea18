using System.Linq;
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
        Is(read, "requests.received.naturalPersons", 11);
        Is(read, "requests.broughtForward.naturalPersons", 22);
    }

    /// <summary>The upper halves, 1280 and 8916, stand alone above the row that has the lower ones.</summary>
    [Fact]
    public void TheRestOfANumberIsNoNumber()
    {
        ReadResult read = ReportReader.Read("""
            示例市水务局2022年政府信息公开工作年度报告
            三、收到和处理政府信息公开申请情况
                          自然人  商业企业 科研机构 社会公益组织 法律服务机构 其他 总计
                 （一）予以公开    0        0   0       0    0      0     0
                     2.重复     0        0   0       0    0      0     0
                     申请
                     3.其 0        14920  0                       0
                 ）  他                  1280 15         0       8916
                                                                 15

                 （七）总计 19565     33508  2    5793 1581  15915   4
            """);
        Assert.Null(read.Report?["requests.outcomes.total.researchInstitutions"]);
        Assert.Null(read.Report?["requests.outcomes.total.total"]);
        Assert.Contains(read.Findings, finding => finding.Severity == Severity.Error);
    }

    private static void Is(ReadResult read, string address, int value) => Assert.True(read.Report![address] == value
        || (read.Report[address] is null && read.Findings.Any(finding => finding.Severity == Severity.Error)), $"{address}: {read.Report[address]}");
}
