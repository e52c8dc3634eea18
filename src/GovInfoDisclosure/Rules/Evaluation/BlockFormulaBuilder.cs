namespace GovInfoDisclosure.Rules.Evaluation;

/// <summary>Makes formulas ready for many reports at once.</summary>
/// <param name="form">The form.</param>
/// <param name="instance">The instance.</param>
/// <param name="rule">Its rule, which says what a blank is.</param>
internal sealed class BlockFormulaBuilder(FormShape form, int instance, Rule rule) : StoredFormulaBuilder<BlockFormula>(rule)
{
    /// <summary>The condition and the check of an instance; null where one of them cannot be said so.</summary>
    public static (BlockFormula When, BlockFormula Check)? Of(BoundInstance bound, int instance, FormShape form) =>
        new BlockFormulaBuilder(form, instance, bound.Rule).Both(bound);

    protected override BlockFormula? Whole(BoundFormula formula)
    {
        BlockFormula? made = base.Whole(formula);
        var seen = new HashSet<CellRef>();
        bool sharesCells = formula.Whole.OfType<BoundComparison>().SelectMany(comparison => comparison.Cells).Any(cell => !seen.Add(cell));
        return made is not null && sharesCells && !IsZero ? new BlockFormula.Sharing(made) : made;
    }

    protected override BlockFormula Sum(BoundComparison comparison, WholeForm whole) => new BlockFormula.Sum(BlockSum(comparison, whole));

    protected override BlockFormula AsWritten(BoundComparison comparison, WholeForm strictest, WholeForm laxest) =>
        new BlockFormula.AsWritten(BlockSum(comparison, strictest), BlockSum(comparison, laxest));

    protected override BlockFormula Constant(bool? value) => new BlockFormula.Constant(value);

    protected override BlockFormula Blank(int cell) => new BlockFormula.Blank(cell);

    protected override BlockFormula Not(BlockFormula inner) => new BlockFormula.Not(inner);

    protected override BlockFormula Join(bool all, BlockFormula[] parts) => new BlockFormula.Join(all, parts);

    private BlockSum BlockSum(BoundComparison comparison, WholeForm whole) => new(instance, comparison, form, Rule, whole);
}
