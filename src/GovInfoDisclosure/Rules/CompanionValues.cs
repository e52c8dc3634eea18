namespace GovInfoDisclosure.Rules;

/// <summary>The numbers of the reports that one is compared with, in the order in which rules are bound to them.</summary>
internal sealed class CompanionValues
{
    private readonly ValidationOptions options;
    private readonly CellValues? prior;
    private readonly CellValues[] units;

    private CompanionValues(ValidationOptions options)
    {
        this.options = options;
        prior = options.Prior?.Report is AnnualReport report ? FormShape.Of(report).ToValues(report) : null;
        ValueList<AnnualReport> reports = options.Units?.Reports ?? ValueList<AnnualReport>.Empty;
        units = [.. reports.Select(unit => FormShape.Of(unit).ToValues(unit))];
        UnitNames = NamesOf(reports);
        ValueList<AnnualReport> predecessors = options.Prior?.Predecessors ?? ValueList<AnnualReport>.Empty;
        Predecessors = [.. NamesOf(predecessors).Zip(predecessors, (name, before) =>
            new KeyValuePair<string, CellValues>(name, FormShape.Of(before).ToValues(before)))];
    }

    public string[] UnitNames { get; }

    /// <summary>What last year's numbers are the sum of, by name; empty where they are one report's.</summary>
    public IReadOnlyList<KeyValuePair<string, CellValues>> Predecessors { get; }

    public static CompanionValues Of(ValidationOptions options) => new(options);

    public CellValues?[] Sources(CellValues own) => [own, prior, .. units];

    /// <summary>What is known of each of the reports beside its numbers, in the same order.</summary>
    public ReportFacts?[] Facts(ReportFacts own) =>
    [
        own, options.Prior?.Report is AnnualReport prior ? options.FactsOf(prior).Asked : null,
        .. (options.Units?.Reports ?? ValueList<AnnualReport>.Empty).Select(unit => options.FactsOf(unit).Asked),
    ];

    public BindTarget Target(FormShape form, AgencyLevel? level) => new()
    {
        Form = form,
        Level = level,
        Prior = prior?.Form,
        Units = [.. units.Select((unit, i) => new KeyValuePair<string, FormShape>(UnitNames[i], unit.Form))],
        UnitsComplete = options.Units?.AreComplete == true,
    };

    /// <summary>What a rule is bound to. What is usually true of an agency from year to year need not be of several that were merged: only the identities are
    /// judged by a sum.</summary>
    public BindTarget TargetOf(Rule rule, BindTarget target) =>
        Predecessors.Count > 0 && rule.NeedsPrior && !rule.IsIdentity ? target with { Prior = null } : target;

    /// <summary>Whether a rule has what it looks at; the prose apart.</summary>
    public bool CanJudge(Rule rule) => !rule.NeedsProse && !rule.NeedsRoster && HasPartners(rule);

    public bool HasPartners(Rule rule) => (!rule.NeedsPrior || options.Prior is not null) && (!rule.NeedsUnits || options.Units is not null);

    /// <summary>Units are told apart by name in instances, so two of one name, or none, get a number.</summary>
    private static string[] NamesOf(ValueList<AnnualReport> units)
    {
        var names = new string[units.Count];
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var next = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < names.Length; i++)
        {
            string name = units[i].Agency.Name ?? "unit";
            string unique = name;
            while (!seen.Add(unique))
            {
                int number = next.TryGetValue(name, out int known) ? known : 2;
                next[name] = number + 1;
                unique = name + "#" + number.ToString(CultureInfo.InvariantCulture);
            }

            names[i] = unique;
        }

        return names;
    }
}
