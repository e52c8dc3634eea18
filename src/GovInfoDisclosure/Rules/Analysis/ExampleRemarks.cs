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

    /// <summary>Whether a blank, or what nobody knows of a report, can leave the rule open: not where its condition asks of each of its cells that it be
    /// not blank.</summary>
    private static bool CanBeUndecided(Rule rule)
    {
        if (rule.NeedsLevel || rule.Formulas.OfType<FactIs>().Any())
        {
            return true;
        }

        var filled = new HashSet<(CellSource, string)>(Conjuncts(rule.When).OfType<Not>().Select(not => not.Inner).OfType<IsBlank>()
            .Select(blank => (blank.Cell.Source, blank.Cell.Path)));
        return rule.Missing != MissingPolicy.Zero
            && rule.Cells.Concat(rule.ClaimTables.Values.SelectMany(side => side.Cells)).Any(cell => !filled.Contains((cell.Source, cell.Path)));
    }

    private static IEnumerable<Formula> Conjuncts(Formula? formula) =>
        formula is null ? [] : formula is Join { All: true } ? formula.Parts.SelectMany(Conjuncts) : [formula];

    /// <summary>A rule that asks nothing of blanks (its condition rules them out) shows with notApplicable what blanks do.</summary>
    private static bool Shows(Rule rule, Outcome outcome) =>
        rule.Examples.Any(x => x.Outcome == outcome)
        || (outcome == Outcome.Undecided && !CanBeUndecided(rule))
        || (outcome == Outcome.Undecided && (rule.When is not null || rule.Missing != MissingPolicy.EveryFilling)
            && rule.Examples.Any(x => x.Outcome == Outcome.NotApplicable));
}
