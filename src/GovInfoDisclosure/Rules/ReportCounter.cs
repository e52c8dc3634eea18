using System.Buffers;

namespace GovInfoDisclosure.Rules;

/// <summary>Counts what the rules say of one report alone; the findings are made when they are read, as <see cref="ReportValidator"/> makes them. Most callers
/// of many reports read the counts, and a report with blanks has a finding for every second instance.</summary>
internal sealed class ReportCounter(RuleSet rules, ValidationOptions options)
{
    private const int OutcomesOnStack = 512;

    /// <summary>Whether all that is judged is in the report: a waiver excuses by what a finding is called, and other reports are held by who gave
    /// them.</summary>
    public static bool CanCount(ValidationOptions options) => options is { Prior: null, Prior2: null, Units: null, Peers: null, Waivers: null };

    public ValidationResult Validate(AnnualReport report)
    {
        FormShape form = FormShape.Of(report);

        // Nobody keeps the numbers: findings take theirs from the report. A new array for each of a million reports would be most of the cost.
        long[] storage = ArrayPool<long>.Shared.Rent(form.AllCells.Length);
        ValidationResult result = Validate(new GivenReport(report), form.ToValues(report, storage), DocumentEvidence.None);
        ArrayPool<long>.Shared.Return(storage);
        return result;
    }

    /// <param name="report">The report.</param>
    /// <param name="values">Its numbers, which are not kept.</param>
    /// <param name="places">Where its cells stand.</param>
    public ValidationResult Validate(ReportSource report, CellValues values, DocumentEvidence places)
    {
        AgencyFacts agency = AgencyFacts.Of(report.Agency, report.Year, options.Register);
        Span<int> counts = stackalloc int[4];
        counts.Clear();
        RuleTally? tally = RuleTally.Of(rules, options);
        bool hasErrors = Count(values, agency.Asked, counts, tally);
        bool areJudged = counts[(int)Outcome.Holds] + counts[(int)Outcome.Broken] > 0 && (options.BlankAsZero || values.HasTableNumber);
        if (Publication.Judge(report.Published, agency, options.Register, options.Configuration?.Due) is var (outcome, _)
            && rules.Find(RosterRules.Late) is Rule late)
        {
            counts[(int)outcome]++;
            tally?.Add(late, outcome);
            hasErrors |= outcome == Outcome.Broken && late.Severity == Severity.Error;
        }

        int told = counts[(int)Outcome.Broken] + counts[(int)Outcome.Undecided]
            + (options.IncludeAll ? counts[(int)Outcome.Holds] + counts[(int)Outcome.NotApplicable] : 0);
        return new ValidationResult
        {
            Source = report,
            Holds = counts[(int)Outcome.Holds],
            Broken = counts[(int)Outcome.Broken],
            Undecided = counts[(int)Outcome.Undecided],
            NotApplicable = counts[(int)Outcome.NotApplicable],
            ByRule = tally?.Counts() ?? ValueList<RuleCount>.Empty,
            Overrides = rules.Overrides,
            NumbersWereJudged = areJudged,
            Late = told > 0 ? new LateFindings(report, places, rules, options, hasErrors) : null,
        };
    }

    /// <summary>Counts the instances by outcome.</summary>
    /// <returns>Whether one of severity error is broken.</returns>
    private bool Count(CellValues values, ReportFacts facts, Span<int> counts, RuleTally? tally)
    {
        PreparedRules prepared = rules.Prepare(values.Form, facts.Level);
        int count = prepared.Bound.Count;
        Span<Outcome> outcomes = count <= OutcomesOnStack ? stackalloc Outcome[count] : new Outcome[count];
        int others = prepared.Judge(values, outcomes, options.BlankAsZero, facts);
        counts[(int)Outcome.Holds] = count - others;
        for (int i = 0; tally is not null && i < count; i++)
        {
            tally.Add(prepared.Bound[i].Rule, outcomes[i]);
        }

        if (others == 0)
        {
            return false;
        }

        int broken = StoredCells.Count(outcomes, Outcome.Broken);
        int undecided = StoredCells.Count(outcomes, Outcome.Undecided);
        counts[(int)Outcome.Broken] = broken;
        counts[(int)Outcome.Undecided] = undecided;
        counts[(int)Outcome.NotApplicable] = others - broken - undecided;
        bool hasErrors = false;
        for (int i = 0; broken > 0 && i < outcomes.Length; i++)
        {
            hasErrors |= outcomes[i] == Outcome.Broken && prepared.Bound[i].Rule.Severity == Severity.Error;
        }

        return hasErrors;
    }
}
