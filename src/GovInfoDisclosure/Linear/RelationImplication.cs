namespace GovInfoDisclosure.Linear;

/// <summary>A relation that others imply (冗余关系).</summary>
/// <param name="Relation">The name of the relation that could be left out.</param>
/// <param name="By">What implies it; empty when it always holds by itself.</param>
internal sealed record RelationImplication(string Relation, RelationSet By);

