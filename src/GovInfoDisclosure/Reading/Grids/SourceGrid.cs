namespace GovInfoDisclosure.Reading.Grids;

/// <summary>Makes the grid of a table whose cells the document itself lays out: each field knows its true column and how far it reaches.</summary>
internal static class SourceGrid
{
    /// <summary>The grid of the rows that a range of lines shows; null where no table stands there.</summary>
    public static TextGrid? Of(SourceLines source, int start, int end)
    {
        TextGrid? grid = null;
        SourceTable? last = null;
        int width = 0;
        int tables = 0;
        var reaching = new List<SourceCell>();
        for (int i = start; i < end; i++)
        {
            if (source.RowAt(i) is not { } found)
            {
                continue;
            }

            grid ??= new TextGrid(GridLayout.Delimited, showsBlanks: true, isTrueGrid: true);
            if (!ReferenceEquals(found.Table, last))
            {
                last = found.Table;
                tables++;
                reaching.Clear();
                width = found.Table.Cells.Max(cell => cell.Column + cell.ColumnSpan - 1);
            }

            // Cells of rows above that reach into this one; never more than the table is wide.
            reaching.RemoveAll(cell => cell.Row + cell.RowSpan <= found.Row);
            grid.Rows.Add(Row(source.Lines[i].Number, reaching, found.Cells, (tables, width)));
            reaching.AddRange(found.Cells.Select(cell => cell.Cell).Where(cell => cell.RowSpan > 1));
        }

        return grid;
    }

    private static GridRow Row(int line, List<SourceCell> reaching, IReadOnlyList<(int Start, SourceCell Cell)> cells, (int Number, int Width) part)
    {
        int reach = 0;
        var result = new GridRow(line);
        foreach ((int start, SourceCell cell) in cells)
        {
            string text = SourceLines.OneLine(cell.Text).Trim();
            FieldKind kind = IsSeveral(cell.Text) ? FieldKind.Text : ValueText.KindOf(text);
            result.Fields.Add(new GridField(IsSeveral(cell.Text) ? cell.Text.Replace("\n", " ") : text,
                new Place(line, start), kind, cell.Column - 1) { Span = cell.ColumnSpan, Part = part });
            reach = Math.Max(reach, cell.Column + cell.ColumnSpan - 1);
        }

        result.IsShort = reach < part.Width && !IsCoveredToTheEnd(reaching, reach, part.Width);
        return result;
    }

    /// <summary>Whether a cell has values on several lines: two numbers, or one that was torn apart; nothing tells which.</summary>
    private static bool IsSeveral(string text)
    {
        int lines = 0;
        foreach (string line in text.Split('\n'))
        {
            string clean = ValueText.Clean(line);
            lines += clean.Length > 0 && clean.All(c => c is >= '0' and <= '9' or '.' or ',' or '-') ? 1 : 0;
            if (clean.Length > 0 && !clean.All(c => c is >= '0' and <= '9' or '.' or ',' or '-'))
            {
                return false;
            }
        }

        return lines > 1;
    }

    /// <summary>Whether cells of rows above cover all that a row leaves open at its end.</summary>
    private static bool IsCoveredToTheEnd(List<SourceCell> reaching, int reach, int width)
    {
        var covered = new HashSet<int>();
        foreach (SourceCell cell in reaching)
        {
            covered.UnionWith(Enumerable.Range(cell.Column, cell.ColumnSpan));
        }

        return Enumerable.Range(reach + 1, width - reach).All(covered.Contains);
    }
}
