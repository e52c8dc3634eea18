namespace GovInfoDisclosure.Rules.Evaluation;

/// <summary>Makes formulas ready for one report's stored numbers.</summary>
/// <param name="rule">The rule, which says what a blank is.</param>
internal sealed class FlatFormulaBuilder(Rule rule) : StoredFormulaBuilder<FlatFormula>(rule)
{
    /// <summary>The condition and the check of an instance; null where one of them cannot be said so.</summary>
    public static (FlatFormula When, FlatFormula Check)? Of(BoundInstance bound) => new FlatFormulaBuilder(bound.Rule).Both(bound);

    protected override FlatFormula Sum(BoundComparison comparison, WholeForm whole) => new FlatFormula.Sum(comparison, whole);

    protected override FlatFormula AsWritten(BoundComparison comparison, WholeForm strictest, WholeForm laxest) =>
        new FlatFormula.AsWritten(new(comparison, strictest), new(comparison, laxest));

    protected override FlatFormula Constant(bool? value) => new FlatFormula.Constant(value);

    protected override FlatFormula Blank(int cell) => new FlatFormula.Blank(cell);

    protected override FlatFormula Not(FlatFormula inner) => new FlatFormula.Not(inner);

    protected override FlatFormula Join(bool all, FlatFormula[] parts) => new FlatFormula.Join(all, parts);
}
