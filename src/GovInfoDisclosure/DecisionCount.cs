namespace GovInfoDisclosure;

/// <summary>One row of items (5) and (6) of table 2 in the 2021 edition.</summary>
/// <remarks>A count is <see langword="null"/> where the report leaves the cell blank; zero is a reported zero.</remarks>
public sealed record DecisionCount
{
    /// <summary>Decisions made this year (本年处理决定数量), 件: all, published or not.</summary>
    public long? Decisions { get; init; }
}
