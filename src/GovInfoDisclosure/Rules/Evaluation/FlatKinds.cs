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

    /// <summary>A single comparison of the report's own table cells, under no condition, that of one of them not being blank, or another such comparison; null
    /// for any other.</summary>
    public static BoundComparison? Comparison(BoundInstance instance, int tableCells) =>
        Sum(instance.Check, tableCells) is BoundComparison comparison
        && (instance.When is null || (instance.When.NotBlank is CellRef cell && comparison.Cells.Contains(cell)) || Sum(instance.When, tableCells) is not null)
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
    public static bool AppliesToNumbers(BoundInstance instance) =>
        instance.When?.NotBlank is { Source: CellRef.Own } && instance.Rule.Missing is not (MissingPolicy.Zero or MissingPolicy.AllOrNone);

    /// <summary>Whether comparisons ask the same of the same sum, but for its limit: a filling that makes the strictest true makes all true.</summary>
    public static bool DifferInLimit(BoundComparison[] comparisons) => Array.TrueForAll(comparisons, x =>
        x.Relation is not (LinearOperator.Equal or LinearOperator.NotEqual) && x.Relation == comparisons[0].Relation
        && x.Cells.SequenceEqual(comparisons[0].Cells) && x.Form.Coefficients.SequenceEqual(comparisons[0].Form.Coefficients));
}
