namespace GovInfoDisclosure.Linear;

/// <summary>Why a value is at least, or at most, what it is (推导): relations, added up with factors, leave only values that are known.</summary>
/// <param name="By">What the derivation uses.</param>
/// <param name="Limit">The value in terms of known (or earlier deduced) values, such as "t - a - b"; null when it follows only because the numbers are whole
/// (by rounding a limit, or by cases).</param>
internal sealed record Derivation(RelationSet By, LinearExpression? Limit)
{
    /// <summary>Adds up the proof that a variable is at most (or at least) a value, given the values known so far.</summary>
    public static Derivation Of(LinearSystem system, int variable, bool greatest, List<BoundUse> proof, Rational?[] known, Rational value)
    {
        LinearExpression sum = LinearExpression.Number(Rational.Zero);
        foreach ((Reason reason, Rational multiplier) in proof)
        {
            if (reason.Kind == ReasonKind.Relation)
            {
                sum += multiplier / reason.Scale * system.Relations[reason.Index].Expression;
            }
            else if (reason.Kind == ReasonKind.NonNegative)
            {
                sum += multiplier * LinearExpression.Variable(system.Variables[reason.Index]);
            }
        }

        LinearExpression own = LinearExpression.Variable(system.Variables[variable]);
        LinearExpression limit = greatest ? own + sum : own - sum;
        Rational? reached = limit.Constant;
        foreach (LinearTerm term in limit.Terms)
        {
            reached += term.Coefficient * known[system.IndexOf(term.Variable)];
        }

        return new Derivation(RelationSet.Of(system, proof.ConvertAll(use => use.Reason)), reached == value ? limit : null);
    }
}
