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
        var relations = new SortedSet<int>();
        var facts = new SortedSet<int>();
        foreach (Reason reason in reasons)
        {
            if (reason.Kind == ReasonKind.Relation)
            {
                relations.Add(reason.Index);
            }
            else if (reason.Kind == ReasonKind.NonNegative)
            {
                facts.Add(reason.Index);
            }
        }

        return new RelationSet(Names(relations, i => system.Relations[i].Name), Names(facts, i => system.Variables[i]));
    }

    /// <summary>The names, separated by commas; a fact is written "x >= 0".</summary>
    public override string ToString()
    {
        var parts = new List<string>(Relations);
        foreach (string variable in NonNegative)
        {
            parts.Add(variable + " >= 0");
        }

        return string.Join(", ", parts);
    }

    private static string[] Names(SortedSet<int> indexes, Func<int, string> name)
    {
        var names = new List<string>();
        foreach (int index in indexes)
        {
            names.Add(name(index));
        }

        return [.. names];
    }
}

