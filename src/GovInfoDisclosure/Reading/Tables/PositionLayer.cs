using System.Collections.Generic;
using GovInfoDisclosure.Reading.Grids;

namespace GovInfoDisclosure.Reading.Tables;

/// <summary>Lays the values of a row of spaced text by where they stand, when the full rows above and below have their columns at one place.</summary>
internal static class PositionLayer
{
    public static Laying Lay(IReadOnlyList<GridField> slots, int columns, (LabelledRun? Above, LabelledRun? Below) near)
    {
        Laying refused = Laying.Refused(LayingKind.TooFew, columns);

        // Two values cannot be told from two others by their places in a table of three columns; seven are.
        if (columns < 5 || near.Above is null || near.Below is null)
        {
            return refused;
        }

        var middles = new int[columns];
        for (int i = 0; i < columns; i++)
        {
            int above = near.Above.Slots[i].Middle;
            int below = near.Below.Slots[i].Middle;
            if (System.Math.Abs(above - below) > 6)
            {
                return refused;
            }

            middles[i] = (above + below) / 2;
        }

        var cells = new GridField?[columns];
        int previous = -1;
        foreach (GridField slot in slots)
        {
            int column = Column(slot.Middle, middles);
            if (column <= previous)
            {
                return refused;
            }

            cells[column] = slot;
            previous = column;
        }

        return new Laying(LayingKind.ByNeighbours, cells, false);
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
