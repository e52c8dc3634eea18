namespace GovInfoDisclosure.Linear;

/// <summary>Deductive imputation (空格推知): gives blanks the value that the relations leave them. Exact, and complete: every blank with one possible value is
/// found.</summary>
internal static class Deduction
{
    /// <summary>Deduces the blanks of a record. A value is given only when the relations (and facts) allow no other, whatever the other blanks are.</summary>
    /// <param name="system">The relations and facts.</param>
    /// <param name="record">Values by variable; null, or a variable that is not there, is a blank.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static DeductionResult Deduce(LinearSystem system, IReadOnlyDictionary<string, decimal?> record)
    {
        Rational?[] values = (system ?? throw new ArgumentNullException(nameof(system))).ValuesOf(record ?? throw new ArgumentNullException(nameof(record)));
        var known = (Rational?[])values.Clone();
        var deduced = new List<DeducedValue>();
        var blocked = new List<BlockedDeduction>();
        bool complete = true;
        foreach (List<int> block in BlockFinder.Find(system, v => known[v] is null))
        {
            var model = new LinearModel(system, block, known);
            LinearModel.Answer answer = model.Solve();
            if (answer == LinearModel.Answer.Possible)
            {
                var worker = new BlockDeduction(system, block, model, values, deduced);
                complete &= worker.Run();
                continue;
            }

            complete &= answer == LinearModel.Answer.Impossible;
            int[] variables = (int[])model.SystemVariables.Clone();
            Array.Sort(variables);
            blocked.Add(new BlockedDeduction(
                Array.ConvertAll(variables, v => system.Variables[v]),
                answer == LinearModel.Answer.Impossible ? RelationSet.Of(system, model.Conflict) : null));
        }

        return new DeductionResult(deduced, blocked, complete);
    }
}

