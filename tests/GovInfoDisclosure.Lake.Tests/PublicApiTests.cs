using GovInfoDisclosure.Lake.Sql;
using GovInfoDisclosure.Tests.Support;
using Xunit;

namespace GovInfoDisclosure.Lake.Tests;

/// <summary>
/// The public surface, member by member, against PublicApi.approved.txt. After a change that is meant, write the file anew with
/// <c>GOVINFO_APPROVE=1 dotnet test tests/GovInfoDisclosure.Lake.Tests --filter PublicApi</c> and read its difference.
/// </summary>
public sealed class PublicApiTests
{
    [Fact]
    public void PublicSurface_IsTheApprovedOne() => ApprovedSurface.IsApproved(typeof(SqlExporter).Assembly, "GovInfoDisclosure.Lake.Tests");
}
