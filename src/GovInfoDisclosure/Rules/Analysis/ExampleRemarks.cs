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
            string place = $"{failure.File}({failure.Line.ToString(CultureInfo.InvariantCulture)},{failure.Column.ToString(CultureInfo.InvariantCulture)}): ";
            remarks.Add(Remark(RuleRemarkKind.ExampleFailed, Severity.Error, failure.Rule, place + failure.Message.Zh, place + failure.Message.En));
        }

        foreach (Rule rule in rules.Where(rule => rule.Check is not null))
        {
            string missing = string.Join(", ", Wanted.Where(outcome => !Shows(rule, outcome)).Select(RuleNames.Of));
            if (missing.Length > 0)
            {
                remarks.Add(Remark(RuleRemarkKind.ExampleMissing, Severity.Warning, rule.Id,
                    $"规则 {rule.Id} 没有这些结果的例子：{missing}。", $"Rule {rule.Id} has no example of: {missing}."));
            }
        }

        return remarks;
    }

    private static RuleRemark Remark(RuleRemarkKind kind, Severity severity, string rule, string zh, string en) =>
        new(severity, null, [rule], [], new Message(zh, en)) { Kind = kind };

    /// <summary>A rule that asks nothing of blanks (its condition rules them out) shows with notApplicable what blanks do.</summary>
    private static bool Shows(Rule rule, Outcome outcome) =>
        rule.Examples.Any(x => x.Outcome == outcome)
        || (outcome == Outcome.Undecided && (rule.When is not null || rule.Missing != MissingPolicy.EveryFilling)
            && rule.Examples.Any(x => x.Outcome == Outcome.NotApplicable));
}
