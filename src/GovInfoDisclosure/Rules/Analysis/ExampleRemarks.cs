namespace GovInfoDisclosure.Rules.Analysis;

/// <summary>Remarks on the examples in rule files.</summary>
internal static class ExampleRemarks
{
    private static readonly Outcome[] Wanted = [Outcome.Holds, Outcome.Broken, Outcome.Undecided];

    public static IReadOnlyList<RuleRemark> Of(IReadOnlyList<Rule> rules)
    {
        var remarks = new List<RuleRemark>();
        foreach (ExampleFailure failure in rules.SelectMany(ExampleRunner.Run))
        {
            string place = failure.File + "(" + failure.Line.ToString(CultureInfo.InvariantCulture)
                + "," + failure.Column.ToString(CultureInfo.InvariantCulture) + "): ";
            remarks.Add(new RuleRemark(
                Severity.Error,
                null,
                new ValueList<string>([failure.Rule]),
                ValueList<string>.Empty,
                new Message(place + failure.Message.Zh, place + failure.Message.En)) { Kind = RuleRemarkKind.ExampleFailed });
        }

        foreach (Rule rule in rules.Where(rule => rule.Check is not null))
        {
            string[] missing = [.. Wanted.Where(outcome => !Shows(rule, outcome)).Select(RuleNames.Of)];
            if (missing.Length > 0)
            {
                string list = string.Join(", ", missing);
                remarks.Add(new RuleRemark(
                    Severity.Warning,
                    null,
                    new ValueList<string>([rule.Id]),
                    ValueList<string>.Empty,
                    new Message($"规则 {rule.Id} 没有这些结果的例子：{list}。", $"Rule {rule.Id} has no example of: {list}.")) { Kind = RuleRemarkKind.ExampleMissing });
            }
        }

        return remarks;
    }

    /// <summary>A rule that asks nothing of blanks (its condition rules them out) shows with notApplicable what blanks do.</summary>
    private static bool Shows(Rule rule, Outcome outcome) =>
        rule.Examples.Any(x => x.Outcome == outcome)
        || (outcome == Outcome.Undecided && (rule.When is not null || rule.Missing != MissingPolicy.EveryFilling)
            && rule.Examples.Any(x => x.Outcome == Outcome.NotApplicable));
}
