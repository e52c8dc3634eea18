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

        Grounds grounds = Grounds.Of(instance, reports);
        if (instance.ClaimKind is null)
        {
            return Judge(instance, grounds);
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

            Outcome outcome = Judge(instance, grounds with { Claim = claim });
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

    private static Outcome Judge(BoundInstance instance, Grounds grounds)
    {
        if (instance.Rule.Missing == MissingPolicy.AllOrNone && !grounds.Zero && AllBlank(instance, grounds.Reports))
        {
            return Outcome.NotApplicable;
        }

        bool? when = instance.When is null ? true : Decide(instance.When, grounds);
        if (when == false)
        {
            return Outcome.NotApplicable;
        }

        return Decide(instance.Check!, grounds) switch
        {
            true => Outcome.Holds,
            false when when == true => Outcome.Broken,
            _ => Outcome.Undecided,
        };
    }

    /// <summary>True or false where every filling of the blanks gives that, else null.</summary>
    public static bool? Decide(BoundFormula formula, Grounds grounds) => formula.Accept(PartsJudge.Instance, grounds)
        ?? (grounds.Zero || !Joins(formula) ? null
            : formula is BoundJoin { ByLevel: { Count: > 0 } levels } ? DecideForAll(levels, grounds) : new FillingJudge(grounds).Decide(formula));

    /// <summary>What the formula of every level is. Each is asked by itself: together they would unfold into too many cases.</summary>
    private static bool? DecideForAll(IReadOnlyList<BoundFormula> levels, Grounds grounds)
    {
        bool? first = Decide(levels[0], grounds);
        return levels.Skip(1).All(level => Decide(level, grounds) == first) ? first : null;
    }

    /// <summary>Whether several parts are joined, which may share blanks; a single one has been judged by every filling already.</summary>
    private static bool Joins(BoundFormula formula) => formula.Parts.Count > 1 || (formula.Parts.Count == 1 && Joins(formula.Parts[0]));

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
