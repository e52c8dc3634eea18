namespace GovInfoDisclosure.Reading.Tables;

/// <summary>The costs of all paths that lay lines on slots, from both ends.</summary>
internal sealed class PlacedPaths
{
    /// <summary>A row of the form that shows nothing is rarer than one that shows something.</summary>
    private const int NoValues = 3;

    /// <summary>Cells of one row on another line than the rest, as fonts of two heights leave them.</summary>
    private const int OtherLine = 2;

    /// <summary>Labels that reach over the row above or below are rare.</summary>
    public const int Overflowing = 5;

    /// <summary>A row stands on so many lines at most.</summary>
    private const int MostLinesOfRow = 3;

    private readonly PlacedPage page;
    private readonly List<PlacedSlot> slots;
    private readonly List<PlacedLine> lines;
    private readonly bool isOver;
    private readonly int lostBlank;
    private readonly int mostLines;
    private readonly int[,] distance;
    private readonly int[,] before;
    private readonly int[,] behind;

    public PlacedPaths(PlacedPage page, LabelSide way)
    {
        this.page = page;
        slots = page.Slots;
        lines = page.Lines;
        isOver = way >= LabelSide.Above;

        // Where labels reach over one another a row whose label was not found shows nothing as seldom as others, and two lines are two rows.
        lostBlank = way == LabelSide.Around ? NoValues : 0;
        mostLines = way == LabelSide.Around ? 1 : MostLinesOfRow;
        distance = new int[slots.Count, lines.Count];
        int[] alone = [.. Enumerable.Range(0, lines.Count).Select(line => page.Alone(line))];
        for (int slot = 0; slot < slots.Count; slot++)
        {
            for (int line = 0; line < lines.Count; line++)
            {
                distance[slot, line] = page.Distance(slot, line, way);
            }
        }

        before = new int[slots.Count + 1, lines.Count + 1];
        behind = new int[slots.Count + 1, lines.Count + 1];
        for (int slot = 0; slot <= slots.Count; slot++)
        {
            for (int line = 0; line <= lines.Count; line++)
            {
                int cost = slot == 0 && line == 0 ? (isOver ? Overflowing : 0)
                    : line == 0 ? PlacedPage.Never : before[slot, line - 1] + alone[line - 1];
                for (int from = Math.Max(0, line - mostLines); slot > 0 && from <= line; from++)
                {
                    cost = before[slot - 1, from] < cost ? Math.Min(cost, before[slot - 1, from] + Cost(slot - 1, from, line)) : cost;
                }

                before[slot, line] = Math.Min(cost, PlacedPage.Never);
            }
        }

        for (int slot = slots.Count; slot >= 0; slot--)
        {
            for (int line = lines.Count; line >= 0; line--)
            {
                int cost = slot == slots.Count && line == lines.Count ? 0
                    : line == lines.Count ? PlacedPage.Never : behind[slot, line + 1] + alone[line];
                for (int to = line; slot < slots.Count && to <= Math.Min(lines.Count, line + mostLines); to++)
                {
                    cost = behind[slot + 1, to] < cost ? Math.Min(cost, behind[slot + 1, to] + Cost(slot, line, to)) : cost;
                }

                behind[slot, line] = Math.Min(cost, PlacedPage.Never);
            }
        }
    }

    public int Cheapest => behind[0, 0] + before[0, 0];

    /// <summary>The lines that a slot has on a path that costs so much at most.</summary>
    public IEnumerable<(int From, int To)> Through(int slot, int most)
    {
        bool isBlank = false;
        for (int from = 0; from <= lines.Count; from++)
        {
            for (int to = from; before[slot, from] <= most && to <= Math.Min(lines.Count, from + mostLines); to++)
            {
                int cost = before[slot, from] + behind[slot + 1, to];
                if (cost <= most && cost + Cost(slot, from, to) <= most && (to > from || !isBlank))
                {
                    isBlank |= to == from;
                    yield return to > from ? (from, to) : (0, 0);
                }
            }
        }
    }

    /// <summary>What it costs that some lines are those of a row.</summary>
    private int Cost(int slot, int from, int to)
    {
        if (to == from)
        {
            return slots[slot].IsCut ? 0 : slots[slot].Label is null ? lostBlank : NoValues;
        }

        int cost = (to - from - 1) * OtherLine;
        int values = 0;
        for (int i = from; i < to; i++)
        {
            cost += distance[slot, i];
            values += lines[i].Values.Count;
            if (cost >= PlacedPage.Never || values > slots[slot].Width || (i > from && page.IsFarFromNext(slot, i - 1)))
            {
                return PlacedPage.Never;
            }
        }

        return (!isOver && page.IsTorn(slot, from, to)) || (to - from > 1 && !StandApart(lines.GetRange(from, to - from))) ? PlacedPage.Never : cost;
    }

    /// <summary>Whether the values of several lines stand one behind the other, from left to right.</summary>
    private static bool StandApart(List<PlacedLine> row)
    {
        List<GridField> values = [.. row.SelectMany(line => line.Values).OrderBy(value => value.Column)];
        return values.Zip(values.Skip(1), (left, right) => left.Column + left.Text.Length < right.Column).All(isApart => isApart);
    }
}
