namespace GovInfoDisclosure.Documents.Layout;

/// <summary>Finds the tables that the ruling lines of a page draw: lines that meet are of one table, and what no line crosses is a cell.</summary>
internal static class RuledTables
{
    /// <summary>How far apart lines may be and still be one: borders are drawn cell by cell and meet within two points.</summary>
    private const double Tolerance = 2.5;

    /// <summary>How far apart pieces of one line may be: text that it runs into breaks it; no cell is narrower.</summary>
    private const double Hole = 8.5;

    /// <summary>So many lines across a hole are looked at; where there are more, it is none.</summary>
    private const int MostAtHole = 64;

    /// <summary>How much of a cell's side must be drawn for it to be a border.</summary>
    private const double Drawn = 0.6;

    /// <summary>How far lines must run past the last one across them to hold cells of their own: less than a line of small print.</summary>
    private const double Shallow = 5;

    /// <summary>All tables of a page, from top to bottom.</summary>
    /// <param name="page">The page.</param>
    /// <param name="mostCells">How many cells a table may have.</param>
    public static List<RuledTable> Find(PageContent page, int mostCells)
    {
        List<Segment> horizontal = Merge(page.Horizontal, page.Vertical);
        List<Segment> vertical = Merge(page.Vertical, page.Horizontal);
        var tables = new List<RuledTable>();
        foreach ((List<Segment> rows, List<Segment> columns) in Components(horizontal, vertical))
        {
            double[] ys = Positions(rows);
            double[] xs = Positions(columns);
            double lowest = ys.Length > 0 ? ys[ys.Length - 1] : 0;
            ys = Close(ys, columns, rows);
            double lastDrawn = xs.Length > 0 ? xs[xs.Length - 1] : 0;
            xs = Close(xs, rows, columns);
            if (ys.Length >= 2 && xs.Length >= 2 && (long)(ys.Length - 1) * (xs.Length - 1) is > 1 and var count && count <= mostCells)
            {
                tables.Add(Build(xs, ys, rows, columns, isRightDrawn: xs[xs.Length - 1] <= lastDrawn, isBottomDrawn: ys[ys.Length - 1] <= lowest));
            }
        }

        return [.. tables.OrderBy(table => table.Top).ThenBy(table => table.Left)];
    }

    /// <summary>Pieces of one line, and lines drawn twice, become one.</summary>
    /// <param name="segments">The pieces.</param>
    /// <param name="across">The lines across them: where one stands at a hole, a cell ends there. Without them no hole is closed.</param>
    public static List<Segment> Merge(List<Segment> segments, List<Segment>? across = null)
    {
        Segment[] crossing = across is null ? [] : [.. across.OrderBy(line => line.At)];
        double[] places = Array.ConvertAll(crossing, line => line.At);
        bool IsHole(Segment before, Segment behind)
        {
            int first = Array.BinarySearch(places, before.To - Tolerance);
            int end = Math.Min(places.Length, (first = first < 0 ? ~first : first) + MostAtHole);
            while (first < end && places[first] <= behind.From + Tolerance
                && !(crossing[first].From - Tolerance <= behind.At && behind.At <= crossing[first].To + Tolerance))
            {
                first++;
            }

            return across is not null && behind.From <= before.To + Hole && (first == places.Length || places[first] > behind.From + Tolerance);
        }

        var merged = new List<Segment>();
        Segment[] sorted = [.. segments.OrderBy(segment => segment.At)];
        for (int first = 0, next; first < sorted.Length; first = next)
        {
            for (next = first + 1; next < sorted.Length && sorted[next].At - sorted[first].At <= Tolerance; next++)
            {
            }

            // Lines of two tables may run at one place of the page: only what touches is one.
            int start = merged.Count;
            foreach (Segment segment in sorted.Skip(first).Take(next - first).OrderBy(segment => segment.From))
            {
                int last = merged.Count - 1;
                if (last >= start && (segment.From <= merged[last].To + Tolerance || IsHole(merged[last], segment)))
                {
                    merged[last] = merged[last] with { To = Math.Max(merged[last].To, segment.To) };
                }
                else
                {
                    merged.Add(segment);
                }
            }
        }

        return merged;
    }

    /// <summary>A table that a page cuts, or whose sides are open, ends where the lines across end: there is a line that nobody drew.</summary>
    /// <param name="places">Where lines are drawn.</param>
    /// <param name="across">The lines across them.</param>
    /// <param name="lines">The lines at those places; those that nobody drew are added.</param>
    private static double[] Close(double[] places, List<Segment> across, List<Segment> lines)
    {
        var closed = new List<double>(places);
        double first = across.Min(segment => segment.From);
        double last = across.Max(segment => segment.To);
        if (Ends(across, segment => segment.From, first) is { Count: >= 2 } before && first < places[0] - Shallow)
        {
            closed.Insert(0, first);
            lines.Add(new Segment(first, before.Min(segment => segment.At), before.Max(segment => segment.At)));
        }

        if (Ends(across, segment => segment.To, last) is { Count: >= 2 } behind && last > places[places.Length - 1] + Shallow)
        {
            closed.Add(last);
            lines.Add(new Segment(last, behind.Min(segment => segment.At), behind.Max(segment => segment.At)));
        }

        return [.. closed];
    }

    private static List<Segment> Ends(List<Segment> segments, Func<Segment, double> end, double at) =>
        [.. segments.Where(segment => Math.Abs(end(segment) - at) <= Tolerance)];

    /// <summary>Lines that meet, directly or by others, are of one table.</summary>
    private static IEnumerable<(List<Segment> Rows, List<Segment> Columns)> Components(List<Segment> horizontal, List<Segment> vertical)
    {
        int[] parent = [.. Enumerable.Range(0, horizontal.Count + vertical.Count)];
        int Root(int i)
        {
            while (parent[i] != i)
            {
                parent[i] = parent[parent[i]];
                i = parent[i];
            }

            return i;
        }

        // By position, so that a line is compared only with those that it may meet.
        int[] byX = [.. Enumerable.Range(0, vertical.Count).OrderBy(i => vertical[i].At)];
        double[] places = [.. byX.Select(i => vertical[i].At)];
        for (int h = 0; h < horizontal.Count; h++)
        {
            int first = Array.BinarySearch(places, horizontal[h].From - Tolerance);
            for (int k = first < 0 ? ~first : first; k < byX.Length && places[k] <= horizontal[h].To + Tolerance; k++)
            {
                Segment line = vertical[byX[k]];
                if (line.From - Tolerance <= horizontal[h].At && horizontal[h].At <= line.To + Tolerance)
                {
                    parent[Root(h)] = Root(horizontal.Count + byX[k]);
                }
            }
        }

        var groups = new Dictionary<int, (List<Segment> Rows, List<Segment> Columns)>();
        for (int i = 0; i < parent.Length; i++)
        {
            int root = Root(i);
            if (!groups.TryGetValue(root, out (List<Segment> Rows, List<Segment> Columns) group))
            {
                groups.Add(root, group = ([], []));
            }

            (i < horizontal.Count ? group.Rows : group.Columns).Add(i < horizontal.Count ? horizontal[i] : vertical[i - horizontal.Count]);
        }

        AddSides(groups.Values);
        return groups.Values.Where(group => group.Rows.Count >= 1 && group.Columns.Count >= 2);
    }

    /// <summary>A cell as high as its page has no line across it, so that its side meets none: it is of the table that begins and ends at its height.</summary>
    private static void AddSides(ICollection<(List<Segment> Rows, List<Segment> Columns)> groups)
    {
        (int Top, int Bottom) Height(double top, double bottom) => ((int)Math.Round(top / Tolerance), (int)Math.Round(bottom / Tolerance));
        ILookup<(int Top, int Bottom), List<Segment>> tables = groups.Where(group => group.Rows.Count >= 1 && group.Columns.Count >= 2)
            .ToLookup(group => Height(group.Columns.Min(line => line.From), group.Columns.Max(line => line.To)), group => group.Columns);
        foreach (Segment side in groups.Where(group => group.Rows.Count == 0).Select(group => group.Columns[0]))
        {
            (int top, int bottom) = Height(side.From, side.To);
            List<Segment>[] near =
                [.. from t in Enumerable.Range(top - 1, 3) from b in Enumerable.Range(bottom - 1, 3) from table in tables[(t, b)] select table];
            if (near.Length == 1)
            {
                near[0].Add(side);
            }
        }
    }

    private static double[] Positions(List<Segment> segments)
    {
        var positions = new List<double>();
        foreach (double at in segments.Select(segment => segment.At).OrderBy(at => at))
        {
            if (positions.Count == 0 || at - positions[positions.Count - 1] > Tolerance)
            {
                positions.Add(at);
            }
        }

        return [.. positions];
    }

    private static RuledTable Build(double[] xs, double[] ys, List<Segment> rows, List<Segment> columns, bool isRightDrawn, bool isBottomDrawn)
    {
        int rowCount = ys.Length - 1;
        int columnCount = xs.Length - 1;
        bool[,] below = Borders(ys, xs, rows);
        bool[,] behind = Borders(xs, ys, columns);
        var owner = new int[rowCount, columnCount];
        var cells = new List<RuledCell>();
        for (int row = 0; row < rowCount; row++)
        {
            for (int column = 0; column < columnCount; column++)
            {
                owner[row, column] = -1;
            }
        }

        for (int row = 0; row < rowCount; row++)
        {
            for (int column = 0; column < columnCount; column++)
            {
                if (owner[row, column] >= 0)
                {
                    continue;
                }

                // As wide as no line crosses, then as low as no line crosses below all of that width.
                int right = column;
                while (right + 1 < columnCount && !behind[right + 1, row] && owner[row, right + 1] < 0)
                {
                    right++;
                }

                int bottom = row;
                while (bottom + 1 < rowCount && IsOpen(below, bottom + 1, column, right))
                {
                    bottom++;
                }

                for (int r = row; r <= bottom; r++)
                {
                    for (int c = column; c <= right; c++)
                    {
                        owner[r, c] = cells.Count;
                    }
                }

                cells.Add(new RuledCell(row + 1, column + 1, bottom - row + 1, right - column + 1) { Left = xs[column], Right = xs[right + 1] });
            }
        }

        return new RuledTable(xs, ys, owner, cells, isRightDrawn, isBottomDrawn);
    }

    private static bool IsOpen(bool[,] below, int line, int from, int to)
    {
        for (int column = from; column <= to; column++)
        {
            if (below[line, column])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>For each line's place and each stretch between the lines that cross it, whether it is drawn there.</summary>
    private static bool[,] Borders(double[] places, double[] stretches, List<Segment> segments)
    {
        var drawn = new double[places.Length, stretches.Length - 1];
        foreach (Segment segment in segments)
        {
            int place = Nearest(places, segment.At);
            for (int i = Math.Max(0, RuledTable.IndexOf(stretches, segment.From)); i < stretches.Length - 1 && stretches[i] < segment.To; i++)
            {
                drawn[place, i] += Math.Max(0, Math.Min(segment.To, stretches[i + 1]) - Math.Max(segment.From, stretches[i]));
            }
        }

        var borders = new bool[places.Length, stretches.Length - 1];
        for (int place = 0; place < places.Length; place++)
        {
            for (int i = 0; i < stretches.Length - 1; i++)
            {
                borders[place, i] = drawn[place, i] >= Drawn * (stretches[i + 1] - stretches[i]);
            }
        }

        return borders;
    }

    private static int Nearest(double[] places, double at)
    {
        int index = Array.BinarySearch(places, at);
        index = index < 0 ? ~index : index;
        return index == places.Length || (index > 0 && at - places[index - 1] < places[index] - at) ? index - 1 : index;
    }
}
