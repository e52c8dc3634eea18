using GovInfoDisclosure.Reading.Sections;
using Xunit;

namespace GovInfoDisclosure.Tests.Reading;

/// <summary>Titles as pages print them.</summary>
public sealed class TitleTextTests
{
    [Theory]
    [InlineData("虚构市示例区财政局2021年政府信息公开工作年度报告", "虚构市示例区财政局", 2021)]
    [InlineData("利业样本街道2021年政府信息公开工作报告", "利业样本街道", 2021)]
    [InlineData("样本路街道办事处政府信息公开工作年度报告", "样本路街道办事处", null)]
    [InlineData("2022年度虚构市示例区水利局政府信息公开工作年度报告", "虚构市示例区水利局", 2022)]
    [InlineData("2024 年政府信息公开工作年度报告", "", 2024)]
    [InlineData("虚构市示例区人民政府信息公开工作年度报告（2022年度）", "虚构市示例区人民政府", 2022)]
    [InlineData("虚构市示例区水利局二〇二二年政府信息公开年报", "虚构市示例区水利局", 2022)]
    [InlineData("# 虚构市示例区水利局关于2022年度政府信息公开工作情况的报告", "虚构市示例区水利局", 2022)]
    [InlineData("名 称：\t虚构市示例区水利局2022年政府信息公开工作年度报告", "虚构市示例区水利局", 2022)]
    [InlineData("虛構市示例區水利局2021年政府資訊公開工作年度報(bào)告", "虛構市示例區水利局", 2021)]
    public void ATitle_NamesAgencyAndYear(string line, string agency, int? year)
    {
        TitleText? title = TitleText.Parse(line);
        Assert.NotNull(title);
        Assert.Equal(agency, title.Agency);
        Assert.Equal(year, title.Year);
    }

    [Theory]
    [InlineData("虚构市示例区人民政府关于做好2022年政府信息公开工作年度报告编制工作的通知")]
    [InlineData("根据政府信息公开条例的规定，现将2022年政府信息公开工作年度报告公布如下")]
    [InlineData("本报告由虚构市示例区水利局编制。")]
    [InlineData("政府信息公开指南")]
    [InlineData("一、总体情况")]
    public void OtherLines_AreNoTitles(string line) => Assert.Null(TitleText.Parse(line));
}
