namespace GovInfoDisclosure.Reading.Tables;

/// <summary>
/// Rows of text that keeps columns by spaces alone, or prints a cell a line, between a label without values and a line of values without a label: where
/// values are printed a line higher or lower than their labels, each label stands beside the values of its neighbour. Such rows are read as they stand,
/// and that is said.
/// </summary>
internal sealed class SlidRows
{
    /// <summary>
    /// A block of so many rows is table 3, whose first row and last row show numbers on nearly every page; one of table 2 may well begin with a blank.
    /// </summary>
    private const int FewestOfRequests = 20;

    private readonly ScannedTable table;
    private readonly HashSet<string> shown;
    private readonly HashSet<string> rowsOfGroups = [];
    private readonly HashSet<GridField> groups;
    private readonly List<int> heads;

    private SlidRows(ScannedTable table)
    {
        this.table = table;
        shown = [.. table.Runs.Where(run => run.Label.Entry is not null && run.Inked > 0).Select(run => run.Label.Entry!.Target)];
        groups = [.. table.Texts.Where(text => text.Match.Entry?.Kind == LabelKind.Group).Select(text => text.Field)];
        heads = HeadLines();
        foreach (string target in table.Runs.Select(run => run.Label.Entry?.Target).OfType<string>().Distinct())
        {
            for (int end = target.IndexOf('.'); end >= 0; end = target.IndexOf('.', end + 1))
            {
                rowsOfGroups.Add(target.Substring(0, end));
            }
        }
    }

    /// <summary>
    /// Gives each label its row of values by their order, where a block shows every label of the form in its order and as many rows of values, which stand
    /// a line higher or lower than their labels: k labels, k rows. That is a doubt all the same.
    /// </summary>
    /// <param name="table">The table, whose rows are paired.</param>
    /// <param name="number">Which table of the form it is.</param>
    public static void Pair(ScannedTable table, int number)
    {
        if (table.Grid.Layout == GridLayout.Spaced && table.Runs.Exists(run => run.Inked > 0))
        {
            new SlidRows(table).Pair(number);
        }
    }

    /// <param name="table">The table, whose rows in doubt are marked.</param>
    public static void Doubt(ScannedTable table)
    {
        if (table.Grid.Layout is GridLayout.Spaced or GridLayout.CellStream && table.Runs.Exists(run => run.Inked > 0))
        {
            new SlidRows(table).Doubt();
        }
    }

    private void Pair(int number)
    {
        List<LabelledRun> labels = [.. table.Runs.Where(run => run.Label.Entry is { Target: string target } && !rowsOfGroups.Contains(target))
            .OrderBy(run => run.Place.Line)];
        List<(string Target, int Width)> form = FormRows.Of(labels.Select(run => run.Label.Entry!.Target), number);
        if (!labels.Select(run => run.Label.Entry!.Target).SequenceEqual(form.Select(row => row.Target)))
        {
            return;
        }

        var paired = new List<SlidBlock>();
        var single = new List<SlidBlock>();
        foreach (IGrouping<int, int> rows in Enumerable.Range(0, labels.Count).GroupBy(row => BlockOf(labels[row].Place.Line)))
        {
            List<LabelledRun> values = [.. table.Runs.Where(run => run.Inked > 0 && BlockOf(run.Slots[0].Line) == rows.Key).OrderBy(run => run.Slots[0].Line)];
            bool isSlid = values.Exists(IsOfNoLabel) && rows.Any(row => LacksValues(labels[row]));
            if (isSlid && values.TrueForAll(run => labels.Contains(run) || IsOfNoLabel(run))
                && SlidBlock.Of([.. rows.Select(row => (labels[row], form[row].Width))], values) is SlidBlock block)
            {
                (block.Count > 1 ? paired : single).Add(block);
            }
        }

        // A row alone has the number above it where all others have theirs so.
        if (paired.Count > 0 && paired.TrueForAll(block => block.IsHigher))
        {
            paired.AddRange(single.Where(block => block.IsHigher));
        }

        paired.ForEach(block => block.Pair(table.Runs));
    }

    private void Doubt()
    {
        foreach (IGrouping<int, LabelledRun> block in table.Runs.GroupBy(run => BlockOf(run.Place.Line)))
        {
            List<int> alone = [.. block.Where(IsOfNoLabel).Select(run => run.Place.Line)];
            List<int> blank = [.. block.Where(LacksValues).Select(run => run.Place.Line)];
            if (IsBlankAtOneEnd(block))
            {
                foreach (LabelledRun run in block)
                {
                    run.IsDoubtful = true;
                }
            }

            if (alone.Count == 0 || blank.Count == 0)
            {
                continue;
            }

            (int firstAlone, int lastAlone, int firstBlank, int lastBlank) = (alone.Min(), alone.Max(), blank.Min(), blank.Max());
            foreach (LabelledRun run in block.Where(run => run.Inked > 0 && run.Label.Entry is not null))
            {
                int first = Math.Min(run.Place.Line, run.Slots[0].Line);
                int last = Math.Max(run.Place.Line, run.Slots[0].Line);
                run.IsDoubtful |= (firstAlone < last && first < lastBlank) || (firstBlank < last && first < lastAlone);
            }
        }
    }

    /// <summary>
    /// Whether of many rows the first alone, or the last, shows nothing: where values stand a line lower than their labels and the last row is blank, or higher
    /// and the first is, nothing else is left of it.
    /// </summary>
    private bool IsBlankAtOneEnd(IEnumerable<LabelledRun> block)
    {
        List<LabelledRun> labels = [.. block.Where(run => run.Label.Entry is { Target: string target } && !rowsOfGroups.Contains(target))
            .OrderBy(run => run.Place.Line)];
        if (labels.Count < FewestOfRequests || labels.Count(run => run.Inked == 0) != 1)
        {
            return false;
        }

        // A word of a head on a line of its own, 总计, is no row at the end of the table.
        LabelledRun blank = labels.Find(run => run.Inked == 0)!;
        List<(string Target, int Width)> form = FormRows.Of(labels.Select(run => run.Label.Entry!.Target), LabelVocabulary.Table3.Table);
        return (blank == labels[0] && blank.Label.Entry!.Target == form[0].Target)
            || (blank == labels[labels.Count - 1] && blank.Label.Entry!.Target == form[form.Count - 1].Target);
    }

    /// <summary>
    /// The lines of heads, from the first: values do not leave their block. A word alone may be a rest of a label that is as that of a column, 其他.
    /// </summary>
    private List<int> HeadLines() => [.. table.Columns.GroupBy(column => column.Field.Line).Where(line => line.Count() > 1).Select(line => line.Key)
        .Concat(table.Texts.Where(text => HeadScanner.IsBlockHeading(text.Field.Text)).Select(text => text.Field.Line))
        .Distinct().OrderBy(line => line)];

    /// <summary>How many heads stand above a line.</summary>
    private int BlockOf(int line) => heads.BinarySearch(line) is int at && at >= 0 ? at : ~at;

    /// <summary>Whether values stand on a line that names no row; the name of a group may stand on it, which is a row on other forms.</summary>
    private bool IsOfNoLabel(LabelledRun run) => run.Slots.Exists(slot => slot.Kind == FieldKind.Number) && (run.Label.Entry is { Target: string target }
        ? rowsOfGroups.Contains(target)
        : table.Grid.IsStream || !run.Row.Fields.Exists(field => field.Kind == FieldKind.Text && !groups.Contains(field)));

    private bool LacksValues(LabelledRun run) => run is { Inked: 0, Label.Entry.Target: string target }
        && !shown.Contains(target) && !rowsOfGroups.Contains(target);
}
