namespace GovInfoDisclosure.Rules.Analysis;

/// <summary>
/// Searches for numbers with which relations and clauses are all so. It begins with next to nothing and takes in what the numbers found break: first
/// relations, then a clause, of which it tries one case after the other. What proves that there are none tells which rules do.
/// </summary>
/// <param name="relations">What must be so without a choice, by rule.</param>
/// <param name="cases">The facts about variables.</param>
/// <param name="work">The bound on work that all questions share.</param>
internal sealed class CaseSearch(IReadOnlyList<(string Rule, LinearRelation Relation)> relations, RuleCases cases, WorkBudget work)
{
    // Each case taken is a call within a call: this bounds the stack.
    private const int Deepest = 100;

    // Whole numbers are found by halving what they may be: a few variables of small range take hundreds of splits, and the work is bounded besides.
    private const int MaximumSplits = 10_000;

    // What it costs to try numbers on a relation, in cells of a tableau.
    private const int CellsOfARelation = 20;
    private Func<string, Rational> last = _ => Rational.Zero;
    private readonly Dictionary<string, string> ruleOf = relations.ToDictionary(x => x.Relation.Name, x => x.Rule, StringComparer.Ordinal);

    /// <summary>Whether there are such numbers; null where that is too much work.</summary>
    /// <param name="clauses">The clauses; those that come first are tried first.</param>
    /// <param name="because">Takes the rules that exclude them, where there are none.</param>
    /// <param name="numbers">The numbers, where there are such.</param>
    public bool? Find(IReadOnlyList<RuleClause> clauses, ISet<string> because, out Func<string, Rational> numbers)
    {
        var conflict = new HashSet<string>(StringComparer.Ordinal);
        bool? found = Find([], [], clauses, conflict, 0);
        numbers = last;
        if (found == false)
        {
            because.UnionWith(conflict.Select(name => ruleOf.TryGetValue(name, out string? rule)
                ? rule
                : clauses.First(x => name.StartsWith(x.Name + "\0", StringComparison.Ordinal)).Rule));
        }

        return found;
    }

    private bool? Find(List<LinearRelation> active, HashSet<string> names, IReadOnlyList<RuleClause> clauses, HashSet<string> conflict, int depth)
    {
        Func<string, Rational>? values;
        while (true)
        {
            switch (Solve(active, conflict, out values))
            {
                case LinearModel.Answer.Impossible:
                    return false;
                case LinearModel.Answer.Undecided:
                    return null;
            }

            LinearRelation[] broken = [.. relations.Select(x => x.Relation).Where(x => !names.Contains(x.Name) && !RuleClause.IsMet(x, values!))];
            if (broken.Length == 0)
            {
                break;
            }

            work.Spend(CellsOfARelation * relations.Count);
            active.AddRange(broken);
            names.UnionWith(broken.Select(x => x.Name));
        }

        work.Spend(CellsOfARelation * (relations.Count + clauses.Count));
        if (clauses.FirstOrDefault(clause => !clause.IsMet(values!)) is not { } open)
        {
            last = values!;
            return true;
        }

        if (depth >= Deepest)
        {
            return null;
        }

        bool isOpen = false;
        var all = new HashSet<string>(StringComparer.Ordinal) { open.Name + "\0" };
        for (int i = 0; i < open.Cases.Count; i++)
        {
            LinearRelation[] taken = [.. open.Cases[i].Select((relation, part) => relation with { Name = $"{open.Name}\0{i}.{part}" })];
            var own = new HashSet<string>(StringComparer.Ordinal);
            bool? found = Find([.. active, .. taken], [.. names, .. taken.Select(x => x.Name)], clauses, own, depth + 1);
            if (found == true)
            {
                return true;
            }

            if (found == false && !taken.Any(x => own.Contains(x.Name)))
            {
                conflict.UnionWith(own);
                return false;
            }

            isOpen |= found is null;
            all.UnionWith(own);
        }

        conflict.UnionWith(all);
        return isOpen ? null : false;
    }

    private LinearModel.Answer Solve(List<LinearRelation> active, HashSet<string> conflict, out Func<string, Rational> values)
    {
        string[] variables = [.. active.SelectMany(x => x.Expression.Terms).Select(term => term.Variable).Distinct()];
        var system = new LinearSystem(active, variables.Where(cases.IsNeverNegative), variables.Where(cases.IsWhole));
        var model = new LinearModel(system, LinearSolver.AllOf(system), null, work);
        LinearModel.Answer answer = work.IsSpent ? LinearModel.Answer.Undecided : model.Solve(MaximumSplits);
        values = _ => Rational.Zero;
        if (answer == LinearModel.Answer.Impossible)
        {
            conflict.UnionWith(RelationSet.Of(system, model.Conflict).Relations);
        }
        else if (answer == LinearModel.Answer.Possible)
        {
            Rational[] solution = model.Solution();
            values = name => system.IndexOf(name) is >= 0 and int place && model.SimplexVariable[place] is >= 0 and int column
                ? solution[column]
                : Rational.Zero;
        }

        return answer;
    }
}
