namespace GovInfoDisclosure.Reading.Grids;

/// <summary>Makes the grid of a table whose cells the document itself lays out: each field knows its true column and how far it reaches.</summary>
internal static class SourceGrid
{
    /// <summary>The grid of the rows that a range of lines shows; null where no table stands there.</summary>
    public static TextGrid? Of(SourceLines source, int start, int end)
    {
        TextGrid? grid = null;
        SourceTable? last = null;
        int tables = 0;
        var reaching = new List<SourceCell>();
        var reaches = new List<int>();
        for (int i = start; i < end; i++)
        {
            if (source.RowAt(i) is not { } found)
            {
                continue;
            }

            grid ??= new TextGrid(GridLayout.Delimited, showsBlanks: true, isTrueGrid: true);
            if (!ReferenceEquals(found.Table, last))
            {
                Measure(grid, reaches);
                last = found.Table;
                tables++;
                reaching.Clear();
            }

            // Cells of rows above that reach into this one; never more than the table is wide.
            reaching.RemoveAll(cell => cell.Row + cell.RowSpan <= found.Row);
            IEnumerable<SourceCell> cells = reaching.Concat(found.Cells.Select(cell => cell.Cell));
            reaches.Add(cells.Select(cell => cell.Column + cell.ColumnSpan - 1).DefaultIfEmpty().Max());
            grid.Rows.Add(Row(source.Lines[i].Number, found.Cells, tables));
            reaching.AddRange(found.Cells.Select(cell => cell.Cell).Where(cell => cell.RowSpan > 1));
        }

        Measure(grid, reaches);
        return grid;
    }

    /// <summary>A table is as wide as most of its rows reach; a row that ends elsewhere lost a cell or got one.</summary>
    private static void Measure(TextGrid? grid, List<int> reaches)
    {
        if (grid is null || reaches.Count == 0)
        {
            return;
        }

        int width = reaches.GroupBy(reach => reach).OrderByDescending(rows => rows.Count()).ThenByDescending(rows => rows.Key).First().Key;
        for (int i = 0; i < reaches.Count; i++)
        {
            GridRow row = grid.Rows[grid.Rows.Count - reaches.Count + i];
            row.IsOfOtherWidth = reaches[i] != width;
            row.Fields.ForEach(field => field.Part = (field.Part.Number, width));
        }

        reaches.Clear();
    }

    private static GridRow Row(int line, IReadOnlyList<(int Start, SourceCell Cell)> cells, int table)
    {
        var result = new GridRow(line);
        foreach ((int start, SourceCell cell) in cells)
        {
            string text = SourceLines.OneLine(cell.Text).Trim();
            FieldKind kind = IsSeveral(cell.Text) ? FieldKind.Text : ValueText.KindOf(text);
            result.Fields.Add(new GridField(IsSeveral(cell.Text) ? cell.Text.Replace("\n", " ") : text,
                new Place(line, start), kind, cell.Column - 1) { Span = cell.ColumnSpan, Part = (table, 0) });
        }

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
}
