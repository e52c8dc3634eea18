using System.Diagnostics;

namespace GovInfoDisclosure.AspNetCore.Requests;

/// <summary>Takes a report as JSON and answers its findings; JSON that is no report is answered with every error by its path.</summary>
internal sealed class ReportEndpoint(
    ReportChecker checker, IOptionsMonitor<GovInfoDisclosureOptions> options, TimeProvider time, WorkGate gate, CheckMetrics metrics, CheckLog log)
    : CheckEndpoint(checker, options, time, metrics, log)
{
    private const string Source = "report";

    protected override string Kind => "report";

    protected override async Task AnswerAsync(HttpContext context, DocumentCheck check, GovInfoDisclosureOptions limits, CancellationToken cancellation)
    {
        await using Upload upload = await ReceiveAsync(
            context.Request, Upload.ReadBodyAsync(context.Request, limits.MaxBytes, cancellation)).ConfigureAwait(false);
        MessageLanguage language = RequestLanguage.Of(context.Request, check.Loaded);
        IResult answer = await gate.RunAsync(() => Answer(check, upload, limits, language), upload.Bytes, cancellation).ConfigureAwait(false);
        await answer.ExecuteAsync(context).ConfigureAwait(false);
    }

    private IResult Answer(DocumentCheck check, Upload upload, GovInfoDisclosureOptions limits, MessageLanguage language)
    {
        long started = Stopwatch.GetTimestamp();
        JsonReadResult json = ReportInput.Read(upload, limits);
        if (!json.IsSuccess)
        {
            Count("json");
            return Problems.OfJson(json.Errors, language);
        }

        CheckedDocument item = check.Judge(Source, json, ContentHash.Of(upload.Files[0].Open()));
        Count(item, upload.Bytes, started);
        return TypedResults.Text(JsonOf(item, isLine: false), "application/json", Encoding.UTF8);
    }
}
