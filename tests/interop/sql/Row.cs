using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using GovInfoDisclosure.Lake;
using GovInfoDisclosure.Rules;

namespace GovInfoDisclosure.Interop.Sql;

/// <summary>A report in the lake of a scenario, by docs/sql.md alone: which version is the current one, what a new one has of the one before.</summary>
internal sealed record Row(Sample Sample, string Source, int LoadNo, string? Parent, int? ExpectedUnits)
{
    /// <summary>What its versions share.</summary>
    public string Key => ReportIds.KeyOf(Sample.Report, Source);

    /// <summary>What a load adds: of each id the first; the parent and expected units are those of the version before.</summary>
    public static List<Row> Load(List<Row> lake, IEnumerable<Sample> samples, int load)
    {
        Dictionary<string, Row> current = Current(lake).ToDictionary(row => row.Key, StringComparer.Ordinal);
        Dictionary<string, string> latest = Latest(lake);
        HashSet<string> known = [.. lake.Select(row => row.Sample.Id)];
        List<Row> rows = [.. samples.Select((sample, i) => new Row(sample, $"load{load.ToString(CultureInfo.InvariantCulture)}:{i + 1}", load, null, null))];
        lake.AddRange(rows.Where(row => !known.Contains(row.Sample.Id)).Select(row => current.TryGetValue(row.Key, out Row? before)
            ? row with { Parent = Resolved(latest, before.Parent), ExpectedUnits = before.ExpectedUnits }
            : row));
        return rows;
    }

    /// <summary>What somebody says of whose unit is whose.</summary>
    public static void Link(List<Row> lake, IEnumerable<Sample> samples)
    {
        Dictionary<string, Sample> linked = samples.ToDictionary(x => x.Id, StringComparer.Ordinal);
        for (int i = 0; i < lake.Count; i++)
        {
            if (linked.TryGetValue(lake[i].Sample.Id, out Sample? sample))
            {
                lake[i] = lake[i] with { Parent = sample.ParentId, ExpectedUnits = sample.ExpectedUnits };
            }
        }
    }

    public static IEnumerable<Row> Current(List<Row> lake) => Versions(lake).Select(versions => versions[^1]);

    /// <summary>What the library finds in the current versions, and a line for each that is not.</summary>
    public static IEnumerable<string> Expected(List<Row> lake, RuleSet rules)
    {
        Dictionary<string, string> latest = Latest(lake);
        List<Sample> samples = [.. Current(lake).Select(row =>
            row.Sample with { ParentId = Resolved(latest, row.Parent), ExpectedUnits = row.ExpectedUnits })];
        return SampleFiles.Expected(samples, rules).Concat(Versions(lake).SelectMany(versions => versions.Take(versions.Length - 1)
            .Select((row, i) =>
                $"version|{versions[^1].Sample.Id}|{row.Sample.Id}|PARTNER|PARTNER/{(i + 1).ToString(CultureInfo.InvariantCulture)}|undecided|info|||")));
    }

    private static string? Resolved(Dictionary<string, string> latest, string? parent) =>
        parent is not null && latest.TryGetValue(parent, out string? id) ? id : parent;

    private static Dictionary<string, string> Latest(List<Row> lake) => Versions(lake)
        .SelectMany(versions => versions.Select(row => (row.Sample.Id, Latest: versions[^1].Sample.Id)))
        .ToDictionary(x => x.Id, x => x.Latest, StringComparer.Ordinal);

    /// <summary>The rows of each key, the latest last.</summary>
    private static IEnumerable<Row[]> Versions(List<Row> lake) =>
        lake.GroupBy(row => row.Key, StringComparer.Ordinal).Select(same =>
    {
        bool dated = same.All(row => row.Sample.Report.Published is not null);
        return same.OrderBy(row => dated ? row.Sample.Report.Published?.ToString() : "", StringComparer.Ordinal)
            .ThenBy(row => row.LoadNo)
            .ThenBy(row => row.Sample.Report.Published?.ToString() ?? "", StringComparer.Ordinal)
            .ThenBy(row => row.Sample.Id, StringComparer.Ordinal).ToArray();
    });
}
