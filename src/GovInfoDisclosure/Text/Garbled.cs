namespace GovInfoDisclosure.Text;

/// <summary>Notices text that was once decoded wrongly.</summary>
internal static class Garbled
{
    // 政府, 信息 and 公开 as they look after UTF-8 was taken for GBK, UTF-8 for Latin-1, and GBK for Latin-1.
    private static readonly string[] Signs = ["鏀垮簻", "淇℃伅", "鍏紑", "æ”¿", "ä¿¡æ", "å…¬å¼", "Õþ¸®", "ÐÅÏ¢", "¹«¿ª"];

    /// <summary>Where the first sign stands; null where there is none.</summary>
    public static int? Find(ReadOnlySpan<char> text)
    {
        foreach (string sign in Signs)
        {
            int at = text.IndexOf(sign.AsSpan());
            if (at >= 0)
            {
                return at;
            }
        }

        int replaced = 0;
        foreach (char c in text)
        {
            replaced += c == '\uFFFD' ? 1 : 0;
        }

        return replaced > 20 && replaced * 50 > text.Length ? text.IndexOf('\uFFFD') : null;
    }
}
