namespace GovInfoDisclosure.Linear;

/// <summary>Why a value is at least, or at most, what it is (推导): relations, added up with factors, leave only values that are known.</summary>
/// <param name="By">What the derivation uses.</param>
/// <param name="Terms">The relations with their factors; empty where <paramref name="Limit"/> is null.</param>
/// <param name="Limit">The value in terms of known (or earlier deduced) values, such as "t - a - b"; null when it follows only because the numbers are whole
/// (by rounding a limit, or by cases).</param>
internal sealed record Derivation(RelationSet By, IReadOnlyList<DerivationTerm> Terms, LinearExpression? Limit)
{
    /// <summary>Adds up the proof that a variable is at most (or at least) a value, given the values known so far.</summary>
    public static Derivation Of(LinearSystem system, int variable, bool greatest, List<BoundUse> proof, Rational?[] known, Rational value)
    {
        var terms = new List<DerivationTerm>();
        LinearExpression sum = LinearExpression.Number(Rational.Zero);
        foreach (BoundUse use in proof)
        {
            Reason reason = use.Reason;
            if (reason.Kind == ReasonKind.Relation)
            {
                Rational multiplier = use.Multiplier / reason.Scale;
                terms.Add(new DerivationTerm(system.Relations[reason.Index].Name, multiplier));
                sum += multiplier * system.Relations[reason.Index].Expression;
            }
            else if (reason.Kind == ReasonKind.NonNegative)
            {
                sum += use.Multiplier * LinearExpression.Variable(system.Variables[reason.Index]);
            }
        }

        LinearExpression own = LinearExpression.Variable(system.Variables[variable]);
        LinearExpression limit = greatest ? own + sum : own - sum;
        Rational? reached = limit.Constant;
        foreach (LinearTerm term in limit.Terms)
        {
            reached += term.Coefficient * known[system.IndexOf(term.Variable)];
        }

        RelationSet by = RelationSet.Of(system, proof.ConvertAll(use => use.Reason));
        return reached == value ? new Derivation(by, terms, limit) : new Derivation(by, [], null);
    }
}

