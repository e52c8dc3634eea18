using System.Linq;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Rules;
using Xunit;

namespace GovInfoDisclosure.Tests.Rules;

public class ReportCollectionTests
{
    private static AnnualReport Report(string? name, int? year, long received = 0) =>
        new AnnualReport { Year = year, Agency = new Agency { Name = name } }.WithCell("requests.received.total", received);

    [Fact]
    public void LastYearsReportIsFoundByNameAndYear()
    {
        AnnualReport last = Report("示例县人民政府", 2022, 7);
        var collection = new ReportCollection([last, Report("示例县教育局", 2022), Report("示例县人民政府", 2021)]);

        PriorReport match = collection.FindPrior(Report("示例县 人民政府", 2023));

        Assert.Same(last, match.Report);
        Assert.Null(match.Note);
    }

    [Fact]
    public void TwoDifferentReportsOfLastYear_AreSaidAndNotGuessed()
    {
        var collection = new ReportCollection([Report("甲局", 2022, 7), Report("甲局", 2022, 8)]);

        PriorReport match = collection.FindPrior(Report("甲局", 2023));

        Assert.Null(match.Report);
        Assert.Equal("There are 2 different reports of 甲局 for 2022: none was compared.", match.Note!.En);
        Assert.Equal("甲局 2022 年有 2 份不同的报告，未作比对。", match.Note.Zh);
    }

    [Fact]
    public void TheSameReportTwice_IsOne()
    {
        var collection = new ReportCollection([Report("甲局", 2022, 7), Report("甲局", 2022, 7)]);

        Assert.Equal(7, collection.FindPrior(Report("甲局", 2023)).Report!["requests.received.total"]);
    }

    [Fact]
    public void AMissingReportIsSaid() =>
        Assert.Equal("No report of 甲局 for 2022 was found.", new ReportCollection([Report("乙局", 2022)]).FindPrior(Report("甲局", 2023)).Note!.En);

    [Fact]
    public void AChangedNameIsFollowed()
    {
        AgencyNames names = AgencyNames.Parse("# 机构改革\n示例县卫生局 = 示例县卫生和计划生育局\n示例县卫生和计划生育局 = 示例县卫生健康局\n", out ValueList<Message> errors);
        var collection = new ReportCollection([Report("示例县卫生局", 2022, 5)], names);

        Assert.Empty(errors);
        Assert.Equal(5, collection.FindPrior(Report("示例县卫生健康局", 2023)).Report!["requests.received.total"]);
    }

    [Fact]
    public void WrongLinesOfTheNamesAreTold()
    {
        AgencyNames.Parse("甲\n乙 = 丙\n乙 = 丁\n", out ValueList<Message> errors);

        Assert.Equal(["line 1 should be 'earlier name = later name'", "line 3: '乙' already has a later name"], errors.Select(x => x.En));
    }

    [Fact]
    public void NamesThatLeadBackToThemselvesAreAnError()
    {
        AgencyNames names = AgencyNames.Parse("甲 = 乙\n乙 = 丙\n丙 = 甲\n丁 = 丁\n", out ValueList<Message> errors);

        Assert.Equal(["line 3: the later names of '丙' lead back to it", "line 4: the later names of '丁' lead back to it"], errors.Select(x => x.En));
        Assert.Equal("丙", names.Canonical("甲"));
    }

    [Fact]
    public void UnitsAreAllOthersOfTheYear_AndTheSummaryIsNeverItsOwnUnit()
    {
        AnnualReport summary = Report("示例县人民政府", 2023, 9);
        var collection = new ReportCollection([summary, Report("甲局", 2023, 4), Report("乙局", 2023, 5), Report("甲局", 2022, 1)]);

        UnitReports units = collection.Units(summary, ["甲局", "乙局"]);

        Assert.Equal(["乙局", "甲局"], units.Reports.Select(x => x.Agency.Name));
        Assert.True(units.AreComplete);
        Assert.Equal("2 of 2 expected units are present.", units.Notes[0].En);
    }

    [Fact]
    public void MissingUnitsAreNamed_AndTheirSumIsNotJudged()
    {
        AnnualReport summary = Report("示例县人民政府", 2023, 9);
        UnitReports units = new ReportCollection([Report("甲局", 2023, 4)]).Units(summary, ["甲局", "乙局"]);

        ValidationResult result = RuleSet.Default.Validate(summary, new ValidationOptions { Units = units, IncludeAll = true });

        Assert.Equal(["1 of 2 expected units are present.", "Missing: 乙局."], result.Notes.Select(x => x.En));
        Assert.All(result.Findings.Where(x => x.RuleId == "S2"), x => Assert.Equal(Outcome.NotApplicable, x.Outcome));
        Assert.Equal(Outcome.Holds, result.Findings.Single(x => x.Id == "S1/requests.received.total/甲局").Outcome);
    }

    [Fact]
    public void UnitsThatDoNotAddUp_AreBroken()
    {
        AnnualReport summary = Report("示例县人民政府", 2023, 9);
        UnitReports units = new ReportCollection([Report("甲局", 2023, 4), Report("乙局", 2023, 6)]).Units(summary, ["甲局", "乙局"]);

        ValidationResult result = RuleSet.Default.Validate(summary, new ValidationOptions { Units = units });
        Finding finding = result.Findings.Single(x => x.Id == "S2/requests.received.total");

        Assert.Equal((Outcome.Broken, 10m, 9m, 1m), (finding.Outcome, finding.Left!.Value, finding.Right!.Value, finding.Difference!.Value));
        Assert.Equal([null, "乙局", "甲局"], finding.Cells.Select(x => x.Of));
    }

    [Fact]
    public void HoweverManyUnitsThereAre_EveryCellOfEachIsJudged()
    {
        const int Units = 5_100;
        AnnualReport summary = Report("示例县人民政府", 2023, 9);
        RuleSet rules = RuleSet.Load(RuleSet.DefaultFiles().Single(file => file.Name == "units.yaml")).Rules!;
        var units = new ValueList<AnnualReport>(Enumerable.Repeat(Report("甲局", 2023, 4), Units));

        ValidationResult result = rules.Validate(summary, new ValidationOptions { BlankAsZero = true, Units = new UnitReports(units) });

        Assert.Equal((200 * Units) + 400, result.Instances);
        Assert.Equal(200, result.NotApplicable);

        // S3 adds up what S1 looks at one by one, and here the units have more in one cell.
        Assert.Equal((200 * Units) + 199, result.Holds);
        Assert.Equal("S3/requests.received.total", Assert.Single(result.Findings).Id);
    }

    [Fact]
    public void RulesAcrossYears_HaveNoInstancesWithoutACollection_AndDoNotApplyWithoutAPartner()
    {
        AnnualReport report = Report("甲局", 2023, 4);

        Assert.DoesNotContain(RuleSet.Default.Validate(report, new ValidationOptions { IncludeAll = true }).Findings, x => x.RuleId == "Y1");
        ValidationResult alone = RuleSet.Default.Validate(report, new ValidationOptions { IncludeAll = true, Prior = PriorReport.Missing() });
        Assert.Equal(Outcome.NotApplicable, alone.Findings.Single(x => x.RuleId == "Y1").Outcome);
    }

    [Fact]
    public void AcrossEditions_OnlyCellsOfOneMeaningAreCompared()
    {
        AnnualReport report = Report("甲局", 2021, 4).WithCell("requests.broughtForward.total", 2);
        AnnualReport prior = new AnnualReport { Year = 2020, ProactiveDisclosure = new ProactiveDisclosure2019() }.WithCell("requests.carriedForward.total", 3);

        ValidationResult result = RuleSet.Default.Validate(report, new ValidationOptions { IncludeAll = true, Prior = prior });

        Assert.Equal(Outcome.Broken, result.Findings.Single(x => x.RuleId == "Y1").Outcome);
        Assert.All(result.Findings.Where(x => x.RuleId == "Y2"), x => Assert.Equal(Outcome.NotApplicable, x.Outcome));
        Assert.Equal(2, result.Findings.Count(x => x.RuleId == "Y2"));
        Assert.DoesNotContain(result.Findings, x => x.RuleId is "Y3" or "Y4");
    }
}
