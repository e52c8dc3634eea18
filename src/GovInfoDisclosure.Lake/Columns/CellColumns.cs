namespace GovInfoDisclosure.Lake.Columns;

/// <summary>How the tables hold a cell: as a whole number, amounts in yuan.</summary>
internal static class CellColumns
{
    /// <summary>The largest magnitude that a column takes: 10¹⁵ pieces or yuan, the range of the JSON. No sum over a report then passes 64 bits.</summary>
    public const long Limit = 1_000_000_000_000_000;

    /// <summary>How many of what the column holds make one of the cell: 10 000 for 万元 (yuan there), 1 for all else.</summary>
    public static long Scale(this CellDefinition cell) => cell.Measure == Measure.TenThousandYuan ? 10_000 : 1;
}
