namespace GovInfoDisclosure.Rules.Evaluation;

/// <summary>What a formula is judged on.</summary>
/// <param name="Reports">The numbers.</param>
/// <param name="Zero">Whether the rule reads each of its blanks as 0.</param>
/// <param name="Claim">The figure of the prose; null where the instance is about none.</param>
internal readonly record struct Grounds(JudgedReports Reports, bool Zero, Claim? Claim)
{
    /// <summary>What an instance that is about no figure of the prose is judged on.</summary>
    public static Grounds Of(BoundInstance instance, JudgedReports reports) =>
        new(reports, instance.Rule.Missing == MissingPolicy.Zero, null);

    /// <summary>The exact value of a cell; null where it is blank and no zero is read there.</summary>
    public Rational? Exact(CellRef cell) => Reports.Exact(cell, Zero);

    /// <summary>True or false where every filling of the blanks gives that, else null.</summary>
    public bool? Judge(BoundComparison comparison) => comparison.RoundsAsWritten ? JudgeAsWritten(comparison)
        : comparison.Form.Judge(new ReportNumbers(Reports, comparison.Cells, Zero), Stated(comparison), Slack(comparison));

    /// <summary>What is so whatever decimals a blank has, for a wider tolerance only ever helps a relation, or only ever harms it.</summary>
    private bool? JudgeAsWritten(BoundComparison comparison)
    {
        // Nearly always it is so whatever decimals the amounts have.
        if (comparison is { Strictest: { } strictest, Laxest: { } laxest })
        {
            var numbers = new ReportNumbers(Reports, comparison.Cells, Zero);
            if (strictest.TryJudge(comparison.Relation, comparison.Form.Variables, numbers, out bool? strict)
                && laxest.TryJudge(comparison.Relation, comparison.Form.Variables, numbers, out bool? lax) && strict == lax)
            {
                return strict;
            }
        }

        LinearBounds bounds = Bounds(comparison);
        (Rational least, Rational most) = WrittenDecimals.Of(comparison, this);
        Rational slack = Slack(comparison);
        bool? answer = comparison.Relation.Judge(bounds.Low, bounds.High, least + slack);
        return answer == comparison.Relation.Judge(bounds.Low, bounds.High, most + slack) ? answer : null;
    }

    /// <summary>What a side comes to; null where a blank leaves it open, or the figure of the prose is only about so much.</summary>
    public Rational? Value(BoundSide side) => Claim is { Rounding: not 0 } && !side.ClaimCoefficient.IsZero ? null
        : side.Form.Bounds(new ReportNumbers(Reports, side.Cells, Zero), side.ClaimCoefficient * (Claim?.Number ?? 0)).Value;

    /// <summary>Between what left less right lies, over all fillings of the blanks; exact, for each blank stands in it once.</summary>
    public LinearBounds Bounds(BoundComparison comparison) => comparison.Form.Bounds(new ReportNumbers(Reports, comparison.Cells, Zero), Stated(comparison));

    /// <summary>By how much the comparison may be missed, as the figure of the prose is printed: 1.35万件 is anything that is written so.</summary>
    public Rational Slack(BoundComparison comparison) => Claim is null ? Rational.Zero : comparison.ClaimCoefficient.Abs() * Claim.Rounding;

    /// <summary>What the figure of the prose adds to left less right.</summary>
    public Rational Stated(BoundComparison comparison) => Claim is null ? Rational.Zero : comparison.ClaimCoefficient * Claim.Number;
}
