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

    /// <summary>A row of so many values is told by their number; of one value any number may be it.</summary>
    public const int FewestOfRow = 3;

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
        MarkRows();
        DisplacedValues.Mark(items, WidthOf);
        Divide();
    }

    /// <summary>The values of each row that could be told, by its address.</summary>
    public static Dictionary<string, List<FlowItem>> Find(List<FlowItem> items, List<(string Target, int Width)> rows)
    {
        var table = new FlowRows(items, rows);
        return table.IsDense() ? table.ByLabels() : table.ByPages();
    }

    /// <summary>
    /// Marks the values of flows that go on from label to values to label. Where a row's values stand a little higher than its label, all of them are
    /// printed before their labels: those labels are put before. In a flow with another number of values than the rows between its labels have, each row
    /// may stand before its label, or in another flow, and nothing is marked.
    /// </summary>
    private void MarkRows()
    {
        foreach (List<FlowItem> flow in items.GroupBy(item => item.Flow).Select(flow => flow.ToList()).ToList())
        {
            List<FlowItem> values = flow.FindAll(item => item.IsValue);
            List<FlowItem> labels = flow.FindAll(item => WidthOf(item) > 0);
            if (values.Count == 0 || labels.Count == 0)
            {
                continue;
            }

            bool isBehind = AreBehindLabels(flow);
            if (!isBehind && (labels.Count > 1 || WidthOf(labels[0]) >= FewestOfRow) && BeforeLabels(flow) is List<FlowItem> turned)
            {
                items.RemoveAll(flow.Contains);
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

    private int WidthOf(FlowItem item) => item.Target is null ? 0 : rows.Find(row => row.Target == item.Target).Width;

    /// <summary>Whether each label is followed by as many values as its row has; the last one of a flow may have others behind the flow.</summary>
    private bool AreBehindLabels(List<FlowItem> flow)
    {
        int width = 0;
        int left = 0;
        foreach (FlowItem item in flow)
        {
            if (WidthOf(item) is int next and > 0)
            {
                if (left > 0)
                {
                    return false;
                }

                left = width = next;
            }
            else if (item.IsValue && left-- == 0)
            {
                return false;
            }
        }

        return left == 0 || width >= FewestOfRow;
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
            left = Math.Max(left, WidthOf(flow[i]));
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

    private void Divide()
    {
        FlowRun? run = null;
        List<int> labels = [];
        Dictionary<int, List<FlowItem>> beside = [];
        FlowItem? before = null;
        foreach (FlowItem item in items)
        {
            if (item.IsDisplaced)
            {
                continue;
            }

            run = before is not null && item.Page != before.Page ? null : run;
            before = item;
            if (item.RowBeside is not null && rows.FindIndex(row => row.Target == item.RowBeside) is int own and >= 0)
            {
                if (!beside.TryGetValue(own, out List<FlowItem>? first))
                {
                    beside.Add(own, first = []);
                }

                first.Add(item);
                continue;
            }

            if (item.IsValue)
            {
                // Columns of several values begin behind the last row of single ones.
                if (run is not null && item.StackHeight > 1 && run.IsInOrder)
                {
                    run = null;
                }

                if (run is null)
                {
                    runs.Add(run = new FlowRun { Labels = labels, BesideLabels = beside });
                    labels = [];
                    beside = [];
                }

                run.Values.Add(item);
                continue;
            }

            // The rest of a label may follow the first of its values.
            run = item.IsOfLabel && item.Target is null ? run : null;
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
        int values = runs.Sum(run => run.Values.Count + run.BesideLabels.Sum(known => known.Value.Count));
        int inOrder = Enumerable.Range(0, runs.Count).Sum(i => Owner(i) is int row && RowsOf(i, row) is int more ? more : 0);
        return values * 10 >= count * FewestOfTen && values <= count && inOrder * FewestInOrder >= rows.Count;
    }

    private Dictionary<string, List<FlowItem>> ByLabels()
    {
        var read = new Dictionary<string, List<FlowItem>>();
        for (int i = 0; i < runs.Count; i++)
        {
            bool isBeside = (i > 0 && runs[i - 1].HasLineInside) || (i + 1 < runs.Count && runs[i + 1].HasLineInside);
            if (Owner(i) is not int row || RowsOf(i, row) is not int more || isBeside || runs[i].HasLineInside || MayBeOfNext(i, row))
            {
                continue;
            }

            List<FlowItem> values = runs[i].Turned(more, rows[row].Width) ?? runs[i].WithBeside(row, more);
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

    /// <summary>Whether a row's one value stands lower than its label, and the next row has none: it may be that one's.</summary>
    private bool MayBeOfNext(int run, int row) => rows[row].Width == 1 && runs[run].Values.Count == 1 && runs[run].Values[0].IsBelowWords
        && row + 1 < rows.Count && found[row + 1] > 0 && (run + 1 == runs.Count || runs[run + 1].Labels.Count > 1);

    /// <summary>
    /// How many rows a run is, from its first on: as many as lie between that one and the one whose label stands next, each label being found once. Null
    /// where it has more values or fewer.
    /// </summary>
    private int? RowsOf(int index, int row)
    {
        FlowRun run = runs[index];
        if (row > 0 && found[row - 1] == 0)
        {
            // The row whose label was not found may have these values.
            return null;
        }

        int end = row;
        int values = 0;
        int beside = run.BesideLabels.Sum(known => known.Value.Count);
        while (end < rows.Count && values < run.Values.Count + beside)
        {
            values += found[end] == 1 ? rows[end++].Width : count + 1;
        }

        bool isBound = index + 1 < runs.Count
            ? runs[index + 1].Labels.Contains(end)
                || (run.Labels.Count == end - row && runs[index + 1].Labels.Count == 0 && runs[index + 1].Values[0].StackHeight > 1)
            : end == rows.Count;
        if (beside > 0)
        {
            // All of them have their first values there, and the others one by one.
            return values == run.Values.Count + beside && isBound && run.IsInOrder && run.BesideLabels.Count == end - row && run.BesideLabels.Keys.Min() == row
                && run.BesideLabels.Keys.Max() == end - 1 ? end - row : null;
        }

        return values == run.Values.Count && isBound
            && (run.IsInOrder || (end - row == 1 && run.IsRow) || run.Turned(end - row, rows[row].Width) is not null) ? end - row : null;
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
