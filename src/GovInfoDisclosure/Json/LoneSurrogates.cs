namespace GovInfoDisclosure.Json;

/// <summary>Encodes text as UTF-8 and halves of surrogate pairs as a byte that no UTF-8 has, so that the reader refuses them where they stand.</summary>
internal static class LoneSurrogates
{
    private static readonly Encoding Strict = new UTF8Encoding(false, throwOnInvalidBytes: true);

    public static byte[] Encode(string text)
    {
        try
        {
            return Strict.GetBytes(text);
        }
        catch (EncoderFallbackException)
        {
            return EncodeByHand(text);
        }
    }

    private static byte[] EncodeByHand(string text)
    {
        var bytes = new List<byte>(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            bool isPair = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            if (char.IsSurrogate(text[i]) && !isPair)
            {
                bytes.Add(0xFF);
                continue;
            }

            bytes.AddRange(Strict.GetBytes(text.Substring(i, isPair ? 2 : 1)));
            i += isPair ? 1 : 0;
        }

        return bytes.ToArray();
    }
}
