namespace GovInfoDisclosure.Prose;

/// <summary>What a line of prose is, told by its look alone.</summary>
internal static class ProseLines
{
    /// <summary>Headings inside a section have at most some twenty characters; what is longer is a sentence.</summary>
    private const int LongestHeading = 26;

    /// <summary>The number of an item with its brackets, and a character after it.</summary>
    private const int LongestMark = 8;

    /// <summary>Whether a line begins a numbered item: <c>（二）</c>, <c>一、</c>, <c>1.</c>, <c>2、</c>.</summary>
    public static bool StartsItem(string line)
    {
        int first = FirstSign(line);
        return ItemMarkLength(CharFolding.Fold(line.Substring(first, Math.Min(LongestMark, line.Length - first))), 0) > 0;
    }

    /// <summary>The length of the number of an item at a position of a folded text; 0 where there is none.</summary>
    public static int ItemMarkLength(string text, int start)
    {
        bool bracket = start < text.Length && text[start] == '(';
        int first = bracket ? start + 1 : start;
        int i = first + PrintedNumber.ReadItem(text, first, out _);
        if (i == first || i >= text.Length)
        {
            return 0;
        }

        bool decimalPoint = text[i] == '.' && Digits.IsDigitAt(text, i + 1);
        return (bracket ? text[i] == ')' : text[i] is '、' or '.' && !decimalPoint) ? i + 1 - start : 0;
    }

    /// <summary>Whether a line is a heading of its own: numbered, short, without a full stop.</summary>
    public static bool IsHeading(string line)
    {
        string text = line.Trim();
        return text.Length <= LongestHeading && StartsItem(text) && CharFolding.Fold(text).IndexOfAny(new[] { ',', '。', ';' }) < 0;
    }

    /// <summary>Whether the text so far ends a sentence, so that a blank line after it ends the paragraph.</summary>
    public static bool EndsSentence(ReadOnlySpan<char> text) => text.Length == 0 || "。!?;:)\"\n".IndexOf(text[text.Length - 1]) >= 0;

    /// <summary>Whether the text so far ends with a full stop.</summary>
    public static bool EndsFully(ReadOnlySpan<char> text) => text.Length > 0 && "。!?".IndexOf(text[text.Length - 1]) >= 0;

    private static int FirstSign(string line)
    {
        int i = 0;
        while (i < line.Length && CharFolding.IsSpace(line[i]))
        {
            i++;
        }

        return i;
    }
}
