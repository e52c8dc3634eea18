namespace GovInfoDisclosure.Lake.Synthetic;

/// <summary>Draws a slip as people make them: a number off by a little, digits swapped, a digit too many, a zero.</summary>
internal static class SyntheticSlip
{
    /// <summary>The largest count that a report may hold (contract: 10¹⁵).</summary>
    private const long MostCount = 1_000_000_000_000_000;

    /// <param name="random">The numbers to draw from.</param>
    /// <param name="values">Values of a valid report without blanks in tables 3 and 4, where every cell takes part in an identity.</param>
    public static Slip Draw(SplitMix random, CellValues values)
    {
        int first = 0;
        while (values.Form.Cells[first].Table == 2)
        {
            first++;
        }

        CellDefinition cell = values.Form.Cells[(int)random.Between(first, values.Form.Cells.Length - 1)];
        long before = (long)values[cell.Index]!.Value;
        long after = random.Below(4) switch
        {
            0 => SwapLastDigits(before),
            1 when before <= MostCount / 10 => before * 10,
            2 => 0,
            _ => before,
        };
        return new Slip(cell.Address, before, after == before ? OffByALittle(random, before) : after);
    }

    private static long SwapLastDigits(long number)
    {
        long tail = number % 100;
        return number - tail + ((tail % 10) * 10) + (tail / 10);
    }

    private static long OffByALittle(SplitMix random, long number)
    {
        long difference = random.Between(1, 9);
        return number >= difference && random.Chance(500_000) ? number - difference : number + difference;
    }
}
