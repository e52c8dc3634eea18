namespace GovInfoDisclosure.Reading.Tables;

/// <summary>
/// The heads of table 4, each a column below its block, and the values below them: in one row, or, where the document itself lays the cells out, wherever a
/// block and a column name them.
/// </summary>
/// <param name="scan">The table.</param>
/// <param name="cells">Its cells in the form's order.</param>
internal sealed class CasesHeads(ScannedTable scan, List<CellDefinition> cells)
{
    /// <summary>In whatever way table 4 is laid out, it has fewer cells; what has more is no table 4, and each costs every name.</summary>
    private const int MostFields = 500;

    /// <summary>The values, each below its own head; null where a head is missing, or nothing tells which row is the one.</summary>
    public (LabelledRun Run, Alignment Alignment)? Below()
    {
        List<LabelledRun> runs = scan.Runs.FindAll(run => run.Slots.Exists(slot => slot.Kind is FieldKind.Number or FieldKind.Dash));
        return (runs.Count == 1 ? BelowAll(runs[0]) : null) ?? (scan.Grid.IsTrueGrid ? ByNames() : null);
    }

    /// <summary>The one row of values below fifteen heads.</summary>
    private (LabelledRun Run, Alignment Alignment)? BelowAll(LabelledRun run)
    {
        int first = run.Row.Fields.IndexOf(run.Slots[0]);
        while (first > 0 && run.Row.Fields[first - 1].Kind == FieldKind.Empty)
        {
            first--;
        }

        List<string> keys = cells.ConvertAll(cell => cell.Address);
        return ColumnSpans.Of(OwnHead.Beside(scan.Grid, run.Row, Heads().Where(head => head.Field.Place < run.Place)), keys) is { } columns
            && OwnHead.Align(run.Row, first - 1, columns) is { } fields
            ? (run, OwnHead.ToAlignment(fields))
            : null;
    }

    /// <summary>
    /// Each value by its block and its column, whichever of the two stands above it and whichever before it in its row: the fifteen columns as the form has
    /// them, several tables of some of the blocks, a row for each block, a row for each result. Null where a value lacks one of the two, or a cell its value.
    /// </summary>
    private (LabelledRun Run, Alignment Alignment)? ByNames()
    {
        List<PrintedText> names = scan.Texts.FindAll(text => text.Match.Entry?.Kind is LabelKind.Row or LabelKind.Column);
        List<string> keys = cells.ConvertAll(cell => cell.Address);
        var whole = new GridField?[keys.Count];
        LabelledRun? run = null;
        foreach (GridRow row in scan.Grid.Rows.Sum(row => row.Fields.Count) <= MostFields ? scan.Grid.Rows : [])
        {
            foreach (GridField field in row.Fields.Where(field => field.Kind != FieldKind.Text))
            {
                string? block = NameOf(field, LabelKind.Row, names);
                string? column = NameOf(field, LabelKind.Column, names);
                int at = block is null || column is null ? -1 : keys.IndexOf(block + "." + column);
                if (field.Kind != FieldKind.Empty && (at < 0 || whole[at] is { Kind: not FieldKind.Empty }))
                {
                    return null;
                }

                if (at >= 0 && whole[at] is null or { Kind: FieldKind.Empty })
                {
                    whole[at] = field;
                    run ??= new LabelledRun { Place = field.Place, Row = row };
                    run.Slots.Add(field);
                }
            }
        }

        return run is null || Array.Exists(whole, cell => cell is null) ? null : (run, OwnHead.ToAlignment(whole));
    }

    /// <summary>The name of a kind that stands before a field in its row, or else nearest above it.</summary>
    private static string? NameOf(GridField field, LabelKind kind, List<PrintedText> names)
    {
        string? before = null;
        string? above = null;
        foreach ((GridField name, LabelMatch match) in names)
        {
            if (match.Entry!.Kind != kind || name.Part.Number != field.Part.Number)
            {
                continue;
            }

            if (name.Line == field.Line && name.Place < field.Place)
            {
                before = match.Entry.Target;
            }
            else if (name.Line < field.Line && name.Column <= field.Column && field.Column + field.Span <= name.Column + name.Span)
            {
                above = match.Entry.Target;
            }
        }

        return before ?? above;
    }

    /// <summary>The heads with the address of the cell below each.</summary>
    private IEnumerable<(string Key, GridField Field)> Heads()
    {
        foreach ((GridField field, LabelMatch match) in scan.Texts.Where(text => text.Match.Entry?.Kind == LabelKind.Column))
        {
            if (BlockAbove(field) is string block)
            {
                yield return (block + "." + match.Entry!.Target, field);
            }
        }
    }

    /// <summary>The block of table 4 that stands above a head and reaches over it.</summary>
    private string? BlockAbove(GridField head)
    {
        string? block = null;
        int column = -1;
        foreach ((GridField field, LabelMatch match) in scan.Texts)
        {
            bool isAbove = field.Line < head.Line && field.Column <= head.Column
                && (!scan.Grid.IsTrueGrid || (head.Column < field.Column + field.Span && field.Part.Number == head.Part.Number));
            if (isAbove && match.Entry?.Kind == LabelKind.Row && field.Column >= column)
            {
                block = match.Entry.Target;
                column = field.Column;
            }
        }

        return block;
    }
}
