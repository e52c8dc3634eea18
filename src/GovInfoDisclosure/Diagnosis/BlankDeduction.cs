namespace GovInfoDisclosure.Diagnosis;

/// <summary>The blanks of a report that its numbers settle, in the order in which they follow.</summary>
internal static class BlankDeduction
{
    // Every blank is looked at, in the whole report; a search for wrong cells looks at one block.
    private const long StepsOfBlanks = 50;

    public static ValueList<DeducedCell> Of(ExactModel model, CellValues values, int maxSteps)
    {
        var record = new Dictionary<string, decimal?>(StringComparer.Ordinal);
        bool hasBlank = false;
        foreach (CellDefinition cell in model.Form.AllCells)
        {
            record.Add(cell.Address, values[cell.Index]);
            hasBlank |= model.IsInRelation[cell.Index] && values[cell.Index] is null;
        }

        if (!hasBlank)
        {
            return ValueList<DeducedCell>.Empty;
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

    private static ValueList<string> RulesOf(ExactModel model, DeducedValue deduced) =>
        new(deduced.AtLeast.By.Relations.Concat(deduced.AtMost.By.Relations).Select(relation => model.InstanceOf[relation]).Distinct());
}
