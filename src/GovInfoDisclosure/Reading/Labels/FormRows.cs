namespace GovInfoDisclosure.Reading.Labels;

/// <summary>The rows of a table in the form's order, by the labels that a document prints.</summary>
internal static class FormRows
{
    private static readonly ConcurrentDictionary<int, List<(string Target, int Width)>[]> OfTables = new();

    /// <summary>The rows, and how many columns each has, of the shape of the form that has most of the labels found and fewest others. No copy.</summary>
    /// <param name="found">The addresses of the rows whose labels were found.</param>
    /// <param name="table">Which table of the form it is.</param>
    public static List<(string Target, int Width)> Of(IEnumerable<string> found, int table)
    {
        HashSet<string> targets = [.. found];
        List<(string Target, int Width)>? best = null;
        int most = int.MinValue;
        foreach (List<(string Target, int Width)> rows in OfTables.GetOrAdd(table, Of))
        {
            int fit = 0;
            foreach ((string target, _) in rows)
            {
                fit += targets.Contains(target) ? 1 : -1;
            }

            (best, most) = fit > most ? (rows, fit) : (best, most);
        }

        return best!;
    }

    private static List<(string Target, int Width)>[] Of(int table) => [.. FormShape.All.Select(form => form.Cells.Where(cell => cell.Table == table)
        .GroupBy(cell => cell.RowAddress).Select(row => (Target: row.Key, Width: row.Count())).ToList())];
}
