namespace GovInfoDisclosure.Documents.Layout;

/// <summary>
/// Makes paragraphs and tables of pages: what ruling lines enclose is a table, all else lines of text. A table that a page cuts goes on with
/// the next one's.
/// </summary>
internal sealed class PageReader(DocumentLimits limits)
{
    private readonly List<SourceBlock> blocks = [];

    /// <summary>The table that the last page ended with, and where it stands among the blocks; null where a page ended with text.</summary>
    private PagedTable? open;
    private int openAt;
    private int tables;

    /// <summary>What the pages so far say, in reading order.</summary>
    public IReadOnlyList<SourceBlock> Blocks => blocks;

    public void Read(PageContent page)
    {
        List<RuledTable> ruled = RuledTable.Find(page, limits.MaxCells);
        var outside = new List<Glyph>();
        foreach (Glyph glyph in page.Glyphs)
        {
            RuledCell? cell = null;
            foreach (RuledTable table in ruled)
            {
                cell ??= table.At(glyph.CenterX, glyph.CenterY);
            }

            if (cell is null)
            {
                outside.Add(glyph);
            }
            else
            {
                cell.Glyphs.Add(glyph);
            }
        }

        var parts = new List<(double Top, RuledTable? Table, string Text)>();
        foreach (RuledTable table in ruled)
        {
            if (table.Cells.Any(cell => cell.Glyphs.Count > 0))
            {
                parts.Add((table.Top, table, ""));
            }
        }

        double unit = ColumnWidth(outside);
        foreach (List<Glyph> line in TextLines.Of(outside))
        {
            string text = TextLines.Spread(line, unit);
            if (text.Trim().Length > 0)
            {
                parts.Add((line[0].Top, null, text));
            }
        }

        foreach ((_, RuledTable? table, string text) in parts.OrderBy(part => part.Top))
        {
            if (table is null)
            {
                // A page number parts no table from its rest.
                open = text.Any(char.IsLetter) ? null : open;
                blocks.Add(new SourceParagraph { Text = text, Place = Place.OnPage(page.Number) });
            }
            else
            {
                Add(table, page.Number);
            }
        }
    }

    private void Add(RuledTable table, int page)
    {
        if (table.Cells.Count == 1)
        {
            open = null;
            blocks.Add(new SourceParagraph { Text = table.Cells[0].Text(), Place = Place.OnPage(page) });
            return;
        }

        if (open is null || open.LastPage == page || !open.Goes(table))
        {
            open = new PagedTable(++tables);
            openAt = blocks.Count;
            open.Add(table, page);
            blocks.Add(open.ToBlock());
        }
        else
        {
            open.Add(table, page);
            blocks[openAt] = open.ToBlock();
        }
    }

    /// <summary>Half the height of a usual character: the width of a digit, so that columns of numbers stay columns.</summary>
    private static double ColumnWidth(List<Glyph> glyphs)
    {
        if (glyphs.Count == 0)
        {
            return 1;
        }

        double[] heights = [.. glyphs.Select(glyph => glyph.Height).OrderBy(height => height)];
        return Math.Max(1, heights[heights.Length / 2] / 2);
    }
}
