namespace GovInfoDisclosure.Rules;

/// <summary>Last year's report of the same agency (上年报告), or why there is none although it was looked for.</summary>
/// <remarks>A report becomes one by itself: <c>options.Prior = lastYear</c>. <see cref="ReportCollection.FindPrior"/> looks for it.</remarks>
public sealed record PriorReport
{
    private PriorReport(AnnualReport? report, Message? note)
    {
        Report = report;
        Note = note;
    }

    /// <summary>The report; <see langword="null"/> where none was found: then the rules that need one do not apply.</summary>
    public AnnualReport? Report { get; }

    /// <summary>Why there is none; <see langword="null"/> where there is one, or nobody said.</summary>
    public Message? Note { get; }

    /// <summary>It was looked for and not found.</summary>
    /// <param name="note">Why; <see langword="null"/> where there is nothing to say.</param>
    public static PriorReport Missing(Message? note = null) => new(null, note);

    /// <summary>This is the report.</summary>
    /// <param name="report">The report.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static PriorReport Of(AnnualReport report) => new(report ?? throw new ArgumentNullException(nameof(report)), null);

    /// <summary>This is the report.</summary>
    /// <param name="report">The report; <see langword="null"/> stays <see langword="null"/>: nobody looked for one.</param>
    public static implicit operator PriorReport?(AnnualReport? report) => report is null ? null : Of(report);
}
