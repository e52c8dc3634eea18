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
        await using Upload upload = await ReceiveAsync(Upload.ReadAsync(context.Request, limits.MaxBytes, cancellation)).ConfigureAwait(false);
        if (upload.Prior is UploadedFile prior)
        {
            await gate.RunAsync(() => TakePrior(check, prior, cancellation), cancellation).ConfigureAwait(false);
        }

        bool asLines = context.Request.Headers.Accept.ToString().Contains(Lines, StringComparison.OrdinalIgnoreCase);
        string? only = null;
        using IEnumerator<CheckedItem> items = upload.Files.SelectMany(file => check.All(file, cancellation)).GetEnumerator();
        while (await NextAsync(items, upload.Bytes, asLines, cancellation).ConfigureAwait(false) is string json)
        {
            if (asLines)
            {
                // Written outside of the gate: a caller who reads slowly keeps nobody waiting.
                await WriteAsync(context.Response, Lines, json, cancellation).ConfigureAwait(false);
            }
            else if (only is not null)
            {
                throw new RefusedException(Refusal.Several);
            }
            else
            {
                only = json;
            }
        }

        if (only is not null)
        {
            await WriteAsync(context.Response, "application/json; charset=utf-8", only, cancellation).ConfigureAwait(false);
        }
        else if (!context.Response.HasStarted)
        {
            throw new RefusedException(Refusal.Nothing);
        }
    }

    private static bool TakePrior(DocumentCheck check, UploadedFile prior, CancellationToken cancellation)
    {
        check.TakePrior(prior, cancellation);
        return true;
    }

    private static Task WriteAsync(HttpResponse response, string type, string json, CancellationToken cancellation)
    {
        response.ContentType ??= type;
        return response.WriteAsync(json, cancellation);
    }

    private Task<string?> NextAsync(IEnumerator<CheckedItem> items, long bytes, bool asLines, CancellationToken cancellation) => gate.RunAsync(() =>
    {
        long started = Stopwatch.GetTimestamp();
        if (!items.MoveNext())
        {
            return null;
        }

        Count(items.Current, bytes, started);
        return items.Current.ToJson(asLines);
    }, cancellation);
}
