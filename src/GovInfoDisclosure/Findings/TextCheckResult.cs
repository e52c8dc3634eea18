namespace GovInfoDisclosure.Findings;

/// <summary>What became of one instance of a text check.</summary>
internal sealed record TextCheckResult
{
    /// <summary>The check: <c>N1</c>, <c>N2</c> …</summary>
    public required string Check { get; init; }

    /// <summary>What tells this instance from the others of the check: the section (<c>overallSituation</c>), <c>prior</c>, or <c>agency</c>.</summary>
    public required string Instance { get; init; }

    /// <summary>Whether the text is in order (<see cref="Outcome.Holds"/>), possibly not (<see cref="Outcome.Broken"/>), or cannot be judged
    /// (<see cref="Outcome.NotApplicable"/>).</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>A whole sentence; where the text is possibly not in order it says "possible" (可能).</summary>
    public required Message Message { get; init; }

    /// <summary>What was measured, where the rule has a parameter of the instance's name that says how much there must be at least; then the rule
    /// judges, and <see cref="Outcome"/> is <see cref="Outcome.NotApplicable"/>. <see langword="null"/> where nothing is measured.</summary>
    public int? Measure { get; init; }

    /// <summary>The exact words; <see langword="null"/> where there are none to show.</summary>
    public string? Quote { get; init; }

    /// <summary>Where the words stand; <see langword="null"/> where there are none.</summary>
    public Place? Place { get; init; }
}
