namespace GovInfoDisclosure.Cli.Input;

/// <summary>Tells JSON, and what is packed, from documents by how a stream begins.</summary>
internal static class ContentSniffer
{
    private const int MostBytes = 4096;

    /// <summary>Looks at the first bytes.</summary>
    /// <param name="stream">The stream.</param>
    /// <returns>Whether it is JSON, whether it may be packed (as Word files are, too), and a stream that gives everything from the start.</returns>
    public static (bool IsJson, bool IsPacked, Stream Stream) Look(Stream stream)
    {
        long start = stream.CanSeek ? stream.Position : -1;
        (bool isJson, byte[] head, int length) = Begin(stream);
        bool isPacked = IsPacked(head.AsSpan(0, length));
        if (start < 0)
        {
            return (isJson, isPacked, new PrefixedStream(head, length, stream));
        }

        stream.Position = start;
        return (isJson, isPacked, stream);
    }

    private static (bool IsJson, byte[] Head, int Length) Begin(Stream stream)
    {
        var head = new byte[MostBytes];
        int length = 0;
        while (true)
        {
            if (DocumentReader.BeginsAsJson(head.AsSpan(0, length)) is bool isJson)
            {
                return (isJson, head, length);
            }

            int read = length == head.Length ? 0 : stream.Read(head, length, head.Length - length);
            if (read == 0)
            {
                return (false, head, length);
            }

            length += read;
        }
    }

    private static bool IsPacked(ReadOnlySpan<byte> head) =>
        head.StartsWith("PK\u0003\u0004"u8) || head.StartsWith("PK\u0005\u0006"u8) || head.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B])
            || head.StartsWith((ReadOnlySpan<byte>)[0x28, 0xB5, 0x2F, 0xFD]);
}
