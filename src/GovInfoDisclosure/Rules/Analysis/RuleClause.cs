namespace GovInfoDisclosure.Rules.Analysis;

/// <summary>Something that must be so: one of several conjunctions of relations.</summary>
/// <param name="Rule">Whose it is.</param>
/// <param name="Name">What tells it from all others.</param>
/// <param name="Cases">The conjunctions; none where it cannot be.</param>
internal sealed record RuleClause(string Rule, string Name, IReadOnlyList<IReadOnlyList<LinearRelation>> Cases)
{
    /// <summary>Whether numbers make it so; a variable without a number is 0.</summary>
    public bool IsMet(Func<string, Rational> valueOf) => Cases.Any(relations => relations.All(relation => IsMet(relation, valueOf)));

    /// <summary>Whether numbers make a relation true.</summary>
    public static bool IsMet(LinearRelation relation, Func<string, Rational> valueOf)
    {
        Rational sum = relation.Expression.Constant;
        foreach (LinearTerm term in relation.Expression.Terms)
        {
            sum += term.Coefficient * valueOf(term.Variable);
        }

        return relation.Operator.Judge(sum, sum, Rational.Zero) == true;
    }
}

/// <summary>An instance of a rule, unfolded: when it applies, when its check holds, when not.</summary>
/// <param name="Instance">The instance.</param>
/// <param name="Applies">Its condition being true.</param>
/// <param name="Holds">Its check being true.</param>
/// <param name="Fails">Its check being false.</param>
internal sealed record RuleQuestion(
    BoundInstance Instance,
    List<List<LinearRelation>> Applies,
    List<List<LinearRelation>> Holds,
    List<List<LinearRelation>> Fails)
{
    public string Rule => Instance.Rule.Id;

    /// <summary>That it is not broken.</summary>
    public required RuleClause Clause { get; init; }

    /// <summary>The variables that it names.</summary>
    public HashSet<string> Variables { get; } =
        [.. Applies.Concat(Holds).SelectMany(relations => relations).SelectMany(relation => relation.Expression.Terms).Select(term => term.Variable)];

    /// <summary>The instance unfolded; null where that is too much.</summary>
    public static RuleQuestion? Of(BoundInstance instance, RuleCases cases)
    {
        List<List<LinearRelation>>? applies = instance.When is null ? [[]] : instance.When.Accept(cases, true);
        List<List<LinearRelation>>? appliesNot = instance.When is null ? [] : instance.When.Accept(cases, false);
        return applies is not null && appliesNot is not null
            && instance.Check!.Accept(cases, true) is { } holds && instance.Check.Accept(cases, false) is { } fails
            ? new RuleQuestion(instance, applies, holds, fails) { Clause = new RuleClause(instance.Rule.Id, instance.Id, [.. appliesNot, .. holds]) }
            : null;
    }
}
