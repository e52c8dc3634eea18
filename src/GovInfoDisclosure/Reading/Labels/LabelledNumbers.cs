namespace GovInfoDisclosure.Reading.Labels;

/// <summary>Tells whether a section prints in sentences what its table should hold: 结果维持3件，结果纠正1件，尚未审结2件.</summary>
internal static class LabelledNumbers
{
    /// <summary>Two may stand in any sentence of a section; of three rows or columns with their numbers the table itself is printed so.</summary>
    private const int Enough = 3;

    /// <summary>Between a label and its number: a colon, 为, 共, a space.</summary>
    private const int MostBetween = 2;

    /// <summary>A section's first lines tell it; a table in sentences has no more.</summary>
    private const int MostLines = 60;
    private const int LongestLine = 2_000;

    /// <summary>The line of the first label with a number, where enough of them have one; null else.</summary>
    public static TextLine? Find(List<TextLine> lines, int start, int end, LabelVocabulary vocabulary)
    {
        var named = new HashSet<string>(StringComparer.Ordinal);
        TextLine? first = null;
        for (int i = start; i < end && i < start + MostLines; i++)
        {
            string line = lines[i].Content.Length <= LongestLine ? CharFolding.Fold(lines[i].Content) : "";
            foreach (LabelEntry entry in vocabulary.Entries)
            {
                int at = entry.Kind is LabelKind.Row or LabelKind.Column ? line.IndexOf(entry.Core, StringComparison.Ordinal) : -1;
                int after = at + entry.Core.Length;
                if (at >= 0 && Digits.AreIn(line.Substring(after, Math.Min(MostBetween + 1, line.Length - after))))
                {
                    named.Add(entry.Target);
                    first ??= lines[i];
                }
            }
        }

        return named.Count >= Enough ? first : null;
    }
}
