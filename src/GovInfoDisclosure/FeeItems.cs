namespace GovInfoDisclosure;

/// <summary>The row 行政事业性收费 of table 2 in the 2019 edition: how many kinds of fee there are.</summary>
/// <remarks>A count is <see langword="null"/> where the report leaves the cell blank; zero is a reported zero.</remarks>
public sealed record FeeItems
{
    /// <summary>Items of last year (上一年项目数量).</summary>
    public long? ItemsLastYear { get; init; }

    /// <summary>Change this year (本年增/减); may be negative.</summary>
    public long? NetChange { get; init; }
}
