using GovInfoDisclosure.Reading.Labels;
using Xunit;

namespace GovInfoDisclosure.Tests.Reading;

/// <summary>Which row or column a printed text is.</summary>
public sealed class LabelMatcherTests
{
    [Theory]
    [InlineData(2, "规 章", "rules", "Exact")]
    [InlineData(2, "規範性檔案", "normativeDocuments", "Exact")]
    [InlineData(2, "行政规范性文", "normativeDocuments", "Near")]
    [InlineData(2, "规范性文件（指本机关制发的）", "normativeDocuments", "Variant")]
    [InlineData(3, "(一) 予以公开", "outcomes.grantedInFull", "Exact")]
    [InlineData(3, "（二）部分公开", "outcomes.grantedInPart", "Exact")]
    [InlineData(3, "2.其他法律行政止公开", "outcomes.denied.prohibitedByLaw", "Near")]
    [InlineData(3, "3.危及\"三安全一稳定\"", "outcomes.denied.endangersSecurityOrStability", "Exact")]
    [InlineData(3, "1、逾期不补正", "outcomes.otherHandling.correctionOverdue", "Variant")]
    [InlineData(3, "3.其他", "outcomes.otherHandling.other", "Exact")]
    [InlineData(3, "3.其他情形", "outcomes.otherHandling.other", "Variant")]
    [InlineData(3, "1.本机关不掌握", "outcomes.unableToProvide.notHeld", "Variant")]
    [InlineData(3, "（六）其他", "outcomes.otherHandling", "Variant")]
    [InlineData(3, "（六）其他处理", "outcomes.otherHandling", "Exact")]
    [InlineData(3, "（七）总计", "outcomes.total", "Exact")]
    [InlineData(3, "⼀、本年新收政府信息公开申请数量", "received", "Exact")]
    [InlineData(3, "二、上年结转政府信息公开申请数", "broughtForward", "Near")]
    public void ARow_IsFound(int table, string text, string row, string quality)
    {
        LabelMatch match = new LabelMatcher(Vocabulary(table)).Row(text);
        Assert.Equal((table == 2 ? "proactiveDisclosure." : "requests.") + row, match.Entry?.Target);
        Assert.Equal(quality, match.Quality.ToString());
        Assert.False(match.NeedsContext);
    }

    [Theory]
    [InlineData(2, "行政复")]
    [InlineData(2, "行政")]
    [InlineData(2, "规章制度")]
    [InlineData(3, "行政机关不再处理其政府信息公开申请")]
    [InlineData(3, "（三）不予公开")]
    [InlineData(3, "（六）其他处理（七）总计")]
    [InlineData(3, "（四）无法提供2.重复申请")]
    [InlineData(3, "年政府信息公开申请数量")]
    [InlineData(3, "公开")]
    [InlineData(3, "申请")]
    public void WordsThatCouldBeTwoRows_OrNone_AreNone(int table, string text) => Assert.Null(new LabelMatcher(Vocabulary(table)).Row(text).Entry);

    [Theory]
    [InlineData("其他")]
    [InlineData("总计")]
    public void WordsOfARowAndAColumn_NeedTheirNumber(string text)
    {
        var matcher = new LabelMatcher(Vocabulary(3));
        Assert.True(matcher.Row(text).NeedsContext);
        Assert.Equal(LabelKind.Column, matcher.Any(text).Entry?.Kind);
    }

    [Theory]
    [InlineData("本年度止件数", "repealed", ReportEdition.Edition2021)]
    [InlineData("本年收费金额（单位：万元）", "amount", ReportEdition.Edition2021)]
    [InlineData("本年处理决定数", "decisions", ReportEdition.Edition2021)]
    [InlineData("处理决定数量", "decisions", ReportEdition.Edition2019)]
    [InlineData("本年增／减", "netChange", ReportEdition.Edition2019)]
    public void AColumn_TellsItsEdition(string text, string key, ReportEdition edition)
    {
        LabelEntry? entry = new LabelMatcher(Vocabulary(2)).Any(text).Entry;
        Assert.Equal(key, entry?.Target);
        Assert.Equal(edition, entry?.Edition);
    }

    private static LabelVocabulary Vocabulary(int table) => table == 2 ? LabelVocabulary.Table2 : LabelVocabulary.Table3;
}
