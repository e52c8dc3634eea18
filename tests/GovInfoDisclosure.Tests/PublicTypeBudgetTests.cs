using System;
using System.Linq;
using Xunit;

namespace GovInfoDisclosure.Tests;

public sealed class PublicTypeBudgetTests
{
    /// <summary>The core stays small. Later issues add only what they name, and raise this number by that.</summary>
    private const int Most = 104;

    [Fact]
    public void TheCoreHasFewPublicTypes()
    {
        Type[] types = [.. typeof(AnnualReport).Assembly.GetExportedTypes().Where(type => type.DeclaringType is null)];
        Assert.True(types.Length <= Most, $"{types.Length} public types, {Most} allowed:\n{string.Join("\n", types.Select(type => type.FullName).Order(StringComparer.Ordinal))}");
    }
}
