namespace GovInfoDisclosure.Documents.Layout;

/// <summary>
/// Finds the tables that no vertical lines enclose among the lines of a document. Between two headings all are tables or all stay text: whoever reads on
/// takes a table's rows from tables where there is one.
/// </summary>
/// <param name="lines">All lines outside ruled tables, page after page.</param>
/// <param name="rules">Horizontal lines, from top to bottom.</param>
internal sealed class UnruledTables(List<PhraseLine> lines, List<Segment> rules)
{
    /// <summary>How far, in heights of a character, a label may reach into the column of numbers beside it: cells have room around their text.</summary>
    public const double Past = 0.3;

    private readonly List<UnruledTable> found = [];

    private NumberAlignment usual;

    /// <summary>The first line that belongs to no table before.</summary>
    private int free;

    private double rowsBefore = double.MaxValue;

    /// <summary>The tables, from top to bottom.</summary>
    public List<UnruledTable> Find()
    {
        HashSet<PhraseLine> repeated = RepeatedHeads.Of(lines);
        lines.RemoveAll(repeated.Contains);
        Phrase[] numbers = [.. lines.Where(line => line.HasNumber && line.IsRow).SelectMany(line => line.Phrases).Where(phrase => phrase.IsNumber)];
        usual = NumberAlignments.Of(numbers);
        double[] sides = [.. numbers.Select(number => NumberAlignments.Side(number, usual)).OfType<double>().OrderBy(side => side)];
        if (sides.Length > 0)
        {
            lines.ForEach(line => line.PartValues(value => NumberAlignments.Side(value, usual) is double side && NumberAlignments.IsOfColumn(side, sides)));
        }

        var broken = new BrokenNumbers(lines, rules);
        broken.Join();
        int section = 0;
        bool isWhole = true;
        for (int i = 0; i < lines.Count; i++)
        {
            if (lines[i].FollowsTable || lines[i].IsHeading)
            {
                EndSection(section, isWhole);
                (section, isWhole, rowsBefore) = (found.Count, true, double.MaxValue);
                free = lines[i].FollowsTable ? i : free;
            }

            if (lines[i].HasNumber && !lines[i].IsFurniture)
            {
                isWhole &= TryTable(i);
                i = Math.Max(i, free - 1);
            }
        }

        EndSection(section, isWhole);
        found.ForEach(table => table.Repeated.AddRange(repeated.SelectMany(line => line.Phrases).Where(table.GoesOnAt)));
        broken.Part([.. found.SelectMany(table => table.Phrases)]);
        return found;
    }

    private void EndSection(int first, bool isWhole)
    {
        if (!isWhole)
        {
            found.RemoveRange(first, found.Count - first);
        }
    }

    /// <summary>Takes the table whose first numbers stand on a line; false where there is none.</summary>
    private bool TryTable(int at)
    {
        if (!lines[at].IsRow)
        {
            free = at + 1;
            return false;
        }

        (int last, int end, double limit) = End(at);
        double labels = Enumerable.Range(at, last - at + 1).SelectMany(i => lines[i].Phrases).Where(phrase => !phrase.IsNumber).Select(phrase => phrase.Right)
            .DefaultIfEmpty(limit - lines[at].Phrases[0].Height).Max();
        int top = Top(at, labels, limit);
        Phrase[] numbers = [.. lines.GetRange(at, last - at + 1).SelectMany(line => line.Phrases).Where(phrase => phrase.IsNumber).Take(UnruledTable.Most)];
        lines.GetRange(top, at - top).ForEach(line => line.PartHeads(numbers));
        double[] sides = [.. lines.GetRange(at, end - at).SelectMany(line => line.Phrases).SelectMany(phrase => phrase.Starts).OrderBy(side => side)];
        lines.GetRange(at, end - at).ForEach(line => line.PartLabels(side => NumberAlignments.IsOfColumn(side, sides)));
        UnruledTable? table = UnruledTable.Of(lines.GetRange(top, end - top).FindAll(line => !line.IsFurniture), rules, rowsBefore, usual);
        free = last + 1;
        if (table is not null)
        {
            found.Add(table);
            rowsBefore = Math.Min(rowsBefore, table.NearestRows);
            var used = new HashSet<Phrase>(table.Phrases);
            free = Math.Max(free, lines.FindLastIndex(end - 1, end - last, line => line.Phrases.Exists(used.Contains)) + 1);
        }

        return table is not null;
    }

    /// <summary>The first line of the head: the highest with several phrases, or near to what is below it, up to what is no part of a table.</summary>
    /// <param name="at">The line of the first numbers.</param>
    /// <param name="labels">Where the labels beside numbers end.</param>
    /// <param name="limit">Where the numbers begin: what reaches from the labels to there is a heading or prose.</param>
    private int Top(int at, double labels, double limit)
    {
        int top = at;
        Phrase below = lines[at].Phrases[0];
        for (int i = at - 1; i >= free; i--)
        {
            PhraseLine line = lines[i];
            if (line.IsFurniture)
            {
                continue;
            }

            bool isAcross = line.Phrases.Count == 1 && line.Phrases[0].Left < labels && line.Right > limit;
            if (line.HasNumber || isAcross || line.Phrases[0].Page + 1 < lines[at].Phrases[0].Page)
            {
                break;
            }

            bool isNear = !line.IsHeading && below.Page == line.Phrases[0].Page && below.Foot - line.Foot < TextBlocks.Widest * below.Height;
            top = line.Phrases.Count > 1 || isNear ? i : top;
            below = line.Phrases[0];
        }

        return top;
    }

    /// <summary>Whether words are no part of a table's rows: a heading, or what reaches to where the numbers are.</summary>
    private static bool EndsTable(PhraseLine line, double limit) =>
        line.IsBlockName || line.IsHeading || line.Right > limit + (Past * line.Phrases[0].Height);

    /// <summary>The last line with numbers of a table, the first behind that which cannot be part of a label, and where the numbers begin.</summary>
    private (int Last, int End, double Limit) End(int at)
    {
        double limit = lines[at].FirstNumber;
        int last = at;
        int i = at + 1;
        for (; i < lines.Count && !lines[i].FollowsTable; i++)
        {
            PhraseLine line = lines[i];
            if (!line.IsFurniture && (line.HasNumber ? !line.IsRow : EndsTable(line, limit) || line.Phrases[0].Page > lines[last].Phrases[0].Page + 1))
            {
                break;
            }

            if (line.HasNumber && !line.IsFurniture)
            {
                limit = Math.Min(limit, line.FirstNumber);
                last = i;
            }
        }

        return (last, i, limit);
    }
}
