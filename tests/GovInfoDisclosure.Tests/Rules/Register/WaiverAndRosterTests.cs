using System;
using System.Linq;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Rules;
using GovInfoDisclosure.Rules.Language;
using GovInfoDisclosure.Rules.Register;
using Xunit;
using static GovInfoDisclosure.Tests.Rules.Register.Registers;

namespace GovInfoDisclosure.Tests.Rules.Register;

/// <summary>What is excused, who has published, and when.</summary>
public sealed class WaiverAndRosterTests
{
    private static readonly AnnualReport Broken = Samples.Report(("requests.broughtForward.total", 4), ("requests.broughtForward.naturalPersons", 4),
        ("requests.outcomes.total.naturalPersons", 4), ("requests.outcomes.total.total", 4), ("requests.outcomes.grantedInFull.naturalPersons", 4),
        ("requests.outcomes.grantedInFull.total", 4)) with { Year = 2023, Agency = new Agency { Name = "甲局", Code = "A1" } };

    private static readonly AnnualReport Last = Samples.Report() with { Year = 2022, Agency = Broken.Agency };

    private static ValidationResult Validate(string waivers, string today = "2025-06-30") => RuleSet.Default.Validate(Broken, new ValidationOptions
    {
        Prior = Last,
        Waivers = waivers.Length == 0 ? null : Waivers("format: 1\nwaivers:\n" + waivers, today),
    });

    private const string Rest = "reason: 上年报告已更正, approver: 张三, expires: 2025-12-31 }\n";

    [Theory]
    [InlineData("  - { agency: 甲局, rule: Y1, instance: requests.broughtForward.total, year: 2023, ", 1)]
    [InlineData("  - { agency: a1, rule: Y1, instance: Y1/requests.broughtForward.total, year: 2023, ", 1)]
    [InlineData("  - { agency: 甲 局, rule: Y1c, instance: 'requests.*.natural*', year: 2023, ", 1)]
    [InlineData("  - { agency: 甲局, rule: Y1, instance: '*', year: 2023, ", 1)]
    [InlineData("  - { agency: 甲局, rule: Y1, instance: requests.broughtForward.total, year: 2022, ", 0)]
    [InlineData("  - { agency: 甲局, rule: Y1, instance: requests.broughtForward, year: 2023, ", 0)]
    [InlineData("  - { agency: 甲局, rule: Y1, year: 2023, ", 0)]
    [InlineData("  - { agency: 乙局, rule: Y1, instance: requests.broughtForward.total, year: 2023, ", 0)]
    [InlineData("  - { agency: 甲局, rule: Y2, instance: requests.broughtForward.total, year: 2023, ", 0)]
    public void BrokenAndExcused_AreWhatIsBrokenWithout(string waiver, int excused)
    {
        ValidationResult without = Validate("");
        ValidationResult result = Validate(waiver + Rest);

        Assert.Equal(excused, result.Excused.Count);
        Assert.Equal(without.Broken, result.Broken + result.Excused.Count);
        Assert.Equal(without.Instances, result.Instances);
        Assert.Equal(without.Findings.Select(x => x.Id).Order(StringComparer.Ordinal),
            result.Findings.Concat(result.Excused).Select(x => x.Id).Order(StringComparer.Ordinal));
        Assert.All(result.Excused, x => Assert.Equal("上年报告已更正", x.Waiver!.Reason));
    }

    [Fact]
    public void AnExpiredWaiver_ExcusesNothing_AndIsNamed()
    {
        const string Waiver = "  - { agency: 甲局, rule: Y1, instance: '*', year: 2023, " + Rest;

        Assert.Empty(Validate(Waiver, "2026-01-01").Excused);
        Assert.Single(Validate(Waiver, "2025-12-31").Excused);
        Assert.Equal("Y1", Assert.Single(Waivers("format: 1\nwaivers:\n" + Waiver, "2026-01-01").Expired).Rule);
    }

    [Fact]
    public void TheJsonCountsWhatIsExcused_AndSaysWhy()
    {
        string json = FindingsJson.WriteCompact("a", Validate("  - { agency: 甲局, rule: Y1, instance: '*', year: 2023, " + Rest));

        Assert.Contains("\"excused\":1}", json, StringComparison.Ordinal);
        Assert.Contains("\"reason\":\"上年报告已更正\",\"approver\":\"张三\",\"expires\":\"2025-12-31\",\"line\":3}", json, StringComparison.Ordinal);
        Assert.DoesNotContain("excused", FindingsJson.WriteCompact("a", Validate("")), StringComparison.Ordinal);
    }

    [Fact]
    public void ErrorsOfWaiversAreToldAtOnce()
    {
        WaiverList? list = WaiverList.Load(
            new RuleFile("w.yaml", "format: 1\nwaivers:\n  - { agency: 甲局, rule: Y1, year: 2023, reason: r, aprover: 张三, expires: 2025 }\n"),
            new IsoDate(2025, 1, 1), out ValueList<RuleFileError> errors);

        Assert.Null(list);
        Assert.Equal(
            [
                "w.yaml(3,52): unknown key 'aprover', did you mean 'approver'?",
                "w.yaml(3,74): expires must be a date, as in 2025-12-31, found '2025'",
            ],
            errors.Select(x => x.ToString()));
    }

    [Theory]
    [InlineData("format: 1\n", "w.yaml(1,1): key 'waivers' is missing")]
    [InlineData("format: 1\nwaiver: []\n", "w.yaml(2,1): unknown key 'waiver', did you mean 'waivers'?")]
    [InlineData("format: 1\nagencies: []\n", "w.yaml(1,1): key 'waivers' is missing", "w.yaml(2,1): unknown key 'agencies', expected one of format, waivers")]
    public void AFileWithoutWaivers_ExcusesNothingInSilence(string text, params string[] expected)
    {
        Assert.Null(WaiverList.Load(new RuleFile("w.yaml", text), new IsoDate(2024, 6, 1), out ValueList<RuleFileError> errors));
        Assert.Equal(expected, errors.Select(error => error.In(MessageLanguage.English)));
    }

    [Theory]
    [InlineData("甲县人民政府", "2024-03-31", Outcome.Holds)]
    [InlineData("甲县人民政府", "2024-04-01", Outcome.Broken)]
    [InlineData("示例市人民政府", "2024-04-01", Outcome.Broken)]
    [InlineData("甲县教育局", "2024-01-31", Outcome.Holds)]
    [InlineData("甲县教育局", "2024-02-01", Outcome.Broken)]
    [InlineData("甲县城关镇人民政府", "2024-12-01", null)]
    [InlineData("示例市教育局", "2024-12-01", null)]
    [InlineData("甲县教育局", null, null)]
    public void ByLaw_DepartmentsHaveUntilJanuary_AndGovernmentsUntilMarch(string name, string? published, Outcome? outcome)
    {
        AnnualReport report = Samples.Report() with
        {
            Year = 2023,
            Agency = new Agency { Name = name },
            Published = IsoDate.TryParse(published, out IsoDate day) ? day : null,
        };

        ValidationResult result = RuleSet.Default.Validate(report, new ValidationOptions { IncludeAll = true });

        Assert.Equal(outcome, result.Findings.SingleOrDefault(x => x.Id == "R3")?.Outcome);
    }

    [Theory]
    [InlineData("due: 02-10", 2023, Outcome.Holds)]
    [InlineData("due: 02-09", 2023, Outcome.Broken)]
    [InlineData("level: township", 2023, Outcome.Broken)]
    [InlineData("level: county", 2023, Outcome.Holds)]
    [InlineData("due: 02-09", 2022, Outcome.Undecided)]
    public void TheRegisterSetsTheDay_AndKnowsTheDate(string more, int year, Outcome outcome)
    {
        AgencyRegister register = Load("format: 1\ndue: { default: 12-31, township: 01-15 }\nagencies:\n"
            + $"  - {{ name: 甲局, published: {{ 2023: 2024-02-10 }}, {more} }}\n");
        AnnualReport report = Samples.Report() with { Year = year, Agency = new Agency { Name = "甲局" } };

        Finding finding = RuleSet.Default.Validate(report, new ValidationOptions { Register = register, IncludeAll = true }).Findings.Single(x => x.Id == "R3");

        Assert.Equal(outcome, finding.Outcome);
        Assert.True(outcome != Outcome.Broken || finding.Message.Zh.StartsWith("公布日期 2024-02-10，晚于期限 2024-0", StringComparison.Ordinal));
    }

    [Fact]
    public void TheRosterNamesWhoIsMissing_Twice_AndUnknown()
    {
        AgencyRegister register = Load("""
            format: 1
            agencies:
              - { name: 甲局, code: A1 }
              - { name: 乙局, code: A2, formerNames: 乙办 -2022 }
              - { name: 丙局, reports: false }
              - { name: 丁局, until: 2022 }
              - { name: 戊局 }

            """);
        var collection = new ReportCollection(
            [
                Report("甲局", 2023, received: 1), Report("甲局", 2023, received: 2), Report("另名", 2023, "A2"), Report("丙局", 2023), Report("戌局", 2023),
                Report("乙办", 2022),
            ],
            register: register);

        ValidationResult roster = collection.CheckRoster(RuleSet.Default, 2023);

        Assert.Equal(
            [
                ("R1/戊局/2023", "The 2023 report of '戊局' is missing."),
                ("R2/甲局/2023", "'甲局' has 2 reports for 2023 that differ."),
                ("R4/戌局/2023", "'戌局' (2023) is not on the list; did you mean '戊局'?"),
            ],
            roster.Findings.Select(x => (x.Id, x.Message.En)));
        Assert.Equal(["R1/丁局/2022", "R1/戊局/2022", "R1/甲局/2022"], collection.CheckRoster(RuleSet.Default, 2022).Findings.Select(x => x.Id).Order());
        Assert.Equal((2 + 3 + 3, 3), (roster.Holds, roster.Broken));
    }

    [Fact]
    public void AListAlone_IsARoster_AndAWaiverExcusesWhoNeedNotReport()
    {
        var collection = new ReportCollection([Report("甲局", 2023), Report("乙局", 2023)]);
        WaiverList waivers = Waivers("format: 1\nwaivers:\n  - { agency: 丙局, rule: R1, year: 2023, " + Rest);

        ValidationResult roster = collection.CheckRoster(RuleSet.Default, 2023, ["甲局", "丙局"], waivers);

        Assert.Equal(["R4/乙局/2023"], roster.Findings.Select(x => x.Id));
        Assert.Equal(["R1/丙局/2023"], roster.Excused.Select(x => x.Id));
        Assert.Equal(0, collection.CheckRoster(RuleSet.Default, 2023).Instances);
    }

    /// <summary>Each stranger is compared with each that is missing: of thousands the first are told whom they may be, all are told.</summary>
    [Fact]
    public void ThousandsOfStrangers_AreAllTold_AndTheFirstOfThemWhoMayBeMeant()
    {
        const int Many = 1_500;
        var collection = new ReportCollection(Enumerable.Range(1000, Many).Select(i => Report($"虚构第{i}号示例局", 2023)));

        ValidationResult roster = collection.CheckRoster(RuleSet.Default, 2023, [.. Enumerable.Range(1000, Many).Select(i => $"虚构第{i}号示例处")]);

        string[] strangers = [.. roster.Findings.Where(x => x.RuleId == "R4").Select(x => x.Message.En)];
        Assert.Equal((Many, Many), (strangers.Length, roster.Findings.Count(x => x.RuleId == "R1")));
        Assert.EndsWith("did you mean '虚构第1000号示例处'?", strangers[0]);
        Assert.Equal(1_000_000 / Many, strangers.Count(x => x.Contains("did you mean", StringComparison.Ordinal)));
    }
}
