using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using GovInfoDisclosure.Lake.Sql;
using Xunit;

namespace GovInfoDisclosure.Lake.Tests;

/// <summary>Packages see each other's public surface alone: what they need of one another, any caller can have.</summary>
public sealed class PackageBoundaryTests
{
    public static TheoryData<Assembly> Packages => [typeof(AnnualReport).Assembly, typeof(SqlExporter).Assembly];

    [Theory]
    [MemberData(nameof(Packages))]
    public void InsidesAreOpenToTestsAndBenchmarksAlone(Assembly package)
    {
        IEnumerable<string> friends = package.GetCustomAttributes<InternalsVisibleToAttribute>().Select(friend => friend.AssemblyName);

        Assert.All(friends,
            friend => Assert.True(friend.EndsWith("Tests", StringComparison.Ordinal) || friend.EndsWith("Tests.NetStandard", StringComparison.Ordinal)
                || friend.EndsWith("Benchmarks", StringComparison.Ordinal), friend));
    }
}
