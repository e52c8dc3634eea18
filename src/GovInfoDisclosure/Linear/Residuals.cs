namespace GovInfoDisclosure.Linear;

/// <summary>What a complete record breaks.</summary>
/// <param name="Rows">The equalities, by their places among the equalities; only the first <paramref name="Count"/> count.</param>
/// <param name="Numbers">By how much each is missed.</param>
/// <param name="Count">How many equalities are broken.</param>
/// <param name="BrokenOthers">The other relations.</param>
/// <param name="BadFacts">The variables whose facts do not allow their values.</param>
internal sealed record Residuals(int[] Rows, Rational[] Numbers, int Count, List<int> BrokenOthers, List<int> BadFacts);
