using System;
using System.Linq;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Prose;
using GovInfoDisclosure.Reading;
using Xunit;

namespace GovInfoDisclosure.Tests.Prose;

public class ProseReaderTests
{
    [Fact]
    public void AClaimHasItsVerbScopeWordsAndPlace()
    {
        Claim claim = Assert.Single(Read("   2024年，全市共受理 政府信息公开申请\n 3119 件。").Claims);
        Assert.Equal(
            new Claim
            {
                What = ClaimKinds.ReceivedOrHandled,
                Number = 3119,
                Verb = "共受理",
                Scope = "全市",
                Quote = "2024年，全市共受理政府信息公开申请3119件".Substring(6),
                Place = new Place(1, 10),
            },
            claim);
        Assert.True(claim.CoversReport);
    }

    [Fact]
    public void AFigureOfAPartIsAClaimThatDoesNotCoverTheReport()
    {
        Claim claim = Assert.Single(Read("市本级共收到政府信息公开申请210件。").Claims);
        Assert.Equal("市本级", claim.Scope);
        Assert.False(claim.CoversReport);
    }

    [Fact]
    public void WithoutAYear_TheFirstYearOfTheTextIsTheReports()
    {
        ProseReading reading = ProseReader.Read(
            new[] { ProseSections.Of(SectionKind.OverallSituation, "2023年，共收到政府信息公开申请12件。2022年，共收到政府信息公开申请15件。") }, null, null);
        Assert.Equal(12, Assert.Single(reading.Claims).Number);
    }

    [Fact]
    public void TheFeeReportIsReadFromSectionSixAlone()
    {
        const string Text = "发出收费通知3件，总金额1200元，实际收取800元。";
        Assert.Equal(new ProcessingFees { Notices = 3, NoticedYuan = 1200, CollectedYuan = 800 }, Read(Text, SectionKind.OtherMatters).ProcessingFees);
        ProseReading elsewhere = Read(Text);
        Assert.Equal(3, elsewhere.Claims.Count);
        Assert.Null(elsewhere.ProcessingFees);
    }

    [Fact]
    public void AFeeStatedInTwoWaysIsNotStated() =>
        Assert.Equal(
            new ProcessingFees { Notices = 2 },
            Read("发出收费通知2件。全年收取信息处理费100元。全年收取信息处理费200元。", SectionKind.OtherMatters).ProcessingFees);

    [Theory]
    [InlineData("加强政府信息公开工作。全市发生行政复议案件560件，行政诉讼案件210件。")]
    [InlineData("已受理政府信息公开申请的一起答复。")]
    [InlineData("因涉及过程性信息不予公开政府信息公开申请2件。")]
    [InlineData("围绕依申请公开重点事项予以公开120条。")]
    [InlineData("共收到政府信息公开申请999999999999999999件。")]
    [InlineData("共收到政府信息公开申请12 34件。")]
    [InlineData("共收到政府信息公开申请12.5件。")]
    [InlineData("规章和规范性文件制发共5件。")]
    public void InDoubtThereIsNoClaim(string text) => Assert.Empty(Read(text).Claims);

    /// <summary>Kinds of rows that few reports name, read by the same words and code as their neighbours.</summary>
    private static readonly string[] Rare =
    [
        "denied.prohibitedByLaw", "denied.endangersSecurityOrStability", "denied.administrativeInquiries", "notProcessed.publishedMaterials",
        "notProcessed.excessiveRequests", "notProcessed.reconfirmation", "otherHandling.correctionOverdue", "otherHandling.feeUnpaid", "notProcessedShare",
        "otherHandlingShare", "directLitigation.corrected", "litigationAfterReconsideration.corrected", "litigationAfterReconsideration.otherOutcome",
    ];

    [Fact]
    public void EveryKindOfClaimIsReadFromSomePassage()
    {
        var kinds = ClaimKinds.All;
        var found = TuningSamples.All.Concat(SecondSamples.All).Concat(HeldOutSamples.All).Concat(MannerSamples.All).Concat(KeptApartSamples.All)
            .SelectMany(sample => sample.ExpectedClaims).Select(claim => claim.Split('=')[0]).ToHashSet();
        Assert.Empty(Rare.Except(kinds));
        Assert.Empty(kinds.Except(found).Except(Rare));
        Assert.Empty(found.Except(kinds));
    }

    private static ProseReading Read(string text, SectionKind section = SectionKind.OverallSituation) =>
        ProseReader.Read(new[] { ProseSections.Of(section, text) }, ProseSample.City, 2024);
}
