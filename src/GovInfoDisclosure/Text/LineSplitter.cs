namespace GovInfoDisclosure.Text;

/// <summary>Cuts a text into lines at \n, \r\n and \r; a form feed stays in its line, for it begins a page and not a line.</summary>
internal static class LineSplitter
{
    /// <summary>The lines; one more than <paramref name="limit"/> where there are more.</summary>
    public static List<TextLine> Split(string text, int limit)
    {
        int ends = 0;
        for (int at = text.IndexOf('\n'); at >= 0 && ends < limit; at = text.IndexOf('\n', at + 1))
        {
            ends++;
        }

        var lines = new List<TextLine>(ends + 1);
        int start = 0;
        for (int i = 0; i <= text.Length && lines.Count <= limit; i++)
        {
            if (i < text.Length && text[i] is not ('\n' or '\r'))
            {
                continue;
            }

            if (i < text.Length || i > start)
            {
                lines.Add(new TextLine(lines.Count + 1, RadicalCharacters.Plain(BoxDrawing.Plain(text.Substring(start, i - start)))));
            }

            if (i + 1 < text.Length && text[i] == '\r' && text[i + 1] == '\n')
            {
                i++;
            }

            start = i + 1;
        }

        return lines;
    }
}
