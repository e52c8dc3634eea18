namespace GovInfoDisclosure.Text;

/// <summary>Cuts a text into lines at \n, \r\n and \r; a form feed stays in its line, for it begins a page and not a line.</summary>
internal static class LineSplitter
{
    /// <summary>The lines; one more than <paramref name="limit"/> where there are more.</summary>
    public static List<TextLine> Split(ReadOnlySpan<char> text, int limit)
    {
        var lines = new List<TextLine>(Math.Min(Ends(text), limit) + 1);
        for (int start = 0; start < text.Length && lines.Count <= limit;)
        {
            int end = text.Slice(start).IndexOfAny('\n', '\r') is >= 0 and int length ? start + length : text.Length;
            lines.Add(new TextLine(lines.Count + 1, RadicalCharacters.Plain(BoxDrawing.Plain(text.Slice(start, end - start).ToString()))));
            start = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }

        return lines;
    }

    private static int Ends(ReadOnlySpan<char> text)
    {
        int ends = 0;
        foreach (char c in text)
        {
            ends += c == '\n' ? 1 : 0;
        }

        return ends;
    }
}
