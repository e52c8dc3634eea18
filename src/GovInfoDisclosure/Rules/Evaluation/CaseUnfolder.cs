namespace GovInfoDisclosure.Rules.Evaluation;

/// <summary>Unfolds a formula that has a value into a choice of conjunctions of linear relations: for judging blanks, and for asking what rules say together.
/// The answer is null where there are too many.</summary>
internal abstract class CaseUnfolder : IBoundVisitor<bool, List<List<LinearRelation>>?>
{
    /// <summary>How many conjunctions a formula may unfold into.</summary>
    private const int MaximumCases = 512;

    public abstract List<List<LinearRelation>>? Visit(BoundComparison comparison, bool value);

    public abstract List<List<LinearRelation>>? Visit(BoundMultiple multiple, bool value);

    public abstract List<List<LinearRelation>>? Visit(BoundConstant constant, bool value);

    public abstract List<List<LinearRelation>>? Visit(BoundFact fact, bool value);

    public abstract List<List<LinearRelation>>? Visit(BoundBlank blank, bool value);

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

    /// <summary>Each way in which so many of the parts can be true, walked part by part; those that are settled have one way.</summary>
    public List<List<LinearRelation>>? Visit(BoundCount count, bool value)
    {
        var ways = new List<(int True, List<LinearRelation> Relations)> { (0, []) };
        foreach (BoundFormula part in count.Parts)
        {
            if (part.Accept(this, true) is not { } holds || part.Accept(this, false) is not { } fails
                || (long)ways.Count * (holds.Count + fails.Count) > MaximumCases)
            {
                return null;
            }

            ways =
            [
                .. from way in ways
                   from next in holds.Select(relations => (IsTrue: 1, Relations: relations))
                       .Concat(fails.Select(relations => (IsTrue: 0, Relations: relations)))
                   select (way.True + next.IsTrue, new List<LinearRelation>([.. way.Relations, .. next.Relations])),
            ];
        }

        return [.. ways.Where(way => count.Relation.Judge(way.True - count.Number, way.True - count.Number, Rational.Zero) == value)
            .Select(way => way.Relations)];
    }

    /// <summary>A sum less another being in a relation to 0, give or take a tolerance, or not.</summary>
    /// <param name="relation">The relation as written; the tolerance eases it, and its opposite is what fails even so.</param>
    /// <param name="value">Whether it holds.</param>
    /// <param name="tolerance">The tolerance.</param>
    /// <param name="terms">The sum's terms.</param>
    /// <param name="constant">The sum's constant.</param>
    protected static List<List<LinearRelation>> Compare(
        LinearOperator relation, bool value, Rational tolerance, IReadOnlyList<LinearTerm> terms, Rational constant)
    {
        LinearRelation Linear(Rational shift, LinearOperator wanted) => new("r", new LinearExpression(terms, constant + shift), wanted);
        LinearOperator wanted = value ? relation : relation.Opposite();
        return wanted switch
        {
            LinearOperator.Equal when !tolerance.IsZero =>
                [[Linear(-tolerance, LinearOperator.LessOrEqual), Linear(tolerance, LinearOperator.GreaterOrEqual)]],
            LinearOperator.NotEqual when !tolerance.IsZero => [[Linear(-tolerance, LinearOperator.Greater)], [Linear(tolerance, LinearOperator.Less)]],
            _ => [[Linear(relation is LinearOperator.GreaterOrEqual or LinearOperator.Greater ? tolerance : -tolerance, wanted)]],
        };
    }
}
