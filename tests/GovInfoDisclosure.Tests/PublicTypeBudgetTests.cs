using System;
using System.Linq;
using Xunit;

namespace GovInfoDisclosure.Tests;

public sealed class PublicTypeBudgetTests
{
    /// <summary>The core is to stay small: 85, the seven of <c>Reading.Sources</c>, the grade of a correction, and five of the register and waivers.
    /// This number only goes down, but for what later issues name, each with its line.</summary>
    private const int Most = 98
        + 5 // that describe the printed form, for those that draw or write it
        + 5 // of the outputs of check
        + 3 // of sums of reports: the sum, its options, a cell that is not whole
        + 1 // the configuration of an office (govinfo.yaml)
        + 1 // whom a schema is written for: validators, generators of code, readers of types
        + 2 // of reports in columns: the batch, what the rules say of it
        + 1 // reports of JSON cut out and not read yet, for as many threads as there are
        + 1 // how many instances of a rule came to which outcome
        + 3 // of lineage: the hash of bytes, what judged what, where a report came from
        + 1 // an agency of a register in a year
        + 11; // of comparisons: kind, cells, fraction, rates, text, the whole, its JSON and its page, a pair, pairs, who is alone

    [Fact]
    public void TheCoreHasFewPublicTypes()
    {
        Type[] types = [.. typeof(AnnualReport).Assembly.GetExportedTypes()
            .Where(type => type.DeclaringType is null || !type.FullName!.StartsWith(typeof(Cells).FullName + "+", StringComparison.Ordinal))];
        Assert.True(types.Length <= Most,
            $"{types.Length} public types, {Most} allowed:\n{string.Join("\n", types.Select(type => type.FullName).Order(StringComparer.Ordinal))}");
    }
}
