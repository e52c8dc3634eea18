using System.Runtime.CompilerServices;

namespace GovInfoDisclosure.Text;

/// <summary>Makes spellings of one character equal, unit for unit, so that places in the folded text are places in the printed one.</summary>
internal static class CharFolding
{
    // Spaces, dashes, brackets and quotation marks, in pairs: many signs that print alike, and one to stand for them.
    private const string Signs =
        "\u3000 \u00A0 " +
        "\u2212-\u2010-\u2011-\u2013-\uFE63-\u2015—\u2E3A—\u2500—" +
        "〔(〕)【(】)﹙(﹚)" +
        "﹔;﹕:︰:﹪%﹑、､、｡。" +
        "︵(︶)︹(︺)︻(︼)︐,︑、︒。︓:︔;" +
        "“\"”\"″\"「\"」\"『\"』\"";

    /// <summary>Cells, labels and most lines; a longer text is worth an array.</summary>
    private const int MostOnStack = 256;

    /// <summary>What each UTF-16 unit becomes; most become themselves.</summary>
    private static readonly char[] Map = BuildMap();

    /// <summary>The one spelling of a character: half width, simplified, one dash and one bracket of each kind.</summary>
    public static char Fold(char value) => value < 0x80 ? value : Map[value];

    /// <summary>A text in which each character is folded: of the same length, so that its places are those of the printed one.</summary>
    public static string Fold(string text)
    {
        int same = 0;
        while (same < text.Length && Fold(text[same]) == text[same])
        {
            same++;
        }

        if (same == text.Length)
        {
            return text;
        }

        Span<char> folded = text.Length <= MostOnStack ? stackalloc char[text.Length] : new char[text.Length];
        for (int i = 0; i < folded.Length; i++)
        {
            folded[i] = Fold(text[i]);
        }

        return folded.ToString();
    }

    /// <summary>Spaces of every width, also those of no width, which pages put between the characters of a cell.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsSpace(char value) =>
        value is <= ' ' or (>= '\u0085' and <= '\u00AD') or (>= '\u2000' and <= '\u3000') or '\uFEFF' && IsAnySpace(value);

    /// <summary>The same, asked one space after the other: nearly every character is told from all of them by where it stands.</summary>
    private static bool IsAnySpace(char value) =>
        value is ' ' or '\t' or '\f' or '\v' or '\r' or '\n' or '\u00A0' or '\u3000' or '\uFEFF' or '\u00AD'
            or '\u202F' or '\u205F' or '\u0085' or (>= '\u2000' and <= '\u200F') or '\u2060' or '\u2028' or '\u2029';

    /// <summary>A Chinese character; 〇 is one.</summary>
    public static bool IsIdeograph(char value) => value is (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') or '\u3007';

    /// <summary>A text folded and without its spaces.</summary>
    public static string Plain(string text) => Fold(WithoutSpaces(text));

    /// <summary>How many characters of a text are no spaces.</summary>
    public static int Ink(string text)
    {
        int ink = 0;
        foreach (char c in text)
        {
            ink += IsSpace(c) ? 0 : 1;
        }

        return ink;
    }

    /// <summary>A text without its spaces, whatever their width; itself where it has none.</summary>
    public static string WithoutSpaces(string text)
    {
        int ink = Ink(text);
        if (ink == text.Length)
        {
            return text;
        }

        Span<char> result = ink <= MostOnStack ? stackalloc char[ink] : new char[ink];
        int length = 0;
        foreach (char c in text)
        {
            if (!IsSpace(c))
            {
                result[length++] = c;
            }
        }

        return result.ToString();
    }

    private static char[] BuildMap()
    {
        var map = new char[char.MaxValue + 1];
        for (int i = 0; i < map.Length; i++)
        {
            // Full-width ASCII stands in the order of ASCII.
            map[i] = i is >= '\uFF01' and <= '\uFF5E' ? (char)(i - 0xFEE0) : (char)i;
        }

        AddPairs(map, Signs);
        AddPairs(map, TraditionalCharacters.Pairs);
        for (char c = RadicalCharacters.First; c <= RadicalCharacters.Last; c++)
        {
            map[c] = map[RadicalCharacters.Ideograph(c)];
        }

        return map;
    }

    private static void AddPairs(char[] map, string pairs)
    {
        for (int i = 0; i + 1 < pairs.Length; i += 2)
        {
            map[pairs[i]] = pairs[i + 1];
        }
    }
}
