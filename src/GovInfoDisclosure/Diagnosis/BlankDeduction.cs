namespace GovInfoDisclosure.Diagnosis;

/// <summary>The blanks of a report that its numbers settle, in the order in which they follow.</summary>
internal static class BlankDeduction
{
    // Every blank is looked at, in the whole report; a search for wrong cells looks at one block.
    private const long StepsOfBlanks = 50;

    public static ValueList<DeducedCell> Of(ExactModel model, CellValues values, int maxSteps)
    {
        if (!HasBlank(model, values.Stored))
        {
            return ValueList<DeducedCell>.Empty;
        }

        var record = new Dictionary<string, decimal?>(StringComparer.Ordinal);
        foreach (CellDefinition cell in model.Form.AllCells)
        {
            record.Add(cell.Address, values[cell.Index]);
        }

        var cells = new List<DeducedCell>();
        foreach (DeducedValue deduced in Deduction.Deduce(model.System, record, WorkBudget.OfSteps(maxSteps * StepsOfBlanks)))
        {
            if (deduced.Value.TryToDecimal(out decimal value))
            {
                record[deduced.Variable] = value;
                cells.Add(new DeducedCell(deduced.Variable, value, RulesOf(model, deduced), DerivationTexts.Of(model, deduced, record)));
            }
        }

        return new ValueList<DeducedCell>(cells);
    }

    /// <summary>Whether a cell that some rule relates to others is blank. Most reports have none: they pay for this look alone.</summary>
    private static bool HasBlank(ExactModel model, long[] stored)
    {
        // A blank is stored as a negative number.
        int tables = model.Form.Cells.Length;
        for (int i = StoredCells.AnyNegative(stored.AsSpan(0, tables)) ? 0 : tables; i < model.IsInRelation.Length; i++)
        {
            if (stored[i] == CellValues.Blank && model.IsInRelation[i])
            {
                return true;
            }
        }

        return false;
    }

    private static ValueList<string> RulesOf(ExactModel model, DeducedValue deduced) =>
        new(deduced.AtLeast.By.Relations.Concat(deduced.AtMost.By.Relations).Select(relation => model.InstanceOf[relation]).Distinct());
}
