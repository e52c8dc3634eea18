namespace GovInfoDisclosure.Reading.Flows;

/// <summary>
/// Tells whether the head of a table in reading order may be the form's. Its words stand in any order there, but those of one line from left to right, and
/// some before others in any case.
/// </summary>
internal static class FlowHeads
{
    /// <param name="items">The words of the head, and all else.</param>
    /// <param name="order">Words that must stand in this order, where they stand there.</param>
    /// <param name="columns">The columns' words from left to right; behind the last the first may follow again.</param>
    public static bool AreOfForm(List<FlowItem> items, string[] order, string columns)
    {
        int before = -1;
        foreach (string word in order)
        {
            int at = items.FindIndex(item => !item.IsValue && CharFolding.Plain(item.Field.Text).Contains(word));
            if (at >= 0 && at < before)
            {
                return false;
            }

            before = Math.Max(at, before);
        }

        string[] words = columns.Split(' ');
        List<string> lines = [.. items.Where(item => !item.IsValue).GroupBy(item => item.Field.Place.Line)
            .Select(line => CharFolding.Plain(string.Concat(line.Select(item => item.Field.Text))))];
        string last = words[words.Length - 1];

        // The last column has nothing behind it, once at least; where each goes on with another it is the first one.
        return lines.TrueForAll(line => IsInOrder(line, words)) && (!lines.Exists(line => line.Contains(last))
            || lines.Exists(line => line.LastIndexOf(last, StringComparison.Ordinal) is >= 0 and int at
                && !Array.Exists(words, word => line.IndexOf(word, at + last.Length, StringComparison.Ordinal) >= 0)));
    }

    private static bool IsInOrder(string line, string[] words)
    {
        int before = -1;
        for (int i = 0; i < line.Length; i++)
        {
            int column = Array.FindIndex(words, word => string.CompareOrdinal(line, i, word, 0, word.Length) == 0);
            if (column >= 0 && column < before && before < words.Length - 2)
            {
                return false;
            }

            before = column >= 0 ? column : before;
        }

        return true;
    }
}
