using System;
using System.Linq;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Prose;
using GovInfoDisclosure.Reading;
using GovInfoDisclosure.Tests.Support;
using Xunit;

namespace GovInfoDisclosure.Tests.Prose;

/// <summary>The claims that a person finds in the prose of the real documents.</summary>
public class SharedProseTests
{
    private const string Nothing001 = "noRequests=0 noReconsideration=0 noLitigation=0 feeCollectedYuan=0";

    [SharedTheory]
    [InlineData("seeds/000_7a743c127b095b1e.txt", "洛阳市洛龙区科技园街道办事处", 2021, "receivedOrHandled=1")]
    [InlineData("seeds/001_310a36c5978b6ada.txt", "梁园区前进街道办事处", 2020, Nothing001 + " " + Nothing001)]
    [InlineData("seeds/002_4f9941a30d1dbd98.txt", "利业街道", 2021, "")]
    [InlineData("seeds/003_0792d5985b785f5a.txt", "惠济区科技和工业信息化局", 2021, "feeNotices=0 feeNoticedYuan=0 feeCollectedYuan=0")]
    [InlineData("seeds/004_a1c7e16d78f57f88.txt", "驼峰路街道办事处", 2020, "noRequests=0 feeCollectedYuan=0 noReconsideration=0 noLitigation=0")]
    [InlineData("reports/suqian-2024-cells/report.txt", "宿迁市", 2024,
        "receivedOrHandled=3646@全市 receivedGrowth=1.05%@全市 grantedInFull=1431@全市 grantedInPart=471@全市 denied=92@全市 unableToProvide=941@全市 notProcessed=117@全市 otherHandling=469@全市 carriedForward=125@全市")]
    [InlineData("reports/huaian-2024/report.txt", "淮安市人民政府", 2024,
        "receivedOrHandled=3119@全市 concluded=3050@全市 broughtForward=34@全市 carriedForward=103@全市 reconsiderationTotal=351@全市 reconsideration.upheld=72@全市 reconsideration.corrected=64@全市 reconsideration.otherOutcome=178@全市 reconsideration.pending=37@全市 litigationTotal=46@全市 litigation.upheld=25@全市 litigation.corrected=5@全市 litigation.otherOutcome=9@全市 litigation.pending=7@全市 feeCollectedYuan=3940")]
    public void ARealDocumentGivesExactlyTheClaimsInIt(string path, string agency, int year, string expected)
    {
        ProseReading reading = ProseReader.Read(SharedReports.Read(path), agency, year);
        Assert.Equal(expected, string.Join(" ", reading.Claims.Select(ProseSample.Show)));
    }

    [SharedTheory]
    [InlineData("seeds/000_7a743c127b095b1e.txt")]
    [InlineData("seeds/001_310a36c5978b6ada.txt")]
    [InlineData("seeds/002_4f9941a30d1dbd98.txt")]
    [InlineData("seeds/004_a1c7e16d78f57f88.txt")]
    [InlineData("reports/suqian-2024-cells/report.txt")]
    public void TheFeeReportIsNull_WhereSectionSixStatesNone(string path) =>
        Assert.Null(ProseReader.Read(SharedReports.Read(path), null, null).ProcessingFees);

    [SharedFact]
    public void TheFeeReportOfSeed003IsThreeZeros() =>
        Assert.Equal(
            new ProcessingFees { Notices = 0, NoticedYuan = 0, CollectedYuan = 0 },
            ProseReader.Read(SharedReports.Read("seeds/003_0792d5985b785f5a.txt"), "惠济区科技和工业信息化局", 2021).ProcessingFees);

    [SharedFact]
    public void TheFeeReportOfHuaianHasTheSumCollectedAlone() =>
        Assert.Equal(
            new ProcessingFees { CollectedYuan = 3940 },
            ProseReader.Read(SharedReports.Read("reports/huaian-2024/report.txt"), "淮安市人民政府", 2024).ProcessingFees);

    [SharedFact]
    public void AClaimAcrossALineEndOfAPdfKeepsItsWordsAndPlace()
    {
        ProseReading reading = ProseReader.Read(SharedReports.Read("reports/huaian-2024/report.txt"), "淮安市人民政府", 2024);
        Claim received = Assert.Single(reading.Claims, claim => claim.What == ClaimKinds.ReceivedOrHandled);
        Assert.Equal(31, received.Place!.Value.Line);
        Assert.EndsWith("共受理政府信息公开申请3119件", received.Quote, StringComparison.Ordinal);
        Claim concluded = Assert.Single(reading.Claims, claim => claim.What == ClaimKinds.Concluded);
        Assert.Equal("答复3050件", concluded.Quote);
        Assert.Equal(31, concluded.Place!.Value.Line);
    }

    /// <summary>What the prose of a real document says is never held against its tables wrongly: not one rule of the prose is broken there.</summary>
    [SharedTheory]
    [InlineData("seeds/000_7a743c127b095b1e.txt")]
    [InlineData("seeds/001_310a36c5978b6ada.txt")]
    [InlineData("seeds/002_4f9941a30d1dbd98.txt")]
    [InlineData("seeds/003_0792d5985b785f5a.txt")]
    [InlineData("seeds/004_a1c7e16d78f57f88.txt")]
    [InlineData("reports/suqian-2024-cells/report.txt")]
    [InlineData("reports/huaian-2024/report.txt")]
    public void NoFigureOfARealDocumentIsAccused(string path)
    {
        ReadResult read = ReportReader.ReadFile(System.IO.Path.Combine(SharedFolder.Path, path));
        Assert.DoesNotContain(GovInfoDisclosure.Rules.RuleSet.Default.Validate(read).Findings, finding =>
            finding.Outcome == Outcome.Broken && (finding.RuleId[0] == 'X' || finding.RuleId is "N16" or "N17"));
    }
}
