namespace GovInfoDisclosure.Reading.Tables;

/// <summary>
/// Puts the rows of table 3 together where a sheet wider than its paper was printed, in text that keeps columns: first the pages with the labels, then as many
/// with the columns to their right. That is so where all rows of the form stand on the left, each page on the right has as many rows of values, line for line,
/// and the heads name the form's columns on and on; a column that the edge of the paper cuts is printed on both pages, and must say the same on both.
/// </summary>
internal sealed class WideSheet
{
    /// <summary>How many lines more or less may stand between two rows on the right than on the left: lines of labels stand closer.</summary>
    private const int MostDrift = 2;

    /// <summary>Parts columns.</summary>
    private const int Gap = 6;

    /// <summary>More pages than a sheet of the form is wide and long.</summary>
    private const int MostPages = 12;

    private const int TableOfRequests = 3;

    private readonly List<(GridRow Row, PlacedLabel Label)> left;
    private readonly IReadOnlyList<string> columns;
    private readonly SheetPages pages;

    private WideSheet(SheetPages pages, List<(GridRow Row, PlacedLabel Label)> left, IReadOnlyList<string> columns)
    {
        this.pages = pages;
        this.left = left;
        this.columns = columns;
    }

    /// <summary>Adds to each row of the form what stands to its right on another page.</summary>
    /// <param name="grid">The table.</param>
    /// <param name="lines">The lines of the document.</param>
    /// <param name="pageNumbers">Those that hold a page number and nothing else.</param>
    /// <param name="columns">The names of the form's columns.</param>
    /// <param name="find">Finds the labels of the table.</param>
    /// <returns>Where the first value on another page stands; null where the rows are whole, or nothing tells what goes on where.</returns>
    public static Place? Join(TextGrid grid, List<TextLine> lines, HashSet<int> pageNumbers, IReadOnlyList<string> columns,
        Func<List<PlacedLabel>> find)
    {
        List<GridRow> valued = grid.Layout == GridLayout.Spaced ? grid.Rows.FindAll(row => PlacedLabels.Values(row).Count > 0) : [];
        int shown = valued.Count > 0 ? PlacedLabels.Values(valued[0]).Count : 0;
        if (grid.Layout != GridLayout.Spaced || shown >= columns.Count || !valued.TrueForAll(row => PlacedLabels.Values(row).Count == shown)
            || LabelsOfForm(find()) is not List<PlacedLabel> labels || (shown > 0 && valued.Count != labels.Count))
        {
            return null;
        }

        var pages = new SheetPages(grid, lines, pageNumbers);
        var sheet = new WideSheet(pages, [.. labels.Select((label, i) => (shown > 0 ? valued[i] : grid.Rows[label.Last], label))], columns);
        if (sheet.left.Exists(row => pages.Of(row.Row) < 0))
        {
            return null;
        }

        int span = pages.Of(sheet.left[labels.Count - 1].Row) - pages.Of(sheet.left[0].Row) + 1;
        List<List<GridField>>? right = Enumerable.Range(span, MostPages).Select(step => sheet.Right(grid.Rows, shown, step))
            .FirstOrDefault(found => found is not null);
        if (right is null)
        {
            return null;
        }

        for (int i = 0; i < right.Count; i++)
        {
            sheet.left[i].Row.Fields.AddRange(right[i]);
        }

        return right[0][0].Place;
    }

    /// <summary>The labels of rows, where they are all that the form has.</summary>
    private static List<PlacedLabel>? LabelsOfForm(List<PlacedLabel> labels)
    {
        labels.RemoveAll(label => labels.Exists(part => part.Target.StartsWith(label.Target + ".", StringComparison.Ordinal)));
        List<string> targets = FormRows.Of(labels.Select(label => label.Target), TableOfRequests).ConvertAll(row => row.Target);
        return labels.Count == targets.Count && targets.TrueForAll(target => labels.Exists(label => label.Target == target))
            ? [.. labels.OrderBy(label => label.Last).ThenBy(label => label.First)]
            : null;
    }

    /// <summary>What stands to the right of each row; null where the pages so many pages further on do not go on with them.</summary>
    private List<List<GridField>>? Right(List<GridRow> rows, int shown, int step)
    {
        List<List<GridField>> whole = left.ConvertAll(row => PlacedLabels.Values(row.Row));
        int first = pages.Of(left[0].Row);
        if (shown > 0 && !NamesColumns(rows, left[0].Row, 0, shown))
        {
            return null;
        }

        int last = pages.Of(left[left.Count - 1].Row);
        for (int further = step; last + further <= pages.Last && Beside(further) is List<GridRow> right; further += step)
        {
            List<List<GridField>> values = right.ConvertAll(PlacedLabels.Values);
            int width = values[0].Count;
            int done = whole[0].Count;
            bool IsNamed(int from, int count) => from >= 0 && from + count <= columns.Count
                && NamesColumns(pages.Beside(first + further), right[0], from, count);
            int twice = IsNamed(done - 1, width) ? 1 : IsNamed(done, width) && !IsNamed(done - 1, width + 1) ? 0 : -1;
            if (twice < 0 || (twice > 0 && Enumerable.Range(0, left.Count).Any(i => Said(whole[i][done - 1]) != Said(values[i][0]))))
            {
                return null;
            }

            int edge = whole.Max(row => row.Select(End).DefaultIfEmpty().Max()) + left.Max(row => End(row.Row.Fields[row.Row.Fields.Count - 1])) + Gap;
            for (int i = 0; i < left.Count; i++)
            {
                whole[i].AddRange(values[i].Skip(twice)
                    .Select(field => new PlacedField(field.Text, field.Place, field.Kind, field.Column + edge, field.Wide)));
            }
        }

        return whole[0].Count == columns.Count && shown < columns.Count ? whole.ConvertAll(values => values.GetRange(shown, values.Count - shown)) : null;
    }

    /// <summary>The row of values beside each on the left, all as wide; null where a page has more of them or fewer, or they stand elsewhere.</summary>
    private List<GridRow>? Beside(int further)
    {
        var found = new List<GridRow>();
        foreach (IGrouping<int, (GridRow Row, PlacedLabel Label)> page in left.GroupBy(row => pages.Of(row.Row)))
        {
            List<(GridRow Row, PlacedLabel Label)> own = [.. page];
            List<List<GridRow>> alike = Parts(pages.Beside(page.Key + further)).FindAll(rows => rows.Count == own.Count
                && rows.TrueForAll(row => PlacedLabels.Values(row).Count == PlacedLabels.Values(found.Count > 0 ? found[0] : rows[0]).Count));
            if (alike.Count != 1 || !Enumerable.Range(0, own.Count).All(i => IsBeside(own, alike[0], i)))
            {
                return null;
            }

            found.AddRange(alike[0]);
        }

        return found;
    }

    /// <summary>The rows of values of a page, parted where other words stand between them than some of the labels.</summary>
    private List<List<GridRow>> Parts(List<GridRow> onPage)
    {
        List<List<GridRow>> parts = [[]];
        foreach (GridRow row in onPage)
        {
            if (PlacedLabels.Values(row).Count > 0)
            {
                parts[parts.Count - 1].Add(row);
            }
            else if (row.Fields.Exists(field => !left.Exists(other => IsOf(field, other.Label))))
            {
                parts.Add([]);
            }
        }

        return parts;
    }

    private static bool IsOf(GridField words, PlacedLabel label) => RowSpelling.LettersOf(label.Printed).Contains(RowSpelling.LettersOf(words.Text));

    /// <summary>Whether a row of values stands as far below the one before as its label does, and shows no other words than the end of it.</summary>
    private static bool IsBeside(List<(GridRow Row, PlacedLabel Label)> own, List<GridRow> right, int index)
    {
        List<GridField> words = right[index].Fields.FindAll(field => field.Kind == FieldKind.Text);
        bool isAsFar = index == 0 || Math.Abs(right[index].Line - right[index - 1].Line - own[index].Row.Line + own[index - 1].Row.Line) <= MostDrift;
        return isAsFar && (words.Count == 0 || (words.Count == 1
            && RowSpelling.LettersOf(own[index].Label.Printed).EndsWith(RowSpelling.LettersOf(words[0].Text), StringComparison.Ordinal)));
    }

    /// <summary>Whether the head above a row names so many of the form's columns from one on.</summary>
    private bool NamesColumns(List<GridRow> rows, GridRow below, int from, int count) => new[] { false, true }
        .Any(isWide => PlacedHeads.Find(rows, below, [.. columns.Skip(from).Take(count)], isWide) is not null);

    private static string Said(GridField field) => ValueText.Clean(field.Text);

    private static int End(GridField field) => field.Column + field.Text.Length;
}
