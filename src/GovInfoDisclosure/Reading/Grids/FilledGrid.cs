using System.Numerics;

namespace GovInfoDisclosure.Reading.Grids;

/// <summary>
/// Tables as converters of web pages print them: a bar behind each cell, and bars glued together (<c>|||</c>) for what merged cells take away from
/// a row. Cells and bars together are then as many in every row, so that the rows are known whatever lines the cells stand on, and an empty cell is
/// no filling.
/// </summary>
internal sealed class FilledGrid
{
    /// <summary>Fewer rows filled up may be chance.</summary>
    private const int FewestFilled = 2;

    /// <summary>Table 2 has four columns with its labels, table 4 fifteen and table 3 ten; labels may take more.</summary>
    private const int Narrowest = 4;
    private const int Widest = 20;

    /// <summary>A cell of more lines is prose that no bar belongs to.</summary>
    private const int MostLinesOfCell = 12;

    private readonly bool isOpened;
    private readonly TextGrid grid = new(GridLayout.Delimited, showsBlanks: true);
    private readonly List<Stretch> stretches = [];
    private readonly List<GridField> pieces = [];
    private Stretch stretch = new();

    /// <param name="isOpened">Whether a bar opens each row.</param>
    private FilledGrid(bool isOpened) => this.isOpened = isOpened;

    /// <summary>The table; null where its cells and bars do not come to the same in every row.</summary>
    public static TextGrid? Split(List<TextLine> lines, GridLimit limit) => lines.Count(line => BarsThatFill(line.Content) > 0) < FewestFilled
        ? null
        : new FilledGrid(isOpened: true).Of(lines, limit) ?? new FilledGrid(isOpened: false).Of(lines, limit);

    /// <summary>How many bars fill up the row that ends with a line: two and more together, with a space or nothing before them; else 0.</summary>
    private static int BarsThatFill(string line)
    {
        int end = line.Length;
        while (end > 0 && CharFolding.IsSpace(line[end - 1]))
        {
            end--;
        }

        int start = end;
        while (start > 0 && line[start - 1] == '|')
        {
            start--;
        }

        return end - start >= 2 && (start == 0 || CharFolding.IsSpace(line[start - 1])) ? end - start : 0;
    }

    private TextGrid? Of(List<TextLine> lines, GridLimit limit)
    {
        foreach (TextLine line in limit.Until(lines, grid))
        {
            if (!Take(line))
            {
                return null;
            }
        }

        return Cut() ? grid : null;
    }

    /// <summary>Takes the cells that end on a line; false where it is no line of such a table.</summary>
    private bool Take(TextLine line)
    {
        string text = line.Content;
        int filled = BarsThatFill(text);
        int end = filled > 0 ? text.LastIndexOf('|') + 1 - filled : text.Length;
        int start = 0;
        if (isOpened && end > 0 && text[0] == '|')
        {
            if (pieces.Count > 0 && stretch.Cells.Count > 0)
            {
                return false;
            }

            stretch.Above.AddRange(pieces);
            pieces.Clear();
            stretch.Opened.Add(stretch.Cells.Count);
            start = 1;
        }

        for (int i = start; i < end; i++)
        {
            if (text[i] != '|')
            {
                continue;
            }

            if (i > 0 && text[i - 1] == '|')
            {
                // Glued within a row: empty cells are printed so here, and nothing tells them from filling.
                return false;
            }

            pieces.Add(DelimitedGrid.Field(text, start, i, line.Number, 0));
            stretch.Cells.Add(Joined(pieces));
            pieces.Clear();
            start = i + 1;
        }

        GridField rest = DelimitedGrid.Field(text, start, end, line.Number, 0);
        if (rest.Kind != FieldKind.Empty)
        {
            pieces.Add(rest);
        }

        if (filled > 0)
        {
            stretch.Filled = filled;
            stretches.Add(stretch);
            stretch = new Stretch();
        }

        return pieces.Count <= (filled > 0 ? 0 : MostLinesOfCell);
    }

    /// <summary>Parts each stretch into rows; false where no width fits all of them.</summary>
    private bool Cut()
    {
        int width = 0;
        foreach (Stretch known in stretches)
        {
            width = (int)BigInteger.GreatestCommonDivisor(width, known.Cells.Count + known.Filled);
        }

        if (width is < Narrowest or > Widest || stretches.Exists(known => known.Filled >= width)
            || !AreFilled(width) || !stretches.TrueForAll(known => Cut(known, width, isLast: false)) || !Cut(stretch, width, isLast: true))
        {
            return false;
        }

        // What no bar closes stands below the table.
        Add(pieces);
        grid.FilledWidth = width;

        // Where every row begins with an empty cell, a bar opens them, and what is no cell was counted as one.
        return isOpened || grid.Rows.Skip(1).Any(row => row.Fields[0].Kind != FieldKind.Empty);
    }

    /// <summary>Whether bars fill rows up: as many behind nearly every row fill none, for cells that merged ones cover are printed then, empty.</summary>
    private bool AreFilled(int width) => stretches.Exists(known => known.Filled != stretches[0].Filled)
        || stretches.Count * 2 < stretches.Sum(known => known.Cells.Count + known.Filled) / width;

    private bool Cut(Stretch known, int width, bool isLast)
    {
        int rows = (known.Cells.Count + width - 1) / width;
        if (isOpened && !known.Opened.SequenceEqual(Enumerable.Range(0, rows).Select(row => row * width)))
        {
            return false;
        }

        Add(known.Above);
        for (int at = 0; at < known.Cells.Count; at += width)
        {
            List<GridField> cells = known.Cells.GetRange(at, Math.Min(width, known.Cells.Count - at));
            if (IsOutOfStep(cells) || (isLast && cells.Count < width && cells[0].Kind != FieldKind.Text))
            {
                return false;
            }

            Add(cells);
        }

        return true;
    }

    private void Add(List<GridField> cells)
    {
        if (cells.Count > 0)
        {
            var row = new GridRow(cells[0].Line, cells.Count);
            row.Fields.AddRange(cells.Select((cell, column) => new GridField(cell.Text, cell.Place, cell.Kind, column)));
            grid.Rows.Add(row);
        }
    }

    /// <summary>Whether words stand behind a number: rows cut at a wrong cell.</summary>
    private static bool IsOutOfStep(List<GridField> cells)
    {
        int number = cells.FindIndex(cell => cell.Kind is FieldKind.Number or FieldKind.Dash);
        return number >= 0 && cells.FindLastIndex(cell => cell.Kind == FieldKind.Text) > number;
    }

    /// <summary>What stands on several lines of a cell, as one text: words without what parted them, numbers apart.</summary>
    private static GridField Joined(List<GridField> pieces)
    {
        List<GridField> inked = pieces.FindAll(piece => piece.Kind != FieldKind.Empty);
        if (inked.Count < 2)
        {
            return inked.Count == 0 ? pieces[0] : inked[0];
        }

        bool isWords = inked.TrueForAll(piece => piece.Kind == FieldKind.Text);
        string text = string.Join(isWords ? "" : " ", inked.Select(piece => piece.Text));
        return new GridField(text, inked[0].Place, ValueText.KindOf(text), 0);
    }

    /// <summary>The cells up to where a row is filled up, and with how many bars.</summary>
    private sealed class Stretch
    {
        public List<GridField> Cells { get; } = [];

        /// <summary>The lines before it that no bar closes.</summary>
        public List<GridField> Above { get; } = [];

        /// <summary>The cells before which a bar opens a row, counted from 0.</summary>
        public List<int> Opened { get; } = [];

        public int Filled { get; set; }
    }
}
