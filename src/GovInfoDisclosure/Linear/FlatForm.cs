namespace GovInfoDisclosure.Linear;

/// <summary>One form of <see cref="FlatForms"/>. Where all coefficients are 1 and −1, numbers from start to middle are added, from middle to end
/// subtracted.</summary>
internal readonly record struct FlatForm(
    int Start, int Middle, int End, bool HasUnitCoefficients, long Constant, long Tolerance, LinearOperator Operator, bool HoldsAtZero)
{
    /// <summary>Whether a value of the sum makes the comparison true. Most sums are identities that hold: both sides are equal.</summary>
    public bool Holds(long value) => value == 0 ? HoldsAtZero : Operator.Holds(value, Tolerance);
}
