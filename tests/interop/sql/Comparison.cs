using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;

namespace GovInfoDisclosure.Interop.Sql;

/// <summary>Holds an engine's findings against the library's: the same list, with the same numbers.</summary>
internal static class Comparison
{
    private const int Shown = 5;

    /// <summary>Every <c>ENGINE/STEP-QUERY.out</c> against <c>STEP-expected.csv</c> of the folder above: what each engine said after each step.</summary>
    public static int RunAll(string folder)
    {
        string[] found = [.. Directory.GetFiles(folder, "*.out", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
        int failed = found.Length == 0 ? 1 : 0;
        foreach (IGrouping<string, string> engine in found.GroupBy(file => Path.GetFileName(Path.GetDirectoryName(file)!)))
        {
            int findings = 0;
            foreach (string file in engine)
            {
                string[] name = Path.GetFileNameWithoutExtension(file).Split('-', 2);
                string[] lines = [.. File.ReadLines(file).Where(x => x.Length > 0)];
                string[] kinds = name[1] switch
                {
                    "wide" or "long" => ["single", "version"],
                    "script" or "increment" => ["single", "prior", "unit", "units"],
                    _ => [name[1]],
                };
                string[] expected = [.. File.ReadLines(Path.Combine(folder, name[0] + "-expected.csv")).Select(x => x.Split('|', 2))
                    .Where(x => kinds.Contains(x[0])).Select(x => x[1]).Order(StringComparer.Ordinal)];
                string[] actual = [.. lines.Select(Line).Order(StringComparer.Ordinal)];
                findings += actual.Length;
                if (expected.SequenceEqual(actual, StringComparer.Ordinal))
                {
                    continue;
                }

                failed++;
                string[] missing = Without(expected, actual);
                string[] more = Without(actual, expected);
                Console.WriteLine(
                    $"{engine.Key} {name[0]} {name[1]}: {missing.Length} findings of the library are missing or other, {more.Length} are not the library's");
                foreach (string line in missing.Take(Shown).Select(x => "- " + x).Concat(more.Take(Shown).Select(x => "+ " + x)))
                {
                    Console.WriteLine(line);
                }
            }

            Console.WriteLine($"{engine.Key,-9} {engine.Count()} runs of queries, scripts and increments over the steps of a scenario, {findings} findings");
        }

        return failed == 0 ? 0 : 1;
    }

    public static int Run(string folder, string engine, string query)
    {
        string kind = query is "wide" or "long" ? "single" : query[(query.LastIndexOf('-') + 1)..];
        string[] expected = [.. File.ReadLines(Path.Combine(folder, "expected.csv"))
            .Where(x => x.StartsWith(kind + "|", StringComparison.Ordinal)).Select(x => x[(kind.Length + 1)..]).Order(StringComparer.Ordinal)];
        string[] actual =
            [.. File.ReadLines(Path.Combine(folder, $"{engine}-{query}.out")).Where(x => x.Length > 0).Select(Line).Order(StringComparer.Ordinal)];
        if (expected.SequenceEqual(actual, StringComparer.Ordinal))
        {
            Console.WriteLine(
                $"{engine,-9} {query,-16} {actual.Length} findings, the same as the library's ({actual.Count(x => x.Contains("|broken|", StringComparison.Ordinal))} broken)");
            return 0;
        }

        string[] missing = Without(expected, actual);
        string[] more = Without(actual, expected);
        Console.WriteLine($"{engine} {query}: {missing.Length} findings of the library are missing or other, {more.Length} are not the library's");
        foreach (string line in missing.Take(Shown).Select(x => "- " + x).Concat(more.Take(Shown).Select(x => "+ " + x)))
        {
            Console.WriteLine(line);
        }

        string id = missing.Concat(more).First().Split('|')[0];
        Console.WriteLine(File.ReadLines(Path.Combine(folder, "reports.ndjson")).ElementAt(int.Parse(id, CultureInfo.InvariantCulture) - 1));
        return 1;
    }

    /// <summary>report, partner, rule, instance, outcome, severity, left, right, difference, divisor: bars between, nothing for NULL.</summary>
    private static string Line(string line)
    {
        string[] fields = line.TrimEnd('\r').Split('|');
        decimal divisor = decimal.Parse(fields[9], CultureInfo.InvariantCulture);
        string Number(string field) => field.Length == 0 ? "" : SampleFiles.Number(decimal.Parse(field, CultureInfo.InvariantCulture) / divisor);
        return string.Join("|", fields[0], fields[1], fields[2], fields[3], fields[4], fields[5], Number(fields[6]), Number(fields[7]), Number(fields[8]));
    }

    private static string[] Without(string[] lines, string[] others)
    {
        Dictionary<string, int> counts = others.GroupBy(x => x, StringComparer.Ordinal).ToDictionary(x => x.Key, x => x.Count(), StringComparer.Ordinal);
        return [.. lines.Where(line =>
        {
            int left = counts.GetValueOrDefault(line);
            counts[line] = left - 1;
            return left <= 0;
        })];
    }
}
