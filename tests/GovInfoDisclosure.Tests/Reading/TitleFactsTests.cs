using System.Linq;
using GovInfoDisclosure.Reading;
using GovInfoDisclosure.Tests.Reading.Rendering;
using Xunit;

namespace GovInfoDisclosure.Tests.Reading;

/// <summary>Titles as pages print them, and the fee report of section 六.</summary>
public sealed class TitleFactsTests
{
    [Theory]
    [InlineData("示例市财政局\n2023年度\n政府信息公开工作年度报告", "")]
    [InlineData("示例市财政局2023年政府信息公开工作年度报\n告", "")]
    [InlineData("示例市财政\n局2023年政府信息公开工作年度报告", "")]
    [InlineData("政府信息公开年报\n2021年\n2022年\n示例市财政局2023年政府信息公开工作年度报告", "")]
    [InlineData("【年度报告】示例市财政局2023年政府信息公开工作年度报告", "")]
    [InlineData("示例市财政局2022年、2023年政府信息公开工作年度报告", "READ-12")]
    [InlineData("示例市财政局2022-2023年度政府信息公开工作年度报告", "READ-12")]
    [InlineData("示例市财政局2023年政府信息公开工作年度报告（2022年度）", "READ-12")]
    [InlineData("示例市财政局2023年上半年政府信息公开工作报告", "READ-12")]
    [InlineData("示例市财政局2023年第三季度政府信息公开工作报告", "READ-12")]
    [InlineData("标题：示例市财政局2023年政府信息公开工作年度报告　发布时间：2024-01-20", "")]
    [InlineData("索引号\t000014349/2024-00012\t主题分类\t政府信息公开年报\n示例市财政局2023年政府信息公开工作年度报告", "")]
    [InlineData("2022年年报        示例市财政局2023年政府信息公开工作年度报告", "")]
    public void Title_GivesAgencyAndYear_AndSaysWhatIsDoubtful(string title, string code)
    {
        ReadResult result = ReportReader.Read(PlainDocument.Text.Replace(PlainDocument.Title, title));
        Assert.Equal(("示例市财政局", 2023), (result.Report!.Agency.Name, result.Report.Year));
        Assert.Equal(code,
            string.Join(" ",
                result.Findings.Where(finding => finding.RuleId is "READ-12" or "READ-13" or "READ-14" or "READ-15").Select(finding => finding.RuleId)));
    }

    [Fact]
    public void AgencyKeepsTheBracketsOfItsName() =>
        Assert.Equal("示例市委宣传部（示例市新闻出版局）", ReportReader.Read(PlainDocument.Text.Replace("示例市财政局", "示例市委宣传部（示例市新闻出版局）")).Report!.Agency.Name);

    [Fact]
    public void AListOfYears_IsNoTitlesYear()
    {
        ReadResult result =
            ReportReader.Read(PlainDocument.Text.Replace(PlainDocument.Title, "政府信息公开年报\n2021年\n2022年\n示例市财政局政府信息公开工作年度报告\n统计期限为2023年1月1日至2023年12月31日"));
        Assert.Equal(2023, result.Report!.Year);
        Assert.Contains(result.Findings, finding => finding.RuleId == "READ-13");
    }

    /// <summary>A page's list of reports by their years says nothing of a report whose own title names its agency and no year.</summary>
    [Theory]
    [InlineData("政务公开\n2019年年报\n示例市财政局政府信息公开工作年度报告")]
    [InlineData("索引号：000014349/2024-00012 主题：政府信息公开年报\n示例市财政局政府信息公开工作年度报告")]
    public void ATitleWithoutYear_TakesThatOfThePeriod(string title)
    {
        ReadResult result = ReportReader.Read(PlainDocument.Text.Replace(PlainDocument.Title, title + "\n统计期限为2023年1月1日至2023年12月31日"));
        Assert.Equal(2023, result.Report!.Year);
        Assert.DoesNotContain(result.Findings, finding => finding.RuleId == "READ-12");
    }

    [Theory]
    [InlineData("2023年，本局依据《政府信息公开信息处理费管理办法》共发出收费通知3件，总金额1,230元，实际收取1200元。", 3L, 1230L, 1200L)]
    [InlineData("按照规定，2023年共收取信息处理费0.123万元。", null, null, 1230L)]
    [InlineData("本年度发出收费通知的件数为0，总金额为0元，实际收取总金额为0元。", 0L, 0L, 0L)]
    public void FeeReport_IsReadFromSection6(string text, long? notices, long? noticed, long? collected)
    {
        ProcessingFees? fees =
            ReportReader.Read(PlainDocument.With(PlainDocument.Table2, PlainDocument.Table3, PlainDocument.Table4, other: text)).Report!.ProcessingFees;
        Assert.Equal((notices, noticed, collected), (fees?.Notices, fees?.NoticedYuan, fees?.CollectedYuan));
    }
}
