using System.Buffers;

namespace GovInfoDisclosure.Diagnosis;

/// <summary>The rules of severity error that a report keeps, those across years among them: a correction that breaks one of them is not certain, however
/// well the identities hold with it.</summary>
internal sealed class HeldRules(RuleSet rules, ReportValues report, DocumentEvidence document, DiagnosisOptions options)
{
    private ValidationOptions? validation;
    private HashSet<string>? open;
    private Outcome[]? before;
    private ValueList<CellChange> kept;

    /// <summary>Whether a correction, made after those that were asked for before and kept, breaks no rule that held.</summary>
    public bool Keeps(Explanation explanation)
    {
        if (KeepsForCertain(explanation.Changes))
        {
            kept = explanation.Changes;
            return true;
        }

        // Nobody keeps the numbers: they stand in an array that serves again.
        long[] room = ArrayPool<long>.Shared.Rent(report.Values.Stored.Length);
        bool breaks = IsAlone ? BreaksByNumbers(After(explanation, room)) : Breaks(After(explanation, new long[report.Values.Stored.Length]));
        ArrayPool<long>.Shared.Return(room);
        if (!breaks)
        {
            kept = [.. kept, .. explanation.Changes];
        }

        return !breaks;
    }

    /// <summary>Whether the first correction is one number, and no rule that names its cell is broken then: the others come to what they did before.</summary>
    private bool KeepsForCertain(ValueList<CellChange> changes) => changes.Count == 1 && kept.Count == 0 && IsAlone
        && rules.Prepare(report.Values.Form, RuleSet.LevelOf(report.Report.Agency))
            .Keeps(report.Values, report.Values.Form.Find(changes[0].Address), changes[0].To);

    private ValidationOptions Validation => validation ??=
        new ValidationOptions { BlankAsZero = options.BlankAsZero, Prior = options.Prior, Units = options.Units };

    /// <summary>The numbers with a correction, made after those that were kept.</summary>
    private CellValues After(Explanation explanation, long[] room)
    {
        CellValues values = report.Values;
        values.Stored.CopyTo(room, 0);
        var oversized = (decimal[]?)values.Oversized?.Clone();
        foreach (CellChange change in kept)
        {
            Change(change);
        }

        foreach (CellChange change in explanation.Changes)
        {
            Change(change);
        }

        return new CellValues(values.Form, room, oversized);

        void Change(CellChange change)
        {
            CellDefinition cell = values.Form.Find(change.Address);
            CellStorage.Store(room, ref oversized, cell.Index, change.To, cell.Scale, cell.Address);
        }
    }

    /// <summary>Whether nothing but the report's own numbers takes part: no prose, no other report.</summary>
    private bool IsAlone => document.Claims.Count == 0 && document.TextChecks.Count == 0 && options is { Prior: null, Units: null, Next: null };

    /// <summary>The same as <see cref="Breaks"/> where nothing else takes part, without findings.</summary>
    private bool BreaksByNumbers(CellValues values)
    {
        ReportFacts facts = Validation.FactsOf(report.Report).Asked;
        PreparedRules prepared = rules.Prepare(values.Form, facts.Level);
        Outcome[] after = ArrayPool<Outcome>.Shared.Rent(prepared.Bound.Count);
        bool breaks = prepared.Judge(values, after, options.BlankAsZero, facts) > 0 && AnyNew(after, prepared, facts);
        ArrayPool<Outcome>.Shared.Return(after);
        return breaks;
    }

    /// <summary>Whether a rule is broken that was not, and was not undecided.</summary>
    private bool AnyNew(Outcome[] after, PreparedRules prepared, ReportFacts facts)
    {
        for (int i = 0; i < prepared.Bound.Count; i++)
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
        IEnumerable<(string, Finding)> own = rules.Validate(numbers, document, Validation).Findings.Select(finding => (finding.Id, finding));

        // Next year's report was compared with this one: what held between the two is not to be broken either.
        return options.Next is null ? own : own.Concat(rules.Validate(options.Next, new ValidationOptions { Prior = numbers.Report }).Findings
            .Select(finding => ("next " + finding.Id, finding)));
    }
}
