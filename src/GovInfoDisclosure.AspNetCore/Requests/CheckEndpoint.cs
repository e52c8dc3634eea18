using System.Diagnostics;

namespace GovInfoDisclosure.AspNetCore.Requests;

/// <summary>Answers requests with findings. What an endpoint of its own takes is said by those that inherit; limits, refusals and counting are here.</summary>
internal abstract class CheckEndpoint(
    ReportChecker checker, IOptionsMonitor<GovInfoDisclosureOptions> options, TimeProvider time, CheckMetrics metrics, CheckLog log)
{
    /// <summary>What it takes, in a word of metrics and logs.</summary>
    protected abstract string Kind { get; }

    /// <summary>Answers one request, whatever is in it.</summary>
    public async Task InvokeAsync(HttpContext context)
    {
        LoadedRules loaded = checker.Loaded;
        GovInfoDisclosureOptions limits = options.CurrentValue;
        MessageLanguage language = RequestLanguage.Of(context.Request, loaded);
        CheckQuery query = CheckQuery.Parse(context.Request.Query, out Dictionary<string, Message> errors);
        if (errors.Count > 0)
        {
            Count("query");
            await Problems.OfQuery(errors, language).ExecuteAsync(context).ConfigureAwait(false);
            return;
        }

        metrics.Begin();
        using var left = new RequestTime(context, limits.RequestTimeout, time);
        try
        {
            await AnswerAsync(context, new DocumentCheck(loaded, limits, query), limits, left.Token).ConfigureAwait(false);
        }
        catch (Exception wrong)
        {
            await RefuseAsync(context, left.IsCut ? Refusal.Cut : RefusalOf(wrong), limits, language).ConfigureAwait(false);
        }
        finally
        {
            metrics.End();
        }
    }

    /// <summary>Reads the request and answers it.</summary>
    /// <param name="context">The request.</param>
    /// <param name="check">Judges what it brings.</param>
    /// <param name="limits">The limits.</param>
    /// <param name="cancellation">The end of its time.</param>
    /// <exception cref="RefusedException">It is refused.</exception>
    protected abstract Task AnswerAsync(HttpContext context, DocumentCheck check, GovInfoDisclosureOptions limits, CancellationToken cancellation);

    /// <summary>Waits for the whole body, which must not be empty.</summary>
    /// <param name="request">The request.</param>
    /// <param name="reading">The reading of its body.</param>
    /// <exception cref="RefusedException">It did not come, or not in time, or is too large.</exception>
    protected static async Task<Upload> ReceiveAsync(HttpRequest request, Task<Upload> reading)
    {
        try
        {
            Upload upload = await reading.ConfigureAwait(false);
            return upload.Files.Count > 0 && upload.Bytes > 0 ? upload : throw new RefusedException(Refusal.Nothing);
        }
        catch (OperationCanceledException)
        {
            throw new RefusedException(Refusal.BodyTooSlow);
        }
        catch (InvalidDataException)
        {
            throw new RefusedException(Refusal.BadForm);
        }
        catch (UploadTooLargeException)
        {
            await Upload.PassOverAsync(request).ConfigureAwait(false);
            throw new RefusedException(Refusal.TooLarge);
        }
        catch (BadHttpRequestException wrong)
        {
            throw new RefusedException(Refusal.OfServer(wrong.StatusCode));
        }
        catch (IOException)
        {
            throw new RefusedException(Refusal.Cut);
        }
    }

    /// <summary>Counts one document that was judged.</summary>
    protected void Count(CheckedDocument item, long bytes, long started)
    {
        TimeSpan elapsed = Stopwatch.GetElapsedTime(started);
        metrics.Count(Kind, Words.Of(item.Result), elapsed, item.Result);
        log.Checked(Kind, Words.Of(item.Result), bytes, elapsed);
    }

    /// <summary>What is answered of one document.</summary>
    protected static string JsonOf(CheckedDocument item, bool isLine) => (isLine
        ? FindingsJson.WriteCompact(item.Source, item.Result, item.Diagnosis, item.Provenance)
        : FindingsJson.Write(item.Source, item.Result, item.Diagnosis, item.Provenance)) + "\n";

    /// <summary>Counts one request that is refused.</summary>
    protected void Count(string reason)
    {
        metrics.CountRefusal(Kind, reason);
        log.Refused(Kind, reason);
    }

    private Refusal RefusalOf(Exception wrong)
    {
        if (wrong is RefusedException refused)
        {
            return refused.Refusal;
        }

        if (wrong is OperationCanceledException)
        {
            return Refusal.TookTooLong;
        }

        // The last net: whatever a document does to the program, its text is not in the log, as it would be with the exception's message.
        log.Failed(Kind, wrong);
        return Refusal.Failed;
    }

    private async Task RefuseAsync(HttpContext context, Refusal refusal, GovInfoDisclosureOptions limits, MessageLanguage language)
    {
        Count(refusal.Reason);
        if (refusal == Refusal.Cut || context.Response.HasStarted)
        {
            // Half an answer must not look whole.
            context.Abort();
            return;
        }

        if (refusal == Refusal.Busy)
        {
            context.Response.Headers.RetryAfter = Math.Ceiling(limits.RequestTimeout.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        }

        await Problems.Of(refusal, limits, language).ExecuteAsync(context).ConfigureAwait(false);
    }
}
