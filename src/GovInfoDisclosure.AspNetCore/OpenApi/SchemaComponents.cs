using System.Text.Json;
using System.Text.Json.Nodes;
using GovInfoDisclosure.Schema;

namespace GovInfoDisclosure.AspNetCore.OpenApi;

/// <summary>The schemas of reports and findings as components of an OpenAPI document: those of the library, with their parts as components of their
/// own.</summary>
internal static class SchemaComponents
{
    public const string Report = "AnnualReport";
    public const string Findings = "Findings";

    // Parts are called count, cell, place: names that an application's own types may have too.
    private const string Prefix = "govinfo.";
    private const string Definitions = "$defs";
    private const string Reference = "$ref";

    // The part of the findings' schema that is the report's schema.
    private const string ReportPart = "report";

    /// <summary>All components by name, made anew: whoever takes them may change them.</summary>
    public static IEnumerable<KeyValuePair<string, JsonObject>> All()
    {
        JsonObject report = Parse(SchemaExporter.Report());
        JsonObject findings = Parse(SchemaExporter.Findings());
        var parts = new SortedDictionary<string, JsonObject>(StringComparer.Ordinal) { [Report] = report, [Findings] = findings };
        foreach (JsonObject whole in new[] { report, findings })
        {
            var definitions = (JsonObject)whole[Definitions]!;
            whole.Remove(Definitions);
            whole.Remove("$schema");
            whole.Remove("$id");
            foreach ((string name, JsonNode? part) in definitions.ToArray())
            {
                definitions.Remove(name);
                parts.TryAdd(NameOf(name), (JsonObject)part!);
            }
        }

        foreach (JsonObject part in parts.Values)
        {
            Redirect(part);
        }

        return parts;
    }

    private static JsonObject Parse(string json) => (JsonObject)JsonNode.Parse(json)!;

    private static string NameOf(string part) => part == ReportPart ? Report : Prefix + part;

    /// <summary>Leads references to where the parts are now, and writes what the framework does not read in other words.</summary>
    private static void Redirect(JsonNode? node)
    {
        if (node is JsonArray items)
        {
            foreach (JsonNode? item in items)
            {
                Redirect(item);
            }
        }
        else if (node is JsonObject members)
        {
            foreach ((string name, JsonNode? member) in members.ToArray())
            {
                if (name == Reference && member is JsonValue target)
                {
                    string part = target.GetValue<string>()[("#/" + Definitions + "/").Length..];
                    members[name] = "#/components/schemas/" + NameOf(part);
                }
                else if (member?.GetValueKind() == JsonValueKind.True)
                {
                    // A property of any kind: the reader of the framework's schemas knows no schema but an object.
                    members[name] = new JsonObject();
                }
                else if (name == "const" && member?.GetValueKind() == JsonValueKind.Number)
                {
                    // The framework's schemas keep a constant as a text.
                    members.Remove(name);
                    members["enum"] = new JsonArray(member);
                }
                else
                {
                    Redirect(member);
                }
            }
        }
    }
}
