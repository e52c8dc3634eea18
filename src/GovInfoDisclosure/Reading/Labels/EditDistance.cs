using System;

namespace GovInfoDisclosure.Reading.Labels;

/// <summary>How far two short texts are apart.</summary>
internal static class EditDistance
{
    /// <summary>The number of characters to insert, delete or replace; <paramref name="limit"/> + 1 where it is more than the limit.</summary>
    public static int Within(string left, string right, int limit)
    {
        if (Math.Abs(left.Length - right.Length) > limit)
        {
            return limit + 1;
        }

        var previous = new int[right.Length + 1];
        var current = new int[right.Length + 1];
        for (int j = 0; j <= right.Length; j++)
        {
            previous[j] = j;
        }

        for (int i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            int least = i;
            for (int j = 1; j <= right.Length; j++)
            {
                int replaced = previous[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                current[j] = Math.Min(replaced, Math.Min(previous[j], current[j - 1]) + 1);
                least = Math.Min(least, current[j]);
            }

            if (least > limit)
            {
                return limit + 1;
            }

            (previous, current) = (current, previous);
        }

        return Math.Min(previous[right.Length], limit + 1);
    }

    /// <summary>Whether a text is another with some characters left out.</summary>
    public static bool IsShortened(string text, string whole)
    {
        int i = 0;
        foreach (char c in whole)
        {
            if (i < text.Length && text[i] == c)
            {
                i++;
            }
        }

        return i == text.Length;
    }
}
