namespace GovInfoDisclosure.Rules.Analysis;

/// <summary>
/// Finds numbers with which relations are all so. Relations are taken in and given up again in turns; the numbers found last, and what was worked out for
/// them, serve the next question, so that one relation more costs what it changes.
/// </summary>
/// <param name="variables">The facts about variables.</param>
/// <param name="work">The bound on work.</param>
internal sealed class RelationSolver(RuleVariables variables, WorkBudget work)
{
    // Whole numbers are found by halving what they may be: a few variables of small range take hundreds of splits, and the work is bounded besides.
    private const int MaximumSplits = 10_000;

    private readonly Dictionary<CaseRelation, int> numberOf = [];
    private readonly List<CaseRelation> relations = [];
    private GrowingModel? model;
    private int columns;

    /// <summary>How much is taken in: what <see cref="GiveUp"/> returns to.</summary>
    public (int Relations, int Unequal) Size => model!.Size;

    /// <summary>Begins a question: nothing is taken in.</summary>
    public void Begin()
    {
        if (model is null || columns != variables.Count)
        {
            columns = variables.Count;
            model = new GrowingModel(columns, variables.NeverNegative, variables.Whole, work);
        }

        model.GiveUp(default);
    }

    /// <summary>Gives up what was taken in since there was so much.</summary>
    public void GiveUp((int Relations, int Unequal) size) => model!.GiveUp(size);

    /// <summary>Takes relations in.</summary>
    /// <param name="more">The relations.</param>
    /// <param name="conflict">Takes the names of relations that exclude each other, where they do.</param>
    /// <returns>Whether there are numbers with which all that was taken in is so.</returns>
    public LinearModel.Answer Take(IReadOnlyList<CaseRelation> more, HashSet<string> conflict)
    {
        foreach (CaseRelation relation in more)
        {
            if (relation.Form.Variables.Length > 0)
            {
                model!.Take(NumberOf(relation), relation.Form);
            }
            else if (!relation.Form.Holds(relation.Form.Constant))
            {
                conflict.Add(relation.Name);
                return LinearModel.Answer.Impossible;
            }
        }

        LinearModel.Answer answer = work.IsSpent ? LinearModel.Answer.Undecided : model!.Solve(MaximumSplits);
        if (answer == LinearModel.Answer.Impossible)
        {
            conflict.UnionWith(model!.Conflict.Where(x => x.Kind == ReasonKind.Relation).Select(x => relations[x.Index].Name));
        }

        return answer;
    }

    /// <summary>The numbers, right after they were found.</summary>
    /// <param name="values">Takes the numbers.</param>
    /// <returns>The variables that had another number there.</returns>
    public List<int> Read(Rational[] values)
    {
        var changed = new List<int>();
        Rational[] solution = model!.Solution();
        for (int variable = 0; variable < columns; variable++)
        {
            if (!values[variable].Equals(solution[variable]))
            {
                values[variable] = solution[variable];
                changed.Add(variable);
            }
        }

        return changed;
    }

    private int NumberOf(CaseRelation relation)
    {
        if (!numberOf.TryGetValue(relation, out int number))
        {
            numberOf.Add(relation, number = relations.Count);
            relations.Add(relation);
        }

        return number;
    }
}
