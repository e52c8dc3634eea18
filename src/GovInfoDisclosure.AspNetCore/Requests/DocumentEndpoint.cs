using System.Diagnostics;

namespace GovInfoDisclosure.AspNetCore.Requests;

/// <summary>Takes a document as body or the files of a form, and answers its findings; for <c>application/x-ndjson</c> those of all documents, a line
/// each.</summary>
internal sealed class DocumentEndpoint(
    ReportChecker checker, IOptionsMonitor<GovInfoDisclosureOptions> options, TimeProvider time, WorkGate gate, CheckMetrics metrics, CheckLog log)
    : CheckEndpoint(checker, options, time, metrics, log)
{
    public const string Lines = "application/x-ndjson";

    protected override string Kind => "document";

    protected override async Task AnswerAsync(HttpContext context, DocumentCheck check, GovInfoDisclosureOptions limits, CancellationToken cancellation)
    {
        await using Upload upload = await ReceiveAsync(
            context.Request, Upload.ReadAsync(context.Request, limits.MaxBytes, cancellation)).ConfigureAwait(false);
        if (upload.Prior is UploadedFile prior)
        {
            await gate.RunAsync(() => TakePrior(check, prior, cancellation), upload.Bytes, cancellation).ConfigureAwait(false);
        }

        using IEnumerator<CheckedDocument> items = upload.Files.SelectMany(file => check.All(file, cancellation)).GetEnumerator();
        if (!context.Request.Headers.Accept.ToString().Contains(Lines, StringComparison.OrdinalIgnoreCase))
        {
            string only = await gate.RunAsync(() => Only(items, upload.Bytes, cancellation), upload.Bytes, cancellation).ConfigureAwait(false);
            context.Response.ContentType = "application/json; charset=utf-8";
            await context.Response.WriteAsync(only, context.RequestAborted).ConfigureAwait(false);
            return;
        }

        context.Response.ContentType = Lines;
        while (await gate.RunAsync(() => Next(items, upload.Bytes), upload.Bytes, cancellation).ConfigureAwait(false) is string line)
        {
            // Written outside of the gate: a caller who reads slowly keeps nobody waiting.
            await context.Response.WriteAsync(line, cancellation).ConfigureAwait(false);
        }
    }

    private static bool TakePrior(DocumentCheck check, UploadedFile prior, CancellationToken cancellation)
    {
        check.TakePrior(prior, cancellation);
        return true;
    }

    private string? Next(IEnumerator<CheckedDocument> items, long bytes)
    {
        long started = Stopwatch.GetTimestamp();
        if (!items.MoveNext())
        {
            return null;
        }

        Count(items.Current, bytes, started);
        return JsonOf(items.Current, isLine: true);
    }

    /// <summary>The findings of the one document there must be.</summary>
    private string Only(IEnumerator<CheckedDocument> items, long bytes, CancellationToken cancellation)
    {
        long started = Stopwatch.GetTimestamp();
        if (!items.MoveNext())
        {
            throw new RefusedException(Refusal.Nothing);
        }

        CheckedDocument only = items.Current;
        if (items.MoveNext())
        {
            throw new RefusedException(Refusal.Several);
        }

        // What was not ready in time is refused, and must not be counted as checked besides.
        cancellation.ThrowIfCancellationRequested();
        Count(only, bytes, started);
        return JsonOf(only, isLine: false);
    }
}
