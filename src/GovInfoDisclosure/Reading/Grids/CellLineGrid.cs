namespace GovInfoDisclosure.Reading.Grids;

/// <summary>Tables printed one cell a line: with a leading tab, with a trailing bar, or with blank lines between.</summary>
internal static class CellLineGrid
{
    /// <summary>So many rows that bars pad show that they end rows.</summary>
    private const int FewestRows = 3;

    /// <summary>
    /// A tab begins each cell and a blank line ends each row; a line without a tab goes on with the cell above it.
    /// Without blank lines the whole is one row; where they stand between all cells, more of them end a row.
    /// </summary>
    public static TextGrid SplitTabbed(List<TextLine> lines, GridLimit limit)
    {
        bool hasRows = false;
        for (int i = 1; i + 1 < lines.Count; i++)
        {
            hasRows |= PageFurniture.IsBlank(lines[i].Content) && lines[i].Content.IndexOf('\t') < 0;
        }

        var grid = new TextGrid(hasRows ? GridLayout.CellRows : GridLayout.CellStream, showsBlanks: true) { HasMarkedCells = true };
        int usual = UsualGap(lines, line => line.IndexOf('\t') < 0 && PageFurniture.IsBlank(line));
        int blanks = 0;
        GridRow? row = null;
        var rest = new StringBuilder();
        foreach (TextLine line in limit.Until(lines, grid))
        {
            if (line.Content.IndexOf('\t') < 0 && PageFurniture.IsBlank(line.Content))
            {
                row = ++blanks > usual ? null : row;
                continue;
            }

            blanks = 0;

            if (row is null)
            {
                GoOn(grid.Rows.Count > 0 ? grid.Rows[grid.Rows.Count - 1] : null, rest);
                row = new GridRow(line.Number, hasRows ? 0 : lines.Count);
                grid.Rows.Add(row);
            }

            string text = line.Content;
            int start = 0;
            if (text[0] == '\t')
            {
                start = 1;
            }
            else if (row.Fields.Count > 0 && Continues(row.Fields[row.Fields.Count - 1], text))
            {
                rest.Append(text.Trim());
                continue;
            }

            GoOn(row, rest);

            for (int i = start; i <= text.Length; i++)
            {
                if (i == text.Length || text[i] == '\t')
                {
                    row.Fields.Add(DelimitedGrid.Field(text, start, i, line.Number, row.Fields.Count));
                    start = i + 1;
                }
            }
        }

        GoOn(row ?? (grid.Rows.Count > 0 ? grid.Rows[grid.Rows.Count - 1] : null), rest);
        return grid;
    }

    /// <summary>Gives the last cell of a row what the lines after it go on with, once: cells of many lines cost as much as they are long.</summary>
    private static void GoOn(GridRow? row, StringBuilder rest)
    {
        if (row is not null && rest.Length > 0)
        {
            GridField last = row.Fields[row.Fields.Count - 1];
            row.Fields[row.Fields.Count - 1] = new GridField(last.Text + rest, last.Place, FieldKind.Text, last.Column);
            rest.Clear();
        }
    }

    /// <summary>A bar ends each cell; a bar alone is an empty one. Bars that pad the last cell of a row end the row.</summary>
    public static TextGrid SplitBarred(List<TextLine> lines, GridLimit limit)
    {
        bool hasRows = lines.Count(line => IsPadded(line.Content)) >= FewestRows;
        var grid = new TextGrid(hasRows ? GridLayout.CellRows : GridLayout.CellStream, showsBlanks: true) { HasMarkedCells = true };
        GridRow? row = null;
        foreach (TextLine line in limit.Until(lines, grid))
        {
            if (PageFurniture.IsBlank(line.Content) || (PageFurniture.IsRule(line.Content) && !IsPadded(line.Content)))
            {
                continue;
            }

            if (row is null)
            {
                grid.Rows.Add(row = new GridRow(line.Number));
            }

            AddCells(row, line, opensWithCell: true);
            row = grid.Layout == GridLayout.CellRows && IsPadded(line.Content) ? null : row;
        }

        return grid;
    }

    /// <summary>A bar alone on its line parts the cells; between two of them stands an empty cell.</summary>
    public static TextGrid SplitLoneBars(List<TextLine> lines, GridLimit limit)
    {
        var grid = new TextGrid(GridLayout.CellStream, showsBlanks: true) { HasMarkedCells = true };
        var row = new GridRow(lines.Count > 0 ? lines[0].Number : 1);
        grid.Rows.Add(row);
        bool isAfterBar = false;
        foreach (TextLine line in limit.Until(lines, grid))
        {
            if (PageFurniture.IsBlank(line.Content) || PageFurniture.IsRule(line.Content))
            {
                continue;
            }

            bool isBar = line.Content.Trim() == "|";
            if (!isBar)
            {
                AddCells(row, line, opensWithCell: false);
            }
            else if (isAfterBar)
            {
                row.Fields.Add(DelimitedGrid.Field(line.Content, 0, 0, line.Number, row.Fields.Count));
            }

            isAfterBar = isBar;
        }

        return grid;
    }

    /// <summary>Whether bars follow one another at the end of a line.</summary>
    private static bool IsPadded(string line)
    {
        int bars = 0;
        int at = line.Length - 1;
        for (; at >= 0 && (line[at] == '|' || CharFolding.IsSpace(line[at])); at--)
        {
            bars += line[at] == '|' ? 1 : 0;
        }

        return bars >= 3 || (bars == 2 && at >= 0 && line.EndsWith("||", StringComparison.Ordinal));
    }

    /// <summary>The cells of a line that bars end; what bars at the end of a line enclose is none, nor what stands before a bar that opens it.</summary>
    private static void AddCells(GridRow row, TextLine line, bool opensWithCell)
    {
        string text = line.Content;
        int end = text.Length;
        while (end > 0 && (text[end - 1] == '|' || CharFolding.IsSpace(text[end - 1])))
        {
            end--;
        }

        int start = 0;
        while (!opensWithCell && start < end && (text[start] == '|' || CharFolding.IsSpace(text[start])))
        {
            start++;
        }

        for (int i = start; i <= end; i++)
        {
            if (i == end || text[i] == '|')
            {
                row.Fields.Add(DelimitedGrid.Field(text, start, i, line.Number, row.Fields.Count));
                start = i + 1;
            }
        }
    }

    /// <summary>
    /// Bars and line ends both part cells, wherever they stand. What an empty cell would be and what only opens or pads a row looks alike
    /// then, so that only what is printed counts: a row is read where all its values are there.
    /// </summary>
    public static TextGrid SplitBarsAndLines(List<TextLine> lines, GridLimit limit)
    {
        var grid = new TextGrid(GridLayout.CellStream, showsBlanks: false);
        var row = new GridRow(lines.Count > 0 ? lines[0].Number : 1);
        grid.Rows.Add(row);
        foreach (TextLine line in limit.Until(lines, grid))
        {
            if (PageFurniture.IsRule(line.Content))
            {
                continue;
            }

            int start = 0;
            for (int i = 0; i <= line.Content.Length; i++)
            {
                if (i < line.Content.Length && line.Content[i] != '|')
                {
                    continue;
                }

                GridField field = DelimitedGrid.Field(line.Content, start, i, line.Number, row.Fields.Count);
                if (field.Kind != FieldKind.Empty)
                {
                    row.Fields.Add(field);
                }

                start = i + 1;
            }
        }

        return grid;
    }

    /// <summary>
    /// Each line a cell. Where blank lines part the cells, each one more than usual is an empty cell; where they do not,
    /// empty cells leave no trace.
    /// </summary>
    public static TextGrid SplitPlain(List<TextLine> lines, GridLimit limit)
    {
        int usual = UsualGap(lines, line => PageFurniture.IsBlank(line) && !IsPrintedBlank(line));
        bool printsBlanks = false;
        foreach (TextLine line in lines)
        {
            printsBlanks |= IsPrintedBlank(line.Content);
        }

        var grid = new TextGrid(GridLayout.CellStream, showsBlanks: usual > 0 || printsBlanks);
        var row = new GridRow(lines.Count > 0 ? lines[0].Number : 1, lines.Count);
        grid.Rows.Add(row);
        int blanks = 0;
        foreach (TextLine line in limit.Until(lines, grid))
        {
            if (PageFurniture.IsBlank(line.Content) && !IsPrintedBlank(line.Content))
            {
                blanks++;
                continue;
            }

            if (PageFurniture.IsRule(line.Content))
            {
                continue;
            }

            if (usual > 0 && row.Fields.Count > 0)
            {
                for (int i = usual; i < blanks; i++)
                {
                    int at = line.Number - blanks + i;
                    row.Fields.Add(new GridField("", new Place(at, 1), FieldKind.Empty, row.Fields.Count));
                }
            }

            GridField field = DelimitedGrid.Field(line.Content, 0, line.Content.Length, line.Number, row.Fields.Count);
            row.Fields.Add(line.IsProse ? new GridField(field.Text, field.Place, FieldKind.Text, field.Column) : field);
            blanks = 0;
        }

        return grid;
    }

    /// <summary>A line that holds a no-break or an ideographic space is a cell with nothing in it, and no space between cells.</summary>
    private static bool IsPrintedBlank(string line) => line.Length is > 0 and < 20 && line.IndexOfAny(['\u00A0', '\u3000']) >= 0 && PageFurniture.IsBlank(line);

    private static bool Continues(GridField last, string text) =>
        last.Kind == FieldKind.Text && ValueText.KindOf(text) == FieldKind.Text;

    /// <summary>The smallest number of blank lines between two cells that at least a fifth of the neighbours show.</summary>
    private static int UsualGap(List<TextLine> lines, Func<string, bool> isBlank)
    {
        var counts = new int[16];
        int all = 0;
        int blanks = -1;
        foreach (TextLine line in lines)
        {
            if (isBlank(line.Content))
            {
                blanks += blanks < 0 ? 0 : 1;
                continue;
            }

            if (blanks >= 0)
            {
                counts[Math.Min(blanks, counts.Length - 1)]++;
                all++;
            }

            blanks = 0;
        }

        for (int i = 0; i < counts.Length; i++)
        {
            if (counts[i] * 5 >= all && all > 0)
            {
                return i;
            }
        }

        return 0;
    }
}
