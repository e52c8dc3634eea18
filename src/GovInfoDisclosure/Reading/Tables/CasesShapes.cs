namespace GovInfoDisclosure.Reading.Tables;

/// <summary>Table 4 in text where places or names tell what counts do not: blanks below the names of columns, a row for each result.</summary>
/// <param name="scan">The table.</param>
/// <param name="table">The form's.</param>
internal sealed class CasesShapes(ScannedTable scan, FormTable table)
{
    private readonly List<string> keys = table.Keys(table.Rows[0]);
    private readonly List<CellDefinition> cells = [.. table.Rows.SelectMany(row => row)];

    /// <summary>
    /// In text that keeps columns, the values of one, two or three blocks below the names of their columns, with empty cells where a name has none; null where
    /// a value stands below none of them, or the names are not told.
    /// </summary>
    public List<GridField>? BelowPlacedHeads(LabelledRun run)
    {
        if (scan.Grid.Layout != GridLayout.Spaced || run.Slots.Exists(slot => slot.Place.Line != run.Row.Line))
        {
            return null;
        }

        // Of the two ways of counting columns the right one gives all rows of the table their places; where both do, they must give the same.
        List<LabelledRun> others = scan.Runs.FindAll(other => other.Inked > 0 && other != run);
        int[][] ways = [.. new[] { false, true }.Where(isWide => others.TrueForAll(other => Placed(other, isWide) is not null))
            .Select(isWide => Placed(run, isWide)).OfType<int[]>()];
        if (ways.Length == 0 || !ways[0].SequenceEqual(ways[ways.Length - 1]))
        {
            return null;
        }

        return [.. ways[0].Select((slot, column) => slot >= 0 ? run.Slots[slot] : new GridField("", run.Slots[0].Place, FieldKind.Empty, column))];
    }

    /// <summary>
    /// The value below each name of the nearest head that names the columns of whole blocks, -1 where a name has none; null where there is no such head.
    /// </summary>
    private int[]? Placed(LabelledRun run, bool isWide)
    {
        List<PlacedValue> values = PlacedValue.Of(run, run.Slots, isWide);
        for (int width = cells.Count; width > 0; width -= keys.Count)
        {
            string[] labels = [.. cells.Take(width).Select(cell => cell.ColumnLabel)];
            if (PageColumns.OfHeads([values], PlacedHeads.Find(scan.Grid.Rows, run.Row, labels, isWide))?.Placed(values) is int[] places)
            {
                return [.. Enumerable.Range(0, width).Select(column => Array.IndexOf(places, column))];
            }
        }

        return null;
    }

    /// <summary>
    /// A row for each result and a column for each block: five rows of three values, each behind the name of its result, below the names of the three blocks
    /// in the form's order. Null where anything is otherwise.
    /// </summary>
    public Alignment? ByResults(List<LabelledRun> runs)
    {
        IEnumerable<string> blocks = scan.Texts.Where(text => text.Match.Entry?.Kind == LabelKind.Row && text.Field.Place < runs[0].Place)
            .Select(text => text.Match.Entry!.Target).Distinct();
        if (runs.Count != keys.Count || !blocks.SequenceEqual(table.Rows.Select(row => row[0].Row.Address)))
        {
            return null;
        }

        var whole = new GridField[cells.Count];
        for (int i = 0; i < runs.Count; i++)
        {
            List<GridField> values = runs[i].Slots.FindAll(slot => slot.Kind != FieldKind.Empty);
            int first = values.Count == table.Rows.Count ? runs[i].Row.Fields.IndexOf(values[0]) : -1;
            GridField? name = first < 0 ? null : runs[i].Row.Fields.Take(first).LastOrDefault(field => field.Kind == FieldKind.Text);
            if (!scan.Texts.Exists(text => text.Field == name && text.Match.Entry is { Kind: LabelKind.Column } entry && entry.Target == keys[i]))
            {
                return null;
            }

            for (int block = 0; block < values.Count; block++)
            {
                whole[(block * keys.Count) + i] = values[block];
            }
        }

        return new Alignment(LayingKind.Direct, whole);
    }
}
