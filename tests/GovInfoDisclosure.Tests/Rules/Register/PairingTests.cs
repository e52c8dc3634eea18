using System;
using System.Linq;
using FsCheck.Xunit;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Rules;
using GovInfoDisclosure.Rules.Register;
using Xunit;
using static GovInfoDisclosure.Tests.Rules.Register.Registers;

namespace GovInfoDisclosure.Tests.Rules.Register;

/// <summary>Whose report is whose: by the register, by code before name, over mergers and splits.</summary>
public sealed class PairingTests
{
    [Fact]
    public void TwoOfOneName_WithDifferentCodes_AreTwo()
    {
        var collection = new ReportCollection([Report("城关镇人民政府", 2022, "A1", 7), Report("城关镇人民政府", 2022, "A2", 8)]);

        Assert.Equal(8, collection.FindPrior(Report("城关镇人民政府", 2023, "A2")).Report!["requests.received.total"]);
        Assert.Equal("In 2022 agencies with different codes are named '城关镇人民政府' and the report has no code: none was compared.",
            collection.FindPrior(Report("城关镇人民政府", 2023)).Note!.En);
        Assert.Equal("No report of 城关镇人民政府 for 2022 was found.", collection.FindPrior(Report("城关镇人民政府", 2023, "A3")).Note!.En);
    }

    [Fact]
    public void OneCodeWithANewName_IsOne() => Assert.Equal(7, new ReportCollection([Report("甲县卫生局", 2022, "a 1", 7)])
        .FindPrior(Report("甲县卫生健康局", 2023, "A1")).Report!["requests.received.total"]);

    [Fact]
    public void AReportWithoutACode_IsThatOfTheOnlyCodeOfItsName()
    {
        Assert.Equal(7, new ReportCollection([Report("甲局", 2022, "A1", 7)]).FindPrior(Report("甲局", 2023)).Report!["requests.received.total"]);
        Assert.Equal(7, new ReportCollection([Report("甲局", 2022, null, 7)]).FindPrior(Report("甲局", 2023, "A1")).Report!["requests.received.total"]);
        Assert.Equal("There are 2 different reports of 甲局 for 2022: none was compared.",
            new ReportCollection([Report("甲局", 2022, null, 7), Report("甲局", 2022, "A1", 8)]).FindPrior(Report("甲局", 2023, "A1")).Note!.En);
    }

    [Fact]
    public void TheRegisterFollowsFormerNames_InTheirYears()
    {
        // The name passed from one office to another.
        var register = Load("""
            format: 1
            agencies:
              - { name: 甲县发展和改革局, code: A1, formerNames: 甲县计划局 -2020 }
              - { name: 甲县计划局, code: A2, formerNames: 甲县规划办公室 -2020 }

            """);
        var collection = new ReportCollection([Report("甲县计划局", 2020, null, 7), Report("甲县规划办公室", 2020, null, 8)], register: register);

        Assert.Equal(7, collection.FindPrior(Report("甲县发展和改革局", 2021)).Report!["requests.received.total"]);
        Assert.Equal(8, collection.FindPrior(Report("甲县计划局", 2021)).Report!["requests.received.total"]);
    }

    [Fact]
    public void NamesakesOfTheRegister_AreToldApartByDivision_OrNotAtAll()
    {
        var register = Load("""
            format: 1
            agencies:
              - { name: 城关镇人民政府, divisionCode: 990101 }
              - { name: 城关镇人民政府, divisionCode: 990201 }

            """);
        AnnualReport last = Report("城关镇人民政府", 2022, null, 7) with { Agency = new Agency { Name = "城关镇人民政府", DivisionCode = "990201" } };
        var collection = new ReportCollection([last], register: register);

        Assert.Same(last, collection.FindPrior(last with { Year = 2023 }).Report);
        Assert.Null(collection.FindPrior(last with { Year = 2023, Agency = new Agency { Name = "城关镇人民政府", DivisionCode = "990101" } }).Report);
        Assert.Equal("The register has 2 agencies named '城关镇人民政府' (2023); the report has no code to determine which.",
            collection.FindPrior(Report("城关镇人民政府", 2023)).Note!.En);
    }

    private const string Merged = """
        format: 1
        agencies:
          - { name: 甲县文化局, code: A1 }
          - { name: 甲县旅游局, code: A2 }
          - { name: 甲县文化和旅游局, code: A3, mergedFrom: { year: 2023, agencies: [A1, 甲县旅游局] } }

        """;

    [Fact]
    public void AMergedAgency_IsComparedWithTheSumOfItsPredecessors()
    {
        AnnualReport[] before = [Report("甲县文化局", 2022, carriedForward: 2), Report("甲县旅游局", 2022, carriedForward: 3)];
        var collection = new ReportCollection(before, register: Load(Merged));
        AnnualReport report = Report("甲县文化和旅游局", 2023, broughtForward: 4);

        PriorReport prior = collection.FindPrior(report);
        ValidationResult result = RuleSet.Default.Validate(report, new ValidationOptions { Prior = prior, IncludeAll = true });

        Finding broken = result.Findings.Single(x => x.Id == "Y1/requests.broughtForward.total");
        Assert.Equal((4, 5), (broken.Left, broken.Right));
        Assert.Equal([(null, 4), ("甲县文化局", 2), ("甲县旅游局", 3)], broken.Cells.Select(x => (x.Of, x.Value!.Value)));
        Assert.Contains("上年甲县文化局、甲县旅游局合计", broken.Message.Zh, StringComparison.Ordinal);

        // What is usually true from year to year is not asked of a sum.
        Assert.All(result.Findings.Where(x => x.RuleId is "Y2" or "Y7" or "Y8"), x => Assert.Equal(Outcome.NotApplicable, x.Outcome));
    }

    /// <summary>Two years back: before a merger of this year or of last year those of the predecessors, else the agency's own.</summary>
    [Theory]
    [InlineData(2023, 2021, 5)]
    [InlineData(2024, 2022, 5)]
    [InlineData(2025, 2023, 9)]
    public void TwoYearsBack_PredecessorsToo(int year, int before, int expected)
    {
        AnnualReport[] reports = [Report("甲县文化局", before, received: 2), Report("甲县旅游局", before, received: 3), Report("甲县文化和旅游局", before, received: 9)];
        var collection = new ReportCollection(year == 2025 ? [reports[2]] : reports[..2], register: Load(Merged));

        Assert.Equal(expected, collection.FindPrior2(Report("甲县文化和旅游局", year)).Report!["requests.received.total"]);
    }

    [Fact]
    public void APredecessorThatIsMissing_LeavesTheMergerUncompared()
    {
        var collection = new ReportCollection([Report("甲县文化局", 2022, carriedForward: 2)], register: Load(Merged));

        PriorReport prior = collection.FindPrior(Report("甲县文化和旅游局", 2023, broughtForward: 2));

        Assert.Null(prior.Report);
        Assert.Contains("(甲县旅游局)", prior.Note!.En, StringComparison.Ordinal);
    }

    [Fact]
    public void NeitherPartOfASplit_IsComparedWithTheWhole()
    {
        var register = Load("format: 1\nagencies:\n  - { name: 甲县农业局 }\n  - { name: 甲县林业局, splitFrom: 2023=甲县农业局 }\n");
        var collection = new ReportCollection([Report("甲县农业局", 2022, carriedForward: 2), Report("甲县林业局", 2023)], register: register);

        Assert.Null(collection.FindPrior(Report("甲县农业局", 2023)).Report);
        Assert.Null(collection.FindPrior(Report("甲县林业局", 2023)).Report);
        Assert.NotNull(collection.FindPrior(Report("甲县林业局", 2024)).Report);
    }

    [Fact]
    public void TheRegisterGivesEachGovernmentItsUnits_AtEveryLevel()
    {
        var register = Load("""
            format: 1
            agencies:
              - { name: 示例市人民政府 }
              - { name: 甲县人民政府, parent: 示例市人民政府 }
              - { name: 甲县教育局, parent: 甲县人民政府 }
              - { name: 甲县财政局, parent: 甲县人民政府, reports: false }
              - { name: 甲县城关镇人民政府, parent: 甲县人民政府, from: 2024 }

            """);
        var collection = new ReportCollection(
            [Report("示例市人民政府", 2023), Report("甲县人民政府", 2023), Report("甲县教育局", 2023), Report("乙县教育局", 2023)], register: register);

        UnitReports city = collection.FindUnits(Report("示例市人民政府", 2023))!;
        UnitReports county = collection.FindUnits(Report("甲县人民政府", 2023))!;

        Assert.Equal((true, "甲县人民政府"), (city.AreComplete, Assert.Single(city.Reports).Agency.Name));
        Assert.Equal((true, "甲县教育局"), (county.AreComplete, Assert.Single(county.Reports).Agency.Name));
        Assert.False(collection.FindUnits(Report("甲县人民政府", 2024))!.AreComplete);
        Assert.Null(collection.FindUnits(Report("甲县教育局", 2023)));
    }

    /// <summary>The codes stay: whatever the agencies are called, the same is found.</summary>
    [Property(MaxTest = 30)]
    public void RenamingEveryAgency_ChangesNoFindingButInNames(int seed)
    {
        var random = new Random(seed);
        AnnualReport[] reports = [.. Reports(random)];
        string[] names = [.. Enumerable.Range(0, Agencies).Select(i => $"第{random.Next(1000)}某{i}机关")];
        AnnualReport[] renamed = [.. reports.Select(x => x with { Agency = x.Agency with { Name = names[int.Parse(x.Agency.Code![1..])] } })];

        Assert.Equal(Found(reports, reports, "机关"), Found(renamed, renamed, "另名"));
    }

    [Property(MaxTest = 30)]
    public void ExchangingTwoCodes_ChangesThePairing(int seed)
    {
        AnnualReport[] reports = [.. Reports(new Random(seed))];
        AnnualReport[] exchanged = [.. reports.Select(x => x.Year == 2022 && x.Agency.Code is "A1" or "A2"
            ? x with { Agency = x.Agency with { Code = x.Agency.Code == "A1" ? "A2" : "A1" } } : x)];

        AnnualReport first = reports.Single(x => x is { Year: 2023, Agency.Code: "A1" });
        AnnualReport second = reports.Single(x => x is { Year: 2022, Agency.Code: "A2" });

        PriorReport prior = new ReportCollection(exchanged, register: Named("机关")).FindPrior(exchanged.Single(x => x is { Year: 2023, Agency.Code: "A2" }));
        Assert.Equal("A2", second.Agency.Code);
        Assert.Equal(first.Agency.Code == "A1" ? reports.Single(x => x is { Year: 2022, Agency.Code: "A1" })["requests.carriedForward.total"] : null,
            prior.Report!["requests.carriedForward.total"]);
    }

    private const int Agencies = 6;

    /// <summary>A government and five units over two years; the government's numbers need not be their sum.</summary>
    private static System.Collections.Generic.IEnumerable<AnnualReport> Reports(Random random) =>
        from year in new[] { 2022, 2023 }
        from i in Enumerable.Range(0, Agencies)
        select Samples.Report(("requests.received.total", random.Next(9)), ("requests.broughtForward.total", random.Next(3)),
            ("requests.carriedForward.total", (10 * i) + random.Next(3)), ("proactiveDisclosure.rules.inForce", random.Next(2)))
            with { Year = year, Agency = new Agency { Name = "机关" + i, Code = "A" + i } };

    private static AgencyRegister Named(string name) => Load("format: 1\nagencies:\n" + string.Concat(Enumerable.Range(0, Agencies).Select(i =>
        $"  - {{ name: {name}{i}, code: A{i}, level: county{(i == 0 ? "" : ", parent: A0")} }}\n")));

    /// <summary>Every outcome, with the numbers; units in the order of their codes.</summary>
    private static string[] Found(AnnualReport[] reports, AnnualReport[] all, string registered)
    {
        AgencyRegister register = Named(registered);
        var collection = new ReportCollection(all, register: register);
        return [.. reports.SelectMany(report => RuleSet.Default.Validate(report, new ValidationOptions
        {
            Prior = collection.FindPrior(report),
            Units = collection.FindUnits(report),
            Register = register,
        }).Findings.Select(x => $"{report.Agency.Code} {report.Year} {x.RuleId} {x.Outcome} {x.Left} {x.Right} "
            + string.Join(",", x.Cells.Select(cell => cell.Address)) + x.Level)).Order(StringComparer.Ordinal)];
    }
}
