using System.Linq;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Reading;
using GovInfoDisclosure.Tests.Support;
using Xunit;

namespace GovInfoDisclosure.Tests.Reading;

/// <summary>Published reports, each against what a person read in it.</summary>
public sealed class SharedDocumentTests
{
    [SharedTheory]
    [InlineData("000_7a743c127b095b1e")]
    [InlineData("001_310a36c5978b6ada")]
    [InlineData("002_4f9941a30d1dbd98")]
    [InlineData("003_0792d5985b785f5a")]
    [InlineData("004_a1c7e16d78f57f88")]
    public void Seeds_AreReadExactly(string name)
    {
        ReadResult result = ReportReader.ReadFile(SharedFolder.Combine("seeds", name + ".txt"));
        Assert.Empty(ExpectedReport.Differences(result, SharedFolder.Combine("seeds", "expected", name + ".json")));
        Assert.DoesNotContain(result.Findings, finding => finding.Severity == Severity.Error);
    }

    [SharedTheory]
    [InlineData("suqian-2024-cells")]
    [InlineData("huaian-2024")]
    public void Reports_AreReadExactly(string name)
    {
        ReadResult result = ReportReader.ReadFile(SharedFolder.Combine("reports", name, "report.txt"));
        Assert.Empty(ExpectedReport.Differences(result, SharedFolder.Combine("reports", name, "expected.json")));
        Assert.DoesNotContain(result.Findings, finding => finding.Severity == Severity.Error);
    }

    [SharedFact]
    public void RowsOfSixNumbers_AreReadWithTheirHead_AndSaySo()
    {
        ReadResult result = ReportReader.ReadFile(SharedFolder.Combine("seeds", "000_7a743c127b095b1e.txt"));
        Assert.Equal(21, result.Findings.Count(finding => finding.RuleId == "READ-30" && finding.Message.Zh.Contains("缺“其他”")));
        Assert.Contains(result.Findings, finding => finding.RuleId == "READ-21" && finding.Message.Zh.Contains("本年度止件数"));
    }

    [SharedFact]
    public void AnEighthZero_IsReported()
    {
        ReadResult result = ReportReader.ReadFile(SharedFolder.Combine("seeds", "003_0792d5985b785f5a.txt"));
        Finding finding = Assert.Single(result.Findings, finding => finding.RuleId == "READ-32");
        Assert.Equal("requests.outcomes.total.naturalPersons", finding.Cells[0].Address);
    }
}
