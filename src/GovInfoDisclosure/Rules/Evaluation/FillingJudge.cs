namespace GovInfoDisclosure.Rules.Evaluation;

/// <summary>Decides a formula of several comparisons that share blanks: taken one by one they may all be open while no filling makes the whole false (b ≤ 5 or
/// b ≥ 5). Asks the linear core whether any filling makes it false, or true.</summary>
internal sealed class FillingJudge(Grounds grounds) : CaseUnfolder
{
    public bool? Decide(BoundFormula formula)
    {
        // Where no blank is shared each open comparison can turn out either way whatever the others do: the parts' values already said all.
        var seen = new HashSet<CellRef>();
        if (!formula.Whole.OfType<BoundComparison>().Any(x => x.Cells.Any(cell => grounds.Reports.IsBlank(cell) && !seen.Add(cell))))
        {
            return null;
        }

        return IsPossible(formula, false) == false ? true : IsPossible(formula, true) == false ? false : null;
    }

    /// <summary>Whether some filling gives the formula this value; null where the question is too large.</summary>
    private bool? IsPossible(BoundFormula formula, bool value)
    {
        if (formula.Accept(this, value) is not { } cases)
        {
            return null;
        }

        HashSet<string> signed = [.. formula.Named.Where(cell => grounds.Reports.Definition(cell).IsSigned).Select(Name)];
        bool open = false;
        foreach (List<LinearRelation> conjunction in cases)
        {
            LinearRelation[] relations = [.. conjunction.Select((x, i) => x with { Name = "r" + i.ToString(CultureInfo.InvariantCulture) })];
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

    // The formula having this value, as a choice of conjunctions; null where there are too many.
    public override List<List<LinearRelation>>? Visit(BoundComparison comparison, bool value)
    {
        Rational constant = comparison.Form.Constant + grounds.Stated(comparison);
        var terms = new List<LinearTerm>();
        for (int i = 0; i < comparison.Cells.Length; i++)
        {
            if (grounds.Reports.Exact(comparison.Cells[i], false) is Rational known)
            {
                constant += comparison.Form.Coefficients[i] * known;
            }
            else
            {
                terms.Add(new LinearTerm(Name(comparison.Cells[i]), comparison.Form.Coefficients[i]));
            }
        }

        if (terms.Count == 0)
        {
            // Nothing is left open: it is so or not.
            return grounds.Judge(comparison) == value ? [[]] : [];
        }

        (Rational least, Rational most) = WrittenDecimals.Of(comparison, grounds);
        Rational tolerance = value != (comparison.Relation == LinearOperator.NotEqual) ? most : least;
        return Compare(comparison.Relation, value, tolerance + grounds.Slack(comparison), terms, constant);
    }

    /// <summary>Fillings that are multiples are no linear question: a sum with a blank may be one or not, which leaves open what it could settle.</summary>
    public override List<List<LinearRelation>>? Visit(BoundMultiple multiple, bool value) => PartsJudge.Instance.Visit(multiple, grounds) == !value ? [] : [[]];

    /// <summary>A constant that nobody knows can have either value.</summary>
    public override List<List<LinearRelation>>? Visit(BoundConstant constant, bool value) => constant.Settled == !value ? [] : [[]];

    public override List<List<LinearRelation>>? Visit(BoundFact fact, bool value) => PartsJudge.Instance.Visit(fact, grounds) == !value ? [] : [[]];

    public override List<List<LinearRelation>>? Visit(BoundBlank blank, bool value) => PartsJudge.Instance.Visit(blank, grounds) == value ? [[]] : [];

    private static string Name(CellRef cell) =>
        "c" + cell.Source.ToString(CultureInfo.InvariantCulture) + "_" + cell.Index.ToString(CultureInfo.InvariantCulture);
}
