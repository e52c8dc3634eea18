namespace GovInfoDisclosure.Rules.Analysis;

/// <summary>Cells that equalities tie together, and how well these equalities notice and locate wrong numbers.</summary>
/// <param name="Rules">The rules that take part.</param>
/// <param name="Cells">How many cells are tied together.</param>
/// <param name="Equalities">How many instances tie them.</param>
/// <param name="Rank">How many of these are independent.</param>
/// <param name="MinimumDistance">The smallest number of wrong cells that no equality may notice; <see langword="null"/> where none is that small.</param>
/// <param name="IsExact">Whether <paramref name="MinimumDistance"/> is exact, and not a lower bound.</param>
public sealed record RuleBlock(ValueList<string> Rules, int Cells, int Equalities, int Rank, int? MinimumDistance, bool IsExact)
{
    /// <summary>Up to how many wrong cells are always noticed.</summary>
    public int? AlwaysNoticed => MinimumDistance - 1;

    /// <summary>Up to how many wrong cells are always located.</summary>
    public int? AlwaysLocated => (MinimumDistance - 1) / 2;
}
