namespace GovInfoDisclosure.Reading.Tables;

/// <summary>Tells a table that holds more than one report: two years side by side, or nearly every row twice with other numbers.</summary>
internal static class Doubled
{
    /// <summary>Rows of twice the columns; fewer can be damage.</summary>
    private const int Enough = 4;

    /// <summary>Shorter words, 上年 or 其他, may be the heads of several columns.</summary>
    private const int FewestCharacters = 4;

    public static Finding? Find(ScannedTable table, int columns)
    {
        List<LabelledRun> rows = table.Runs.TrueForAll(IsRow) ? table.Runs : table.Runs.FindAll(IsRow);
        bool IsWide(LabelledRun run) => run.Inked == columns * 2;
        int wide = rows.Count(IsWide);
        if (wide >= Enough && wide * 2 >= rows.Count)
        {
            return DocumentFindings.SideBySide(rows.First(IsWide).Place);
        }

        if (table.SecondTable is { } second)
        {
            return DocumentFindings.SideBySide(second.Place);
        }

        // The form has so few rows that no more than a few dozen are compared before enough stand there again.
        int again = 0;
        for (int i = 1; i < rows.Count && again < Enough; i++)
        {
            int same = 0;
            while (rows[same].Label.Entry!.Target != rows[i].Label.Entry!.Target)
            {
                same++;
            }

            again += same < i ? 1 : 0;
        }

        if (again < Enough)
        {
            return null;
        }

        // Of a table whose columns are printed in two parts, one below the other, a row's parts have no more values than it has columns.
        List<IGrouping<string, LabelledRun>> twice = rows.GroupBy(run => run.Label.Entry!.Target)
            .Where(group => group.Sum(run => run.Inked) > columns && group.Select(Words).Distinct().Count() > 1).ToList();
        return twice.Count >= Enough ? DocumentFindings.RowsOfAnotherReport(twice[0].ElementAt(1).Place) : null;
    }

    /// <summary>
    /// Where a second table begins on the lines of the first, as spaced text has it; null where none does. Two years' tables have the same heads and labels,
    /// and the values of the first or other labels stand between them: copies of a merged cell stand side by side, before all values.
    /// </summary>
    /// <param name="grid">The table as its lines show it.</param>
    public static GridField? SecondTable(TextGrid grid)
    {
        if (grid.Layout != GridLayout.Spaced)
        {
            return null;
        }

        var copies = new List<GridField>();
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        int woven = 0;
        foreach (GridRow row in grid.Rows)
        {
            seen.Clear();
            for (int i = 0; i < row.Fields.Count; i++)
            {
                GridField field = row.Fields[i];
                if (field.Kind != FieldKind.Text || field.Text.Length < FewestCharacters)
                {
                    continue;
                }

                if (seen.TryGetValue(field.Text, out int first))
                {
                    copies.Add(field);
                    woven += row.Fields.FindIndex(first, i - first, between => between.Text != field.Text) >= 0 ? 1 : 0;
                    break;
                }

                seen.Add(field.Text, i);
            }
        }

        int left = copies.Count == 0 ? 0 : copies.Min(copy => copy.Character);
        bool HasValueBefore(GridRow row) => row.Fields.Exists(field => field.Kind == FieldKind.Number && field.Character < left);
        return copies.Count >= Enough && (woven >= Enough || grid.Rows.Count(HasValueBefore) >= Enough) ? copies[0] : null;
    }

    private static bool IsRow(LabelledRun run) => run.Label.Entry is not null && run.Inked > 0;

    private static string Words(LabelledRun run) => string.Join(" ",
        run.Slots.Where(slot => slot.Kind != FieldKind.Empty).Select(slot => ValueText.Clean(slot.Text)));
}
