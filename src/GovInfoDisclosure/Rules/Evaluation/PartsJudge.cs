namespace GovInfoDisclosure.Rules.Evaluation;

/// <summary>Judges a formula by its parts' values alone: true or false where they settle it, else null.</summary>
internal sealed class PartsJudge : IBoundVisitor<Grounds, bool?>
{
    public static readonly PartsJudge Instance = new();

    public bool? Visit(BoundComparison comparison, Grounds grounds) => grounds.Judge(comparison);

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
