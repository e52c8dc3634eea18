namespace GovInfoDisclosure.Reading.Flows;

/// <summary>Tells whether the values of table 4 in reading order are its fifteen: its one row stands from left to right, where the text keeps that.</summary>
internal static class FlowCases
{
    /// <summary>Of the fifteen so many may stand behind the sections of text that follow the table: the last ones, right of all that text.</summary>
    private const int MostBehind = 10;

    /// <summary>One character of each of the five columns' words, which stands in no other word of the head.</summary>
    private const string OfColumns = "维纠其尚总";
    private static readonly (string Earlier, string Later)[] InOrder = [("行政复议", "行政诉讼"), ("未经复议", "复议后"), ("维持", "总")];
    private static readonly string[] Blocks = ["行政复议", "未经复议", "复议后"];

    /// <summary>The fifteen values; null where there are more or fewer, or the text keeps no order.</summary>
    /// <param name="items">The words and values of the table.</param>
    /// <param name="last">Values alone behind it, and words.</param>
    public static List<FlowItem>? Find(List<FlowItem> items, List<FlowItem> last)
    {
        List<FlowItem> values = items.FindAll(item => item.IsValue);
        List<FlowItem> behind = last.FindAll(item => item.IsValue);
        if (values.Count + behind.Count != TableWidth.Cases || behind.Count > MostBehind || IsInOtherOrder([.. items, .. last])
            || !FlowHeads.AreOfForm(items, Blocks, "维持 纠正 其他 尚未 总计"))
        {
            return null;
        }

        bool isKept = values.TrueForAll(value => value.Flow == values[0].Flow)
            ? !FlowRun.HasMarksLast(values) && !(behind.Count == 0 && AreOfRows(items, items.IndexOf(values[0])))
            : (values.Concat(behind).GroupBy(value => value.Flow).All(flow => !flow.Skip(1).Any()) && HasHeadsApart(items));
        return isKept && StandInBlocks(items) ? [.. values, .. behind] : null;
    }

    /// <summary>Of values alone behind the table those that stand below a name of its blocks: they are its own, whether or not they are read.</summary>
    /// <param name="behind">Values alone behind it, and words.</param>
    public static List<FlowItem> Lost(List<FlowItem> behind)
    {
        int name = behind.FindIndex(item => !item.IsValue && Array.Exists(Blocks, block => item.Field.Text.Contains(block)));
        return name < 0 ? [] : [.. behind.Skip(name).Where(item => item.IsValue)];
    }

    /// <summary>Whether the head names a block or the total before what stands before it on the form: the values then do so, too.</summary>
    private static bool IsInOtherOrder(List<FlowItem> items)
    {
        int First(string words) => items.FindIndex(item => !item.IsValue && item.Field.Text.IndexOf(words, StringComparison.Ordinal) is >= 0 and int at
            && (at == 0 || !IsBehindColumn(item.Field.Text.Substring(0, at))));
        return Array.Exists(InOrder, pair => First(pair.Later) is >= 0 and int later && later < First(pair.Earlier));
    }

    /// <summary>Whether the last word of a line so far is one of the fourth column, 尚未 or 审结: the total that follows it there is the fifth.</summary>
    private static bool IsBehindColumn(string text) => text.TrimEnd() is string line && (line.EndsWith("尚未", StringComparison.Ordinal)
        || line.EndsWith("审结", StringComparison.Ordinal));

    /// <summary>Whether the heads, which stand once before the values with the names of all blocks, are those of three rows.</summary>
    private static bool AreOfRows(List<FlowItem> items, int firstValue)
    {
        string words = string.Concat(items.Where(item => !item.IsValue).Select(item => item.Field.Text));
        return items.FindLastIndex(item => !item.IsValue && item.Field.Text.Contains(Blocks[Blocks.Length - 1])) < firstValue
            && OfColumns.All(column => words.Count(character => character == column) == 1);
    }

    /// <summary>
    /// Whether each flow of the head is that of one column, or each that of all columns of a block or several. One above some columns only is a piece that the
    /// text does not part, and below it, or where both kinds stand side by side, the text keeps no order; neither does it where the heads of several blocks
    /// stand before all values.
    /// </summary>
    private static bool HasHeadsApart(List<FlowItem> items)
    {
        int firstValue = items.FindIndex(item => item.IsValue);
        List<(int Count, bool IsBefore)> flows = [.. items.Where(item => !item.IsValue).GroupBy(item => item.Flow)
            .Select(flow => (flow.Sum(item => item.Field.Text.Count(OfColumns.Contains)), items.IndexOf(flow.First()) < firstValue))];
        return flows.TrueForAll(flow => flow.Count <= 1)
            || (flows.TrueForAll(flow => flow.Count % TableWidth.BlockOfCases == 0) && flows.Count(flow => flow.Count > 0 && flow.IsBefore) <= 1);
    }

    /// <summary>Whether words stand only between blocks, or each of the first block's values right behind its head.</summary>
    private static bool StandInBlocks(List<FlowItem> items)
    {
        List<int> breaks = [];
        int count = 0;
        bool isAfterValue = false;
        foreach (FlowItem item in items)
        {
            if (!item.IsValue && isAfterValue)
            {
                breaks.Add(count);
            }

            isAfterValue = item.IsValue;
            count += item.IsValue ? 1 : 0;
        }

        breaks.RemoveAll(at => at == count);
        return breaks.TrueForAll(at => at % TableWidth.BlockOfCases == 0) || breaks.SequenceEqual(Enumerable.Range(1, TableWidth.BlockOfCases));
    }
}
