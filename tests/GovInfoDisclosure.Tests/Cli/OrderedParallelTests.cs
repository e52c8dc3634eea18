using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using GovInfoDisclosure.Cli.Commands;
using Xunit;

namespace GovInfoDisclosure.Tests.Cli;

/// <summary>Items that are worked on at once: order, bounds, and ends.</summary>
public sealed class OrderedParallelTests
{
    private const int LookAhead = 5;
    private const int Count = 2000;

    [Fact]
    public void Results_AreInTheOrderOfTheItems_AndNeverMoreThanAreAllowedAreAhead()
    {
        int asked = 0;
        int taken = 0;
        int farthest = 0;
        IEnumerable<int> Items()
        {
            for (int i = 0; i < Count; i++)
            {
                farthest = Math.Max(farthest, ++asked - Volatile.Read(ref taken));
                yield return i;
            }
        }

        var results = new List<int>();
        foreach (int result in OrderedParallel.Select(Items(), Slow, LookAhead, CancellationToken.None))
        {
            results.Add(result);
            Interlocked.Increment(ref taken);
        }

        Assert.Equal(Enumerable.Range(0, Count).Select(i => i * 2), results);

        // Room is made before a result is handed out: one may be with whoever takes them.
        Assert.InRange(farthest, 2, LookAhead + 1);
    }

    [Fact]
    public void AFailure_ComesInItsTurn_FromTheWorkAndFromTheItems()
    {
        IEnumerable<int> Failing() => Enumerable.Range(0, Count).Select(i => i == 700 ? throw new InvalidOperationException("no item") : i);
        var results = new List<int>();

        InvalidOperationException work = Assert.Throws<InvalidOperationException>(() => results.AddRange(OrderedParallel.Select(
            Enumerable.Range(0, Count), i => i == 300 ? throw new InvalidOperationException("no work") : i, LookAhead, CancellationToken.None)));
        Assert.Equal("no work", work.Message);
        results.Clear();
        InvalidOperationException item = Assert.Throws<InvalidOperationException>(() =>
        {
            foreach (int result in OrderedParallel.Select(Failing(), Slow, LookAhead, CancellationToken.None))
            {
                results.Add(result);
            }
        });
        Assert.Equal("no item", item.Message);
        Assert.Equal(Enumerable.Range(0, 700).Select(i => i * 2), results);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void WhoeverStops_LeavesTheItems(bool cancels)
    {
        using var stop = new CancellationTokenSource();
        using var left = new ManualResetEventSlim();
        IEnumerable<int> Endless()
        {
            try
            {
                for (int i = 0; ; i++)
                {
                    yield return i;
                }
            }
            finally
            {
                left.Set();
            }
        }

        void Take()
        {
            foreach (int result in OrderedParallel.Select(Endless(), Slow, LookAhead, stop.Token))
            {
                if (result == 200 && !cancels)
                {
                    return;
                }
                else if (result == 200)
                {
                    stop.Cancel();
                }
            }
        }

        if (cancels)
        {
            Assert.ThrowsAny<OperationCanceledException>(Take);
        }
        else
        {
            Take();
        }

        left.Wait();
        Assert.True(left.IsSet);
    }

    private static int Slow(int item)
    {
        Thread.SpinWait(item % 7 * 100);
        return item * 2;
    }
}
