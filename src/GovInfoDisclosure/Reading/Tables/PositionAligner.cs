namespace GovInfoDisclosure.Reading.Tables;

/// <summary>Lays the values of a row of spaced text by where they stand, when the full rows above and below have their columns at one place.</summary>
internal static class PositionAligner
{
    // Five characters, in the doubled units of GridField.Middle: values one space apart stand in no columns.
    private const int NarrowestColumn = 10;

    public static Alignment Lay(IReadOnlyList<GridField> slots, int columns, (LabelledRun? Above, LabelledRun? Below) near)
    {
        if (Middles(columns, near) is not int[] middles)
        {
            return Alignment.Refused(LayingKind.TooFew, columns);
        }

        var cells = new GridField?[columns];
        int previous = -1;
        foreach (GridField slot in slots)
        {
            int column = Column(slot.Middle, middles);
            if (column <= previous)
            {
                return Alignment.Refused(LayingKind.TooFew, columns);
            }

            cells[column] = slot;
            previous = column;
        }

        return new Alignment(LayingKind.ByNeighbours, cells, false);
    }

    /// <summary>Whether a full row has a value nearer to another column than to its own, where the rows beside it agree on the columns.</summary>
    public static bool IsOutOfPlace(LabelledRun run, int columns, (LabelledRun? Above, LabelledRun? Below) near)
    {
        IReadOnlyList<GridField> slots = run.Slots;
        if (slots.Count != columns || near.Above is null || near.Below is null || Middles(columns, near) is not int[] middles || IsPushed(run, middles))
        {
            return false;
        }

        for (int i = 0; i < columns; i++)
        {
            int own = System.Math.Abs(slots[i].Middle - middles[i]);
            bool isNearerLeft = i > 0 && System.Math.Abs(slots[i].Middle - middles[i - 1]) < own;
            bool isNearerRight = i + 1 < columns && System.Math.Abs(slots[i].Middle - middles[i + 1]) < own;
            if (isNearerLeft || isNearerRight)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the label reaches to where the first value should stand, and all values stand as far to the right.</summary>
    private static bool IsPushed(LabelledRun run, int[] middles)
    {
        GridField? label = run.Row.Fields.FindLast(field => field.Kind == Values.FieldKind.Text && field.Column < run.Slots[0].Column);
        int shift = run.Slots[0].Middle - middles[0];
        if (label is null || shift <= 0 || (label.Column + label.Text.Length) * 2 < middles[0] - 2)
        {
            return false;
        }

        for (int i = 1; i < middles.Length; i++)
        {
            if (System.Math.Abs(run.Slots[i].Middle - middles[i] - shift) > 8)
            {
                return false;
            }
        }

        return true;
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
            if (System.Math.Abs(above - below) > 6 || (i > 0 && middles[i] - middles[i - 1] < NarrowestColumn))
            {
                return null;
            }
        }

        return middles;
    }

    /// <summary>The column whose middle is near, and by far the nearest; -1 where there is none.</summary>
    private static int Column(int middle, int[] middles)
    {
        for (int i = 0; i < middles.Length; i++)
        {
            int before = i > 0 ? middles[i] - middles[i - 1] : int.MaxValue;
            int after = i + 1 < middles.Length ? middles[i + 1] - middles[i] : int.MaxValue;
            int room = System.Math.Min(before, after);
            if (System.Math.Abs(middle - middles[i]) * 4 <= room)
            {
                return i;
            }
        }

        return -1;
    }
}
