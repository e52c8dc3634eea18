using System;
using System.Linq;
using Xunit;

namespace GovInfoDisclosure.Tests.Architecture;

/// <summary>What the library does not use itself is not in the library: what only tests need stands with them.</summary>
public sealed class UsedMembersTests
{
    [Fact]
    public void EveryInternalMemberOfTheCore_IsUsedByTheLibrary()
    {
        string[] unreached = [.. ReachedMembers.Unreached(typeof(AnnualReport).Assembly.Location).Order(StringComparer.Ordinal)];
        Assert.True(unreached.Length == 0, "no caller comes to\n" + string.Join("\n", unreached));
    }
}
