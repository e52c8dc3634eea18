namespace GovInfoDisclosure.Reading.Tables;

/// <summary>
/// Labels one above the other, then rows of values one above the other, as converters of PDFs write them: as many rows as labels pair in
/// order; any other number pairs with none of them, for nothing tells which is missing.
/// </summary>
internal static class StackedLabels
{
    public static void Pair(ScannedTable table, FindingList findings)
    {
        if (table.Grid.Layout is not (GridLayout.Delimited or GridLayout.Spaced))
        {
            return;
        }

        List<LabelledRun> runs = table.Runs;
        HashSet<GridRow> next = [.. Following(table.Grid.Rows)];
        for (int last = 1; last < runs.Count; last++)
        {
            // The last label of a stack has the first row of values, which stands on a line of its own.
            if (runs[last].Label.Entry is null || runs[last].LabelColumn >= 0 || runs[last].Inked == 0)
            {
                continue;
            }

            int first = last;
            while (first > 0 && runs[first - 1] is { Label.Entry: not null, Slots.Count: 0 })
            {
                first--;
            }

            int end = last + 1;
            while (end < runs.Count && runs[end].Label.Entry is null && runs[end].Inked == runs[last].Inked && next.Contains(runs[end].Row))
            {
                end++;
            }

            int labels = last - first + 1;
            int rows = end - last;
            if (labels < 2)
            {
                continue;
            }

            if (labels == rows)
            {
                Exchange(runs, first, last);
            }
            else
            {
                findings.Add(TableFindings.StackUnpaired(runs[last], labels, rows));
                for (int i = last; i < end; i++)
                {
                    runs[i].Slots.Clear();
                }
            }

            last = end - 1;
        }
    }

    /// <summary>The rows of nothing but cells that stand right below another such row, or below one that ends with cells: between them are no words.</summary>
    private static IEnumerable<GridRow> Following(List<GridRow> rows)
    {
        bool endsWithCells = false;
        foreach (GridRow row in rows.Where(row => row.Fields.Count > 0))
        {
            if (endsWithCells && row.Fields.TrueForAll(field => field.Kind != FieldKind.Text))
            {
                yield return row;
            }

            endsWithCells = row.Fields[row.Fields.Count - 1].Kind != FieldKind.Text;
        }
    }

    /// <summary>Gives the rows of values to the labels in order.</summary>
    private static void Exchange(List<LabelledRun> runs, int first, int last)
    {
        int count = last - first + 1;
        List<GridField>[] values = [.. Enumerable.Range(last, count).Select(i => runs[i].Slots.ToList())];
        GridRow[] rows = [.. Enumerable.Range(last, count).Select(i => runs[i].Row)];
        for (int i = 0; i < count; i++)
        {
            LabelledRun run = runs[first + i];
            run.Slots.Clear();
            run.Slots.AddRange(values[i]);
            run.Row = rows[i];
            run.LabelColumn = -1;
        }

        runs.RemoveRange(last + 1, count - 1);
    }
}
