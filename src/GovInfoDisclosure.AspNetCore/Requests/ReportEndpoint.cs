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
        await using Upload upload = await ReceiveAsync(context, limits, cancellation).ConfigureAwait(false);
        if (upload.Files.Count == 0 || upload.Bytes == 0)
        {
            throw new RefusedException(Refusal.Nothing);
        }

        IResult answer = await gate.RunAsync(() => Answer(context, check, upload, limits), cancellation).ConfigureAwait(false);
        await answer.ExecuteAsync(context).ConfigureAwait(false);
    }

    private IResult Answer(HttpContext context, DocumentCheck check, Upload upload, GovInfoDisclosureOptions limits)
    {
        long started = Stopwatch.GetTimestamp();
        var bounds = new JsonReadOptions { MaxReportBytes = (int)Math.Min(limits.MaxBytes, int.MaxValue) };
        JsonReadResult json = AnnualReportJson.Read(upload.Files[0].Open(), bounds);
        if (!json.IsSuccess)
        {
            Count("json");
            return Problems.OfJson(json.Errors, RequestLanguage.Of(context.Request, null));
        }

        CheckedItem item = check.Judge(Source, new ReadResult { Report = json.Report }, isData: true);
        Count(item, upload.Bytes, started);
        return TypedResults.Text(item.ToJson(isLine: false), "application/json", Encoding.UTF8);
    }
}
