namespace GovInfoDisclosure.Reading.Tables;

/// <summary>Where the columns of spaced text are, when the full rows above and below have them at one place.</summary>
internal static class PlacedColumns
{
    // Five characters, in the doubled units of GridField.Middle: values one space apart stand in no columns.
    private const int NarrowestColumn = 10;

    /// <summary>What each value costs in each column: nothing where it stands there, and the same wherever it does not.</summary>
    /// <param name="slots">The values.</param>
    /// <param name="columns">How many columns there are.</param>
    /// <param name="near">The full rows above and below.</param>
    /// <param name="cost">What it costs to be out of place.</param>
    public static int[,]? Find(IReadOnlyList<GridField> slots, int columns, (LabelledRun? Above, LabelledRun? Below) near, int cost)
    {
        if (Middles(columns, near) is not int[] middles)
        {
            return null;
        }

        int[,] misplaced = new int[slots.Count, columns];
        for (int slot = 0; slot < slots.Count; slot++)
        {
            bool isPlaced = false;
            for (int column = 0; column < columns; column++)
            {
                bool isAt = IsAt(slots[slot].Middle, column, middles);
                isPlaced |= isAt;
                misplaced[slot, column] = isAt ? 0 : cost;
            }

            if (!isPlaced)
            {
                // A value in no column: the row is not set in these columns.
                return null;
            }
        }

        return misplaced;
    }

    /// <summary>
    /// Where the columns are, when the full rows above and below agree; null else, and in tables so narrow that two
    /// values cannot be told from two others by their places.
    /// </summary>
    private static int[]? Middles(int columns, (LabelledRun? Above, LabelledRun? Below) near)
    {
        LabelledRun? first = near.Above ?? near.Below;
        LabelledRun? second = near.Below ?? near.Above;
        if (columns < 5 || first is null || first.Slots.Count != columns || second!.Slots.Count != columns)
        {
            return null;
        }

        var middles = new int[columns];
        for (int i = 0; i < columns; i++)
        {
            int above = first.Slots[i].Middle;
            int below = second.Slots[i].Middle;
            middles[i] = (above + below) / 2;
            if (Math.Abs(above - below) > 6 || (i > 0 && middles[i] - middles[i - 1] < NarrowestColumn))
            {
                return null;
            }
        }

        return middles;
    }

    /// <summary>Whether a place is near the middle of a column, and by far nearer than to another's.</summary>
    private static bool IsAt(int middle, int column, int[] middles)
    {
        int before = column > 0 ? middles[column] - middles[column - 1] : int.MaxValue;
        int after = column + 1 < middles.Length ? middles[column + 1] - middles[column] : int.MaxValue;
        return Math.Abs(middle - middles[column]) * 4L <= Math.Min(before, after);
    }
}
