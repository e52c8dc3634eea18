namespace GovInfoDisclosure.Reading.Tables;

/// <summary>The full rows of a table, which show where values begin in the rows beside them.</summary>
internal sealed class RowTemplates
{
    private readonly ScannedTable table;
    private readonly Func<LabelledRun, int> columnsOf;
    private readonly IReadOnlyList<string>? columnKeys;

    /// <summary>Fewer rows alike can be chance.</summary>
    private const int Enough = 3;

    private readonly List<Template> templates = [];
    private readonly Dictionary<string, int> spreads = [];
    private readonly int usualWidth;

    public RowTemplates(ScannedTable table, Func<LabelledRun, int> columnsOf, IReadOnlyList<string>? columnKeys)
    {
        this.columnKeys = columnKeys;
        this.table = table;
        this.columnsOf = columnsOf;
        for (int i = 0; i < table.Runs.Count; i++)
        {
            LabelledRun run = table.Runs[i];
            int columns = columnsOf(run);
            // Of a stream's last row the empty cells at the end are not seen, so it shows no width.
            bool isCut = table.Grid.Layout == GridLayout.CellStream && i == table.Runs.Count - 1;
            if (columns > 0 && run.Inked == columns && !isCut)
            {
                string spread = Spread(run.Slots);
                spreads[spread] = spreads.TryGetValue(spread, out int count) ? count + 1 : 1;
                int first = run.Slots.FindIndex(slot => slot.Kind != Values.FieldKind.Empty);
                int last = run.Slots.FindLastIndex(slot => slot.Kind != Values.FieldKind.Empty);
                if (last - first == columns - 1)
                {
                    templates.Add(new Template(i, columns, LabelColumn(run), Width(run), first, run));
                }
            }
        }

        usualWidth = UsualWidth();
        EmptyEnd = table.Grid.Layout is GridLayout.Delimited or GridLayout.CellRows ? table.Grid.EmptyEnd() : 0;
    }

    /// <summary>How many empty cells end every row of the grid, and are no column.</summary>
    public int EmptyEnd { get; }

    /// <summary>Whether several full rows have their empty cells where this one has.</summary>
    public bool HasSpread(IReadOnlyList<int> inked) => spreads.TryGetValue(string.Join(" ", inked), out int count) && count >= Enough;

    /// <summary>Whether nearly all rows of the table have one width and this one has more cells, which no words before its label explain.</summary>
    public bool IsWider(LabelledRun run, int columns) => usualWidth > 0 && Width(run) > usualWidth
        && !IsEndOfStream(run) && !(usualWidth == columns + 1 + EmptyEnd && IsWithoutSpareCells(run, columns));

    /// <summary>Whether the first value of a stream's full row stands behind more empty cells than in any other such row.</summary>
    public bool StartsLate(LabelledRun run, int columns)
    {
        if (table.Grid.Layout != GridLayout.CellStream || templates.Find(template => template.Run == run) is not { FirstSlot: > 0 } own)
        {
            return false;
        }

        List<Template> others = templates.FindAll(template => template.Columns == columns && template.Run != run);
        return others.Count > 0 && others.TrueForAll(template => template.FirstSlot < own.FirstSlot);
    }

    /// <summary>Of a stream's last row the empty cells at the end may be what parts the table from the text below.</summary>
    private bool IsEndOfStream(LabelledRun run) => table.Grid.Layout == GridLayout.CellStream && table.Runs[table.Runs.Count - 1] == run;

    /// <summary>Whether a row is words, its label and its values, and no cell more: merged cells that left nothing behind.</summary>
    private bool IsWithoutSpareCells(LabelledRun run, int columns)
    {
        for (int i = 0; i < run.LabelColumn; i++)
        {
            if (run.Row.Fields[i].Kind != Values.FieldKind.Text)
            {
                return false;
            }
        }

        return run.Row.Fields.Count == run.LabelColumn + 1 + columns + EmptyEnd;
    }

    /// <summary>The nearest full rows above and below with as many columns.</summary>
    public (LabelledRun? Above, LabelledRun? Below) Near(LabelledRun run, int columns)
    {
        (Template? above, Template? below) = Nearest(run, columns);
        return (above?.Run, below?.Run);
    }

    /// <summary>The slot that a row's first column is, between two bounds; -1 where nothing tells. Sure when the neighbours are built alike.</summary>
    public (int Slot, bool IsSure) FirstValue(LabelledRun run, int columns, IReadOnlyList<int> inked, int earliest, int latest)
    {
        (Template? above, Template? below) = Nearest(run, columns);
        if (above is null && below is null)
        {
            // No full row: the head must show where the columns are, or the cells themselves must leave one way, as when a lone total
            // is the last of seven. With more values than that, empty cells at the end of the line may be lost: then it is not sure.
            if (HeadPosition.Find(table, columnKeys) is int first && HeadPosition.IsBelow(run, first))
            {
                int slot = first - run.LabelColumn - 1;
                return slot >= earliest && slot <= latest ? (slot, HasUsualWidth(run, columns)) : (-1, false);
            }

            bool isSure = inked.Count == 1 || inked[inked.Count - 1] - inked[0] == columns - 1;
            return earliest == latest && HasUsualWidth(run, columns) ? (earliest, isSure) : (-1, false);
        }

        if ((above is not null && above.Width != Width(run) && below is null) || (below is not null && below.Width != Width(run) && above is null))
        {
            return (-1, false);
        }

        if (table.Grid.Layout == GridLayout.CellStream && !HaveOneWidth(columns))
        {
            // Cells that only fill up belong to the row before or after; without rows nothing tells to which.
            return (-1, false);
        }

        bool likeAbove = above is not null && above.IsLike(LabelColumn(run), Width(run));
        bool likeBelow = below is not null && below.IsLike(LabelColumn(run), Width(run));
        if (likeAbove || likeBelow)
        {
            int slot = likeAbove ? above!.FirstSlot : below!.FirstSlot;
            if (likeAbove && likeBelow && above!.FirstSlot != below!.FirstSlot)
            {
                return (-1, false);
            }

            // In a table that begins the values of rows built alike at different cells, a blank may hide such a shift.
            bool isSure = (likeAbove || above is null) && (likeBelow || below is null)
                && templates.TrueForAll(template => template.Columns != columns
                    || !template.IsLike(LabelColumn(run), Width(run)) || template.FirstSlot == slot);
            return slot >= earliest && slot <= latest ? (slot, isSure) : (-1, false);
        }

        return ByShape(run, above, below, earliest, latest);
    }

    /// <summary>Neighbours whose label stands in another column: values begin at the same cell of the row, or at the same distance from the label.</summary>
    private (int Slot, bool IsSure) ByShape(LabelledRun run, Template? above, Template? below, int earliest, int latest)
    {
        int width = Width(run);
        if ((above is not null && above.Width != width) || (below is not null && below.Width != width))
        {
            return (-1, false);
        }

        int? cell = Agree(above?.FirstCell, below?.FirstCell);
        int? distance = Agree(above?.FirstSlot, below?.FirstSlot);
        int? byCell = cell - LabelColumn(run) - 1;
        bool cellFits = byCell >= earliest && byCell <= latest;
        bool distanceFits = distance >= earliest && distance <= latest;
        if (cellFits && IsRegular(above?.Columns ?? below!.Columns))
        {
            return (byCell!.Value, true);
        }

        return cellFits && (!distanceFits || byCell == distance) ? (byCell!.Value, false)
            : distanceFits && !cellFits ? (distance!.Value, false)
            : (-1, false);
    }

    private bool HaveOneWidth(int columns)
    {
        int width = 0;
        foreach (Template template in templates)
        {
            if (template.Columns == columns)
            {
                if (width != 0 && width != template.Width)
                {
                    return false;
                }

                width = template.Width;
            }
        }

        return true;
    }

    /// <summary>Whether every full row has its first value in the same cell, whichever cell its label is in: a true grid.</summary>
    private bool IsRegular(int columns)
    {
        Template? first = null;
        bool labelsDiffer = false;
        foreach (Template template in templates)
        {
            if (template.Columns != columns)
            {
                continue;
            }

            first ??= template;
            labelsDiffer |= template.LabelColumn != first.LabelColumn;
            if (template.FirstCell != first.FirstCell || template.Width != first.Width)
            {
                return false;
            }
        }

        return labelsDiffer;
    }

    private static int? Agree(int? left, int? right) => left is null ? right : right is null || left == right ? left : null;

    private (Template? Above, Template? Below) Nearest(LabelledRun run, int columns)
    {
        int index = table.Runs.IndexOf(run);
        Template? above = null;
        Template? below = null;
        foreach (Template template in templates)
        {
            if (template.Columns != columns || template.Index == index)
            {
                continue;
            }

            if (template.Index < index)
            {
                above = template;
            }
            else
            {
                below ??= template;
            }
        }

        return (above, below);
    }

    /// <summary>Whether the other rows are as wide, so that this one lost no cell: of a grid all, of a stream those with as many columns.</summary>
    private bool HasUsualWidth(LabelledRun run, int columns)
    {
        if (table.Grid.Layout != GridLayout.CellStream)
        {
            return usualWidth == Width(run);
        }

        int same = 0;
        int all = 0;
        foreach (LabelledRun other in table.Runs)
        {
            if (columnsOf(other) == columns && other.Inked > 0)
            {
                all++;
                same += Width(other) == Width(run) ? 1 : 0;
            }
        }

        return same > Enough && same * 3 >= all * 2;
    }

    /// <summary>The width that at least four fifths of the rows have; 0 where they are too few or too different.</summary>
    private int UsualWidth()
    {
        var counts = new Dictionary<int, int>();
        int all = 0;
        foreach (LabelledRun run in table.Runs)
        {
            if (columnsOf(run) > 0 && run.Inked > 0)
            {
                all++;
                int width = Width(run);
                counts[width] = counts.TryGetValue(width, out int count) ? count + 1 : 1;
            }
        }

        foreach (KeyValuePair<int, int> entry in counts)
        {
            if (all >= 5 && entry.Value * 5 >= all * 4)
            {
                return entry.Key;
            }
        }

        return 0;
    }

    private static string Spread(IReadOnlyList<GridField> slots)
    {
        var inked = new List<int>();
        for (int i = 0; i < slots.Count; i++)
        {
            if (slots[i].Kind != Values.FieldKind.Empty)
            {
                inked.Add(i);
            }
        }

        return string.Join(" ", inked);
    }

    /// <summary>How many cells the row has; where nothing marks the rows, how many the label has after it.</summary>
    private int Width(LabelledRun run) => table.Grid.Layout == GridLayout.CellStream ? run.Slots.Count : run.Row.Fields.Count;

    private int LabelColumn(LabelledRun run) => table.Grid.Layout == GridLayout.CellStream ? 0 : run.LabelColumn;

    private sealed record Template(int Index, int Columns, int LabelColumn, int Width, int FirstSlot, LabelledRun Run)
    {
        public int FirstCell => LabelColumn + 1 + FirstSlot;

        public bool IsLike(int labelColumn, int width) => LabelColumn == labelColumn && Width == width;
    }
}
