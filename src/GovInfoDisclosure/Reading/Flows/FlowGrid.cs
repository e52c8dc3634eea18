namespace GovInfoDisclosure.Reading.Flows;

/// <summary>Makes a grid of a table in reading order: the rows whose values could be told, each with its label; all other values without one.</summary>
internal static class FlowGrid
{
    private const int Cases = 4;

    /// <summary>Fewer values than a block of table 4 and one more: they are no row that could be laid.</summary>
    private const int MostOfLost = 4;

    private static readonly string[] FirstColumns = ["自然", "商业"];

    /// <param name="items">The words and values of the table.</param>
    /// <param name="behind">Of table 4: values alone behind it, and words.</param>
    /// <param name="table">Which table of the form it is.</param>
    /// <param name="matcher">Knows its labels.</param>
    /// <param name="vocabulary">Has them.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static TextGrid Of(List<FlowItem> items, List<FlowItem> behind, int table, LabelMatcher matcher, LabelVocabulary vocabulary,
        CancellationToken cancellationToken)
    {
        var grid = new TextGrid(GridLayout.CellRows, showsBlanks: false);
        if (table == Cases)
        {
            List<FlowItem>? cases = FlowCases.Find(items, behind);
            AddValues(grid, cases ?? [.. items.FindAll(item => item.IsValue), .. FlowCases.Lost(behind)], cases is null ? MostOfLost : int.MaxValue);
            return grid;
        }

        FlowLabels.Find(items, matcher, vocabulary, cancellationToken);
        List<(string Target, int Width)> rows = FormRows.Of(items.Select(item => item.Target).OfType<string>(), table);
        Dictionary<string, List<FlowItem>> read = table == 3 && !IsHeadOfForm(items) ? [] : FlowRows.Find(items, rows);
        var taken = new HashSet<FlowItem>(read.Values.SelectMany(values => values));
        Dictionary<string, FlowItem> labels = items.Where(item => item.Target is not null).GroupBy(item => item.Target!)
            .ToDictionary(same => same.Key, same => same.First());

        // A row stands where its values do, below the names of its columns; its label may stand anywhere.
        Dictionary<FlowItem, string> begun = read.ToDictionary(row => row.Value[0], row => row.Key);
        var lost = new List<FlowItem>();
        var bare = new List<FlowItem>();
        foreach (FlowItem item in items)
        {
            if (item.IsValue && !taken.Contains(item))
            {
                lost.Add(item);
                continue;
            }

            AddLost(grid, lost);
            if (begun.TryGetValue(item, out string? target))
            {
                AddRow(grid, labels[target], read[target]);
            }
            else if (item.Target is not null && !(read.ContainsKey(item.Target) && labels[item.Target] == item))
            {
                bare.Add(item);
            }
            else if (table == 2 && !item.IsValue && !item.IsOfLabel && matcher.Any(item.Field.Text).Entry?.Kind != LabelKind.Row)
            {
                grid.Rows.Add(RowOf(item));
            }
        }

        AddLost(grid, lost);

        // A label would take values that stand below it on the page.
        bare.ForEach(label => AddRow(grid, label, []));
        return grid;
    }

    private static bool IsHeadOfForm(List<FlowItem> items)
    {
        int first = items.FindIndex(item => item.Target is not null);
        List<FlowItem> head = items.GetRange(0, Math.Max(first, 0));
        return FlowHeads.AreOfForm(head, FirstColumns, "自然 商业 科研 社会 法律 其他 总计");
    }

    private static void AddRow(TextGrid grid, FlowItem label, List<FlowItem> values)
    {
        var row = new GridRow(label.Field.Place.Line) { IsOrderDoubtful = values.Exists(value => value.IsByCount) };
        row.Fields.Add(new GridField(label.Printed, label.Field.Place, FieldKind.Text, 0));
        row.Fields.AddRange(values.Select((value, i) => new GridField(value.Field.Text, value.Field.Place, value.Field.Kind, i + 1)));
        grid.Rows.Add(row);
    }

    private static GridRow RowOf(FlowItem item)
    {
        var row = new GridRow(item.Field.Place.Line);
        row.Fields.Add(item.Field);
        return row;
    }

    /// <summary>Values without a row; an empty one parts them from the row above, which does not go on there.</summary>
    private static void AddLost(TextGrid grid, List<FlowItem> lost)
    {
        if (lost.Count > 0)
        {
            grid.Rows.Add(new GridRow(lost[0].Field.Place.Line));
            AddValues(grid, lost, int.MaxValue);
        }

        lost.Clear();
    }

    private static void AddValues(TextGrid grid, List<FlowItem> values, int most)
    {
        for (int start = 0; start < values.Count; start += Math.Min(most, values.Count))
        {
            var row = new GridRow(values[start].Field.Place.Line);
            row.Fields.AddRange(values.Skip(start).Take(most).Select((value, i) => new GridField(value.Field.Text, value.Field.Place, value.Field.Kind, i)));
            grid.Rows.Add(row);
        }
    }
}
