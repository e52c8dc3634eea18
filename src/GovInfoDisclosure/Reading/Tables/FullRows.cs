namespace GovInfoDisclosure.Reading.Tables;

/// <summary>
/// What the rows of a table tell of one another, gathered in one pass: how wide they are, and in which of their cells the full ones have their
/// values. Rows with blanks are laid by it.
/// </summary>
internal sealed class FullRows
{
    /// <summary>Fewer rows alike can be chance.</summary>
    private const int Enough = 3;

    /// <summary>A width is the usual one when four fifths of at least so many rows have it.</summary>
    private const int EnoughForUsual = 5;

    private readonly ScannedTable table;
    private readonly RowShape[] shapes;
    private readonly int[] above;
    private readonly int[] below;
    private readonly Dictionary<int, RowsAlike> kinds = [];
    private readonly Dictionary<(ulong Inked, int Columns), int> patterns = [];
    private readonly Dictionary<(int Columns, int Label, int Width), ulong> alike = [];
    private readonly int? usualExcess;

    /// <param name="table">The table.</param>
    /// <param name="columnsOf">How many columns a run has on the form; 0 where it is no row of it.</param>
    public FullRows(ScannedTable table, Func<LabelledRun, int> columnsOf)
    {
        this.table = table;
        EmptyEnd = table.Grid.Layout is GridLayout.Delimited or GridLayout.CellRows ? table.Grid.EmptyEnd() : 0;
        shapes = new RowShape[table.Runs.Count];
        above = new int[shapes.Length];
        below = new int[shapes.Length];
        var widths = new Dictionary<int, int>();
        int rows = 0;
        var excesses = new Dictionary<int, int>();
        for (int i = 0; i < shapes.Length; i++)
        {
            LabelledRun run = table.Runs[i];
            run.Index = i;
            shapes[i] = Measure(run, columnsOf(run), i + 1 == shapes.Length);
            if (shapes[i] is { Columns: > 0, Inked: > 0 })
            {
                rows++;
                int excess = run.Slots.Count - shapes[i].Columns;
                excesses[excess] = excesses.TryGetValue(excess, out int same) ? same + 1 : 1;
                widths[shapes[i].Width] = widths.TryGetValue(shapes[i].Width, out int count) ? count + 1 : 1;
                KindOf(shapes[i].Columns).Add(shapes[i]);
            }
        }

        foreach (KeyValuePair<int, int> width in widths)
        {
            UsualWidth = rows >= EnoughForUsual && width.Value * 5 >= rows * 4 ? width.Key : UsualWidth;
        }

        // A bar that opens the rows, or cells that end all of them, are one cell more than columns in each.
        foreach (KeyValuePair<int, int> excess in excesses)
        {
            usualExcess = table.Grid.Layout is GridLayout.Delimited or GridLayout.CellRows && rows > Enough
                && (excess.Value + 1 >= rows || excess.Value * 5 >= rows * 4) ? excess.Key : usualExcess;
        }

        FindNearest();
    }

    /// <summary>How many empty cells end every row of the grid, and are no column.</summary>
    public int EmptyEnd { get; }

    /// <summary>The width that nearly all rows have; 0 where they are too few or too different.</summary>
    public int UsualWidth { get; }

    /// <summary>How many cells the row has; where nothing marks the rows, how many the label has after it.</summary>
    public int Width(LabelledRun run) => shapes[run.Index].Width;

    /// <summary>The nearest full rows above and below with as many columns.</summary>
    public (LabelledRun? Above, LabelledRun? Below) Near(LabelledRun run) => (RunAt(above[run.Index]), RunAt(below[run.Index]));

    /// <summary>Whether several full rows have their empty cells where this one has.</summary>
    public bool HasPattern(LabelledRun run) =>
        shapes[run.Index] is var shape && patterns.TryGetValue((shape.Values, shape.Columns), out int count) && count >= Enough;

    /// <summary>Whether a full row has more cells than nearly all rows, which no words before its label explain, or than its columns where nearly no other has,
    /// or begins later than all others.</summary>
    public bool IsOdd(LabelledRun run)
    {
        RowShape shape = shapes[run.Index];
        bool isStream = table.Grid.Layout == GridLayout.CellStream;

        // Of a stream's last row the empty cells at the end may be what parts the table from the text below.
        bool isWider = UsualWidth > 0 && shape.Width > UsualWidth && !(isStream && run.Index + 1 == shapes.Length)
            && !(UsualWidth == shape.Columns + 1 + EmptyEnd && HasNoSpareCells(run, shape.Columns));
        bool isLonger = run.Slots.Count > shape.Columns + usualExcess;
        int latest = isStream && shape.IsFull ? KindOf(shape.Columns).LatestOfOthers(shape.First) : -1;

        // Where empty cells are no filling, one before the values moved them.
        bool isMoved = table.Grid.FilledWidth > 0 && shape is { IsFull: true, First: > 0 };

        // Where a mark ends each cell, an empty one at the end of a row is a cell that was printed.
        bool isLongerThanAlike = isStream && table.Grid.HasMarkedCells && shape.IsFull && run.Slots.Count > shape.Columns
            && KindOf(shape.Columns).MostFullRowsShowExactly;
        return isWider || isLonger || isMoved || isLongerThanAlike || (latest >= 0 && latest < shape.First);
    }

    /// <summary>Whether so many other rows are as wide that this one lost no cell: of a grid nearly all, of a stream most with as many columns.</summary>
    public bool HasUsualWidth(LabelledRun run) =>
        table.Grid.Layout != GridLayout.CellStream ? UsualWidth == Width(run)
        : KindOf(shapes[run.Index].Columns) is var kind && kind.Widths.TryGetValue(Width(run), out int same) && same > Enough && same * 3 >= kind.Rows * 2;

    /// <summary>Whether every row that has as many columns shows exactly as many cells after its label.</summary>
    public bool EveryRowShowsItsColumns(LabelledRun run) =>
        (table.Grid.Layout == GridLayout.Delimited || (table.Grid.HasMarkedCells && table.Grid.IsStream)) && KindOf(shapes[run.Index].Columns).ShowExactly;

    /// <summary>What the rows beside a row say of where its values stand; the more of them disagree, the less each of them says.</summary>
    public NeighbourEvidence Beside(LabelledRun run)
    {
        RowShape own = shapes[run.Index];
        RowShape? above = ShapeAt(this.above[run.Index]);
        RowShape? below = ShapeAt(this.below[run.Index]);
        if (above is null && below is null)
        {
            return NeighbourEvidence.NoFullRow;
        }

        bool isAlone = above is null || below is null;
        bool fitsAbove = above?.Width == own.Width;
        bool fitsBelow = below?.Width == own.Width;

        // Cells of a stream that only fill up belong to the row before or after; without rows nothing tells to which.
        bool isLoose = table.Grid.Layout == GridLayout.CellStream && !KindOf(own.Columns).FullRowsHaveOneWidth;
        if (isLoose || (isAlone && !fitsAbove && !fitsBelow))
        {
            return NeighbourEvidence.None;
        }

        bool likeAbove = fitsAbove && above!.Value.Label == own.Label;
        bool likeBelow = fitsBelow && below!.Value.Label == own.Label;
        if (likeAbove || likeBelow)
        {
            // In a table that begins the values of rows built alike at different cells, a blank may hide such a shift.
            bool isSure = (isAlone || (likeAbove && likeBelow)) && alike[(own.Columns, own.Label, own.Width)] != 0;
            return new NeighbourEvidence(likeAbove ? above!.Value.Values : below!.Value.Values, likeBelow ? below!.Value.Values : above!.Value.Values, isSure);
        }

        if ((above is not null && !fitsAbove) || (below is not null && !fitsBelow))
        {
            return NeighbourEvidence.None;
        }

        // Labels in other columns: values begin at the same cell of the row, or at the same distance from the label.
        ulong? byCell = Fitting(Agree(MovedBy(above, own), MovedBy(below, own)), own.Values, run.Slots.Count);
        ulong? byDistance = Fitting(Agree(above?.Values, below?.Values), own.Values, run.Slots.Count);
        return KindOf(own.Columns).IsTrueGrid && byCell is ulong sure ? new NeighbourEvidence(sure, sure, IsSure: true)
            : (byCell ?? byDistance) is ulong first ? new NeighbourEvidence(first, byDistance ?? first, IsSure: false)
            : NeighbourEvidence.None;
    }

    private static ulong? Agree(ulong? left, ulong? right) => left is null ? right : right is null || left == right ? left : null;

    /// <summary>The pattern of a full row, moved to where the same cells of the row stand behind another row's label.</summary>
    private static ulong? MovedBy(RowShape? shape, RowShape own)
    {
        if (shape is not RowShape known)
        {
            return null;
        }

        int by = known.Label - own.Label;
        ulong moved = Math.Abs(by) >= 64 ? 0 : by >= 0 ? known.Values << by : known.Values >> -by;
        return Math.Abs(by) < 64 && (by >= 0 ? moved >> by : moved << -by) == known.Values ? moved : 0;
    }

    /// <summary>A pattern, if the row has its cells and no value beside them.</summary>
    private static ulong? Fitting(ulong? pattern, ulong values, int slots) =>
        pattern is ulong known && known != 0 && (known & values) == values && (slots >= 64 || known < 1UL << slots) ? known : null;

    /// <summary>Whether a row is words, its label and its values, and no cell more: merged cells that left nothing behind.</summary>
    private bool HasNoSpareCells(LabelledRun run, int columns)
    {
        for (int i = 0; i < run.LabelColumn; i++)
        {
            if (run.Row.Fields[i].Kind != FieldKind.Text)
            {
                return false;
            }
        }

        return run.Row.Fields.Count == run.LabelColumn + 1 + columns + EmptyEnd;
    }

    private RowShape Measure(LabelledRun run, int columns, bool isLast)
    {
        bool isStream = table.Grid.Layout == GridLayout.CellStream;
        ulong values = 0;
        int inked = 0;
        int first = -1;
        int last = -1;
        for (int i = 0; i < run.Slots.Count; i++)
        {
            if (run.Slots[i].Kind != FieldKind.Empty)
            {
                inked++;
                first = first < 0 ? i : first;
                last = i;
                values |= i < 64 ? 1UL << i : 0;
            }
        }

        // Of a stream's last row the empty cells at the end are not seen, so it shows no width; what begins after 64 cells is no row of the form.
        bool isFull = columns > 0 && inked == columns && last < 64 && !(isStream && isLast);
        if (isFull)
        {
            patterns[(values, columns)] = patterns.TryGetValue((values, columns), out int count) ? count + 1 : 1;
        }

        // In a true grid the cells that rows above reach into are not the row's, so that how far it reaches tells its width.
        int width = isStream ? run.Slots.Count
            : table.Grid.IsTrueGrid ? Reach(run.Row)
            : run.Row.Fields.Count;
        return new RowShape(columns, inked, width, isStream ? 0 : run.LabelColumn, first, values)
        {
            IsFull = isFull,
            IsUnbroken = last - first == columns - 1,
            ShowsExactly = run.Slots.Count == columns || run.Slots.Count == 0,
        };
    }

    private static int Reach(GridRow row) => row.Fields.Count == 0 ? 0 : row.Fields[row.Fields.Count - 1].Column + row.Fields[row.Fields.Count - 1].Span;

    private void FindNearest()
    {
        var last = new Dictionary<int, int>();
        for (int i = 0; i < shapes.Length; i++)
        {
            above[i] = last.TryGetValue(shapes[i].Columns, out int found) ? found : -1;
            if (IsTemplate(shapes[i]))
            {
                last[shapes[i].Columns] = i;
                (int, int, int) key = (shapes[i].Columns, shapes[i].Label, shapes[i].Width);
                alike[key] = alike.TryGetValue(key, out ulong known) && known != shapes[i].Values ? 0 : shapes[i].Values;
                KindOf(shapes[i].Columns).AddFull(shapes[i]);
            }
        }

        last.Clear();
        for (int i = shapes.Length - 1; i >= 0; i--)
        {
            below[i] = last.TryGetValue(shapes[i].Columns, out int found) ? found : -1;
            if (IsTemplate(shapes[i]))
            {
                last[shapes[i].Columns] = i;
            }
        }
    }

    /// <summary>
    /// A full row shows where the columns are if it has no empty cells between its values, or those that several have; not where empty cells are no filling
    /// and one stands before its values, which moved.
    /// </summary>
    private bool IsTemplate(RowShape shape) => shape.IsFull && (table.Grid.FilledWidth == 0 || shape.First == 0)
        && (shape.IsUnbroken || patterns[(shape.Values, shape.Columns)] >= Enough);

    private RowsAlike KindOf(int columns)
    {
        if (!kinds.TryGetValue(columns, out RowsAlike? kind))
        {
            kinds.Add(columns, kind = new RowsAlike());
        }

        return kind;
    }

    private RowShape? ShapeAt(int index) => index < 0 ? null : shapes[index];

    private LabelledRun? RunAt(int index) => index < 0 ? null : table.Runs[index];
}
