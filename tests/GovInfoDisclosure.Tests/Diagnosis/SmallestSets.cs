using System;
using System.Collections.Generic;
using System.Linq;
using GovInfoDisclosure.Form;

namespace GovInfoDisclosure.Tests.Diagnosis;

/// <summary>All smallest sets of cells whose change lets the identities E1 to E4 of a full report hold, found by trying; written apart from the engine, from
/// the form alone.</summary>
internal sealed class SmallestSets
{
    private const int MostTried = 40_000;
    private readonly List<(int Cell, int Sign)[]> identities;
    private readonly List<(int Identity, int Sign)>[] uses;
    private readonly long[] residuals;
    private readonly decimal[] values;
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private int tried;

    private SmallestSets(FormShape form, decimal[] values)
    {
        this.values = values;
        identities = FormIdentities.Of(form);
        uses = [.. Enumerable.Range(0, form.AllCells.Length).Select(_ => new List<(int, int)>())];
        for (int i = 0; i < identities.Count; i++)
        {
            foreach ((int cell, int sign) in identities[i])
            {
                uses[cell].Add((i, sign));
            }
        }

        residuals = [.. identities.Select(identity => identity.Sum(term => term.Sign * (long)values[term.Cell]))];
    }

    /// <summary>The sets found: each cell with its only possible number, or null where it has more than one.</summary>
    private List<Dictionary<int, decimal>?> Found { get; } = [];

    /// <summary>The one smallest set with its numbers. Null: there are several, their numbers stay open, or (said apart) the search was cut off.</summary>
    internal static Dictionary<string, decimal>? Only(AnnualReport report, out bool isCutOff)
    {
        FormShape form = FormShape.Of(report);
        CellValues numbers = form.ToValues(report);
        var search = new SmallestSets(form, [.. Enumerable.Range(0, form.AllCells.Length).Select(i => numbers[i] ?? 0m)]);
        for (int size = 1; size <= 6 && search.Found.Count == 0 && search.tried < MostTried; size++)
        {
            search.seen.Clear();
            search.Visit([], size);
        }

        isCutOff = search.tried >= MostTried || search.Found.Count == 0;
        return !isCutOff && search.Found.Count == 1 && search.Found[0] is { } only
            ? only.ToDictionary(pair => form.AllCells[pair.Key].Address, pair => pair.Value)
            : null;
    }

    private void Visit(List<int> chosen, int size)
    {
        if (++tried >= MostTried || !seen.Add(string.Join(',', chosen.Order())))
        {
            return;
        }

        // A broken identity needs a chosen cell; one that holds must not have just one.
        int open = -1;
        var lines = new HashSet<int>();
        int rowsOpen = 0;
        for (int i = 0; i < identities.Count; i++)
        {
            int own = identities[i].Count(term => chosen.Contains(term.Cell));
            bool isOpen = residuals[i] != 0 ? own == 0 : own == 1;
            if (isOpen && residuals[i] != 0)
            {
                // E1 and E2 of one column can be met by one cell; the other identities have no cell in common.
                rowsOpen += i >= 2 * 7 ? 1 : 0;
                lines.UnionWith(i < 2 * 7 ? [i / 2] : []);
            }

            if (isOpen && (open < 0 || identities[i].Length < identities[open].Length))
            {
                open = i;
            }
        }

        if (open < 0)
        {
            Solve(chosen);
        }

        if (Math.Max(rowsOpen, lines.Count) > size - chosen.Count || chosen.Count == size)
        {
            return;
        }

        IEnumerable<int> next = open >= 0 ? identities[open].Select(term => term.Cell)
            : chosen.SelectMany(cell => uses[cell]).SelectMany(use => identities[use.Identity]).Select(term => term.Cell).Distinct();
        foreach (int cell in next.Where(cell => !chosen.Contains(cell)))
        {
            Visit([.. chosen, cell], size);
        }
    }

    /// <summary>Solves for the changes of the chosen cells by elimination.</summary>
    private void Solve(List<int> chosen)
    {
        int[] touched = [.. chosen.SelectMany(cell => uses[cell]).Select(use => use.Identity).Distinct()];
        decimal[][] rows = [.. touched.Select(i => chosen.Select(cell => (decimal)uses[cell].Where(use => use.Identity == i).Sum(use => use.Sign))
            .Append(-residuals[i]).ToArray())];
        int rank = 0;
        for (int c = 0; c < chosen.Count; c++)
        {
            int pivot = Array.FindIndex(rows, rank, row => row[c] != 0m);
            if (pivot < 0)
            {
                continue;
            }

            (rows[rank], rows[pivot]) = (rows[pivot], rows[rank]);
            rows[rank] = [.. rows[rank].Select(x => x / rows[rank][c])];
            for (int r = 0; r < rows.Length; r++)
            {
                decimal factor = r == rank ? 0m : rows[r][c];
                rows[r] = factor == 0m ? rows[r] : [.. rows[r].Select((x, k) => x - (factor * rows[rank][k]))];
            }

            rank++;
        }

        if (rows.Skip(rank).Any(row => row[^1] != 0m))
        {
            return;
        }

        if (rank < chosen.Count)
        {
            // More than one number each: at least it is no only answer.
            Found.Add(null);
            return;
        }

        decimal[] right = [.. chosen.Select((cell, i) => values[cell] + rows[i][^1])];
        if (chosen.Select((cell, i) => right[i] != values[cell] && right[i] >= 0 && decimal.Truncate(right[i]) == right[i]).All(x => x))
        {
            Found.Add(chosen.Select((cell, i) => (cell, right[i])).ToDictionary(pair => pair.cell, pair => pair.Item2));
        }
    }
}
