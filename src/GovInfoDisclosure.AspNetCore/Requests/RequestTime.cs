namespace GovInfoDisclosure.AspNetCore.Requests;

/// <summary>The time that one request has: over when the options say, or when its caller is gone.</summary>
internal sealed class RequestTime : IDisposable
{
    private readonly CancellationToken aborted;
    private readonly CancellationTokenSource limit;
    private readonly CancellationTokenSource either;

    public RequestTime(HttpContext context, TimeSpan most, TimeProvider time)
    {
        aborted = context.RequestAborted;
        limit = new CancellationTokenSource(most, time);
        either = CancellationTokenSource.CreateLinkedTokenSource(aborted, limit.Token);
    }

    public CancellationToken Token => either.Token;

    /// <summary>Whether the caller is gone.</summary>
    public bool IsCut => aborted.IsCancellationRequested;

    public void Dispose()
    {
        either.Dispose();
        limit.Dispose();
    }
}
