namespace GovInfoDisclosure.Reading.Flows;

/// <summary>
/// Finds the rows of pages on which no value is missing, wherever the text prints the labels: each value is a flow of its own, from row to row, but for the
/// first ones of rows, which may stand beside their labels. The labels of the page are those of just these rows, as far as they were found.
/// </summary>
/// <param name="rows">The rows of the form, and how many values each has.</param>
internal sealed class FullPages(List<(string Target, int Width)> rows)
{
    /// <param name="items">The words and values of the table.</param>
    /// <param name="firstRows">The first row of pages that have all the values of the rows whose labels begin there, and no others.</param>
    public Dictionary<string, List<FlowItem>> Find(List<FlowItem> items, Dictionary<int, int> firstRows)
    {
        var read = new Dictionary<string, List<FlowItem>>();
        bool isComplete = rows.TrueForAll(row => row.Width >= FlowRows.FewestOfRow) && items.Count(item => item.IsValue) == rows.Sum(row => row.Width);
        int before = 0;
        foreach (IGrouping<int, FlowItem> page in items.GroupBy(item => item.Page).OrderBy(page => page.Key))
        {
            int first = isComplete ? RowBehind(0, before) : -1;
            first = firstRows.TryGetValue(page.Key, out int known) && known != first ? -1 : first;
            int values = page.Count(item => item.IsValue);
            int end = first < 0 ? -1 : RowBehind(first, values);
            before += values;
            if (end > first)
            {
                Read([.. page], first, end, read);
            }
        }

        return read;
    }

    /// <summary>The row that stands so many values behind the start of another; -1 where a row is cut there.</summary>
    private int RowBehind(int row, int values)
    {
        while (row < rows.Count && values > 0)
        {
            values -= rows[row++].Width;
        }

        return values == 0 ? row : -1;
    }

    private int RowOf(string? target) => target is null ? -1 : rows.FindIndex(row => row.Target == target);

    private void Read(List<FlowItem> page, int first, int end, Dictionary<string, List<FlowItem>> read)
    {
        if (page.Exists(item => RowOf(item.Target) is >= 0 and int row && (row < first || row >= end))
            || !FlowRun.IsPlainRow(page.FindAll(item => item.IsValue)))
        {
            return;
        }

        // A cell that the text moved stands beside words, not behind whole rows.
        int behind = 0;
        for (int i = 0; i + 1 < page.Count; i++)
        {
            behind += page[i].IsValue ? 1 : 0;
            if (page[i].IsValue && !page[i + 1].IsValue && RowBehind(first, behind) < 0)
            {
                return;
            }
        }

        var apart = new List<FlowItem>();
        List<FlowItem>[] own = [.. Enumerable.Range(first, end - first).Select(_ => new List<FlowItem>())];
        foreach (List<FlowItem> flow in page.GroupBy(item => item.Flow).Select(flow => flow.ToList()))
        {
            List<FlowItem> values = flow.FindAll(item => item.IsValue);
            List<FlowItem> labels = flow.FindAll(item => RowOf(item.Target) >= 0);
            foreach (FlowItem value in values)
            {
                int row = RowOf(value.RowBeside ?? (values.Count == 1 && labels.Count == 1 ? labels[0].Target : null));
                if (row >= 0)
                {
                    own[row - first].Add(value);
                }
                else if (flow.Count == 1)
                {
                    apart.Add(value);
                }
                else
                {
                    return;
                }
            }
        }

        int next = 0;
        for (int row = first; row < end; row++)
        {
            int left = rows[row].Width - own[row - first].Count;
            if (left < 0 || next + left > apart.Count)
            {
                return;
            }

            own[row - first].AddRange(apart.GetRange(next, left));
            next += left;
        }

        for (int row = first; row < end; row++)
        {
            if (page.Exists(item => item.Target == rows[row].Target))
            {
                read[rows[row].Target] = own[row - first];
            }
        }
    }
}
