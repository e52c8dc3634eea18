namespace GovInfoDisclosure.Documents.Opening;

/// <summary>The names of files in a .zip. Old programs write them in the system's own encoding (GBK in China) and do not say so.</summary>
internal static class EntryNames
{
    /// <summary>An encoding in which each byte is one character, so that no name is damaged before it is looked at.</summary>
    public static Encoding Raw { get; } = Encoding.GetEncoding("ISO-8859-1");

    /// <summary>The name as it was meant: UTF-8 where the bytes are that, else GB18030.</summary>
    public static string Of(string raw)
    {
        bool isPlain = true;
        foreach (char c in raw)
        {
            if (c > '\u00FF')
            {
                // The archive said that the name is UTF-8, and it has been decoded.
                return raw;
            }

            isPlain &= c < '\u0080';
        }

        if (isPlain)
        {
            return raw;
        }

        byte[] bytes = Raw.GetBytes(raw);
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
            return Encoding.GetEncoding("GB18030").GetString(bytes);
        }
    }

    /// <summary>Whether the file is one that a folder would not show: what systems and programs leave beside documents.</summary>
    public static bool IsHidden(string name)
    {
        foreach (string part in name.Split('/', '\\'))
        {
            if ((part.StartsWith(".", StringComparison.Ordinal) && part is not ("." or "..")) || part.StartsWith("~$", StringComparison.Ordinal)
                || part is "node_modules" or "__MACOSX")
            {
                return true;
            }
        }

        return false;
    }
}
