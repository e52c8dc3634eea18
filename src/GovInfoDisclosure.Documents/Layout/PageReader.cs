namespace GovInfoDisclosure.Documents.Layout;

/// <summary>
/// Makes paragraphs and tables of pages: what ruling lines enclose is a table, all else lines of text. A table that a page cuts goes on with
/// the next one's.
/// </summary>
internal sealed class PageReader(DocumentLimits limits)
{
    private readonly List<SourceBlock> blocks = [];
    private readonly List<int> cutPages = [];

    /// <summary>The table that the last page ended with, and where it stands among the blocks; null where a page ended with text.</summary>
    private PagedTable? open;
    private int openAt;
    private int tables;

    /// <summary>What the pages so far say, in reading order.</summary>
    public IReadOnlyList<SourceBlock> Blocks => blocks;

    /// <summary>What is to be said of the pages: on which of them a table runs past the edge.</summary>
    public IEnumerable<Finding> Findings() => cutPages.Count > 0 ? [DocumentNotes.TablesCut(cutPages)] : [];

    public void Read(PageContent page)
    {
        List<RuledTable> ruled = RuledTable.Find(page, limits.MaxCells);
        var outside = new List<Glyph>();
        foreach (List<Glyph> word in DrawnWords.Of(page.Glyphs))
        {
            Distribute(word, ruled, outside);
        }

        if (ruled.Count(table => table.TellCut(page.Width)) > 0)
        {
            cutPages.Add(page.Number);
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

    /// <summary>Puts the characters of a word into the cells that they stand in. What is one number is never parted by a line that it runs over.</summary>
    private static void Distribute(List<Glyph> word, List<RuledTable> ruled, List<Glyph> outside)
    {
        RuledCell?[] cells = [.. word.Select(glyph => CellAt(glyph, ruled))];
        RuledCell? home = cells.Where(cell => cell is not null).GroupBy(cell => cell).OrderByDescending(cell => cell.Count()).FirstOrDefault()?.Key;
        bool isNumber = word.TrueForAll(glyph => glyph.IsOfNumber);
        for (int i = 0; i < word.Count; i++)
        {
            // A word that runs out of its table is still that cell's; where it runs into another cell, only digits surely belong together.
            (isNumber ? home : cells[i] ?? home)?.Glyphs.Add(word[i]);
            if (home is null)
            {
                outside.Add(word[i]);
            }
        }
    }

    private static RuledCell? CellAt(in Glyph glyph, List<RuledTable> ruled)
    {
        foreach (RuledTable table in ruled)
        {
            if (table.At(glyph.CenterX, glyph.CenterY) is RuledCell cell)
            {
                return cell;
            }
        }

        return null;
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
