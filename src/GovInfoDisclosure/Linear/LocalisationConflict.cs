namespace GovInfoDisclosure.Linear;

/// <summary>Reported values that cannot all be right (冲突): at least one of them has to change.</summary>
/// <param name="By">The relations and facts that exclude them.</param>
/// <param name="Variables">The variables of which at least one is wrong; fixed ones are not listed, so the list is empty where nothing can be done.</param>
internal sealed record LocalisationConflict(RelationSet By, IReadOnlyList<string> Variables);

