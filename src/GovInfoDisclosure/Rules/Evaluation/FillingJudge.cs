namespace GovInfoDisclosure.Rules.Evaluation;

/// <summary>Decides a formula of several comparisons that share blanks: taken one by one they may all be open while no filling makes the whole false (b ≤ 5 or
/// b ≥ 5). Asks the linear core whether any filling makes it false, or true.</summary>
internal sealed class FillingJudge(Grounds grounds) : IBoundVisitor<bool, List<List<LinearRelation>>?>
{
    /// <summary>How many conjunctions a formula may unfold into; past it the outcome stays open.</summary>
    private const int MaximumCases = 512;

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
    public List<List<LinearRelation>>? Visit(BoundComparison comparison, bool value)
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

        LinearRelation Linear(Rational shift, LinearOperator relation) => new("r", new LinearExpression(terms, constant + shift), relation);
        LinearOperator wanted = value ? comparison.Relation : comparison.Relation.Opposite();
        (Rational least, Rational most) = WrittenDecimals.Of(comparison, grounds);
        Rational tolerance = value != (comparison.Relation == LinearOperator.NotEqual) ? most : least;
        tolerance += grounds.Slack(comparison);
        return wanted switch
        {
            LinearOperator.Equal when !tolerance.IsZero =>
                [[Linear(-tolerance, LinearOperator.LessOrEqual), Linear(tolerance, LinearOperator.GreaterOrEqual)]],
            LinearOperator.NotEqual when !tolerance.IsZero => [[Linear(-tolerance, LinearOperator.Greater)], [Linear(tolerance, LinearOperator.Less)]],

            // The tolerance eases the relation as written; its opposite is what fails even so.
            _ => [[Linear(comparison.Relation is LinearOperator.GreaterOrEqual or LinearOperator.Greater ? tolerance : -tolerance, wanted)]],
        };
    }

    /// <summary>Fillings that are multiples are no linear question: a sum with a blank may be one or not, which leaves open what it could settle.</summary>
    public List<List<LinearRelation>>? Visit(BoundMultiple multiple, bool value) => PartsJudge.Instance.Visit(multiple, grounds) == !value ? [] : [[]];

    /// <summary>Each way in which so many of the parts can be true, walked part by part; those that are settled have one way.</summary>
    public List<List<LinearRelation>>? Visit(BoundCount count, bool value)
    {
        var ways = new List<(int True, List<LinearRelation> Relations)> { (0, []) };
        foreach (BoundFormula part in count.Parts)
        {
            var next = new List<(int, List<LinearRelation>)>();
            foreach (bool wanted in new[] { true, false })
            {
                if (part.Accept(PartsJudge.Instance, grounds) == !wanted)
                {
                    continue;
                }

                bool isOpen = part.Accept(PartsJudge.Instance, grounds) is null;
                if ((isOpen ? part.Accept(this, wanted) : [[]]) is not { } cases || (long)ways.Count * cases.Count > MaximumCases)
                {
                    return null;
                }

                next.AddRange(from way in ways from case_ in cases select (way.True + (wanted ? 1 : 0), way.Relations.Concat(case_).ToList()));
            }

            ways = next;
        }

        List<List<LinearRelation>> found = [.. ways.Where(way => count.Relation.Judge(way.True - count.Number, way.True - count.Number, Rational.Zero) == value)
            .Select(way => way.Relations)];
        return found.Count > MaximumCases ? null : found;
    }

    /// <summary>A constant that nobody knows can have either value.</summary>
    public List<List<LinearRelation>>? Visit(BoundConstant constant, bool value) => constant.Settled == !value ? [] : [[]];

    public List<List<LinearRelation>>? Visit(BoundFact fact, bool value) => PartsJudge.Instance.Visit(fact, grounds) == !value ? [] : [[]];

    public List<List<LinearRelation>>? Visit(BoundBlank blank, bool value) => PartsJudge.Instance.Visit(blank, grounds) == value ? [[]] : [];

    public List<List<LinearRelation>>? Visit(BoundNot not, bool value) => not.Inner.Accept(this, !value);

    /// <summary>Each choice of every part with each of the others, or the choices of all parts one after the other.</summary>
    public List<List<LinearRelation>>? Visit(BoundJoin join, bool value)
    {
        bool isProduct = join.All == value;
        List<List<LinearRelation>> joined = isProduct ? [[]] : [];
        foreach (BoundFormula part in join.Parts)
        {
            if (part.Accept(this, value) is not { } cases
                || (isProduct ? joined.Count * cases.Count : joined.Count + cases.Count) > MaximumCases)
            {
                return null;
            }

            joined = isProduct
                ? [.. joined.SelectMany(first => cases.Select(second => new List<LinearRelation>([.. first, .. second])))]
                : [.. joined, .. cases];
        }

        return joined;
    }

    private static string Name(CellRef cell) =>
        "c" + cell.Source.ToString(CultureInfo.InvariantCulture) + "_" + cell.Index.ToString(CultureInfo.InvariantCulture);
}
