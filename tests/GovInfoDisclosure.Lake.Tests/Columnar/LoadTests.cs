using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Lake.Columnar;
using GovInfoDisclosure.Lake.Csv;
using GovInfoDisclosure.Lake.Sql;
using GovInfoDisclosure.Lake.Synthetic;
using GovInfoDisclosure.Rules;
using GovInfoDisclosure.Rules.Language;
using Xunit;

namespace GovInfoDisclosure.Lake.Tests.Columnar;

/// <summary>A lake that is loaded again, added to and corrected says at each step what the library says of the reports that are current.</summary>
public sealed class LoadTests : IDisposable
{
    private const string NewRule = """
        format: 1
        rules:
          - { id: Q1, class: plausibility, severity: info, editions: [2019, 2021], source: { document: d, place: p, basis: derived }, title: { zh: t, en: t },
              check: requests.received.total <= 1 }
        """;

    /// <summary>The same whatever the rules, which stand in tables.</summary>
    private static readonly string LongQuery = new SqlExporter(SqlDialect.DuckDb).LongQuery();

    private static readonly string[] Names =
    [
        "甲,\"乙\"局", "o'x'; DROP TABLE report_wide", "行\r\n局", "行\n局", "行\r局", "a\\b/c", "😀\u2028局", "NULL", "\\N", "", new string('长', 190), "甲 ", "甲",
    ];

    private readonly string folder = Directory.CreateTempSubdirectory("govinfo-load-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void LoadedAgain_AddedTo_Corrected_AndWithNewRules_ItIsAlwaysTheLibrarysAnswer()
    {
        AnnualReport[] first = Reports(90, seed: 3);
        AnnualReport[] second = Reports(40, seed: 4, firstYear: 2023);
        using var lake = new DuckLake();
        lake.MakeTables();
        lake.LoadRules(RuleSet.Default);

        lake.Load(File("first", first));
        string[] once = lake.Findings();
        Assert.Equal(DuckLake.Expected(first, RuleSet.Default), once);
        Assert.Contains(once, line => line.Contains("|Y1", StringComparison.Ordinal));

        string[] rows = lake.Rows("FROM report_wide");
        lake.MakeTables();
        lake.LoadRules(RuleSet.Default);
        lake.Load(File("again", [.. first.Reverse()]));
        Assert.Equal(rows, lake.Rows("FROM report_wide"));
        Assert.Equal(once, lake.Findings());

        lake.Load(File("second", [.. first.Take(10), .. second]));
        Assert.Equal(DuckLake.Expected([.. first, .. second], RuleSet.Default), lake.Findings());
        Assert.Empty(lake.Superseded());

        // A correction of last year's report: the year rules go on, with the new numbers.
        AnnualReport wrong = first.First(report => report.Year == 2022 && report.Agency.Name is { Length: > 0 });
        AnnualReport right = wrong.WithCell("requests.carriedForward.total", 77).WithCell("requests.carriedForward.naturalPersons", 77);
        lake.Load(File("late", [right]));
        AnnualReport[] current = [.. first.Where(report => report != wrong), .. second, right];
        Assert.Equal(DuckLake.Expected(current, RuleSet.Default), lake.Findings());
        Assert.Equal([$"{ReportIds.IdOf(right)}|{ReportIds.IdOf(wrong)}"], lake.Superseded());
        lake.Load(File("again", first));
        Assert.Equal(DuckLake.Expected(current, RuleSet.Default), lake.Findings());

        RuleSet rules = RuleSet.Default.With(new RuleFile("own.yaml", NewRule)).Rules!;
        lake.LoadRules(rules);
        using var other = new DuckLake(rules);
        other.MakeTables();
        other.LoadRules(rules);
        other.Load(File("current", current));
        Assert.Equal(DuckLake.Expected(current, rules), other.Findings());
        Assert.Equal(other.Found(LongQuery), lake.Found(LongQuery));
    }

    [Fact]
    public void TheOneLastPublished_IsCurrent_WhereEachSaysWhen()
    {
        AnnualReport report = Reports(1, seed: 5)[0] with { Year = 2023, Agency = new Agency { Name = "虚构局" } };
        AnnualReport late = report.WithCell("requests.received.total", 5) with { Published = new IsoDate(2024, 3, 1) };
        AnnualReport early = report.WithCell("requests.received.total", 6) with { Published = new IsoDate(2024, 1, 30) };
        AnnualReport undated = report.WithCell("requests.received.total", 7) with { Published = null };
        using var lake = new DuckLake();
        lake.MakeTables();

        lake.Load(File("late", [late]));
        lake.Load(File("early", [early]));
        Assert.Equal([ReportIds.IdOf(late) + "|2"], lake.Rows("SELECT report_id, version FROM report_wide_current"));

        // One that does not say when takes the place of what was loaded before it.
        lake.Load(File("undated", [undated]));
        Assert.Equal([ReportIds.IdOf(undated) + "|3"], lake.Rows("SELECT report_id, version FROM report_wide_current"));
        Assert.Equal(3, lake.Rows("SELECT DISTINCT version, is_current FROM report_wide_version").Length);
    }

    [Fact]
    public void ParentsAndExpectedUnits_OutliveACorrection()
    {
        AnnualReport government = Reports(1, seed: 6)[0] with { Year = 2023, Agency = new Agency { Name = "虚构市" } };
        AnnualReport unit = Reports(1, seed: 7)[0] with { Year = 2023, Agency = new Agency { Name = "虚构局" } };
        using var lake = new DuckLake();
        lake.MakeTables();
        lake.Load(File("all", [government, unit]));
        foreach (string table in new[] { "report_wide", "report_header" })
        {
            lake.Run($"UPDATE {table} SET parent_id = '{ReportIds.IdOf(government)}' WHERE report_id = '{ReportIds.IdOf(unit)}';"
                + $"UPDATE {table} SET expected_units = 1 WHERE report_id = '{ReportIds.IdOf(government)}'");
        }

        AnnualReport[] corrected = [government.WithCell("requests.received.total", 1), unit.WithCell("requests.received.total", 2)];
        lake.Load(File("corrected", corrected));

        string[] expected = [.. new[] { $"{ReportIds.IdOf(corrected[0])}||1", $"{ReportIds.IdOf(corrected[1])}|{ReportIds.IdOf(corrected[0])}|" }
            .Order(StringComparer.Ordinal)];
        Assert.Equal(expected, lake.Rows("SELECT report_id, parent_id, expected_units FROM report_wide_current"));
        Assert.Equal(expected, lake.Rows("SELECT report_id, parent_id, expected_units FROM report_header_current"));
    }

    [Fact]
    public void ALineThatDoesNotFit_IsSetApart_AndNamed()
    {
        AnnualReport report = FormShape.Of2021.ToReport(FormShape.Of2021.Values(new decimal?[FormShape.Of2021.Cells.Length])) with { Year = 2023 };
        string line = AnnualReportJson.WriteCompact(report with { Agency = new Agency { Name = "甲局" } });
        string With(string name, string value) => line.Replace("甲局", name, StringComparison.Ordinal)
            .Replace("\"received\":{\"naturalPersons\":null", "\"received\":{\"naturalPersons\":" + value, StringComparison.Ordinal);
        System.IO.File.WriteAllLines(Path.Combine(folder, "odd.ndjson"),
        [
            With("一", "78.0"), "{broken", "", With("二", "1.5"), With("三", "1e3"), "[]", With("四", "\"x\""), With("五", "1000000000000001"),
            With("六", "7").Replace("\"year\":2023", "\"year\":0", StringComparison.Ordinal),
            With("七", "7").Replace("\"amount\":null", "\"amount\":100000000000", StringComparison.Ordinal),
            With("八", "7").Replace("\"amount\":null", "\"amount\":0.00001", StringComparison.Ordinal),
        ]);
        using var lake = new DuckLake();
        lake.MakeTables();

        lake.Load(Path.Combine(folder, "odd.ndjson"));
        lake.Load(Path.Combine(folder, "odd.ndjson"));

        Assert.Equal(["一|78|", "七|7|1000000000000000", "三|1000|"],
            lake.Rows("SELECT agency_name, req_received_natural_persons, pd_administrative_fees_amount_yuan FROM report_wide"));
        Assert.Equal(
            ["11|proactiveDisclosure.administrativeFees.amount", "2|JSON", "4|requests.received.naturalPersons", "6|edition",
                "7|requests.received.naturalPersons", "8|requests.received.naturalPersons", "9|year"],
            lake.Rows("SELECT line_no, problem FROM report_rejected"));
    }

    [Fact]
    public async Task FoldersOfParquet_OneForEachLoad_DoubleNothing_AndMerge()
    {
        AnnualReport[] first = Reports(40, seed: 8);
        AnnualReport wrong = first.First(report => report.Year == 2022 && report.Agency.Name is { Length: > 0 });
        AnnualReport right = wrong.WithCell("requests.carriedForward.total", 77);
        AnnualReport[][] loads = [first, first[..20], [right]];
        foreach (ReportTable table in new[] { ReportTable.Wide, ReportTable.Header, ReportTable.Value })
        {
            for (int i = 0; i < loads.Length; i++)
            {
                var written = new ParquetFolder(Path.Combine(folder, table.ToString(), $"load{i}"), table);
                foreach (AnnualReport report in loads[i])
                {
                    await written.AddAsync(report, new ReportOrigin("a.txt", null, $"load{i}", new DateTimeOffset(2026, 1, 1 + i, 0, 0, 0, TimeSpan.Zero)));
                }

                await written.CompleteAsync();
            }
        }

        string Files(ReportTable table) => $"read_parquet('{folder}/{table}/*/*/*.parquet', hive_partitioning = true)";
        string[] expected = DuckLake.Expected([.. first.Where(report => report != wrong), right], RuleSet.Default);
        using var views = new DuckLake();
        views.LoadRules(RuleSet.Default);
        views.Run($"CREATE VIEW report_wide AS FROM {Files(ReportTable.Wide)}; CREATE VIEW report_header AS FROM {Files(ReportTable.Header)};"
            + $"CREATE VIEW report_value AS SELECT DISTINCT * EXCLUDE (part_year) FROM {Files(ReportTable.Value)}");
        views.Run(new SqlExporter(SqlDialect.DuckDb).Views());
        Assert.Equal(expected, views.Findings());
        Assert.Equal([$"{ReportIds.IdOf(right)}|{ReportIds.IdOf(wrong)}"], views.Superseded());

        using var tables = new DuckLake();
        tables.MakeTables();
        tables.LoadRules(RuleSet.Default);
        for (int i = 0; i < 2 * loads.Length; i++)
        {
            tables.Merge($"SELECT {string.Join(", ", ReportCsv.Header(ReportTable.Wide).TrimEnd().Split(','))} FROM {Files(ReportTable.Wide)}");
        }

        Assert.Equal(expected, tables.Findings());
        Assert.Equal(["41"], tables.Rows("SELECT count(*) FROM report_wide"));
    }

    [Fact]
    public void IdsAreStable_OverOrderAndFiles_AndKeysSayWhose()
    {
        AnnualReport report = new() { Year = 2024, Agency = new Agency { Name = "甲局", Code = "12330000XX" } };

        Assert.Equal(ReportIds.IdOf(report), ReportIds.IdOf(AnnualReportJson.Read(AnnualReportJson.Write(report)).Report!));
        Assert.Matches("^[0-9a-f]{32}$", ReportIds.IdOf(report));
        Assert.NotEqual(ReportIds.IdOf(report), ReportIds.IdOf(report with { Narrative = new Narrative { OtherMatters = "无" } }));
        Assert.Equal("c:12330000XX/2024", ReportIds.KeyOf(report, "a.txt"));
        Assert.Equal("n:甲局/2024", ReportIds.KeyOf(report with { Agency = new Agency { Name = "甲局", Code = "" } }, "a.txt"));
        Assert.Equal("d:330100/甲局/2024", ReportIds.KeyOf(report with { Agency = new Agency { Name = "甲局", DivisionCode = "330100" } }, "a.txt"));
        Assert.Equal("s:a.txt", ReportIds.KeyOf(report with { Year = null }, "a.txt"));
        Assert.Equal("s:" + ReportIds.IdOf(new AnnualReport()), ReportIds.KeyOf(new AnnualReport(), null));
    }

    /// <summary>Whatever stands in names and divisions: two agencies never have one key, and the engine makes the key that the library makes.</summary>
    [Fact]
    public void KeysTellAgenciesApart_AndAreTheSameFromJson()
    {
        string?[] texts = [null, "", "甲局", "330100", "330100/甲局", "33%2F0100", "33/0100", "%"];
        AnnualReport form = Reports(1, seed: 9)[0];
        Agency[] agencies = [.. texts.SelectMany(name => texts.Select(division => new Agency { Name = name, DivisionCode = division })),
            .. texts.Select(code => new Agency { Name = "甲局", DivisionCode = "330100", Code = code })];
        AnnualReport[] reports = [.. agencies.SelectMany(agency => new int?[] { null, 2023, 2024 }.Select(year => form with { Agency = agency, Year = year }))];
        using var lake = new DuckLake();
        lake.MakeTables();

        lake.Load(File("agencies", reports));

        Assert.Equal(
            reports.Select(report => $"{ReportIds.IdOf(report)}|{ReportIds.KeyOf(report, null)}").Distinct().Order(StringComparer.Ordinal),
            lake.Rows("SELECT report_id, report_key FROM report_wide"));
        static string? Said(string? text) => text is { Length: > 0 } ? text : null;
        Assert.All(
            reports.Where(report => report.Year is not null && (Said(report.Agency.Code) ?? Said(report.Agency.Name)) is not null)
                .GroupBy(report => ReportIds.KeyOf(report, null)),
            same => Assert.Single(same.Select(report => Said(report.Agency.Code) is string code
                ? new Agency { Code = code }
                : new Agency { Name = report.Agency.Name, DivisionCode = Said(report.Agency.DivisionCode) }).Distinct()));
    }

    /// <summary>In MySQL a number of sixty bits stands for a cell's address where numbers are put side by side: no two cells have one.</summary>
    [Fact]
    public void ShortKeysOfAddresses_AreAllDifferent()
    {
        string[] addresses = [.. FormShape.All.SelectMany(form => form.AllCells).Select(cell => cell.Address).Distinct(StringComparer.Ordinal)];
        using var lake = new DuckLake();
        string list = string.Join(", ", addresses.Select(address => $"'{address}'"));

        Assert.Equal([$"{addresses.Length}"], lake.Rows($"SELECT COUNT(DISTINCT left(md5(a), 15)) FROM (SELECT unnest([{list}]) AS a)"));
        Assert.Contains("LEFT(MD5(v.address), 15)", new SqlExporter(SqlDialect.MySql).OutlierQuery(), StringComparison.Ordinal);
    }

    [Fact]
    public void NamesakesOfTwoDivisions_AreNoVersionsOfEachOther()
    {
        AnnualReport[] reports = [.. new[] { "330100", "330200" }.Select((division, i) =>
            Reports(2, seed: 20 + i)[1] with { Year = 2023, Agency = new Agency { Name = "财政局", DivisionCode = division } })];
        AnnualReport right = reports[0].WithCell("requests.carriedForward.total", 77);
        using var lake = new DuckLake();
        lake.MakeTables();
        lake.LoadRules(RuleSet.Default);

        lake.Load(File("namesakes", reports));
        Assert.Empty(lake.Superseded());
        Assert.Equal(DuckLake.Expected(reports, RuleSet.Default), lake.Findings());

        lake.Load(File("corrected", [right]));
        Assert.Equal([$"{ReportIds.IdOf(right)}|{ReportIds.IdOf(reports[0])}"], lake.Superseded());
        Assert.Equal(DuckLake.Expected([right, reports[1]], RuleSet.Default), lake.Findings());
    }

    /// <summary>Agencies over three years each, so that most have last year's report; no two are of one agency and year.</summary>
    private static AnnualReport[] Reports(int count, int seed, int firstYear = 2020)
    {
        var generator = new ReportGenerator(new GeneratorOptions { Seed = seed, BrokenShare = 0.3m, BlankShare = 0.03m, Forms = [.. FormShape.All] });
        return [.. Enumerable.Range(0, count).Select(i => generator.Make(i).Report with
        {
            Year = firstYear + (i % 3),
            Agency = new Agency
            {
                Name = Names[i / 3 % Names.Length] is { Length: > 0 } name ? name + (i / 3) : null,
                Code = i / 3 % Names.Length is 9 or 3 ? "99ZZ" + (i / 3) : null,
            },
        })];
    }

    private string File(string name, AnnualReport[] reports)
    {
        string path = Path.Combine(folder, name + ".ndjson");
        System.IO.File.WriteAllText(path, string.Concat(reports.Select(report => AnnualReportJson.WriteCompact(report) + "\n")));
        return path;
    }
}
