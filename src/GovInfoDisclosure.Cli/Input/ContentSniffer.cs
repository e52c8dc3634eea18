using System;
using System.IO;

namespace GovInfoDisclosure.Cli.Input;

/// <summary>Tells JSON from text by how a stream begins.</summary>
internal static class ContentSniffer
{
    private const int MostBytes = 4096;

    /// <summary>Looks at the first bytes.</summary>
    /// <param name="stream">The stream.</param>
    /// <returns>Whether it is JSON, and a stream that gives everything from the start.</returns>
    public static (bool IsJson, Stream Stream) Look(Stream stream)
    {
        var head = new byte[MostBytes];
        int length = 0;
        while (true)
        {
            if (Judge(head.AsSpan(0, length)) is bool isJson)
            {
                return (isJson, new PrefixedStream(head, length, stream));
            }

            int read = length == head.Length ? 0 : stream.Read(head, length, head.Length - length);
            if (read == 0)
            {
                return (false, new PrefixedStream(head, length, stream));
            }

            length += read;
        }
    }

    /// <summary>
    /// An object begins with a brace and a name; an array of reports with a bracket and what JSON allows next. A text may begin with 【 or [返回], never so.
    /// </summary>
    private static bool? Judge(ReadOnlySpan<byte> head)
    {
        int first = SkipBlank(head, head.StartsWith("\uFEFF"u8) ? 3 : 0);
        if (first == head.Length)
        {
            return null;
        }

        if (head[first] is not ((byte)'{' or (byte)'['))
        {
            return false;
        }

        int second = SkipBlank(head, first + 1);
        if (second == head.Length)
        {
            return null;
        }

        return head[first] == '{' ? head[second] is (byte)'"' or (byte)'}' : head[second] is (byte)'{' or (byte)'[' or (byte)']' or (byte)'"';
    }

    private static int SkipBlank(ReadOnlySpan<byte> head, int at)
    {
        while (at < head.Length && head[at] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
        {
            at++;
        }

        return at;
    }
}
