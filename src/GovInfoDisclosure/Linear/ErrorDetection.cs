namespace GovInfoDisclosure.Linear;

/// <summary>What the equalities of a system can do as an error-detecting code (检错能力).</summary>
/// <param name="Equalities">How many equalities there are.</param>
/// <param name="Rank">How many of them are independent.</param>
/// <param name="Variables">How many variables they touch.</param>
/// <param name="MinimumDistance">The smallest number of values that can be wrong together without breaking an equality; when not exact, only a lower bound;
/// null when no wrong values go unnoticed (or there is no equality).</param>
/// <param name="IsExact">Whether <paramref name="MinimumDistance"/> is exact.</param>
/// <param name="Unnoticed">An example of variables that can be wrong together unnoticed, of that size; empty when none is known.</param>
internal sealed record ErrorDetection(int Equalities, int Rank, int Variables, int? MinimumDistance, bool IsExact, IReadOnlyList<string> Unnoticed)
{
    /// <summary>How many wrong values are always noticed; null when any number is.</summary>
    public int? AlwaysNoticed => MinimumDistance - 1;

    /// <summary>How many wrong values are always located; null when any number is.</summary>
    public int? AlwaysLocated => (MinimumDistance - 1) / 2;
}

