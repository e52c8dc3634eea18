namespace GovInfoDisclosure.Diagnosis;

/// <summary>The rules of severity error that a report keeps, those across years among them: a correction that breaks one of them is not certain, however
/// well the identities hold with it.</summary>
internal sealed class HeldRules(RuleSet rules, ReportValues report, DocumentEvidence document, DiagnosisOptions options)
{
    private readonly ValidationOptions validation = new() { BlankAsZero = options.BlankAsZero, Prior = options.Prior, Units = options.Units };
    private HashSet<string>? open;
    private Outcome[]? before;
    private readonly List<CellChange> kept = [];

    /// <summary>Whether a correction, made after those that were asked for before and kept, breaks no rule that held.</summary>
    public bool Keeps(Explanation explanation)
    {
        CellValues values = After(explanation.Changes, After(kept, report.Values));
        if (IsAlone ? BreaksByNumbers(values) : Breaks(values))
        {
            return false;
        }

        kept.AddRange(explanation.Changes);
        return true;
    }

    private static CellValues After(IReadOnlyList<CellChange> changes, CellValues values)
    {
        for (int i = 0; i < changes.Count; i++)
        {
            values = values.With(values.Form.Find(changes[i].Address).Index, changes[i].To);
        }

        return values;
    }

    /// <summary>Whether nothing but the report's own numbers takes part: no prose, no other report.</summary>
    private bool IsAlone => document.Claims.Count == 0 && document.TextChecks.Count == 0 && options is { Prior: null, Units: null, Next: null };

    /// <summary>The same as <see cref="Breaks"/> where nothing else takes part, without findings.</summary>
    private bool BreaksByNumbers(CellValues values)
    {
        ReportFacts facts = validation.FactsOf(report.Report).Asked;
        PreparedRules prepared = rules.Prepare(values.Form, facts.Level);
        var after = new Outcome[prepared.Bound.Count];
        if (prepared.Judge(values, after, options.BlankAsZero, facts) == 0)
        {
            return false;
        }

        for (int i = 0; i < after.Length; i++)
        {
            if (after[i] == Outcome.Broken && prepared.Bound[i].Rule.Severity == Severity.Error
                && Before(prepared, facts)[i] is not (Outcome.Broken or Outcome.Undecided))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What the rules come to before any correction: asked only where one is broken afterwards.</summary>
    private Outcome[] Before(PreparedRules prepared, ReportFacts facts)
    {
        if (before is null)
        {
            before = new Outcome[prepared.Bound.Count];
            prepared.Judge(report.Values, before, options.BlankAsZero, facts);
        }

        return before;
    }

    private bool Breaks(CellValues values)
    {
        open ??= [.. Findings(report).Select(found => found.Id)];
        return Findings(new ReportValues(report.Report.WithValues(values)))
            .Any(found => found.Finding is { Outcome: Outcome.Broken, Severity: Severity.Error } && !open.Contains(found.Id));
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
