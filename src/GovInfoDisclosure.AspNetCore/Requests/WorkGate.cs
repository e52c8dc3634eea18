namespace GovInfoDisclosure.AspNetCore.Requests;

/// <summary>
/// Lets in as many documents at a time as the options say; the others wait without a thread, until their time is over. Of large ones one at a time: so
/// small ones are never kept waiting by large ones alone, and memory is that of one large document, whatever the number of connections.
/// </summary>
internal sealed class WorkGate(IOptions<GovInfoDisclosureOptions> options) : IDisposable
{
    // Above all published reports that we know but the scanned ones; reading takes up to thirty times as much memory.
    private const long Large = 1024 * 1024;

    private readonly SemaphoreSlim free = new(options.Value.MaxConcurrency);
    private readonly SemaphoreSlim freeForLarge = new(1);

    /// <summary>Does a piece of work when its turn comes.</summary>
    /// <param name="work">Reading and judging, which needs a processor and memory.</param>
    /// <param name="bytes">How large the upload is.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <exception cref="RefusedException">Its turn did not come in time.</exception>
    public Task<TResult> RunAsync<TResult>(Func<TResult> work, long bytes, CancellationToken cancellation) => bytes <= Large
        ? RunAsync(free, () => Task.Run(work, CancellationToken.None), cancellation)
        : RunAsync(freeForLarge, () => RunAsync(free, () => Task.Run(work, CancellationToken.None), cancellation), cancellation);

    public void Dispose()
    {
        free.Dispose();
        freeForLarge.Dispose();
    }

    // The work has a thread of its own from the pool: whoever leaves the gate would else do the next one's work, and a queue become a stack.
    private static async Task<TResult> RunAsync<TResult>(SemaphoreSlim gate, Func<Task<TResult>> work, CancellationToken cancellation)
    {
        try
        {
            await gate.WaitAsync(cancellation).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            throw new RefusedException(Refusal.Busy);
        }

        try
        {
            return await work().ConfigureAwait(false);
        }
        finally
        {
            gate.Release();
        }
    }
}
