namespace GovInfoDisclosure.Findings;

/// <summary>A title that a document bears, and what of its due form it has: <c>XX局2024年政府信息公开工作年度报告</c>.</summary>
/// <param name="Text">The title as printed, without its spaces.</param>
/// <param name="Place">Where it begins.</param>
internal sealed record DocumentTitle(string Text, Place Place)
{
    /// <summary>Whether it names the agency.</summary>
    public bool HasAgency { get; init; }

    /// <summary>Whether it names the year.</summary>
    public bool HasYear { get; init; }

    /// <summary>Whether it says 年度 and not 年 alone.</summary>
    public bool IsAnnual { get; init; }

    /// <summary>Whether it says 政府信息公开 and not 政务公开 or 信息公开.</summary>
    public bool HasSubject { get; init; }
}
