namespace GovInfoDisclosure;

/// <summary>One row of item (1) of table 2 in the 2021 edition: documents issued, repealed and in force, 件.</summary>
/// <remarks>A count is <see langword="null"/> where the report leaves the cell blank; zero is a reported zero.</remarks>
public sealed record DocumentsInForce
{
    /// <summary>Issued this year (本年制发件数), 件.</summary>
    public long? Issued { get; init; }

    /// <summary>Repealed this year (本年废止件数), 件.</summary>
    public long? Repealed { get; init; }

    /// <summary>In force now (现行有效件数), 件.</summary>
    public long? InForce { get; init; }
}
