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
                int distance = Distance(word, candidate);
                if (distance < bestDistance)
                {
                    best = candidate;
                    bestDistance = distance;
                }
            }
        }

        return best;
    }

    /// <summary>The number of letters to insert, delete or replace to make one word of the other.</summary>
    public static int Distance(string first, string second)
    {
        var row = new int[second.Length + 1];
        for (int j = 0; j <= second.Length; j++)
        {
            row[j] = j;
        }

        for (int i = 1; i <= first.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= second.Length; j++)
            {
                int replaced = first[i - 1] == second[j - 1] ? diagonal : diagonal + 1;
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[second.Length];
    }
}
