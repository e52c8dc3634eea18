namespace GovInfoDisclosure.Reading.Tables;

/// <summary>
/// Labels one above the other, then rows of values one above the other, as converters of PDFs write them: as many rows as labels pair in
/// order; any other number pairs with none of them, for nothing tells which is missing.
/// </summary>
internal sealed class StackedLabels
{
    private static readonly List<List<string>> RowsOfShapes =
        [.. FormShape.All.Select(form => form.Cells.Select(cell => cell.Row.Address).Distinct().ToList())];

    private readonly ScannedTable table;
    private readonly int mostColumns;
    private HashSet<GridRow>? following;

    private StackedLabels(ScannedTable table, int mostColumns)
    {
        this.table = table;
        this.mostColumns = mostColumns;
    }

    /// <param name="table">The table.</param>
    /// <param name="mostColumns">The most columns that a row of it has.</param>
    /// <param name="findings">Told of stacks that do not pair.</param>
    public static void Pair(ScannedTable table, int mostColumns, FindingList findings)
    {
        var stacks = new StackedLabels(table, mostColumns);
        if (!table.Runs.Exists(stacks.IsBareLabel))
        {
            return;
        }

        var kept = new List<LabelledRun>(table.Runs.Count);
        int first = 0;
        while (first < table.Runs.Count)
        {
            first = stacks.Pair(first, kept, findings);
        }

        table.Runs.Clear();
        table.Runs.AddRange(kept);
    }

    /// <summary>Pairs the stack that begins with a run, and keeps its runs; where none begins, keeps the run. Returns the run behind.</summary>
    private int Pair(int first, List<LabelledRun> kept, FindingList findings)
    {
        List<LabelledRun> runs = table.Runs;
        int last = first;
        while (IsBareLabel(runs[last]) && last + 1 < runs.Count && runs[last + 1].Label.Entry is not null && IsInOneBlock(runs[last], runs[last + 1]))
        {
            last++;
        }

        // The last label of a stack may have taken the first row of values, which stands on a line of its own; one with values beside it is of no stack.
        bool hasRow = runs[last].Label.Entry is not null && runs[last].Inked > 0
            && (runs[last].LabelColumn < 0 || table.Grid.IsStream || StandBehindOneAnother(runs, last));
        int rows = hasRow ? last : last + 1;
        int end = last + 1;
        while (!table.Grid.IsStream && end < runs.Count && (hasRow || IsBareLabel(runs[last])) && runs[end].Label.Entry is null && runs[end].Inked > 0
            && (following ??= [.. Following(table.Grid.Rows)]).Contains(runs[end].Row) && IsInOneBlock(runs[last], runs[end]))
        {
            end++;
        }

        // Nearly every row has its own values beside it.
        if (last == first || end == rows || LabelsOf(first, last) is not { Count: > 1 } labels || !Pair(labels, runs.GetRange(rows, end - rows), findings))
        {
            end = Math.Max(end, first + 1);
            last = end - 1;
        }

        for (int i = first; i <= last; i++)
        {
            kept.Add(runs[i]);
        }

        return end;
    }

    private List<LabelledRun> LabelsOf(int first, int last) =>
        [.. Enumerable.Range(first, last - first + 1).Where(i => !IsGroup(i)).Select(i => table.Runs[i])];

    /// <summary>Gives the rows to the labels; false where they do not pair.</summary>
    private bool Pair(List<LabelledRun> labels, List<LabelledRun> rows, FindingList findings)
    {
        List<(GridRow Row, List<GridField> Slots)> values = rows.ConvertAll(run => (run.Row, run.Slots.ToList()));
        List<GridField> inked = rows[0].Slots.FindAll(slot => slot.Kind != FieldKind.Empty);
        if (table.Grid.IsStream && inked.Count != labels.Count * mostColumns && !StandBehindOneAnother(labels, labels.Count - 1))
        {
            return false;
        }

        if (table.Grid.IsStream && inked.Count == labels.Count * mostColumns)
        {
            values = [.. Enumerable.Range(0, labels.Count).Select(i => (rows[0].Row, inked.GetRange(i * mostColumns, mostColumns)))];
        }

        if (values.Count != labels.Count || LacksLabel(labels))
        {
            findings.Add(TableFindings.StackUnpaired(rows[0], labels.Count, values.Count));
            rows.ForEach(run => run.Slots.Clear());
            return false;
        }

        for (int i = 0; i < labels.Count; i++)
        {
            labels[i].Slots.Clear();
            labels[i].Slots.AddRange(values[i].Slots);
            labels[i].Row = values[i].Row;
            labels[i].LabelColumn = -1;
            labels[i].GoesOnBelow = false;
            labels[i].IsDoubtful = true;
        }

        return true;
    }

    /// <summary>
    /// Whether a row that the form prints between these labels, or between them and the rows beside them, is nowhere in the table: then its values may be
    /// among the rows that follow, and as many rows as labels show nothing.
    /// </summary>
    private bool LacksLabel(List<LabelledRun> labels)
    {
        int first = table.Runs.IndexOf(labels[0]);
        int last = table.Runs.IndexOf(labels[labels.Count - 1]);
        LabelledRun? above = table.Runs.Take(first).LastOrDefault(run => run.Label.Entry is not null);
        LabelledRun? below = table.Runs.Skip(last + 1).FirstOrDefault(run => run.Label.Entry is not null);
        List<string> rows = [.. new[] { above }.Concat(labels).Append(below).OfType<LabelledRun>()
            .Where(run => IsInOneBlock(run, labels[0])).Select(run => run.Label.Entry!.Target)];
        HashSet<string> found = [.. table.Runs.Where(run => run.Label.Entry is not null).Select(run => run.Label.Entry!.Target)];
        return Enumerable.Range(1, rows.Count - 1).Any(i => LacksBetween(rows[i - 1], rows[i], found));
    }

    private static bool LacksBetween(string above, string below, HashSet<string> found)
    {
        List<List<string>> shapes = RowsOfShapes.FindAll(rows => rows.Contains(above) && rows.Contains(below));
        return shapes.Count > 0
            && shapes.TrueForAll(rows => rows.SkipWhile(row => row != above).TakeWhile(row => row != below).Any(row => !found.Contains(row)));
    }

    /// <summary>Whether a label has nothing behind it but what fills its own row up, or begins the row of the next.</summary>
    private bool IsBareLabel(LabelledRun run) => run.Label.Entry is not null && run.Inked == 0
        && (run.Slots.Count == 0 || (table.Grid.IsStream ? run.Slots.Count < mostColumns : HasWords(run.Row)));

    /// <summary>Whether the label stands in the words of a line right behind the one before it.</summary>
    private static bool StandBehindOneAnother(List<LabelledRun> runs, int last) =>
        last > 0 && runs[last].Row == runs[last - 1].Row && runs[last].LabelColumn == runs[last - 1].LabelColumn;

    private static bool HasWords(GridRow row) => row.Fields.Exists(field => field.Kind == FieldKind.Text);

    private static bool IsInOneBlock(LabelledRun above, LabelledRun below) => above.ColumnsBefore == below.ColumnsBefore;

    /// <summary>Whether a label heads the rows behind it: on some forms it is a row itself.</summary>
    private bool IsGroup(int index) => index + 1 < table.Runs.Count && table.Runs[index].Label.Entry?.Target is string target
        && table.Runs[index + 1].Label.Entry?.Target.StartsWith(target + ".", StringComparison.Ordinal) == true;

    /// <summary>The rows of nothing but cells that stand right below another such row, or below one that ends with cells: between them are no words.</summary>
    private static IEnumerable<GridRow> Following(List<GridRow> rows)
    {
        bool endsWithCells = false;
        foreach (GridRow row in rows.Where(row => row.Fields.Count > 0))
        {
            if (endsWithCells && !HasWords(row))
            {
                yield return row;
            }

            endsWithCells = row.Fields[row.Fields.Count - 1].Kind != FieldKind.Text;
        }
    }
}
