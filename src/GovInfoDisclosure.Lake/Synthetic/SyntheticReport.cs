namespace GovInfoDisclosure.Lake.Synthetic;

/// <summary>A report that a <see cref="ReportGenerator"/> made up.</summary>
/// <param name="Report">The report. Its agency is invented, and its name says so.</param>
/// <param name="Slip">The one wrong number in it; <see langword="null"/> where every identity holds.</param>
public sealed record SyntheticReport(AnnualReport Report, Slip? Slip)
{
    /// <summary>The name of the government whose report sums up this one; <see langword="null"/> where none does.</summary>
    public string? Parent { get; init; }

    /// <summary>Whether it is a copy of last year's report (内容雷同), but for the year.</summary>
    public bool IsCopied { get; init; }

    /// <summary>Whether it was published after the day that the regulations set.</summary>
    public bool IsLate { get; init; }
}
