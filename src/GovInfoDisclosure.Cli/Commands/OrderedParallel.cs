using System.Collections.Concurrent;

namespace GovInfoDisclosure.Cli.Commands;

/// <summary>Works on the items of a sequence at once, with bounded look-ahead, and gives the results in the sequence's order. Whoever has time asks for the
/// next item and works on it: what it reads for that is still in its own processor's cache.</summary>
internal static class OrderedParallel
{
    /// <param name="items">The items; they are asked for one after another, on any thread, only so far ahead as there is room.</param>
    /// <param name="work">The work on one item, on several threads at once.</param>
    /// <param name="lookAhead">How many items may be in work or waiting for their turn.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static IEnumerable<TResult> Select<TItem, TResult>(IEnumerable<TItem> items,
        Func<TItem, TResult> work, int lookAhead, CancellationToken cancellation)
    {
        var run = new Run<TItem, TResult>(items.GetEnumerator(), work, lookAhead, cancellation);
        try
        {
            run.Begin(Math.Min(lookAhead, Environment.ProcessorCount));
            foreach (Task<TResult> next in run.Results.GetConsumingEnumerable(cancellation))
            {
                // Whatever failed is thrown below as what it is: the tool tells a wrong call and an interrupt by their types.
                Task.WaitAny([next], cancellation);
                run.MakeRoom();
                yield return next.GetAwaiter().GetResult();
            }
        }
        finally
        {
            run.End();
        }
    }

    /// <summary>One sequence being worked on.</summary>
    private sealed class Run<TItem, TResult>(IEnumerator<TItem> items, Func<TItem, TResult> work, int lookAhead, CancellationToken cancellation)
    {
        private readonly SemaphoreSlim room = new(lookAhead);
        private readonly object asking = new();
        private bool isAtEnd;
        private volatile bool isUnwanted;

        /// <summary>What comes of the items, in their order; at its end there are no more.</summary>
        public BlockingCollection<Task<TResult>> Results { get; } = [];

        public void Begin(int workers)
        {
            for (int i = 0; i < workers; i++)
            {
                // Threads of their own: they wait for one another, and those of the pool are for what they wait for.
                _ = Task.Factory.StartNew(Work, cancellation, TaskCreationOptions.LongRunning, TaskScheduler.Default);
            }
        }

        /// <summary>A result was taken.</summary>
        public void MakeRoom() => room.Release();

        /// <summary>Nobody wants more. Whoever asks for an item just now, and may wait for it long, leaves the sequence then.</summary>
        public void End()
        {
            isUnwanted = true;
            room.Release();
            LeaveUnlessAsked();
        }

        private void Work()
        {
            while (true)
            {
                room.Wait(cancellation);
                bool hasItem = TryAsk(out TItem item, out TaskCompletionSource<TResult> result);
                if (isUnwanted)
                {
                    LeaveUnlessAsked();
                }

                if (!hasItem)
                {
                    // The next who waits for room learns the same.
                    room.Release();
                    return;
                }

                try
                {
                    result.SetResult(work(item));
                }
                catch (Exception wrong)
                {
                    result.SetException(wrong);
                }
            }
        }

        private bool TryAsk(out TItem item, out TaskCompletionSource<TResult> result)
        {
            result = new TaskCompletionSource<TResult>(TaskCreationOptions.RunContinuationsAsynchronously);
            item = default!;
            lock (asking)
            {
                if (isAtEnd)
                {
                    return false;
                }

                try
                {
                    if (!isUnwanted && items.MoveNext())
                    {
                        item = items.Current;
                        Results.Add(result.Task, CancellationToken.None);
                        return true;
                    }
                }
                catch (Exception wrong)
                {
                    result.SetException(wrong);
                    Results.Add(result.Task, CancellationToken.None);
                }

                Leave();
                return false;
            }
        }

        /// <summary>Leaves the sequence, unless somebody asks it for an item: who does that comes here too.</summary>
        private void LeaveUnlessAsked()
        {
            if (Monitor.TryEnter(asking))
            {
                Leave();
                Monitor.Exit(asking);
            }
        }

        private void Leave()
        {
            if (!isAtEnd)
            {
                isAtEnd = true;
                Results.CompleteAdding();
                items.Dispose();
            }
        }
    }
}
