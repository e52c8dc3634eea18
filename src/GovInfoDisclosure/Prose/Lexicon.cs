namespace GovInfoDisclosure.Prose;

/// <summary>The words the reader knows, and the longest of them at a position.</summary>
internal static class Lexicon
{
    private const int FirstSigns = 2;

    /// <summary>The words of two characters and more by their first two, the longest first.</summary>
    private static readonly Dictionary<int, List<Entry>> ByFirstSigns = [];

    private static readonly Dictionary<char, WordKind> OfOneSign = [];

    static Lexicon()
    {
        var seen = new HashSet<string>(System.StringComparer.Ordinal);
        foreach ((WordKind kind, string list) in LexiconWords.All)
        {
            foreach (string printed in list.Split(new[] { ' ', '\n', '\r' }, System.StringSplitOptions.RemoveEmptyEntries))
            {
                string word = CharFolding.Fold(printed);
                if (seen.Add(word))
                {
                    Add(word, kind);
                }
            }
        }

        foreach (List<Entry> words in ByFirstSigns.Values)
        {
            words.Sort((left, right) => right.Word.Length.CompareTo(left.Word.Length));
        }
    }

    /// <summary>The longest known word at a position.</summary>
    /// <returns>Its length; 0 where none begins.</returns>
    public static int Match(string text, int start, out WordKind kind)
    {
        if (start + 1 < text.Length && ByFirstSigns.TryGetValue(Signs(text, start), out List<Entry>? words))
        {
            // The first two signs are the same.
            ReadOnlySpan<char> rest = text.AsSpan(start + FirstSigns);
            foreach (Entry entry in words)
            {
                if (rest.StartsWith(entry.Word.AsSpan(FirstSigns)))
                {
                    kind = entry.Kind;
                    return entry.Word.Length;
                }
            }
        }

        return OfOneSign.TryGetValue(text[start], out kind) ? 1 : 0;
    }

    private static void Add(string word, WordKind kind)
    {
        if (word.Length == 1)
        {
            OfOneSign.Add(word[0], kind);
            return;
        }

        if (!ByFirstSigns.TryGetValue(Signs(word, 0), out List<Entry>? words))
        {
            ByFirstSigns.Add(Signs(word, 0), words = []);
        }

        words.Add(new Entry(word, kind));
    }

    private static int Signs(string text, int start) => (text[start] << 16) | text[start + 1];

    private readonly record struct Entry(string Word, WordKind Kind);
}
