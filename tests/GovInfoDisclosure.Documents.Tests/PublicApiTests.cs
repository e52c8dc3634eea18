using GovInfoDisclosure.Tests.Support;
using Xunit;

namespace GovInfoDisclosure.Documents.Tests;

/// <summary>
/// The public surface, member by member, against PublicApi.approved.txt. After a change that is meant, write the file anew with
/// <c>GOVINFO_APPROVE=1 dotnet test tests/GovInfoDisclosure.Documents.Tests --filter PublicApi</c> and read its difference.
/// </summary>
public sealed class PublicApiTests
{
    [Fact]
    public void PublicSurface_IsTheApprovedOne() => ApprovedSurface.IsApproved(typeof(DocumentReader).Assembly, "GovInfoDisclosure.Documents.Tests");
}
