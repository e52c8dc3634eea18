using System.Text.Json.Serialization;

namespace GovInfoDisclosure.Rules.Language;

/// <summary>What a rule file changed in a rule of another file, with the reason it gave.</summary>
[JsonConverter(typeof(CanonicalJsonConverter))]
public sealed record RuleOverride
{
    /// <summary>The rule's id.</summary>
    public required string Rule { get; init; }

    /// <summary>What was changed: <c>disabled</c>, <c>severity: warning</c>, <c>tolerance: 0.5</c>, <c>message</c>, <c>parameters: most=10</c>; several joined
    /// by semicolons.</summary>
    public required string Change { get; init; }

    /// <summary>The layer of the file that changed it.</summary>
    public required RuleLayer Layer { get; init; }

    /// <summary>The reason given.</summary>
    public required string Reason { get; init; }

    /// <summary>Who changed it; <see langword="null"/> where the file does not say.</summary>
    public string? Author { get; init; }
}
