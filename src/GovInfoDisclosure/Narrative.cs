namespace GovInfoDisclosure;

/// <summary>The three sections of a report that are prose alone.</summary>
public sealed record Narrative
{
    /// <summary>Section 一、总体情况; <see langword="null"/> where the document has none.</summary>
    public string? OverallSituation { get; init; }

    /// <summary>Section 五、存在的主要问题及改进情况; <see langword="null"/> where the document has none.</summary>
    public string? ProblemsAndImprovements { get; init; }

    /// <summary>Section 六、其他需要报告的事项; <see langword="null"/> where the document has none.</summary>
    public string? OtherMatters { get; init; }
}
