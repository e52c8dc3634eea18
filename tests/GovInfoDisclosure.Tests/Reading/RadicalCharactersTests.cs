using GovInfoDisclosure.Reading;
using GovInfoDisclosure.Reading.Sources;
using GovInfoDisclosure.Text;
using Xunit;

namespace GovInfoDisclosure.Tests.Reading;

/// <summary>Radicals that programs write into PDF in place of the characters that look the same.</summary>
public sealed class RadicalCharactersTests
{
    private const string Title = "\u2F70范区\u2F9B\u2F7A镇\u2F08\u2EA0政府2022年政府信息公开\u2F2F作年度报告";

    [Fact]
    public void NamesAndTexts_HaveTheCharactersThatAreMeant()
    {
        const string Expected = "示范区走羊镇人民政府";
        AnnualReport? text = ReportReader.Read(Title + "\n二、主动公开政府信息情况\n行政许可\t5\n").Report;
        AnnualReport? document = ReportReader.Read(new SourceDocument
        {
            Blocks = [new SourceParagraph { Text = Title }, new SourceParagraph { Text = "二、主动公开政府信息情况" }, new SourceParagraph { Text = "行政许可\t5" }],
        }).Report;

        Assert.Equal(Expected, text?.Agency.Name);
        Assert.Equal(Expected, document?.Agency.Name);
    }

    [Theory]
    [InlineData("\u2ED8\u2ECB\u2EDA\u2E81", "青车页厂")]
    [InlineData("一二三", "一二三")]
    [InlineData("\u2F00\u2F3E\u2F42\u2F70\u2FAD\u2FCA\u2FD5", "一户文示青黑龠")]
    [InlineData("\u2EF3\u2E9A", "龟\u2E9A")]
    public void EachIsTheCharacterThatLooksLikeIt(string printed, string meant) => Assert.Equal(meant, RadicalCharacters.Plain(printed));
}
