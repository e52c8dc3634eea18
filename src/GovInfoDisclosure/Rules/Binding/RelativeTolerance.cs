namespace GovInfoDisclosure.Rules.Binding;

/// <summary>A tolerance that is a share of the right side: |left − right| ≤ p · |right|, as comparisons without one. The right side may be negative, so that
/// p · |right| is the greater of two sums.</summary>
internal static class RelativeTolerance
{
    /// <param name="relation">What the left side should be to the right one.</param>
    /// <param name="right">The right side.</param>
    /// <param name="share">The share, between 0 and 1.</param>
    /// <param name="compare">Makes the comparison of the left side with another one in a relation.</param>
    public static BoundFormula Ease(
        LinearOperator relation, BoundSide right, Rational share, Func<LinearOperator, BoundSide, BoundFormula> compare)
    {
        BoundFormula Within(LinearOperator wanted) => wanted is LinearOperator.LessOrEqual or LinearOperator.Less
            ? new BoundJoin(false, [compare(wanted, right.Times(Rational.One + share)), compare(wanted, right.Times(Rational.One - share))])
            : new BoundJoin(false, [compare(wanted, right.Times(Rational.One - share)), compare(wanted, right.Times(Rational.One + share))]);
        BoundFormula Equal() => new BoundJoin(true, [Within(LinearOperator.LessOrEqual), Within(LinearOperator.GreaterOrEqual)]);
        return relation switch
        {
            LinearOperator.Equal => Equal(),
            LinearOperator.NotEqual => new BoundNot(Equal()),
            _ => Within(relation),
        };
    }
}
