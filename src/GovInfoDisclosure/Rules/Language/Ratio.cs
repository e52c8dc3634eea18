namespace GovInfoDisclosure.Rules.Language;

/// <summary>What part of a whole something is, or by how much it grew: a quotient, which is multiplied out to be compared.</summary>
/// <param name="Kind">Which of the two.</param>
/// <param name="Part">The part; of growth, this year's.</param>
/// <param name="Whole">The whole; of growth, last year's.</param>
internal sealed record Ratio(RatioKind Kind, Side Part, Side Whole)
{
    /// <summary>That the whole is more than 0: else there is no ratio.</summary>
    public Comparison Exists => new(Whole, LinearOperator.Greater, Side.Of(Rational.Zero, Whole.Terms[0].Place)) { IsExact = true };

    /// <summary>The ratio in a relation to a number, where the whole is more than 0.</summary>
    public Formula Is(LinearOperator relation, Side number)
    {
        Side factor = Kind == RatioKind.Share ? number : Side.Of(Rational.One, number.Terms[0].Place).Plus(number);
        return new Comparison(Part, relation, Whole.Times(factor)) { Ratio = this };
    }
}

/// <summary>The kinds of ratios.</summary>
internal enum RatioKind
{
    Share,
    Growth,
}
