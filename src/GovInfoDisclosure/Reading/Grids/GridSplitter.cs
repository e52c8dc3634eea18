namespace GovInfoDisclosure.Reading.Grids;

/// <summary>Tells how a table's cells are parted, and parts them.</summary>
internal static class GridSplitter
{
    /// <summary>What parts cells besides tabs and bars; a comma first, for spreadsheets write it most.</summary>
    private static readonly char[] Separators = [',', ';', '；', '、'];

    /// <summary>So many tabs or bars on one line part a row of the form, whatever the other lines are; more part all the cells of a table.</summary>
    private const int FewestOfARow = 5;
    private const int MostOfARow = 20;

    /// <param name="all">The lines of the document.</param>
    /// <param name="start">The table's first line.</param>
    /// <param name="end">The line after its last.</param>
    /// <param name="pageNumbers">The lines of the document that hold a bare page number.</param>
    /// <param name="longestLine">How long a line of a table may be.</param>
    /// <param name="limit">How many fields it may have.</param>
    /// <param name="room">Room for the lines of a table, which tables share.</param>
    public static TextGrid Split(
        List<TextLine> all, int start, int end, HashSet<int> pageNumbers, int longestLine, GridLimit limit, List<TextLine> room)
    {
        List<TextLine> lines = Lines(all, start, end, pageNumbers, longestLine, room);
        LineShapes shapes = LineShapes.Count(lines);
        TextGrid grid = FilledGrid.Split(lines, limit) is TextGrid filled ? filled
            : shapes.HasBarsBetween ? CellLineGrid.SplitLoneBars(lines, limit)
            : shapes.BarAtEnd >= 5 && shapes.BarAtEnd > shapes.Barred ? CellLineGrid.SplitBarred(lines, limit)
            : (shapes.Barred >= 2 || shapes.MostBars >= FewestOfARow) && shapes.Barred >= shapes.Tabbed ? DelimitedGrid.Split(lines, '|', limit)
            : shapes.TabBefore >= 5 && shapes.TabBefore > shapes.Tabbed * 2 ? CellLineGrid.SplitTabbed(lines, limit)
            : shapes.Tabbed >= 2 || shapes.TabBefore >= 2 || shapes.MostTabs is >= FewestOfARow and <= MostOfARow ? DelimitedGrid.Split(lines, '\t', limit)
            : shapes.MostTabs > MostOfARow ? CellLineGrid.SplitTabbed(lines, limit)
            : Array.Find(Separators, separator => CommaGrid.IsTable(lines, separator)) is var separator and not '\0' ? CommaGrid.Split(lines, separator, limit)
            : shapes.Spaced >= 3 || shapes.Widest >= 5 || shapes.Spaced * 4 >= shapes.Inked || shapes.HasRowsOfValues ? SpacedGrid.Split(lines, limit)
            : CellLineGrid.SplitPlain(lines, limit);
        MarkPages(grid, all, start);
        return grid;
    }

    /// <summary>Tells each row its page: columns of text are those of a page.</summary>
    private static void MarkPages(TextGrid grid, List<TextLine> all, int start)
    {
        int next = start;
        int page = 0;
        foreach (GridRow row in grid.Rows)
        {
            for (; next < all.Count && all[next].Number <= row.Line; next++)
            {
                page += all[next].Content.Contains('\f') ? 1 : 0;
            }

            row.Page = page;
        }
    }

    /// <summary>Every other way of parting the cells that a line of the table allows, for where the one chosen shows no row.</summary>
    /// <inheritdoc cref="Split"/>
    public static IEnumerable<TextGrid> Others(
        List<TextLine> all, int start, int end, HashSet<int> pageNumbers, int longestLine, GridLimit limit, List<TextLine> room)
    {
        List<TextLine> lines = Lines(all, start, end, pageNumbers, longestLine, room);
        if (lines.Exists(line => line.Content.Contains('|')))
        {
            yield return DelimitedGrid.Split(lines, '|', limit);
            yield return CellLineGrid.SplitBarsAndLines(lines, limit);
        }

        if (lines.Exists(line => line.Content.Contains('\t')))
        {
            yield return DelimitedGrid.Split(lines, '\t', limit);
        }

        foreach (char separator in Separators)
        {
            if (lines.Exists(line => line.Content.Contains(separator)))
            {
                yield return CommaGrid.Split(lines, separator, limit);
            }
        }

        yield return SpacedGrid.Split(lines, limit);
        yield return CellLineGrid.SplitPlain(lines, limit);
    }

    /// <summary>The lines of the table, without page numbers and what they leave around them.</summary>
    private static List<TextLine> Lines(
        List<TextLine> all, int start, int end, HashSet<int> pageNumbers, int longestLine, List<TextLine> lines)
    {
        lines.Clear();
        lines.Capacity = Math.Max(lines.Capacity, end - start);
        for (int i = start; i < end; i++)
        {
            if (PageFurniture.IsPageBreak(all[i].Content) || PageFurniture.IsPageNumber(all[i].Content) || pageNumbers.Contains(i))
            {
                // The blank lines before it are the page's and no empty cells.
                while (lines.Count > 0 && PageFurniture.IsBlank(lines[lines.Count - 1].Content) && lines[lines.Count - 1].Content.IndexOf('\t') < 0)
                {
                    lines.RemoveAt(lines.Count - 1);
                }

                // A page ends a row, where blank lines do.
                if (i + 1 < end && (!PageFurniture.IsBlank(all[i + 1].Content) || all[i + 1].Content.Contains('\t')))
                {
                    lines.Add(new TextLine(all[i].Number, ""));
                }
            }
            else if (all[i].Content.Length <= longestLine)
            {
                lines.Add(all[i]);
            }
        }

        Trim(lines);
        return lines;
    }

    /// <summary>Blank lines around the table are no empty cells.</summary>
    private static void Trim(List<TextLine> lines)
    {
        while (lines.Count > 0 && PageFurniture.IsBlank(lines[lines.Count - 1].Content) && lines[lines.Count - 1].Content.IndexOf('\t') < 0)
        {
            lines.RemoveAt(lines.Count - 1);
        }

        int blank = 0;
        while (blank < lines.Count && PageFurniture.IsBlank(lines[blank].Content) && lines[blank].Content.IndexOf('\t') < 0)
        {
            blank++;
        }

        lines.RemoveRange(0, blank);
    }
}
