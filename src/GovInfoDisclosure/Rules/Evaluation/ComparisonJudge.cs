namespace GovInfoDisclosure.Rules.Evaluation;

/// <summary>Judges one comparison by every filling of its blanks: its two sides' difference has exact bounds, for each blank stands in it once.</summary>
internal static class ComparisonJudge
{
    /// <summary>True or false where all fillings agree, else null.</summary>
    public static bool? Judge(BoundComparison comparison, JudgedReports reports, bool zero, Claim? claim) =>
        comparison.Form.Judge(new ReportNumbers(reports, comparison.Cells, zero), Stated(comparison, claim));

    /// <summary>Between what left less right lies, over all fillings of the blanks.</summary>
    public static LinearBounds Bounds(BoundComparison comparison, JudgedReports reports, bool zero, Claim? claim) =>
        comparison.Form.Bounds(new ReportNumbers(reports, comparison.Cells, zero), Stated(comparison, claim));

    /// <summary>What the figure of the prose adds to left less right.</summary>
    public static Rational Stated(BoundComparison comparison, Claim? claim) =>
        claim is null ? Rational.Zero : comparison.ClaimCoefficient * claim.Number;
}
