namespace GovInfoDisclosure.Linear;

/// <summary>A bound in a proof, with what its variable is multiplied with: positive for a lower bound, negative for an upper one.</summary>
internal readonly struct BoundUse(Reason reason, Rational multiplier)
{
    public Reason Reason { get; } = reason;

    public Rational Multiplier { get; } = multiplier;
}

