using System;
using System.Linq;
using Xunit;

namespace GovInfoDisclosure.Tests;

public sealed class PublicTypeBudgetTests
{
    /// <summary>The core is to stay small: 85, the six of <c>Reading.Sources</c>, the grade of a correction,
    /// five of the register and waivers, five that describe the printed form for those that draw
    /// or write it, and five of the outputs. This number only goes down, but for what later issues name.</summary>
    private const int Most = 107;

    [Fact]
    public void TheCoreHasFewPublicTypes()
    {
        Type[] types = [.. typeof(AnnualReport).Assembly.GetExportedTypes()
            .Where(type => type.DeclaringType is null || !type.FullName!.StartsWith(typeof(Cells).FullName + "+", StringComparison.Ordinal))];
        Assert.True(types.Length <= Most,
            $"{types.Length} public types, {Most} allowed:\n{string.Join("\n", types.Select(type => type.FullName).Order(StringComparer.Ordinal))}");
    }
}
