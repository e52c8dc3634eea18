using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Lake.Columnar;
using GovInfoDisclosure.Lake.Csv;
using GovInfoDisclosure.Lake.Sql;
using GovInfoDisclosure.Lake.Tests.Columnar;
using GovInfoDisclosure.Rules;
using GovInfoDisclosure.Rules.Language;
using GovInfoDisclosure.Rules.Register;
using GovInfoDisclosure.Tests.Support;
using Xunit;

namespace GovInfoDisclosure.Lake.Tests.Sql;

/// <summary>A register as tables: who has not published, and whose report sums up whose, are in SQL what they are in the library.</summary>
public sealed class RegisterTests : LakeTest
{
    private const int FirstYear = 2021;
    private const int LastYear = 2024;

    [Fact]
    public void TheCity_HasTheSameMissingOnes_AndTheSameUnits()
    {
        string city = RepositoryRoot.Combine("examples", "city");
        AgencyRegister register = AgencyRegister.Load(RuleFile.FromPath(Path.Combine(city, "register.yaml")), out ValueList<RuleFileError> errors)!;
        Assert.Empty(errors);
        AnnualReport[] reports = [.. Directory.EnumerateFiles(Path.Combine(city, "reports")).SelectMany(Read)];
        string[] missing = Compare(register, reports);
        Assert.Single(missing, x => x.StartsWith("2024|", StringComparison.Ordinal));
        Assert.DoesNotContain(missing, x => x.StartsWith("2022|", StringComparison.Ordinal) || x.StartsWith("2023|", StringComparison.Ordinal));
        Assert.Equal(["2024|虚构市体育局"], Lake.Rows($"SELECT report_year, agency_name FROM ({Exporter.UnpublishedQuery()}) WHERE report_year = 2024"));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(10)]
    [InlineData(11)]
    [InlineData(12)]
    public void AnyRegister_SaysTheSameInSql(int seed)
    {
        var random = new Random(seed);
        AgencyRegister register = Load(RandomRegister(random));
        Assert.NotEmpty(Compare(register, [.. RandomReports(random, register)]));
    }

    /// <summary>Reports of two agencies of one name, without a code: neither has published, and both are told that a report may be theirs.</summary>
    [Fact]
    public void NamesakesAreToldApart_ByDivisionAlone()
    {
        AgencyRegister register = Load("""
            format: 1
            agencies:
              - { name: 甲镇人民政府, divisionCode: "330101" }
              - { name: 甲镇人民政府, divisionCode: "330102" }
            """);
        Load(Report("甲镇人民政府", null, null, 2023), Report("甲镇人民政府", null, "330102", 2024));
        Fill(register);

        Assert.Equal(
            ["2023|d:330101/甲镇人民政府|1", "2023|d:330102/甲镇人民政府|1", "2024|d:330101/甲镇人民政府|0"],
            Lake.Rows($"SELECT report_year, agency_key, unclear_reports FROM ({Exporter.UnpublishedQuery()}) WHERE report_year IN (2023, 2024)"));
    }

    [Fact]
    public void WhatTheRegisterDoesNotKnow_StaysAsItIs_AndASecondRunChangesNothing()
    {
        AgencyRegister register = Load("""
            format: 1
            agencies:
              - { name: 甲市人民政府 }
              - { name: 甲市教育局, parent: 甲市人民政府, formerNames: [{ name: 甲市教委, until: 2022 }], due: 03-01 }
            """);
        AnnualReport city = Report("甲市人民政府", null, null, 2022);
        AnnualReport office = Report("甲市教委", null, null, 2022);
        AnnualReport stranger = Report("乙局", null, null, 2022);
        Load(city, office, stranger);
        Lake.Run($"UPDATE report_header SET parent_id = 'mine', expected_units = 7 WHERE report_id = '{ReportIds.IdOf(stranger)}'");
        Fill(register);

        string[] expected =
            [$"{ReportIds.IdOf(city)}||1", $"{ReportIds.IdOf(office)}|{ReportIds.IdOf(city)}|", $"{ReportIds.IdOf(stranger)}|mine|7"];
        for (int time = 0; time < 2; time++)
        {
            Lake.Run(Exporter.Parents());
            Assert.Equal(expected.Order(StringComparer.Ordinal), Lake.Rows("SELECT report_id, parent_id, expected_units FROM report_header"));
            Assert.Equal(["3"], Lake.Rows("SELECT count(*) FROM report_wide"));
        }

        Assert.Equal(["2023|甲市人民政府|2024-03-31", "2023|甲市教育局|2024-03-01"],
            Lake.Rows($"SELECT report_year, agency_name, due_on FROM ({Exporter.UnpublishedQuery()}) WHERE report_year = 2023"));
    }

    [Fact]
    public async Task ParquetHoldsTheRowsOfTheCsv()
    {
        AgencyRegister register = Load(RandomRegister(new Random(7)));
        foreach (RegisterTable table in new[] { RegisterTable.Roster, RegisterTable.Names })
        {
            string csv = WriteCsv(register, table);
            string parquet = Path.Combine(Folder, RegisterCsv.NameOf(table) + ".parquet");
            await using (FileStream file = File.Create(parquet))
            {
                await RegisterParquet.WriteAsync(register, file, table, FirstYear, LastYear);
            }

            string name = RegisterCsv.NameOf(table);
            Lake.Run($"COPY {name} FROM '{csv}' (HEADER)");
            string[] rows = Lake.Rows($"SELECT * FROM {name}");
            Assert.True(rows.Length > 20);
            Assert.Equal(rows, Lake.Rows($"SELECT * FROM read_parquet('{parquet}')"));
        }
    }

    /// <summary>Both ways over the same reports; who is missing is returned.</summary>
    private string[] Compare(AgencyRegister register, AnnualReport[] reports)
    {
        Load(reports);
        Fill(register);
        var collection = new ReportCollection(reports, register: register);
        string[] missing =
        [
            .. Enumerable.Range(FirstYear, LastYear - FirstYear + 1).SelectMany(year => collection.CheckRoster(RuleSet.Default, year).Findings
                .Where(finding => finding.RuleId == "R1")
                .Select(finding => year.ToString(CultureInfo.InvariantCulture) + "|" + finding.Instance.Single(x => x.Key == "agency").Value))
                .Order(StringComparer.Ordinal),
        ];
        string[] found = Lake.Rows("SELECT report_year, COALESCE(agency_code, regexp_replace(agency_key, '^(n:|d:[^/]*/)', '')) "
            + $"FROM ({Exporter.UnpublishedQuery()})");
        Assert.Equal(missing, found);

        Lake.Run(Exporter.Parents());
        foreach (AnnualReport report in reports.Distinct())
        {
            string id = ReportIds.IdOf(report);
            UnitReports? units = collection.FindUnits(report);
            string expected = string.Join(" ", (units?.Reports ?? []).Select(ReportIds.IdOf).Order(StringComparer.Ordinal));
            string inSql = Lake.Rows($"SELECT string_agg(report_id, ' ' ORDER BY report_id) FROM report_header WHERE parent_id = '{id}'").Single();
            string count = Lake.Rows($"SELECT COALESCE(expected_units, 0) FROM report_header WHERE report_id = '{id}'").Single();
            Assert.Equal(expected, inSql);
            Assert.Equal(units?.AreComplete == true, count != "0" && count == (units?.Reports.Count ?? 0).ToString(CultureInfo.InvariantCulture));
        }

        string[] linked = Lake.Rows("SELECT report_id, parent_id, expected_units FROM report_header");
        Assert.Equal(linked, Lake.Rows("SELECT report_id, parent_id, expected_units FROM report_wide"));
        return missing;
    }

    private static AnnualReport[] Read(string path)
    {
        using FileStream file = File.OpenRead(path);
        return [.. AnnualReportJson.ReadMany(file).Select(result => result.ReportOrThrow())];
    }

    private static AgencyRegister Load(string yaml)
    {
        AgencyRegister? register = AgencyRegister.Load(new RuleFile("register.yaml", yaml), out ValueList<RuleFileError> errors);
        Assert.Empty(errors);
        return register!;
    }

    /// <summary>Twelve names among thirty agencies: with codes and without, of divisions, with former names that others bear, under others, of some years.
    /// </summary>
    private static string RandomRegister(Random random)
    {
        var text = new StringBuilder("format: 1\nagencies:\n  - { name: 甲府, code: CODEX }\n");
        var known = new List<(string Name, string? Code, string? Division)>();
        for (int i = 0; i < 30; i++)
        {
            string name = $"甲{random.Next(12)}局";
            string? code = random.Next(2) == 0 ? null : $"CODE{i:00}";
            string? division = random.Next(2) == 0 ? null : $"3301{random.Next(4):00}";
            bool isApart = known.TrueForAll(x => x.Name != name || (code is not null && x.Code is not null && code != x.Code)
                || (division is not null && x.Division is not null && division != x.Division));
            if (!isApart)
            {
                continue;
            }

            known.Add((name, code, division));

            text.Append("  - { name: ").Append(name);
            void Add(string? value, string key) => text.Append(value is null ? "" : $", {key}: {value}");
            Add(code, "code");
            Add(division is null ? null : $"\"{division}\"", "divisionCode");
            Add(random.Next(4) == 0 ? "2022" : null, "from");
            Add(random.Next(4) == 0 ? "2023" : null, "until");
            Add(random.Next(8) == 0 ? "false" : null, "reports");
            Add(random.Next(3) == 0 ? $"[{{ name: 甲{random.Next(12)}局, until: {random.Next(2021, 2024)} }}]" : null, "formerNames");
            Add(random.Next(2) == 0 ? "CODEX" : null, "parent");
            text.Append(" }\n");
        }

        return text.ToString();
    }

    /// <summary>One report of an agency, and of a key, for a year: what becomes of several, and of versions, is for other tests.</summary>
    private static List<AnnualReport> RandomReports(Random random, AgencyRegister register)
    {
        var reports = new List<AnnualReport>();
        for (int year = FirstYear; year <= LastYear; year++)
        {
            reports.Add(Report("甲府", "CODEX", null, year));
            for (int i = 0; i < 20; i++)
            {
                string? code = random.Next(3) == 0 ? $"CODE{random.Next(36):00}" : null;
                string? division = random.Next(3) == 0 ? $"3301{random.Next(5):00}" : null;
                AnnualReport report = Report($"甲{random.Next(14)}局", code, division, year);
                var more = new ReportCollection([.. reports, report], register: register);
                bool isVersion = reports.Exists(other => ReportIds.KeyOf(other, null) == ReportIds.KeyOf(report, null));
                if (!isVersion && more.CheckRoster(RuleSet.Default, year).Findings.All(finding => finding.RuleId != "R2"))
                {
                    reports.Add(report);
                }
            }
        }

        return reports;
    }

    private static AnnualReport Report(string name, string? code, string? division, int year) =>
        FormShape.Of2021.ToReport(FormShape.Of2021.Values(new decimal?[FormShape.Of2021.Cells.Length])) with
        {
            Year = year,
            Agency = new Agency { Name = name, Code = code, DivisionCode = division },
        };

    private void Load(params AnnualReport[] reports)
    {
        string file = Path.Combine(Folder, "wide.csv");
        File.WriteAllText(file, ReportCsv.Header(ReportTable.Wide)
            + string.Concat(reports.Select(report => ReportCsv.Rows(report, ReportTable.Wide, new ReportOrigin(LoadId: "1")))));
        Lake.Run($"CREATE OR REPLACE TABLE report_stage AS FROM report_wide LIMIT 0; COPY report_stage FROM '{file}' (HEADER);");
        Lake.Run(Exporter.MergeWide() + Exporter.LoadLong());
    }

    private void Fill(AgencyRegister register)
    {
        foreach (RegisterTable table in new[] { RegisterTable.Roster, RegisterTable.Names })
        {
            Lake.Run($"COPY {RegisterCsv.NameOf(table)} FROM '{WriteCsv(register, table)}' (HEADER)");
        }
    }

    private string WriteCsv(AgencyRegister register, RegisterTable table)
    {
        string path = Path.Combine(Folder, RegisterCsv.NameOf(table) + ".csv");
        using FileStream file = File.Create(path);
        RegisterCsv.Write(register, file, table, FirstYear, LastYear);
        return path;
    }
}
