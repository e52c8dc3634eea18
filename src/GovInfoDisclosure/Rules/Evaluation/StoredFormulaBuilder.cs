namespace GovInfoDisclosure.Rules.Evaluation;

/// <summary>Makes formulas over the cells of one report ready to be judged on stored numbers; null where that cannot be said in sums and blanks: multiples,
/// counts, what is asked of a report beside its numbers, numbers too large.</summary>
/// <param name="rule">The rule, which says what a blank is.</param>
/// <typeparam name="T">A formula that is ready.</typeparam>
internal abstract class StoredFormulaBuilder<T>(Rule rule) : IBoundVisitor<bool, T?>
    where T : class
{
    protected Rule Rule => rule;

    protected bool IsZero => rule.Missing == MissingPolicy.Zero;

    public T? Visit(BoundComparison comparison, bool context) =>
        comparison.Cells.Length == 0 || comparison.Cells.Any(cell => cell.Source != CellRef.Own) ? null : comparison switch
        {
            { Form.Whole: WholeForm whole } => Sum(comparison, whole),
            { RoundsAsWritten: true, Strictest: WholeForm strictest, Laxest: WholeForm laxest } => AsWritten(comparison, strictest, laxest),
            _ => null,
        };

    public T? Visit(BoundMultiple multiple, bool context) => null;

    public T? Visit(BoundCount count, bool context) => null;

    public T? Visit(BoundConstant constant, bool context) => Constant(constant.Settled);

    public T? Visit(BoundFact fact, bool context) => null;

    /// <summary>Where blanks are read as 0 there are none.</summary>
    public T? Visit(BoundBlank blank, bool context) => blank.Cell.Source != CellRef.Own ? null
        : IsZero ? Constant(false) : Blank(blank.Cell.Index);

    public T? Visit(BoundNot not, bool context) => not.Inner.Accept(this, context) is T inner ? Not(inner) : null;

    public T? Visit(BoundJoin join, bool context)
    {
        T?[] parts = [.. join.Parts.Select(part => part.Accept(this, context))];
        return parts.Contains(null) ? null : Join(join.All, [.. parts.OfType<T>()]);
    }

    /// <summary>The condition and the check of an instance; null where one of them cannot be said so.</summary>
    protected (T When, T Check)? Both(BoundInstance bound)
    {
        // Where all cells are blank such a rule has more to say.
        if (bound.Check is null || bound.ClaimKind is not null || rule.Missing == MissingPolicy.AllOrNone)
        {
            return null;
        }

        T? when = bound.When is null ? Constant(true) : Whole(bound.When);
        return when is not null && Whole(bound.Check) is T check ? (when, check) : null;
    }

    /// <summary>A condition or a check, all of it.</summary>
    protected virtual T? Whole(BoundFormula formula) => formula.Accept(this, true);

    protected abstract T Sum(BoundComparison comparison, WholeForm whole);

    /// <summary>A comparison whose tolerance follows the decimals of amounts, with the least and the greatest that there can be.</summary>
    protected abstract T AsWritten(BoundComparison comparison, WholeForm strictest, WholeForm laxest);

    /// <summary>What is the same whatever the numbers are; null where nobody knows it.</summary>
    protected abstract T Constant(bool? value);

    protected abstract T Blank(int cell);

    protected abstract T Not(T inner);

    protected abstract T Join(bool all, T[] parts);
}
