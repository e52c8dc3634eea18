namespace GovInfoDisclosure.Reading.Flows;

/// <summary>Tells of each flow of a page whether its values follow their labels or stand before them.</summary>
/// <param name="items">The words and values of a table in the order of the text; labels that stand behind their values are put before them.</param>
/// <param name="widthOf">How many values the row of a label has; 0 of words that are none.</param>
internal sealed class LabelOrder(List<FlowItem> items, Func<FlowItem, int> widthOf)
{
    /// <summary>
    /// Marks the values of flows that go on from label to values to label. Where a row's values stand a little higher than its label, all of them are
    /// printed before their labels: those labels are put before. In a flow with another number of values than the rows between its labels have, each row
    /// may stand before its label, or in another flow, and nothing is marked.
    /// </summary>
    public void Mark()
    {
        foreach (List<FlowItem> flow in items.GroupBy(item => item.Flow).Select(flow => flow.ToList()).ToList())
        {
            List<FlowItem> values = flow.FindAll(item => item.IsValue);
            List<FlowItem> labels = flow.FindAll(item => widthOf(item) > 0);
            if (values.Count == 0 || labels.Count == 0)
            {
                continue;
            }

            bool isBehind = AreBehindLabels(flow);
            if (!isBehind && (labels.Count > 1 || widthOf(labels[0]) >= FlowRows.FewestOfRow) && BeforeLabels(flow) is List<FlowItem> turned)
            {
                items.RemoveAll(new HashSet<FlowItem>(flow).Contains);
                int at = items.FindIndex(item => item.Flow > turned[0].Flow);
                items.InsertRange(at < 0 ? items.Count : at, turned);
                isBehind = true;
            }

            values.ForEach(value => value.IsBesideLabel = isBehind);
            if (!isBehind)
            {
                MarkFirstColumns(flow);
            }
        }
    }

    /// <summary>Marks the values of a flow whose labels have equally many each: the first columns of rows that go on behind the flow.</summary>
    private static void MarkFirstColumns(List<FlowItem> flow)
    {
        var beside = new List<(string Row, List<FlowItem> Values)>();
        foreach (FlowItem item in flow)
        {
            if (item.Target is not null)
            {
                beside.Add((item.Target, []));
            }
            else if (item.IsValue && beside.Count > 0)
            {
                beside[beside.Count - 1].Values.Add(item);
            }
            else if (item.IsValue)
            {
                return;
            }
        }

        if (beside.Count > 1 && beside.TrueForAll(row => row.Values.Count == beside[0].Values.Count))
        {
            beside.ForEach(row => row.Values.ForEach(value => value.RowBeside = row.Row));
        }
    }

    /// <summary>
    /// Whether each label is followed by as many values as its row has; the last one of a flow may have others behind the flow. A line of words among them
    /// may have the first of them beside it: there the text keeps no order from left to right.
    /// </summary>
    private bool AreBehindLabels(List<FlowItem> flow)
    {
        int width = 0;
        int left = 0;
        bool isParted = false;
        foreach (FlowItem item in flow)
        {
            if (widthOf(item) is int next and > 0)
            {
                if (left > 0)
                {
                    return false;
                }

                left = width = next;
                isParted = false;
            }
            else if (!item.IsValue)
            {
                isParted |= left < width;
            }
            else if (isParted || left-- == 0)
            {
                return false;
            }
        }

        return left == 0 || width >= FlowRows.FewestOfRow;
    }

    /// <summary>The flow with each label before its values, where each is printed behind just as many as its row has; null where one is not.</summary>
    private List<FlowItem>? BeforeLabels(List<FlowItem> flow)
    {
        var turned = new List<FlowItem>();
        var above = new List<FlowItem>();
        List<FlowItem> label = [];
        int left = 0;
        for (int i = 0; i < flow.Count; i++)
        {
            if (flow[i].IsValue || !flow[i].IsOfLabel)
            {
                above.Add(flow[i]);
                continue;
            }

            label.Add(flow[i]);
            left = Math.Max(left, widthOf(flow[i]));
            if (i + 1 < flow.Count && !flow[i + 1].IsValue && flow[i + 1].IsOfLabel && flow[i + 1].Target is null)
            {
                continue;
            }

            bool goesOn = flow.FindIndex(i + 1, item => item.IsOfLabel) is int next and > 0 && flow[next].Target is null;
            if (goesOn)
            {
                continue;
            }

            int first = above.FindIndex(item => item.IsValue);
            if (first < 0 || above.Count(item => item.IsValue) != left || above.FindIndex(first, item => !item.IsValue) >= 0)
            {
                return null;
            }

            above.InsertRange(first, label);
            turned.AddRange(above);
            above = [];
            label = [];
            left = 0;
        }

        turned.AddRange(above);
        return above.Exists(item => item.IsValue) ? null : turned;
    }
}
