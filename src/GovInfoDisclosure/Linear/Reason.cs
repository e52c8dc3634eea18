namespace GovInfoDisclosure.Linear;

/// <summary>Why a bound is there.</summary>
internal enum ReasonKind
{
    /// <summary>A relation of the system; the index is its place.</summary>
    Relation,

    /// <summary>The fact that a variable is never negative; the index is the variable's.</summary>
    NonNegative,

    /// <summary>The value that a variable has in the record; the index is the variable's.</summary>
    Value,

    /// <summary>An assumption made in passing (one side of a case split, the opposite of a relation); the index tells which.</summary>
    Assumption,
}

/// <summary>The reason for a bound; a relation that bounds a multiple of the simplex variable keeps the factor: relation's row = Scale · variable + constant.
/// It is the same reason whatever the factor.</summary>
internal readonly record struct Reason(ReasonKind Kind, int Index, Rational Scale)
{
    public Reason(ReasonKind kind, int index)
        : this(kind, index, Rational.One)
    {
    }

    public bool Equals(Reason other) => Kind == other.Kind && Index == other.Index;

    public override int GetHashCode() => ((int)Kind * 7919) + Index;
}

/// <summary>A lower or upper bound of a simplex variable, with the reason for it.</summary>
internal sealed record Bound(DeltaRational Value, Reason Reason);

/// <summary>A bound in a proof, with what its variable is multiplied with: positive for a lower bound, negative for an upper one.</summary>
internal readonly record struct BoundUse(Reason Reason, Rational Multiplier);
