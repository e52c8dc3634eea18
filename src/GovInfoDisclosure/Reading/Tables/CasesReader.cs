namespace GovInfoDisclosure.Reading.Tables;

/// <summary>Reads table 4: fifteen values in one row, or three blocks of five, below heads that are often damaged.</summary>
/// <param name="scan">The table.</param>
/// <param name="table">The form's.</param>
/// <param name="sink">Takes what was read.</param>
/// <param name="findings">Takes what was doubtful or lost.</param>
/// <param name="hasOddRows">
/// Whether rows of the other tables, printed one cell a line or without a trace of empty cells as this one, have too many values or too few: a blank that
/// leaves nothing and a number in two pieces make fifteen, too, and this table has no row beside it that would show them.
/// </param>
internal sealed class CasesReader(ScannedTable scan, FormTable table, CellSink sink, FindingList findings, bool hasOddRows)
{
    private readonly List<CellDefinition> cells = table.Rows.SelectMany(row => row).ToList();
    private readonly CasesShapes shapes = new(scan, table);
    private readonly CasesOrder order = new(scan, table);
    private readonly RowAligner aligner = new(scan, _ => 0, _ => [], null);

    public void Read()
    {
        if (OfTwoTables() is { } agreed)
        {
            Take(agreed.Run, agreed.Alignment);
            return;
        }

        if (scan.Grid.Layout == GridLayout.Delimited && new CasesHeads(scan, cells).Below() is { } own)
        {
            Take(own.Run, order.IsOther(own.Run) ? own.Alignment.InOtherOrder() : own.Alignment);
            return;
        }

        List<LabelledRun> runs = scan.Runs.FindAll(run => run.Inked > 0 && run.Slots.Exists(slot => slot.Kind is FieldKind.Number or FieldKind.Dash));
        if (runs.Count == 0)
        {
            LabelledRun? blank = scan.Runs.Find(run => run.Slots.Count >= cells.Count);
            if (blank is not null)
            {
                Take(blank, Alignment.Window(LayingKind.Blank, blank.Slots, 0, cells.Count));
            }

            return;
        }

        LabelledRun widest = runs.OrderByDescending(run => run.Inked).First();
        if (order.IsOther(widest))
        {
            Take(widest, Alignment.Refused(LayingKind.OtherHead, cells.Count));
        }
        else if (shapes.ByResults(runs) is Alignment byResults)
        {
            Take(runs[0], byResults);
        }
        else if (Blocks(runs) is LabelledRun joined)
        {
            Take(joined, Whole(joined));
        }
        else if (widest.Inked >= 10 || runs.Count == 1)
        {
            Alignment laying = Merge(runs, widest, Lay(widest));
            Take(widest, Report(runs, widest) ? laying.BesideOthers() : laying);
        }
        else
        {
            Take(widest, Alignment.Refused(LayingKind.TooFew, cells.Count));
        }
    }

    /// <summary>What two tables with all their heads say both, a blank in one of them too; null where they say the same, or there is but one.</summary>
    private (LabelledRun Run, Alignment Alignment)? OfTwoTables()
    {
        List<GridRow> rows = CasesTwice.Rows(scan, cells.Count);
        Alignment? agreed = null;
        bool differ = false;
        foreach (GridRow row in rows)
        {
            Alignment own = Alignment.Window(LayingKind.Direct, row.Fields, 0, cells.Count);
            bool isOther = false;
            agreed = agreed?.AgreedWith(own, out isOther) ?? own;
            differ |= isOther;
        }

        if (!differ)
        {
            return null;
        }

        var second = new LabelledRun { Place = rows[1].Fields[0].Place, Row = rows[1] };
        second.Slots.AddRange(rows[1].Fields);
        findings.Add(TableFindings.RowTwice(cells, second, differ));
        return (second, order.IsOther(second) ? new Alignment(LayingKind.Direct, new GridField?[cells.Count]) : agreed!);
    }

    /// <summary>Two whole rows of values, as around a page break, must say the same twice.</summary>
    private Alignment Merge(List<LabelledRun> runs, LabelledRun first, Alignment laying)
    {
        LabelledRun? second = runs.Find(run => run != first && run.Inked >= cells.Count - 2);
        if (second is null)
        {
            return laying;
        }

        laying = laying.AgreedWith(Lay(second), out bool differ);
        findings.Add(TableFindings.RowTwice(cells, second, differ));
        return laying;
    }

    private Alignment Lay(LabelledRun run)
    {
        if (run.Inked < cells.Count && shapes.BelowPlacedHeads(run) is { } placed && placed.Count == cells.Count)
        {
            return new Alignment(LayingKind.ByNeighbours, [.. placed]);
        }

        List<GridField> slots = Slots(run);
        int widest = scan.Grid.FilledWidth > 0 ? scan.Grid.FilledWidth
            : scan.Grid.Rows.Where(row => row != run.Row).Select(row => row.Fields.Count).DefaultIfEmpty().Max();
        int width = run.Row.Fields.Count;
        bool isOdd = IsGrid && width <= slots.Count + 1
            && (scan.Grid.FilledWidth > 0 ? slots.Count > cells.Count : widest > 0 && width > widest && width > cells.Count + scan.Grid.EmptyEnd());

        // A row as wide as the head above it lost no cell; a stream of cells has no width to compare.
        bool isAsWide = IsGrid && width == widest && slots.Count == cells.Count;
        return aligner.LayAlone(slots, cells.Count, isOdd, IsGrid && width == widest ? BelowHead(run, slots) : 0, isAsWide);
    }

    /// <summary>The fields of the run; of a grid's row all that stand after its words, empty ones before the first value too.</summary>
    private List<GridField> Slots(LabelledRun run)
    {
        if (!IsGrid || !run.Row.Fields.Contains(run.Slots[0]))
        {
            return run.Slots;
        }

        int first = run.Row.Fields.IndexOf(run.Slots[0]);
        while (first > 0 && run.Row.Fields[first - 1].Kind == FieldKind.Empty)
        {
            first--;
        }

        return run.Row.Fields.GetRange(first, run.Row.Fields.Count - first);
    }

    private bool IsGrid => scan.Grid.Layout is GridLayout.Delimited or GridLayout.CellRows;

    /// <summary>The cells below the fifteen words of the head, where these stand in fifteen columns side by side; none else.</summary>
    private ulong BelowHead(LabelledRun run, List<GridField> slots)
    {
        var columns = new SortedSet<int>(scan.Texts
            .Where(text => text.Match.Entry?.Kind == LabelKind.Column && text.Field.Place < run.Place).Select(text => text.Field.Column));
        if (columns.Count != cells.Count || columns.Max - columns.Min != cells.Count - 1)
        {
            return 0;
        }

        int before = slots.FindIndex(slot => slot.Column == columns.Min);
        return before >= 0 && before + cells.Count <= slots.Count && before + cells.Count < 64 ? ((1UL << cells.Count) - 1) << before : 0;
    }

    private Alignment Whole(LabelledRun joined)
    {
        Alignment whole = OwnHead.ToAlignment([.. joined.Slots]);
        return scan.Grid.Layout == GridLayout.Spaced && whole.Kind == LayingKind.WithBlanks ? whole with { Kind = LayingKind.ByNeighbours } : whole;
    }

    /// <summary>Three rows of five, a row of five and one of ten, or fifteen values each after its own label; null where the order is not the form's.</summary>
    private LabelledRun? Blocks(List<LabelledRun> runs)
    {
        if (runs.Count < 2 || runs.Sum(run => Block(run).Count) != cells.Count)
        {
            return null;
        }

        var joined = new LabelledRun { Place = runs[0].Place, Row = runs[0].Row, Head = runs[0].Head };
        foreach (LabelledRun run in runs)
        {
            int at = joined.Slots.Count;
            if (!Fits(run, at))
            {
                return null;
            }

            joined.Slots.AddRange(Block(run));
        }

        return joined;
    }

    /// <summary>The cells of a block: those that show something, and where its row has just the width of one or two blocks all of them.</summary>
    private List<GridField> Block(LabelledRun run)
    {
        if (run.Inked is not (5 or 10) && shapes.BelowPlacedHeads(run) is { } placed)
        {
            return placed;
        }

        List<GridField> slots = scan.Grid.ShowsBlanks ? Slots(run) : run.Slots;
        int width = slots.Count - scan.Grid.EmptyEnd();
        return IsGrid && width is 5 or 10 ? slots.GetRange(0, width) : run.Slots.FindAll(slot => slot.Kind != FieldKind.Empty);
    }

    private bool Fits(LabelledRun run, int at)
    {
        string? block = null;
        string? column = null;
        var named = new HashSet<string>();
        foreach ((GridField field, LabelMatch match) in scan.Texts)
        {
            if (field.Place >= run.Slots[0].Place)
            {
                break;
            }

            // Words below a block's name may be taken for it once more.
            block = match.Entry?.Kind == LabelKind.Row && named.Add(match.Entry.Target) ? match.Entry.Target : block;
            column = match.Entry?.Kind == LabelKind.Column ? match.Entry.Target : column;
        }

        int width = Block(run).Count;
        string lastBlock = cells[at + width - 1].Row.Address;
        return width switch
        {
            1 => block == lastBlock && column == cells[at].Key,
            5 => at % 5 == 0 && block == lastBlock,
            10 => at == 5 && block == lastBlock,
            _ => false,
        };
    }

    private void Take(LabelledRun run, Alignment laying)
    {
        laying = run.GoesOnBelow && !laying.IsRefused ? laying.WithoutLast() : laying;
        laying = hasOddRows && (run.IsStream || (!scan.Grid.ShowsBlanks && shapes.BelowPlacedHeads(run) is null)) ? laying.BesideOthers() : laying;
        if (laying.Kind is not (LayingKind.Direct or LayingKind.Blank or LayingKind.WithBlanks))
        {
            findings.Add(TableFindings.Laid(cells, run, laying));
        }

        ReadingMethod method = laying.Kind is LayingKind.ByNeighbours or LayingKind.TooMany or LayingKind.Cut or LayingKind.OddWidth
            ? ReadingMethod.Inferred
            : ReadingMethod.Direct;
        for (int row = 0; row < cells.Count; row += 5)
        {
            sink.Take(cells.GetRange(row, 5), laying.Cells.Skip(row).Take(5).ToArray(), method, "");
        }
    }

    /// <summary>Tells of the numbers that stand beside the row; true where there are any.</summary>
    private bool Report(List<LabelledRun> runs, LabelledRun taken)
    {
        List<LabelledRun> others = runs.FindAll(run =>
            run != taken && run.Inked < cells.Count - 2 && run.Slots.Exists(slot => slot is { Kind: FieldKind.Number, IsNoValue: false }));
        others.ForEach(run => findings.Add(TableFindings.ValuesWithoutRow(run)));
        return others.Count > 0;
    }
}
