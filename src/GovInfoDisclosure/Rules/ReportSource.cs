namespace GovInfoDisclosure.Rules;

/// <summary>A report as it is judged: what is asked of it beside its numbers, and its records, which are made only where somebody wants them. Equal to another
/// where the reports are.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
internal abstract class ReportSource : IEquatable<ReportSource>
{
    /// <summary>The records.</summary>
    public abstract AnnualReport Report { get; }

    public abstract Agency Agency { get; }

    public abstract int? Year { get; }

    public abstract IsoDate? Published { get; }

    public bool Equals(ReportSource? other) => other is not null && (ReferenceEquals(this, other) || Report == other.Report);

    public override bool Equals(object? obj) => Equals(obj as ReportSource);

    public override int GetHashCode() => Report.GetHashCode();
}
