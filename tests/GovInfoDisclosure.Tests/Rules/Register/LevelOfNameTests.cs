using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Rules;
using Xunit;

namespace GovInfoDisclosure.Tests.Rules.Register;

/// <summary>Which level a name makes certain, and which names do not.</summary>
public sealed class LevelOfNameTests
{
    [Theory]
    [InlineData("示例镇人民政府", "township")]
    [InlineData("示例县示例镇人民政府", "township")]
    [InlineData("示例区示例乡人民政府", "township")]
    [InlineData("示例回族乡人民政府", "township")]
    [InlineData("示例苏木人民政府", "township")]
    [InlineData("示例旗示例苏木", "township")]
    [InlineData("示例街道办事处", "township")]
    [InlineData("示例县人民政府示例街道办事处", "township")]
    [InlineData("示例市人民政府城区街道办事处", "township")]
    [InlineData("示例区镇海街道办事处", "township")]
    [InlineData("示例镇政府", "township")]
    [InlineData("示例镇人民政府办公室", "township")]
    [InlineData("市中区县前街道办事处", "township")]
    [InlineData("示例县人民政府", "county")]
    [InlineData("示例省示例市示例县人民政府", "county")]
    [InlineData("示例自治县人民政府", "county")]
    [InlineData("示例旗人民政府", "county")]
    [InlineData("示例自治旗人民政府", "county")]
    [InlineData("宁波市镇海区人民政府", "county")]
    [InlineData("镇海区人民政府", "county")]
    [InlineData("市中区人民政府", "county")]
    [InlineData("新乡县人民政府", "county")]
    [InlineData("省直辖示例县人民政府", "county")]
    [InlineData("示例县人民政府办公室", "county")]
    [InlineData("示例区人民政府办公室", "county")]
    [InlineData("示例县教育局", "county")]
    [InlineData("示例县城乡建设局", "county")]
    [InlineData("示例县住房和城乡建设局", "county")]
    [InlineData("示例县乡村振兴局", "county")]
    [InlineData("示例区乡村振兴局", "county")]
    [InlineData("示例县市场监督管理局", "county")]
    [InlineData("示例区市场监督管理局", "county")]
    [InlineData("镇海区教育局", "county")]
    [InlineData("示例市镇海区城市管理局", "county")]
    [InlineData("示例旗财政局", "county")]
    [InlineData("示例区发展和改革委员会", "county")]
    [InlineData("示例县大数据局", "county")]
    [InlineData("示例县 财政局", "county")]
    [InlineData("示例自治州人民政府", "prefectural")]
    [InlineData("示例自治州教育局", "prefectural")]
    [InlineData("示例地区行政公署", "prefectural")]
    [InlineData("示例盟行政公署", "prefectural")]
    [InlineData("示例省人民政府", "provincial")]
    [InlineData("示例自治区人民政府", "provincial")]
    [InlineData("示例壮族自治区人民政府", "provincial")]
    [InlineData("示例省人民政府办公厅", "provincial")]
    [InlineData("示例省教育厅", "provincial")]
    [InlineData("示例自治区财政厅", "provincial")]
    [InlineData("示例省乡村振兴局", "provincial")]
    [InlineData("示例省市场监督管理局", "provincial")]
    [InlineData("示例省人民政府国有资产监督管理委员会", "provincial")]
    public void ACertainNameHasItsLevel(string name, string level) => Assert.Equal(AgencyLevelNames.Parse(level), LevelOf(name)?.Value);

    [Theory]
    [InlineData("示例市人民政府")]
    [InlineData("镇江市人民政府")]
    [InlineData("宁乡市人民政府")]
    [InlineData("景德镇市人民政府")]
    [InlineData("县域市人民政府")]
    [InlineData("示例省示例市人民政府")]
    [InlineData("示例市人民政府办公室")]
    [InlineData("示例市人民政府办公厅")]
    [InlineData("示例市教育局")]
    [InlineData("镇江市教育局")]
    [InlineData("新乡市财政局")]
    [InlineData("示例市城乡建设局")]
    [InlineData("示例市住房和城乡建设局")]
    [InlineData("示例市乡村振兴局")]
    [InlineData("示例市市场监督管理局")]
    [InlineData("示例市市区财政局")]
    [InlineData("示例市经济技术开发区财政局")]
    [InlineData("示例高新区教育局")]
    [InlineData("示例新区教育局")]
    [InlineData("示例经济开发区管理委员会")]
    [InlineData("示例风景名胜区管理委员会")]
    [InlineData("示例市公安局示例区分局")]
    [InlineData("示例县公安局交通警察大队")]
    [InlineData("示例县财政局示例镇财政所")]
    [InlineData("示例市人民政府驻省城办事处")]
    [InlineData("国家税务总局示例县税务局")]
    [InlineData("示例州财政局")]
    [InlineData("县人民政府")]
    [InlineData("区教育局")]
    [InlineData("城关镇")]
    [InlineData("教育部")]
    [InlineData("")]
    public void AnUncertainNameHasNone(string name) => Assert.Null(LevelOf(name));

    [Fact]
    public void TheLevelStandsInTheFinding_AndNotInTheReport()
    {
        AnnualReport report = Samples.Report(("proactiveDisclosure.rules.inForce", 2)) with { Agency = new Agency { Name = "示例县人民政府" } };

        ValidationResult result = RuleSet.Default.Validate(report);

        Finding finding = Assert.Single(result.Findings, x => x.RuleId == "P1");
        Assert.Equal((Outcome.Broken, new JudgedLevel(AgencyLevel.County, LevelOrigin.Name)), (finding.Outcome, finding.Level));
        Assert.Null(result.Report!.Agency.Level);
        Assert.Contains("\"level\":{\"value\":\"county\",\"from\":\"name\"}", System.Text.Json.JsonSerializer.Serialize(finding));
    }

    [Fact]
    public void TheReportsOwnLevelGoesBeforeItsName_AndTheRegistersBeforeBoth()
    {
        AnnualReport report = Samples.Report(("proactiveDisclosure.rules.inForce", 2)) with
        {
            Year = 2024,
            Agency = new Agency { Name = "示例县人民政府", Level = AgencyLevel.Township },
        };
        var register = Registers.Load("format: 1\nagencies:\n  - { name: 示例县人民政府, level: prefectural }\n");

        Finding own = Assert.Single(RuleSet.Default.Validate(report).Findings, x => x.Id == "P1/proactiveDisclosure.rules.inForce");
        Assert.Equal(new JudgedLevel(AgencyLevel.Township, LevelOrigin.Report), own.Level);
        Assert.DoesNotContain(RuleSet.Default.Validate(report, new ValidationOptions { Register = register }).Findings, x => x.RuleId == "P1");
    }

    private static JudgedLevel? LevelOf(string name)
    {
        AnnualReport report = Samples.Report(("proactiveDisclosure.rules.inForce", 2)) with { Agency = new Agency { Name = name } };
        Finding? finding = null;
        foreach (Finding found in RuleSet.Default.Validate(report, new ValidationOptions { IncludeAll = true }).Findings)
        {
            finding = found.Id == "P1/proactiveDisclosure.rules.inForce" ? found : finding;
        }

        return finding!.Level;
    }
}
