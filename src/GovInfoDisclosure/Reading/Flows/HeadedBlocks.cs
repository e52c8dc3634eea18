using GovInfoDisclosure.Form.Editions;

namespace GovInfoDisclosure.Reading.Flows;

/// <summary>
/// Finds rows of table 2 whose labels stand in one column of the page and their values in another, below the heading of their block (第二十条第（一）项) and
/// the names of its columns. Where one piece of text has, from heading to heading, as many values as the block has cells, they are its rows from top to bottom.
/// </summary>
internal static class HeadedBlocks
{
    /// <param name="items">The words and values of the table.</param>
    /// <param name="rows">The rows of the form, and how many values each has.</param>
    public static Dictionary<string, List<FlowItem>> Find(List<FlowItem> items, List<(string Target, int Width)> rows)
    {
        var read = new Dictionary<string, List<FlowItem>>();
        List<(string Heading, List<(string Target, int Width)> Rows)> blocks = [.. rows.GroupBy(row => Letters(PrintedHeads.ItemOf(row.Target).Zh))
            .Select(block => (block.Key, block.ToList()))];
        List<(int Block, int At)> headings = [.. items.Select((item, at) => (Block: blocks.FindIndex(block => IsHeading(item, block.Heading)), at))
            .Where(heading => heading.Block >= 0)];
        List<string> labels = [.. items.Where(item => item.Target is not null).Select(item => item.Target!)];
        if (!headings.Select(heading => heading.Block).SequenceEqual(Enumerable.Range(0, blocks.Count))
            || !labels.SequenceEqual(rows.Select(row => row.Target)))
        {
            return read;
        }

        for (int i = 0; i < headings.Count; i++)
        {
            int end = i + 1 < headings.Count ? headings[i + 1].At : items.Count;
            List<FlowItem> below = items.GetRange(headings[i].At, end - headings[i].At);
            List<FlowItem> values = below.FindAll(item => item.IsValue);
            if (values.Count == blocks[i].Rows.Sum(row => row.Width) && values.TrueForAll(value => value.Flow == below[0].Flow)
                && below.TrueForAll(item => !item.IsOfLabel) && !below.Skip(below.IndexOf(values[0])).Any(item => !item.IsValue && item.Flow == below[0].Flow)
                && FlowRun.IsPlainRow(values))
            {
                AddRows(read, blocks[i].Rows, values);
            }
        }

        return read;
    }

    private static void AddRows(Dictionary<string, List<FlowItem>> read, List<(string Target, int Width)> rows, List<FlowItem> values)
    {
        int start = 0;
        foreach ((string target, int width) in rows)
        {
            read.Add(target, values.GetRange(start, width));
            start += width;
        }
    }

    private static bool IsHeading(FlowItem item, string heading) => !item.IsValue && Letters(item.Field.Text) == heading;

    private static string Letters(string text) => RowSpelling.LettersOf(text);
}
