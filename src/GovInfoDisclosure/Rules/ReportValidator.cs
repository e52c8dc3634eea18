namespace GovInfoDisclosure.Rules;

/// <summary>Validates one report: counts every instance, and writes findings for those that are to be told.</summary>
internal sealed class ReportValidator(RuleSet rules, ValidationOptions options)
{
    private const int OutcomesOnStack = 512;
    private List<(int Rule, Finding Finding)>? findings;
    private List<(int Rule, Finding Finding)>? excused;
    private readonly int[] counts = new int[4];
    private int textsJudged;
    private readonly RuleTally? tally = RuleTally.Of(rules, options);
    private AgencyFacts agency = null!;

    /// <summary>Where the cells of a report without a document stand in its data.</summary>
    public DocumentEvidence Places { get; init; } = DocumentEvidence.None;

    /// <summary>Validates a report alone.</summary>
    public ValidationResult Validate(AnnualReport report) => Validate(report, FormShape.Of(report).ToValues(report), null);

    public ValidationResult Validate(AnnualReport report, CellValues values, DocumentEvidence? evidence)
    {
        agency = options.FactsOf(report);
        JudgeAlone(values, agency.Asked, evidence ?? Places);
        JudgePublication(report);
        if (options.Prior is not null || options.Prior2 is not null || options.Units is not null || options.Peers is not null || evidence is not null)
        {
            JudgeTogether(report, values, agency.Asked, evidence);
        }

        return new ValidationResult
        {
            Report = report,
            Holds = counts[(int)Outcome.Holds],
            Broken = counts[(int)Outcome.Broken],
            Undecided = counts[(int)Outcome.Undecided],
            NotApplicable = counts[(int)Outcome.NotApplicable],
            ByRule = tally?.Counts() ?? ValueList<RuleCount>.Empty,
            Overrides = rules.Overrides,
            Findings = Ordered(evidence),
            Excused = excused is null ? ValueList<Finding>.Empty : new ValueList<Finding>(excused.OrderBy(x => x.Rule).Select(x => x.Finding)),
            NumbersWereJudged = counts[(int)Outcome.Holds] + counts[(int)Outcome.Broken] + (excused?.Count ?? 0) > textsJudged
                && (options.BlankAsZero || values.HasTableNumber),
            Notes = Notes(),
        };
    }

    private ValueList<Message> Notes()
    {
        ValueList<Message> ofUnits = options.Units?.Notes ?? ValueList<Message>.Empty;
        Message?[] ofYears = [options.Prior?.Note, rules.Rules.Any(rule => rule.NeedsPrior2) ? options.Prior2?.Note : null];
        return Array.TrueForAll(ofYears, note => note is null) ? ofUnits : new ValueList<Message>([.. ofYears.OfType<Message>(), .. ofUnits]);
    }

    private ValueList<Finding> Ordered(DocumentEvidence? evidence)
    {
        IEnumerable<Finding> ofRules = (findings ?? []).OrderBy(x => x.Rule).Select(x => x.Finding);
        if (evidence is null || evidence.Doubts.Count == 0)
        {
            return findings is null ? ValueList<Finding>.Empty : new ValueList<Finding>(ofRules);
        }

        return new ValueList<Finding>(evidence.Doubts.OrderBy(x => x.Place ?? new Place(0, 0)).Concat(ofRules));
    }

    private void JudgeAlone(CellValues values, ReportFacts facts, DocumentEvidence evidence)
    {
        PreparedRules prepared = rules.Prepare(values.Form, facts.Level);
        int count = prepared.Bound.Count;
        Span<Outcome> outcomes = count <= OutcomesOnStack ? stackalloc Outcome[count] : new Outcome[count];
        int others = prepared.Judge(values, outcomes, options.BlankAsZero, facts);
        if (others == 0 && !options.IncludeAll && tally is null)
        {
            counts[(int)Outcome.Holds] += count;
            return;
        }

        FindingWriter? writer = null;
        for (int i = 0; i < count; i++)
        {
            if (IsTold(outcomes[i]))
            {
                writer ??= new FindingWriter(new JudgedReports([values], options.BlankAsZero, [], [facts]), [], evidence, agency.Level);
                Add(prepared.Bound[i], outcomes[i], writer);
            }
            else
            {
                Count(prepared.Bound[i].Rule, outcomes[i]);
            }
        }
    }

    /// <summary>The rules that look beyond the tables of this report: at last year's, at the units', at the prose.</summary>
    private void JudgeTogether(AnnualReport report, CellValues values, ReportFacts facts, DocumentEvidence? evidence)
    {
        IReadOnlyList<TextCheckResult> copies = options.Peers is null ? [] : [.. options.Peers.FindCopies(report)];
        var companions = CompanionValues.Of(options);
        BindTarget target = companions.Target(values.Form, facts.Level);
        var reports = new JudgedReports(companions.Sources(values), options.BlankAsZero, evidence?.Claims ?? [], companions.Facts(facts))
        {
            Predecessors = companions.Predecessors,
        };
        JudgedReports[] ofUnits = [.. companions.UnitNames.Select((_, unit) => reports.OfUnit(unit))];
        DocumentEvidence told = evidence ?? Places;
        var writer = new FindingWriter(reports, companions.UnitNames, told, agency.Level);
        foreach (Rule rule in rules.Rules)
        {
            if (rule.NeedsPeers)
            {
                AddTextCheck(rule, copies, told, facts.Level);
                continue;
            }

            if (rule.IsSingleReport || rule.NeedsRoster || !companions.HasPartners(rule) || (rule.NeedsProse && evidence is null))
            {
                continue;
            }

            if (rule.Check is null)
            {
                AddTextCheck(rule, told.TextChecks, told, facts.Level);
                continue;
            }

            foreach ((BoundInstance instance, int unit) in rules.Bind(rule, companions.TargetOf(rule, target)))
            {
                Outcome outcome = InstanceJudge.Judge(instance, unit == UnitInstance.None ? reports : ofUnits[unit]);
                if (unit == UnitInstance.None || !IsTold(outcome))
                {
                    Add(instance, outcome, writer);
                }
                else
                {
                    string name = companions.UnitNames[unit];
                    Add(instance.OfUnit(name, companions.UnitIds[unit]), outcome, new FindingWriter(ofUnits[unit], [name], told, agency.Level));
                }
            }
        }
    }

    /// <summary>The findings of one of the checks that are code, an instance each. They are about words: no number is made up for them.</summary>
    private void AddTextCheck(Rule rule, IReadOnlyList<TextCheckResult> results, DocumentEvidence evidence, AgencyLevel? level)
    {
        foreach (TextCheckResult found in results)
        {
            if (found.Check != rule.Id)
            {
                continue;
            }

            TextCheckResult result = Measured(rule, found, level);
            textsJudged += result.Outcome is Outcome.Holds or Outcome.Broken ? 1 : 0;
            Add(rule, new Finding
            {
                RuleId = rule.Id,
                Id = rule.Id + "/" + result.Instance,
                Instance = new ValueList<KeyValuePair<string, string>>([new KeyValuePair<string, string>("section", result.Instance)]),
                Severity = rule.Severity,
                Outcome = result.Outcome,
                Message = result.Message,
                Place = result.Place ?? (result.Outcome == Outcome.Broken && evidence.Parts.TryGetValue(result.Instance, out Place begins)
                    ? begins
                    : (Place?)null),
            });
        }
    }

    /// <summary>Whether the report was published in time. It is about a day: no number is made up for it.</summary>
    private void JudgePublication(AnnualReport report)
    {
        if (Publication.Judge(report.Published, agency, options.Register, options.Configuration?.Due) is var (outcome, message)
            && rules.Find(RosterRules.Late) is Rule rule)
        {
            textsJudged += outcome is Outcome.Holds or Outcome.Broken ? 1 : 0;
            Add(rule, new Finding { RuleId = rule.Id, Id = rule.Id, Severity = rule.Severity, Outcome = outcome, Message = message });
        }
    }

    /// <summary>What was measured, held against the rule's parameter of the same name; one of 0 asks for nothing.</summary>
    private static TextCheckResult Measured(Rule rule, TextCheckResult found, AgencyLevel? level)
    {
        if (found.Measure is not int measure || !rule.Parameters.TryGetValue(found.Instance, out RuleParameter? least) || least.For(level).IsZero)
        {
            return found;
        }

        return found with
        {
            Outcome = least.For(level) > measure ? Outcome.Broken : Outcome.Holds,
            Message = RuleTexts.Measured(found.Message, least.For(level)),
        };
    }

    private void Add(BoundInstance instance, Outcome outcome, FindingWriter writer)
    {
        if (IsTold(outcome))
        {
            Tell(instance.Rule, writer.Write(instance, outcome));
        }
        else
        {
            Count(instance.Rule, outcome);
        }
    }

    private void Add(Rule rule, Finding finding)
    {
        if (IsTold(finding.Outcome))
        {
            Tell(rule, finding);
        }
        else
        {
            Count(rule, finding.Outcome);
        }
    }

    /// <summary>Counts an instance once: under its outcome, or as excused.</summary>
    private void Tell(Rule rule, Finding finding)
    {
        if (finding.Outcome == Outcome.Broken && options.Waivers?.Find(rule.Id, finding.Id, agency, options.Register) is Waiver waiver)
        {
            (excused ??= []).Add((RuleTally.IndexOf(rules.Rules, rule), finding with { Waiver = waiver }));
            tally?.AddExcused(rule);
            return;
        }

        Count(rule, finding.Outcome);
        (findings ??= []).Add((RuleTally.IndexOf(rules.Rules, rule), finding));
    }

    private void Count(Rule rule, Outcome outcome)
    {
        counts[(int)outcome]++;
        tally?.Add(rule, outcome);
    }

    private bool IsTold(Outcome outcome) => options.IncludeAll || outcome is Outcome.Broken or Outcome.Undecided;
}
