namespace GovInfoDisclosure.Reading.Tables;

/// <summary>What each move costs when the cells of a row are laid on columns, in the order in which the columns stand in the row.</summary>
internal sealed class AlignmentCosts
{
    /// <summary>More than any path costs: the move is not there.</summary>
    public const int Never = 1_000_000;

    // One behind the other, those of the cells first: there is a row of them for each row with blanks.
    private readonly int[] numbers;

    /// <param name="slots">How many cells the row shows.</param>
    /// <param name="columns">How many columns there are.</param>
    /// <param name="room">Numbers that nobody else needs, as many as <see cref="RoomFor"/> says or more; null to make them.</param>
    public AlignmentCosts(int slots, int columns, int[]? room = null)
    {
        Slots = slots;
        Columns = columns;
        numbers = room ?? new int[RoomFor(slots, columns)];
        numbers.AsSpan(0, RoomFor(slots, columns)).Clear();
        Tear.Fill(Never);
        Join.Fill(Never);
    }

    /// <summary>How many numbers there are.</summary>
    public static int RoomFor(int slots, int columns) => (6 * slots) + (2 * columns);

    public int Slots { get; }

    public int Columns { get; }

    /// <summary>Of each cell: what it costs that it belongs to a column.</summary>
    public Span<int> Use => OfCells(0);

    /// <summary>Of each cell: what it costs that it belongs to none, between two columns.</summary>
    public Span<int> Leave => OfCells(1);

    /// <summary>The same before the first column and behind the last.</summary>
    public Span<int> LeaveAtEdge => OfCells(2);

    /// <summary>Of each cell: what it costs that it and the next are the halves of one number.</summary>
    public Span<int> Tear => OfCells(3);

    /// <summary>Of each cell: what it costs that it holds the numbers of two columns.</summary>
    public Span<int> Join => OfCells(4);

    /// <summary>Of each cell what it says: equal numbers say the same, so that it does not matter which of them a column has.</summary>
    public Span<int> Value => OfCells(5);

    /// <summary>Of each column: what it costs that the row shows no cell for it.</summary>
    public Span<int> Lose => numbers.AsSpan(6 * Slots, Columns);

    /// <summary>Of each column: what it costs that it has a cell.</summary>
    public Span<int> Have => numbers.AsSpan((6 * Slots) + Columns, Columns);

    /// <summary>Of each cell and column: what it costs that the one stands where the other is not; null where places tell nothing.</summary>
    public int[,]? Misplace { get; set; }

    /// <summary>What it costs to leave a cell out where so many columns are behind.</summary>
    public int LeaveAt(int slot, int column) => column == 0 || column == Columns ? LeaveAtEdge[slot] : Leave[slot];

    public int Take(int slot, int column) => Use[slot] + Have[column] + (Misplace is null ? 0 : Misplace[slot, column]);

    private Span<int> OfCells(int kind) => numbers.AsSpan(kind * Slots, Slots);
}

/// <summary>
/// Lays the cells of a row on columns in order, by every path of moves there is, and says of each column what all paths agree on that cost
/// little more than the cheapest. It knows nothing of what the cells say beyond which of them say the same, and no sum.
/// </summary>
internal readonly struct AlignmentPath
{
    /// <summary>The paths that cost little more than the cheapest do not agree, or the row shows nothing for the column.</summary>
    public const int Open = -1;

    private readonly AlignmentCosts costs;
    private readonly Table before;
    private readonly Table after;

    /// <param name="costs">What the moves cost.</param>
    /// <param name="room">So many numbers as <see cref="RoomFor"/> says, or more; null to make them. They are the path's until another has them.</param>
    public AlignmentPath(AlignmentCosts costs, int[]? room = null)
    {
        this.costs = costs;
        room ??= new int[RoomFor(costs)];
        before = new Table(room, 0, costs.Columns + 1);
        after = new Table(room, RoomFor(costs) / 2, costs.Columns + 1);
        FindBefore();
        FindAfter();
    }

    /// <summary>How many numbers it takes to find the paths.</summary>
    public static int RoomFor(AlignmentCosts costs) => 2 * (costs.Slots + 1) * (costs.Columns + 1);

    /// <summary>A room that is large enough: the same where it is.</summary>
    public static int[] WithRoom(int[] room, int length) => room.Length < length ? new int[length] : room;

    /// <summary>What the cheapest path costs.</summary>
    public int Cheapest => before[costs.Slots, costs.Columns];

    /// <summary>The cell of each column, or <see cref="Open"/>.</summary>
    /// <param name="margin">How much more than the cheapest path others may cost that have a say.</param>
    public int[] Agreed(int margin)
    {
        int most = Cheapest + margin;
        int[] agreed = new int[costs.Columns];
        for (int column = 0; column < costs.Columns; column++)
        {
            bool isOpen = false;
            int taken = Open;
            for (int slot = 0; slot <= costs.Slots && !isOpen; slot++)
            {
                isOpen = before[slot, column] + costs.Lose[column] + after[slot, column + 1] <= most || IsTorn(slot, column, most);
                if (!isOpen && slot < costs.Slots && before[slot, column] + costs.Take(slot, column) + after[slot + 1, column + 1] <= most)
                {
                    isOpen = taken >= 0 && costs.Value[taken] != costs.Value[slot];
                    taken = taken < 0 ? slot : taken;
                }
            }

            agreed[column] = isOpen ? Open : taken;
        }

        return agreed;
    }

    /// <summary>Whether a path that still counts gives a column a part of what is printed from a cell on, or two cells together.</summary>
    private bool IsTorn(int slot, int column, int most) =>
        (slot + 1 < costs.Slots && before[slot, column] + costs.Tear[slot] + after[slot + 2, column + 1] <= most)
        || (slot < costs.Slots && column + 1 < costs.Columns && before[slot, column] + costs.Join[slot] + after[slot + 1, column + 2] <= most)
        || (slot < costs.Slots && column > 0 && before[slot, column - 1] + costs.Join[slot] + after[slot + 1, column + 1] <= most);

    /// <summary>The cheapest way to where so many cells and columns are behind.</summary>
    private void FindBefore()
    {
        for (int slot = 0; slot <= costs.Slots; slot++)
        {
            for (int column = 0; column <= costs.Columns; column++)
            {
                int least = slot + column == 0 ? 0 : AlignmentCosts.Never;
                if (slot > 0)
                {
                    least = Math.Min(least, before[slot - 1, column] + costs.LeaveAt(slot - 1, column));
                }

                if (column > 0)
                {
                    least = Math.Min(least, before[slot, column - 1] + costs.Lose[column - 1]);
                }

                if (slot > 0 && column > 0)
                {
                    least = Math.Min(least, before[slot - 1, column - 1] + costs.Take(slot - 1, column - 1));
                    least = slot > 1 ? Math.Min(least, before[slot - 2, column - 1] + costs.Tear[slot - 2]) : least;
                    least = column > 1 ? Math.Min(least, before[slot - 1, column - 2] + costs.Join[slot - 1]) : least;
                }

                before.Set(slot, column, least);
            }
        }
    }

    /// <summary>The cheapest way from there to the end.</summary>
    private void FindAfter()
    {
        for (int slot = costs.Slots; slot >= 0; slot--)
        {
            for (int column = costs.Columns; column >= 0; column--)
            {
                bool hasSlot = slot < costs.Slots;
                bool hasColumn = column < costs.Columns;
                int least = hasSlot || hasColumn ? AlignmentCosts.Never : 0;
                if (hasSlot)
                {
                    least = Math.Min(least, costs.LeaveAt(slot, column) + after[slot + 1, column]);
                }

                if (hasColumn)
                {
                    least = Math.Min(least, costs.Lose[column] + after[slot, column + 1]);
                }

                if (hasSlot && hasColumn)
                {
                    least = Math.Min(least, costs.Take(slot, column) + after[slot + 1, column + 1]);
                    least = slot + 1 < costs.Slots ? Math.Min(least, costs.Tear[slot] + after[slot + 2, column + 1]) : least;
                    least = column + 1 < costs.Columns ? Math.Min(least, costs.Join[slot] + after[slot + 1, column + 2]) : least;
                }

                after.Set(slot, column, least);
            }
        }
    }

    /// <summary>A number for each count of cells and of columns that are behind.</summary>
    private readonly struct Table(int[] numbers, int first, int width)
    {
        public int this[int slot, int column] => numbers[first + (slot * width) + column];

        public void Set(int slot, int column, int number) => numbers[first + (slot * width) + column] = number;
    }
}
