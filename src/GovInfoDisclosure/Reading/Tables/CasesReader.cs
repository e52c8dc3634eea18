namespace GovInfoDisclosure.Reading.Tables;

/// <summary>Reads table 4: fifteen values in one row, or three blocks of five, below heads that are often damaged.</summary>
internal sealed class CasesReader(ScannedTable scan, FormTable table, CellSink sink, FindingList findings)
{
    private readonly List<CellDefinition> cells = table.Rows.SelectMany(row => row).ToList();

    public void Read()
    {
        if (scan.Grid.Layout == GridLayout.Delimited && BelowOwnHeads() is { } own)
        {
            Take(own.Run, own.Alignment);
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
        if (Blocks(runs) is LabelledRun joined)
        {
            Take(joined, Direct(joined));
        }
        else if (widest.Inked >= 10 || runs.Count == 1)
        {
            Take(widest, Merge(runs, widest, Lay(widest)));
            Report(runs, widest);
        }
        else
        {
            Take(widest, Alignment.Refused(LayingKind.TooFew, cells.Count));
        }
    }

    /// <summary>The one row of values below its fifteen heads, each a column below its block; null where a head is missing or there are several rows.</summary>
    private (LabelledRun Run, Alignment Alignment)? BelowOwnHeads()
    {
        List<LabelledRun> runs = scan.Runs.FindAll(run => run.Slots.Exists(slot => slot.Kind is FieldKind.Number or FieldKind.Dash));
        if (runs.Count != 1)
        {
            return null;
        }

        List<string> keys = cells.ConvertAll(cell => cell.Address);
        var heads = new List<(string Key, GridField Field)>();
        foreach ((GridField field, LabelMatch match) in scan.Texts
            .Where(text => text.Match.Entry?.Kind == LabelKind.Column && text.Field.Place < runs[0].Place))
        {
            if (BlockAbove(field) is string block)
            {
                heads.Add((block + "." + match.Entry!.Target, field));
            }
        }

        int first = runs[0].Row.Fields.IndexOf(runs[0].Slots[0]);
        while (first > 0 && runs[0].Row.Fields[first - 1].Kind == FieldKind.Empty)
        {
            first--;
        }

        return OwnHead.Columns(OwnHead.Beside(scan.Grid, runs[0].Row, heads), keys) is { } columns
            && OwnHead.Align(runs[0].Row, first - 1, keys, columns) is { } fields
            ? (runs[0], OwnHead.ToAlignment(fields))
            : null;
    }

    /// <summary>The block of table 4 that stands above a head and reaches over it.</summary>
    private string? BlockAbove(GridField head)
    {
        string? block = null;
        int column = -1;
        foreach ((GridField field, LabelMatch match) in scan.Texts)
        {
            bool isAbove = field.Place.Line < head.Place.Line && field.Column <= head.Column
                && (!scan.Grid.IsTrueGrid || head.Column < field.Column + field.Span);
            if (isAbove && match.Entry?.Kind == LabelKind.Row && field.Column >= column)
            {
                block = match.Entry.Target;
                column = field.Column;
            }
        }

        return block;
    }

    /// <summary>Two whole rows of values, as around a page break, must say the same twice.</summary>
    private Alignment Merge(List<LabelledRun> runs, LabelledRun first, Alignment laying)
    {
        LabelledRun? second = runs.Find(run => run != first && run.Inked >= cells.Count - 2);
        if (second is null)
        {
            return laying;
        }

        Alignment other = Lay(second);
        var fields = (GridField?[])laying.Cells.Clone();
        bool differ = false;
        for (int i = 0; i < fields.Length; i++)
        {
            if ((fields[i] is null ? null : ValueText.Clean(fields[i]!.Text)) != (other.Cells[i] is null ? null : ValueText.Clean(other.Cells[i]!.Text)))
            {
                differ = true;
                fields[i] = null;
            }
        }

        findings.Add(TableFindings.RowTwice(cells, second, differ));
        return laying with { Cells = fields };
    }

    private Alignment Lay(LabelledRun run)
    {
        List<GridField> slots = Slots(run);
        List<GridField> inked = slots.FindAll(slot => slot.Kind != FieldKind.Empty);
        while (inked.Count > cells.Count && inked[inked.Count - 1].Kind == FieldKind.Text)
        {
            inked.RemoveAt(inked.Count - 1);
        }

        if (inked.Count == cells.Count)
        {
            int first = slots.IndexOf(inked[0]);
            bool isUnbroken = slots.IndexOf(inked[inked.Count - 1]) - first == inked.Count - 1;
            bool isWider = IsGrid && run.Row.Fields.Count <= slots.Count + 1 && scan.Grid.Rows.Exists(row => row != run.Row)
                && run.Row.Fields.Count > scan.Grid.Rows.Where(row => row != run.Row).Max(row => row.Fields.Count);
            return scan.Grid.ShowsBlanks && !isUnbroken ? Alignment.Refused(LayingKind.Scattered, cells.Count)
                : new Alignment(isWider && run.Row.Fields.Count > cells.Count + scan.Grid.EmptyEnd() ? LayingKind.OddWidth : LayingKind.Direct,
                    inked.ToArray(), true);
        }

        if (inked.Count > cells.Count)
        {
            return new RowAligner(scan, _ => 15, null).Lay(run, cells.Count, null);
        }

        if (inked.Exists(slot => NumberParser.HasInnerSpace(slot.Text)))
        {
            // Two values run into one, and those after it moved up.
            return Alignment.Refused(LayingKind.TooFew, cells.Count);
        }

        if (BelowHead(run, slots) is Alignment laying)
        {
            return laying;
        }

        int from = slots.IndexOf(inked[0]);
        if (scan.Grid.ShowsBlanks && slots.IndexOf(inked[inked.Count - 1]) - from == cells.Count - 1)
        {
            // The first and the last value are as far apart as the whole row is wide.
            return Alignment.Window(scan.Grid.Layout != GridLayout.CellStream && slots.Count == cells.Count ? LayingKind.WithBlanks : LayingKind.ByNeighbours,
                slots, from, cells.Count);
        }

        if (!scan.Grid.ShowsBlanks || slots.Count != cells.Count)
        {
            return Alignment.Refused(LayingKind.TooFew, cells.Count);
        }

        // A row as wide as the head above it lost no cell; a stream of cells has no width to compare.
        int width = scan.Grid.Rows.Max(row => row.Fields.Count);
        bool isSure = scan.Grid.Layout != GridLayout.CellStream && run.Row.Fields.Count == width
            && scan.Grid.Rows.Exists(row => row != run.Row && row.Fields.Count == width);
        return Alignment.Window(isSure ? LayingKind.WithBlanks : LayingKind.ByNeighbours, slots, 0, cells.Count);
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

    /// <summary>The cells below the fifteen words of the head, where these stand in fifteen columns side by side; null else.</summary>
    private Alignment? BelowHead(LabelledRun run, List<GridField> slots)
    {
        if (!IsGrid)
        {
            return null;
        }

        var columns = new SortedSet<int>(scan.Texts
            .Where(text => text.Match.Entry?.Kind == LabelKind.Column && text.Field.Place < run.Place).Select(text => text.Field.Column));
        int width = scan.Grid.Rows.Where(row => row != run.Row).Select(row => row.Fields.Count).DefaultIfEmpty().Max();
        if (columns.Count != cells.Count || columns.Max - columns.Min != cells.Count - 1 || run.Row.Fields.Count != width)
        {
            return null;
        }

        int before = slots.FindIndex(slot => slot.Column == columns.Min);
        return before >= 0 && before + cells.Count <= slots.Count && slots.FindIndex(IsInked) >= before && slots.FindLastIndex(IsInked) < before + cells.Count
            ? Alignment.Window(LayingKind.WithBlanks, slots, before, cells.Count)
            : null;
    }

    private static bool IsInked(GridField field) => field.Kind != FieldKind.Empty;

    private static Alignment Direct(LabelledRun run) => new(LayingKind.Direct, run.Slots.FindAll(slot => slot.Kind != FieldKind.Empty).ToArray(), true);

    /// <summary>Three rows of five, a row of five and one of ten, or fifteen values each after its own label; null where the order is not the form's.</summary>
    private LabelledRun? Blocks(List<LabelledRun> runs)
    {
        if (runs.Count < 2 || runs.Sum(run => run.Inked) != cells.Count)
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

            joined.Slots.AddRange(run.Slots.FindAll(slot => slot.Kind != FieldKind.Empty));
        }

        return joined;
    }

    private bool Fits(LabelledRun run, int at)
    {
        string? block = null;
        string? column = null;
        foreach ((GridField field, LabelMatch match) in scan.Texts)
        {
            if (field.Place >= run.Slots[0].Place)
            {
                break;
            }

            block = match.Entry?.Kind == LabelKind.Row ? match.Entry.Target : block;
            column = match.Entry?.Kind == LabelKind.Column ? match.Entry.Target : column;
        }

        string lastBlock = cells[at + run.Inked - 1].Row.Address;
        return run.Inked switch
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

    private void Report(List<LabelledRun> runs, LabelledRun taken)
    {
        foreach (LabelledRun run in runs)
        {
            if (run != taken && run.Inked is >= 3 && run.Inked < cells.Count - 2 && run.Slots.Exists(slot => slot.Kind == FieldKind.Number))
            {
                findings.Add(TableFindings.ValuesWithoutRow(run));
            }
        }
    }
}
