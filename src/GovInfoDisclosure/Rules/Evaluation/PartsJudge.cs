namespace GovInfoDisclosure.Rules.Evaluation;

/// <summary>Judges a formula by its parts' values alone: true or false where they settle it, else null.</summary>
internal sealed class PartsJudge : IBoundVisitor<Grounds, bool?>
{
    public static readonly PartsJudge Instance = new();

    public bool? Visit(BoundComparison comparison, Grounds grounds) => grounds.Judge(comparison);

    /// <summary>A blank can be anything: it can make a multiple of the sum and undo one.</summary>
    public bool? Visit(BoundMultiple multiple, Grounds grounds) => grounds.Value(multiple.Side) is not Rational value ? null
        : multiple.Unit.IsZero ? value.IsZero : (value / multiple.Unit).IsInteger;

    public bool? Visit(BoundCount count, Grounds grounds)
    {
        if (!count.Number.IsInteger && count.Relation is (LinearOperator.Equal or LinearOperator.NotEqual))
        {
            // Whatever the blanks are, so many and a half are never true.
            return count.Relation == LinearOperator.NotEqual;
        }

        (int least, int most) = CountTrue(count, grounds);
        return count.Relation.Judge(least - count.Number, most - count.Number, Rational.Zero);
    }

    /// <summary>How many of the parts are true at least, and at most.</summary>
    public (int Least, int Most) CountTrue(BoundCount count, Grounds grounds)
    {
        int least = 0;
        int most = 0;
        foreach (BoundFormula part in count.Parts)
        {
            bool? value = part.Accept(this, grounds);
            least += value == true ? 1 : 0;
            most += value != false ? 1 : 0;
        }

        return (least, most);
    }

    public bool? Visit(BoundConstant constant, Grounds grounds) => constant.Settled;

    public bool? Visit(BoundFact fact, Grounds grounds) => FactJudge.Decide(fact.Asked, grounds.Reports.Facts(fact.Source));

    /// <summary>Where blanks are read as 0 there are none.</summary>
    public bool? Visit(BoundBlank blank, Grounds grounds) => !grounds.Zero && grounds.Reports.IsBlank(blank.Cell);

    public bool? Visit(BoundNot not, Grounds grounds) => !not.Inner.Accept(this, grounds);

    /// <summary>One part with the deciding value decides; without one, an unknown part leaves the whole unknown.</summary>
    public bool? Visit(BoundJoin join, Grounds grounds)
    {
        bool unknown = false;
        foreach (BoundFormula part in join.Parts)
        {
            bool? value = part.Accept(this, grounds);
            if (value == !join.All)
            {
                return value;
            }

            unknown |= value is null;
        }

        return unknown ? null : join.All;
    }
}
