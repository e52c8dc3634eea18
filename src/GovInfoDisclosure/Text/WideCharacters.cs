namespace GovInfoDisclosure.Text;

/// <summary>The characters that take two columns where letters of one width are printed.</summary>
internal static class WideCharacters
{
    /// <summary>Before these marks every character takes one column.</summary>
    private const int FirstMark = 0x300;

    /// <summary>Whether a character is one of them.</summary>
    /// <param name="value">The character, by its number in Unicode.</param>
    public static bool Has(int value) =>
        value is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF and not 0x303F) or (>= 0xA960 and <= 0xA97F) or (>= 0xAC00 and <= 0xD7A3)
            or (>= 0xF900 and <= 0xFAFF) or (>= 0xFE10 and <= 0xFE19) or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF01 and <= 0xFF60)
            or (>= 0xFFE0 and <= 0xFFE6) or (>= 0x1F300 and <= 0x1FAFF) or (>= 0x20000 and <= 0x3FFFD);

    /// <summary>The columns that a character takes: none for a mark on the one before, two for a wide one; the second half of a pair takes none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">Where the character stands.</param>
    public static int Columns(string text, int index)
    {
        if (text[index] < FirstMark)
        {
            return 1;
        }

        if (char.IsLowSurrogate(text[index]) && index > 0 && char.IsHighSurrogate(text[index - 1]))
        {
            return 0;
        }

        if (CharUnicodeInfo.GetUnicodeCategory(text, index) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format)
        {
            return 0;
        }

        return Has(char.IsSurrogatePair(text, index) ? char.ConvertToUtf32(text, index) : text[index]) ? 2 : 1;
    }
}
