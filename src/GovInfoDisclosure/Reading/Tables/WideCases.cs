namespace GovInfoDisclosure.Reading.Tables;

/// <summary>
/// Puts the row of table 4 together where a sheet wider than its paper was printed, in text that keeps columns: the head of its own page names the first of the
/// form's columns, the only head on a later page that has values below it all others, and each has as many values, or its values stand below its names. A
/// column that the edge of the paper cuts is printed on both pages, and must say the same on both.
/// </summary>
internal static class WideCases
{
    /// <summary>Parts columns.</summary>
    private const int Gap = 6;

    /// <summary>More pages than a sheet of the form is long.</summary>
    private const int MostPages = 24;

    /// <summary>Adds to the row what stands to its right on another page.</summary>
    /// <param name="grid">The table.</param>
    /// <param name="find">Finds what stands behind the table.</param>
    /// <param name="columns">The names of the form's columns.</param>
    /// <returns>Where the first value on another page stands; null where the row is whole, or nothing tells what goes on where.</returns>
    public static Place? Join(TextGrid grid, Func<SheetPages> find, IReadOnlyList<string> columns)
    {
        List<GridRow> valued = grid.Layout == GridLayout.Spaced ? grid.Rows.FindAll(HasValues) : [];
        if (valued.Count != 1 || PlacedLabels.Values(valued[0]).Count >= columns.Count)
        {
            return null;
        }

        // The most names: those of the second block are a part of it, too.
        GridRow left = valued[0];
        int named = Enumerable.Range(1, columns.Count - 1).LastOrDefault(count => Heads(grid.Rows, left, columns.Take(count)).Count > 0);
        if (named == 0 || Below(grid.Rows, left, [.. columns.Take(named)]) is not List<GridField> first)
        {
            return null;
        }

        SheetPages pages = find();
        List<GridField>[] found = [.. Enumerable.Range(pages.Of(left) + 1, Math.Min(MostPages, pages.Last - pages.Of(left)))
            .SelectMany(page => pages.Beside(page).FindAll(HasValues).ConvertAll(row => Below(pages.Beside(page), row, [.. columns.Skip(named)])
                ?? Again(Below(pages.Beside(page), row, [.. columns.Skip(named - 1)]), first[named - 1])))
            .OfType<List<GridField>>()];
        if (found.Length != 1)
        {
            return null;
        }

        int edge = grid.Rows.Max(row => row.Fields.Select(field => field.Column + field.Text.Length).DefaultIfEmpty().Max()) + Gap;
        left.Fields.RemoveAll(first.Contains);
        left.Fields.AddRange(first);
        left.Fields.AddRange(found[0].Select(field => new PlacedField(field.Text, field.Place, field.Kind, field.Column + edge, field.Wide)));
        return found[0][0].Place;
    }

    /// <summary>The fields behind the one that is printed again; null where that says otherwise.</summary>
    private static List<GridField>? Again(List<GridField>? right, GridField left) =>
        right is not null && ValueText.Clean(right[0].Text) == ValueText.Clean(left.Text) ? right.GetRange(1, right.Count - 1) : null;

    private static bool HasValues(GridRow row) => PlacedLabels.Values(row).Exists(field => field.Kind is FieldKind.Number or FieldKind.Dash);

    /// <summary>Where the head above a row has these names alone, in either way of counting columns.</summary>
    private static List<(bool IsWide, List<(int From, int To)> Places)> Heads(List<GridRow> rows, GridRow row, IEnumerable<string> names)
    {
        string[] labels = [.. names];
        return [.. new[] { false, true }.Select(isWide => (isWide, PlacedHeads.Find(rows, row, labels, isWide)!)).Where(head => head.Item2 is not null)];
    }

    /// <summary>The field below each name, an empty one where there is none; null where the head does not tell.</summary>
    private static List<GridField>? Below(List<GridRow> rows, GridRow row, string[] names)
    {
        List<GridField> values = PlacedLabels.Values(row);
        List<(bool IsWide, List<(int From, int To)> Places)> heads = Heads(rows, row, names);
        if (heads.Count == 0 || values.Count > names.Length || row.Fields.Count != values.Count)
        {
            return null;
        }

        if (values.Count == names.Length)
        {
            return values;
        }

        var run = new LabelledRun { Place = values[0].Place, Row = row };
        List<int[]> ways = [.. heads.Select(head => PageColumns.OfHeads([], head.Places)?.Placed(PlacedValue.Of(run, values, head.IsWide))).OfType<int[]>()];
        return ways.Count > 0 && ways.TrueForAll(way => way.SequenceEqual(ways[0]) && way.All(column => column >= 0))
            ? [.. names.Select((_, column) => Array.IndexOf(ways[0], column) is int at && at >= 0
                ? values[at]
                : new GridField("", values[0].Place, FieldKind.Empty, 0))]
            : null;
    }
}
