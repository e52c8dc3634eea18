using System;
using System.Collections.Generic;
using System.Linq;
using GovInfoDisclosure.Form;

namespace GovInfoDisclosure.Tests.Diagnosis;

/// <summary>Whether one slip of several cells, taken back, lets every identity of a full report hold: two cells or lines exchanged, a line shifted by a place,
/// a row copied, rows moved by one, a line of totals left 0, 一 with 二 in it, an error carried into totals. Found by trying each; written apart from the
/// engine. Where a number was lost by the slip, it is whatever the identities leave for it.</summary>
internal sealed class OtherSingleSlips
{
    private readonly FormShape form;
    private readonly decimal[] values;
    private readonly List<(int Cell, int Sign)[]> identities;
    private readonly int[][] rows;
    private readonly int[][] leaves;
    private readonly int[][] columns;
    private readonly int[][] blocks;
    private readonly decimal[] residuals;

    private OtherSingleSlips(AnnualReport report)
    {
        form = FormShape.Of(report);
        CellValues numbers = form.ToValues(report);
        values = [.. Enumerable.Range(0, form.AllCells.Length).Select(i => numbers[i] ?? 0m)];
        identities = FormIdentities.Of(form);
        residuals = [.. identities.Select(identity => identity.Sum(term => term.Sign * values[term.Cell]))];
        rows = [.. form.Cells.Where(cell => cell.Table == 3).GroupBy(cell => cell.Row.Address).Select(row => row.Select(cell => cell.Index).ToArray())];
        leaves = [.. rows.Where(row => AddressOf(row).StartsWith("requests.outcomes.", StringComparison.Ordinal)
            && AddressOf(row) != "requests.outcomes.total")];
        columns = [.. Enumerable.Range(0, 7).Select(column => rows.Select(row => row[column]).ToArray())];
        blocks = [.. form.Cells.Where(cell => cell.Table == 4).Select(cell => cell.Index).Chunk(5)];
    }

    /// <summary>The first such slip's name; null where there is none that changes two cells or more.</summary>
    internal static string? Find(AnnualReport report)
    {
        var search = new OtherSingleSlips(report);
        return search.All().FirstOrDefault(slip => search.Explains(slip.Right)).Name;
    }

    /// <summary>Each slip with the numbers that would be right: null where the slip lost the number.</summary>
    private IEnumerable<(string Name, Dictionary<int, decimal?> Right)> All() =>
        Exchanges().Concat(Shifts()).Concat(Rows()).Concat(Totals()).Concat(Carried());

    private IEnumerable<(string, Dictionary<int, decimal?>)> Exchanges()
    {
        int[][] lines = [.. rows, .. columns, .. blocks, [.. blocks.SelectMany(block => block)]];
        foreach (int[] line in lines)
        {
            for (int i = 0; i + 1 < line.Length; i++)
            {
                yield return ("cells exchanged", new() { [line[i]] = values[line[i + 1]], [line[i + 1]] = values[line[i]] });
            }
        }

        foreach (int[][] group in new[] { rows, columns })
        {
            for (int i = 0; i < group.Length; i++)
            {
                for (int j = i + 1; j < group.Length; j++)
                {
                    var right = new Dictionary<int, decimal?>();
                    for (int k = 0; k < group[i].Length; k++)
                    {
                        right[group[i][k]] = values[group[j][k]];
                        right[group[j][k]] = values[group[i][k]];
                    }

                    yield return ("lines exchanged", right);
                }
            }
        }
    }

    private IEnumerable<(string, Dictionary<int, decimal?>)> Shifts()
    {
        int[][] lines = [.. rows, .. columns, .. blocks, [.. blocks.SelectMany(block => block)]];
        foreach (int[] line in lines.Concat(lines.Select(line => line.Reverse().ToArray())))
        {
            for (int first = 0; first < line.Length; first++)
            {
                for (int last = first + 1; last < line.Length && values[line[first]] == 0; last++)
                {
                    var right = new Dictionary<int, decimal?> { [line[last]] = null };
                    for (int k = first; k < last; k++)
                    {
                        right[line[k]] = values[line[k + 1]];
                    }

                    yield return ("line shifted", right);
                }
            }
        }
    }

    private IEnumerable<(string, Dictionary<int, decimal?>)> Rows()
    {
        foreach (int[] row in rows.Where(row => rows.Any(other => other != row && row.Zip(other).All(pair => values[pair.First] == values[pair.Second]))))
        {
            yield return ("row copied", row.ToDictionary(cell => cell, _ => (decimal?)null));
        }

        foreach (int[][] moved in new[] { leaves, leaves.Reverse().ToArray() })
        {
            for (int first = 0; first + 1 < moved.Length; first++)
            {
                if (moved[first].All(cell => values[cell] == 0))
                {
                    Dictionary<int, decimal?> right = moved[^1].ToDictionary(cell => cell, _ => (decimal?)null);
                    for (int i = first; i + 1 < moved.Length; i++)
                    {
                        for (int k = 0; k < 7; k++)
                        {
                            right[moved[i][k]] = values[moved[i + 1][k]];
                        }
                    }

                    yield return ("rows moved", right);
                }
            }
        }
    }

    private IEnumerable<(string, Dictionary<int, decimal?>)> Totals()
    {
        int[][] lines = [rows.Single(row => AddressOf(row) == "requests.outcomes.total"), columns[^1]];
        foreach (int[] line in lines.Where(line => line.All(cell => values[cell] == 0)))
        {
            yield return ("totals left 0", line.ToDictionary(cell => cell, _ => (decimal?)null));
        }

        int[] received = rows.Single(row => AddressOf(row) == "requests.received");
        int[] brought = rows.Single(row => AddressOf(row) == "requests.broughtForward");
        yield return ("brought forward included", received.Zip(brought)
            .ToDictionary(pair => pair.First, pair => (decimal?)(values[pair.First] - values[pair.Second])));
    }

    private IEnumerable<(string, Dictionary<int, decimal?>)> Carried()
    {
        decimal[] errors = [.. residuals.Where(residual => residual != 0).SelectMany(residual => new[] { residual, -residual }).Distinct()];
        int[] total = rows.Single(row => AddressOf(row) == "requests.outcomes.total");
        IEnumerable<int[]> groups = rows.SelectMany(row => Enumerable.Range(0, 6).Select(column => new[] { row[column], row[6] }))
            .Concat(leaves.SelectMany(row => Enumerable.Range(0, 7).Select(column => new[] { row[column], total[column] })))
            .Concat(leaves.SelectMany(row => Enumerable.Range(0, 6).Select(column => new[] { row[column], row[6], total[column], total[6] })))
            .Concat(blocks.SelectMany(block => Enumerable.Range(0, 4).Select(column => new[] { block[column], block[4] })));
        foreach (int[] group in groups)
        {
            foreach (decimal error in errors)
            {
                yield return ("carried into totals", group.ToDictionary(cell => cell, cell => (decimal?)(values[cell] - error)));
            }
        }
    }

    /// <summary>Whether all identities can hold with these numbers, what was lost being what they leave; two cells or more must change.</summary>
    private bool Explains(Dictionary<int, decimal?> right)
    {
        decimal?[] after = [.. values.Select(value => (decimal?)value)];
        foreach ((int cell, decimal? number) in right)
        {
            after[cell] = number;
        }

        bool again = true;
        while (again)
        {
            again = false;
            foreach ((int Cell, int Sign)[] identity in identities)
            {
                (int Cell, int Sign)[] open = [.. identity.Where(term => after[term.Cell] is null)];
                if (open.Length == 1)
                {
                    after[open[0].Cell] = -open[0].Sign
                        * identity.Where(term => after[term.Cell] is not null)
                            .Sum(term => term.Sign * after[term.Cell]!.Value);
                    again = true;
                }
            }
        }

        return after.All(number => number is not null)
            && right.Keys.Count(cell => after[cell] != values[cell]) > 1
            && right.Keys.All(cell => after[cell] >= 0)
            && identities.TrueForAll(identity => identity.Sum(term => term.Sign * after[term.Cell]!.Value) == 0);
    }

    private string AddressOf(int[] row) => form.AllCells[row[0]].Row.Address;
}
