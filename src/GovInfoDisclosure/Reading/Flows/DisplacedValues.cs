namespace GovInfoDisclosure.Reading.Flows;

/// <summary>
/// Marks wide numbers that stand close to one another, and so on one line of a flow of their own, which the text prints behind the rows below theirs. They
/// are told by the row above that lacks just as many; in which of its columns they stand nothing says.
/// </summary>
internal sealed class DisplacedValues
{
    // How many rows so far lack so many of their values.
    private readonly Dictionary<int, int> lacking = [];

    private DisplacedValues()
    {
    }

    /// <param name="items">What the text holds, in its order.</param>
    /// <param name="widthOf">How many values the row of a label has on the form; 0 where it is no row's.</param>
    public static void Mark(List<FlowItem> items, Func<FlowItem, int> widthOf)
    {
        foreach (IGrouping<int, FlowItem> page in items.GroupBy(item => item.Page))
        {
            var displaced = new DisplacedValues();
            foreach ((int width, List<FlowItem> values) in ByLabel(page, widthOf))
            {
                displaced.MarkBehind(width, values);
            }
        }
    }

    private void MarkBehind(int width, List<FlowItem> values)
    {
        if (values.Count != width)
        {
            foreach (List<FlowItem> flow in values.GroupBy(value => value.Flow).Select(flow => flow.ToList()))
            {
                bool isClose = flow.Count > 1 && flow.TrueForAll(value => value.IsApart);
                if (isClose && lacking.TryGetValue(flow.Count, out int rows) && rows > 0)
                {
                    lacking[flow.Count] = rows - 1;
                    flow.ForEach(value => value.IsDisplaced = true);
                }
            }
        }

        int left = values.Count(value => !value.IsDisplaced);
        if (width >= FlowRows.FewestOfRow && left > 0 && left < width)
        {
            lacking[width - left] = lacking.TryGetValue(width - left, out int rows) ? rows + 1 : 1;
        }
    }

    /// <summary>The values behind each label of a row, up to the next, and how many it has on the form; behind the name of a group none of it are.</summary>
    private static List<(int Width, List<FlowItem> Values)> ByLabel(IEnumerable<FlowItem> page, Func<FlowItem, int> widthOf)
    {
        var segments = new List<(int Width, List<FlowItem> Values)> { (0, []) };
        foreach (FlowItem item in page)
        {
            if (item.IsValue)
            {
                segments[segments.Count - 1].Values.Add(item);
            }
            else if (item.Target is not null || !item.IsOfLabel)
            {
                segments.Add((widthOf(item), []));
            }
        }

        return segments;
    }
}
