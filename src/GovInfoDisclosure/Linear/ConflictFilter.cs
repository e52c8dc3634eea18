namespace GovInfoDisclosure.Linear;

/// <summary>Makes a conflict irreducible: leaves out, one by one, what the contradiction does not need (deletion filter).</summary>
internal static class ConflictFilter
{
    /// <summary>An irreducible part of the model's conflict. A conflict from one simplex row is irreducible already.</summary>
    public static IReadOnlyCollection<Reason> Reduce(LinearSystem system, LinearModel model)
    {
        if (model.ConflictIsDirect)
        {
            return [.. model.Conflict];
        }

        var kept = new List<Reason>(model.Conflict);
        kept.Sort((a, b) => a.Kind != b.Kind ? b.Kind.CompareTo(a.Kind) : b.Index.CompareTo(a.Index));
        for (int i = kept.Count - 1; i >= 0; i--)
        {
            Reason candidate = kept[i];
            kept.RemoveAt(i);
            if (!IsContradiction(system, kept, model.Work))
            {
                kept.Insert(i, candidate);
            }
        }

        return kept;
    }

    private static bool IsContradiction(LinearSystem system, List<Reason> reasons, WorkBudget work)
    {
        IEnumerable<int> Of(ReasonKind kind) => reasons.Where(reason => reason.Kind == kind).Select(reason => reason.Index);
        var part = new LinearSystem(
            Of(ReasonKind.Relation).Select(r => system.Relations[r]), Of(ReasonKind.NonNegative).Select(v => system.Variables[v]), system.Whole);
        return new LinearModel(part, LinearSolver.AllOf(part), null, work).Solve() == LinearModel.Answer.Impossible;
    }
}

