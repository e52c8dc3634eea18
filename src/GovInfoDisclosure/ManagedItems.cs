namespace GovInfoDisclosure;

/// <summary>One row of items (5) and (6) of table 2 in the 2019 edition.</summary>
/// <remarks>A count is <see langword="null"/> where the report leaves the cell blank; zero is a reported zero.</remarks>
public sealed record ManagedItems
{
    /// <summary>Items of last year (上一年项目数量).</summary>
    public long? ItemsLastYear { get; init; }

    /// <summary>Change this year (本年增/减): the one count that may be negative.</summary>
    public long? NetChange { get; init; }

    /// <summary>Decisions made (处理决定数量), 件: all, published or not.</summary>
    public long? Decisions { get; init; }
}
