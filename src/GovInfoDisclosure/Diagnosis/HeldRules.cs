namespace GovInfoDisclosure.Diagnosis;

/// <summary>The rules of severity error that a report keeps, those across years among them: a correction that breaks one of them is not certain, however
/// well the identities hold with it.</summary>
internal sealed class HeldRules(RuleSet rules, ReportValues report, DocumentEvidence document, DiagnosisOptions options)
{
    private readonly ValidationOptions validation = new() { BlankAsZero = options.BlankAsZero, Prior = options.Prior };
    private HashSet<string>? open;
    private readonly List<CellChange> kept = [];

    /// <summary>Whether a correction, made after those that were asked for before and kept, breaks no rule that held.</summary>
    public bool Keeps(Explanation explanation)
    {
        open ??= [.. Findings(report).Select(finding => finding.Id)];
        CellValues values = report.Values;
        foreach (CellChange change in kept.Concat(explanation.Changes))
        {
            values = values.With(values.Form.Find(change.Address).Index, change.To);
        }

        var next = new ReportValues(report.Report.WithValues(values));
        if (Findings(next).Any(finding => finding is { Outcome: Outcome.Broken, Severity: Severity.Error } && !open.Contains(finding.Id)))
        {
            return false;
        }

        kept.AddRange(explanation.Changes);
        return true;
    }

    /// <summary>What does not hold, or is not known to.</summary>
    private ValueList<Finding> Findings(ReportValues numbers) => rules.Validate(numbers, document, validation).Findings;
}
