namespace GovInfoDisclosure.Documents.Opening;

/// <summary>Tells JSON from other texts by its first bytes.</summary>
internal static class JsonStart
{
    /// <summary>
    /// An object begins with a brace and a name; an array of reports with a bracket and what JSON allows next. A text may begin with 【 or [返回], never
    /// so.
    /// </summary>
    /// <param name="head">The first bytes.</param>
    /// <returns>Whether it is JSON; null where it takes more bytes to tell.</returns>
    public static bool? Judge(ReadOnlySpan<byte> head)
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
