using System;
using System.IO;
using GovInfoDisclosure.Tests.Support;
using Xunit;

namespace GovInfoDisclosure.Tests;

/// <summary>
/// The public surface, member by member, against PublicApi.approved.txt. After a change that is meant, write the file anew with
/// <c>GOVINFO_APPROVE=1 dotnet test tests/GovInfoDisclosure.Tests --filter PublicApi</c> and read its difference.
/// </summary>
public sealed class PublicApiTests
{
    [Fact]
    public void PublicSurface_IsTheApprovedOne()
    {
        string path = RepositoryRoot.Combine("tests", "GovInfoDisclosure.Tests", "PublicApi.approved.txt");
        string surface = PublicSurface.Of(typeof(AnnualReport).Assembly);
        if (Environment.GetEnvironmentVariable("GOVINFO_APPROVE") == "1")
        {
            File.WriteAllText(path, surface);
        }

        string approved = File.Exists(path) ? File.ReadAllText(path).Replace("\r\n", "\n", StringComparison.Ordinal) : "";
        if (approved != surface)
        {
            Assert.Fail("The public surface is not the approved one. If the change is meant, run\n"
                + "  GOVINFO_APPROVE=1 dotnet test tests/GovInfoDisclosure.Tests --filter PublicApi\n"
                + "and commit PublicApi.approved.txt.\n" + PublicSurface.Difference(approved, surface));
        }
    }
}
