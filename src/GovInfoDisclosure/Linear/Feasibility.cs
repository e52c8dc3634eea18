namespace GovInfoDisclosure.Linear;

/// <summary>Whether all relations of a system can hold at once (可行性).</summary>
/// <param name="IsFeasible">True when values exist, false when none do; null when the bounds on work, or on the case
/// splits of "!=" and of whole numbers, ran out.</param>
/// <param name="Example">Values with which every relation holds; empty unless <paramref name="IsFeasible"/> is true.</param>
/// <param name="Conflict">Relations that exclude each other, none of which can be left out; null unless <paramref name="IsFeasible"/> is false.</param>
internal sealed record Feasibility(bool? IsFeasible, IReadOnlyDictionary<string, Rational> Example, RelationSet? Conflict);

