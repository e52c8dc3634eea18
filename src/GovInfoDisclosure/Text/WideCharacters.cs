namespace GovInfoDisclosure.Text;

/// <summary>The characters that take two columns where letters of one width are printed.</summary>
internal static class WideCharacters
{
    /// <summary>Whether a character is one of them.</summary>
    /// <param name="value">The character, by its number in Unicode.</param>
    public static bool Has(int value) =>
        value is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF and not 0x303F) or (>= 0xA960 and <= 0xA97F) or (>= 0xAC00 and <= 0xD7A3)
            or (>= 0xF900 and <= 0xFAFF) or (>= 0xFE10 and <= 0xFE19) or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF01 and <= 0xFF60)
            or (>= 0xFFE0 and <= 0xFFE6) or (>= 0x1F300 and <= 0x1FAFF) or (>= 0x20000 and <= 0x3FFFD);
}
