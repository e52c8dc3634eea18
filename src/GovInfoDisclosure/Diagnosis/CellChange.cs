namespace GovInfoDisclosure.Diagnosis;

/// <summary>One cell that is to change (更正一格).</summary>
/// <param name="Address">The cell's address.</param>
/// <param name="From">The reported number.</param>
/// <param name="To">The number with which the identities hold.</param>
/// <param name="IsDetermined">Whether that is the only such number, given which cells change; false where blanks leave it open.</param>
public sealed record CellChange(string Address, decimal From, decimal To, bool IsDetermined)
{
    /// <summary>Where the reported number stands in the document; null where that is not known.</summary>
    public Place? Place { get; init; }
}

