namespace GovInfoDisclosure.Documents.Layout;

/// <summary>
/// Numbers that a narrow column breaks. The upper part alone is another number, so that parts are joined only where rules, or heights that no two rows can
/// have, tell which lines are one row; where all numbers of each row then stand in one manner; and where no part but the last has room for more.
/// </summary>
/// <param name="lines">The lines of the document; those that hold nothing but rests are taken out.</param>
/// <param name="rules">Horizontal lines, from top to bottom.</param>
internal sealed class BrokenNumbers(List<PhraseLine> lines, List<Segment> rules)
{
    /// <summary>So many lines between rows show that rows are ruled.</summary>
    private const int FewestRuled = 2;

    /// <summary>How much further than the lines of one number lines of one row may be apart: programs round to a pixel.</summary>
    private const double Clear = 1.12;

    /// <summary>A row of a report has fewer lines, however its numbers are broken.</summary>
    private const int MostLines = 12;

    private static readonly LabelPlace[] Places = [LabelPlace.Middle, LabelPlace.Top, LabelPlace.Bottom];

    private readonly List<(Phrase Whole, IReadOnlyList<(PhraseLine Line, Phrase Part)> Parts)> joined = [];

    /// <summary>Takes the rests to their numbers.</summary>
    public void Join()
    {
        var table = new List<PhraseLine>();
        foreach (PhraseLine line in lines)
        {
            if (table.Count > 0 && (line.IsHeading || line.FollowsTable || line.Phrases[0].Page != table[0].Phrases[0].Page))
            {
                Join(table);
                table = [];
            }

            if (line is { HasNumber: true, IsRow: true, IsFurniture: false })
            {
                table.Add(line);
            }
        }

        Join(table);
        lines.RemoveAll(line => line.Phrases.Count == 0);
    }

    /// <summary>Marks as no number what stays text, and puts its rests back to where they stand.</summary>
    /// <param name="taken">What is in tables.</param>
    public void Part(HashSet<Phrase> taken)
    {
        foreach ((Phrase whole, IReadOnlyList<(PhraseLine Line, Phrase Part)> parts) in joined.Where(number => !taken.Contains(number.Whole)))
        {
            Glyph last = whole.Glyphs[whole.Glyphs.Count - 1];
            whole.Glyphs.Add(last with { Text = "…", Left = last.Right, Right = last.Right + last.Width });
            foreach ((PhraseLine line, Phrase part) in parts.Skip(1))
            {
                line.Add(part);
            }
        }
    }

    private void Join(List<PhraseLine> table)
    {
        List<Phrase> numbers = [.. table.SelectMany(line => line.Phrases).Where(phrase => phrase.IsNumber)];
        if (numbers.Count is 0 or > UnruledTable.Most)
        {
            return;
        }

        // Lines nearer than they are high are of one row; so far apart as parts of one number are there, they may be everywhere.
        bool[] ruled = [.. table.Skip(1).Zip(table, (lower, upper) => RowRules.PartAny(rules, First(upper), First(lower)))];
        double[] distances = [.. table.Skip(1).Zip(table, (lower, upper) => lower.Foot - upper.Foot)];
        bool isRuled = ruled.Count(isParted => isParted) >= FewestRuled;
        double near = numbers.Min(number => number.Height);
        double far = Rows(table, [0, .. Enumerable.Range(1, table.Count - 1).Where(i => distances[i - 1] >= near)]).Max(row => row.Pitch) * Clear;
        bool MayCut(int i) => isRuled ? ruled[i - 1] : distances[i - 1] >= near;
        bool MayGoOn(int i) => isRuled ? !ruled[i - 1] : distances[i - 1] < Math.Max(near, far);
        foreach (LabelPlace place in Places)
        {
            if (Cuts(table.Count, MayCut, MayGoOn, (first, end) => new BrokenRow(table.GetRange(first, end - first)).Is(place, numbers)) is { } cuts)
            {
                Rows(table, cuts).ForEach(row => Take(row, place));
                return;
            }
        }
    }

    private void Take(BrokenRow row, LabelPlace place)
    {
        foreach (IReadOnlyList<(PhraseLine Line, Phrase Part)> parts in row.Broken)
        {
            Phrase whole = parts[0].Part.GoingOn(parts.Skip(1).Select(part => part.Part), BrokenRow.Height(parts, place));
            parts[0].Line.Phrases[parts[0].Line.Phrases.IndexOf(parts[0].Part)] = whole;
            foreach ((PhraseLine line, Phrase part) in parts.Skip(1))
            {
                line.Phrases.Remove(part);
            }

            joined.Add((whole, parts));
        }
    }

    /// <summary>Where rows begin, if there is just one way in which all of them are rows; null else.</summary>
    private static List<int>? Cuts(int count, Predicate<int> mayCut, Predicate<int> mayGoOn, Func<int, int, bool> isRow)
    {
        // For each line the number of ways to part what stands above it, and where the last row of one of them begins.
        var ways = new int[count + 1];
        var last = new int[count + 1];
        ways[0] = 1;
        for (int end = 1; end <= count; end++)
        {
            int least = end < count && !mayCut(end) ? end : Math.Max(0, end - MostLines);
            for (int first = end - 1; first >= least && (first + 1 == end || mayGoOn(first + 1)); first--)
            {
                if (ways[first] > 0 && isRow(first, end))
                {
                    (ways[end], last[end]) = (Math.Min(2, ways[end] + ways[first]), first);
                }
            }
        }

        var cuts = new List<int>();
        for (int end = count; end > 0 && ways[count] == 1; end = last[end])
        {
            cuts.Insert(0, last[end]);
        }

        return cuts.Count > 0 ? cuts : null;
    }

    private static List<BrokenRow> Rows(List<PhraseLine> table, List<int> cuts) =>
        [.. cuts.Select((first, i) => new BrokenRow(table.GetRange(first, (i + 1 < cuts.Count ? cuts[i + 1] : table.Count) - first)))];

    private static Phrase First(PhraseLine line) => line.Phrases.Find(phrase => phrase.IsNumber)!;
}
