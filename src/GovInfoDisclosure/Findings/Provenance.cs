namespace GovInfoDisclosure.Findings;

/// <summary>What judged what: enough to know whether judging again would give the same.</summary>
/// <param name="Tool">The version of the library or tool that judged.</param>
/// <param name="RuleSet">The hash of the rules that judged (<c>RuleSet.Hash</c>).</param>
/// <param name="Input">The hash of the document's bytes, or of the line of JSON (<see cref="ContentHash"/>); <see langword="null"/> where nobody knows.</param>
/// <param name="Options">How it was judged, where not by the defaults (<c>blank=zero</c>, <c>all</c>); <see langword="null"/> for the defaults.</param>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record Provenance(string Tool, string RuleSet, string? Input, string? Options = null);
