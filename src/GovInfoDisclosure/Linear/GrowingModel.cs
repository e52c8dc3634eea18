namespace GovInfoDisclosure.Linear;

/// <summary>
/// A model that takes in relations one after the other and gives the last ones up again. What was worked out for its tableau, and the numbers found last, serve
/// the next question: the row of a relation that was given up stays, and only its bounds go.
/// </summary>
internal sealed class GrowingModel : LinearModel
{
    // Which simplex variable a sum is, of the sums that were ever taken in.
    private readonly Dictionary<LinearForm, int> variableOf = [];

    // The bounds that were in force before each relation that was taken in.
    private readonly List<(int Variable, Bound? Lower, Bound? Upper)> before = [];

    /// <param name="variables">How many variables there are.</param>
    /// <param name="neverNegative">Of each variable whether it is never negative; may be longer.</param>
    /// <param name="whole">Of each variable whether it holds whole numbers only; may be longer.</param>
    /// <param name="work">The bound on work.</param>
    public GrowingModel(int variables, bool[] neverNegative, bool[] whole, WorkBudget work)
        : base(new LinearSystem([], neverNegative.AsSpan(0, variables).ToArray(), whole.AsSpan(0, variables).ToArray()), work)
    {
    }

    /// <summary>How far it has grown: what <see cref="GiveUp"/> returns to.</summary>
    public (int Relations, int Unequal) Size => (before.Count, Unequal.Count);

    /// <summary>Takes a relation in that has a variable.</summary>
    /// <param name="relation">Its number in what is said of conflicts.</param>
    /// <param name="form">The relation.</param>
    public void Take(int relation, LinearForm form)
    {
        if (!variableOf.TryGetValue(form, out int variable))
        {
            variableOf.Add(form, variable = VariableOf(form));
        }

        TightestBounds(variable, out Bound? lower, out Bound? upper);
        before.Add((variable, lower, upper));
        AddRelation(relation, form, variable);
        Restore(variable);
    }

    /// <summary>Gives up what was taken in since it had a size.</summary>
    public void GiveUp((int Relations, int Unequal) size)
    {
        for (int i = before.Count - 1; i >= size.Relations; i--)
        {
            Restore(before[i].Variable, before[i].Lower, before[i].Upper);
        }

        before.RemoveRange(size.Relations, before.Count - size.Relations);
        Unequal.RemoveRange(size.Unequal, Unequal.Count - size.Unequal);
    }
}
