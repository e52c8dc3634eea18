namespace GovInfoDisclosure.Reading.Tables;

/// <summary>What each move costs when the cells of a row are laid on columns, in the order in which the columns stand in the row.</summary>
/// <param name="slots">How many cells the row shows.</param>
/// <param name="columns">How many columns there are.</param>
internal sealed class AlignmentCosts(int slots, int columns)
{
    /// <summary>More than any path costs: the move is not there.</summary>
    public const int Never = 1_000_000;

    public int Slots { get; } = slots;

    public int Columns { get; } = columns;

    /// <summary>Of each cell: what it costs that it belongs to a column.</summary>
    public int[] Use { get; } = new int[slots];

    /// <summary>Of each cell: what it costs that it belongs to none, between two columns.</summary>
    public int[] Leave { get; } = new int[slots];

    /// <summary>The same before the first column and behind the last.</summary>
    public int[] LeaveAtEdge { get; } = new int[slots];

    /// <summary>Of each cell: what it costs that it and the next are the halves of one number.</summary>
    public int[] Tear { get; } = Filled(slots);

    /// <summary>Of each cell: what it costs that it holds the numbers of two columns.</summary>
    public int[] Join { get; } = Filled(slots);

    /// <summary>Of each column: what it costs that the row shows no cell for it.</summary>
    public int[] Lose { get; } = new int[columns];

    /// <summary>Of each column: what it costs that it has a cell.</summary>
    public int[] Have { get; } = new int[columns];

    /// <summary>Of each cell and column: what it costs that the one stands where the other is not; null where places tell nothing.</summary>
    public int[,]? Misplace { get; set; }

    /// <summary>Of each cell what it says: equal numbers say the same, so that it does not matter which of them a column has.</summary>
    public int[] Value { get; } = new int[slots];

    public int Take(int slot, int column) => Use[slot] + Have[column] + (Misplace is null ? 0 : Misplace[slot, column]);

    /// <summary>What a move costs where so many cells and columns are behind: leave the cell out, lose the column, take, tear, join.</summary>
    public int Of(int move, int slot, int column) => move switch
    {
        0 => column == 0 || column == Columns ? LeaveAtEdge[slot] : Leave[slot],
        1 => Lose[column],
        2 => Take(slot, column),
        3 => Tear[slot],
        _ => Join[slot],
    };

    private static int[] Filled(int length)
    {
        int[] result = new int[length];
        for (int i = 0; i < length; i++)
        {
            result[i] = Never;
        }

        return result;
    }
}

/// <summary>
/// Lays the cells of a row on columns in order, by every path of moves there is, and says of each column what all paths agree on that cost
/// little more than the cheapest. It knows nothing of what the cells say beyond which of them say the same, and no sum.
/// </summary>
internal sealed class AlignmentPath
{
    /// <summary>The paths that cost little more than the cheapest do not agree, or the row shows nothing for the column.</summary>
    public const int Open = -1;

    /// <summary>How many cells and columns each move passes, in the order of <see cref="AlignmentCosts.Of"/>.</summary>
    private static readonly (int Slots, int Columns)[] Moves = [(1, 0), (0, 1), (1, 1), (2, 1), (1, 2)];

    private readonly int[,] before;
    private readonly int[,] after;

    public AlignmentPath(AlignmentCosts costs)
    {
        Costs = costs;
        before = Before();
        after = After();
    }

    /// <summary>What each move costs.</summary>
    public AlignmentCosts Costs { get; }

    /// <summary>What the cheapest path costs.</summary>
    public int Cheapest => before[Costs.Slots, Costs.Columns];

    /// <summary>The cell of each column, or <see cref="Open"/>.</summary>
    /// <param name="margin">How much more than the cheapest path others may cost that have a say.</param>
    public int[] Agreed(int margin)
    {
        int most = Cheapest + margin;
        int[] agreed = new int[Costs.Columns];
        for (int column = 0; column < Costs.Columns; column++)
        {
            bool isOpen = false;
            int taken = Open;
            for (int slot = 0; slot <= Costs.Slots && !isOpen; slot++)
            {
                isOpen = before[slot, column] + Costs.Lose[column] + after[slot, column + 1] <= most || IsTorn(slot, column, most);
                if (!isOpen && slot < Costs.Slots && before[slot, column] + Costs.Take(slot, column) + after[slot + 1, column + 1] <= most)
                {
                    isOpen = taken >= 0 && Costs.Value[taken] != Costs.Value[slot];
                    taken = taken < 0 ? slot : taken;
                }
            }

            agreed[column] = isOpen ? Open : taken;
        }

        return agreed;
    }

    /// <summary>Whether a path that still counts gives a column a part of what is printed from a cell on, or two cells together.</summary>
    private bool IsTorn(int slot, int column, int most) =>
        (slot + 1 < Costs.Slots && before[slot, column] + Costs.Tear[slot] + after[slot + 2, column + 1] <= most)
        || (slot < Costs.Slots && column + 1 < Costs.Columns && before[slot, column] + Costs.Join[slot] + after[slot + 1, column + 2] <= most)
        || (slot < Costs.Slots && column > 0 && before[slot, column - 1] + Costs.Join[slot] + after[slot + 1, column + 1] <= most);

    /// <summary>The cheapest way to where so many cells and columns are behind.</summary>
    private int[,] Before()
    {
        int[,] before = AllNever();
        before[0, 0] = 0;
        for (int slot = 0; slot <= Costs.Slots; slot++)
        {
            for (int column = 0; column <= Costs.Columns; column++)
            {
                for (int move = 0; move < Moves.Length; move++)
                {
                    (int slots, int columns) = Moves[move];
                    if (slot + slots <= Costs.Slots && column + columns <= Costs.Columns)
                    {
                        ref int next = ref before[slot + slots, column + columns];
                        next = Math.Min(next, before[slot, column] + Costs.Of(move, slot, column));
                    }
                }
            }
        }

        return before;
    }

    /// <summary>The cheapest way from there to the end.</summary>
    private int[,] After()
    {
        int[,] after = AllNever();
        after[Costs.Slots, Costs.Columns] = 0;
        for (int slot = Costs.Slots; slot >= 0; slot--)
        {
            for (int column = Costs.Columns; column >= 0; column--)
            {
                for (int move = 0; move < Moves.Length; move++)
                {
                    (int slots, int columns) = Moves[move];
                    if (slot + slots <= Costs.Slots && column + columns <= Costs.Columns)
                    {
                        after[slot, column] = Math.Min(after[slot, column], Costs.Of(move, slot, column) + after[slot + slots, column + columns]);
                    }
                }
            }
        }

        return after;
    }

    private int[,] AllNever()
    {
        int[,] result = new int[Costs.Slots + 1, Costs.Columns + 1];
        for (int i = 0; i < result.Length; i++)
        {
            result[i / (Costs.Columns + 1), i % (Costs.Columns + 1)] = AlignmentCosts.Never;
        }

        return result;
    }
}
