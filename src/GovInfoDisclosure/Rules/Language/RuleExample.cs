namespace GovInfoDisclosure.Rules.Language;

/// <summary>An example in a rule file: some cells, and what must become of an instance of the rule.</summary>
internal sealed record RuleExample
{
    public required int Line { get; init; }

    public required int Column { get; init; }

    public required ReportEdition Edition { get; init; }

    public required bool SingleOtherHandling { get; init; }

    /// <summary>The instance, as its id has it after the rule's; null where the rule has one alone.</summary>
    public string? Instance { get; init; }

    public AgencyLevel? Level { get; init; }

    /// <summary>The cells that are not the rest's value.</summary>
    public IReadOnlyDictionary<string, decimal?> Cells { get; init; } = new Dictionary<string, decimal?>();

    /// <summary>Last year's cells; null where there is no report of last year.</summary>
    public IReadOnlyDictionary<string, decimal?>? Prior { get; init; }

    /// <summary>The units' cells by the unit's name; null where no units are given.</summary>
    public IReadOnlyList<KeyValuePair<string, IReadOnlyDictionary<string, decimal?>>>? Units { get; init; }

    /// <summary>How many units are expected; null where there is no list.</summary>
    public int? ExpectedUnits { get; init; }

    public IReadOnlyList<KeyValuePair<string, decimal>> Claims { get; init; } = [];

    public required Outcome Outcome { get; init; }

    /// <summary>Left less right; null where the example does not say.</summary>
    public Rational? Difference { get; init; }
}
