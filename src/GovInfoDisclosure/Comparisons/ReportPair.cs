namespace GovInfoDisclosure.Comparisons;

/// <summary>Two reports to compare, found in two collections.</summary>
/// <param name="Old">The earlier one: the same agency's of the same year, else of a year before.</param>
/// <param name="New">The later one.</param>
public sealed record ReportPair(AnnualReport Old, AnnualReport New)
{
    /// <summary>Of an agency that was merged, the reports that <see cref="Old"/> is the sum of; empty for any other.</summary>
    public ValueList<AnnualReport> Predecessors { get; init; } = ValueList<AnnualReport>.Empty;
}
