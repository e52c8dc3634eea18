namespace GovInfoDisclosure.Cli.Commands;

/// <summary>Works on the items of a sequence at once, with bounded look-ahead, and gives the results in the sequence's order.</summary>
internal static class OrderedParallel
{
    /// <param name="items">The items; they are asked for one after another on the caller's thread, only so far ahead as there is room.</param>
    /// <param name="work">The work on one item, on several threads at once.</param>
    /// <param name="lookAhead">How many items may be in work or waiting for their turn.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static IEnumerable<TResult> Select<TItem, TResult>(IEnumerable<TItem> items,
        Func<TItem, TResult> work, int lookAhead, CancellationToken cancellation)
    {
        var running = new Queue<Task<TResult>>(lookAhead);
        using IEnumerator<TItem> source = items.GetEnumerator();
        bool hasMore = true;
        while (hasMore || running.Count > 0)
        {
            while (hasMore && running.Count < lookAhead && !(running.TryPeek(out Task<TResult>? first) && first.IsCompleted))
            {
                cancellation.ThrowIfCancellationRequested();
                if (hasMore = source.MoveNext())
                {
                    TItem item = source.Current;
                    running.Enqueue(Task.Run(() => work(item), cancellation));
                }
            }

            if (running.TryDequeue(out Task<TResult>? next))
            {
                next.Wait(cancellation);
                yield return next.Result;
            }
        }
    }
}
