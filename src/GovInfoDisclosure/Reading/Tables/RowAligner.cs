namespace GovInfoDisclosure.Reading.Tables;

/// <summary>
/// Gives the fields of a row to the form's columns. Where there is more than one way and nothing printed decides, cells stay
/// without a field: identities between the numbers are never asked, for they are what the report is checked for.
/// </summary>
internal sealed class RowAligner
{
    private readonly ScannedTable table;
    private readonly RowTemplates templates;
    private readonly Func<LabelledRun, int> columnsOf;
    private readonly Dictionary<int, bool> fitting = [];
    private readonly int columnsOfAll;
    private bool? trusted;

    /// <param name="table">The table.</param>
    /// <param name="columnsOf">How many columns a run has on the form; 0 where it is no row of it.</param>
    /// <param name="columnKeys">The columns, where all rows have the same; null else.</param>
    public RowAligner(ScannedTable table, Func<LabelledRun, int> columnsOf, IReadOnlyList<string>? columnKeys)
    {
        this.table = table;
        this.columnsOf = columnsOf;
        columnsOfAll = columnKeys?.Count ?? 0;
        templates = new RowTemplates(table, columnsOf, columnKeys);
    }

    /// <param name="run">The row.</param>
    /// <param name="columns">How many columns it has on the form.</param>
    /// <param name="headColumns">The columns that the head names, in its order; null where the head is not to be trusted.</param>
    public Alignment Lay(LabelledRun run, int columns, IReadOnlyList<int>? headColumns)
    {
        List<GridField> slots = WithoutRemarks(run.Slots, columns, out bool isRemarkLoose);
        List<int> inked = Inked(slots);
        if (inked.Count == 0)
        {
            return table.Grid.ShowsBlanks && slots.Count >= columns
                ? Alignment.Window(LayingKind.Blank, slots, 0, columns)
                : Alignment.Refused(LayingKind.NoValues, columns);
        }

        if (isRemarkLoose)
        {
            return Alignment.Refused(LayingKind.TooFew, columns);
        }

        if (headColumns is not null && !IsIncreasing(headColumns))
        {
            return Alignment.Refused(LayingKind.OtherHead, columns);
        }

        if (inked.Count >= columns)
        {
            return inked.Count == columns ? LayFull(run, slots, inked, columns)
                : inked.Count <= columns + Surplus.Most ? Surplus.Lay(slots, inked, columns)
                : Alignment.Refused(LayingKind.FarTooMany, columns);
        }

        Alignment laying = table.Grid.Layout == GridLayout.Spaced ? PositionAligner.Lay(slots, columns, templates.Near(run, columns))
            : table.Grid.ShowsBlanks && slots.Count >= columns ? LayWindow(run, slots, inked, columns)
            : Alignment.Refused(LayingKind.TooFew, columns);
        bool isAsWideAsHead = headColumns is not null && headColumns.Count == inked.Count && IsUnbroken(inked);
        if (isAsWideAsHead)
        {
            return LayByHead(slots, inked, headColumns!, columns, IsHeadTrusted(columns, inked.Count) ? null : laying);
        }

        if (laying.Kind == LayingKind.WithBlanks && !RowsWithBlanksFit(columns))
        {
            laying = laying with { Kind = LayingKind.ByNeighbours };
        }

        // Below a head that lacks a column, an empty cell may be that column's or another's.
        return headColumns is null || headColumns.Count >= columns || laying.IsRefused ? laying
            : IsHeadTrusted(columns, headColumns.Count) ? Alignment.Refused(LayingKind.TooFew, columns)
            : laying with { Kind = LayingKind.ByNeighbours };
    }

    /// <summary>
    /// Whether the rows of the head's width are built as the head is: most of them do not fit the full rows beside them. Else the head
    /// may have lost a word and the rows have a blank.
    /// </summary>
    private bool IsHeadTrusted(int columns, int width)
    {
        trusted ??= !Fit(run => columnsOf(run) == columns && run.Inked == width, columns);
        return trusted.Value;
    }

    /// <summary>Whether most rows with blanks fit the full rows beside them; where they do not, one that does may do so by chance.</summary>
    private bool RowsWithBlanksFit(int columns)
    {
        if (!fitting.TryGetValue(columns, out bool fit))
        {
            fit = Fit(run => columnsOf(run) == columns && run.Inked > 0 && run.Inked < columns, columns);
            fitting.Add(columns, fit);
        }

        return fit;
    }

    private bool Fit(Func<LabelledRun, bool> isMeant, int columns)
    {
        int all = 0;
        int fits = 0;
        foreach (LabelledRun run in table.Runs)
        {
            if (isMeant(run))
            {
                all++;
                fits += table.Grid.ShowsBlanks && run.Slots.Count >= columns
                    && LayWindow(run, run.Slots, Inked(run.Slots), columns).Kind == LayingKind.WithBlanks
                    ? 1
                    : 0;
            }
        }

        return fits * 2 >= all;
    }

    /// <summary>
    /// Whether the head names as many columns as the row has on the form: where it lacks one, a row of as many cells has one that is no column's.
    /// </summary>
    private bool HeadNamesAll(LabelledRun run, int columns)
    {
        var named = new HashSet<string>();
        foreach (HeadColumn column in columns == columnsOfAll ? table.Columns : run.Head)
        {
            named.Add(column.Entry.Target);
        }

        return named.Count == columns;
    }

    /// <summary>Whether every row of the table that has this many columns shows exactly as many cells after its label.</summary>
    private bool EveryRowShows(int columns) =>
        table.Grid.Layout == GridLayout.Delimited
        && table.Runs.TrueForAll(run => columnsOf(run) != columns || run.Slots.Count == columns || run.Slots.Count == 0);

    /// <summary>The head's columns; where the row's own empty cells surely say otherwise, only what both say.</summary>
    private static Alignment LayByHead(List<GridField> slots, List<int> inked, IReadOnlyList<int> headColumns, int columns, Alignment? byNeighbours)
    {
        var cells = new GridField?[columns];
        for (int i = 0; i < inked.Count; i++)
        {
            cells[headColumns[i]] = slots[inked[i]];
        }

        if (byNeighbours?.Kind != LayingKind.WithBlanks)
        {
            return new Alignment(LayingKind.ByHead, cells, false);
        }

        for (int i = 0; i < columns; i++)
        {
            cells[i] = ReferenceEquals(cells[i], byNeighbours.Cells[i]) ? cells[i] : null;
        }

        return new Alignment(LayingKind.HeadDiffers, cells, false);
    }

    private Alignment LayFull(LabelledRun run, List<GridField> slots, List<int> inked, int columns)
    {
        if (table.Grid.ShowsBlanks && !IsUnbroken(inked) && !templates.HasSpread(inked))
        {
            return Alignment.Refused(LayingKind.Scattered, columns);
        }

        bool isOdd = table.Grid.Layout == GridLayout.Spaced
            ? PositionAligner.IsOutOfPlace(run, columns, templates.Near(run, columns))
            : table.Grid.ShowsBlanks && (templates.IsWider(run, columns) || templates.StartsLate(run, columns));
        return All(isOdd ? LayingKind.OddWidth : LayingKind.Direct, slots, inked);
    }

    private Alignment LayWindow(LabelledRun run, List<GridField> slots, List<int> inked, int columns)
    {
        int earliest = Math.Max(0, inked[inked.Count - 1] - columns + 1);
        int latest = Math.Min(slots.Count - columns - templates.EmptyEnd, inked[0]);
        if (earliest > latest)
        {
            return Alignment.Refused(LayingKind.TooFew, columns);
        }

        if (slots.Count == columns && HeadNamesAll(run, columns) && EveryRowShows(columns))
        {
            // A label and exactly as many cells as columns, here and in every other row: no cell is left over to be another's.
            return Alignment.Window(LayingKind.WithBlanks, slots, 0, columns);
        }

        (int gap, bool isSure) = templates.FirstValue(run, columns, inked, earliest, latest);
        if (gap < 0 && inked[inked.Count - 1] - inked[0] == columns - 1)
        {
            // The first and the last value are as far apart as a whole row is wide.
            gap = inked[0];
        }

        return gap < 0
            ? Alignment.Refused(LayingKind.TooFew, columns)
            : Alignment.Window(isSure ? LayingKind.WithBlanks : LayingKind.ByNeighbours, slots, gap, columns);
    }

    private static Alignment All(LayingKind kind, List<GridField> slots, List<int> inked)
    {
        var cells = new GridField?[inked.Count];
        for (int i = 0; i < cells.Length; i++)
        {
            cells[i] = slots[inked[i]];
        }

        return new Alignment(kind, cells, true);
    }

    /// <summary>
    /// Words after the last value are remarks, when the row is full without them. A remark in brackets among the values was thrown
    /// out of its cell, and then nothing tells from which.
    /// </summary>
    private static List<GridField> WithoutRemarks(List<GridField> slots, int columns, out bool isRemarkLoose)
    {
        isRemarkLoose = false;
        var result = new List<GridField>(slots);
        int inked = Inked(slots).Count;
        for (int i = result.Count - 1; i >= 0 && inked > columns; i--)
        {
            if (result[i].Kind == FieldKind.Text)
            {
                result.RemoveAt(i);
                inked--;
            }
            else if (result[i].Kind != FieldKind.Empty)
            {
                break;
            }
        }

        foreach (GridField slot in result)
        {
            isRemarkLoose |= slot.Kind == FieldKind.Text && CharFolding.Fold(slot.Text[0]) == '(';
        }

        // Two columns and a third cell that the form does not have: a dash there is no value.
        if (columns == 2 && inked == 3 && result.FindLast(slot => slot.Kind != FieldKind.Empty)!.Kind == FieldKind.Dash
            && result.FindAll(slot => slot.Kind == FieldKind.Number).Count == 2)
        {
            result.RemoveAt(result.FindLastIndex(slot => slot.Kind != FieldKind.Empty));
        }

        return result;
    }

    private static List<int> Inked(List<GridField> slots)
    {
        var inked = new List<int>();
        for (int i = 0; i < slots.Count; i++)
        {
            if (slots[i].Kind != FieldKind.Empty)
            {
                inked.Add(i);
            }
        }

        return inked;
    }

    private static bool IsUnbroken(List<int> inked) => inked[inked.Count - 1] - inked[0] == inked.Count - 1;

    private static bool IsIncreasing(IReadOnlyList<int> columns)
    {
        for (int i = 1; i < columns.Count; i++)
        {
            if (columns[i] <= columns[i - 1])
            {
                return false;
            }
        }

        return true;
    }
}
