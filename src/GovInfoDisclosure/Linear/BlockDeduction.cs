namespace GovInfoDisclosure.Linear;

/// <summary>Deduces the blanks of one block that can hold: first by single relations, for the sake of short derivations, then by the limits of each
/// blank.</summary>
internal sealed class BlockDeduction(LinearSystem system, List<int> block, LinearModel model, Rational?[] values, List<DeducedValue> deduced)
{
    public void Run()
    {
        new SingleRelationDeduction(system, block, model, values, deduced).Run();
        for (int place = 0; place < model.SystemVariables.Length; place++)
        {
            if (values[model.SystemVariables[place]] is { } value)
            {
                var bound = new Bound(value, new Reason(ReasonKind.Value, model.SystemVariables[place]));
                model.Simplex.SetBounds(place, bound, bound);
            }
        }

        List<int> open = ByLimits();
        if (!model.Work.IsSpent && model.HasWhole && open.Count > 0 && model.Solve() == LinearModel.Answer.Possible)
        {
            ByCases(open, model.Solution());
        }
    }

    /// <summary>Finds the blanks whose least value is their greatest; returns the others.</summary>
    private List<int> ByLimits()
    {
        Simplex simplex = model.Simplex;
        simplex.Check();
        var start = new DeltaRational[model.SystemVariables.Length];
        var isOpen = new bool[start.Length];
        for (int place = 0; place < start.Length; place++)
        {
            start[place] = simplex.Value(place);
        }

        var open = new List<int>();
        var below = new List<BoundUse>();
        var above = new List<BoundUse>();
        IEnumerable<int> blanks = Enumerable.Range(0, start.Length).Where(place => values[model.SystemVariables[place]] is null);
        foreach (int place in blanks.OrderBy(place => model.SystemVariables[place]).ToArray())
        {
            if (!isOpen[place])
            {
                bool isFixed = simplex.Optimise(place, true, true, above) == Simplex.Ending.Optimal && simplex.Value(place).Equals(start[place])
                    && simplex.Optimise(place, false, true, below) == Simplex.Ending.Optimal && simplex.Value(place).Equals(start[place]);
                if (isFixed)
                {
                    Add(place, start[place].Real, below, above);
                    continue;
                }

                // Any other blank that the search has moved is open too.
                for (int other = 0; other < start.Length; other++)
                {
                    isOpen[other] |= !simplex.Value(other).Equals(start[other]);
                }

                isOpen[place] = true;
            }

            open.Add(place);
        }

        return open;
    }

    private void Add(int place, Rational value, List<BoundUse> below, List<BoundUse> above)
    {
        int variable = model.SystemVariables[place];
        Derivation atMost = Derivation.Of(system, variable, true, above, values, value);
        bool byEqualities = above.TrueForAll(use => use.Reason.Kind == ReasonKind.Value
            || (use.Reason.Kind == ReasonKind.Relation && system.Rows[use.Reason.Index].IsEquality));
        deduced.Add(new DeducedValue(system.Variables[variable], value,
            byEqualities ? atMost : Derivation.Of(system, variable, false, below, values, value), atMost));
        values[variable] = value;
        var bound = new Bound(value, new Reason(ReasonKind.Value, variable));
        model.Simplex.SetBounds(place, bound, bound);
    }

    /// <summary>Decides the blanks that whole numbers may fix although fractions would not.</summary>
    private void ByCases(List<int> open, Rational[] start)
    {
        var isOpen = new bool[start.Length];
        foreach (int place in open)
        {
            if (isOpen[place])
            {
                continue;
            }

            var reasons = new HashSet<Reason>();
            if (IsExcluded(place, start, true, isOpen, reasons) && IsExcluded(place, start, false, isOpen, reasons))
            {
                int variable = model.SystemVariables[place];
                var derivation = new Derivation(RelationSet.Of(system, reasons), null);
                deduced.Add(new DeducedValue(system.Variables[variable], start[place], derivation, derivation with { Limit = null }));
                values[variable] = start[place];
            }
        }
    }

    private bool IsExcluded(int place, Rational[] start, bool above, bool[] isOpen, HashSet<Reason> reasons)
    {
        Bound? lower = model.Simplex.Lower(place);
        Bound? upper = model.Simplex.Upper(place);
        var reason = new Reason(ReasonKind.Assumption, 0);
        DeltaRational limit = above ? model.LowerValue(place, start[place], true) : model.UpperValue(place, start[place], true);
        bool already = above ? upper is not null && upper.Value.CompareTo(limit) < 0 : lower is not null && lower.Value.CompareTo(limit) > 0;
        if (already)
        {
            reasons.Add((above ? upper! : lower!).Reason);
            return true;
        }

        var bound = new Bound(limit, reason);
        model.Simplex.SetBounds(place, above ? bound : lower, above ? upper : bound);
        LinearModel.Answer answer = model.Solve();
        reasons.UnionWith(model.Conflict);
        if (answer == LinearModel.Answer.Possible)
        {
            Rational[] other = model.Solution();
            for (int i = 0; i < other.Length; i++)
            {
                isOpen[i] |= other[i] != start[i];
            }
        }

        model.Simplex.SetBounds(place, lower, upper);
        return answer == LinearModel.Answer.Impossible;
    }
}
