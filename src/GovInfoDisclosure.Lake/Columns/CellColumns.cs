namespace GovInfoDisclosure.Lake.Columns;

/// <summary>How the tables hold a cell: as a whole number, amounts in yuan.</summary>
internal static class CellColumns
{
    /// <summary>The largest magnitude that a column takes: 10¹⁵ pieces or yuan, the range of the JSON. No sum over a report then passes 64 bits.</summary>
    public const long Limit = 1_000_000_000_000_000;

    /// <summary>How many of what the column holds make one of the cell: 10 000 for 万元 (yuan there), 1 for all else.</summary>
    public static long Scale(this CellDefinition cell) => cell.Measure == Measure.TenThousandYuan ? 10_000 : 1;

    /// <summary>What the column of a cell holds; null where the cell is blank.</summary>
    /// <exception cref="ArgumentException">It is beyond <see cref="Limit"/>, or has a fraction of a yuan.</exception>
    public static long? Whole(this CellValues values, CellDefinition cell)
    {
        decimal? stored = values[cell.Index];
        if (cell.Scale() != 1 && stored is decimal and >= -Limit and <= Limit)
        {
            stored *= cell.Scale();
        }

        return stored is not decimal number ? null
            : number is < -Limit or > Limit || number != decimal.Truncate(number)
            ? throw new ArgumentException($"{cell.Address} is beyond what a table of whole numbers can hold.")
            : (long)number;
    }
}
