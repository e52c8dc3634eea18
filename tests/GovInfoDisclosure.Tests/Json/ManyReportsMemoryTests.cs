using System;
using System.Text;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Lake.Synthetic;
using Xunit;

namespace GovInfoDisclosure.Tests.Json;

/// <summary>Alone in its collection, and never beside others: what it measures is the memory of the whole process.</summary>
[Collection(nameof(ManyReportsMemoryTests))]
[CollectionDefinition(nameof(ManyReportsMemoryTests), DisableParallelization = true)]
public sealed class ManyReportsMemoryTests
{
    [Fact]
    public void ReadingTenThousandLines_NeedsTheMemoryOfOne()
    {
        // 57 MB of text pass through, one line again and again.
        string line = AnnualReportJson.WriteCompact(new ReportGenerator().Make(0).Report);
        long before = GC.GetTotalMemory(forceFullCollection: true);
        long most = 0;
        int count = 0;
        foreach (JsonReadResult result in AnnualReportJson.ReadMany(new RepeatStream(Encoding.UTF8.GetBytes(line + "\n"), 10_000), "x"))
        {
            Assert.NotNull(result.Values);
            if (++count % 2000 == 0)
            {
                most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before);
            }
        }

        Assert.Equal(10_000, count);
        Assert.InRange(most, long.MinValue, 20_000_000);
    }
}
