namespace GovInfoDisclosure.Rules;

/// <summary>A report of which the numbers are known and nothing else: no year, no agency, no prose.</summary>
internal sealed class NumbersAlone(CellValues values) : ReportSource
{
    private static readonly Agency Unknown = new();
    private AnnualReport? report;

    public override AnnualReport Report => report ?? Interlocked.CompareExchange(ref report, values.Form.ToReport(values), null) ?? report;

    public override Agency Agency => Unknown;

    public override int? Year => null;

    public override IsoDate? Published => null;
}
