namespace GovInfoDisclosure.Linear;

/// <summary>Relations that hang together through their variables (连通块); no other relation touches these variables.</summary>
/// <param name="Relations">Names of the relations.</param>
/// <param name="Variables">The variables.</param>
internal sealed record LinearBlock(IReadOnlyList<string> Relations, IReadOnlyList<string> Variables);

