using System.Text.Json.Serialization;

namespace GovInfoDisclosure.Findings;

/// <summary>One thing found in a report: a rule that is broken or cannot be decided, or what a reader has to say.</summary>
[JsonConverter(typeof(CanonicalJsonConverter))]
public sealed record Finding
{
    /// <summary>The rule (<c>E1</c>), or the code of a reader's finding (<c>READ-04</c>).</summary>
    public required string RuleId { get; init; }

    /// <summary>Rule and instance: <c>E3/outcomes.denied.stateSecrets</c>. A reader's finding has the code alone.</summary>
    public required string Id { get; init; }

    /// <summary>What tells this instance of the rule from its others, by name: <c>applicant</c> = <c>naturalPersons</c>. Empty for a reader's
    /// finding.</summary>
    public ValueList<KeyValuePair<string, string>> Instance { get; init; } = ValueList<KeyValuePair<string, string>>.Empty;

    /// <summary>How grave it is.</summary>
    public required Severity Severity { get; init; }

    /// <summary>What became of the check; <see cref="Outcome.Reading"/> for a reader's finding.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>The left side of the check; <see langword="null"/> where a cell of it is blank.</summary>
    public decimal? Left { get; init; }

    /// <summary>The right side of the check; <see langword="null"/> where a cell of it is blank.</summary>
    public decimal? Right { get; init; }

    /// <summary>Left less right; <see langword="null"/> where one of them is.</summary>
    public decimal? Difference { get; init; }

    /// <summary>Every cell of the check, in the form's order.</summary>
    public ValueList<CellValue> Cells { get; init; } = ValueList<CellValue>.Empty;

    /// <summary>The figures in the prose that took part.</summary>
    public ValueList<Claim> Claims { get; init; } = ValueList<Claim>.Empty;

    /// <summary>A whole sentence that can be checked by hand against the page.</summary>
    public required Message Message { get; init; }

    /// <summary>The level of the agency that the rule was judged by; <see langword="null"/> where it is not known, or does not matter to the
    /// rule.</summary>
    public JudgedLevel? Level { get; init; }

    /// <summary>What excuses it; <see langword="null"/> where nothing does.</summary>
    public Waiver? Waiver { get; init; }

    /// <summary>Where in the document; for a rule the place of its first cell that has one. <see langword="null"/> where not known.</summary>
    public Place? Place { get; init; }
}
