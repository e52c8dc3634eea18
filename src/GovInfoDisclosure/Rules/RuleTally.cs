namespace GovInfoDisclosure.Rules;

/// <summary>Counts the instances of one report by rule and outcome.</summary>
internal sealed class RuleTally(ValueList<Rule> rules)
{
    /// <summary>Four outcomes of rules, and those excused.</summary>
    private const int Kinds = 5;

    private const int Excused = 4;

    private readonly int[] counts = new int[rules.Count * Kinds];
    private int last;

    /// <summary>A tally, where one is asked for.</summary>
    public static RuleTally? Of(RuleSet rules, ValidationOptions options) => options.CountByRule ? new RuleTally(rules.Rules) : null;

    /// <summary>The place of a rule in its set; behind all where it is none of them.</summary>
    public static int IndexOf(ValueList<Rule> rules, Rule rule)
    {
        for (int i = 0; i < rules.Count; i++)
        {
            if (ReferenceEquals(rules[i], rule))
            {
                return i;
            }
        }

        return rules.Count;
    }

    public void Add(Rule rule, Outcome outcome) => counts[(PlaceOf(rule) * Kinds) + (int)outcome]++;

    public void AddExcused(Rule rule) => counts[(PlaceOf(rule) * Kinds) + Excused]++;

    /// <summary>The rules that have an instance, in their order.</summary>
    public ValueList<RuleCount> Counts()
    {
        var found = new List<RuleCount>();
        for (int i = 0; i < rules.Count; i++)
        {
            ReadOnlySpan<int> of = counts.AsSpan(i * Kinds, Kinds);
            if (of[(int)Outcome.Holds] + of[(int)Outcome.Broken] + of[(int)Outcome.Undecided] + of[(int)Outcome.NotApplicable] + of[Excused] > 0)
            {
                found.Add(new RuleCount(rules[i].Id, rules[i].Severity, of[(int)Outcome.Holds], of[(int)Outcome.Broken], of[(int)Outcome.Undecided],
                    of[(int)Outcome.NotApplicable], of[Excused]));
            }
        }

        return new ValueList<RuleCount>(found);
    }

    /// <summary>Instances come rule by rule: mostly it is the last one.</summary>
    private int PlaceOf(Rule rule) => last = ReferenceEquals(rules[last], rule) ? last : IndexOf(rules, rule);
}
