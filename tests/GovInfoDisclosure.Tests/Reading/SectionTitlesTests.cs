using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Reading.Sections;
using Xunit;

namespace GovInfoDisclosure.Tests.Reading;

/// <summary>How agencies print the headings of the six sections.</summary>
public class SectionTitlesTests
{
    [Theory]
    [InlineData("一、总体情况", true)]
    [InlineData("【一、总体情况】", true)]
    [InlineData("【总体情况】", true)]
    [InlineData("第一部分 总体情况", true)]
    [InlineData("【总体情况】 2024年，本机关认真贯彻条例。", false)]
    public void AHeading_IsKnownWhateverStandsAroundIt(string line, bool isHeading) =>
        Assert.Equal(isHeading ? SectionKind.OverallSituation : null, SectionTitles.Match(line, 0)?.Kind);
}
