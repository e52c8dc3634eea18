using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace GovInfoDisclosure.Tests.Comparisons;

/// <summary>Whether a document has the members that a schema of ours names, all of them and no other, at every depth: what goes wrong when a writer and its
/// schema part. The whole of JSON Schema is asked in tests/interop.</summary>
internal static class SchemaWalk
{
    public static IEnumerable<string> Wrong(JsonElement schema, JsonElement document) => Wrong(schema.GetProperty("$defs"), schema, document, "$");

    private static IEnumerable<string> Wrong(JsonElement definitions, JsonElement schema, JsonElement document, string path)
    {
        if (schema.TryGetProperty("$ref", out JsonElement reference))
        {
            return Wrong(definitions, definitions.GetProperty(reference.GetString()!["#/$defs/".Length..]), document, path);
        }

        if (schema.TryGetProperty("then", out JsonElement then) && document.ValueKind == JsonValueKind.Object)
        {
            return Wrong(definitions, then, document, path);
        }

        return Kind(schema, document, path).Concat(document.ValueKind switch
        {
            JsonValueKind.Object => Members(definitions, schema, document, path),
            JsonValueKind.Array => document.EnumerateArray().SelectMany((item, i) => Wrong(definitions, schema.GetProperty("items"), item, $"{path}[{i}]")),
            _ => [],
        });
    }

    private static IEnumerable<string> Kind(JsonElement schema, JsonElement document, string path)
    {
        if (schema.TryGetProperty("enum", out JsonElement words) && !words.EnumerateArray().Any(word => word.GetRawText() == document.GetRawText()))
        {
            yield return $"{path}: {document.GetRawText()} is none of {words.GetRawText()}";
        }

        if (!schema.TryGetProperty("type", out JsonElement type))
        {
            yield break;
        }

        string[] types = type.ValueKind == JsonValueKind.Array ? [.. type.EnumerateArray().Select(x => x.GetString()!)] : [type.GetString()!];
        string kind = document.ValueKind switch
        {
            JsonValueKind.Object => "object",
            JsonValueKind.Array => "array",
            JsonValueKind.String => "string",
            JsonValueKind.Number => "number",
            JsonValueKind.Null => "null",
            _ => "boolean",
        };
        if (!types.Contains(kind) && !(kind == "number" && types.Contains("integer")))
        {
            yield return $"{path}: {kind}, not {string.Join(" or ", types)}";
        }
    }

    private static IEnumerable<string> Members(JsonElement definitions, JsonElement schema, JsonElement document, string path)
    {
        if (!schema.TryGetProperty("properties", out JsonElement properties))
        {
            return [];
        }

        string[] required = schema.TryGetProperty("required", out JsonElement names) ? [.. names.EnumerateArray().Select(x => x.GetString()!)] : [];
        return required.Where(name => !document.TryGetProperty(name, out _)).Select(name => $"{path}: no {name}")
            .Concat(document.EnumerateObject().SelectMany(member => properties.TryGetProperty(member.Name, out JsonElement inner)
                ? Wrong(definitions, inner, member.Value, path + "." + member.Name)
                : [$"{path}: {member.Name} is not in the schema"]));
    }
}
