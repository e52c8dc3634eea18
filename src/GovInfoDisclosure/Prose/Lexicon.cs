namespace GovInfoDisclosure.Prose;

/// <summary>The words the reader knows, and the longest of them at a position.</summary>
internal static class Lexicon
{
    private static readonly Dictionary<char, List<KeyValuePair<string, WordKind>>> ByFirstSign = Build();

    /// <summary>The longest known word at a position.</summary>
    /// <returns>Its length; 0 where none begins.</returns>
    public static int Match(string text, int start, out WordKind kind)
    {
        if (ByFirstSign.TryGetValue(text[start], out List<KeyValuePair<string, WordKind>>? words))
        {
            foreach (KeyValuePair<string, WordKind> word in words)
            {
                if (text.AsSpan(start).StartsWith(word.Key.AsSpan()))
                {
                    kind = word.Value;
                    return word.Key.Length;
                }
            }
        }

        kind = WordKind.Unknown;
        return 0;
    }

    private static Dictionary<char, List<KeyValuePair<string, WordKind>>> Build()
    {
        var index = new Dictionary<char, List<KeyValuePair<string, WordKind>>>();
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

                if (!index.TryGetValue(word[0], out List<KeyValuePair<string, WordKind>>? words))
                {
                    index.Add(word[0], words = new List<KeyValuePair<string, WordKind>>());
                }

                words.Add(new KeyValuePair<string, WordKind>(word, kind));
            }
        }

        foreach (List<KeyValuePair<string, WordKind>> words in index.Values)
        {
            words.Sort((left, right) => right.Key.Length.CompareTo(left.Key.Length));
        }

        return index;
    }
}
