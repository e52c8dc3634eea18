namespace GovInfoDisclosure.Linear;

/// <summary>Blanks about which nothing is said, because the relations that touch them cannot all hold.</summary>
/// <param name="Variables">The blank variables.</param>
/// <param name="Conflict">Relations that exclude each other with the values of the record; null when that could not be decided within bounds.</param>
internal sealed record BlockedDeduction(IReadOnlyList<string> Variables, RelationSet? Conflict);

