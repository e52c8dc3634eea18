namespace GovInfoDisclosure.Reading.Tables;

/// <summary>Where the columns are that a head over several rows names, when the table is a true grid.</summary>
internal static class HeadPosition
{
    /// <param name="table">The table.</param>
    /// <param name="keys">The columns in the form's order; null where rows have different ones.</param>
    /// <returns>The cell of a row in which the first column stands; null where the head does not name all side by side and in order.</returns>
    public static int? Find(ScannedTable table, IReadOnlyList<string>? keys)
    {
        if (keys is null || table.Grid.Layout is not (GridLayout.Delimited or GridLayout.CellRows))
        {
            return null;
        }

        var cells = new SortedDictionary<int, string>();
        foreach (HeadColumn column in table.Columns)
        {
            if (cells.TryGetValue(column.Field.Column, out string? key) && key != column.Entry.Target)
            {
                return null;
            }

            cells[column.Field.Column] = column.Entry.Target;
        }

        int first = -1;
        int next = 0;
        foreach (KeyValuePair<int, string> cell in cells)
        {
            first = first < 0 ? cell.Key : first;
            if (next == keys.Count || cell.Key != first + next || cell.Value != keys[next])
            {
                return null;
            }

            next++;
        }

        return next == keys.Count ? first : null;
    }

    /// <summary>Whether a row of table 3 is built as the head is: its label in the column of its group's depth, not shifted.</summary>
    public static bool IsBelow(LabelledRun run, int first)
    {
        int depth = run.Label.Entry?.Target.Split('.').Length ?? 0;
        return run.LabelColumn >= 0 && run.LabelColumn == (depth == 2 ? 0 : depth == 3 ? first - 2 : first - 1);
    }
}
