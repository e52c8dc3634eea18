namespace GovInfoDisclosure.Prose;

/// <summary>The words the reader knows, and the longest of them at a position.</summary>
internal static class Lexicon
{
    private static readonly Dictionary<char, List<Entry>> ByFirstSign = Build();

    /// <summary>The longest known word at a position.</summary>
    /// <returns>Its length; 0 where none begins.</returns>
    public static int Match(string text, int start, out WordKind kind)
    {
        if (ByFirstSign.TryGetValue(text[start], out List<Entry>? words))
        {
            char second = start + 1 < text.Length ? text[start + 1] : '\0';
            foreach (Entry entry in words)
            {
                if ((entry.Second == second || entry.Word.Length == 1) && string.CompareOrdinal(text, start, entry.Word, 0, entry.Word.Length) == 0)
                {
                    kind = entry.Kind;
                    return entry.Word.Length;
                }
            }
        }

        kind = WordKind.Unknown;
        return 0;
    }

    private static Dictionary<char, List<Entry>> Build()
    {
        var index = new Dictionary<char, List<Entry>>();
        var seen = new HashSet<string>(System.StringComparer.Ordinal);
        foreach ((WordKind kind, string list) in LexiconWords.All)
        {
            foreach (string printed in list.Split(new[] { ' ', '\n', '\r' }, System.StringSplitOptions.RemoveEmptyEntries))
            {
                string word = CharFolding.Fold(printed);
                if (!seen.Add(word))
                {
                    continue;
                }

                if (!index.TryGetValue(word[0], out List<Entry>? words))
                {
                    index.Add(word[0], words = []);
                }

                words.Add(new Entry(word, word.Length > 1 ? word[1] : '\0', kind));
            }
        }

        foreach (List<Entry> words in index.Values)
        {
            words.Sort((left, right) => right.Word.Length.CompareTo(left.Word.Length));
        }

        return index;
    }

    /// <summary>A word, and its second character, which most words with the same first one do not have.</summary>
    private readonly record struct Entry(string Word, char Second, WordKind Kind);
}
