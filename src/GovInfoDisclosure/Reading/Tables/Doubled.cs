namespace GovInfoDisclosure.Reading.Tables;

/// <summary>Tells a table that holds more than one report: two years side by side, or nearly every row twice with other numbers.</summary>
internal static class Doubled
{
    /// <summary>Rows of twice the columns; fewer can be damage.</summary>
    private const int Enough = 4;

    public static Finding? Find(ScannedTable table, int columns)
    {
        List<LabelledRun> rows = table.Runs.FindAll(run => run.Label.Entry is not null && run.Inked > 0);
        List<LabelledRun> wide = rows.FindAll(run => run.Inked == columns * 2);
        if (wide.Count >= Enough && wide.Count * 2 >= rows.Count)
        {
            return DocumentFindings.SideBySide(wide[0].Place);
        }

        if (rows.Count - rows.Select(run => run.Label.Entry!.Target).Distinct().Count() < Enough)
        {
            return null;
        }

        // Of a table whose columns are printed in two parts, one below the other, a row's parts have no more values than it has columns.
        List<IGrouping<string, LabelledRun>> twice = rows.GroupBy(run => run.Label.Entry!.Target)
            .Where(group => group.Sum(run => run.Inked) > columns && group.Select(Words).Distinct().Count() > 1).ToList();
        return twice.Count >= Enough ? DocumentFindings.RowsOfAnotherReport(twice[0].ElementAt(1).Place) : null;
    }

    private static string Words(LabelledRun run) => string.Join(" ",
        run.Slots.Where(slot => slot.Kind != FieldKind.Empty).Select(slot => ValueText.Clean(slot.Text)));
}
