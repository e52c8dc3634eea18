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

        int first = table.Columns.Count == 0 ? 0 : table.Columns.Min(column => column.Field.Column);
        var isNamed = new bool[keys.Count];
        foreach (HeadColumn column in table.Columns)
        {
            int at = column.Field.Column - first;
            if (at >= keys.Count || column.Entry.Target != keys[at])
            {
                return null;
            }

            isNamed[at] = true;
        }

        return Array.TrueForAll(isNamed, named => named) ? first : null;
    }

    /// <summary>Whether a row of table 3 is built as the head is: its label in the column of its group's depth, not shifted.</summary>
    public static bool IsBelow(LabelledRun run, int first)
    {
        int depth = run.Label.Entry?.Target.Split('.').Length ?? 0;
        return run.LabelColumn >= 0 && run.LabelColumn == (depth == 2 ? 0 : depth == 3 ? first - 2 : first - 1);
    }
}
