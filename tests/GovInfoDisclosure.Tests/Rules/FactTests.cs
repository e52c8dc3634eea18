using System;
using System.Linq;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Rules;
using GovInfoDisclosure.Rules.Evaluation;
using GovInfoDisclosure.Rules.Language;
using GovInfoDisclosure.Tests.Rules.Register;
using Xunit;

namespace GovInfoDisclosure.Tests.Rules;

/// <summary>What conditions ask of a report beside its numbers: year, name, code, division, level, lists, of the report and of a unit.</summary>
public sealed class FactTests
{
    private const string A = "requests.received.total";

    private static readonly AnnualReport Report = Samples.Report((A, 5)) with
    {
        Year = 2023,
        Agency = new Agency { Name = "示例县教育局", Code = "11330000X", DivisionCode = "330122", Level = AgencyLevel.County },
    };

    [Theory]
    [InlineData("report.year == 2023", true)]
    [InlineData("report.year != 2023", false)]
    [InlineData("report.year < 2023", false)]
    [InlineData("report.year <= 2023", true)]
    [InlineData("report.year > 2023", false)]
    [InlineData("report.year > 2022", true)]
    [InlineData("report.year >= 2024", false)]
    [InlineData("report.year between 2021 and 2023", true)]
    [InlineData("report.year between 2024 and 2026", false)]
    [InlineData("report.year in [2021, 2023]", true)]
    [InlineData("report.year in [2021, 2022]", false)]
    [InlineData("agency.name in [示例市教育局, 示例县教育局]", true)]
    [InlineData("agency.name in [示例县 教育局]", true)]
    [InlineData("agency.name in [示例县*]", true)]
    [InlineData("agency.name in [教育局]", false)]
    [InlineData("agency.code in [11330000X]", true)]
    [InlineData("agency.code in [11330000Y]", false)]
    [InlineData("agency.division in [33*]", true)]
    [InlineData("agency.division in [34*, 330122]", true)]
    [InlineData("agency.division in [3301]", false)]
    [InlineData("agency.level in [county] and report.year >= 2023", true)]
    [InlineData("not (agency.level in [county] and report.year >= 2023)", false)]
    public void Condition_DecidesWhetherTheRuleApplies(string when, bool applies)
    {
        Assert.Equal(applies ? Outcome.Broken : Outcome.NotApplicable, Samples.Judge(Samples.Yaml(A + " == 0", "when: " + when), Report).Outcome);
        Assert.Equal(applies ? Outcome.Holds : Outcome.NotApplicable, Samples.Judge(Samples.Yaml(A + " == 5", "when: " + when), Report).Outcome);
    }

    [Theory]
    [InlineData("report.year >= 2023", "报告年度", "the report's year")]
    [InlineData("agency.name in [甲局]", "机关名称", "the agency's name")]
    [InlineData("agency.code in [1]", "统一社会信用代码", "the agency's code")]
    [InlineData("agency.division in [33*]", "行政区划代码", "the code of its division")]
    [InlineData("agency.level in [county]", "行政层级", "the agency's level")]
    [InlineData("agency.list in [重点单位]", "所在名单", "the lists that the agency is on")]
    public void WhatNobodyKnows_LeavesABrokenCheckUndecided_AndIsNamed(string when, string zh, string en)
    {
        AnnualReport unknown = Samples.Report((A, 5));
        Finding finding = Samples.Judge(Samples.Yaml(A + " == 0", "when: " + when), unknown with { Year = null, Agency = new Agency() });
        Assert.Equal(Outcome.Undecided, finding.Outcome);
        Assert.Equal($"标题：报告没有写明{zh}，无法判断。", finding.Message.Zh);
        Assert.Equal($"Title: not decided, because the report does not state {en}.", finding.Message.En);
        Assert.Equal(Outcome.Holds, Samples.Judge(Samples.Yaml(A + " == 5", "when: " + when), unknown with { Year = null }).Outcome);
    }

    [Fact]
    public void WhatSomebodyElseKnows_TakesThePlaceOfWhatTheReportSays()
    {
        RuleSet rules = Samples.Load(Samples.Yaml(A + " <= $most",
            "when: agency.list in [重点单位]\nparameters: { most: { default: 9, township: 1 } }"));
        string name = "format: 1\nagencies:\n  - { name: " + Report.Agency.Name;
        var options = new ValidationOptions { IncludeAll = true, Register = Registers.Load(name + ", level: township, lists: [重点单位] }\n") };
        Assert.Equal(Outcome.Broken, Assert.Single(rules.Validate(Report, options).Findings).Outcome);
        options.Register = Registers.Load(name + " }\n");
        Assert.Equal(Outcome.NotApplicable, Assert.Single(rules.Validate(Report, options).Findings).Outcome);
    }

    [Fact]
    public void LevelOfAUnit_IsThatOfTheUnit()
    {
        RuleSet rules = Samples.Load(Samples.Yaml($"unit.{A} <= {A}", "forEach: { unit: units }\nwhen: unit.agency.level in [township]"));
        AnnualReport Unit(string name, AgencyLevel? level) =>
            Samples.Report((A, 9)) with { Agency = new Agency { Name = name, Level = level } };
        ValidationResult result = rules.Validate(Report, new ValidationOptions
        {
            IncludeAll = true, Units = new UnitReports([Unit("甲镇", AgencyLevel.Township), Unit("乙局", AgencyLevel.County), Unit("丙", null)]),
        });
        Assert.Equal([("T1/甲镇", Outcome.Broken), ("T1/乙局", Outcome.NotApplicable), ("T1/丙", Outcome.Undecided)],
            result.Findings.Select(finding => (finding.Id, finding.Outcome)));
    }

    [Theory]
    [InlineData("validFrom: 2022", 2021, false)]
    [InlineData("validFrom: 2022", 2022, true)]
    [InlineData("validTo: 2022", 2022, true)]
    [InlineData("validTo: 2022", 2023, false)]
    [InlineData("validFrom: 2022\nvalidTo: 2023", 2023, true)]
    [InlineData("validFrom: 2022\nvalidTo: 2023\nwhen: agency.level in [central]", 2023, false)]
    public void RuleHoldsForReportsOfItsYears(string years, int year, bool applies) => Assert.Equal(
        applies ? Outcome.Broken : Outcome.NotApplicable, Samples.Judge(Samples.Yaml(A + " == 0", years), Report with { Year = year }).Outcome);

    [Theory]
    [InlineData("report.year >= ¦24", "expected a year, as in 2024", "此处应为年份，如 2024")]
    [InlineData("report.year >= ¦２０２４", "full-width digits '２０２４': write '2024'", "全角数字“２０２４”：应写 2024")]
    [InlineData("report.year ¦of 2024", "expected == != <= < >= >, between or in […] after report.year", "report.year 之后应为 == != <= < >= >、between 或 in […]")]
    [InlineData("agency.name ¦== 甲局", "expected 'in […]' after agency.name", "agency.name 之后应为 in […]")]
    [InlineData("agency.name in [甲局¦，乙局]", "full-width '，': write ','", "全角“，”：应写 ,")]
    [InlineData("agency.name in [甲局, ¦甲局]", "duplicate in the list", "重复：前面已有")]
    [InlineData("¦agency.nmae in [甲局]", "there is no fact 'agency.nmae', did you mean 'agency.name'?", "没有“agency.nmae”这一事实，是否想写“agency.name”？")]
    [InlineData("¦report.date >= 2024", "there is no fact 'report.date'", "没有“report.date”这一事实")]
    [InlineData("¦unit.agency.level in [county]", "'unit.' needs a variable that runs through units in forEach", "unit. 只能用在 forEach 里有 units 变量的规则中")]
    public void WrongCondition_IsToldAtItsWord(string when, string en, string zh) =>
        LoadErrors.Expect(Samples.Yaml("1 <= 2", "when: '" + when + "'"), en, zh);

    [Theory]
    [InlineData("validFrom: ¦soon", "validFrom must be a year, as in 2024, found 'soon'", "validFrom 应为年份，如 2024，而这里是“soon”")]
    [InlineData("validFrom: 2024\nvalidTo: ¦2023", "validTo is before validFrom", "validTo 早于 validFrom")]
    [InlineData("tags: [a, ¦a]", "duplicate 'a'", "“a”重复")]
    public void WrongYearsAndTags_AreTold(string lines, string en, string zh) => LoadErrors.Expect(Samples.Yaml("1 <= 2", lines), en, zh);

    [Fact]
    public void TagsAreKept() => Assert.Equal(["年报", "收费"], Assert.Single(Samples.Load(Samples.Yaml("1 <= 2", "tags: [年报, 收费]")).Rules).Tags);

    [Fact]
    public void ExamplesGiveFacts()
    {
        RuleSet rules = Samples.Load(Samples.Yaml(A + " == 0",
            "when: report.year >= 2023 and agency.name in [甲局] and agency.list in [重点]\nexamples:\n"
            + $"  - {{ year: 2023, agency: {{ name: 甲局, lists: [重点] }}, cells: {{ {A}: 1 }}, outcome: broken }}\n"
            + $"  - {{ year: 2022, agency: {{ name: 甲局, lists: [重点] }}, cells: {{ {A}: 1 }}, outcome: notApplicable }}\n"
            + $"  - {{ agency: {{ name: 甲局 }}, cells: {{ {A}: 1 }}, outcome: undecided }}"));
        Assert.Empty(rules.RunExamples());
    }
}
