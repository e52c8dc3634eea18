using System.Buffers;

namespace GovInfoDisclosure.Text;

/// <summary>Makes text of bytes: by their mark, else UTF-8 where they are valid in it, else UTF-16, else GB18030.</summary>
internal static class TextDecoder
{
    /// <summary>The number of GB18030 among code pages; it holds GBK and GB2312.</summary>
    private const int ChineseNationalStandard = 54936;

    /// <summary>The text, without its mark; null where the bytes are no text. Not clean when some bytes had to be replaced.</summary>
    public static (string? Text, string Encoding, bool IsClean) Decode(ReadOnlySpan<byte> bytes)
    {
        (ArraySegment<char> rented, string encoding, bool isClean) = Rent(bytes);
        if (rented.Array is null)
        {
            return (null, encoding, isClean);
        }

        string text = rented.AsSpan().ToString();
        ArrayPool<char>.Shared.Return(rented.Array);
        return (text, encoding, isClean);
    }

    /// <summary>The same in an array of the shared pool, which is to be given back; without an array where the bytes are no text.</summary>
    public static (ArraySegment<char> Text, string Encoding, bool IsClean) Rent(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF)
        {
            return Lenient(new UTF8Encoding(false), "UTF-8", bytes, 3);
        }

        if (bytes.Length >= 2 && bytes[0] == 0xFF && bytes[1] == 0xFE)
        {
            return Lenient(new UnicodeEncoding(false, false), "UTF-16LE", bytes, 2);
        }

        if (bytes.Length >= 2 && bytes[0] == 0xFE && bytes[1] == 0xFF)
        {
            return Lenient(new UnicodeEncoding(true, false), "UTF-16BE", bytes, 2);
        }

        if (Utf16(bytes) is bool bigEndian)
        {
            return Lenient(new UnicodeEncoding(bigEndian, false), bigEndian ? "UTF-16BE" : "UTF-16LE", bytes, 0);
        }

        if (HasControls(bytes))
        {
            return (default, "", false);
        }

        int invalid = Utf8.InvalidSequences(bytes, out int multibyte, out bool isCut);
        if (invalid == 0)
        {
            return (Chars(new UTF8Encoding(false), bytes), "UTF-8", !isCut);
        }

        // A few damaged characters leave UTF-8 what it is; text of another encoding is invalid nearly everywhere.
        if (multibyte >= 20 && invalid * 10 < multibyte)
        {
            return Lenient(new UTF8Encoding(false), "UTF-8", bytes, 0);
        }

        (ArraySegment<char> text, string name, bool clean) = Lenient(Gb18030(), "GB18030", bytes, 0);
        return text.Array is not null && !IsMostlyText(text) ? NoText(text) : (text, name, clean);
    }

    /// <summary>What was decoded and is no text is given back.</summary>
    private static (ArraySegment<char> Text, string Encoding, bool IsClean) NoText(ArraySegment<char> decoded)
    {
        ArrayPool<char>.Shared.Return(decoded.Array!);
        return (default, "", false);
    }

    private static ArraySegment<char> Chars(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        char[] room = ArrayPool<char>.Shared.Rent(encoding.GetMaxCharCount(bytes.Length));
        return new ArraySegment<char>(room, 0, encoding.GetChars(bytes, room));
    }

    private static Encoding Gb18030() =>
        CodePagesEncodingProvider.Instance.GetEncoding(ChineseNationalStandard, EncoderFallback.ReplacementFallback, DecoderFallback.ReplacementFallback)
        ?? Encoding.GetEncoding(ChineseNationalStandard);

    private static (ArraySegment<char> Text, string Encoding, bool IsClean) Lenient(Encoding encoding, string name, ReadOnlySpan<byte> bytes, int skip)
    {
        ArraySegment<char> text = Chars(encoding, bytes.Slice(skip));
        return text.AsSpan().IndexOf('\0') >= 0 ? NoText(text) : (text, name, text.AsSpan().IndexOf('\uFFFD') < 0);
    }

    /// <summary>Whether bytes without a mark are UTF-16, and then whether big-endian: line ends and digits have a zero byte on one side only.</summary>
    private static bool? Utf16(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 8 || bytes.Length % 2 != 0 || bytes.IndexOf((byte)0) < 0)
        {
            return null;
        }

        int length = Math.Min(bytes.Length & ~1, 1 << 16);
        int zeroFirst = 0;
        int zeroSecond = 0;
        int hanFirst = 0;
        int hanSecond = 0;
        for (int i = 0; i < length; i += 2)
        {
            zeroFirst += bytes[i] == 0 ? 1 : 0;
            zeroSecond += bytes[i + 1] == 0 ? 1 : 0;
            hanFirst += bytes[i] is >= 0x4E and <= 0x9F ? 1 : 0;
            hanSecond += bytes[i + 1] is >= 0x4E and <= 0x9F ? 1 : 0;
        }

        // High bytes are zero or those of Chinese characters nearly everywhere, low bytes are anything.
        int pairs = length / 2;
        bool little = zeroSecond > 0 && (zeroSecond + hanSecond) * 10 >= pairs * 7 && (zeroFirst + hanFirst) * 10 < pairs * 6;
        bool big = zeroFirst > 0 && (zeroFirst + hanFirst) * 10 >= pairs * 7 && (zeroSecond + hanSecond) * 10 < pairs * 6;
        return little == big ? null : big;
    }

    /// <summary>Control characters that no text has; zero bytes first of all.</summary>
    private static bool HasControls(ReadOnlySpan<byte> bytes)
    {
        int controls = 0;
        foreach (byte value in bytes)
        {
            if (value == 0)
            {
                return true;
            }

            if (value < 0x20 && value is not (0x09 or 0x0A or 0x0B or 0x0C or 0x0D or 0x1A or 0x1B))
            {
                controls++;
            }
        }

        return controls * 100 > bytes.Length;
    }

    /// <summary>Text that GB18030 makes of random bytes is full of rare characters and replacements.</summary>
    private static bool IsMostlyText(ReadOnlySpan<char> text)
    {
        int odd = 0;
        foreach (char c in text)
        {
            odd += c == '\uFFFD' || c is >= '\uE000' and <= '\uF8FF' || c is >= '\uD800' and <= '\uDFFF' ? 1 : 0;
        }

        return odd * 20 <= text.Length;
    }
}
