using System.Collections.Generic;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace GovInfoDisclosure.Tests.Schema;

/// <summary>One conformance vector: a document, and what must come of it, worked out by hand.</summary>
/// <param name="Name">What is shown, in a few words.</param>
/// <param name="Report">The document.</param>
/// <param name="Findings">Every instance that is broken or undecided, with its difference where there is one; null where no rule can be judged.</param>
/// <param name="Errors">The addresses at or below which the schema is not met; empty where it is.</param>
/// <param name="BlankAsZero">Whether blanks are read as 0.</param>
internal sealed record Vector(string Name, JsonNode? Report, IReadOnlyList<string>? Findings, IReadOnlyList<string> Errors, bool BlankAsZero = false)
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Vector Judged(string name, VectorReport report, params string[] findings) => new(name, report.Json, findings, []);

    public static Vector Refused(string name, JsonNode? report, params string[] errors) => new(name, report, null, errors);

    /// <summary>Breaks the schema and yet can be judged: what evaluators that do not validate first should say.</summary>
    public static Vector RefusedAndJudged(string name, VectorReport report, string error, params string[] findings) =>
        new(name, report.Json, findings, [error]);

    /// <summary>The line of the file.</summary>
    public string ToLine(IReadOnlyList<VectorOutcome>? outcomes)
    {
        var line = new JsonObject
        {
            ["name"] = Name,
            ["errors"] = new JsonArray([.. Errors.Select(error => (JsonNode)error)]),
            ["blank"] = BlankAsZero ? "zero" : "undecided",
            ["findings"] = Findings is null ? null : new JsonArray([.. Findings.Select(finding => (JsonNode)finding)]),
            ["outcomes"] = outcomes is null ? null : string.Concat(outcomes.Select(x => x.Outcome[0])),
            ["differences"] = outcomes is null
                ? null
                : string.Join(" ", outcomes.Select(x => x.Difference is decimal number ? VectorOutcome.Text(number) : "-")),
            ["report"] = Report?.DeepClone(),
        };
        return line.ToJsonString(Plain);
    }
}
