namespace GovInfoDisclosure.Rules.Evaluation;

/// <summary>Judges one instance of a rule on the reports at hand.</summary>
internal static class InstanceJudge
{
    public static Outcome Judge(BoundInstance instance, JudgedReports reports)
    {
        if (instance.Check is null)
        {
            return Outcome.NotApplicable;
        }

        if (instance.ClaimKind is null)
        {
            return Judge(instance, reports, null);
        }

        // Several figures of one kind are readings of one fact (the whole city's, its own): one that fits is enough, for a wrong
        // accusation is worse than a missed one.
        Outcome best = Outcome.NotApplicable;
        foreach (Claim claim in reports.Claims)
        {
            if (claim.What != instance.ClaimKind)
            {
                continue;
            }

            Outcome outcome = Judge(instance, reports, claim);
            if (outcome == Outcome.Holds)
            {
                return Outcome.Holds;
            }

            if (best == Outcome.NotApplicable || outcome == Outcome.Undecided)
            {
                best = outcome;
            }
        }

        return best;
    }

    private static Outcome Judge(BoundInstance instance, JudgedReports reports, Claim? claim)
    {
        bool zero = reports.BlankAsZero || instance.Rule.Missing == MissingPolicy.Zero;
        if (instance.Rule.Missing == MissingPolicy.AllOrNone && !zero && AllBlank(instance, reports))
        {
            return Outcome.NotApplicable;
        }

        bool? when = instance.When is null ? true : Decide(instance.When, reports, zero, claim);
        if (when == false)
        {
            return Outcome.NotApplicable;
        }

        bool? check = Decide(instance.Check!, reports, zero, claim);
        return check switch
        {
            true => Outcome.Holds,
            false when when == true => Outcome.Broken,
            _ => Outcome.Undecided,
        };
    }

    /// <summary>True or false where every filling of the blanks gives that, else null.</summary>
    public static bool? Decide(BoundFormula formula, JudgedReports reports, bool zero, Claim? claim)
    {
        bool? value = Evaluate(formula, reports, zero, claim);
        return value is null && !zero && Joins(formula) ? FillingJudge.Decide(formula, reports, claim) : value;
    }

    /// <summary>Whether several parts are joined, which may share blanks; a single one has been judged by every filling already.</summary>
    private static bool Joins(BoundFormula formula) => formula is BoundNot not ? Joins(not.Inner) : formula is BoundAll or BoundAny;

    /// <summary>The value that follows from the parts' values alone; null where they do not settle it.</summary>
    public static bool? Evaluate(BoundFormula formula, JudgedReports reports, bool zero, Claim? claim)
    {
        switch (formula)
        {
            case BoundComparison comparison:
                return ComparisonJudge.Judge(comparison, reports, zero, claim);
            case BoundConstant constant:
                return constant.Value;
            case BoundBlank blank:
                // Where blanks are read as 0 there are none.
                return !zero && reports.IsBlank(blank.Cell);
            case BoundNot not:
                return Evaluate(not.Inner, reports, zero, claim) is bool inner ? !inner : null;
            case BoundAll all:
                return Fold(all.Parts, false, reports, zero, claim);
            default:
                return Fold(((BoundAny)formula).Parts, true, reports, zero, claim);
        }
    }

    /// <summary>One part with the deciding value decides; without one, an unknown part leaves the whole unknown.</summary>
    private static bool? Fold(IReadOnlyList<BoundFormula> parts, bool deciding, JudgedReports reports, bool zero, Claim? claim)
    {
        bool unknown = false;
        foreach (BoundFormula part in parts)
        {
            bool? value = Evaluate(part, reports, zero, claim);
            if (value == deciding)
            {
                return deciding;
            }

            unknown |= value is null;
        }

        return unknown ? null : !deciding;
    }

    private static bool AllBlank(BoundInstance instance, JudgedReports reports)
    {
        foreach (CellRef cell in instance.Cells)
        {
            if (!reports.IsBlank(cell))
            {
                return false;
            }
        }

        return instance.Cells.Count > 0;
    }
}
