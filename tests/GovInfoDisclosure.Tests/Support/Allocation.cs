using System;
using Xunit;

namespace GovInfoDisclosure.Tests.Support;

/// <summary>
/// What a call asks of memory, in place of a clock: the same on every machine however busy it is, and a search that runs away shows in it.
/// What neither allocates nor ends is ended by the limit of the run.
/// </summary>
internal static class Allocation
{
    /// <summary>Runs a call and fails when this thread allocated more for it than it may.</summary>
    /// <param name="most">How many mebibytes.</param>
    /// <param name="call">What to run.</param>
    public static T Within<T>(int most, Func<T> call)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        T result = call();
        long used = (GC.GetAllocatedBytesForCurrentThread() - before) / (1024 * 1024);
        Assert.True(used <= most, $"allocated {used} MiB, where {most} are allowed");
        return result;
    }
}
