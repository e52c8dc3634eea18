namespace GovInfoDisclosure.Linear;

/// <summary>Exact answers about a system of linear relations: whether they can all hold, and what they imply. Thread-safe.</summary>
internal static class LinearSolver
{
    /// <summary>Whether all relations and facts can hold at once, with an example or an irreducible conflict.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="system"/> is null.</exception>
    public static Feasibility Check(LinearSystem system)
    {
        var model = new LinearModel(Required(system), AllOf(system));
        var example = new Dictionary<string, Rational>(StringComparer.Ordinal);
        switch (model.Solve())
        {
            case LinearModel.Answer.Undecided:
                return new Feasibility(null, example, null);
            case LinearModel.Answer.Impossible:
                return new Feasibility(false, example, RelationSet.Of(system, ConflictFilter.Reduce(system, model)));
            default:
                Rational[] solution = model.Solution();
                for (int v = 0; v < system.Variables.Count; v++)
                {
                    int place = model.SimplexVariable[v];
                    example[system.Variables[v]] = place < 0 ? default : solution[place];
                }

                return new Feasibility(true, example, null);
        }
    }

    /// <summary>What of the system makes a relation hold always; null when it need not hold (or that cannot be decided within bounds). A contradictory system
    /// implies everything: its conflict is then the answer.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static RelationSet? Implies(LinearSystem system, LinearRelation relation)
    {
        Required(system);
        var reasons = new HashSet<Reason>();
        foreach (LinearOperator opposite in (relation ?? throw new ArgumentNullException(nameof(relation))).Operator.Opposites())
        {
            LinearSystem extended = Extended(system, new LinearRelation("\0", relation.Expression, opposite));
            var model = new LinearModel(extended, AllOf(extended));
            if (model.Solve() != LinearModel.Answer.Impossible)
            {
                return null;
            }

            reasons.UnionWith(ConflictFilter.Reduce(extended, model));
        }

        // The opposite itself stands last; it is no part of the answer. The facts' variables keep their places.
        reasons.RemoveWhere(reason => reason.Kind == ReasonKind.Relation && reason.Index == system.Relations.Count);
        return RelationSet.Of(system, reasons);
    }

    /// <summary>The limits of an expression over all values with which every relation holds; null when the relations contradict each other. A limit is also
    /// missing where the bound on work ended the search for it. Whole numbers and "!=" are not used to narrow them.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static VariableBounds? Bounds(LinearSystem system, LinearExpression expression)
    {
        Required(system);
        var value = new LinearTerm("\0", -Rational.One);
        var definition = new LinearRelation("\0",
            (expression ?? throw new ArgumentNullException(nameof(expression))) + new LinearExpression([value]), LinearOperator.Equal);
        LinearSystem extended = Extended(system, definition);
        var model = new LinearModel(extended, AllOf(extended));
        if (model.Solve() == LinearModel.Answer.Impossible)
        {
            return null;
        }

        VariableBounds bounds = BoundFinder.Find(extended, model, extended.IndexOf("\0"), expression.ToString());
        return bounds with { LowerBy = Without(bounds.LowerBy), UpperBy = Without(bounds.UpperBy) };
    }

    public static IEnumerable<int> AllOf(LinearSystem system)
    {
        for (int i = 0; i < system.Relations.Count; i++)
        {
            yield return i;
        }
    }

    private static LinearSystem Extended(LinearSystem system, LinearRelation relation)
    {
        var nonNegative = new List<string>();
        var whole = new List<string>();
        for (int v = 0; v < system.Variables.Count; v++)
        {
            if (system.NonNegativeFlags[v])
            {
                nonNegative.Add(system.Variables[v]);
            }

            if (system.IntegerFlags[v])
            {
                whole.Add(system.Variables[v]);
            }
        }

        // The old variables are registered first, so that they keep their places.
        var relations = new List<LinearRelation>(system.Relations) { relation };
        return new LinearSystem(relations, nonNegative, whole, system.Variables);
    }

    private static RelationSet? Without(RelationSet? set)
    {
        if (set is null)
        {
            return null;
        }

        var names = new List<string>(set.Relations);
        names.Remove("\0");
        return set with { Relations = names };
    }

    private static LinearSystem Required(LinearSystem system) => system ?? throw new ArgumentNullException(nameof(system));
}

