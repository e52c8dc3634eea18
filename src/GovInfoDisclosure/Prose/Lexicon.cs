namespace GovInfoDisclosure.Prose;

/// <summary>The words the reader knows, and the longest of them at a position.</summary>
internal static class Lexicon
{
    /// <summary>The words by their first character.</summary>
    private static readonly List<Beginning?> Words = [null];

    /// <summary>Which of them begin with a character; 0 where none does.</summary>
    private static readonly ushort[] ByFirst = new ushort[char.MaxValue + 1];

    static Lexicon()
    {
        foreach ((WordKind kind, string list) in LexiconWords.All)
        {
            foreach (string printed in list.Split(new[] { ' ', '\n', '\r' }, System.StringSplitOptions.RemoveEmptyEntries))
            {
                Add(CharFolding.Fold(printed), kind);
            }
        }
    }

    /// <summary>The longest known word at a position.</summary>
    /// <returns>Its length; 0 where none begins.</returns>
    public static int Match(string text, int start, out WordKind kind)
    {
        int length = 0;
        kind = WordKind.Unknown;
        Beginning? word = Words[ByFirst[text[start]]];
        for (int end = start + 1; word is not null; end++)
        {
            if (word.Kind != WordKind.Unknown)
            {
                (kind, length) = (word.Kind, end - start);
            }

            word = end < text.Length ? word.With(text[end]) : null;
        }

        return length;
    }

    private static void Add(string word, WordKind kind)
    {
        ref ushort first = ref ByFirst[word[0]];
        if (first == 0)
        {
            first = (ushort)Words.Count;
            Words.Add(new Beginning());
        }

        Beginning last = Words[first]!;
        for (int i = 1; i < word.Length; i++)
        {
            last = last.With(word[i]) ?? last.Add(word[i]);
        }

        // Of two kinds the first counts.
        last.Kind = last.Kind == WordKind.Unknown ? kind : last.Kind;
    }

    /// <summary>What words begin with, and how they go on.</summary>
    private sealed class Beginning
    {
        private readonly List<Beginning> longer = new(1);
        private string signs = "";

        /// <summary>What it is as a word; unknown where it is none.</summary>
        public WordKind Kind { get; set; }

        /// <summary>The beginning with one more character; null where no word goes on so.</summary>
        public Beginning? With(char sign) => signs.IndexOf(sign) is >= 0 and int at ? longer[at] : null;

        public Beginning Add(char sign)
        {
            signs += sign;
            longer.Add(new Beginning());
            return longer[longer.Count - 1];
        }
    }
}
