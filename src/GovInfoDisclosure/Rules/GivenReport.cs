namespace GovInfoDisclosure.Rules;

/// <summary>A report that came as records.</summary>
internal sealed class GivenReport(AnnualReport report) : ReportSource
{
    public override AnnualReport Report { get; } = report;

    public override Agency Agency => Report.Agency;

    public override int? Year => Report.Year;

    public override IsoDate? Published => Report.Published;
}
