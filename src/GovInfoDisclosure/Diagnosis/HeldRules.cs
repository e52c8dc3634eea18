namespace GovInfoDisclosure.Diagnosis;

/// <summary>The rules of severity error that a report keeps, those across years among them: a correction that breaks one of them is not certain, however
/// well the identities hold with it.</summary>
internal sealed class HeldRules(RuleSet rules, ReportValues report, DocumentEvidence document, DiagnosisOptions options)
{
    private readonly ValidationOptions validation = new() { BlankAsZero = options.BlankAsZero, Prior = options.Prior, Units = options.Units };
    private HashSet<string>? open;
    private readonly List<CellChange> kept = [];

    /// <summary>Whether a correction, made after those that were asked for before and kept, breaks no rule that held.</summary>
    public bool Keeps(Explanation explanation)
    {
        open ??= [.. Findings(report).Select(found => found.Id)];
        CellValues values = report.Values;
        foreach (CellChange change in kept.Concat(explanation.Changes))
        {
            values = values.With(values.Form.Find(change.Address).Index, change.To);
        }

        var next = new ReportValues(report.Report.WithValues(values));
        if (Findings(next).Any(found => found.Finding is { Outcome: Outcome.Broken, Severity: Severity.Error } && !open.Contains(found.Id)))
        {
            return false;
        }

        kept.AddRange(explanation.Changes);
        return true;
    }

    /// <summary>What does not hold, or is not known to.</summary>
    private IEnumerable<(string Id, Finding Finding)> Findings(ReportValues numbers)
    {
        IEnumerable<(string, Finding)> own = rules.Validate(numbers, document, validation).Findings.Select(finding => (finding.Id, finding));

        // Next year's report was compared with this one: what held between the two is not to be broken either.
        return options.Next is null ? own : own.Concat(rules.Validate(options.Next, new ValidationOptions { Prior = numbers.Report }).Findings
            .Select(finding => ("next " + finding.Id, finding)));
    }
}
