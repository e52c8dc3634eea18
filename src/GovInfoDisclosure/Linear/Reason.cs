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

/// <summary>The reason for a bound. A relation that bounds a multiple of the simplex variable keeps the factor: relation's row = Scale · variable +
/// constant.</summary>
internal readonly struct Reason(ReasonKind kind, int index, Rational scale) : IEquatable<Reason>
{
    public Reason(ReasonKind kind, int index)
        : this(kind, index, Rational.One)
    {
    }

    public ReasonKind Kind { get; } = kind;

    public int Index { get; } = index;

    public Rational Scale { get; } = scale;

    public bool Equals(Reason other) => Kind == other.Kind && Index == other.Index;

    public override bool Equals(object? obj) => obj is Reason other && Equals(other);

    public override int GetHashCode() => ((int)Kind * 7919) + Index;
}

