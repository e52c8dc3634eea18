using System.Text;

namespace GovInfoDisclosure.Prose;

/// <summary>What a line of prose is, told by its look alone.</summary>
internal static class ProseLines
{
    private const int LongestHeading = 26;
    private const int LongestPageNumber = 16;

    public static bool IsBlank(string line) => string.IsNullOrWhiteSpace(line);

    /// <summary>Whether a line is a page number: <c>-1-</c>, <c>— 5 —</c>, <c>第3页</c>, <c>12</c>.</summary>
    public static bool IsPageNumber(string line)
    {
        string text = line.Trim();
        if (text.Length is 0 or > LongestPageNumber)
        {
            return false;
        }

        bool digit = false;
        foreach (char sign in text)
        {
            if (CharacterFolding.IsDigit(CharacterFolding.Fold(sign)))
            {
                digit = true;
            }
            else if (!char.IsWhiteSpace(sign) && "-－—–―‐/第页共".IndexOf(sign) < 0)
            {
                return false;
            }
        }

        return digit;
    }

    /// <summary>Whether a line begins a numbered item: <c>（二）</c>, <c>一、</c>, <c>1.</c>, <c>2、</c>.</summary>
    public static bool StartsItem(string line) => ItemMarkLength(line, FirstSign(line)) > 0;

    /// <summary>The length of the number of an item at a position; 0 where there is none.</summary>
    public static int ItemMarkLength(string text, int start)
    {
        int i = start;
        bool bracket = i < text.Length && CharacterFolding.Fold(text[i]) == '（';
        if (bracket)
        {
            i++;
        }

        int first = i;
        while (i < text.Length && i - first < 3 && IsNumeral(CharacterFolding.Fold(text[i])))
        {
            i++;
        }

        if (i == first || i >= text.Length)
        {
            return 0;
        }

        char close = CharacterFolding.Fold(text[i]);
        bool decimalPoint = close == '.' && i + 1 < text.Length && CharacterFolding.IsDigit(CharacterFolding.Fold(text[i + 1]));
        return (bracket ? close == '）' : close is '、' or '.' && !decimalPoint) ? i + 1 - start : 0;
    }

    /// <summary>Whether a line is a heading of its own: numbered, short, without a full stop.</summary>
    public static bool IsHeading(string line)
    {
        string text = line.Trim();
        return text.Length <= LongestHeading && StartsItem(text) && text.IndexOfAny(new[] { '，', '。', ',', '；' }) < 0;
    }

    /// <summary>Whether the text so far ends a sentence, so that a blank line after it ends the paragraph.</summary>
    public static bool EndsSentence(StringBuilder text) => text.Length == 0 || "。！？；：）”\n".IndexOf(text[text.Length - 1]) >= 0;

    /// <summary>Whether the text so far ends with a full stop.</summary>
    public static bool EndsFully(StringBuilder text) => text.Length > 0 && "。！？".IndexOf(text[text.Length - 1]) >= 0;

    private static bool IsNumeral(char sign) => CharacterFolding.IsDigit(sign) || "一二三四五六七八九十".IndexOf(sign) >= 0;

    private static int FirstSign(string line)
    {
        int i = 0;
        while (i < line.Length && char.IsWhiteSpace(line[i]))
        {
            i++;
        }

        return i;
    }
}
