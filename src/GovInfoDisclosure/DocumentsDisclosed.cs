namespace GovInfoDisclosure;

/// <summary>One row of item (1) of table 2 in the 2019 edition: documents produced and disclosed, 件.</summary>
/// <remarks>A count is <see langword="null"/> where the report leaves the cell blank; zero is a reported zero.</remarks>
public sealed record DocumentsDisclosed
{
    /// <summary>Produced this year (本年新制作数量), 件.</summary>
    public long? NewlyProduced { get; init; }

    /// <summary>Disclosed this year (本年新公开数量), 件.</summary>
    public long? NewlyDisclosed { get; init; }

    /// <summary>Disclosed in all (对外公开总数量), 件.</summary>
    public long? TotalDisclosed { get; init; }
}
