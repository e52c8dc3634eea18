namespace GovInfoDisclosure.Linear;

/// <summary>Deductive imputation (空格推知): gives blanks the value that the relations leave them. Exact, and complete within the bounds on work: every blank with
/// one possible value is found.</summary>
internal static class Deduction
{
    /// <summary>Deduces the blanks of a record; a value is given only when the relations (and facts) allow no other, whatever the other blanks are; blanks
    /// whose relations cannot all hold get none.</summary>
    /// <param name="system">The relations and facts.</param>
    /// <param name="record">Values by variable; null, or a variable that is not there, is a blank.</param>
    /// <param name="work">The bound on work, beyond which nothing more is found; null for a large one.</param>
    /// <returns>The values; the derivation of each uses the record and those before it.</returns>
    public static List<DeducedValue> Deduce(LinearSystem system, IReadOnlyDictionary<string, decimal?> record, WorkBudget? work = null)
    {
        Rational?[] values = system.ValuesOf(record);
        var known = (Rational?[])values.Clone();
        var deduced = new List<DeducedValue>();
        foreach (List<int> block in BlockFinder.Find(system, v => known[v] is null))
        {
            var model = new LinearModel(system, block, known, work);
            if (model.Solve() == LinearModel.Answer.Possible)
            {
                new BlockDeduction(system, block, model, values, deduced).Run();
            }
        }

        return deduced;
    }
}
