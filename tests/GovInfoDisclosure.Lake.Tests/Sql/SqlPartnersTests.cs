using System;
using System.Collections.Generic;
using System.Linq;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Lake.Sql;
using GovInfoDisclosure.Lake.Synthetic;
using GovInfoDisclosure.Rules;
using GovInfoDisclosure.Rules.Language;
using Xunit;

namespace GovInfoDisclosure.Lake.Tests.Sql;

/// <summary>The queries between reports: last year's, the units'.</summary>
public class SqlPartnersTests
{
    private const string OwnRules = """
        format: 1
        rules:
          - { id: Q1, class: plausibility, severity: info, editions: [2019, 2021], source: { document: d, place: p, basis: derived }, title: { zh: t, en: t },
              parameters: { times: { default: 3, county: 0.5 } }, check: requests.received.total <= $times * prior.requests.received.total }
          - { id: Q2, class: plausibility, severity: info, editions: [2019, 2021], source: { document: d, place: p, basis: derived }, title: { zh: t, en: t },
              missing: all-or-none, forEach: { unit: units }, check: unit.requests.received.total == requests.received.total }
          - { id: Q3, class: plausibility, severity: info, editions: [2019, 2021], source: { document: d, place: p, basis: derived }, title: { zh: t, en: t },
              missing: all-or-none, check: sum(units.requests.received.total) == requests.received.total }
          - { id: Q4, class: plausibility, severity: info, editions: [2019, 2021], source: { document: d, place: p, basis: derived }, title: { zh: t, en: t },
              missing: zero, check: sum(units.requests.received.total) == requests.received.total }
        """;

    private static readonly AnnualReport Zero =
        FormShape.Of2021.ToReport(FormShape.Of2021.Values(new decimal?[FormShape.Of2021.Cells.Length].Select(_ => (decimal?)0m).ToArray()));

    [Fact]
    public void LastYearsReport_IsFoundByNameAndYear()
    {
        AnnualReport last = Of("甲局", 2022).WithCell("requests.carriedForward.total", 5).WithCell("requests.carriedForward.naturalPersons", 5);
        using var lake = new SqliteLake(
        [
            last,
            Of("甲局", 2023).WithCell("requests.broughtForward.total", 3).WithCell("requests.broughtForward.naturalPersons", null),
            Of("乙局", 2023).WithCell("requests.broughtForward.total", 3),
            last with { Year = 2024 },
        ]);

        Assert.Equal(
            ["2 Y1 broken 3 5 -2", "2 Y1c/requests.broughtForward.naturalPersons undecided - 5 -"],
            lake.Prior().Select(line => line.Replace("Y1/requests.broughtForward.total", "Y1", StringComparison.Ordinal)).Where(line => line[0] == '2'));
        Assert.DoesNotContain(lake.Prior(), line => line[0] is '1' or '3');
    }

    /// <summary>Last year's reports, this year's, and which of last year's is found: written by hand, and held against the library besides.</summary>
    [Theory]
    [InlineData("甲局=A", "乙局=A", 1)] // one code with a new name is one
    [InlineData("甲局=A 甲局=B", "甲局=B", 2)] // two of one name with different codes are two
    [InlineData("甲局=A 甲局=B", "甲局", 0)] // and a report without a code is neither's
    [InlineData("甲局=A 甲局=B", "甲局=C", 0)]
    [InlineData("甲局=A", "甲局", 1)] // the only code that bears the name
    [InlineData("甲局", "甲局=A", 1)] // last year's had no code
    [InlineData("甲局=B", "甲局=A", 0)] // another code is another agency
    [InlineData("甲局=A 乙局", "乙局=A", 1)] // the code before the name
    [InlineData("=A", "甲局=A", 1)]
    [InlineData("甲局=A 甲局", "甲局=A", 0)] // the second is the only code's too: two reports that differ
    [InlineData("=A", "=B", 0)]
    public void LastYearsReport_IsFoundByCodeBeforeName(string before, string now, int expected)
    {
        static AnnualReport Named(string word, int year, int carried)
        {
            AnnualReport report = Of("", year).WithCell("requests.carriedForward.total", carried);
            string[] parts = word.Split('=');
            return report with { Agency = report.Agency with { Name = parts[0].Length == 0 ? null : parts[0], Code = parts.Length == 1 ? null : parts[1] } };
        }

        AnnualReport[] last = [.. before.Split(' ').Select((word, i) => Named(word, 2022, i + 5))];
        AnnualReport report = Named(now, 2023, 0);
        using var lake = new SqliteLake([.. last, report]);

        AnnualReport? found = new ReportCollection([.. last, report]).FindPrior(report).Report;
        Assert.Equal(expected == 0 ? null : last[expected - 1], found);
        Assert.Equal(
            expected == 0 ? [] : [$"{last.Length + 1} Y1/requests.broughtForward.total broken 0 {expected + 4} -{expected + 4}"], lake.Prior());
    }

    [Fact]
    public void UnitsOfOneName_AreTwo_WhereTheirCodesDiffer()
    {
        AnnualReport unit = Of("城关镇人民政府", 2023).WithCell("requests.received.total", 4);
        using var lake = new SqliteLake(
        [
            Of("某市", 2023).WithCell("requests.received.total", 2),
            unit with { Agency = unit.Agency with { Code = "A" } },
            unit with { Agency = unit.Agency with { Code = "B" } },
            unit, // whose it is cannot be told: it does not count
        ]);
        lake.Run("UPDATE report_wide SET parent_id = '1' WHERE report_id <> '1'; UPDATE report_wide SET expected_units = 2 WHERE report_id = '1'");

        Assert.Equal(
            ["1 S1/requests.received.total/城关镇人民政府 broken 4 2 2", "1 S1/requests.received.total/城关镇人民政府#2 broken 4 2 2"], lake.Unit());
        Assert.Equal(["1 S2/requests.received.total broken 8 2 6", "1 S3/requests.received.total broken 8 2 6"], lake.UnitSum());
    }

    [Fact]
    public void OfTwoReportsForLastYear_NoneIsCompared()
    {
        using var lake = new SqliteLake(
        [
            Of("甲局", 2022).WithCell("requests.carriedForward.total", 5),
            Of("甲局", 2022).WithCell("requests.carriedForward.total", 6),
            Of("甲局", 2023),
        ]);

        Assert.Empty(lake.Prior());
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    public void EqualReportsForLastYear_AreOne_AndEachOfThisYearsIsJudged(int times)
    {
        AnnualReport last = Of("甲局", 2022).WithCell("requests.carriedForward.total", 5).WithCell("requests.carriedForward.naturalPersons", null);
        AnnualReport now = Of("甲局", 2023).WithCell("requests.carriedForward.commercialEnterprises", 1);
        AnnualReport[] reports = [.. Enumerable.Repeat(last, times), now, now];
        using var lake = new SqliteLake(reports);

        Finding[] expected = [.. RuleSet.Default.Validate(now, new ValidationOptions { Prior = new ReportCollection(reports).FindPrior(now) })
            .Findings.Where(finding => finding.RuleId[0] == 'Y')];
        Assert.Equal(["Y1/requests.broughtForward.total", "Y1c/requests.broughtForward.naturalPersons"], expected.Select(finding => finding.Id));
        Assert.Equal(
            new[] { times + 1,
                times + 2 }.SelectMany(id => new[] { $"{id} Y1/requests.broughtForward.total broken 0 5 -5",
                    $"{id} Y1c/requests.broughtForward.naturalPersons undecided 0 - -" }),
            lake.Prior());
    }

    [Fact]
    public void ReportsThatDifferAnywhere_AreNotOne()
    {
        string[] differences = ["parent_id = '1'", "agency_code = 'X'", "agency_level = 'county'",
            "fees_notices = 0", "req_received_total = NULL", "req_received_total = 1", "edition = 2019"];
        using var lake = new SqliteLake([.. differences.SelectMany((_, i) =>
        {
            AnnualReport last = Of("甲局" + i, 2022).WithCell("requests.carriedForward.total", 5);
            return new[] { last, last, last, Of("甲局" + i, 2023) };
        })]);
        for (int i = 0; i < differences.Length; i++)
        {
            lake.Run($"UPDATE report_wide SET {differences[i]} WHERE report_id = '{(4 * i) + 2}'");
        }

        // Only whose they are does not count.
        Assert.Equal(["4 Y1/requests.broughtForward.total broken 0 5 -5"], lake.Prior());
    }

    [Fact]
    public void ACopyOfLastYearsReport_IsTold()
    {
        AnnualReport report = Of("甲局", 2022).WithCell("requests.received.total", 7);
        using var lake = new SqliteLake([report, report with { Year = 2023 }, Of("乙局", 2022), Of("乙局", 2023)]);

        Assert.Equal(["2 Y7 broken 0 0 0"], lake.Prior());
    }

    [Fact]
    public void UnitsAndTheirSum_AreHeldAgainstTheSummary()
    {
        using var lake = new SqliteLake(
        [
            Of("某市", 2023).WithCell("requests.received.total", 9),
            Of("甲局", 2023).WithCell("requests.received.total", 4),
            Of("乙局", 2023).WithCell("requests.received.total", 10),
        ]);
        lake.Run("UPDATE report_wide SET parent_id = '1' WHERE report_id <> '1'");

        Assert.Equal(["1 S1/requests.received.total/乙局 broken 10 9 1"], lake.Unit());
        Assert.Equal(["1 S3/requests.received.total broken 14 9 5"], lake.UnitSum());

        lake.Run("UPDATE report_wide SET expected_units = 2 WHERE report_id = '1'");
        Assert.Equal(["1 S2/requests.received.total broken 14 9 5", "1 S3/requests.received.total broken 14 9 5"], lake.UnitSum());

        lake.Run("UPDATE report_wide SET req_received_total = NULL WHERE report_id = '2'");
        Assert.Equal(["1 S2/requests.received.total broken - 9 -", "1 S3/requests.received.total broken - 9 -"], lake.UnitSum());

        lake.Run("UPDATE report_wide SET req_received_total = 5 WHERE report_id = '3'");
        Assert.Equal(["1 S2/requests.received.total undecided - 9 -", "1 S3/requests.received.total undecided - 9 -"], lake.UnitSum());
    }

    [Fact]
    public void EqualReportsOfAUnit_AreOne_OfDifferingOnesNoneCounts()
    {
        AnnualReport unit = Of("甲局", 2023).WithCell("requests.received.total", 4);
        using var lake = new SqliteLake([Of("某市", 2023).WithCell("requests.received.total", 2), unit,
            unit, Of("乙局", 2023), Of("丙局", 2023), Of("丙局", 2023).WithCell("requests.received.total", 9)]);
        lake.Run("UPDATE report_wide SET parent_id = '1' WHERE report_id <> '1'; UPDATE report_wide SET expected_units = 2 WHERE report_id = '1'");

        Assert.Equal(["1 S1/requests.received.total/甲局 broken 4 2 2"], lake.Unit());
        Assert.Equal(["1 S2/requests.received.total broken 4 2 2", "1 S3/requests.received.total broken 4 2 2"], lake.UnitSum());

        lake.Run("UPDATE report_wide SET expected_units = 3 WHERE report_id = '1'");
        Assert.Equal(["1 S3/requests.received.total broken 4 2 2"], lake.UnitSum());

        lake.Run("UPDATE report_wide SET req_received_total = 0 WHERE report_id = '6'");
        Assert.Equal(["1 S2/requests.received.total broken 4 2 2", "1 S3/requests.received.total broken 4 2 2"], lake.UnitSum());
    }

    [Fact]
    public void UnitsWithoutANameOrAYear_AreEachTheirOwn_AndNumberedAsTheLibraryDoes()
    {
        AnnualReport government = Of("某市", 2023);
        AnnualReport unnamed = government.WithCell("requests.received.total", 4) with { Agency = new Agency() };
        AnnualReport undated = unnamed with { Year = null, Agency = new Agency { Name = "甲局" } };
        AnnualReport[] units = [unnamed, unnamed, undated, undated, undated];
        using var lake = new SqliteLake([government, .. units]);
        lake.Run("UPDATE report_wide SET parent_id = '1' WHERE report_id <> '1'; UPDATE report_wide SET expected_units = 5 WHERE report_id = '1'");

        var options = new ValidationOptions { Units = new UnitReports(units, true) };
        string[] expected = [.. RuleSet.Default.Validate(government, options).Findings
            .Select(finding => finding.Id).Where(id => id.StartsWith("S1", StringComparison.Ordinal))];
        Assert.Contains("S1/requests.received.total/unit#2", expected);
        Assert.Contains("S1/requests.received.total/甲局#3", expected);
        Assert.Equal(expected.Select(id => $"1 {id} broken 4 0 4").Order(StringComparer.Ordinal), lake.Unit());
        Assert.Equal(["1 S2/requests.received.total broken 20 0 20", "1 S3/requests.received.total broken 20 0 20"], lake.UnitSum());
    }

    [Fact]
    public void OneEditionsTables_TakeItsQueriesBetweenReports()
    {
        AnnualReport[] reports = [Of("甲局", 2022).WithCell("requests.carriedForward.total", 5), Of("甲局", 2023).WithCell("requests.received.total", 9)];
        using var lake = new SqliteLake(reports, new SqlExporter(SqlDialect.Sqlite, edition: ReportEdition.Edition2021));
        lake.Run("UPDATE report_wide SET parent_id = '1' WHERE report_id = '2'; UPDATE report_wide SET expected_units = 1 WHERE report_id = '1'");

        Assert.Equal(["2 Y1/requests.broughtForward.total broken 0 5 -5"], lake.Prior());
        Assert.Equal(["1 S1/requests.received.total/甲局 broken 9 0 9"], lake.Unit());
        Assert.Equal(["1 S2/requests.carriedForward.total broken 0 5 -5", "1 S2/requests.received.total broken 9 0 9",
            "1 S3/requests.received.total broken 9 0 9"], lake.UnitSum());
    }

    [Fact]
    public void OwnRulesBetweenReports_DifferByLevel_AndAskWhatIsBlank()
    {
        RuleSetLoad load = RuleSet.Load(new RuleFile("own.yaml", OwnRules));
        Assert.Empty(load.Errors);
        AnnualReport government = Of("某市", 2023).WithCell("requests.received.total",
            9) with { Agency = new Agency { Name = "某市", Level = AgencyLevel.County } };
        AnnualReport blank = Of("甲局", 2023).WithCell("requests.received.total", null);
        AnnualReport[] reports =
        [
            government, government with { Year = 2022 }, Of("乙局", 2023).WithCell("requests.received.total", 9),
            blank with { Year = 2022, Agency = new Agency { Name = "乙局" } },
            blank, Of("丙局", 2023).WithCell("requests.received.total", 3), government.WithCell("requests.received.total", null) with { Year = 2021 }, blank,
        ];
        using var lake = new SqliteLake(reports, new SqlExporter(SqlDialect.Sqlite, load.Rules));
        lake.Run("UPDATE report_wide SET parent_id = '1' WHERE report_id IN ('5', '6'); UPDATE report_wide SET parent_id = '7' WHERE report_id = '8'");

        Assert.Equal(["1 Q1 broken 9 4.5 4.5", "2 Q1 undecided 9 - -", "3 Q1 undecided 9 - -"], lake.Prior());
        Assert.Equal(["1 Q2/丙局 broken 3 9 -6", "1 Q2/甲局 undecided - 9 -"], lake.Unit());
        Assert.Equal(["1 Q3 undecided - 9 -", "1 Q4 broken 3 9 -6"], lake.UnitSum());
    }

    [Fact]
    public void AUnitOfAnotherForm_TakesTheSumsOfItsMissingCellsAway()
    {
        AnnualReport other =
            FormShape.Of2019.ToReport(FormShape.Of2019.Values(new decimal?[FormShape.Of2019.Cells.Length].Select(_ => (decimal?)1m).ToArray()));
        using var lake = new SqliteLake([Of("某市", 2020), other with { Year = 2020, Agency = new Agency { Name = "甲局" } }]);
        lake.Run("UPDATE report_wide SET parent_id = '1' WHERE report_id = '2'; UPDATE report_wide SET expected_units = 1 WHERE report_id = '1'");
        string[] shared = [.. FormShape.Of2021.Cells.Where(cell => FormShape.Of2019.TryFind(cell.Address) is not null).Select(cell => cell.Address)];

        Assert.Equal(
            shared.SelectMany(address => new[] { $"1 S2/{address} broken 1 0 1", $"1 S3/{address} broken 1 0 1" }).Order(StringComparer.Ordinal),
            lake.UnitSum());
    }

    private static AnnualReport Of(string name, int year) => Zero with { Year = year, Agency = new Agency { Name = name } };
}
