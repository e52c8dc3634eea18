namespace GovInfoDisclosure.Reading.Tables;

/// <summary>A bar that fills up a row looks like an empty cell of it.</summary>
internal static class FillingCells
{
    /// <summary>Labels of table 3 stand in three columns: 三、, （三） and 1.; those of table 2 in one.</summary>
    private static readonly int[] LabelColumns = [0, 0, 1, 3];

    /// <summary>
    /// Leaves it out of rows that one bar fills up: they have no cells besides their labels and their columns. Only where the table is as wide as the form's:
    /// else a row has a cell too many, and nothing tells which.
    /// </summary>
    /// <param name="scan">The table as it is printed.</param>
    /// <param name="table">The table of the form: 2 or 3.</param>
    public static void LeaveOut(ScannedTable scan, FormTable table)
    {
        int width = LabelColumns[table.Table] + (table.Table == 2 ? TableWidth.Actions : TableWidth.Requests);
        foreach (LabelledRun run in scan.Grid.FilledWidth == width ? scan.Runs : [])
        {
            int columns = table.Row(run.Label.Entry?.Target).Count;
            if (columns > 0 && run.Slots.Count == columns + 1 && run.Slots[columns].Kind == FieldKind.Empty && run.Row.Fields.Count == width)
            {
                run.Slots.RemoveAt(columns);
            }
        }
    }
}
