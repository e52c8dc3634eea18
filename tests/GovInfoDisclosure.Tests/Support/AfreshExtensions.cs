namespace GovInfoDisclosure.Tests.Support;

internal static class AfreshExtensions
{
    /// <summary>The same report without the numbers that it was made of: they must be taken out of its records.</summary>
    public static AnnualReport Afresh(this AnnualReport report) => report with { Requests = report.Requests with { } };
}
