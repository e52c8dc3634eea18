namespace GovInfoDisclosure.Rules;

/// <summary>Last year's report of the same agency (上年报告), or why there is none although it was looked for.</summary>
/// <remarks>A report becomes one by itself: <c>options.Prior = lastYear</c>. <see cref="ReportCollection.FindPrior"/> looks for it.</remarks>
public sealed record PriorReport
{
    private PriorReport(AnnualReport? report, Message? note, ValueList<AnnualReport> predecessors = default)
    {
        Report = report;
        Note = note;
        Predecessors = predecessors;
    }

    /// <summary>The report; <see langword="null"/> where none was found: then the rules that need one do not apply.</summary>
    public AnnualReport? Report { get; }

    /// <summary>Of an agency that was merged, the reports that <see cref="Report"/> is the sum of; empty for any other. A sum has no prose, and only the
    /// identities are judged by it.</summary>
    public ValueList<AnnualReport> Predecessors { get; }

    /// <summary>Why there is none; <see langword="null"/> where there is one, or nobody said.</summary>
    public Message? Note { get; }

    /// <summary>It was looked for and not found.</summary>
    /// <param name="note">Why; <see langword="null"/> where there is nothing to say.</param>
    public static PriorReport Missing(Message? note = null) => new(null, note);

    /// <summary>This is the report.</summary>
    /// <param name="report">The report.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static PriorReport Of(AnnualReport report) => new(report ?? throw new ArgumentNullException(nameof(report)), null);

    /// <summary>The agency was merged: last year's reports of its predecessors are added up.</summary>
    /// <param name="predecessors">The reports, one of each.</param>
    internal static PriorReport OfPredecessors(IReadOnlyList<AnnualReport> predecessors)
    {
        FormShape form = FormShape.Of(predecessors[0]);
        CellValues[] values = [.. predecessors.Select(x => FormShape.Of(x).ToValues(x))];

        // Cells that not all of their forms have are blank in the sum, and so is a cell that one of them leaves blank.
        decimal? Sum(CellDefinition cell) => values.Aggregate((decimal?)0, (sum, x) => sum + CellParts.Sum(x, CellParts.Of(x.Form, cell)));
        AnnualReport report = form.ToReport(form.Values([.. form.AllCells.Select(Sum)]));
        return new PriorReport(report with { Year = predecessors[0].Year }, null, new ValueList<AnnualReport>(predecessors));
    }

    /// <summary>This is the report.</summary>
    /// <param name="report">The report; <see langword="null"/> stays <see langword="null"/>: nobody looked for one.</param>
    public static implicit operator PriorReport?(AnnualReport? report) => report is null ? null : Of(report);
}
