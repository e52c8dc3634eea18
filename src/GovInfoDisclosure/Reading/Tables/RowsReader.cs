namespace GovInfoDisclosure.Reading.Tables;

/// <summary>Reads table 2 or 3: each row of the form from the values that stand after its label.</summary>
internal sealed class RowsReader
{
    private readonly ScannedTable scan;
    private readonly FormTable table;
    private readonly CellSink sink;
    private readonly FindingList findings;
    private readonly RowAligner layer;
    private readonly Dictionary<(int LabelColumn, int FirstColumn), bool> fitting = [];
    private readonly Dictionary<(object Heads, int Count, object Keys, (int, int) Part), ColumnSpans?> columnsAbove = [];
    private readonly List<int>? tableHead;
    private readonly RequestHeads? requestHeads;
    private bool? othersFit;
    private readonly int? columnsBeforeEdge;
    private readonly OddRows oddRows;
    private readonly ForeignHeads foreignHeads;
    private readonly Dictionary<object, List<ExtraColumn>> extras = [];

    public RowsReader(ScannedTable scan, FormTable table, CellSink sink, FindingList findings)
    {
        this.scan = scan;
        this.table = table;
        this.sink = sink;
        this.findings = findings;
        IReadOnlyList<CellDefinition> CellsOf(LabelledRun run) => table.Row(run.Label.Entry?.Target);
        layer = new RowAligner(scan, run => CellsOf(run).Count, run => CellsOf(run).Select(cell => cell.ColumnLabel),
            table.Table == 3 ? table.Rows[0].ConvertAll(cell => cell.Key) : null);
        oddRows = new OddRows(scan, table);
        foreignHeads = new ForeignHeads(scan, table);
        requestHeads = table.Table == 3 ? new RequestHeads(scan, table) : null;
        tableHead = requestHeads?.LackingOne();
        columnsBeforeEdge = table.Table == 3 ? BrokenHead.Columns(scan, table.Rows[0].ConvertAll(cell => cell.Key)) : null;
    }

    public void Read()
    {
        foreach (IGrouping<string, HeadColumn> variant in scan.Columns
            .Where(column => column.Quality != MatchQuality.Exact).GroupBy(column => column.Field.Text))
        {
            findings.Add(TableFindings.ColumnVariant(variant.First()));
        }

        var missing = new List<IReadOnlyList<CellDefinition>>();
        Dictionary<string, List<LabelledRun>> runs = RunsByRow();
        foreach (List<CellDefinition> cells in table.Rows)
        {
            if (runs.TryGetValue(cells[0].Row.Address, out List<LabelledRun>? found))
            {
                ReadRow(cells, found);
            }
            else
            {
                missing.Add(cells);
            }
        }

        if (missing.Count < table.Rows.Count)
        {
            foreach (IReadOnlyList<CellDefinition> cells in missing)
            {
                findings.Add(TableFindings.RowMissing(cells));
            }
        }

        if (requestHeads?.Unnamed() is { Count: > 0 } unnamed && scan.Runs.Find(run => run.Inked > 0 && run.Label.Entry is not null) is LabelledRun first)
        {
            findings.Add(TableFindings.ColumnsUnnamed(table.Rows, unnamed, first.Place));
        }

        IEnumerable<ExtraColumn> columnsOfNone = extras.Values.SelectMany(columns => columns).Concat(foreignHeads.AmongRequests);
        foreach (IGrouping<Place, ExtraColumn> extra in columnsOfNone.Where(column => column.HasNumbers).GroupBy(column => column.Head!.Place))
        {
            findings.Add(TableFindings.ColumnOfNone(extra.First()));
        }

        foreach (LabelledRun run in scan.Runs)
        {
            if (run.Inked > 0 && table.Row(run.Label.Entry?.Target).Count == 0 && run.Slots.Exists(slot => slot.Kind == FieldKind.Number))
            {
                bool isUnknown = run.Label.Entry is null && LabelText.Of(run.Printed).Core != ExtraColumn.Subtotal;
                findings.Add(isUnknown ? TableFindings.ValuesWithoutRow(run) : TableFindings.RowOfOtherShape(run, IsSubtotal(run.Label.Entry)));
            }
        }
    }

    private Dictionary<string, List<LabelledRun>> RunsByRow()
    {
        var runs = new Dictionary<string, List<LabelledRun>>(scan.Runs.Count, StringComparer.Ordinal);
        foreach (LabelledRun run in scan.Runs)
        {
            if (run.Label.Entry is not LabelEntry entry)
            {
                continue;
            }

            if (!runs.TryGetValue(entry.Target, out List<LabelledRun>? found))
            {
                runs.Add(entry.Target, found = new List<LabelledRun>(1));
            }

            found.Add(run);
        }

        return runs;
    }

    /// <summary>Whether a row stands above rows of the form that are parts of it; where the first was not found, the numbers may be that one's.</summary>
    private bool IsSubtotal(LabelEntry? entry) => entry is null ||
        table.Rows.Find(row => row[0].Row.Address.StartsWith(entry.Target + ".", StringComparison.Ordinal)) is { } part
            && scan.Runs.Exists(run => run.Label.Entry?.Target == part[0].Row.Address);

    private void ReadRow(List<CellDefinition> cells, List<LabelledRun> found)
    {
        List<LabelledRun> inked = found.FindAll(run => run.Inked > 0);
        if (inked.Exists(HasValue))
        {
            // A heading that repeats the label, with the words of a head after it, is no row.
            inked.RemoveAll(run => !HasValue(run));
        }

        LabelledRun run = inked.Count > 0 ? inked[0] : found.OrderByDescending(candidate => candidate.Slots.Count).First();
        Alignment? parts = found.Count > 1 ? Parts(cells, found) : null;
        Alignment laying = parts ?? Lay(run, cells);
        if (run.Label.Quality != MatchQuality.Exact || IsOfOtherEdition(run.Label.Entry!))
        {
            findings.Add(TableFindings.LabelVariant(cells, run.Printed, run.Place));
        }

        if (inked.Count > 1 && parts is null)
        {
            laying = Merge(cells, inked, laying);
        }

        laying = run.GoesOnBelow && !laying.IsRefused ? laying.WithoutLast() : laying;
        laying = oddRows.AreBeside(run, cells.Count) ? laying.BesideOthers() : laying;
        laying = scan.Grid.IsTrueGrid ? laying.WithoutShared(field => IsBesideRowsBelow(run.Row, field)) : laying;
        if (laying.Kind is not (LayingKind.Direct or LayingKind.Blank or LayingKind.WithBlanks))
        {
            findings.Add(TableFindings.Laid(cells, run, laying));
        }

        ReadingMethod method = laying.Kind is LayingKind.ByHead or LayingKind.HeadDiffers
            or LayingKind.ByNeighbours or LayingKind.TooMany or LayingKind.Cut or LayingKind.OddWidth or LayingKind.PastEdge
            ? ReadingMethod.Inferred
            : run.Label.Quality == MatchQuality.Exact ? ReadingMethod.Direct
            : ReadingMethod.Variant;
        sink.Take(cells, laying.Cells, method, table.HasAmount(cells) ? UnitWords(run) : "");
    }

    /// <summary>Whether what a row prints in a cell stands beside rows of the form below it, too.</summary>
    private bool IsBesideRowsBelow(GridRow row, GridField field) =>
        field.RowSpan > 1 && field.Kind is FieldKind.Number or FieldKind.Text && scan.Runs.Exists(other => other.Label.Entry is not null
            && other.Row.Fields.Count > 0 && other.Row.Fields[0].Part == field.Part
            && other.Row.Number > row.Number && other.Row.Number - row.Number < field.RowSpan);

    private static bool HasValue(LabelledRun run) => run.Slots.Exists(slot => slot.Kind is FieldKind.Number or FieldKind.Dash);

    private Alignment Lay(LabelledRun run, List<CellDefinition> cells)
    {
        if (table.Table == 2 && run.Inked > 0 && foreignHeads.PartColumns(run))
        {
            return Alignment.Refused(LayingKind.OtherHead, cells.Count);
        }

        bool isOther = requestHeads?.IsInOtherOrder ?? HeadOrder.IsOtherInBlock(ColumnsOfHead(run, cells));
        if (scan.Grid.Layout == Grids.GridLayout.Delimited && run.LabelColumn >= 0 && BelowOwnHead(run, cells) is Alignment below)
        {
            return isOther ? below.InOtherOrder() : below;
        }

        bool isOfOtherEdition = table.Table == 2 && run.Head.Any(column => IsOfOtherEdition(column.Entry));
        if (isOther && !isOfOtherEdition && scan.Grid.HasMarkedCells && PrintedOrder(run, cells) is { } order
            && layer.Lay(run, cells.Count, null) is { Kind: LayingKind.Direct or LayingKind.WithBlanks } laid)
        {
            return laid.InOrder(order);
        }

        if (table.Table == 2 && run.Inked > 0 && !isOther && !isOfOtherEdition && foreignHeads.Below(run, table.Keys(cells)) is { } besideForeign)
        {
            return besideForeign;
        }

        if (foreignHeads.AreAmongRequests && !isOther && requestHeads?.NameTwice != true && foreignHeads.Before(run, cells.Count) is { } before)
        {
            return before;
        }

        bool namesOthers = requestHeads?.NameTwice == true || (foreignHeads.AreAmongRequests && run.Inked > 0)
            || ForeignHeads.NameTwice(run.Head.Where(column => cells.Exists(cell => cell.Key == column.Entry.Target)));
        if (isOther || isOfOtherEdition || namesOthers)
        {
            return run.Inked == 0 ? layer.Lay(run, cells.Count, null) : Alignment.Refused(LayingKind.OtherHead, cells.Count);
        }

        if (columnsBeforeEdge is int named)
        {
            return layer.LayBeforeEdge(run, cells.Count, named);
        }

        List<int>? head = table.Table == 3 ? tableHead : HeadOf(run, cells);
        Alignment laying = layer.Lay(run, cells.Count, scan.Grid.Layout == Grids.GridLayout.Spaced ? null : head);
        return IsMisfit(run, cells) ? laying.BesideOthers() : laying;
    }

    /// <summary>Which column each head from left to right names; null where one is lost.</summary>
    private List<int>? PrintedOrder(LabelledRun run, List<CellDefinition> cells)
    {
        List<int> named = [.. (requestHeads?.Columns() ?? ColumnsOfHead(run, cells)).Distinct()];
        return named.Count != cells.Count || named.Contains(-1) ? null : requestHeads?.FromLeft(named) ?? named;
    }

    /// <summary>
    /// Whether a row does not fit below its head, where other rows of the table fit below theirs: its values may stand below other heads than their own.
    /// </summary>
    private bool IsMisfit(LabelledRun run, List<CellDefinition> cells)
    {
        if (scan.Grid.Layout != Grids.GridLayout.Delimited || run.LabelColumn < 0 || ColumnsAbove(run, table.Keys(cells)) is null)
        {
            return false;
        }

        return othersFit ??= scan.Runs.Exists(other => other.LabelColumn >= 0 && other.Inked > 0
            && table.Row(other.Label.Entry?.Target) is List<CellDefinition> { Count: > 0 } row && BelowOwnHead(other, row) is not null);
    }

    /// <summary>The row's fields below their own heads; null where the table's head does not name every column, or the row does not fit below it.</summary>
    private Alignment? BelowOwnHead(LabelledRun run, List<CellDefinition> cells)
    {
        List<string> keys = table.Keys(cells);
        return ColumnsAbove(run, keys) is { } columns
            && (scan.Grid.IsTrueGrid || table.Table != 3 || FullRowsFit(run, columns))
            && OwnHead.Align(run.Row, run.LabelColumn, columns, extras.TryGetValue(columns, out List<ExtraColumn>? beside) ? beside : null,
                table.Table == 2 ? run.Head[run.Head.Count - 1].Row.Reach : -1) is { } fields
            ? OwnHead.ToAlignment(fields)
            : null;
    }

    /// <summary>Where the columns stand by the heads above a row; told once for all rows below the same heads that are as wide.</summary>
    private ColumnSpans? ColumnsAbove(LabelledRun run, List<string> keys)
    {
        (IReadOnlyList<HeadColumn> heads, int count) = table.Table == 3 ? (scan.Columns, run.ColumnsBefore) : (run.Head, run.Head.Count);
        if (count < keys.Count)
        {
            return null;
        }

        (int Number, int Width) part = scan.Grid.IsTrueGrid && run.Row.Fields.Count > 0 ? run.Row.Fields[0].Part : (0, run.Row.Fields.Count);
        (object, int, object, (int, int)) above = (heads, count, keys, part);
        if (!columnsAbove.TryGetValue(above, out ColumnSpans? columns))
        {
            IEnumerable<HeadColumn> named = requestHeads?.Named(heads.Take(count)) ?? heads.Take(count);
            columns = ColumnSpans.Of(OwnHead.Beside(scan.Grid, run.Row, named.Select(column => (column.Entry.Target, column.Field))), keys);
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

    /// <summary>
    /// A row whose columns stand in several tables, one below the other, as where a wide table goes on on another page: each part below its own heads.
    /// Null where a part lacks its heads, a column stands in two of them or in none.
    /// </summary>
    private Alignment? Parts(List<CellDefinition> cells, List<LabelledRun> runs)
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

    /// <summary>A row printed twice, as on both sides of a page break, must say the same twice.</summary>
    private Alignment Merge(List<CellDefinition> cells, List<LabelledRun> runs, Alignment first)
    {
        bool differ = false;
        foreach (LabelledRun other in runs.Skip(1))
        {
            if (differ && Array.TrueForAll(first.Cells, field => field is null))
            {
                break;
            }

            first = first.AgreedWith(Lay(other, cells), out bool differs);
            differ |= differs;
        }

        findings.Add(TableFindings.RowTwice(cells, runs[1], differ));
        return first;
    }

    private bool IsOfOtherEdition(LabelEntry entry) => entry.Edition is ReportEdition edition && edition != table.Form.Edition;

    /// <summary>The columns that the head of a block of table 2 names; null where it names none.</summary>
    private static List<int>? HeadOf(LabelledRun run, List<CellDefinition> cells) =>
        ColumnsOfHead(run, cells).Distinct().ToList() is { Count: > 0 } head ? head : null;

    private static IEnumerable<int> ColumnsOfHead(LabelledRun run, List<CellDefinition> cells) =>
        run.Head.Select(column => cells.FindIndex(cell => cell.Key == column.Entry.Target)).Where(index => index >= 0);

    private string UnitWords(LabelledRun run)
    {
        string words = run.HeadText + run.Printed;
        return words.Contains('元')
            ? words
            : string.Concat(scan.Texts.Select(text => text.Field.Text.Length < 60 && text.Field.Text.Contains("万元") ? text.Field.Text : ""));
    }
}
