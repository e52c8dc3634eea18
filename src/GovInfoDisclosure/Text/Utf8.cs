namespace GovInfoDisclosure.Text;

/// <summary>Counts what is valid in UTF-8.</summary>
internal static class Utf8
{
    /// <summary>The number of sequences that are not valid. One cut off by the end of the file is not counted among them.</summary>
    public static int InvalidSequences(ReadOnlySpan<byte> bytes, out int multibyte, out bool isCut)
    {
        int invalid = 0;
        multibyte = 0;
        isCut = false;
#if NET
        if (System.Text.Unicode.Utf8.IsValid(bytes))
        {
            return 0;
        }
#endif
        int i = 0;
        while (i < bytes.Length)
        {
            byte lead = bytes[i];
            int more = lead < 0x80 ? 0 : lead is >= 0xC2 and <= 0xDF ? 1 : lead is >= 0xE0 and <= 0xEF ? 2 : lead is >= 0xF0 and <= 0xF4 ? 3 : -1;
            int found = 0;
            while (found < more && i + 1 + found < bytes.Length && IsContinuation(bytes, i, found))
            {
                found++;
            }

            if (more > 0 && found < more && i + 1 + found == bytes.Length)
            {
                isCut = true;
                return invalid;
            }

            if (more < 0 || found < more)
            {
                invalid++;
                i += 1 + found;
            }
            else
            {
                multibyte += more > 0 ? 1 : 0;
                i += 1 + more;
            }
        }

        return invalid;
    }

    private static bool IsContinuation(ReadOnlySpan<byte> bytes, int lead, int index)
    {
        byte value = bytes[lead + 1 + index];
        if (value is < 0x80 or > 0xBF)
        {
            return false;
        }

        // Overlong forms, surrogates and what is beyond U+10FFFF are not valid.
        return index > 0 || bytes[lead] switch
        {
            0xE0 => value >= 0xA0,
            0xED => value <= 0x9F,
            0xF0 => value >= 0x90,
            0xF4 => value <= 0x8F,
            _ => true,
        };
    }
}
