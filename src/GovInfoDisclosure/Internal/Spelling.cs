using System;
using System.Collections.Generic;

namespace GovInfoDisclosure.Internal;

/// <summary>Finds the word that was probably meant.</summary>
internal static class Spelling
{
    /// <summary>The candidate nearest to a word, or null where none is near enough: at most a third of its letters differ.</summary>
    public static string? Nearest(string word, IEnumerable<string> candidates)
    {
        string? best = null;
        int bestDistance = Math.Max(1, word.Length / 3) + 1;
        foreach (string candidate in candidates)
        {
            if (Math.Abs(candidate.Length - word.Length) < bestDistance)
            {
                int distance = Distance(word, candidate, bestDistance);
                if (distance < bestDistance)
                {
                    best = candidate;
                    bestDistance = distance;
                }
            }
        }

        return best;
    }

    /// <summary>The number of letters to insert, delete or replace, or of neighbours to swap, to make one word of the other.</summary>
    public static int Distance(string first, string second) => Distance(first, second, int.MaxValue);

    /// <summary>The same, given up as soon as it cannot stay below the limit: then some number not below it.</summary>
    private static int Distance(string first, string second, int limit)
    {
        int start = 0;
        while (start < first.Length && start < second.Length && first[start] == second[start])
        {
            start++;
        }

        int[] before = [];
        int[] row = new int[second.Length - start + 1];
        for (int j = 0; j < row.Length; j++)
        {
            row[j] = j;
        }

        for (int i = 1; i <= first.Length - start; i++)
        {
            var next = new int[row.Length];
            next[0] = i;
            int least = i;
            for (int j = 1; j < row.Length; j++)
            {
                char a = first[start + i - 1];
                char b = second[start + j - 1];
                next[j] = Math.Min(row[j - 1] + (a == b ? 0 : 1), Math.Min(next[j - 1], row[j]) + 1);
                if (i > 1 && j > 1 && a == second[start + j - 2] && first[start + i - 2] == b)
                {
                    next[j] = Math.Min(next[j], before[j - 2] + 1);
                }

                least = Math.Min(least, next[j]);
            }

            if (least > limit)
            {
                return least;
            }

            (before, row) = (row, next);
        }

        return row[row.Length - 1];
    }
}
