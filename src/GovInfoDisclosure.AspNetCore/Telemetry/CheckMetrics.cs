using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace GovInfoDisclosure.AspNetCore.Telemetry;

/// <summary>What the service counts, under the meter <c>GovInfoDisclosure</c>: documents, findings by rule, refusals, reloads. No label holds text of a
/// report.</summary>
internal sealed class CheckMetrics
{
    public const string MeterName = "GovInfoDisclosure";

    private readonly Counter<long> documents;
    private readonly Counter<long> findings;
    private readonly Counter<long> refusals;
    private readonly Counter<long> reloads;
    private readonly Histogram<double> duration;
    private readonly UpDownCounter<long> active;

    public CheckMetrics(IMeterFactory factory)
    {
        Meter meter = factory.Create(MeterName);
        documents = meter.CreateCounter<long>("govinfo.documents", "{document}", "Documents and reports that were checked, by kind and outcome.");
        findings = meter.CreateCounter<long>("govinfo.findings", "{finding}", "Findings, by rule, severity and outcome.");
        refusals = meter.CreateCounter<long>("govinfo.refusals", "{request}", "Requests that were not checked, by kind and reason.");
        reloads = meter.CreateCounter<long>("govinfo.rules.reloads", "{reload}", "Changed rule files that were looked at, by result.");
        duration = meter.CreateHistogram<double>("govinfo.check.duration", "s", "The time to read and judge one document or report.");
        active = meter.CreateUpDownCounter<long>("govinfo.active", "{request}", "Requests that are being answered.");
    }

    public void Begin() => active.Add(1);

    public void End() => active.Add(-1);

    public void Count(string kind, string outcome, TimeSpan elapsed, ValidationResult result)
    {
        documents.Add(1, new KeyValuePair<string, object?>("kind", kind), new KeyValuePair<string, object?>("outcome", outcome));
        duration.Record(elapsed.TotalSeconds, new KeyValuePair<string, object?>("kind", kind));
        foreach (Finding finding in result.Findings)
        {
            var tags = new TagList
            {
                { "rule", finding.RuleId },
                { "severity", FindingsJson.NameOf(finding.Severity) },
                { "outcome", FindingsJson.NameOf(finding.Outcome) },
            };
            findings.Add(1, tags);
        }
    }

    public void CountRefusal(string kind, string reason) =>
        refusals.Add(1, new KeyValuePair<string, object?>("kind", kind), new KeyValuePair<string, object?>("reason", reason));

    public void CountReload(bool isRight) => reloads.Add(1, new KeyValuePair<string, object?>("result", isRight ? "loaded" : "kept"));
}
