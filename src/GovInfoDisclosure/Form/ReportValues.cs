namespace GovInfoDisclosure.Form;

/// <summary>A report together with its numbers, which are taken out of its records once, when they are first asked for.</summary>
/// <param name="report">The report.</param>
internal sealed class ReportValues(AnnualReport report) : IEquatable<ReportValues>
{
    // Two threads may both take them out: the numbers are the same, and either array serves.
    private CellValues? values;

    public AnnualReport Report => report;

    public CellValues Values => values ??= FormShape.Of(report).ToValues(report);

    public bool Equals(ReportValues? other) => report.Equals(other?.Report);

    public override bool Equals(object? obj) => Equals(obj as ReportValues);

    public override int GetHashCode() => report.GetHashCode();
}
