namespace GovInfoDisclosure.Reading.Tables;

/// <summary>Puts the values of a row below the heads of its own table, in grids that keep their columns; told once for all rows below the same heads.</summary>
/// <param name="scan">The table as it is printed.</param>
/// <param name="table">The table as the form has it.</param>
/// <param name="requestHeads">The heads of table 3; null for table 2.</param>
/// <param name="foreignHeads">Heads that are none of the form's.</param>
internal sealed class OwnColumns(ScannedTable scan, FormTable table, RequestHeads? requestHeads, ForeignHeads foreignHeads)
{
    private readonly Dictionary<(int LabelColumn, int FirstColumn), bool> fitting = [];
    private readonly Dictionary<(object Heads, int Count, object Keys, (int, int) Part), ColumnSpans?> columnsAbove = [];
    private readonly Dictionary<object, List<ExtraColumn>> extras = [];
    private readonly Dictionary<ColumnSpans, bool> twofold = [];
    private bool? othersFit;

    /// <summary>Columns beside those of the form, as far as rows were asked for.</summary>
    public IEnumerable<ExtraColumn> Extra => extras.Values.SelectMany(columns => columns);

    /// <summary>The row's fields below their own heads; null where the table's head does not name every column, or the row does not fit below it.</summary>
    public Alignment? Below(LabelledRun run, List<CellDefinition> cells)
    {
        List<string> keys = table.Keys(cells);
        return ColumnsAbove(run, keys) is { } columns
            && (scan.Grid.IsTrueGrid || table.Table != 3 || FullRowsFit(run, columns))
            && OwnHead.Align(run.Row, run.LabelColumn, columns, extras.TryGetValue(columns, out List<ExtraColumn>? beside) ? beside : null,
                table.Table == 2 ? run.Head[run.Head.Count - 1].Row.Reach : -1) is { } fields
            ? OwnHead.ToAlignment(fields)
            : null;
    }

    /// <summary>
    /// Whether a row does not fit below its head, where other rows of the table fit below theirs: its values may stand below other heads than their own.
    /// </summary>
    public bool IsMisfit(LabelledRun run, List<CellDefinition> cells)
    {
        if (scan.Grid.Layout != GridLayout.Delimited || run.LabelColumn < 0 || ColumnsAbove(run, table.Keys(cells)) is null)
        {
            return false;
        }

        return othersFit ??= scan.Runs.Exists(other => other.LabelColumn >= 0 && other.Inked > 0
            && table.Row(other.Label.Entry?.Target) is { Count: > 0 } row && Below(other, row) is not null);
    }

    /// <summary>
    /// A row whose columns stand in several tables, one below the other, as where a wide table goes on on another page: each part below its own heads.
    /// Null where a part lacks its heads, a column stands in two of them or in none.
    /// </summary>
    public Alignment? InParts(List<CellDefinition> cells, List<LabelledRun> runs)
    {
        if (!scan.Grid.IsTrueGrid || runs.Sum(run => run.Inked) > cells.Count)
        {
            return null;
        }

        List<string> keys = table.Keys(cells);
        var whole = new GridField?[keys.Count];
        foreach (LabelledRun run in runs)
        {
            int part = run.Row.Fields[0].Part.Number;
            HeadColumn[] heads = [.. scan.Columns.Where(column => column.Field.Part.Number == part && keys.Contains(column.Entry.Target))];
            List<string> own = [.. heads.Select(column => column.Entry.Target).Distinct()];
            if (own.Count == 0 || ColumnSpans.Of(heads.Select(column => (column.Entry.Target, column.Field)), own) is not { } columns
                || OwnHead.Align(run.Row, run.LabelColumn, columns) is not { } fields)
            {
                return null;
            }

            for (int i = 0; i < own.Count; i++)
            {
                int at = keys.IndexOf(own[i]);
                if (fields[i] is null || whole[at] is not null)
                {
                    return null;
                }

                whole[at] = fields[i];
            }
        }

        return Array.Exists(whole, field => field is null) ? null : OwnHead.ToAlignment(whole);
    }

    /// <summary>
    /// Whether each head above a row is that of two columns, as for two years or two offices: words below a head name both, or rows show two numbers there.
    /// Where one of the two is blank, the number may be of either.
    /// </summary>
    public bool AreTwofold(LabelledRun run, List<CellDefinition> cells)
    {
        if (!scan.Grid.IsTrueGrid || ColumnsAbove(run, table.Keys(cells)) is not { AreWide: true } columns)
        {
            return false;
        }

        if (!twofold.TryGetValue(columns, out bool are))
        {
            List<LabelledRun> below = scan.Runs.FindAll(other => other.Label.Entry is not null && other.Row.Fields.Count > 0
                && other.Row.Fields[0].Part == run.Row.Fields[0].Part && (table.Table == 3 || other.Head == run.Head));
            IEnumerable<GridField> words = scan.UnknownWords.Select(word => word.Field)
                .Where(word => word.Part == run.Row.Fields[0].Part && word.Place < below[0].Place
                    && (table.Table == 3 || word.Place > run.Head[0].Field.Place));
            are = below.Select(other => other.Slots.Where(slot => slot.Kind == FieldKind.Number)).Append(words).Any(row => row.GroupBy(columns.At)
                .Any(column => column.Key >= 0 && column.Select(field => ValueText.Clean(field.Text)).Distinct().Skip(1).Any()));
            twofold.Add(columns, are);
        }

        return are;
    }

    /// <summary>Where the columns stand by the heads above a row; told once for all rows below the same heads that are as wide.</summary>
    private ColumnSpans? ColumnsAbove(LabelledRun run, List<string> keys)
    {
        (IReadOnlyList<HeadColumn> heads, int count) = table.Table == 3 ? (scan.Columns, run.ColumnsBefore) : (run.Head, run.Head.Count);
        if (count < keys.Count - (scan.Grid.IsTrueGrid ? 1 : 0))
        {
            return null;
        }

        (int Number, int Width) part = scan.Grid.IsTrueGrid && run.Row.Fields.Count > 0 ? run.Row.Fields[0].Part : (0, run.Row.Fields.Count);
        (object, int, object, (int, int)) above = (heads, count, keys, part);
        if (!columnsAbove.TryGetValue(above, out ColumnSpans? columns))
        {
            IEnumerable<HeadColumn> named = requestHeads?.Named(heads.Take(count)) ?? heads.Take(count);
            IEnumerable<(string Key, GridField Field)> places = OwnHead.Beside(scan.Grid, run.Row, named.Select(column => (column.Entry.Target, column.Field)));

            // Where each other column has its head, in whatever order, the one without a name stands below the empty cell.
            places = scan.Grid.IsTrueGrid && LostHead.OutOfOrder(scan, run, named, keys) is { } lost ? places.Append(lost) : places;
            columns = ColumnSpans.Of(places, keys);
            if (columns is not null && (scan.Grid.IsTrueGrid || foreignHeads.AreAmongRequests))
            {
                extras.Add(columns, ExtraColumn.Beside(scan, heads.Take(count), part.Number, columns));
            }

            columnsAbove.Add(above, columns);
        }

        return columns;
    }

    /// <summary>
    /// Whether full rows show that a text's table is a true grid: all fit below the head, and one of them has its label where this row has it.
    /// In text a group's label can shift a row, and of a row with blanks nothing would show it.
    /// </summary>
    private bool FullRowsFit(LabelledRun run, ColumnSpans columns)
    {
        (int, int) key = (run.LabelColumn, columns.From(0));
        if (!fitting.TryGetValue(key, out bool isShown))
        {
            isShown = FullRowsFit(run.LabelColumn, columns);
            fitting.Add(key, isShown);
        }

        return isShown;
    }

    private bool FullRowsFit(int labelColumn, ColumnSpans columns)
    {
        bool isShown = false;
        List<ExtraColumn>? beside = extras.TryGetValue(columns, out List<ExtraColumn>? found) ? found : null;
        foreach (LabelledRun other in scan.Runs)
        {
            bool isFull = other.Inked >= columns.Count && other.Inked <= columns.Count + (beside?.Count ?? 0);
            if (!isFull || other.LabelColumn < 0 || table.Row(other.Label.Entry?.Target).Count != columns.Count)
            {
                continue;
            }

            if (OwnHead.Align(other.Row, other.LabelColumn, columns, beside) is null)
            {
                return false;
            }

            isShown |= other.LabelColumn == labelColumn;
        }

        return isShown;
    }
}
