using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;

namespace GovInfoDisclosure.Tests.Schema;

/// <summary>
/// Changes a JSON document anywhere, as programs get it wrong or right in another way: what comes of it may meet a schema or not. Chosen by a seed.
/// </summary>
internal static class JsonDamage
{
    private static readonly string[] Values =
    [
        "null", "0", "1", "-1", "1.0", "2", "3", "0.5", "1e3", "1000000000000001", "100000000000.5", "9999", "10000", "true", "\"true\"", "\"\"", "\"3\"",
        "\"2019\"", "\"2021\"", "2021", "\"county\"", "\"error\"", "\"broken\"", "\"prior\"", "\"\\u0000\"", "\"2024-02-29\"", "\"2023-02-29\"",
        "[]", "{}", "[1]", "[null]", "{\"total\":1}", "{\"zh\":\"甲\",\"en\":\"A\"}", "{\"line\":1}", "{\"line\":0}", "{\"notices\":0}", "\"30%\"",
    ];

    private static readonly string[] Names =
        ["total", "other", "edition", "schemaVersion", "source", "inputHash", "reading", "place", "level", "line", "published", "extra", "when", "year"];

    /// <summary>The document with one to three changes.</summary>
    public static JsonNode? Apply(string json, int seed)
    {
        var random = new Random(seed);
        JsonNode? root = JsonNode.Parse(json);
        for (int changes = random.Next(1, 4); changes > 0; changes--)
        {
            JsonNode[] below = [.. Below(root)];
            JsonNode? place = below.Length == 0 ? root : below[random.Next(below.Length)];
            root = random.Next(40) == 0 ? Value(random) : Change(root, place, random);
        }

        return root;
    }

    private static JsonNode? Change(JsonNode? root, JsonNode? place, Random random)
    {
        if (place is JsonObject { Count: > 0 } members)
        {
            string name = members.ElementAt(random.Next(members.Count)).Key;
            switch (random.Next(5))
            {
                case 0:
                    members.Remove(name);
                    break;
                case 1:
                    members[Names[random.Next(Names.Length)]] = Value(random);
                    break;
                case 2:
                    members[Names[random.Next(Names.Length)]] = members[name]?.DeepClone();
                    break;
                case 3 when Below(root).OfType<JsonObject>().ToArray() is { Length: > 0 } objects:
                    members[name] = objects[random.Next(objects.Length)].DeepClone();
                    break;
                default:
                    members[name] = Value(random);
                    break;
            }
        }
        else if (place is JsonArray items)
        {
            items.Add(random.Next(2) == 0 || items.Count == 0 ? Value(random) : items[0]?.DeepClone());
        }

        return root;
    }

    private static JsonNode? Value(Random random) => JsonNode.Parse(Values[random.Next(Values.Length)]);

    private static IEnumerable<JsonNode> Below(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => Below(member.Value)).Prepend(members),
        JsonArray items => items.SelectMany(Below).Prepend(items),
        _ => [],
    };
}
