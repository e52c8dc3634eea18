namespace GovInfoDisclosure.Rules;

/// <summary>The numbers of the reports that one is compared with, in the order in which rules are bound to them.</summary>
internal sealed class CompanionValues
{
    private readonly ValidationOptions options;
    private readonly CellValues? prior;
    private readonly CellValues? prior2;
    private readonly CellValues[] units;

    private CompanionValues(ValidationOptions options)
    {
        this.options = options;
        prior = ValuesOf(options.Prior);
        prior2 = ValuesOf(options.Prior2);
        ValueList<AnnualReport> reports = options.Units?.Reports ?? ValueList<AnnualReport>.Empty;
        units = [.. reports.Select(unit => FormShape.Of(unit).ToValues(unit))];
        (UnitNames, UnitIds) = UnitName.Of(reports);
        Predecessors = new PredecessorValues(PredecessorsOf(options.Prior), PredecessorsOf(options.Prior2));
    }

    public string[] UnitNames { get; }

    /// <summary>What each unit is called in the id of an instance.</summary>
    public string[] UnitIds { get; }

    /// <summary>What the numbers of earlier years are the sum of.</summary>
    public PredecessorValues Predecessors { get; }

    public static CompanionValues Of(ValidationOptions options) => new(options);

    public CellValues?[] Sources(CellValues own) => [own, prior, prior2, .. units];

    /// <summary>What is known of each of the reports beside its numbers, in the same order.</summary>
    public ReportFacts?[] Facts(ReportFacts own) =>
    [
        own, .. new[] { options.Prior?.Report, options.Prior2?.Report }.Select(report => report is null ? null : options.FactsOf(report).Asked),
        .. (options.Units?.Reports ?? ValueList<AnnualReport>.Empty).Select(unit => options.FactsOf(unit).Asked),
    ];

    public BindTarget Target(FormShape form, AgencyLevel? level) => new()
    {
        Form = form,
        Level = level,
        Prior = prior?.Form,
        Prior2 = prior2?.Form,
        Units = [.. units.Select((unit, i) => new KeyValuePair<string, FormShape>(UnitNames[i], unit.Form))],
        UnitIds = Enumerable.Range(0, UnitNames.Length).ToDictionary(i => UnitNames[i], i => UnitIds[i], StringComparer.Ordinal),
        UnitsComplete = options.Units?.AreComplete == true,
    };

    /// <summary>What a rule is bound to. What is usually true of an agency from year to year need not be of several that were merged: only the identities are
    /// judged by a sum.</summary>
    public BindTarget TargetOf(Rule rule, BindTarget target) =>
        rule.IsIdentity ? target : target with
        {
            Prior = Predecessors.Of(CellRef.Prior).Count > 0 ? null : target.Prior,
            Prior2 = Predecessors.Of(CellRef.Prior2).Count > 0 ? null : target.Prior2,
        };

    /// <summary>Whether a rule has what it looks at; the prose apart.</summary>
    public bool CanJudge(Rule rule) => !rule.NeedsProse && !rule.NeedsRoster && HasPartners(rule);

    public bool HasPartners(Rule rule) => (!rule.NeedsPrior || options.Prior is not null)
        && (!rule.NeedsPrior2 || options.Prior2 is not null) && (!rule.NeedsUnits || options.Units is not null);

    private static CellValues? ValuesOf(PriorReport? prior) => prior?.Report is AnnualReport report ? FormShape.Of(report).ToValues(report) : null;

    private static KeyValuePair<string, CellValues>[] PredecessorsOf(PriorReport? prior)
    {
        ValueList<AnnualReport> predecessors = prior?.Predecessors ?? ValueList<AnnualReport>.Empty;
        return [.. UnitName.Of(predecessors).Names.Zip(predecessors, (name, before) =>
            new KeyValuePair<string, CellValues>(name, FormShape.Of(before).ToValues(before)))];
    }
}
