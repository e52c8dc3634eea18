namespace GovInfoDisclosure.Rules.Analysis;

/// <summary>Something that must be so: one of several conjunctions of relations.</summary>
internal sealed class RuleClause
{
    /// <param name="rule">Whose it is.</param>
    /// <param name="name">What tells it from all others.</param>
    /// <param name="cases">The conjunctions; none where it cannot be.</param>
    /// <param name="variables">The numbers of variables.</param>
    public RuleClause(string rule, string name, List<List<LinearRelation>> cases, RuleVariables variables)
    {
        Rule = rule;
        Name = name;
        Cases = new CaseRelation[cases.Count][];
        for (int i = 0; i < Cases.Length; i++)
        {
            Cases[i] = new CaseRelation[cases[i].Count];
            for (int part = 0; part < Cases[i].Length; part++)
            {
                Cases[i][part] = new CaseRelation(name, (i, part), variables.FormOf(cases[i][part]));
            }
        }
    }

    /// <summary>A relation that must be so.</summary>
    public RuleClause(string rule, LinearRelation relation, RuleVariables variables)
    {
        Rule = rule;
        Name = relation.Name;
        Cases = [[new CaseRelation(relation.Name, null, variables.FormOf(relation))]];
    }

    public string Rule { get; }

    public string Name { get; }

    /// <summary>The conjunctions.</summary>
    public CaseRelation[][] Cases { get; }

    /// <summary>Whether numbers make it so.</summary>
    public bool IsMet(CaseNumbers numbers)
    {
        foreach (CaseRelation[] relations in Cases)
        {
            if (AreMet(relations, numbers))
            {
                return true;
            }
        }

        return false;
    }

    private static bool AreMet(CaseRelation[] relations, CaseNumbers numbers)
    {
        foreach (CaseRelation relation in relations)
        {
            if (!relation.IsMet(numbers))
            {
                return false;
            }
        }

        return true;
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
    public IEnumerable<string> Variables =>
        Applies.Concat(Holds).SelectMany(relations => relations).SelectMany(relation => relation.Expression.Terms).Select(term => term.Variable);

    /// <summary>The instance unfolded; null where that is too much.</summary>
    public static RuleQuestion? Of(BoundInstance instance, RuleCases cases, RuleVariables variables)
    {
        List<List<LinearRelation>>? applies = instance.When is null ? [[]] : instance.When.Accept(cases, true);
        List<List<LinearRelation>>? appliesNot = instance.When is null ? [] : instance.When.Accept(cases, false);
        return applies is not null && appliesNot is not null
            && instance.Check!.Accept(cases, true) is { } holds && instance.Check.Accept(cases, false) is { } fails
            ? new RuleQuestion(instance, applies, holds, fails)
            {
                Clause = new RuleClause(instance.Rule.Id, instance.Id, [.. appliesNot, .. holds], variables),
            }
            : null;
    }
}
