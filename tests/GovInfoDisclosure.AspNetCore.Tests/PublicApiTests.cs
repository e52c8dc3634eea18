using GovInfoDisclosure.Tests.Support;
using Xunit;

namespace GovInfoDisclosure.AspNetCore.Tests;

/// <summary>
/// The public surface, member by member, against PublicApi.approved.txt. After a change that is meant, write the file anew with
/// <c>GOVINFO_APPROVE=1 dotnet test tests/GovInfoDisclosure.AspNetCore.Tests --filter PublicApi</c> and read its difference.
/// </summary>
public sealed class PublicApiTests
{
    // Options, the checker, the body that is bound, and the methods that register: what an application's code names.
    private const int Most = 4;

    [Fact]
    public void PublicSurface_IsTheApprovedOne() => ApprovedSurface.IsApproved(typeof(ReportChecker).Assembly, "GovInfoDisclosure.AspNetCore.Tests");

    [Fact]
    public void ThePackageHasFewPublicTypes() => Assert.InRange(typeof(ReportChecker).Assembly.GetExportedTypes().Length, 1, Most);
}
