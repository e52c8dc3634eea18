namespace GovInfoDisclosure.Reading.Flows;

/// <summary>
/// Gives values of a table in reading order to its rows. Where a page, or the table, shows as many values as its rows have, no blank cell left nothing behind,
/// and values are read that stand as far from the first as their labels' rows do. Elsewhere a row is read whose label stands before it and the next one's
/// behind it, and so do those of the rows above and below, to the first label of the page or the last. No sum is asked.
/// </summary>
internal sealed class FlowRows
{
    /// <summary>A row of so many values is told by their number; of one value any number may be it.</summary>
    public const int FewestOfRow = 3;

    private readonly List<FlowItem> items;
    private readonly List<(string Target, int Width)> rows;
    private readonly List<FlowRun> runs = [];
    private readonly int[] found;
    private readonly int count;
    private readonly bool isComplete;
    private readonly Dictionary<int, int> firstRows;

    private FlowRows(List<FlowItem> items, List<(string Target, int Width)> rows)
    {
        this.items = items;
        this.rows = rows;
        found = new int[rows.Count];
        count = rows.Sum(row => row.Width);
        isComplete = items.Count(item => item.IsValue) == count;
        firstRows = items.GroupBy(item => item.Page).Select(page => (page.Key, Row: FirstRowOf(page))).Where(page => page.Row >= 0)
            .ToDictionary(page => page.Key, page => page.Row);
        new LabelOrder(items, WidthOf).Mark();
        DisplacedValues.Mark(items, WidthOf);
        Divide();
    }

    /// <summary>The values of each row that could be told, by its address.</summary>
    public static Dictionary<string, List<FlowItem>> Find(List<FlowItem> items, List<(string Target, int Width)> rows)
    {
        Dictionary<string, List<FlowItem>> delimited = HeadedBlocks.Find(items, rows);
        delimited = delimited.Count > 0 ? delimited : DelimitedRows.Find(items, rows);
        var table = new FlowRows(items, rows);
        Dictionary<string, List<FlowItem>> read = table.Rows();
        foreach (KeyValuePair<string, List<FlowItem>> row in new FullPages(rows).Find(items, table.firstRows))
        {
            if (!read.TryGetValue(row.Key, out List<FlowItem>? other))
            {
                row.Value.ForEach(value => value.IsByCount = true);
                read.Add(row.Key, row.Value);
            }
            else if (!other.SequenceEqual(row.Value))
            {
                read.Remove(row.Key);
            }
        }

        var taken = new HashSet<FlowItem>(delimited.Values.SelectMany(values => values));
        foreach (string target in read.Keys.Where(target => delimited.ContainsKey(target) || read[target].Exists(taken.Contains)).ToList())
        {
            read.Remove(target);
        }

        foreach (KeyValuePair<string, List<FlowItem>> row in delimited)
        {
            read.Add(row.Key, row.Value);
        }

        return read;
    }

    private int WidthOf(FlowItem item) => item.Target is null ? 0 : rows.Find(row => row.Target == item.Target).Width;

    private void Divide()
    {
        FlowRun? run = null;
        List<int> labels = [];
        Dictionary<int, List<FlowItem>> beside = [];
        FlowItem? before = null;
        int values = 0;
        int ofPage = 0;
        Dictionary<int, int> behind = items.Where(item => item.IsDisplaced).GroupBy(item => item.Page).ToDictionary(page => page.Key, page => page.Count());
        foreach (FlowItem item in items)
        {
            ofPage = before is not null && item.Page != before.Page ? 0 : ofPage;
            values += item.IsValue ? 1 : 0;
            ofPage += item.IsValue ? 1 : 0;
            run = before is not null && item.Page != before.Page ? null : run;
            before = item;
            if (item.IsDisplaced)
            {
                behind[item.Page]--;
                continue;
            }

            if (item.RowBeside is not null && rows.FindIndex(row => row.Target == item.RowBeside) is int known and >= 0)
            {
                if (!beside.TryGetValue(known, out List<FlowItem>? first))
                {
                    beside.Add(known, first = []);
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
                    int own = 1 + beside.Sum(row => row.Value.Count);
                    runs.Add(run = new FlowRun
                    {
                        Labels = labels,
                        BesideLabels = beside,
                        Before = values - own,
                        BeforeOnPage = ofPage - own,
                        DisplacedBehind = behind.TryGetValue(item.Page, out int left) ? left : 0,
                    });
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

    private Dictionary<string, List<FlowItem>> Rows()
    {
        var read = new Dictionary<string, List<FlowItem>>();
        bool[] isKept = Kept();
        for (int i = 0; i < runs.Count; i++)
        {
            FlowRun run = runs[i];
            bool isBeside = (i > 0 && runs[i - 1].HasLineInside) || (i + 1 < runs.Count && runs[i + 1].HasLineInside);
            if (isBeside || run.HasLineInside || Owner(i) is not int row || RowsOf(i, row) is not int more || MayBeOfNext(i, row)
                || !(IsAtItsPlace(run, row) || (isKept[i] && IsAmongFull(i, row))))
            {
                continue;
            }

            List<FlowItem> values = run.Turned(more, rows[row].Width) ?? run.WithBeside(row, more);
            for (int start = 0; start < values.Count; start += rows[row++].Width)
            {
                read[rows[row].Target] = values.GetRange(start, rows[row].Width);
            }
        }

        return read;
    }

    /// <summary>
    /// Whether each run stands behind its label: where values stand before their labels, a page above them has some before its first, or a row has more than
    /// its own, and below them a label has nothing behind it. One of both ends of a page without such a sign will do.
    /// </summary>
    private bool[] Kept()
    {
        var isKept = new bool[runs.Count];
        for (int i = 0; i < runs.Count; i++)
        {
            isKept[i] = (i == 0 || isKept[i - 1] || runs[i].Page != runs[i - 1].Page) && IsOfOneRow(runs[i]);
        }

        bool isBelow = true;
        for (int i = runs.Count - 1; i >= 0; i--)
        {
            isBelow = (isBelow || runs[i].Page != runs[i + 1].Page) && IsOfOneRow(runs[i]);
            isKept[i] |= isBelow;
        }

        return isKept;
    }

    private bool IsOfOneRow(FlowRun run) => run.Labels.Count == 1 && run.Values.Count <= rows[run.Labels[0]].Width;

    /// <summary>The first row of a page that has all the values of the rows whose labels begin there, and no others; -1 where it has not.</summary>
    private int FirstRowOf(IEnumerable<FlowItem> page)
    {
        List<int> labels = [.. page.Where(item => item.Target is not null).Select(item => rows.FindIndex(row => row.Target == item.Target))];
        return labels.Count > 0 && labels.Min() is >= 0 and int first && labels.Distinct().Count() == labels.Max() - first + 1
            && labels.Sum(row => rows[row].Width) == page.Count(item => item.IsValue) ? first : -1;
    }

    /// <summary>
    /// Where nothing is missing: whether just as many values stand before a run as rows before its own have, but for those that are printed behind it. Where
    /// blank cells left nothing, a number of values says nothing.
    /// </summary>
    private bool IsAtItsPlace(FlowRun run, int row) => (isComplete && IsBehind(run, 0, row, run.Before))
        || (firstRows.TryGetValue(run.Page, out int first) && IsBehind(run, first, row, run.BeforeOnPage));

    private bool IsBehind(FlowRun run, int first, int row, int before)
    {
        int lacking = rows.Skip(first).Take(row - first).Sum(above => above.Width) - before;
        return row >= first && lacking >= 0 && lacking <= run.DisplacedBehind && lacking < rows[row].Width;
    }

    /// <summary>Of a row with its label before it and the next one's behind it: whether those above and below it are full, too, or a page ends there.</summary>
    private bool IsAmongFull(int index, int row)
    {
        bool isFirst = index == 0 || runs[index - 1].Page != runs[index].Page;
        bool isLast = index + 1 == runs.Count || runs[index + 1].Page != runs[index].Page;
        return rows[row].Width < FewestOfRow
            ? isLast || runs[index + 1].Labels.Count == 1
            : (isFirst || IsFull(runs[index - 1])) && (isLast || IsFull(runs[index + 1]));
    }

    private bool IsFull(FlowRun run) => run.Labels.Count == 1 && run.Values.Count == rows[run.Labels[0]].Width && run.IsRow;

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
}
