using System.Collections.Generic;
using System.Linq;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Prose;
using GovInfoDisclosure.Reading;
using Xunit;

namespace GovInfoDisclosure.Tests.Prose;

/// <summary>N16 and N17: growth, shares and figures said twice, against tables whose numbers are chosen here.</summary>
public class FigureCheckTests
{
    /// <summary>Last year 240 came and 10 were brought forward; this year 255 and 5 (6.25% and 4% more), 120 of the 250 concluded were granted.</summary>
    [Theory]
    [InlineData("同比增长6.25%", Outcome.Holds)]
    [InlineData("同比增长6.3%", Outcome.Holds)]
    [InlineData("同比增长6.2%", Outcome.Holds)]
    [InlineData("同比增长6%", Outcome.Holds)]
    [InlineData("同比增长4.0%", Outcome.Holds)]
    [InlineData("同比增长6.4%", Outcome.Broken)]
    [InlineData("同比增长7%", Outcome.Broken)]
    [InlineData("同比下降6.25%", Outcome.Broken)]
    [InlineData("答复率100%", Outcome.NotApplicable)]
    public void GrowthIsComparedAsFarAsItIsPrinted(string words, Outcome expected) =>
        Assert.Equal(expected, Ratio("growth", $"收到政府信息公开申请255件，{words}。", Prior()).Outcome);

    [Theory]
    [InlineData("（占48%）", Outcome.Holds)]
    [InlineData("，占47.06%", Outcome.Holds)]
    [InlineData("，占46.2%", Outcome.Holds)]
    [InlineData("，占46.1%", Outcome.Holds)]
    [InlineData("（占49%）", Outcome.Broken)]
    [InlineData("，占46.3%", Outcome.Broken)]
    public void AShareFitsOneOfTheThreeThingsThatItMayBeOf(string words, Outcome expected) =>
        Assert.Equal(expected, Ratio("shares", $"答复政府信息公开申请250件，其中予以公开120件{words}。", null).Outcome);

    [Fact]
    public void WithoutLastYear_OrWithABlank_NothingIsSaid()
    {
        const string Text = "收到政府信息公开申请255件，同比增长9%。";
        Assert.Equal(Outcome.NotApplicable, Ratio("growth", Text, null).Outcome);
        Assert.Equal(Outcome.NotApplicable, Ratio("growth", Text, Prior().WithCell("requests.broughtForward.total", null)).Outcome);
    }

    [Fact]
    public void TheSentenceSaysTheWordsAndTheNumbers()
    {
        TextCheckResult result = Ratio("growth", "收到政府信息公开申请255件，同比增长9%。", Prior());
        Assert.Equal("正文所述百分比与表格不一致，可能有一处有误：原文“同比增长9%”，而表中上年 240、本年 255，增长率为 6.25%。", result.Message.Zh);
        Assert.Equal("Possibly wrong: the text says “同比增长9%”, but the tables have 240 last year and 255 this year: 6.25%.", result.Message.En);
    }

    [Theory]
    [InlineData("新收政府信息公开申请12件。", "新收政府信息公开申请15件。", Outcome.Broken)]
    [InlineData("新收政府信息公开申请12件。", "新收政府信息公开申请12件。", Outcome.Holds)]
    [InlineData("收到政府信息公开申请255件。", "收到政府信息公开申请260件。", Outcome.Holds)]
    [InlineData("收到政府信息公开申请255件。", "收到政府信息公开申请261件。", Outcome.Broken)]
    [InlineData("全市新收政府信息公开申请12件。", "市本级新收政府信息公开申请5件。", Outcome.NotApplicable)]
    [InlineData("新收政府信息公开申请12件。", "办结12件。", Outcome.NotApplicable)]
    public void SectionsThatCountAlikeAgree(string first, string third, Outcome expected)
    {
        ProseReading read = ProseReader.Read(
            new[] { ProseSections.Of(SectionKind.OverallSituation, first), ProseSections.Of(SectionKind.Requests, third) }, ProseSample.City, 2024);
        Assert.Equal(expected, AgreementCheck.Run(Report(255, 5), read.Claims, read.Sections).Outcome);
    }

    [Fact]
    public void ARoundedFigureIsComparedAsItIsPrinted()
    {
        Claim claim = Assert.Single(ProseReader.Read(
            new[] { ProseSections.Of(SectionKind.OverallSituation, "全市共受理政府信息公开申请1.35万件。") }, ProseSample.City, 2024).Claims);
        Assert.Equal((13500m, 50m), (claim.Number, claim.Rounding));
    }

    private static TextCheckResult Ratio(string instance, string text, AnnualReport? prior)
    {
        IReadOnlyList<Claim> claims = ProseReader.Read(new[] { ProseSections.Of(SectionKind.OverallSituation, text) }, ProseSample.City, 2024).Claims;
        return RatioCheck.Run(Report(255, 5), prior, claims).Single(result => result.Instance == instance);
    }

    private static AnnualReport Prior() => Report(240, 10);

    private static AnnualReport Report(decimal received, decimal brought) => new AnnualReport()
        .WithCell("requests.received.total", received).WithCell("requests.broughtForward.total", brought)
        .WithCell("requests.outcomes.total.total", 250).WithCell("requests.outcomes.grantedInFull.total", 120);
}
