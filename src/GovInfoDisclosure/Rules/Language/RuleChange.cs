namespace GovInfoDisclosure.Rules.Language;

/// <summary>An entry of <c>changes</c> in a rule file.</summary>
internal sealed record RuleChange
{
    public required string File { get; init; }

    public required int Line { get; init; }

    public required int Column { get; init; }

    public required string Rule { get; init; }

    public required RuleLayer Layer { get; init; }

    public required string Reason { get; init; }

    public string? Author { get; init; }

    public bool Disable { get; init; }

    public Severity? Severity { get; init; }

    public Rational? Tolerance { get; init; }

    public Message? Message { get; init; }

    /// <summary>Where the message stands, for errors in its placeholders.</summary>
    public YamlMapping? MessageNode { get; init; }

    public IReadOnlyDictionary<string, RuleParameter> Parameters { get; init; } = new Dictionary<string, RuleParameter>();
}
