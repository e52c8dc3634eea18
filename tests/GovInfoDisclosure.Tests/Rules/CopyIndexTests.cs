using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Reading;
using GovInfoDisclosure.Rules;
using GovInfoDisclosure.Tests.Support;
using Xunit;

namespace GovInfoDisclosure.Tests.Rules;

/// <summary>N6 and N7: the same text, or the same tables, in two agencies of a collection. Every agency and text is invented.</summary>
public sealed class CopyIndexTests
{
    /// <summary>What every office writes, word for word; it is no copy.</summary>
    private static readonly string[] SetPhrases =
    [
        "认真贯彻落实《中华人民共和国政府信息公开条例》和上级关于政务公开工作的部署要求。", "坚持以公开为常态、不公开为例外，做到应公开尽公开。",
        "切实保障人民群众的知情权、参与权、表达权和监督权。", "严格落实信息发布三审三校制度，确保涉密信息不上网、上网信息不涉密。",
    ];

    private static readonly string Words =
        "水务供排防汛河长湖泊渠系泵站闸坝灌溉节约林草造植采伐护火农耕种收粮油果蔬畜牧兽医渔港船舶路桥隧站场客货运输停车城管市容垃圾分类供热燃气电力通信规划测绘建筑消防教育学校幼儿招生助学医院疫苗药品社区养老残疾低保救助就业培训工伤社保税费预算采购审计统计普查招商展会旅游文物图书体育赛事广电档案保密信访调解普法仲裁公证户籍交警";

    [Fact]
    public void TheSameText_InTwoAgencies_IsNamedInBoth_WithAPassage()
    {
        string text = TextOf(1, "甲局");
        AnnualReport a = Report("示例市甲局", text);
        AnnualReport b = Report("示例市乙局", text.Replace("甲局", "乙局", StringComparison.Ordinal) + "特此说明。");
        AnnualReport c = Report("示例市丙局", TextOf(2, "丙局"));
        var all = new ReportCollection([a, b, c]);

        Finding ofA = Assert.Single(Broken(a, all));
        Finding ofB = Assert.Single(Broken(b, all));

        Assert.Equal("N6/overallSituation", ofA.Id);
        Assert.Equal(Severity.Warning, ofA.Severity);
        Assert.Contains("“示例市乙局”", ofA.Message.Zh, StringComparison.Ordinal);
        Assert.Contains("“示例市甲局”", ofB.Message.Zh, StringComparison.Ordinal);
        string passage = ofA.Message.Zh.Split('“', '”')[3];
        Assert.True(passage.Length > 20 && text.Contains(passage.TrimEnd('…'), StringComparison.Ordinal), passage);
        Assert.Empty(Broken(c, all));
    }

    [Fact]
    public void OneAgency_ItsOtherYearsAndItsReportGivenTwice_AreNoCopies()
    {
        string text = TextOf(1, "甲局");
        AnnualReport a = Report("示例市甲局", text);
        var all = new ReportCollection([a, Report("示例市甲局", text), Report("甲局", text), Report("示例市乙局", text) with { Year = 2023 }]);
        Assert.Empty(Broken(a, all));
        Assert.Empty(Broken(a with { Agency = new Agency { Name = null } }, all));
        Assert.DoesNotContain(RuleSet.Default.Validate(a).Findings, finding => finding.RuleId is "N6" or "N7");
    }

    [Fact]
    public void TheSameTables_AreNamed_WhereTheirNumbersAreManyAndLarge()
    {
        (string, decimal?)[] cells =
        [
            ("requests.received.naturalPersons", 137), ("requests.received.total", 137), ("requests.outcomes.grantedInFull.naturalPersons", 96),
            ("requests.outcomes.grantedInFull.total", 96), ("requests.carriedForward.naturalPersons", 41), ("requests.carriedForward.total", 41),
            ("requests.broughtForward.total", 5),
        ];
        AnnualReport a = Samples.Report(cells) with { Year = 2024, Agency = new Agency { Name = "示例市甲局" } };
        AnnualReport b = a with { Agency = new Agency { Name = "示例市乙局" } };
        AnnualReport c = a.WithCell("requests.broughtForward.total", 6) with { Agency = new Agency { Name = "示例市丙局" } };
        var all = new ReportCollection([a, b, c]);

        Assert.Equal("表三各数与“示例市乙局”的报告完全相同，可能雷同。", Assert.Single(Broken(a, all)).Message.Zh);
        Assert.Equal("N7/table3", Assert.Single(Broken(b, all)).Id);
        Assert.Empty(Broken(c, all));
    }

    /// <summary>Every town has one or two requests: that two have the same is chance.</summary>
    [Fact]
    public void SmallTables_AreNobodysOwn()
    {
        var random = new Random(7);
        AnnualReport[] towns =
        [
            .. Enumerable.Range(0, 500).Select(i => Samples.Report(
                ("requests.received.total", random.Next(3)), ("requests.outcomes.grantedInFull.total", random.Next(3)),
                ("proactiveDisclosure.licensing.decisions", random.Next(12)), ("proactiveDisclosure.penalties.decisions", random.Next(12)))
                with { Year = 2024, Agency = new Agency { Name = $"示例县第{i}镇人民政府" } }),
        ];
        var all = new ReportCollection(towns);
        Assert.All(towns, town => Assert.Empty(Broken(town, all)));
    }

    /// <summary>Among two thousand reports full of set phrases twenty pairs and one text of fifty agencies are found, and nobody else is accused.</summary>
    [Fact]
    public void PlantedCopies_AreFoundAmongMany_AndNobodyElseIsAccused()
    {
        var reports = new List<AnnualReport>();
        var copies = new HashSet<string>();
        for (int i = 0; i < 2000; i++)
        {
            string name = $"示例县第{i}局";
            int seed = i is >= 1000 and < 1020 ? i - 1000 : i is >= 1500 and < 1550 ? 1500 : i;
            if (seed != i || i < 20 || seed == 1500)
            {
                copies.Add(name);
            }

            reports.Add(Report(name, TextOf(seed, $"第{i}局")));
        }

        var all = new ReportCollection(reports);
        Assert.Equal(copies.Order(StringComparer.Ordinal), reports.Where(report => Broken(report, all).Any())
            .Select(report => report.Agency.Name!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void AFindingOfADocument_IsAtTheSection()
    {
        string text = TextOf(3, "甲局");
        string document = ToolReports.Text(ToolReports.Balanced).Replace("今年工作平稳。", text, StringComparison.Ordinal);
        ReadResult read = ReportReader.Read(document);
        var all = new ReportCollection([Report("示例市乙局", text) with { Year = 2023 }]);

        Finding found = Assert.Single(RuleSet.Default.Validate(read, new ValidationOptions { Peers = all }).Findings, finding => finding.RuleId == "N6");
        Assert.Equal(3, found.Place!.Value.Line);
    }

    /// <summary>The real documents at hand, taken for reports of one year: none is another's copy.</summary>
    [SharedFact]
    public void RealDocuments_AreNotAccusedOfEachOther()
    {
        string[] files = [.. Directory.GetFiles(SharedFolder.Path, "*.txt", SearchOption.AllDirectories)
            .Where(file => file.Contains("seeds", StringComparison.Ordinal) || file.Contains("reports", StringComparison.Ordinal))];
        AnnualReport[] reports =
            [.. files.Select(file => ReportReader.ReadFile(file).Report).OfType<AnnualReport>().Select(report => report with { Year = 2024 })];
        var all = new ReportCollection(reports);

        Assert.True(reports.Length >= 7);
        Assert.All(reports, report => Assert.Empty(Broken(report, all)));
    }

    [Fact]
    public void APassage_ShowsNoPersonalNumber()
    {
        string text = "申请人13912345678来电。" + TextOf(4, "甲局");
        AnnualReport a = Report("示例市甲局", text);
        Finding found = Assert.Single(Broken(a, new ReportCollection([a, Report("示例市乙局", text)])));
        Assert.DoesNotContain("1391234", found.Message.Zh, StringComparison.Ordinal);
    }

    private static IEnumerable<Finding> Broken(AnnualReport report, ReportCollection all) =>
        RuleSet.Default.Validate(report, new ValidationOptions { Peers = all }).Findings
            .Where(finding => (finding.RuleId is "N6" or "N7") && finding.Outcome == Outcome.Broken);

    private static AnnualReport Report(string name, string text) => new()
    {
        Year = 2024,
        Agency = new Agency { Name = name },
        Narrative = new Narrative { OverallSituation = text },
    };

    /// <summary>Set phrases and sentences of its own, which name the office.</summary>
    private static string TextOf(int seed, string office)
    {
        var random = new Random(seed);
        var text = new StringBuilder();
        foreach (string phrase in SetPhrases)
        {
            text.Append(office);
            for (int i = 0; i < 45; i++)
            {
                text.Append(Words[random.Next(Words.Length)]).Append(i % 9 == 8 ? "，" : "");
            }

            text.Append('。').Append(phrase);
        }

        return text.ToString();
    }
}
