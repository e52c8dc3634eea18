namespace GovInfoDisclosure.Linear;

/// <summary>A lower or upper bound of a simplex variable, with the reason for it.</summary>
internal sealed class Bound(DeltaRational value, Reason reason)
{
    public DeltaRational Value { get; } = value;

    public Reason Reason { get; } = reason;
}

