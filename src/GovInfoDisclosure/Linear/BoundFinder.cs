namespace GovInfoDisclosure.Linear;

/// <summary>Finds the limits of a variable in a model for which values exist.</summary>
internal static class BoundFinder
{
    public static VariableBounds Find(LinearSystem system, LinearModel model, int variable)
    {
        int place = model.SimplexVariable[variable];
        var bounds = new VariableBounds(system.Variables[variable], null, false, null, null, false, null);
        if (place < 0)
        {
            return system.NonNegativeFlags[variable]
                ? bounds with { Lower = Rational.Zero, LowerBy = new RelationSet([], [system.Variables[variable]]) }
                : bounds;
        }

        if (Limit(system, model, place, false, out RelationSet? by) is { } lower)
        {
            DeltaRational value = model.IsWhole(place) ? model.LowerValue(place, lower.Real, lower.Delta.Sign > 0) : lower;
            bounds = bounds with { Lower = value.Real, LowerBy = by, LowerIsStrict = !value.Delta.IsZero || IsExcluded(model, place, value) };
        }

        if (Limit(system, model, place, true, out by) is { } upper)
        {
            DeltaRational value = model.IsWhole(place) ? model.UpperValue(place, upper.Real, upper.Delta.Sign < 0) : upper;
            bounds = bounds with { Upper = value.Real, UpperBy = by, UpperIsStrict = !value.Delta.IsZero || IsExcluded(model, place, value) };
        }

        return bounds;
    }

    private static DeltaRational? Limit(LinearSystem system, LinearModel model, int place, bool greatest, out RelationSet? by)
    {
        by = null;
        var proof = new List<BoundUse>();
        if (!model.Simplex.Check() || model.Simplex.Optimise(place, greatest, false, proof) != Simplex.Ending.Optimal)
        {
            return null;
        }

        by = RelationSet.Of(system, proof.ConvertAll(use => use.Reason));
        return model.Simplex.Value(place);
    }

    // Only "!=" can take away a limit that the inequalities reach.
    private static bool IsExcluded(LinearModel model, int place, DeltaRational value)
    {
        if (model.Unequal.Count == 0)
        {
            return false;
        }

        var at = new Bound(value, new Reason(ReasonKind.Assumption, 0));
        model.Simplex.SetBounds(place, at, at);
        bool excluded = model.Solve() == LinearModel.Answer.Impossible;
        model.Restore(place);
        return excluded;
    }
}

