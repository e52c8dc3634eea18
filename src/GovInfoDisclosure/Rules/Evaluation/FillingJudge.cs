namespace GovInfoDisclosure.Rules.Evaluation;

/// <summary>
/// Decides a formula of several comparisons that share blanks: taken one by one they may all be open while no filling makes the whole
/// false (b ≤ 5 or b ≥ 5). Asks the linear core whether any filling makes it false, or true.
/// </summary>
internal static class FillingJudge
{
    /// <summary>How many conjunctions a formula may unfold into; past it the outcome stays open.</summary>
    private const int MaximumCases = 512;

    public static bool? Decide(BoundFormula formula, JudgedReports reports, Claim? claim)
    {
        if (!SharesBlanks(formula, reports))
        {
            // Each open comparison can turn out either way whatever the others do: the parts' values already said all.
            return null;
        }

        if (Possible(formula, false, reports, claim) == false)
        {
            return true;
        }

        return Possible(formula, true, reports, claim) == false ? false : null;
    }

    /// <summary>Whether some filling gives the formula this value; null where the question is too large.</summary>
    private static bool? Possible(BoundFormula formula, bool value, JudgedReports reports, Claim? claim)
    {
        List<List<LinearRelation>>? cases = Cases(formula, value, reports, claim);
        if (cases is null)
        {
            return null;
        }

        HashSet<string> signed = [.. BoundCells.Of(formula).Where(cell => reports.Definition(cell).IsSigned).Select(Name)];
        bool open = false;
        foreach (List<LinearRelation> conjunction in cases)
        {
            LinearRelation[] relations =
                [.. conjunction.Select((x, i) => new LinearRelation("r" + i.ToString(CultureInfo.InvariantCulture), x.Expression, x.Operator))];
            IEnumerable<string> nonNegative = relations.SelectMany(x => x.Expression.Terms).Select(x => x.Variable).Distinct().Where(x => !signed.Contains(x));
            bool? feasible = LinearSolver.CanHold(new LinearSystem(relations, nonNegative));
            if (feasible == true)
            {
                return true;
            }

            open |= feasible is null;
        }

        return open ? null : false;
    }

    /// <summary>The formula having this value, as a choice of conjunctions; null where there are too many.</summary>
    private static List<List<LinearRelation>>? Cases(BoundFormula formula, bool value, JudgedReports reports, Claim? claim)
    {
        switch (formula)
        {
            case BoundComparison comparison:
                return Relations(comparison, value, reports, claim);
            case BoundNot not:
                return Cases(not.Inner, !value, reports, claim);
            case BoundAll all:
                return value ? Product(all.Parts, value, reports, claim) : Union(all.Parts, value, reports, claim);
            case BoundAny any:
                return value ? Union(any.Parts, value, reports, claim) : Product(any.Parts, value, reports, claim);
            default:
                // A constant that nobody knows can have either value.
                bool? known = InstanceJudge.Evaluate(formula, reports, false, claim);
                return known is null || known == value ? [[]] : [];
        }
    }

    private static List<List<LinearRelation>>? Union(IReadOnlyList<BoundFormula> parts, bool value, JudgedReports reports, Claim? claim)
    {
        var union = new List<List<LinearRelation>>();
        foreach (BoundFormula part in parts)
        {
            List<List<LinearRelation>>? cases = Cases(part, value, reports, claim);
            if (cases is null || union.Count + cases.Count > MaximumCases)
            {
                return null;
            }

            union.AddRange(cases);
        }

        return union;
    }

    private static List<List<LinearRelation>>? Product(IReadOnlyList<BoundFormula> parts, bool value, JudgedReports reports, Claim? claim)
    {
        List<List<LinearRelation>> product = [[]];
        foreach (BoundFormula part in parts)
        {
            List<List<LinearRelation>>? cases = Cases(part, value, reports, claim);
            if (cases is null || product.Count * cases.Count > MaximumCases)
            {
                return null;
            }

            product = [.. product.SelectMany(first => cases.Select(second => new List<LinearRelation>([.. first, .. second])))];
        }

        return product;
    }

    private static List<List<LinearRelation>> Relations(BoundComparison comparison, bool value, JudgedReports reports, Claim? claim)
    {
        Rational constant = comparison.Form.Constant + ComparisonJudge.Stated(comparison, claim);
        var terms = new List<LinearTerm>();
        for (int i = 0; i < comparison.Cells.Length; i++)
        {
            if (reports.Exact(comparison.Cells[i], false) is Rational known)
            {
                constant += comparison.Form.Coefficients[i] * known;
            }
            else
            {
                terms.Add(new LinearTerm(Name(comparison.Cells[i]), comparison.Form.Coefficients[i]));
            }
        }

        Relation relation = value ? comparison.Relation : comparison.Relation.Opposite();
        Rational tolerance = comparison.Form.Tolerance;
        if (relation == Relation.Equal && !tolerance.IsZero)
        {
            return [[Linear(terms, constant - tolerance, LinearOperator.LessOrEqual), Linear(terms, constant + tolerance, LinearOperator.GreaterOrEqual)]];
        }

        if (relation == Relation.NotEqual && !tolerance.IsZero)
        {
            return [[Linear(terms, constant - tolerance, LinearOperator.Greater)], [Linear(terms, constant + tolerance, LinearOperator.Less)]];
        }

        // The tolerance eases the relation as written; its opposite is what fails even so.
        Rational shift = comparison.Relation is Relation.AtLeast or Relation.Greater ? tolerance : -tolerance;
        return [[Linear(terms, constant + shift, relation.ToLinear())]];
    }

    private static LinearRelation Linear(List<LinearTerm> terms, Rational constant, LinearOperator relation) =>
        new("r", new LinearExpression(terms, constant), relation);

    private static string Name(CellRef cell) =>
        "c" + cell.Source.ToString(CultureInfo.InvariantCulture) + "_" + cell.Index.ToString(CultureInfo.InvariantCulture);

    private static bool SharesBlanks(BoundFormula formula, JudgedReports reports)
    {
        var seen = new HashSet<CellRef>();
        return Shares(formula, reports, seen);
    }

    private static bool Shares(BoundFormula formula, JudgedReports reports, HashSet<CellRef> seen) => formula switch
    {
        BoundComparison comparison => comparison.Cells.Any(cell => reports.IsBlank(cell) && !seen.Add(cell)),
        BoundNot not => Shares(not.Inner, reports, seen),
        BoundAll all => all.Parts.Any(part => Shares(part, reports, seen)),
        BoundAny any => any.Parts.Any(part => Shares(part, reports, seen)),
        _ => false,
    };
}
