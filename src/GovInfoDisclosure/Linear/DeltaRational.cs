namespace GovInfoDisclosure.Linear;

/// <summary>A number plus a multiple of an infinitely small positive one, so that "x &lt; 5" is "x ≤ 5 − δ".</summary>
internal readonly record struct DeltaRational(Rational Real, Rational Delta) : IComparable<DeltaRational>
{
    public static implicit operator DeltaRational(Rational value) => new(value, default);

    public static DeltaRational operator +(DeltaRational left, DeltaRational right) =>
        new(left.Real + right.Real, left.Delta.IsZero && right.Delta.IsZero ? default : left.Delta + right.Delta);

    public static DeltaRational operator -(DeltaRational left, DeltaRational right) =>
        new(left.Real - right.Real, left.Delta.IsZero && right.Delta.IsZero ? default : left.Delta - right.Delta);

    public static DeltaRational operator *(Rational factor, DeltaRational value) =>
        new(factor * value.Real, value.Delta.IsZero ? default : factor * value.Delta);

    // Asked for every variable of a tableau: what a record would write in its place takes half as long again.
    public bool Equals(DeltaRational other) => Real.Equals(other.Real) && Delta.Equals(other.Delta);

    public override int GetHashCode() => unchecked((Real.GetHashCode() * 397) ^ Delta.GetHashCode());

    public int CompareTo(DeltaRational other)
    {
        int order = Real.CompareTo(other.Real);
        return order != 0 || (Delta.IsZero && other.Delta.IsZero) ? order : Delta.CompareTo(other.Delta);
    }
}
