namespace GovInfoDisclosure.Rules;

/// <summary>A report of which the numbers are known and little else: no name, no prose.</summary>
/// <param name="values">The numbers.</param>
/// <param name="year">The year; null where it is not known.</param>
/// <param name="level">The level of the agency; null where it is not known.</param>
internal sealed class NumbersAlone(CellValues values, int? year = null, AgencyLevel? level = null) : ReportSource
{
    private static readonly Agency Unknown = new();
    private AnnualReport? report;

    public override AnnualReport Report =>
        report ?? Interlocked.CompareExchange(ref report, values.Form.ToReport(values) with { Year = Year, Agency = Agency }, null) ?? report;

    public override Agency Agency { get; } = level is null ? Unknown : new Agency { Level = level };

    public override int? Year { get; } = year;

    public override IsoDate? Published => null;
}
