using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;

namespace GovInfoDisclosure.Tests.Schema;

/// <summary>A report of the conformance vectors: JSON, built cell by cell from numbers that were balanced by hand.</summary>
internal sealed class VectorReport
{
    private static readonly Dictionary<string, string> Balanced = new()
    {
        // 一 20 + 二 3 = 三（七）19 + 四 4, and so in every column.
        ["requests.received"] = "12 5 1 0 2 0 20",
        ["requests.broughtForward"] = "3 0 0 0 0 0 3",
        ["requests.outcomes.grantedInFull"] = "8 3 0 0 1 0 12",
        ["requests.outcomes.grantedInPart"] = "2 0 0 0 0 0 2",
        ["requests.outcomes.denied.stateSecrets"] = "0 0 1 0 0 0 1",
        ["requests.outcomes.unableToProvide.notHeld"] = "1 1 0 0 0 0 2",
        ["requests.outcomes.notProcessed.repeatRequests"] = "1 0 0 0 0 0 1",
        ["requests.outcomes.otherHandling"] = "0 0 0 0 1 0 1",
        ["requests.outcomes.otherHandling.other"] = "0 0 0 0 1 0 1",
        ["requests.outcomes.total"] = "12 4 1 0 2 0 19",
        ["requests.carriedForward"] = "3 1 0 0 0 0 4",
        ["reconsiderationAndLitigation.reconsideration"] = "2 1 0 1 4",
        ["reconsiderationAndLitigation.directLitigation"] = "1 0 0 0 1",
        ["2021 normativeDocuments"] = "2 1 14",
        ["2021 licensing"] = "120",
        ["2021 penalties"] = "35",
        ["2021 administrativeFees"] = "25.1",
        ["2019 normativeDocuments"] = "2 2 14",
        ["2019 otherDocuments"] = "5 5 40",
        ["2019 licensing"] = "30 -2 120",
        ["2019 otherServices"] = "10 0 7",
        ["2019 penalties"] = "50 3 35",
        ["2019 compulsion"] = "4 0 0",
        ["2019 administrativeFees"] = "2 0",
        ["2019 centralizedProcurement"] = "3 52.15",
    };

    private VectorReport(JsonObject json) => Json = json;

    public JsonObject Json { get; }

    public string Edition => (string)Json["edition"]!;

    public bool IsSingle => ((JsonObject)Json["requests"]!["outcomes"]!["otherHandling"]!).ContainsKey("total");

    public bool HasOtherDocuments => ((JsonObject)Json["proactiveDisclosure"]!).ContainsKey("otherDocuments");

    public string? Level => (string?)Json["agency"]!["level"];

    public static VectorReport From(JsonObject json) => new(json);

    /// <summary>A report of a county's agency in which every rule holds.</summary>
    public static VectorReport Of(string edition, bool? single = null, bool otherDocuments = false, string? fill = null)
    {
        bool isSingle = single ?? edition == "2019";
        var json = new JsonObject
        {
            ["schemaVersion"] = 1,
            ["edition"] = edition,
            ["year"] = edition == "2021" ? 2023 : 2020,
            ["agency"] = new JsonObject { ["name"] = "示例县某局", ["code"] = null, ["divisionCode"] = null, ["level"] = "county" },
        };
        var report = new VectorReport(json);
        foreach (IGrouping<string, string> row in VectorForm.Cells(edition, isSingle, otherDocuments).GroupBy(address => address[..address.LastIndexOf('.')]))
        {
            string key = row.Key.StartsWith("proactiveDisclosure.", System.StringComparison.Ordinal)
                ? edition + row.Key.Replace("proactiveDisclosure.", " ", System.StringComparison.Ordinal)
                : row.Key;
            string[]? values = Balanced.TryGetValue(key, out string? known) ? known.Split(' ') : null;
            int column = 0;
            foreach (string address in row)
            {
                report.Set(address, fill ?? values?[column++] ?? "0");
            }
        }

        json["processingFees"] = null;
        json["narrative"] = new JsonObject { ["overallSituation"] = null, ["problemsAndImprovements"] = null, ["otherMatters"] = null };
        return report;
    }

    /// <summary>Sets what stands at an address to a piece of JSON.</summary>
    public VectorReport Set(string address, string json)
    {
        Parent(address, out string name)[name] = JsonNode.Parse(json);
        return this;
    }

    public VectorReport Remove(string address)
    {
        Parent(address, out string name).Remove(name);
        return this;
    }

    /// <summary>The exact value of a cell; null where it is blank.</summary>
    public decimal? Value(string address)
    {
        JsonNode? cell = Parent(address, out string name)[name];
        return cell is null
            ? null
            : decimal.Parse(cell.ToJsonString(), System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture);
    }

    private JsonObject Parent(string address, out string name)
    {
        string[] parts = address.Split('.');
        JsonObject at = Json;
        foreach (string part in parts[..^1])
        {
            if (at[part] is not JsonObject inner)
            {
                inner = [];
                at[part] = inner;
            }

            at = inner;
        }

        name = parts[^1];
        return at;
    }
}
