using System;
using System.Collections.Generic;
using GovInfoDisclosure.Linear;

namespace GovInfoDisclosure.Tests.Linear;

/// <summary>
/// Finds values that differ by one slip of the hand from one that would make a broken equality hold: a character more, fewer, another, or two neighbours
/// exchanged (Damerau–Levenshtein distance 1).
/// </summary>
internal static class TypingSlips
{
    /// <summary>All candidates, in the order of the variables, then of the values. Equalities that touch a blank are not looked at.</summary>
    /// <param name="system">The relations.</param>
    /// <param name="record">Values by variable; null, or a variable that is not there, is a blank.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IReadOnlyList<TypingCandidate> Find(LinearSystem system, IReadOnlyDictionary<string, decimal?> record)
    {
        Rational?[] values = (system ?? throw new ArgumentNullException(nameof(system))).ValuesOf(record ?? throw new ArgumentNullException(nameof(record)));
        var found = new SortedDictionary<(int Variable, Rational Value), List<string>>();
        for (int r = 0; r < system.Rows.Length; r++)
        {
            LinearForm row = system.Rows[r];
            if (!row.IsEquality || row.Evaluate(values) is not { IsZero: false } residual)
            {
                continue;
            }

            for (int i = 0; i < row.Variables.Length; i++)
            {
                int variable = row.Variables[i];
                Rational reported = values[variable]!.Value;
                Rational value = reported - (residual / row.Coefficients[i]);
                if (!value.TryToDecimal(out _) || !IsWithinOneStep(reported.ToString(), value.ToString()))
                {
                    continue;
                }

                if (!found.TryGetValue((variable, value), out List<string>? relations))
                {
                    relations = [];
                    found.Add((variable, value), relations);
                }

                relations.Add(system.Relations[r].Name);
            }
        }

        var candidates = new List<TypingCandidate>();
        foreach (var ((variable, value), relations) in found)
        {
            candidates.Add(new TypingCandidate(system.Variables[variable], values[variable]!.Value, value, relations));
        }

        return candidates;
    }

    /// <summary>Whether at most one step (insert, delete, replace a character, exchange two neighbours) leads from one text to the other.</summary>
    internal static bool IsWithinOneStep(string left, string right)
    {
        if (Math.Abs(left.Length - right.Length) > 1)
        {
            return false;
        }

        int start = 0;
        while (start < left.Length && start < right.Length && left[start] == right[start])
        {
            start++;
        }

        int end = 0;
        while (end < left.Length - start && end < right.Length - start && left[left.Length - 1 - end] == right[right.Length - 1 - end])
        {
            end++;
        }

        // What is left between the common beginning and the common end.
        int a = left.Length - start - end;
        int b = right.Length - start - end;
        return Math.Max(a, b) <= 1 || (a == 2 && b == 2 && left[start] == right[start + 1] && left[start + 1] == right[start]);
    }
}
