namespace GovInfoDisclosure.Rules.Evaluation;

/// <summary>Makes formulas ready for many reports at once; null where that cannot be said in sums and bits: multiples, counts, what is asked of a report beside
/// its numbers, numbers too large.</summary>
/// <param name="form">The form.</param>
/// <param name="instance">The instance.</param>
/// <param name="rule">Its rule, which says what a blank is.</param>
internal sealed class BlockFormulaBuilder(FormShape form, int instance, Rule rule) : IBoundVisitor<bool, BlockFormula?>
{
    private bool IsZero => rule.Missing == MissingPolicy.Zero;

    /// <summary>The condition and the check of an instance; null where one of them cannot be said so.</summary>
    public static (BlockFormula When, BlockFormula Check)? Of(BoundInstance bound, int instance, FormShape form)
    {
        // Where all cells are blank such a rule has more to say.
        if (bound.Check is null || bound.ClaimKind is not null || bound.Rule.Missing == MissingPolicy.AllOrNone)
        {
            return null;
        }

        var builder = new BlockFormulaBuilder(form, instance, bound.Rule);
        BlockFormula? when = bound.When is null ? new BlockFormula.Constant(true) : builder.Whole(bound.When);
        return when is not null && builder.Whole(bound.Check) is BlockFormula check ? (when, check) : null;
    }

    public BlockFormula? Visit(BoundComparison comparison, bool context)
    {
        if (comparison.Cells.Length == 0 || comparison.Cells.Any(cell => cell.Source != CellRef.Own))
        {
            return null;
        }

        return comparison switch
        {
            { Form.Whole: WholeForm whole } => new BlockFormula.Sum(Sum(comparison, whole)),
            { RoundsAsWritten: true, Strictest: WholeForm strictest, Laxest: WholeForm laxest } =>
                new BlockFormula.AsWritten(Sum(comparison, strictest), Sum(comparison, laxest)),
            _ => null,
        };
    }

    public BlockFormula? Visit(BoundMultiple multiple, bool context) => null;

    public BlockFormula? Visit(BoundCount count, bool context) => null;

    public BlockFormula? Visit(BoundConstant constant, bool context) => new BlockFormula.Constant(constant.Settled);

    public BlockFormula? Visit(BoundFact fact, bool context) => null;

    /// <summary>Where blanks are read as 0 there are none.</summary>
    public BlockFormula? Visit(BoundBlank blank, bool context) => blank.Cell.Source != CellRef.Own ? null
        : IsZero ? new BlockFormula.Constant(false) : new BlockFormula.Blank(blank.Cell.Index);

    public BlockFormula? Visit(BoundNot not, bool context) => not.Inner.Accept(this, context) is BlockFormula inner ? new BlockFormula.Not(inner) : null;

    public BlockFormula? Visit(BoundJoin join, bool context)
    {
        BlockFormula?[] parts = [.. join.Parts.Select(part => part.Accept(this, context))];
        return parts.Contains(null) ? null : new BlockFormula.Join(join.All, [.. parts.OfType<BlockFormula>()]);
    }

    private BlockFormula? Whole(BoundFormula formula)
    {
        BlockFormula? made = formula.Accept(this, true);
        var seen = new HashSet<CellRef>();
        bool sharesCells = formula.Whole.OfType<BoundComparison>().SelectMany(comparison => comparison.Cells).Any(cell => !seen.Add(cell));
        return made is not null && sharesCells && !IsZero ? new BlockFormula.Sharing(made) : made;
    }

    private BlockSum Sum(BoundComparison comparison, WholeForm whole) => new(instance, comparison, form, rule, whole);
}
