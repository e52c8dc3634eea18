using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using GovInfoDisclosure.Lake;
using GovInfoDisclosure.Lake.Sql;
using GovInfoDisclosure.Rules;
using GovInfoDisclosure.Rules.Language;

namespace GovInfoDisclosure.Interop.Sql;

/// <summary>
/// A lake's life: a load, the same again, units, a second file, corrected reports, other rules, lines that are written oddly or fit nowhere; units of other
/// parents and reports of other agencies; reports that go, and corrections that are corrected; the first rules again; nothing. For each step what to load or
/// to write, and what the library then finds.
/// </summary>
internal static class Scenario
{
    private const int Correction = 12;
    private const long Most = 1_000_000_000_000_000;
    private const string Received = "requests.received.total";

    private const string OwnRules = """
        format: 1
        rules:
          - { id: Q1, class: plausibility, severity: info, editions: [2019, 2021], source: { document: d, place: p, basis: derived }, title: { zh: 甲, en: a }, check: requests.received.total <= 100 }
          - { id: Q2, class: plausibility, severity: info, editions: [2019, 2021], source: { document: d, place: p, basis: derived }, title: { zh: 乙, en: b }, check: requests.received.total <= 3 * prior.requests.received.total }
        """;

    private static readonly UTF8Encoding Utf8 = new(false);

    public static void Write(string folder, int count, int seed)
    {
        Directory.CreateDirectory(folder);
        RuleSet own = RuleSet.Default.With(new RuleFile("own.yaml", OwnRules)).Rules ?? throw new InvalidOperationException("own.yaml");
        RuleSet rules = RuleSet.Default;
        foreach (SqlDialect dialect in new[] { SqlDialect.DuckDb, SqlDialect.Postgres, SqlDialect.Sqlite, SqlDialect.MySql })
        {
            string name = dialect.ToString().ToLowerInvariant();
            SampleFiles.Queries(Path.Combine(folder, "default", name), new SqlExporter(dialect));
            SampleFiles.Queries(Path.Combine(folder, "own", name), new SqlExporter(dialect, own));
        }

        List<Sample> samples = [.. new RandomReports(seed, hasOddNames: true).Make(count)
            .Select((x, i) => i % 3 == 0 ? x with { Report = x.Report with { Published = new IsoDate(2025, 1, (i % 28) + 1) } } : x)];
        List<Sample> first = [.. samples.Where((_, i) => i % 5 < 3)];
        List<Sample> second = [.. samples.Where((_, i) => i % 5 >= 3)];
        var lake = new List<Row>();
        var steps = new List<string>();
        void Step(string name, string load, string link, string edit = "-")
        {
            steps.Add($"{name}|{load}|{link}|{(rules == own ? "own" : "default")}|{edit}");
            SampleFiles.Text(folder, name + "-expected.csv", Row.Expected(lake, rules).Select(Shown));
        }

        SampleFiles.Text(folder, "a.ndjson", Row.Load(lake, first, 1).Select(Line));
        Step("1first", "a", "-");
        Row.Load(lake, first, 2);
        Step("2again", "a", "-");
        Link(folder, "units.csv", lake, samples);
        Step("3units", "-", "units");
        SampleFiles.Text(folder, "b.ndjson", Row.Load(lake, second, 3).Select(Line));
        Link(folder, "more.csv", lake, second);
        Step("4second", "b", "more");

        // Of one agency in twelve a later version, of its latest: a number more, or one that is gone. None is more than the greatest there is.
        AnnualReport Corrected(AnnualReport report, int i) =>
            report.WithCell(Received, i % 3 == 0 ? null : report[Received] == Most ? 1 : (report[Received] ?? 0) + 1)
            with { Published = new IsoDate(2025, 2, 1) };
        Sample[] corrected = [.. Row.Current(lake).Where((_, i) => i % Correction == 0).Select((row, i) =>
            new Sample("corrected" + i.ToString("D5", CultureInfo.InvariantCulture), Corrected(row.Sample.Report, i), null, null))];
        SampleFiles.Text(folder, "c.ndjson", Row.Load(lake, corrected, 4).Select(Line));
        Step("5corrected", "c", "-");
        rules = own;
        Step("6rules", "-", "-");
        Odd(folder, lake, samples);
        Step("7odd", "d", "-");
        Sample[] moved = Moved(lake, samples);
        Link(folder, "others.csv", lake, moved);
        SampleFiles.Text(folder, "codes.sql", Recoded(lake));
        Step("8moved", "-", "others", "codes");
        SampleFiles.Text(folder, "gone.sql", Gone(lake));
        Sample[] again = [.. Row.Current(lake).Where(row => row.Sample.Id.StartsWith("corrected", StringComparison.Ordinal)).Select((row, i) =>
            new Sample("again" + row.Sample.Id, Corrected(row.Sample.Report, i + 1) with { Published = new IsoDate(2025, 3, 1) }, null, null))];
        SampleFiles.Text(folder, "e.ndjson", Row.Load(lake, again, 6).Select(Line));
        Step("9gone", "e", "-", "gone");
        rules = RuleSet.Default;
        Step("10rules", "-", "-");
        Step("11nothing", "-", "-");
        SampleFiles.Text(folder, "steps.txt", steps);
        Console.WriteLine($"{lake.Count} reports in {steps.Count} steps, {Row.Current(lake).Count()} of them the latest of their key");
    }

    /// <summary>Every third unit is the next government's, and every fifth nobody's.</summary>
    private static Sample[] Moved(List<Row> lake, List<Sample> samples)
    {
        string[] parents = [.. samples.Select(x => x.ParentId).OfType<string>().Distinct()];
        return [.. lake.Where(row => row.Parent is string parent && parents.Contains(parent)).Where((_, i) => i % 3 == 0 || i % 5 == 0).Select((row, i) =>
            row.Sample with
            {
                ParentId = i % 5 == 0 ? null : parents[(Array.IndexOf(parents, row.Parent) + 1) % parents.Length], ExpectedUnits = row.ExpectedUnits,
            })];
    }

    /// <summary>Reports that come to be of the agency before, by code: each leaves a chain of years and joins another.</summary>
    private static List<string> Recoded(List<Row> lake)
    {
        var statements = new List<string>();
        string? before = null;
        for (int i = 0; i < lake.Count; i++)
        {
            AnnualReport report = lake[i].Sample.Report;
            if (i % 4 == 0 && before is not null && report.Agency.Code is not null && report.Year is not null)
            {
                lake[i] = lake[i] with { Sample = lake[i].Sample with { Report = report with { Agency = report.Agency with { Code = before } } } };
                statements.AddRange(new[] { "report_wide", "report_header" }.Select(table =>
                    $"UPDATE {table} SET agency_code = '{before}', report_key = '{lake[i].Key}' WHERE report_id = '{lake[i].Sample.Id}';"));
            }

            before = report.Agency.Code ?? before;
        }

        return statements;
    }

    /// <summary>Of agencies of three years the one between, and one report in forty; a parent too.</summary>
    private static List<string> Gone(List<Row> lake)
    {
        HashSet<(string?, int?)> years = [.. lake.Select(row => (row.Sample.Report.Agency.Name, row.Sample.Report.Year))];
        Row[] gone = [.. lake.Where((row, i) => i % 40 == 0 || (row.Sample.Report is { Year: int year, Agency.Name: string name }
            && years.Contains((name, year - 1)) && years.Contains((name, year + 1))))];
        lake.RemoveAll(gone.Contains);
        return [.. gone.SelectMany(row => new[] { "report_wide", "report_header", "report_value" }.Select(table =>
            $"DELETE FROM {table} WHERE report_id = '{row.Sample.Id}';"))];
    }

    /// <summary>Numbers that JSON may write so, and lines that must be set apart.</summary>
    private static void Odd(string folder, List<Row> lake, List<Sample> samples)
    {
        Sample Named(int i, string name) => samples[i] with { Id = "odd" + name, ParentId = null, ExpectedUnits = null, Report = samples[i].Report
            .WithCell("requests.received.total", 1000).WithCell("requests.carriedForward.total", 78)
            .WithCell("processingFees.noticedYuan", 2) with { Year = 2024, Agency = samples[i].Report.Agency with { Code = null, Name = name } } };
        List<Row> rows = [.. Row.Load(lake, [Named(0, "奇一"), Named(1, "奇二")], 5)];
        string Oddly(Row row, params (string Address, string Number)[] numbers)
        {
            JsonNode json = JsonNode.Parse(Line(row))!;
            foreach ((string address, string number) in numbers)
            {
                string[] names = address.Split('.');
                names[..^1].Aggregate(json, (at, name) => at[name]!)[names[^1]] = JsonNode.Parse(number);
            }

            return json.ToJsonString();
        }

        Row bad = rows[0] with { Sample = rows[0].Sample with { Id = "bad" } };
        SampleFiles.Text(folder, "d.ndjson",
        [
            Oddly(rows[0], ("requests.received.total", "1e3"), ("requests.carriedForward.total", "78.0"), ("year", "2024.0")),
            Oddly(rows[1], ("requests.received.total", "1.0E+3"), ("requests.carriedForward.total", "7.80e1")),
            "{\"reportId\": \"cut off",
            Oddly(bad, ("requests.received.total", "1.5")),
            Oddly(bad, ("requests.received.total", "1e30")),
            Oddly(bad, ("edition", "\"2018\"")),
        ]);
    }

    private static void Link(string folder, string name, List<Row> lake, IEnumerable<Sample> samples)
    {
        Sample[] linked = [.. samples.Where(x => (x.ParentId ?? (object?)x.ExpectedUnits) is not null)];
        SampleFiles.Text(folder, name, linked.Select(x => $"{x.Id},{x.ParentId},{x.ExpectedUnits?.ToString(CultureInfo.InvariantCulture)}"));
        Row.Link(lake, linked);
    }

    private static string Line(Row row) =>
        $"{{\"reportId\":\"{row.Sample.Id}\",\"source\":\"{row.Source}\",{SampleFiles.Json(row.Sample.Report)[1..]}";

    /// <summary>A finding on one line whatever a name holds.</summary>
    private static string Shown(string line) => line.Replace('\r', '␍').Replace('\n', '␊');
}
