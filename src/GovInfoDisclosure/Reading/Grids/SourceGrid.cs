namespace GovInfoDisclosure.Reading.Grids;

/// <summary>Makes the grid of a table whose cells the document itself lays out: each field knows its true column and how far it reaches.</summary>
internal static class SourceGrid
{
    /// <summary>What names a table has some twenty characters; what is longer is text.</summary>
    private const int LongestCaption = 40;

    /// <summary>行政诉讼（未经复议直接起诉） and the number of an item.</summary>
    private const int LongestName = 20;

    private static readonly string[] EndsOfNames = ["复议", "诉讼", "起诉"];

    /// <summary>The values of a row of table 2: fewer on several lines are a number that was torn.</summary>
    private const int FewestValues = 3;

    /// <summary>A caption reaches over all of its table, however wide that is.</summary>
    private const int Everywhere = 100_000;

    /// <summary>The grid of the rows that a range of lines shows; null where no table stands there.</summary>
    /// <param name="source">The document.</param>
    /// <param name="start">The first line.</param>
    /// <param name="end">The line behind the last.</param>
    /// <param name="hasCaptions">Whether the line above a table is a row of it: what names a block of table 4 may stand there.</param>
    public static TextGrid? Of(SourceLines source, int start, int end, bool hasCaptions)
    {
        TextLine? caption = hasCaptions ? NameAbove(source, start) : null;
        TextGrid? grid = null;
        SourceTable? last = null;
        int tables = 0;
        var reaching = new List<SourceCell>();
        var reaches = new List<int>();
        for (int i = start; i < end; i++)
        {
            if (source.RowAt(i) is not { } found)
            {
                TextLine line = source.Lines[i];
                caption = hasCaptions && !PageFurniture.IsBlank(line.Content) ? line : caption;
                continue;
            }

            grid ??= new TextGrid(GridLayout.Delimited, showsBlanks: true, isTrueGrid: true);
            if (!ReferenceEquals(found.Table, last))
            {
                Measure(grid, reaches);
                last = found.Table;
                tables++;
                reaching.Clear();
                if (caption is TextLine above && above.Content.Trim().Length <= LongestCaption && ValueText.KindOf(above.Content.Trim()) == FieldKind.Text)
                {
                    var row = new GridRow(above.Number);
                    var place = new Place(above.Number, 1);
                    row.Fields.Add(new LaidOutField(above.Content.Trim(), place, FieldKind.Text, 0, Everywhere, 1, tables));
                    grid.Rows.Add(row);
                }

                caption = null;
            }

            // Cells of rows above that reach into this one; never more than the table is wide.
            reaching.RemoveAll(cell => cell.Row + cell.RowSpan <= found.Row);
            IEnumerable<SourceCell> cells = reaching.Concat(found.Cells.Select(cell => cell.Cell));
            int reach = cells.Select(cell => cell.Column + cell.ColumnSpan - 1).DefaultIfEmpty().Max();
            reaches.AddRange(Enumerable.Repeat(reach, RowsIn(found.Cells)));
            foreach (GridRow row in Rows(source.Lines[i].Number, found.Cells, tables))
            {
                grid.Rows.Add(row);
            }

            reaching.AddRange(found.Cells.Select(cell => cell.Cell).Where(cell => cell.RowSpan > 1));
        }

        Measure(grid, reaches);
        return grid;
    }

    /// <summary>The line right above the range that names a block of table 4, 行政复议, and is no heading; null where there is none.</summary>
    private static TextLine? NameAbove(SourceLines source, int start)
    {
        int i = start - 1;
        while (i >= 0 && source.RowAt(i) is null && PageFurniture.IsBlank(source.Lines[i].Content))
        {
            i--;
        }

        string name = i >= 0 && source.RowAt(i) is null ? source.Lines[i].Content.Trim() : "";
        return name.Length is > 0 and <= LongestName && Array.Exists(EndsOfNames, end => name.TrimEnd('）', ')').EndsWith(end, StringComparison.Ordinal))
            ? source.Lines[i]
            : null;
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
            row.Reach = reaches[i];
            row.IsOfOtherWidth = reaches[i] != width;
            foreach (GridField field in row.Fields)
            {
                ((LaidOutField)field).Width = width;
            }
        }

        reaches.Clear();
    }

    /// <summary>
    /// How many rows of the form stand in one row of the table, as converters of PDFs lay them: the label and every value are on so many lines. One value
    /// on several lines may be torn; all of a row are not, nor is one beside as many labels of the form.
    /// </summary>
    private static int RowsIn(IReadOnlyList<(int Start, SourceCell Cell)> cells)
    {
        bool hasLines = false;
        for (int i = 0; i < cells.Count; i++)
        {
            hasLines |= cells[i].Cell.Text.IndexOf('\n') >= 0;
        }

        if (!hasLines)
        {
            return 1;
        }

        SourceCell[] inked = [.. cells.Select(cell => cell.Cell).Where(cell => !PageFurniture.IsBlank(cell.Text))];
        int label = Array.FindLastIndex(inked, cell => !IsSeveral(cell.Text));
        int lines = label < 0 ? 1 : inked[label].Text.Trim().Split('\n').Length;
        return lines > 1 && inked.Length - 1 - label is > 0 and int values && (values >= FewestValues || AreLabels(inked[label].Text))
            && inked.Skip(label + 1).All(cell => cell.Text.Trim().Split('\n').Length == lines) ? lines : 1;
    }

    /// <summary>Whether each line is a row of the form, and none is there twice.</summary>
    private static bool AreLabels(string text)
    {
        string[] labels = [.. text.Trim().Split('\n').Select(line => LabelText.Of(line).Core)];
        return labels.Distinct().Count() == labels.Length
            && (Array.TrueForAll(labels, LabelVocabulary.Table2.HasRow) || Array.TrueForAll(labels, LabelVocabulary.Table3.HasRow));
    }

    private static IEnumerable<GridRow> Rows(int line, IReadOnlyList<(int Start, SourceCell Cell)> cells, int table)
    {
        int rows = RowsIn(cells);
        for (int i = 0; i < rows; i++)
        {
            yield return rows == 1 ? Row(line, cells, table)
                : Row(line, [.. cells.Select(cell => (cell.Start, cell.Cell with { Text = LineOf(cell.Cell.Text, i, rows) }))], table);
        }
    }

    /// <summary>One of the lines of a cell; what has fewer stands beside all of the rows, and is printed beside the first.</summary>
    private static string LineOf(string text, int line, int of)
    {
        string[] lines = text.Trim().Split('\n');
        return lines.Length == of ? lines[line].Trim() : line == 0 ? text : "";
    }

    private static GridRow Row(int line, IReadOnlyList<(int Start, SourceCell Cell)> cells, int table)
    {
        var result = new GridRow(line) { Number = cells.Count > 0 ? cells[0].Cell.Row : 0 };
        foreach ((int start, SourceCell cell) in cells)
        {
            string text = SourceLines.OneLine(cell.Text).Trim();
            FieldKind kind = IsSeveral(cell.Text) ? FieldKind.Text : ValueText.KindOf(text);
            result.Fields.Add(new LaidOutField(IsSeveral(cell.Text) ? cell.Text.Replace("\n", " ") : text,
                new Place(line, start), kind, cell.Column - 1, cell.ColumnSpan, cell.RowSpan, table));
        }

        return result;
    }

    /// <summary>Whether a cell has values on several lines: two numbers, or one that was torn apart; nothing tells which.</summary>
    private static bool IsSeveral(string text)
    {
        if (text.IndexOf('\n') < 0)
        {
            return false;
        }

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
