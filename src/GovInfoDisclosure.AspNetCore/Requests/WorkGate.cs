namespace GovInfoDisclosure.AspNetCore.Requests;

/// <summary>Lets in as many documents at a time as the options say; the others wait without a thread, until their time is over.</summary>
internal sealed class WorkGate(IOptions<GovInfoDisclosureOptions> options) : IDisposable
{
    private readonly SemaphoreSlim free = new(options.Value.MaxConcurrency);

    /// <summary>Does a piece of work when its turn comes.</summary>
    /// <param name="work">Reading and judging, which needs a processor and memory.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <exception cref="RefusedException">Its turn did not come in time.</exception>
    public async Task<TResult> RunAsync<TResult>(Func<TResult> work, CancellationToken cancellation)
    {
        try
        {
            await free.WaitAsync(cancellation).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            throw new RefusedException(Refusal.Busy);
        }

        try
        {
            // Whoever leaves the gate starts the next one's work: on a thread of its own, or a queue would become a stack.
            return await Task.Run(work, CancellationToken.None).ConfigureAwait(false);
        }
        finally
        {
            free.Release();
        }
    }

    public void Dispose() => free.Dispose();
}
