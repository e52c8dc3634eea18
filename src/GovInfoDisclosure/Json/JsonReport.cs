namespace GovInfoDisclosure.Json;

/// <summary>A report as its JSON gave it: its numbers, and what stands beside them.</summary>
/// <param name="values">The numbers.</param>
/// <param name="year">The year.</param>
/// <param name="published">The day of publication.</param>
/// <param name="agency">The agency.</param>
/// <param name="narrative">The prose.</param>
/// <param name="hasProcessingFees">Whether there is a fee report, though it may be blank.</param>
internal sealed class JsonReport(CellValues values, int? year, IsoDate? published, Agency agency, LateNarrative narrative, bool hasProcessingFees)
    : ReportSource
{
    private AnnualReport? report;

    public CellValues Values { get; } = values;

    public override AnnualReport Report => report ?? Interlocked.CompareExchange(ref report, Build(), null) ?? report;

    public override Agency Agency { get; } = agency;

    public override int? Year { get; } = year;

    public override IsoDate? Published { get; } = published;

    private AnnualReport Build()
    {
        AnnualReport numbers = Values.Form.ToReport(Values);
        AnnualReport whole = numbers with
        {
            Year = Year,
            Published = Published,
            Agency = Agency,
            Narrative = narrative.Value,
            ProcessingFees = hasProcessingFees ? numbers.ProcessingFees ?? new ProcessingFees() : null,
        };
        return whole.Knowing(Values);
    }
}
