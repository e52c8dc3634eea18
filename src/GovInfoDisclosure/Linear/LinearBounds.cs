namespace GovInfoDisclosure.Linear;

/// <summary>Between what a sum lies, whatever its blanks are.</summary>
/// <param name="Low">The least that it can be; null where there is no bound.</param>
/// <param name="High">The most that it can be; null where there is no bound.</param>
internal readonly record struct LinearBounds(Rational? Low, Rational? High)
{
    /// <summary>The sum; null where a blank leaves it open. (A blank takes away one bound at least.)</summary>
    public Rational? Value => Low is not null && High is not null ? Low : null;
}
