namespace GovInfoDisclosure.Reading.Labels;

/// <summary>The rows of a table in the form's order, by the labels that a document prints.</summary>
internal static class FormRows
{
    /// <summary>The rows, and how many columns each has, of the shape of the form that has most of the labels found and fewest others.</summary>
    /// <param name="found">The addresses of the rows whose labels were found.</param>
    /// <param name="table">Which table of the form it is.</param>
    public static List<(string Target, int Width)> Of(IEnumerable<string> found, int table)
    {
        HashSet<string> targets = [.. found];
        return FormShape.All.Select(form => form.Cells.Where(cell => cell.Table == table).GroupBy(cell => cell.RowAddress)
                .Select(row => (Target: row.Key, Width: row.Count())).ToList())
            .OrderByDescending(rows => rows.Sum(row => targets.Contains(row.Target) ? 1 : -1)).First();
    }
}
