namespace GovInfoDisclosure.Reading.Flows;

/// <summary>
/// Finds rows whose label, values and next label stand in one flow, whose lines are printed from top to bottom: a row that has all its values between the two
/// labels has its own, whatever the rows around it lack, unless values stand higher than their labels. Where they do so, some stand before the first label of
/// a page, or a row has more than its own, and the last row of each page lacks some; where all values of a row do, the last of them has nothing behind it.
/// </summary>
internal static class DelimitedRows
{
    /// <param name="items">The words and values of the table.</param>
    /// <param name="rows">The rows of the form, and how many values each has.</param>
    public static Dictionary<string, List<FlowItem>> Find(List<FlowItem> items, List<(string Target, int Width)> rows)
    {
        var read = new Dictionary<string, List<FlowItem>>();
        List<Label>? labels = Labels(items, rows);
        if (labels is null || !labels.Where((label, i) => i + 1 == labels.Count || labels[i + 1].Page != label.Page).Any(last => last.IsFull))
        {
            return read;
        }

        HashSet<int> twice = [.. labels.GroupBy(label => label.Row).Where(same => same.Skip(1).Any()).Select(same => same.Key)];
        bool isOwn = true;
        for (int i = labels.Count - 1; i >= 0; i--)
        {
            Label label = labels[i];
            Label? next = i + 1 < labels.Count ? labels[i + 1] : null;
            bool isBound = next is null ? label.Row == rows.Count - 1 : next.Row == label.Row + 1;
            if (isBound && label.HasOthers)
            {
                return [];
            }

            isOwn = next is null || next.Page != label.Page || (next.Values.Count > 0 && isOwn);
            if (label.IsRead && isBound && !twice.Contains(label.Row) && isOwn)
            {
                read.Add(rows[label.Row].Target, label.Values);
            }
        }

        return read;
    }

    /// <summary>The labels; null where a page has values before its first.</summary>
    private static List<Label>? Labels(List<FlowItem> items, List<(string Target, int Width)> rows)
    {
        var labels = new List<Label>();
        int page = -1;
        foreach (FlowItem item in items)
        {
            if (rows.FindIndex(row => row.Target == item.Target) is >= 0 and int row)
            {
                labels.Add(new Label(row, rows[row].Width, item));
                page = item.Page;
            }
            else if (item.Page == page)
            {
                labels[labels.Count - 1].Add(item);
            }
            else if (item.IsValue)
            {
                return null;
            }
        }

        return labels;
    }

    /// <summary>A label, and what stands up to the next one or the end of the page.</summary>
    /// <param name="row">Which row of the form it is.</param>
    /// <param name="width">How many values that has.</param>
    /// <param name="first">The words that it begins with.</param>
    private sealed class Label(int row, int width, FlowItem first)
    {
        private bool isParted;
        private bool isApart;

        public int Row { get; } = row;

        public int Width { get; } = width;

        public int Page { get; } = first.Page;

        public List<FlowItem> Values { get; } = [];

        public bool IsFull => Values.Count == Width && !isApart;

        public bool IsRead => Width >= FlowRows.FewestOfRow && IsFull && FlowRun.IsPlainRow(Values);

        /// <summary>Whether more values stand in the label's flow than its row has.</summary>
        public bool HasOthers => Values.Count(value => value.Flow == first.Flow) > Width;

        /// <summary>Words that are none of the label's may be another's; a line of the label among the values may have the first of them beside it.</summary>
        public void Add(FlowItem item)
        {
            isParted |= !item.IsValue && (!item.IsOfLabel || Values.Count > 0);
            if (item.IsValue)
            {
                isApart |= isParted || item.Flow != first.Flow;
                Values.Add(item);
            }
        }
    }
}
