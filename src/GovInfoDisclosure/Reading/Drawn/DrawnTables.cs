namespace GovInfoDisclosure.Reading.Drawn;

/// <summary>
/// Texts with tables drawn so that each cell is told by its place alone (grids with corners, columns below dashes, wiki tables): they are documents
/// with tables, and nothing about their cells needs to be inferred.
/// </summary>
internal static class DrawnTables
{
    /// <summary>The signs that may open such a table, drawn with box characters or without.</summary>
    private const string Openers = "+-={┌├╔╠┏┣";

    /// <summary>What stands behind the sign.</summary>
    private const string Strokes = "|─═━";

    /// <summary>
    /// The document; null where the text has no such table. One that is not drawn as it should be stays lines, and what these say counts, as in any text.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="mostLines">A text of more lines is not looked at.</param>
    /// <param name="longestLine">Nor one with a longer line.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static SourceDocument? Of(ReadOnlySpan<char> text, int mostLines, int longestLine, CancellationToken cancellationToken)
    {
        if (!MayHaveSome(text))
        {
            return null;
        }

        List<TextLine> lines = LineSplitter.Split(text, mostLines);
        var blocks = new List<SourceBlock>();
        bool hasTable = false;
        int shown = 0;
        for (int i = 0; i < lines.Count;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (lines.Count > mostLines || lines[i].Content.Length > longestLine)
            {
                return null;
            }

            (SourceTable? table, int start, int end) = TableAt(lines, i);
            if (table is null)
            {
                i = Math.Max(end, i + 1);
                continue;
            }

            AddLines(blocks, lines, shown, Math.Max(start, shown));
            blocks.Add(table);
            hasTable = true;
            shown = i = end;
        }

        AddLines(blocks, lines, shown, lines.Count);
        return hasTable ? new SourceDocument { Blocks = [.. blocks] } : null;
    }

    /// <summary>The table that a line opens or rules, and its lines; no table where it does neither, or where they are not drawn well.</summary>
    private static (SourceTable? Table, int Start, int End) TableAt(List<TextLine> lines, int at)
    {
        string line = lines[at].Content;
        if (WikiTable.Begins(line))
        {
            return WikiTable.Of(lines, at) is var (wiki, behind) ? (wiki, at, behind) : (null, at, at);
        }

        if (GridTable.Begins(line))
        {
            int end = GridTable.End(lines, at);
            return (GridTable.NeedsDrawing(lines, at, end) ? GridTable.Of(lines, at, end) ?? GridTable.Undrawn(lines, at, end) : null, at, end);
        }

        return DashedTable.Columns(line) is { } columns
            ? DashedTable.Of(lines, at, columns) is var (table, start, last) ? (table, start, last) : (null, at, at)
            : (null, at, at);
    }

    private static void AddLines(List<SourceBlock> blocks, List<TextLine> lines, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            blocks.Add(new SourceParagraph { Text = lines[i].Content, Place = new Place(lines[i].Number, 1) });
        }
    }

    /// <summary>Whether a line begins with a sign that may open a table; nearly no text has one, and no other is cut into lines for it.</summary>
    private static bool MayHaveSome(ReadOnlySpan<char> text)
    {
        for (int start = 0; start < text.Length; start++)
        {
            int first = start;
            while (first < text.Length && text[first] == ' ')
            {
                first++;
            }

            if (first + 1 < text.Length && Openers.IndexOf(text[first]) >= 0 && (Openers + Strokes).IndexOf(text[first + 1]) >= 0)
            {
                return true;
            }

            int end = text.Slice(first).IndexOf('\n');
            if (end < 0)
            {
                return false;
            }

            start = first + end;
        }

        return false;
    }
}
