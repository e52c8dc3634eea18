using System.Linq;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Reading;
using Xunit;

namespace GovInfoDisclosure.Tests.Reading;

/// <summary>A printed value that came to no cell is an error, whatever the reason; what was only interpreted is a warning.</summary>
public sealed class ReadingSeverityTests
{
    private const string Head = "三、收到和处理政府信息公开申请情况\n申请人情况\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计\n";
    private const string Rows = "一、本年新收政府信息公开申请数量\t1\t2\t3\t4\t5\t6\t21\n二、上年结转政府信息公开申请数量\t0\t0\t0\t0\t0\t0\t0\n";

    [Theory]
    [InlineData("（一）予以公开\t7\t8\n", "READ-35", Severity.Error)]
    [InlineData("（一）予以公开\t1\t2\t3\t4\t5\t6\t7\t8\n", "READ-32", Severity.Error)]
    [InlineData("（一）予以公开\t0\t0\t0\t0\t0\t0\t0\t0\n", "READ-32", Severity.Warning)]
    [InlineData("（一）予以公开\t1\t2\t3\t4\t5\t6\t7\t8\t9\t10\n", "READ-33", Severity.Error)]
    [InlineData("（一）予以公开\n", "READ-23", Severity.Warning)]
    [InlineData("2\n", "READ-25", Severity.Error)]
    [InlineData("（一）予以公开\t1\t2\t3\t4\t5\t6\t21\n（一）予以公开\t1\t2\t3\t4\t5\t6\t22\n", "READ-24", Severity.Error)]
    [InlineData("（六）其他处理\t0\t0\t0\t0\t0\t0\t0\n1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请\t0\t0\t0\t0\t0\t0\t0\n", "READ-26", Severity.Warning)]
    public void ARow_HasTheSeverityOfWhatHappenedToItsValues(string row, string code, Severity severity)
    {
        ReadResult result = ReportReader.Read(Head + Rows + row);
        Assert.Equal(severity, Assert.Single(result.Findings, finding => finding.RuleId == code).Severity);
    }

    [Fact]
    public void ARowOfAnotherEdition_IsAnErrorWhereItHasNumbers()
    {
        const string Table2 = "二、主动公开政府信息情况\n第二十条第（五）项\n信息内容\t本年处理决定数量\n行政许可\t3\n其他对外管理服务事项\t5\n第二十条第（六）项\n信息内容\t本年处理决定数量\n行政处罚\t0\n行政强制\t0\n";
        ReadResult result = ReportReader.Read(Table2 + Head + Rows);
        Assert.Contains(result.Findings, finding => finding is { RuleId: "READ-26" or "READ-34", Severity: Severity.Error });
    }

    [Fact]
    public void ATableWithoutANumber_SaysSo()
    {
        ReadResult result = ReportReader.Read(Head + Rows.Replace("21\n", "\n").Replace("0", "").Replace("1\t2\t3\t4\t5\t6", "/\t/\t/\t/\t/\t/"));
        Assert.NotNull(result.Report);
        Finding finding = Assert.Single(result.Findings, finding => finding.RuleId == "READ-52");
        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Contains("table 3", finding.Message.En);
        Assert.DoesNotContain(ReportReader.Read(Head + Rows).Findings, other => other.RuleId == "READ-52");
    }
}
