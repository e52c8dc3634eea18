namespace GovInfoDisclosure.Linear;

/// <summary>The limits that relations put on a variable (上下界).</summary>
/// <param name="Variable">The variable's name.</param>
/// <param name="Lower">The greatest lower limit; null when there is none.</param>
/// <param name="LowerIsStrict">Whether the lower limit itself cannot be reached.</param>
/// <param name="LowerBy">What sets the lower limit; null when there is none.</param>
/// <param name="Upper">The smallest upper limit; null when there is none.</param>
/// <param name="UpperIsStrict">Whether the upper limit itself cannot be reached.</param>
/// <param name="UpperBy">What sets the upper limit; null when there is none.</param>
internal sealed record VariableBounds(
    string Variable, Rational? Lower, bool LowerIsStrict, RelationSet? LowerBy, Rational? Upper, bool UpperIsStrict, RelationSet? UpperBy)
{
    /// <summary>Whether only one value is possible; it is then <see cref="Lower"/>.</summary>
    public bool IsFixed => Lower is { } lower && Upper is { } upper && lower == upper;
}

