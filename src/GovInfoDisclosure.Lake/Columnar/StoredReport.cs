namespace GovInfoDisclosure.Lake.Columnar;

/// <summary>A report of a Parquet file.</summary>
/// <param name="Id">What stands under <c>report_id</c>.</param>
/// <param name="Report">The report, without prose, which tables do not hold; <see langword="null"/> where the row is none.</param>
/// <param name="Problem">Why it is none; <see langword="null"/> where it is one.</param>
public sealed record StoredReport(string Id, AnnualReport? Report, Message? Problem)
{
    /// <summary>Where it came from, as far as the file has columns that say so.</summary>
    public ReportOrigin Origin { get; init; } = new();
}
