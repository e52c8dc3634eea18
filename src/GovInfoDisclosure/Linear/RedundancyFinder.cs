namespace GovInfoDisclosure.Linear;

/// <summary>Finds the relations of a consistent block that the others imply: with the relation replaced by its opposite nothing is possible any more.</summary>
internal sealed class RedundancyFinder
{
    private readonly LinearSystem system;
    private readonly HashSet<string> copies = new(StringComparer.Ordinal);

    public RedundancyFinder(LinearSystem system, IReadOnlyList<IReadOnlyList<string>> duplicates)
    {
        this.system = system;
        foreach (IReadOnlyList<string> group in duplicates)
        {
            for (int i = 1; i < group.Count; i++)
            {
                copies.Add(group[i]);
            }
        }
    }

    public void Find(List<int> block, LinearModel model, List<RelationImplication> redundant, List<string> removable)
    {
        List<int> kept = block.FindAll(r => !copies.Contains(system.Relations[r].Name));
        removable.AddRange(block.FindAll(r => copies.Contains(system.Relations[r].Name)).ConvertAll(r => system.Relations[r].Name));
        if (kept.Count < block.Count)
        {
            model = new LinearModel(system, kept, null, model.Work);
        }

        var candidates = new List<int>();
        foreach (int relation in kept)
        {
            if (ImpliedBy(model, relation) is { } reasons)
            {
                candidates.Add(relation);
                redundant.Add(new RelationImplication(system.Relations[relation].Name, RelationSet.Of(system, reasons)));
            }
        }

        candidates.Reverse();
        var left = new List<int>(kept);
        foreach (int relation in candidates)
        {
            // What was implied by all others may need one that has been removed meanwhile.
            if (ImpliedBy(new LinearModel(system, left, null, model.Work), relation) is not null)
            {
                left.Remove(relation);
                removable.Add(system.Relations[relation].Name);
            }
        }
    }

    private static HashSet<Reason>? ImpliedBy(LinearModel model, int relation)
    {
        var reasons = new HashSet<Reason>();
        int unequal = model.Unequal.FindIndex(entry => entry.Relation == relation);
        if (unequal >= 0)
        {
            var entry = model.Unequal[unequal];
            model.Unequal.RemoveAt(unequal);
            var at = new Bound(entry.Value, new Reason(ReasonKind.Assumption, 0));
            model.TightestBounds(entry.Variable, relation, out Bound? lower, out Bound? upper);
            bool outside = (lower is not null && lower.Value.CompareTo(at.Value) > 0) || (upper is not null && upper.Value.CompareTo(at.Value) < 0);
            bool implied = Refute(model, entry.Variable, outside && lower is not null && lower.Value.CompareTo(at.Value) > 0 ? lower : at,
                outside && upper is not null && upper.Value.CompareTo(at.Value) < 0 ? upper : at, reasons);
            model.Unequal.Insert(unequal, entry);
            model.Restore(entry.Variable);
            return implied ? reasons : null;
        }

        int variable = model.BoundedBy(relation, out Bound? low, out Bound? high);
        if (variable < 0)
        {
            return reasons;
        }

        model.TightestBounds(variable, relation, out Bound? otherLow, out Bound? otherHigh);
        bool holds = true;
        if (low is not null)
        {
            var below = new Bound(model.UpperValue(variable, low.Value.Real, low.Value.Delta.IsZero), new Reason(ReasonKind.Assumption, 0));
            holds = Refute(model, variable, otherLow, otherHigh is not null && otherHigh.Value.CompareTo(below.Value) <= 0 ? otherHigh : below, reasons);
        }

        if (holds && high is not null)
        {
            var above = new Bound(model.LowerValue(variable, high.Value.Real, high.Value.Delta.IsZero), new Reason(ReasonKind.Assumption, 0));
            holds = Refute(model, variable, otherLow is not null && otherLow.Value.CompareTo(above.Value) >= 0 ? otherLow : above, otherHigh, reasons);
        }

        model.Restore(variable);
        return holds ? reasons : null;
    }

    private static bool Refute(LinearModel model, int variable, Bound? lower, Bound? upper, HashSet<Reason> reasons)
    {
        model.Simplex.SetBounds(variable, lower, upper);
        if (model.Solve() != LinearModel.Answer.Impossible)
        {
            return false;
        }

        reasons.UnionWith(model.Conflict);
        return true;
    }
}

