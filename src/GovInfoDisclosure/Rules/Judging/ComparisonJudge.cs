using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Linear;
using GovInfoDisclosure.Rules.Binding;
using GovInfoDisclosure.Rules.Formulas;

namespace GovInfoDisclosure.Rules.Judging;

/// <summary>Judges one comparison by every filling of its blanks: its two sides' difference has exact bounds, for each blank stands in it once.</summary>
internal static class ComparisonJudge
{
    /// <summary>True or false where all fillings agree, else null.</summary>
    public static bool? Judge(BoundComparison comparison, JudgedReports reports, bool zero, Claim? claim)
    {
        if (comparison.StoredCoefficients is null)
        {
            return JudgeExactly(comparison, reports, zero, claim);
        }

        long sum = comparison.StoredConstant;
        bool hasLow = true;
        bool hasHigh = true;
        for (int i = 0; i < comparison.Cells.Length; i++)
        {
            CellRef cell = comparison.Cells[i];
            long value = reports.Sources[cell.Source]!.Stored[cell.Index];
            if (value == CellValues.Blank)
            {
                if (!zero)
                {
                    long coefficient = comparison.StoredCoefficients[i];
                    hasLow &= coefficient > 0 && !comparison.IsSigned[i];
                    hasHigh &= coefficient < 0 && !comparison.IsSigned[i];
                }
            }
            else if (value == CellValues.Beyond)
            {
                return JudgeExactly(comparison, reports, zero, claim);
            }
            else
            {
                sum += comparison.StoredCoefficients[i] * value;
            }
        }

        return comparison.Relation.Judge(hasLow ? sum : (Rational?)null, hasHigh ? sum : (Rational?)null, comparison.StoredTolerance);
    }

    private static bool? JudgeExactly(BoundComparison comparison, JudgedReports reports, bool zero, Claim? claim)
    {
        (Rational? low, Rational? high) = Bounds(comparison, reports, zero, claim);
        return comparison.Relation.Judge(low, high, comparison.Tolerance);
    }

    /// <summary>The least and the most that left less right can be, over all fillings of the blanks; null where there is no bound.</summary>
    public static (Rational? Low, Rational? High) Bounds(BoundComparison comparison, JudgedReports reports, bool zero, Claim? claim)
    {
        Rational sum = comparison.Constant;
        if (claim is not null)
        {
            sum += comparison.ClaimCoefficient * claim.Number;
        }

        bool hasLow = true;
        bool hasHigh = true;
        for (int i = 0; i < comparison.Cells.Length; i++)
        {
            if (reports.Exact(comparison.Cells[i], zero) is Rational value)
            {
                sum += comparison.Coefficients[i] * value;
            }
            else
            {
                int sign = comparison.Coefficients[i].Sign;
                hasLow &= sign > 0 && !comparison.IsSigned[i];
                hasHigh &= sign < 0 && !comparison.IsSigned[i];
            }
        }

        return (hasLow ? sum : null, hasHigh ? sum : null);
    }
}
