namespace GovInfoDisclosure.Reading.Flows;

/// <summary>
/// Gives values of a table in reading order to its rows. Where nearly every label has all its values behind it, and the next label behind these, the text
/// keeps the order of the rows: there a row is read whose label stands before it and the next one's behind it. Where many rows are short of values, blank
/// cells left nothing behind, and a row is read only on a page that keeps the order of the form from its first label to its last. No sum is asked.
/// </summary>
internal sealed class FlowRows
{
    /// <summary>Of ten values of the form so many are printed where cells are seldom blank, and few values stand elsewhere.</summary>
    private const int FewestOfTen = 9;

    /// <summary>One row of so many shows that the text keeps the order of rows where it keeps it at all.</summary>
    private const int FewestInOrder = 3;

    private readonly List<FlowItem> items;
    private readonly List<(string Target, int Width)> rows;
    private readonly List<FlowRun> runs = [];
    private readonly int[] found;
    private readonly int count;

    private FlowRows(List<FlowItem> items, List<(string Target, int Width)> rows)
    {
        this.items = items;
        this.rows = rows;
        found = new int[rows.Count];
        count = rows.Sum(row => row.Width);
        Divide();
    }

    /// <summary>The values of each row that could be told, by its address.</summary>
    public static Dictionary<string, List<FlowItem>> Find(List<FlowItem> items, List<(string Target, int Width)> rows)
    {
        var table = new FlowRows(items, rows);
        return table.IsDense() ? table.ByLabels() : table.ByPages();
    }

    private void Divide()
    {
        FlowRun? run = null;
        List<int> labels = [];
        FlowItem? before = null;
        foreach (FlowItem item in items)
        {
            run = before is not null && item.Page != before.Page ? null : run;
            before = item;
            if (item.IsValue)
            {
                if (run is null)
                {
                    runs.Add(run = new FlowRun { Labels = labels });
                    labels = [];
                }

                run.Values.Add(item);
                continue;
            }

            run = null;
            int row = item.Target is null ? -1 : rows.FindIndex(row => row.Target == item.Target);
            if (row >= 0)
            {
                labels.Add(row);
                found[row]++;
            }
        }
    }

    private bool IsDense()
    {
        int values = runs.Sum(run => run.Values.Count);
        int inOrder = Enumerable.Range(0, runs.Count).Sum(i => Owner(i) is int row && RowsOf(i, row) is int more ? more : 0);
        return values * 10 >= count * FewestOfTen && values <= count && inOrder * FewestInOrder >= rows.Count;
    }

    private Dictionary<string, List<FlowItem>> ByLabels()
    {
        var read = new Dictionary<string, List<FlowItem>>();
        for (int i = 0; i < runs.Count; i++)
        {
            bool isBeside = (i > 0 && runs[i - 1].HasLineInside) || (i + 1 < runs.Count && runs[i + 1].HasLineInside);
            if (Owner(i) is not int row || RowsOf(i, row) is not int more || isBeside || runs[i].HasLineInside)
            {
                continue;
            }

            List<FlowItem> values = runs[i].IsInOrder ? runs[i].Values : runs[i].Turned(more, rows[row].Width)!;
            for (int start = 0; start < values.Count; start += rows[row++].Width)
            {
                read[rows[row].Target] = values.GetRange(start, rows[row].Width);
            }
        }

        return read;
    }

    /// <summary>The row that a run of values begins with: that of the one label before it, or of the first of several in a row on the form.</summary>
    private int? Owner(int run)
    {
        List<int> labels = runs[run].Labels;
        for (int i = 1; i < labels.Count; i++)
        {
            if (labels[i] != labels[i - 1] + 1)
            {
                return null;
            }
        }

        return labels.Count > 0 ? labels[0] : null;
    }

    /// <summary>
    /// How many rows a run is, from its first on: as many as lie between that one and the one whose label stands next, each label being found once. Null
    /// where it has more values or fewer.
    /// </summary>
    private int? RowsOf(int index, int row)
    {
        FlowRun run = runs[index];
        int end = row;
        int values = 0;
        while (end < rows.Count && values < run.Values.Count)
        {
            values += found[end] == 1 ? rows[end++].Width : count + 1;
        }

        bool isBound = index + 1 < runs.Count ? runs[index + 1].Labels.Contains(end) : end == rows.Count;
        return values == run.Values.Count && isBound && (run.IsInOrder || run.Turned(end - row, rows[row].Width) is not null) ? end - row : null;
    }

    private Dictionary<string, List<FlowItem>> ByPages()
    {
        var read = new Dictionary<string, List<FlowItem>>();
        for (int first = 0, next; first < runs.Count; first = next)
        {
            next = first;
            bool isInOrder = true;
            int last = -1;
            while (next < runs.Count && runs[next].Page == runs[first].Page)
            {
                FlowRun run = runs[next++];
                foreach (int label in run.Labels)
                {
                    isInOrder &= label > last;
                    last = label;
                }

                isInOrder &= run.Labels.Count > 0 && run.IsInOrder && run.Values.Count <= rows[Math.Max(last, 0)].Width;
            }

            for (int i = first; isInOrder && i < next; i++)
            {
                int row = runs[i].Labels[0];
                bool isBound = i + 1 == runs.Count ? row == rows.Count - 1 : runs[i + 1].Labels.Count > 0 && runs[i + 1].Labels[0] == row + 1;
                bool isAlone = rows[row].Width == 1 || ((i == first || IsFull(runs[i - 1])) && (i + 1 == next || IsFull(runs[i + 1])));
                if (runs[i].Labels.Count == 1 && isBound && found[row] == 1 && IsFull(runs[i]) && isAlone)
                {
                    read[rows[row].Target] = runs[i].Values;
                }
            }
        }

        return read;
    }

    /// <summary>Of a table with blanks: whether all values of the row are there. Beside a row that lacks some the text keeps no order.</summary>
    private bool IsFull(FlowRun run) => run.Values.Count == rows[run.Labels[run.Labels.Count - 1]].Width && !run.HasLineInside;
}
