using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;

namespace GovInfoDisclosure.Interop;

/// <summary>
/// Changes the JSON of a report as programs get it wrong, or right in another way: some results are still reports. Left out is what no
/// schema sees: doubled properties, a fifth decimal, half surrogate pairs.
/// </summary>
internal static class Mutations
{
    private static readonly string[] Values =
    [
        "null", "0", "-0", "1", "-1", "1.0", "1e3", "1E+2", "10e-1", "0.5", "-0.25", "1.5e1",
        "2.5e0", "\"3\"", "\"\"", "true", "false", "[]", "{}", "[1]", "{\"total\":1}",
        "1000000000000000", "1000000000000001", "-1000000000000000", "-1000000000000001", "1e15",
        "1e16", "1e400", "100000000000", "100000000000.5", "99999999999.9999", "25.1", "52.15",
    ];

    private static readonly string[] Words =
    [
        "null", "1", "1.0", "2", "0", "-1", "9999", "10000", "2021", "2021.5", "\"2021\"", "\"2019\"", "\"2020\"",
        "\"\"", "\"county\"", "\"County\"", "\"township\"", "\"city\"", "true", "[]", "{}", "{\"name\":null}",
        "{\"notices\":0}", "{\"notices\":0,\"noticedYuan\":0,\"collectedYuan\":null}",
        "{\"notices\":0,\"noticedYuan\":-10,\"collectedYuan\":null}", "{\"otherMatters\":\"x\"}", "{\"otherMatters\":\"\\u0000\"}", "\"\\u0000\"",
    ];

    public static string Apply(string json, Random random)
    {
        if (random.Next(60) == 0)
        {
            return Words[random.Next(Words.Length)];
        }

        JsonObject root = JsonNode.Parse(json)!.AsObject();
        for (int changes = 1 + (random.Next(3) / 2); changes > 0; changes--)
        {
            Change(root, random);
        }

        return root.ToJsonString();
    }

    private static void Change(JsonObject root, Random random)
    {
        switch (random.Next(9))
        {
            case 0:
                ReplaceCell(root, random);
                break;
            case 1:
                Remove(root, random);
                break;
            case 2:
                Add(root, random);
                break;
            case 3:
                ReplaceWord(root, random);
                break;
            case 4:
                root["edition"] = root["edition"]?.ToJsonString() == "\"2021\"" ? "2019" : "2021";
                break;
            case 5:
                OtherHandling(root, random);
                break;
            case 6:
                Table2(root, random);
                break;
            case 7:
                root[Pick(["schemaVersion", "edition", "year", "agency", "processingFees", "narrative"], random)] = Parse(Words, random);
                break;
            default:
                // The same document in another order: a report as before.
                Reorder(root, random);
                break;
        }
    }

    private static void ReplaceCell(JsonObject root, Random random)
    {
        JsonObject parent = Deep(root, random);
        if (parent.Count > 0)
        {
            parent[Name(parent, random)] = Parse(Values, random);
        }
    }

    private static void Remove(JsonObject root, Random random)
    {
        JsonObject parent = random.Next(3) == 0 ? root : Deep(root, random);
        if (parent.Count > 0)
        {
            parent.Remove(Name(parent, random));
        }
    }

    private static void Add(JsonObject root, Random random) =>
        Deep(root,
            random)[Pick(["sum", "Total", "total ", "note", "小计", "__proto__", "constructor", "toString",
                "total", "naturalPersons", "otherDocuments", "$comment"], random)] = Parse(Values, random);

    private static void ReplaceWord(JsonObject root, Random random)
    {
        string parent = Pick(["agency", "narrative"], random);
        if (root[parent] is JsonObject texts)
        {
            texts[Pick(["name", "code", "level", "divisionCode", "overallSituation", "otherMatters", "problemsAndImprovements"], random)] =
                Parse(Words, random);
        }
    }

    /// <summary>From one row to three, from three to one, both together, or neither.</summary>
    private static void OtherHandling(JsonObject root, Random random)
    {
        if (root["requests"]?["outcomes"] is not JsonObject outcomes
            || outcomes["otherHandling"] is not JsonObject old || outcomes["total"] is not JsonObject total)
        {
            return;
        }

        var three = new JsonObject { ["correctionOverdue"] = total.DeepClone(), ["feeUnpaid"] = total.DeepClone(), ["other"] = total.DeepClone() };
        var both = (JsonObject)three.DeepClone();
        foreach (KeyValuePair<string, JsonNode?> cell in total)
        {
            both[cell.Key] = cell.Value?.DeepClone();
        }

        outcomes["otherHandling"] = random.Next(4) switch
        {
            0 => total.DeepClone(),
            1 => three,
            2 => both,
            _ => new JsonObject(),
        };
    }

    private static void Table2(JsonObject root, Random random)
    {
        if (root["proactiveDisclosure"] is JsonObject table && table["rules"] is JsonObject rules)
        {
            table["otherDocuments"] = random.Next(3) == 0 ? null : rules.DeepClone();
        }
    }

    private static void Reorder(JsonObject root, Random random)
    {
        JsonObject parent = random.Next(2) == 0 ? root : Deep(root, random);
        KeyValuePair<string, JsonNode?>[] members =
            [.. parent.Select(member => new KeyValuePair<string, JsonNode?>(member.Key, member.Value?.DeepClone())).OrderBy(_ => random.Next())];
        parent.Clear();
        foreach (KeyValuePair<string, JsonNode?> member in members)
        {
            parent.Add(member.Key, member.Value);
        }
    }

    /// <summary>An object inside, mostly a row of cells.</summary>
    private static JsonObject Deep(JsonObject root, Random random)
    {
        JsonObject at = root;
        while (random.Next(8) > 0)
        {
            JsonObject[] inner = [.. at.Select(member => member.Value).OfType<JsonObject>()];
            if (inner.Length == 0)
            {
                break;
            }

            at = inner[random.Next(inner.Length)];
        }

        return at;
    }

    private static JsonNode? Parse(string[] values, Random random) => JsonNode.Parse(Pick(values, random));

    private static string Name(JsonObject parent, Random random) => parent.ElementAt(random.Next(parent.Count)).Key;

    private static string Pick(string[] values, Random random) => values[random.Next(values.Length)];
}
