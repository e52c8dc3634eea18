using System.Linq;
using GovInfoDisclosure.Reading.Sections;
using GovInfoDisclosure.Text;
using Xunit;

namespace GovInfoDisclosure.Tests.Reading;

/// <summary>Which four digits are a year, and which say how many or which of many.</summary>
public sealed class YearTextTests
{
    [Theory]
    [InlineData("第2083测试局")]
    [InlineData("第二〇八三号仓库")]
    [InlineData("第2024年级")]
    [InlineData("2008号院社区居委会")]
    [InlineData("幸福路2019弄")]
    [InlineData("翠苑2011栋2012室")]
    [InlineData("虚构2049公司")]
    [InlineData("虚构2033工厂")]
    [InlineData("驻虚构2041部队")]
    [InlineData("共2015件")]
    [InlineData("受理2016次")]
    [InlineData("收到2017条、2018份")]
    [InlineData("增长2020%")]
    [InlineData("虚政发〔2024〕3号")]
    [InlineData("虚政发[2024]13号")]
    [InlineData("虚政发（2024）第3号")]
    [InlineData("NO2021")]
    [InlineData("12,2023")]
    [InlineData("20231")]
    public void ANumber_IsNoYear(string text) => Assert.Empty(YearText.All(CharFolding.Plain(text)));

    [Theory]
    [InlineData("示例局2023年度报告", 2023)]
    [InlineData("示例局2023政府信息公开", 2023)]
    [InlineData("2023万州区示例局", 2023)]
    [InlineData("2023人民政府", 2023)]
    [InlineData("2023个旧市", 2023)]
    [InlineData("2023路南区", 2023)]
    [InlineData("2023米易县", 2023)]
    [InlineData("二〇二三年", 2023)]
    [InlineData("二OO九年", 2009)]
    [InlineData("（2023）", 2023)]
    [InlineData("（2023年）第3号", 2023)]
    [InlineData("（2023）示例局", 2023)]
    [InlineData("PDF2023年", 2023)]
    [InlineData("第三方2023", 2023)]
    [InlineData("第3号2023年", 2023)]
    public void AYear_StaysOne(string text, int year) => Assert.Equal([year], YearText.All(CharFolding.Plain(text)).Select(found => found.Year));

    [Theory]
    [InlineData("第2083测试局2021年政府信息公开工作年度报告", "第2083测试局", 2021)]
    [InlineData("第2083测试局政府信息公开工作年度报告", "第2083测试局", null)]
    [InlineData("2021年度虚构2008号院社区政府信息公开工作年度报告", "虚构2008号院社区", 2021)]
    [InlineData("虚构局政府信息公开工作年度报告（虚政发〔2024〕3号）", "虚构局", null)]
    public void ATitle_NamesNoOtherYearForIt(string line, string agency, int? year)
    {
        TitleText? title = TitleText.Parse(line);
        Assert.NotNull(title);
        Assert.Equal((agency, year, (int?)null), (title.Agency, title.Year, title.OtherYear));
    }

    [Theory]
    [InlineData("第2024年级", 1)]
    [InlineData("12024年", 1)]
    public void WithTheWordForYear_ItIsStillNone(string text, int at) => Assert.Null(YearText.At(text, at));
}
