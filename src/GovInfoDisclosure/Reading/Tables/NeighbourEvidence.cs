namespace GovInfoDisclosure.Reading.Tables;

/// <summary>Where the full rows beside a row have their values, as bits of the cells after the label.</summary>
/// <param name="First">By the one of them, or by the one way of seeing it.</param>
/// <param name="Second">By the other.</param>
/// <param name="IsSure">Whether nothing in the table is built otherwise.</param>
internal readonly record struct NeighbourEvidence(ulong First, ulong Second, bool IsSure)
{
    /// <summary>The rows beside it say nothing.</summary>
    public static readonly NeighbourEvidence None = default;

    /// <summary>There is no full row that could.</summary>
    public static readonly NeighbourEvidence NoFullRow = new(0, 0, IsSure: true);
}
