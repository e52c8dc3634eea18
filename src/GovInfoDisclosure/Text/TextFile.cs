namespace GovInfoDisclosure.Text;

/// <summary>What became of a file of text.</summary>
internal enum TextFileOutcome
{
    /// <summary>It was read.</summary>
    Read,

    /// <summary>It has more bytes than it may.</summary>
    TooLarge,

    /// <summary>It is no text, or not wholly: some bytes are valid in no encoding that was tried.</summary>
    NotText,
}

/// <summary>Reads a file that a person wrote for the program (rules, names, lists) as documents are read: UTF-8, UTF-16 or GB18030, told by its
/// bytes.</summary>
internal static class TextFile
{
    /// <param name="stream">The bytes.</param>
    /// <param name="mostBytes">How many there may be.</param>
    /// <param name="text">The text without a mark before it; empty where it was not read.</param>
    public static TextFileOutcome Read(Stream stream, int mostBytes, out string text)
    {
        text = "";
        if (StreamBytes.Read(stream, mostBytes, CancellationToken.None) is not byte[] bytes)
        {
            return TextFileOutcome.TooLarge;
        }

        (string? decoded, _, bool isClean) = TextDecoder.Decode(bytes);
        if (decoded is null || !isClean)
        {
            return TextFileOutcome.NotText;
        }

        text = decoded;
        return TextFileOutcome.Read;
    }
}
