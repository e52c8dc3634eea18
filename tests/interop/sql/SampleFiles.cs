using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Lake.Csv;
using GovInfoDisclosure.Lake.Sql;
using GovInfoDisclosure.Rendering;
using GovInfoDisclosure.Rules;
using GovInfoDisclosure.Rules.Language;
using GovInfoDisclosure.Rules.Register;

namespace GovInfoDisclosure.Interop.Sql;

/// <summary>Writes the reports in every form that engines load, the SQL of every dialect, and what the library finds.</summary>
internal static class SampleFiles
{
    private static readonly UTF8Encoding Utf8 = new(false);

    public static void Write(string folder, int count, int seed)
    {
        Directory.CreateDirectory(folder);
        List<Sample> samples = new RandomReports(seed).Make(count);
        AnnualReport[] reports = [.. samples.Select(sample => sample.Report)];
        foreach ((ReportTable table, string name) in new[] { (ReportTable.Wide, "wide.csv"),
            (ReportTable.Header, "header.csv"), (ReportTable.Value, "long.csv") })
        {
            using FileStream csv = File.Create(Path.Combine(folder, name));
            ReportCsv.Write(reports, csv, table, "");
        }

        Text(folder, "reports.ndjson", samples.Select(sample => $"{{\"reportId\":\"{sample.Id}\",{Json(sample.Report)[1..]}"));

        Text(folder, "link.csv", samples.Where(x => x.ParentId is not null || x.ExpectedUnits is not null)
            .Select(x => $"{x.Id},{x.ParentId},{x.ExpectedUnits?.ToString(CultureInfo.InvariantCulture)}"));
        Text(folder, "expected.csv", Expected(samples));
        Results(folder, samples);
        File.WriteAllText(Path.Combine(folder, "dbt.yml"), new SqlExporter(SqlDialect.DuckDb).DbtSchema(), Utf8);
        foreach (SqlDialect dialect in Enum.GetValues<SqlDialect>())
        {
            Queries(Path.Combine(folder, dialect.ToString().ToLowerInvariant()), new SqlExporter(dialect));
        }

        Console.WriteLine(
            $"{samples.Count} reports: {string.Join(", ", samples.GroupBy(x => FormShape.Of(x.Report)).Select(x => $"{x.Count()} of {x.Key}"))}; {samples.Count(x => x.ParentId is not null)} of units;"
            + $" {samples.Count - samples.Select(x => x.Report).Distinct().Count()} equal to another");
    }

    /// <summary>What the tool would write of these reports, and of a register; the roster has some rows more, without a key, as people write them.</summary>
    private static void Results(string folder, IReadOnlyList<Sample> samples)
    {
        var options = new ValidationOptions { CountByRule = true };
        CheckedDocument[] documents = [.. samples.Select(sample =>
            CheckedDocument.Of(sample.Id, sample.Report, RuleSet.Default, options) with { Lineage = new ReportLineage(sample.Id, null, null) })];
        foreach (ResultTable table in new[] { ResultTable.RuleCounts, ResultTable.Summary })
        {
            using FileStream csv = File.Create(Path.Combine(folder, ResultCsv.NameOf(table) + ".csv"));
            ResultCsv.Output(table).WriteAll(documents, csv);
        }

        AgencyRegister register = Register(samples);
        foreach (RegisterTable table in Enum.GetValues<RegisterTable>())
        {
            string path = Path.Combine(folder, RegisterCsv.NameOf(table) + ".csv");
            using (FileStream csv = File.Create(path))
            {
                RegisterCsv.Write(register, csv, table, 2019, 2025);
            }

            if (table == RegisterTable.Roster)
            {
                File.AppendAllLines(path, samples
                    .Where((sample, i) => i % 9 == 0 && sample.Report.Agency.Code is { Length: > 0 } && sample.Report.Year is not null)
                    .Select(sample => $"{sample.Report.Year},{sample.Report.Agency.Code},,{sample.Report.Agency.Level?.ToString().ToLowerInvariant()},,,,,,")
                    .Append("1999,,无此机关,county,,,,,,").Select(line => line + "\r"), Utf8);
            }
        }
    }

    /// <summary>A register of two agencies in three, by name, some with a code, some under a government; and of one that is nobody's.</summary>
    private static AgencyRegister Register(IReadOnlyList<Sample> samples)
    {
        var codes = new HashSet<string>();
        string[] names = [.. samples.Select(sample => sample.Report.Agency.Name).OfType<string>().Distinct().Where((_, i) => i % 3 > 0)];
        ILookup<string?, string?> known = samples.ToLookup(sample => sample.Report.Agency.Name, sample => sample.Report.Agency.Code);
        string[] parents = [.. names.Where(name => name.Contains('市', StringComparison.Ordinal))];
        IEnumerable<string> lines = names.Select((name, i) => string.Join(",", name, known[name].FirstOrDefault(code => code is not null && codes.Add(code)),
            parents.Contains(name) || i % 4 == 0 ? "" : parents[i % parents.Length]));
        string text = string.Join("\n", lines.Prepend("名称,统一社会信用代码,上级").Append("无此机关,,"));
        return AgencyRegister.Load(new RuleFile("register.csv", text), out ValueList<RuleFileError> errors)
            ?? throw new InvalidOperationException(string.Join("\n", errors.Take(3)));
    }

    public static void Queries(string folder, SqlExporter exporter)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "tables.sql"), exporter.WideTable() + exporter.LongTables() + exporter.RuleTables(), Utf8);
        File.WriteAllText(Path.Combine(folder, "script.sql"), exporter.Script(), Utf8);
        File.WriteAllText(Path.Combine(folder, "increment.sql"), exporter.Increment(), Utf8);
        File.WriteAllText(Path.Combine(folder, "script-long.sql"), exporter.ScriptOverLong(), Utf8);
        foreach ((string path, string text) in exporter.DbtProject())
        {
            string file = Path.Combine(folder, "dbt", path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text, Utf8);
        }

        File.WriteAllText(Path.Combine(folder, "load.sql"), exporter.LoadWide(), Utf8);
        File.WriteAllText(Path.Combine(folder, "load-long.sql"), exporter.LoadLong(), Utf8);
        File.WriteAllText(Path.Combine(folder, "wide.sql"), exporter.WideQuery(), Utf8);
        File.WriteAllText(Path.Combine(folder, "long.sql"), exporter.LongQuery(), Utf8);
        File.WriteAllText(Path.Combine(folder, "prior.sql"), exporter.PriorQuery(), Utf8);
        File.WriteAllText(Path.Combine(folder, "unit.sql"), exporter.UnitQuery(), Utf8);
        File.WriteAllText(Path.Combine(folder, "units.sql"), exporter.UnitSumQuery(), Utf8);
        File.WriteAllText(Path.Combine(folder, "results.sql"), exporter.ResultTables(), Utf8);
        File.WriteAllText(Path.Combine(folder, "quality.sql"), exporter.QualityQuery(), Utf8);
        File.WriteAllText(Path.Combine(folder, "yearbook.sql"), exporter.YearbookQuery(), Utf8);
        File.WriteAllText(Path.Combine(folder, "outliers.sql"), exporter.OutlierQuery(), Utf8);
        File.WriteAllText(Path.Combine(folder, "unpublished.sql"), exporter.UnpublishedQuery(), Utf8);
        File.WriteAllText(Path.Combine(folder, "parents.sql"), exporter.Parents(), Utf8);
    }

    /// <summary>The JSON of a report; negative counts, which it has no room for, are put in: engines load them and have to judge them.</summary>
    public static string Json(AnnualReport report)
    {
        CellDefinition[] negative = [.. FormShape.Of(report).AllCells.Where(cell => report[cell.Address] < 0 && !cell.IsSigned)];
        JsonNode json = JsonNode.Parse(AnnualReportJson.WriteCompact(negative.Aggregate(report, (changed, cell) => changed.WithCell(cell.Address, 0))))!;
        foreach (CellDefinition cell in negative)
        {
            string[] names = cell.Address.Split('.');
            names[..^1].Aggregate(json, (at, name) => at[name]!)[names[^1]] = (long)report[cell.Address]!.Value;
        }

        return json.ToJsonString();
    }

    public static void Text(string folder, string name, IEnumerable<string> lines) => File.WriteAllLines(Path.Combine(folder, name), lines, Utf8);

    /// <summary>A line for each finding: which query must give it, then the finding.</summary>
    public static IEnumerable<string> Expected(List<Sample> samples, RuleSet? rules = null)
    {
        rules ??= RuleSet.Default;
        var collection = new ReportCollection(samples.Select(sample => sample.Report));
        HashSet<string> omitted = [.. new SqlExporter(SqlDialect.DuckDb, rules).Omissions.Select(omission => omission.RuleId)];
        ILookup<string?, Sample> units = samples.ToLookup(sample => sample.ParentId);
        foreach (Sample sample in samples)
        {
            Sample[] own = CountedUnits(sample, [.. units[sample.Id]]);
            AnnualReport? prior = collection.FindPrior(sample.Report).Report;
            string priorId = prior is null ? "" : FirstId(samples, prior);
            Dictionary<string, string> idOfUnit = IdsByName(own);
            var options = new ValidationOptions
            {
                Prior = prior ?? PriorReport.Missing(),
                Units = own.Length > 0 ? new UnitReports(own.Select(x => x.Report), sample.ExpectedUnits == own.Length) : null,
            };
            foreach (Finding finding in rules.Validate(sample.Report, options).Findings.Where(x => !omitted.Contains(x.RuleId)))
            {
                Rule rule = rules.Find(finding.RuleId)!;
                string query = rule.NeedsPrior ? "prior" : !rule.NeedsUnits ? "single" : finding.RuleId is "S2" or "S3" ? "units" : "unit";
                string partner = query switch { "prior" => priorId, "unit" => idOfUnit[finding.Id[(finding.Id.LastIndexOf('/') + 1)..]], _ => "" };
                yield return string.Join(
                    "|", query, sample.Id, partner, finding.RuleId, finding.Id.Replace('|', '¦'), Word(finding.Outcome),
                    Word(finding.Severity), Number(finding.Left), Number(finding.Right), Number(finding.Difference));
            }
        }
    }

    /// <summary>The partner's id is the least of those of equal reports.</summary>
    private static string FirstId(IEnumerable<Sample> samples, AnnualReport report) =>
        samples.Where(x => x.Report == report).Select(x => x.Id).Min(StringComparer.Ordinal)!;

    /// <summary>
    /// The units that the library's collection finds among those that name the government, and those that it cannot pair; in the order of their ids.
    /// </summary>
    private static Sample[] CountedUnits(Sample government, Sample[] units)
    {
        var counted = new HashSet<AnnualReport>(new ReportCollection(units.Select(unit => unit.Report)).Units(government.Report).Reports);
        return
        [
            .. units.Where(unit => unit.Report.Year is null || unit.Report.Agency is { Name: null or "", Code: null or "" }
                || (counted.Contains(unit.Report) && unit.Id == FirstId(units, unit.Report)))
                .OrderBy(unit => unit.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>Units of one name, or none, are numbered in the order given.</summary>
    private static Dictionary<string, string> IdsByName(Sample[] units)
    {
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (IGrouping<string, Sample> same in units.GroupBy(unit => unit.Report.Agency.Name ?? "unit", StringComparer.Ordinal))
        {
            foreach ((Sample unit, int i) in same.Select((unit, i) => (unit, i)))
            {
                string name = same.Key.Replace("%", "%25", StringComparison.Ordinal).Replace("/", "%2F", StringComparison.Ordinal)
                    .Replace("#", "%23", StringComparison.Ordinal);
                ids.Add(i == 0 ? name : $"{name}#{(i + 1).ToString(CultureInfo.InvariantCulture)}", unit.Id);
            }
        }

        return ids;
    }

    private static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    public static string Number(decimal? value) => value?.ToString("0.############################", CultureInfo.InvariantCulture) ?? "";
}
