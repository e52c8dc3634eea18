namespace GovInfoDisclosure.Linear;

/// <summary>A blank whose value follows (可推知的空格).</summary>
/// <param name="Variable">The variable.</param>
/// <param name="Value">The only value that it can have.</param>
/// <param name="AtLeast">Why it is not less.</param>
/// <param name="AtMost">Why it is not more; the same as <paramref name="AtLeast"/> where equalities alone give the value.</param>
internal sealed record DeducedValue(string Variable, Rational Value, Derivation AtLeast, Derivation AtMost)
{
    /// <summary>Whether equalities alone give the value: it is then the derivation's limit, put into numbers.</summary>
    public bool IsByEqualities => ReferenceEquals(AtLeast, AtMost);
}

