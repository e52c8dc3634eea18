namespace GovInfoDisclosure.Text;

/// <summary>How far two short texts are apart, and which of several is nearest: the one place that counts it.</summary>
internal static class EditDistance
{
    /// <summary>Labels and words of calls; a longer text is worth an array.</summary>
    private const int MostOnStack = 128;

    /// <summary>The number of characters to insert, delete or replace; <paramref name="limit"/> + 1 where it is more than the limit.</summary>
    /// <param name="left">A text.</param>
    /// <param name="right">Another.</param>
    /// <param name="limit">How far is still near.</param>
    /// <param name="swapsCountOnce">Whether two neighbours exchanged are one step, as in words that a person typed; in damaged print they are two.</param>
    public static int Within(ReadOnlySpan<char> left, ReadOnlySpan<char> right, int limit, bool swapsCountOnce = false)
    {
        if (Math.Abs(left.Length - right.Length) > limit)
        {
            return limit + 1;
        }

        int start = 0;
        while (start < left.Length && start < right.Length && left[start] == right[start])
        {
            start++;
        }

        int width = right.Length - start;
        Span<int> all = width < MostOnStack ? stackalloc int[3 * (width + 1)] : new int[3 * (width + 1)];
        Span<int> before = all.Slice(0, width + 1);
        Span<int> row = all.Slice(width + 1, width + 1);
        Span<int> next = all.Slice(2 * (width + 1));
        for (int j = 0; j <= width; j++)
        {
            row[j] = j;
        }

        for (int i = 1; i <= left.Length - start; i++)
        {
            next[0] = i;
            int least = i;
            char a = left[start + i - 1];
            for (int j = 1; j <= width; j++)
            {
                char b = right[start + j - 1];
                next[j] = Math.Min(row[j - 1] + (a == b ? 0 : 1), Math.Min(next[j - 1], row[j]) + 1);
                if (swapsCountOnce && i > 1 && j > 1 && a == right[start + j - 2] && left[start + i - 2] == b)
                {
                    next[j] = Math.Min(next[j], before[j - 2] + 1);
                }

                least = Math.Min(least, next[j]);
            }

            // A swap reaches back over one row more.
            if (least > limit + (swapsCountOnce ? 1 : 0))
            {
                return limit + 1;
            }

            Span<int> free = before;
            before = row;
            row = next;
            next = free;
        }

        return Math.Min(row[width], limit + 1);
    }

    /// <summary>The candidate that was probably meant by a word, or null where none is near enough: at most a third of its letters differ.</summary>
    public static string? Nearest(string word, IEnumerable<string> candidates)
    {
        string? best = null;
        int bestDistance = Math.Max(1, word.Length / 3) + 1;
        foreach (string candidate in candidates)
        {
            int distance = Within(word, candidate, bestDistance - 1, swapsCountOnce: true);
            if (distance < bestDistance)
            {
                best = candidate;
                bestDistance = distance;
            }
        }

        return best;
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
