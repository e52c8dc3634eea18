namespace GovInfoDisclosure.Comparisons;

/// <summary>A report without one to compare it with.</summary>
/// <param name="Report">The report.</param>
/// <param name="Why">Why.</param>
public sealed record UnpairedReport(AnnualReport Report, Message Why)
{
    /// <summary>What to call its document; <see langword="null"/> where nobody named it.</summary>
    public string? Source { get; init; }
}
