namespace GovInfoDisclosure.Linear;

/// <summary>
/// Relations, and facts of non-negativity, that together prove something (a contradiction, a bound, another relation). Both lists are in the system's order.
/// </summary>
/// <param name="Relations">Names of the relations.</param>
/// <param name="NonNegative">Variables whose declared non-negativity is part of the proof.</param>
internal sealed record RelationSet(IReadOnlyList<string> Relations, IReadOnlyList<string> NonNegative)
{
    public static RelationSet Of(LinearSystem system, IEnumerable<Reason> reasons)
    {
        SortedSet<int> Of(ReasonKind kind) => [.. reasons.Where(reason => reason.Kind == kind).Select(reason => reason.Index)];
        return new RelationSet([.. Of(ReasonKind.Relation).Select(r => system.Relations[r].Name)],
            [.. Of(ReasonKind.NonNegative).Select(v => system.Variables[v])]);
    }
}
