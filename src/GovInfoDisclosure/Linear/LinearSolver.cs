namespace GovInfoDisclosure.Linear;

/// <summary>Exact answers about a system of linear relations: whether they can all hold, and what they imply. Thread-safe.</summary>
internal static class LinearSolver
{
    /// <summary>Whether all relations and facts can hold at once; null when the bounds on work, or on case splits, ran out.</summary>
    public static bool? CanHold(LinearSystem system) => new LinearModel(system, AllOf(system)).Solve() switch
    {
        LinearModel.Answer.Possible => true,
        LinearModel.Answer.Impossible => false,
        _ => null,
    };

    /// <summary>What of the system makes a relation hold always; null when it need not hold (or that cannot be decided within bounds). A contradictory system
    /// implies everything: its conflict is then the answer.</summary>
    /// <param name="system">The system.</param>
    /// <param name="relation">The relation.</param>
    /// <param name="work">The bound on work that several questions share; null for one of its own.</param>
    public static RelationSet? Implies(LinearSystem system, LinearRelation relation, WorkBudget? work = null)
    {
        var reasons = new HashSet<Reason>();
        foreach (LinearOperator opposite in relation.Operator.Opposites())
        {
            // The old variables are registered first, so that they keep their places.
            var extended = new LinearSystem([.. system.Relations, relation with { Name = "\0", Operator = opposite }],
                system.NonNegative, system.Whole, system.Variables);
            var model = new LinearModel(extended, AllOf(extended), null, work);
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

    public static IEnumerable<int> AllOf(LinearSystem system) => Enumerable.Range(0, system.Relations.Count);
}
