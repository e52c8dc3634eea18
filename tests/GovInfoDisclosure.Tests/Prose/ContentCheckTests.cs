using System;
using System.Collections.Generic;
using System.Linq;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Prose;
using GovInfoDisclosure.Reading;
using GovInfoDisclosure.Rules;
using GovInfoDisclosure.Rules.Language;
using GovInfoDisclosure.Tests.Support;
using Xunit;

namespace GovInfoDisclosure.Tests.Prose;

/// <summary>N5 and N8 to N13: what a report must contain. Every text here is invented.</summary>
public sealed class ContentCheckTests
{
    private const string Proactive = "（一）主动公开。全年通过各种方式主动公开信息二百余条，内容涉及规划、财政、民生等方面，群众关心的事项做到了早公开、全公开。";
    private const string OnRequest = "（二）依申请公开。本年度收到申请四件，均已在法定期限内办结。";
    private const string Management = "（三）政府信息管理。建立信息发布审核制度，对已公开的文件做动态调整。";
    private const string Platforms = "（四）政府信息公开平台建设。维护好门户网站的专栏，办好公众号。";
    private const string Supervision = "（五）监督保障。把公开工作纳入年度考核，组织培训两次。";
    private const string Problems = "存在的主要问题：一是公开内容不够丰富，二是人员力量不足。下一步将充实队伍，组织学习，进一步丰富内容。";
    private const string Fees = "本年度没有收取信息处理费。";

    public static TheoryData<string, string> OneAspectMissing => new()
    {
        { OnRequest, "依申请公开" }, { Management, "政府信息管理" }, { Platforms, "政府信息公开平台建设" }, { Supervision, "监督保障" },
    };

    /// <summary>Sections 一 that say of every aspect something in other words.</summary>
    private static readonly string[] InOtherWords =
    [
        "本局全年发布信息三百条。依法申请公开的事项两件，均已答复。严格落实三审三校，及时归档。办好政务微博和政务微信。专人负责，定期督查，年底通报。全年围绕供水、排水、防汛等重点领域做好各项工作，没有发生泄密事件，也没有发生因公开引起的投诉，群众反映良好，工作平稳有序。",
        "一年来，我镇在公开栏和镇政府网站及时公开事项一百二十项；收到申请一件，按期答复；修订了公开指南和公开目录；明确了分管领导和信息员，对各村的公开情况作了检查。全镇上下把公开工作与日常工作一同部署、一同落实，做到了应公开尽公开，切实保证群众的知情权、参与权和监督权。",
        "街道坚持以公开为常态，全年公开文件三十份，张贴公示一百余张。没有人向街道提出信息申请。所有文件在制发时审查公开属性。社区电子屏每周更新。党工委成立领导小组，主任任组长。辖区居民对政务公开的满意程度逐年上升，街道在全区年终排名第三，公开工作得到了居民和驻区单位的认可和支持。",
        "今年以来，县里公开内容更加充实，依申请工作更加规范，信息资源管理更加有序，各类平台更加好用，监督更加有力。县政府把政务公开列入重点任务，各单位主要领导亲自过问，业务科室分头承办，做到有部署、有落实、有结果；重点领域的信息有专门的栏目，公众查得到、看得懂、用得上，公开水平有了新的提高。",
    ];

    public static TheoryData<string> AllAspectsInOtherWords => new(InOtherWords);

    [Theory]
    [MemberData(nameof(OneAspectMissing))]
    public void N8_NamesTheAspectThatIsMissing(string without, string name)
    {
        string[] all = [Proactive, OnRequest, Management, Platforms, Supervision];
        string padding = "一年来各项工作平稳有序，群众对公开的内容和方式比较满意，全年没有发生因公开引起的纠纷，也没有发生泄密的情况，各科室配合得当，按时完成了上级交办的任务，全年工作有序。";
        TextCheckResult full = One("N8", "overallSituation", string.Join('\n', all) + padding);
        TextCheckResult lacking = One("N8", "overallSituation", string.Join('\n', all.Where(part => part != without)) + padding);

        Assert.Equal(Outcome.Holds, full.Outcome);
        Assert.Equal(Outcome.Broken, lacking.Outcome);
        Assert.Equal($"第一部分没有说到：{name}，可能漏写。", lacking.Message.Zh);
        Assert.Contains("possibly", lacking.Message.En, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(AllAspectsInOtherWords))]
    public void N8_Holds_WhenTheAspectsAreNamedInOtherWords(string overall) =>
        Assert.Equal(Outcome.Holds, One("N8", "overallSituation", overall).Outcome);

    [Fact]
    public void N8_AsksGovernmentsForAccountability_AndNobodyBefore2021()
    {
        string overall = string.Concat(Proactive, OnRequest, Management, Platforms, "（五）监督保障。组织培训两次，由专人负责日常检查，做到了事事有着落、件件有回音。");
        Assert.Equal(Outcome.Holds, One("N8", "overallSituation", overall).Outcome);
        TextCheckResult government = One("N8", "overallSituation", overall, agency: "示例市人民政府");
        Assert.Equal("第一部分没有说到：工作考核、社会评议和责任追究，可能漏写。", government.Message.Zh);
        Assert.Equal(Outcome.Holds, One("N8", "overallSituation", overall, agency: "示例镇人民政府").Outcome);
        Assert.Equal(Outcome.NotApplicable, One("N8", "overallSituation", overall, agency: "示例市人民政府", year: 2020).Outcome);
        Assert.Equal(Outcome.NotApplicable, One("N8", "overallSituation", "工作平稳。").Outcome);
    }

    [Theory]
    [InlineData("无", 2021, Outcome.Broken)]
    [InlineData("无其他需要报告的事项。", 2024, Outcome.Broken)]
    [InlineData("本机关全年组织新闻发布会三场。", 2023, Outcome.Broken)]
    [InlineData("无", 2020, Outcome.NotApplicable)]
    [InlineData("（略）", 2024, Outcome.NotApplicable)]
    [InlineData("2024年未收取信息处理费。", 2024, Outcome.Holds)]
    [InlineData("发出收费通知0件，总金额0元，实际收取0元。", 2024, Outcome.Holds)]
    [InlineData("按照有关规定，本年度没有产生相关费用。", 2024, Outcome.Holds)]
    public void N9_AsksForTheFeeReport_SinceTheNoticeOf2021(string other, int year, Outcome expected) =>
        Assert.Equal(expected, One("N9", "otherMatters", Proactive, other: other, year: year).Outcome);

    [Fact]
    public void N9_SaysWhereTheFeeReportStandsInstead() => Assert.Equal(
        "第六部分没有说明信息处理费的收取情况（写在第一部分），可能放错了位置。",
        One("N9", "otherMatters", Proactive + "全年没有收取信息处理费。", other: "无。").Message.Zh);

    [Fact]
    public void N10_SaysWhichSectionsAreReversed_AndNothingIsMissing()
    {
        string text = ToolReports.Text(ToolReports.Balanced);
        int five = text.IndexOf("五、存在", StringComparison.Ordinal);
        int six = text.IndexOf("六、其他", StringComparison.Ordinal);
        ReadResult reversed = ReportReader.Read(text.Substring(0, five) + text.Substring(six) + "\n" + text.Substring(five, six - five));

        Finding[] findings = [.. RuleSet.Default.Validate(reversed).Findings];

        Assert.Equal("第五、第六部分顺序颠倒。", Assert.Single(findings, finding => finding.Id == "N10/order").Message.Zh);
        Assert.DoesNotContain(findings, finding => finding.RuleId == "N4");
        Assert.Equal("人手不足。", reversed.Report!.Narrative.ProblemsAndImprovements);
        Assert.Equal("收费情况见附件。", reversed.Report.Narrative.OtherMatters);
        Assert.DoesNotContain(RuleSet.Default.Validate(ReportReader.Read(text)).Findings, finding => finding.RuleId == "N10");
    }

    [Theory]
    [InlineData("一、总体情况", "五、存在的主要问题及改进情况", "")]
    [InlineData("1. 总体情况", "（五）政府信息公开工作存在的主要问题及改进情况", "")]
    [InlineData("一、总 体 情 况", "五、存在问题及改进情况", "“五、存在问题及改进情况”（规定为“存在的主要问题及改进情况”）")]
    [InlineData("一、概述", "五、存在的主要问题和改进措施", "“一、概述”（规定为“总体情况”）；“五、存在的主要问题和改进措施”（规定为“存在的主要问题及改进情况”）")]
    public void N10_NamesHeadingsOfAnotherWording(string overall, string problems, string named)
    {
        DocumentSection[] sections =
        [
            ProseSections.Of(SectionKind.OverallSituation, Proactive) with { Heading = overall },
            ProseSections.Of(SectionKind.ProblemsAndImprovements, Problems, 9) with { Heading = problems },
        ];
        TextCheckResult result = Assert.Single(TextChecks.Run(sections, "示例市水务局", 2024), x => x is { Check: "N10", Instance: "wording" });
        Assert.Equal(named.Length == 0 ? Outcome.Holds : Outcome.Broken, result.Outcome);
        Assert.Contains(named, result.Message.Zh, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("示例县水利局2023年政府信息公开工作年度报告", "")]
    [InlineData("示例县水利局2023年度政府信息公开工作报告", "")]
    [InlineData("2023年示例县水利局政府信息公开年度报告", "")]
    [InlineData("示例县水利局2023年政府信息公开工作报告", "缺少“年度”，")]
    [InlineData("示例县水利局政府信息公开工作年度报告", "缺少年份，")]
    [InlineData("示例县水利局2023年政务公开工作年度报告", "缺少“政府信息公开”，")]
    [InlineData("2023年政府信息公开工作年度报告", "缺少机关名称，")]
    public void N11_SaysWhatTheTitleLacks(string title, string lacking)
    {
        string text = ToolReports.Text(ToolReports.Balanced);
        ReadResult read = ReportReader.Read(title + text.Substring(text.IndexOf('\n', StringComparison.Ordinal)));
        Finding found = RuleSet.Default.Validate(read, new ValidationOptions { IncludeAll = true }).Findings.Single(finding => finding.Id == "N11/title");
        Assert.Equal(lacking.Length == 0 ? Outcome.Holds : Outcome.Broken, found.Outcome);
        Assert.Contains(lacking, found.Message.Zh, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("公开内容不够丰富，人员力量不足，政策解读的形式单一，栏目更新也不及时。", "改进情况")]
    [InlineData("将充实队伍，组织培训，丰富内容，更好地服务群众和企业。", "存在的问题")]
    [InlineData(Problems, null)]
    public void N12_AsksForProblemsAndImprovements(string problems, string? missing)
    {
        TextCheckResult result = One("N12", "problemsAndImprovements", Proactive, problems);
        Assert.Equal(missing is null ? Outcome.Holds : Outcome.Broken, result.Outcome);
        Assert.Equal(missing is null ? "第五部分说到了问题和改进。" : $"第五部分没有说到：{missing}，可能漏写。", result.Message.Zh);
    }

    [Theory]
    [InlineData(Problems, Outcome.Broken)]
    [InlineData("针对上年的问题，充实了队伍。" + Problems, Outcome.Holds)]
    [InlineData("2023年指出的两个问题已经解决。" + Problems, Outcome.Holds)]
    public void N12_AsksForAnAnswerToLastYear_WhereLastYearIsAtHand(string problems, Outcome expected)
    {
        Assert.Equal(expected, One("N12", "lastYear", Proactive, problems, prior: "存在的问题是解读形式单一，栏目更新不及时。下一步将改进。").Outcome);
        Assert.Equal(Outcome.NotApplicable, One("N12", "lastYear", Proactive, problems).Outcome);
    }

    [Fact]
    public void N13_AsksForNothing_UntilACitySetsALength()
    {
        ReadResult read = ReportReader.Read(ToolReports.Text(ToolReports.Balanced));
        RuleSet city = RuleSet.Default.With(new RuleFile("city.yaml",
            "format: 1\nlayer: province\nchanges:\n  - { rule: N13, parameters: { overallSituation: 500, problemsAndImprovements: 3 }, reason: 本市要求 }\n")).RulesOrThrow();

        Assert.DoesNotContain(RuleSet.Default.Validate(read).Findings, finding => finding.RuleId == "N13");
        Finding found = Assert.Single(city.Validate(read).Findings, finding => finding.RuleId == "N13");
        Assert.Equal("第一部分有 7 字。要求不少于 500 字。", found.Message.Zh);
        Assert.Equal("Section 一 has 7 characters. At least 500 are required.", found.Message.En);
        Assert.Equal(Severity.Warning, found.Severity);
    }

    [Fact]
    public void N5_IsBroken_WhenSectionOneIsLastYears()
    {
        string overall = string.Concat(Proactive, OnRequest, Management, Platforms, Supervision);
        DocumentSection[] prior = [ProseSections.Of(SectionKind.OverallSituation, overall.Replace("四件", "三件", StringComparison.Ordinal))];
        TextCheckResult copied = Assert.Single(TextChecks.Run(Sections(overall, Problems, Fees), "示例市水务局", 2024, prior), result => result.Check == "N5");
        TextCheckResult own = Assert.Single(TextChecks.Run(Sections(InOtherWords[0], Problems, Fees), "示例市水务局", 2024, prior), result => result.Check == "N5");

        Assert.Equal(Outcome.Broken, copied.Outcome);
        Assert.Contains(copied.Quote!, copied.Message.Zh, StringComparison.Ordinal);
        Assert.Equal(Outcome.Holds, own.Outcome);
    }

    private static DocumentSection[] Sections(string overall, string problems, string other) =>
    [
        ProseSections.Of(SectionKind.OverallSituation, overall),
        ProseSections.Of(SectionKind.ProblemsAndImprovements, problems, 100),
        ProseSections.Of(SectionKind.OtherMatters, other, 200),
    ];

    private static TextCheckResult One(string check, string instance, string overall, string problems = Problems, string other = Fees,
        string agency = "示例市水务局", int year = 2024, string? prior = null) => Assert.Single(
        TextChecks.Run(Sections(overall, problems, other), agency, year,
            prior is null ? null : [ProseSections.Of(SectionKind.ProblemsAndImprovements, prior)]),
        result => result.Check == check && result.Instance == instance);
}
