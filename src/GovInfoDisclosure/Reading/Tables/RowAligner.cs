namespace GovInfoDisclosure.Reading.Tables;

/// <summary>
/// Gives the cells of a row to the form's columns by the paths of <see cref="AlignmentPath"/>: a column has a cell only where all paths that
/// cost little more than the cheapest agree on it. What a path costs follows from what is printed around the row: the rows built alike, the
/// head, places. Identities between the numbers are never asked, for they are what the report is checked for.
/// </summary>
internal sealed class RowAligner
{
    /// <summary>Paths that cost no more than this above the cheapest have a say: one piece of evidence outweighs it, two that contradict do not.</summary>
    private const int Margin = 2;

    /// <summary>Where a path is this near to the cheapest, the row is read with a warning.</summary>
    private const int Doubt = 5;

    /// <summary>What it costs to go against the rows beside a row in one cell; half of it where one of the two says so.</summary>
    private const int Against = 4;

    /// <summary>What an empty cell between two columns costs that belongs to none, if nothing explains it.</summary>
    private const int Gap = 6;

    /// <summary>What a number costs that belongs to no column, in a row that is as wide as others; so do two halves of one number.</summary>
    private const int Stray = 8;

    /// <summary>The same where nothing tells how wide the row should be; and where it is wider than it should be.</summary>
    private const int StrayInAnyRow = 6;
    private const int StrayInOddRow = 4;

    /// <summary>What a column costs that has no cell, in a row that is as wide as others; where nothing tells, next to nothing.</summary>
    private const int Lost = 8;
    private const int LostInAnyRow = 1;

    /// <summary>With more numbers than that above its columns the row is another table's.</summary>
    private const int MostTooMany = 2;

    private readonly ScannedTable table;
    private readonly FullRows rows;
    private readonly Func<LabelledRun, int> columnsOf;
    private readonly IReadOnlyList<string>? columnKeys;
    private readonly Dictionary<(int Columns, int Inked), bool> fitting = [];
    private readonly int? firstByHead;

    /// <param name="table">The table.</param>
    /// <param name="columnsOf">How many columns a run has on the form; 0 where it is no row of it.</param>
    /// <param name="columnKeys">The columns, where all rows have the same; null else.</param>
    public RowAligner(ScannedTable table, Func<LabelledRun, int> columnsOf, IReadOnlyList<string>? columnKeys)
    {
        this.table = table;
        this.columnsOf = columnsOf;
        this.columnKeys = columnKeys;
        rows = new FullRows(table, columnsOf);
        firstByHead = columnKeys is null ? null : HeadPosition.Find(table, columnKeys);
    }

    /// <param name="run">The row.</param>
    /// <param name="columns">How many columns it has on the form.</param>
    /// <param name="headColumns">The columns that the head names, in its order; null where the head is not to be trusted.</param>
    public Alignment Lay(LabelledRun run, int columns, IReadOnlyList<int>? headColumns)
    {
        (List<GridField> slots, bool isRemarkLoose) = WithoutRemarks(run.Slots, columns);
        int inked = slots.FindAll(IsInked).Count;
        if (inked == 0)
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

        if (inked > columns + MostTooMany)
        {
            return Alignment.Refused(LayingKind.FarTooMany, columns);
        }

        return inked >= columns ? LayFull(run, slots, inked, columns) : LayWithBlanks(run, slots, inked, columns, headColumns);
    }

    /// <summary>As many numbers as columns, or more: each number its column, unless empty cells stand between them as in no other row.</summary>
    private Alignment LayFull(LabelledRun run, List<GridField> slots, int inked, int columns)
    {
        bool isOdd = table.Grid.Layout == GridLayout.Spaced
            ? PlacedColumns.IsOutOfPlace(run, columns, rows.Near(run))
            : table.Grid.ShowsBlanks && rows.IsOdd(run);
        if (inked == columns && (!table.Grid.ShowsBlanks || IsUnbroken(slots, columns) || rows.HasPattern(run)))
        {
            // What the path comes to: no move costs anything, and every other path costs a stray.
            return new Alignment(isOdd ? LayingKind.OddWidth : LayingKind.Direct, [.. slots.FindAll(IsInked)], true);
        }

        AlignmentCosts costs = Costs(slots, columns, isOdd || inked > columns ? StrayInOddRow : StrayInAnyRow, LostInAnyRow);
        return Laid(inked > columns ? LayingKind.TooMany : LayingKind.Scattered, slots, new AlignmentPath(costs).Agreed(Margin));
    }

    private Alignment LayWithBlanks(LabelledRun run, List<GridField> slots, int inked, int columns, IReadOnlyList<int>? headColumns)
    {
        (AlignmentPath path, bool isSure) = Path(run, slots, inked, columns);
        int[] agreed = path.Agreed(Margin);
        if (headColumns is null || headColumns.Count >= columns)
        {
            return Laid(isSure && MostFit(columns, 0) ? LayingKind.WithBlanks : LayingKind.ByNeighbours, slots, agreed);
        }

        // Where most rows as wide as the head do not fit the full rows beside them, one that does, does so by chance.
        bool isHeadTrue = !MostFit(columns, headColumns.Count);
        if (headColumns.Count != inked || !IsUnbroken(slots, inked))
        {
            // Below a head that lacks a column, an empty cell may be that column's or another's.
            return isHeadTrue ? Alignment.Refused(LayingKind.TooFew, columns) : Laid(LayingKind.ByNeighbours, slots, agreed);
        }

        bool isContested = isSure && !isHeadTrue;
        AlignmentCosts costs = isContested ? path.Costs : Costs(slots, columns, Stray, LostInAnyRow);
        SayLacking(costs, headColumns);
        return Laid(isContested ? LayingKind.HeadDiffers : LayingKind.ByHead, slots, new AlignmentPath(costs).Agreed(Margin));
    }

    /// <summary>The paths of a row with blanks by all that is known of it, and whether it is surely so.</summary>
    private (AlignmentPath Path, bool IsSure) Path(LabelledRun run, List<GridField> slots, int inked, int columns)
    {
        (AlignmentCosts costs, bool isSure) = table.Grid.Layout == GridLayout.Spaced
            ? (CostsByPlaces(run, slots, columns), false)
            : CostsByRows(run, slots, inked, columns);
        var path = new AlignmentPath(costs);
        if (path.Cheapest > Against)
        {
            // Even the cheapest path goes against what the rows around say: the row is not built like them, and they say nothing of it.
            return (new AlignmentPath(Costs(slots, columns, StrayInOddRow, LostInAnyRow)), false);
        }

        int[] agreed = path.Agreed(Doubt);
        return (path, isSure && Array.IndexOf(agreed, AlignmentPath.Open) < 0);
    }

    private bool IsLaidSurely(LabelledRun run, int columns) => Path(run, run.Slots, run.Inked, columns).IsSure;

    private AlignmentCosts CostsByPlaces(LabelledRun run, List<GridField> slots, int columns)
    {
        AlignmentCosts costs = Costs(slots, columns, Stray, LostInAnyRow);
        costs.Misplace = PlacedColumns.Find(slots, columns, rows.Near(run), Against);
        return costs;
    }

    /// <summary>What the rows beside a row say of it, in a grid that shows its blanks.</summary>
    private (AlignmentCosts Costs, bool IsSure) CostsByRows(LabelledRun run, List<GridField> slots, int inked, int columns)
    {
        NeighbourEvidence beside = table.Grid.ShowsBlanks ? rows.Beside(run) : NeighbourEvidence.None;
        bool isUsual = rows.HasUsualWidth(run);
        if (slots.Count == columns && HeadNamesAll(run, columns) && rows.EveryRowShowsItsColumns(run))
        {
            // A label and exactly as many cells as columns, here and in every other row: no cell is left over to be another's.
            return (Costs(slots, columns, Stray, Lost), true);
        }

        if (beside.First != 0)
        {
            AlignmentCosts costs = Costs(slots, columns, Stray, Lost);
            Say(costs, slots, beside.First, beside.Second, columns);
            return (costs, beside.IsSure);
        }

        if (beside == NeighbourEvidence.NoFullRow)
        {
            if (firstByHead is int first && HeadPosition.IsBelow(run, first))
            {
                AlignmentCosts costs = Costs(slots, columns, Stray, isUsual ? Lost : LostInAnyRow);
                ulong pattern = ((1UL << columns) - 1) << (first - run.LabelColumn - 1);
                Say(costs, slots, pattern, pattern, columns);
                return (costs, isUsual);
            }

            // With several values, empty cells at the end of the line may be lost: only the first and the last column tell that none is.
            return (Costs(slots, columns, StrayInAnyRow, isUsual ? Lost : LostInAnyRow), isUsual && (inked == 1 || Span(slots) == columns));
        }

        return (Costs(slots, columns, StrayInOddRow, LostInAnyRow), false);
    }

    /// <summary>The costs that hold for every row: an empty cell is a column's or none's, a number is a column's, or a stray, or a half, or two.</summary>
    private AlignmentCosts Costs(List<GridField> slots, int columns, int stray, int lost)
    {
        var costs = new AlignmentCosts(slots.Count, columns);
        var values = new Dictionary<string, int>(StringComparer.Ordinal);
        string before = "";
        for (int i = 0; i < slots.Count; i++)
        {
            bool isInked = IsInked(slots[i]);
            string text = isInked ? ValueText.Clean(slots[i].Text) : "";
            costs.Leave[i] = isInked ? stray : Gap;
            costs.LeaveAtEdge[i] = isInked ? stray : 0;
            costs.Use[i] = slots.Count - i <= rows.EmptyEnd ? Lost : 0;
            costs.Value[i] = values.TryGetValue(text, out int known) ? known : values[text] = i;
            if (i > 0 && CanJoin(before, text))
            {
                costs.Tear[i - 1] = stray;
            }

            if (NumberParser.HasInnerSpace(slots[i].Text))
            {
                costs.Join[i] = LostInAnyRow;
            }

            before = text;
        }

        for (int column = 0; column < columns; column++)
        {
            costs.Lose[column] = lost;
        }

        return costs;
    }

    /// <summary>Two patterns of full rows: each says of every cell whether it is a column's.</summary>
    private static void Say(AlignmentCosts costs, List<GridField> slots, ulong first, ulong second, int columns)
    {
        for (int i = 0; i < slots.Count; i++)
        {
            int says = i < 64 ? (int)(((first >> i) & 1) + ((second >> i) & 1)) : 0;
            costs.Use[i] += (2 - says) * Against / 2;
            if (!IsInked(slots[i]))
            {
                costs.LeaveAtEdge[i] += says * Against / 2;
                costs.Leave[i] = says == 2 ? Gap : says * Against / 2;
            }
        }
    }

    /// <summary>A head that lacks a column says of it that the row has none, and of the others that it has.</summary>
    private static void SayLacking(AlignmentCosts costs, IReadOnlyList<int> headColumns)
    {
        for (int column = 0; column < costs.Columns; column++)
        {
            bool isNamed = headColumns.Contains(column);
            costs.Have[column] = isNamed ? 0 : Against;
            costs.Lose[column] = isNamed ? costs.Lose[column] + Against : 0;
        }
    }

    private static Alignment Laid(LayingKind kind, List<GridField> slots, int[] agreed)
    {
        var cells = new GridField?[agreed.Length];
        bool any = false;
        for (int i = 0; i < cells.Length; i++)
        {
            cells[i] = agreed[i] < 0 ? null : slots[agreed[i]];
            any |= agreed[i] >= 0 && IsInked(slots[agreed[i]]);
        }

        return any || kind is LayingKind.TooMany or LayingKind.Scattered
            ? new Alignment(kind, cells, false)
            : Alignment.Refused(LayingKind.TooFew, cells.Length);
    }

    /// <summary>Whether most rows with blanks are laid surely; where they are not, one that is may be so by chance.</summary>
    /// <param name="columns">The rows with so many columns.</param>
    /// <param name="inked">Of these, the rows that show so many values; 0 for all.</param>
    private bool MostFit(int columns, int inked)
    {
        if (!fitting.TryGetValue((columns, inked), out bool fit))
        {
            List<LabelledRun> alike = table.Runs.FindAll(run =>
                columnsOf(run) == columns && run.Inked > 0 && (inked == 0 ? run.Inked < columns : run.Inked == inked));
            fit = alike.Count(run => IsLaidSurely(run, columns)) * 2 >= alike.Count;
            fitting.Add((columns, inked), fit);
        }

        return fit;
    }

    /// <summary>
    /// Whether the head names as many columns as the row has on the form: where it lacks one, a row of as many cells has one that is no column's.
    /// </summary>
    private bool HeadNamesAll(LabelledRun run, int columns)
    {
        var named = new HashSet<string>();
        foreach (HeadColumn column in columns == columnKeys?.Count ? table.Columns : run.Head)
        {
            named.Add(column.Entry.Target);
        }

        return named.Count == columns;
    }

    /// <summary>
    /// Words after the last value are remarks, when the row is full without them. A remark in brackets among the values was thrown
    /// out of its cell, and then nothing tells from which.
    /// </summary>
    private static (List<GridField> Slots, bool IsRemarkLoose) WithoutRemarks(List<GridField> all, int columns)
    {
        if (!all.Exists(slot => slot.Kind is FieldKind.Text or FieldKind.Dash))
        {
            return (all, false);
        }

        var slots = new List<GridField>(all);
        int inked = slots.FindAll(IsInked).Count;
        for (int i = slots.Count - 1; i >= 0 && inked > columns && slots[i].Kind is FieldKind.Text or FieldKind.Empty; i--)
        {
            if (slots[i].Kind == FieldKind.Text)
            {
                slots.RemoveAt(i);
                inked--;
            }
        }

        // Two columns and a third cell that the form does not have: a dash there is no value.
        int last = slots.FindLastIndex(IsInked);
        if (columns == 2 && inked == 3 && slots[last].Kind == FieldKind.Dash && slots.Count(slot => slot.Kind == FieldKind.Number) == 2)
        {
            slots.RemoveAt(last);
        }

        return (slots, slots.Exists(slot => slot.Kind == FieldKind.Text && CharFolding.Fold(slot.Text[0]) == '('));
    }

    private static bool CanJoin(string left, string right) => left.Length > 0
        && left[0] is >= '1' and <= '9' && right.Length > 0 && right[0] is >= '0' and <= '9';

    private static bool IsInked(GridField slot) => slot.Kind != FieldKind.Empty;

    private static bool IsUnbroken(List<GridField> slots, int inked) => Span(slots) == inked;

    private static int Span(List<GridField> slots) => slots.FindLastIndex(IsInked) - slots.FindIndex(IsInked) + 1;

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
