using System.Collections.Generic;
using System.Linq;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Prose;
using GovInfoDisclosure.Reading;
using GovInfoDisclosure.Rules;
using GovInfoDisclosure.Tests.Support;
using Xunit;

namespace GovInfoDisclosure.Tests.Prose;

public class TextCheckTests
{
    private const string Overall = "我局坚持以公开为常态、不公开为例外，围绕群众关心的供水、排水、防汛等重点领域，及时发布权威信息，完善发布审核机制，健全目录管理，加强平台建设，做好依申请公开的登记、审核、办理、答复和归档工作，全年未发生泄密事件。";
    private const string Problems = "存在的主要问题是公开内容不够丰富，政策解读形式单一，人员力量不足。下一步将充实队伍，组织培训，丰富解读形式，主动回应社会关切，进一步提升公开的质量和实效，把群众需要的信息送到身边。";

    [Fact]
    public void N1_IsBroken_WhenASentenceBeginsWithAnotherYear()
    {
        TextCheckResult result = One("N1", "overallSituation", Sections("2024年工作概况。\n2023年，我局按要求推进政府信息公开工作。", Problems), year: 2025);
        Assert.Equal(Outcome.Broken, result.Outcome);
        Assert.Equal(new Place(2, 1), result.Place);
        Assert.Equal("2023年，我局按要求推进政府信息公开工作", result.Quote);
        Assert.Contains("possibly", result.Message.En, System.StringComparison.Ordinal);
        Assert.Contains("可能", result.Message.Zh, System.StringComparison.Ordinal);
    }

    [Fact]
    public void N1_IsBroken_WhenThePeriodOfTheFiguresIsAnotherYear()
    {
        TextCheckResult result = One("N1", "overallSituation", Sections("本报告统计数据期限自2023年1月1日起至2023年12月31日止。", Problems));
        Assert.Equal(Outcome.Broken, result.Outcome);
    }

    [Theory]
    [InlineData("2024年，我局持续推进公开。2023年，我局曾被评为先进。")]
    [InlineData("2023年，我局收到申请12件，较上年增加2件。")]
    [InlineData("公开2023年部门决算、2025年部门预算，修订《2023年政务公开要点》。")]
    [InlineData("2023年12月印发的办法继续执行。")]
    [InlineData("本报告统计期限自2024年1月1日至2024年12月31日。")]
    [InlineData("2019年5月15日，新条例施行。")]
    public void N1_Holds_WhenAnotherYearIsComparedDatedOrCited(string overall) =>
        Assert.Equal(Outcome.Holds, One("N1", "overallSituation", Sections(overall, Problems)).Outcome);

    [Fact]
    public void N1_Holds_WhenSectionFivePlansForNextYear() =>
        Assert.Equal(Outcome.Holds, One("N1", "problemsAndImprovements", Sections(Overall, "2025年，我局继续做好公开工作。")).Outcome);

    [Fact]
    public void N1_IsNotApplicable_WithoutTheReportsYear() =>
        Assert.Equal(Outcome.NotApplicable, One("N1", "overallSituation", Sections(Overall, Problems), year: null).Outcome);

    [Fact]
    public void N2_IsBroken_WhenSectionFiveRepeatsSectionOne()
    {
        TextCheckResult result = One("N2", "overallSituation", Sections(Overall, "（一）总体情况\n" + Overall + "\n特此说明。"));
        Assert.Equal(Outcome.Broken, result.Outcome);
        Assert.Equal(new Place(101, 1), result.Place);
    }

    [Fact]
    public void N2_Holds_WhenSectionFiveIsItsOwnText() =>
        Assert.Equal(Outcome.Holds, One("N2", "overallSituation", Sections(Overall, Problems)).Outcome);

    [Fact]
    public void N2_IsBroken_WhenSectionFiveIsLastYears_AndHolds_WhenItIsNot()
    {
        Assert.Equal(Outcome.Broken, One("N2", "prior", Sections(Overall, Problems), prior: Sections("旧", Problems)).Outcome);
        Assert.Equal(Outcome.Holds, One("N2", "prior", Sections(Overall, Problems), prior: Sections("旧", Overall)).Outcome);
        Assert.Equal(Outcome.NotApplicable, One("N2", "prior", Sections(Overall, Problems)).Outcome);
    }

    [Theory]
    [InlineData("青河市南塘区柳溪街道办事处", "在区政府网公开了东门街道办事处信息公开指南。", "东门街道办事处")]
    [InlineData("云岭县白石镇人民政府", "由青山镇人民政府负责解释。", "青山镇人民政府")]
    [InlineData("云岭县财政局", "白河县财政局认真落实条例。", "白河县财政局")]
    public void N3_IsBroken_WhenATwinIsNamed(string agency, string overall, string quote)
    {
        TextCheckResult result = One("N3", "agency", Sections(overall, Problems), agency);
        Assert.Equal(Outcome.Broken, result.Outcome);
        Assert.Equal(quote, result.Quote);
    }

    [Theory]
    [InlineData("青河市南塘区柳溪街道办事处", "在柳溪街道办事处大厅公开；按照南塘区人民政府的要求，各街道办事处均应公开；与东门街道办事处、西门街道办事处联合宣传。")]
    [InlineData("云岭县财政局", "在云岭县财政局和省财政厅指导下，会同云岭县教育局、临川市财政局开展工作。")]
    [InlineData("青河市人民政府", "省人民政府、柳江市人民政府派员交流。")]
    public void N3_Holds_WhenSuperiorsOthersOrListsAreNamed(string agency, string overall) =>
        Assert.Equal(Outcome.Holds, One("N3", "agency", Sections(overall, Problems), agency).Outcome);

    [Theory]
    [InlineData("无")]
    [InlineData("无。")]
    [InlineData("")]
    [InlineData("无其他需要报告的事项")]
    public void N4_IsBroken_WhenSectionFiveSaysNothing(string problems) =>
        Assert.Equal(Outcome.Broken, One("N4", "problemsAndImprovements", Sections(Overall, problems)).Outcome);

    [Fact]
    public void N4_MindsAnEmptySectionSixOnlyWhenFeesWereCharged()
    {
        Assert.Equal(Outcome.Holds, One("N4", "otherMatters", Sections(Overall, Problems, "无。")).Outcome);
        Assert.Equal(Outcome.Broken, One("N4", "otherMatters", Sections(Overall, Problems, "无。"), fees: true).Outcome);
        Assert.Equal(Outcome.Holds, One("N4", "otherMatters", Sections(Overall, Problems, "全年收取信息处理费3940元。"), fees: true).Outcome);
    }

    [Fact]
    public void N4_IsBroken_WhenASectionIsMissing_AndNotApplicable_WhereNothingIsParted()
    {
        Assert.Equal(Outcome.Broken, One("N4", "requests", Sections(Overall, Problems)).Outcome);
        Assert.Equal(Outcome.NotApplicable, One("N4", "requests", new[] { ProseSections.Of(SectionKind.Preamble, "x") }).Outcome);
    }

    [SharedFact]
    public void Seed001_GivesN2AndN3()
    {
        var broken = TextChecks.Run(SharedReports.Read("seeds/001_310a36c5978b6ada.txt"), "梁园区前进街道办事处", 2020)
            .Where(result => result.Outcome == Outcome.Broken).ToArray();
        Assert.Equal(new[] { "N2", "N3" }, broken.Select(result => result.Check));
        Assert.Equal("珠街街道办事处", broken[1].Quote);
        Assert.Equal(37, broken[1].Place!.Value.Line);
    }

    [SharedTheory]
    [InlineData("seeds/000_7a743c127b095b1e.txt", "洛阳市洛龙区科技园街道办事处", 2021)]
    [InlineData("seeds/002_4f9941a30d1dbd98.txt", "利业街道", 2021)]
    [InlineData("seeds/003_0792d5985b785f5a.txt", "惠济区科技和工业信息化局", 2021)]
    [InlineData("seeds/004_a1c7e16d78f57f88.txt", "驼峰路街道办事处", 2020)]
    [InlineData("reports/huaian-2024/report.txt", "淮安市人民政府", 2024)]
    [InlineData("reports/suqian-2024-cells/report.txt", "宿迁市", 2024)]
    public void AnHonestDocumentIsNotAccused(string path, string agency, int year) => Assert.DoesNotContain(
        TextChecks.Run(SharedReports.Read(path), agency, year),
        result => result.Outcome == Outcome.Broken && (result.Check is "N1" or "N2" or "N3" or "N4" or "N5"));

    /// <summary>Every accusation of the text that the real documents meet, each read by a person and true: 六 that says 无 and no more, 一 without a word on
    /// requests, a title without 年度 or a year, a heading in other words.</summary>
    [SharedTheory]
    [InlineData("seeds/000_7a743c127b095b1e.txt", "N9/otherMatters")]
    [InlineData("seeds/001_310a36c5978b6ada.txt", "N2/overallSituation N3/agency")]
    [InlineData("seeds/002_4f9941a30d1dbd98.txt", "N8/overallSituation N9/otherMatters N11/title")]
    [InlineData("seeds/003_0792d5985b785f5a.txt", "N8/overallSituation")]
    [InlineData("seeds/004_a1c7e16d78f57f88.txt", "N11/title")]
    [InlineData("reports/huaian-2024/report.txt", "")]
    [InlineData("reports/suqian-2024-cells/report.txt", "")]
    public void ARealDocument_IsAccusedOfWhatIsTrueAlone(string path, string accusations)
    {
        Finding[] broken = [.. RuleSet.Default.Validate(ReportReader.ReadFile(SharedFolder.Combine(path))).Findings
            .Where(finding => finding.RuleId[0] == 'N' && finding.Outcome == Outcome.Broken)];
        Assert.Equal(accusations, string.Join(' ', broken.Select(finding => finding.Id)));
        Assert.All(broken, finding => Assert.NotNull(finding.Place));
    }

    private static DocumentSection[] Sections(string overall, string problems, string? other = null)
    {
        var sections = new List<DocumentSection>
        {
            ProseSections.Of(SectionKind.OverallSituation, overall),
            ProseSections.Of(SectionKind.ProblemsAndImprovements, problems, 100),
        };
        if (other is not null)
        {
            sections.Add(ProseSections.Of(SectionKind.OtherMatters, other, 200));
        }

        return sections.ToArray();
    }

    private static TextCheckResult One(string check, string instance, DocumentSection[] sections,
        string? agency = "青河市水务局", int? year = 2024, DocumentSection[]? prior = null, bool fees = false) =>
        Assert.Single(TextChecks.Run(sections, agency, year, prior, fees), result => result.Check == check && result.Instance == instance);
}
