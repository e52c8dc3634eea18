namespace GovInfoDisclosure.Rules.Evaluation;

/// <summary>Which instances can be laid out flat, and as what.</summary>
internal static class FlatKinds
{
    /// <summary>The sums of an instance that has one for each level, under no condition; empty for any other.</summary>
    public static BoundComparison[] Leveled(BoundInstance instance, int tableCells)
    {
        BoundComparison?[] sums = instance is { When: null, Check: BoundJoin join } ? [.. join.ByLevel.Select(formula => Sum(formula, tableCells))] : [];
        return sums.Contains(null) ? [] : [.. sums.OfType<BoundComparison>()];
    }

    /// <summary>Whether nothing in a report makes the instance apply. Where all of its cells are blank a rule may still have more to say.</summary>
    public static bool NeverApplies(BoundInstance instance) => instance.When is { IsConstant: true, Settled: false };

    /// <summary>Whether nobody knows if the instance applies, whatever the report says: the level is not known.</summary>
    public static bool MayNotApply(BoundInstance instance) => instance.When is { IsConstant: true, Settled: null };

    /// <summary>A single comparison of the report's own table cells, under no condition, that of one of them not being blank, or another such comparison; null
    /// for any other.</summary>
    public static BoundComparison? Comparison(BoundInstance instance, int tableCells) =>
        Sum(instance.Check, tableCells) is BoundComparison comparison
        && (instance.When is null or { IsConstant: true }
            || (instance.When.NotBlank is CellRef cell && comparison.Cells.Contains(cell))
            || Sum(instance.When, tableCells) is not null)
            ? comparison
            : null;

    /// <summary>A comparison of the report's own table cells; null where all cells cancel: whether they are blank can still matter.</summary>
    private static BoundComparison? Sum(BoundFormula? formula, int tableCells) =>
        formula is BoundComparison { Form.Whole: not null, Cells.Length: > 0 } comparison
        && comparison.Cells.All(x => x.Source == CellRef.Own && x.Index < tableCells)
            ? comparison
            : null;

    public static bool IsNotNegative(BoundComparison comparison) =>
        comparison is { Relation: LinearOperator.GreaterOrEqual, Cells.Length: 1, Form.Whole: { Constant: 0, Tolerance: 0 } whole }
        && whole.Coefficients[0] > 0;

    /// <summary>Whether a rule leaves out what is blank, and a blank is nothing else to it.</summary>
    public static bool AppliesToNumbers(BoundInstance instance) => instance.When?.NotBlank is { Source: CellRef.Own } && LeavesBlanksOpen(instance);

    /// <summary>A cell of the report whose blank alone makes the instance not apply, whatever else its condition asks; null where there is none.</summary>
    public static CellRef? NeededCell(BoundInstance instance)
    {
        foreach (BoundFormula part in LeavesBlanksOpen(instance) ? instance.When?.Conjuncts ?? [] : [])
        {
            if (part.NotBlank is { Source: CellRef.Own } cell)
            {
                return cell;
            }
        }

        return null;
    }

    private static bool LeavesBlanksOpen(BoundInstance instance) => instance.Rule.Missing is not (MissingPolicy.Zero or MissingPolicy.AllOrNone);

    /// <summary>Whether comparisons ask the same of the same sum, but for its limit: a filling that makes the strictest true makes all true.</summary>
    public static bool DifferInLimit(BoundComparison[] comparisons) => Array.TrueForAll(comparisons, x =>
        x.Relation is not (LinearOperator.Equal or LinearOperator.NotEqual) && x.Relation == comparisons[0].Relation
        && x.Cells.SequenceEqual(comparisons[0].Cells) && x.Form.Coefficients.SequenceEqual(comparisons[0].Form.Coefficients));
}
