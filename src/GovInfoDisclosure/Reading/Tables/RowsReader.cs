namespace GovInfoDisclosure.Reading.Tables;

/// <summary>Reads table 2 or 3: each row of the form from the values that stand after its label.</summary>
internal sealed class RowsReader
{
    private readonly ScannedTable scan;
    private readonly FormTable table;
    private readonly CellSink sink;
    private readonly FindingList findings;
    private readonly RowAligner layer;
    private readonly List<int>? tableHead;
    private readonly RequestHeads? requestHeads;
    private readonly int? columnsBeforeEdge;
    private readonly OddRows oddRows;
    private readonly ForeignHeads foreignHeads;
    private readonly OwnColumns ownColumns;
    private readonly PrintedTwice printedTwice;
    private readonly bool isOrderDoubtful;

    /// <param name="scan">The table as it is printed.</param>
    /// <param name="table">The table of the form.</param>
    /// <param name="sink">Takes the fields that are given to cells.</param>
    /// <param name="findings">Takes what is said.</param>
    /// <param name="isOrderDoubtful">Whether values that follow their label may stand in another order than their columns.</param>
    public RowsReader(ScannedTable scan, FormTable table, CellSink sink, FindingList findings, bool isOrderDoubtful = false)
    {
        this.isOrderDoubtful = isOrderDoubtful;
        this.scan = scan;
        this.table = table;
        this.sink = sink;
        this.findings = findings;
        List<CellDefinition> CellsOf(LabelledRun run) => table.Row(run.Label.Entry?.Target);
        FillingCells.LeaveOut(scan, table);
        Subtotals.LeaveOut(scan);
        layer = new RowAligner(scan, run => CellsOf(run).Count, run => CellsOf(run).Select(cell => cell.ColumnLabel),
            table.Table == 3 ? table.Rows[0].ConvertAll(cell => cell.Key) : null);
        oddRows = new OddRows(scan, table);
        foreignHeads = new ForeignHeads(scan, table);
        requestHeads = table.Table == 3 ? new RequestHeads(scan, table) : null;
        ownColumns = new OwnColumns(scan, table, requestHeads, foreignHeads);
        printedTwice = new PrintedTwice(scan, run => CellsOf(run).Count);
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
        var found = new List<LabelledRun>();
        List<List<CellDefinition>> rowsOfRuns = scan.Runs.ConvertAll(run => table.Row(run.Label.Entry?.Target));
        foreach (List<CellDefinition> cells in table.Rows)
        {
            found.Clear();
            for (int i = 0; i < rowsOfRuns.Count; i++)
            {
                if (rowsOfRuns[i] == cells)
                {
                    found.Add(scan.Runs[i]);
                }
            }

            if (found.Count > 0)
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

        IEnumerable<ExtraColumn> columnsOfNone = ownColumns.Extra.Concat(foreignHeads.AmongRequests);
        foreach (IGrouping<Place, ExtraColumn> extra in columnsOfNone.Where(column => column.HasNumbers).GroupBy(column => column.Head!.Place))
        {
            findings.Add(TableFindings.ColumnOfNone(extra.First()));
        }

        foreach (LabelledRun run in scan.Runs)
        {
            if (run.Inked > 0 && table.Row(run.Label.Entry?.Target).Count == 0 && run.Slots.Exists(slot => slot.Kind == FieldKind.Number))
            {
                bool isUnknown = run.Label.Entry is null && !Subtotals.Name(run.Printed);
                findings.Add(isUnknown ? TableFindings.ValuesWithoutRow(run) : TableFindings.RowOfOtherShape(run, IsSubtotal(run.Label.Entry)));
            }
        }
    }

    /// <summary>Whether a row stands above rows of the form that are parts of it; where the first was not found, the numbers may be that one's.</summary>
    private bool IsSubtotal(LabelEntry? entry) => entry is null ||
        table.Rows.Find(row => row[0].Row.Address.StartsWith(entry.Target + ".", StringComparison.Ordinal)) is { } part
            && scan.Runs.Exists(run => run.Label.Entry?.Target == part[0].Row.Address);

    private void ReadRow(List<CellDefinition> cells, List<LabelledRun> found)
    {
        List<LabelledRun> inked = found.TrueForAll(run => run.Inked > 0) ? found : found.FindAll(run => run.Inked > 0);
        if (inked.Exists(HasValue))
        {
            // A heading that repeats the label, with the words of a head after it, is no row.
            inked = inked.TrueForAll(HasValue) ? inked : inked.FindAll(HasValue);
        }

        LabelledRun run = inked.Count > 0 ? inked[0] : found.OrderByDescending(candidate => candidate.Slots.Count).First();
        Alignment? parts = found.Count > 1 ? ownColumns.InParts(cells, found) : null;
        Alignment laying = parts ?? Lay(run, cells);
        if (run.Label.Quality != MatchQuality.Exact || IsOfOtherEdition(run.Label.Entry!))
        {
            findings.Add(TableFindings.LabelVariant(cells, run.Printed, run.Place));
        }

        List<LabelledRun> printings = printedTwice.IsBlankElsewhere(found, cells.Count) ? [run, .. found.Where(other => other != run)] : inked;
        if (printings.Count > 1 && parts is null)
        {
            laying = Merge(cells, printings, laying);
        }

        laying = run.GoesOnBelow && !laying.IsRefused ? laying.WithoutLast() : laying;
        laying = oddRows.AreBeside(run, cells.Count) || (isOrderDoubtful && cells.Count > 1) || run.Row.IsOrderDoubtful || run.IsDoubtful
            || printedTwice.IsInOneAlone(found)
            ? laying.BesideOthers()
            : laying;
        laying = scan.Grid.IsTrueGrid ? WithoutShared(laying, run.Row) : laying;
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

    private Alignment WithoutShared(Alignment laying, GridRow row) => laying.WithoutShared(field => IsBesideRowsBelow(row, field));

    /// <summary>Whether what a row prints in a cell stands beside rows of the form below it, too.</summary>
    private bool IsBesideRowsBelow(GridRow row, GridField field) =>
        field.RowSpan > 1 && field.Kind is FieldKind.Number or FieldKind.Text && scan.Runs.Exists(other => other.Label.Entry is not null
            && other.Row.Fields.Count > 0 && other.Row.Fields[0].Part == field.Part
            && other.Row.Number > row.Number && other.Row.Number - row.Number < field.RowSpan);

    private static bool HasValue(LabelledRun run) => run.Slots.Exists(slot => slot.Kind is FieldKind.Number or FieldKind.Dash);

    private Alignment Lay(LabelledRun run, List<CellDefinition> cells)
    {
        if (run.Inked > 0 && ((requestHeads?.ArePartedByWords ?? foreignHeads.PartColumns(run)) || ownColumns.AreTwofold(run, cells)))
        {
            return Alignment.Refused(LayingKind.OtherHead, cells.Count);
        }

        bool isOther = requestHeads?.IsInOtherOrder ?? (HeadOrder.IsOtherInBlock(ColumnsOfHead(run, cells))
            || LostHead.OutOfOrder(scan, run, run.Head, table.Keys(cells)) is not null);
        if (scan.Grid.Layout == Grids.GridLayout.Delimited && run.LabelColumn >= 0 && ownColumns.Below(run, cells) is Alignment below)
        {
            return isOther ? below.InOtherOrder() : below;
        }

        bool isOfOtherEdition = table.Table == 2 && IsOfOtherEdition(run.Head);
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
            || foreignHeads.NameTwice(run, table.Keys(cells));
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
        return ownColumns.IsMisfit(run, cells) ? laying.BesideOthers() : laying;
    }

    /// <summary>Which column each head from left to right names; null where one is lost.</summary>
    private List<int>? PrintedOrder(LabelledRun run, List<CellDefinition> cells)
    {
        List<int> named = [.. (requestHeads?.Columns() ?? ColumnsOfHead(run, cells)).Distinct()];
        return named.Count != cells.Count || named.Contains(-1) ? null : requestHeads?.FromLeft(named) ?? named;
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

    private bool IsOfOtherEdition(IReadOnlyList<HeadColumn> head)
    {
        for (int i = 0; i < head.Count; i++)
        {
            if (IsOfOtherEdition(head[i].Entry))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsOfOtherEdition(LabelEntry entry) => entry.Edition is ReportEdition edition && edition != table.Form.Edition;

    /// <summary>The columns that the head of a block of table 2 names; null where it names none.</summary>
    private static List<int>? HeadOf(LabelledRun run, List<CellDefinition> cells)
    {
        List<int> columns = ColumnsOfHead(run, cells);
        var head = new List<int>(cells.Count);
        foreach (int column in columns)
        {
            if (!head.Contains(column))
            {
                head.Add(column);
            }
        }

        return head.Count > 0 ? head : null;
    }

    private static List<int> ColumnsOfHead(LabelledRun run, List<CellDefinition> cells)
    {
        var columns = new List<int>(cells.Count);
        foreach (HeadColumn column in run.Head)
        {
            for (int i = 0; i < cells.Count; i++)
            {
                if (cells[i].Key == column.Entry.Target)
                {
                    columns.Add(i);
                    break;
                }
            }
        }

        return columns;
    }

    /// <summary>Units that stand alone on the line of a row or below it, as a narrow cell breaks them off its number.</summary>
    private IEnumerable<string> LoneUnits(LabelledRun run)
    {
        int row = scan.Grid.Rows.IndexOf(run.Row);
        return scan.Grid.Rows.Skip(row).Take(2).SelectMany(fields => fields.Fields)
            .Where(field => field.Kind == FieldKind.Text && field.Place > run.Place && MoneyUnit.IsWhole(CharFolding.Plain(field.Text)))
            .Select(field => $"({field.Text})");
    }

    private string UnitWords(LabelledRun run)
    {
        string words = run.HeadText + run.Printed + string.Concat(LoneUnits(run));
        return words.Contains('元')
            ? words
            : string.Concat(scan.Texts.Select(text => text.Field.Text)
                .Where(text => text.Length < 60 && PinyinGlosses.LeftOut(text).Contains("万元")));
    }
}
