using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using Newtonsoft.Json;

// classes FOLDER: reads the documents of FOLDER as the generated classes, writes them again and compares. A line for each check.
string folder = args[0];
string[] optional =
[
    "published", "code", "divisionCode", "level", "processingFees", "overallSituation", "problemsAndImprovements", "otherMatters",
    "source", "reportId", "inputHash", "reading",
];
string[] reports = File.ReadAllLines(Path.Combine(folder, "valid.ndjson"));
string[] of2019 = [.. reports.Where(line => EditionOf(line) == "2019")];
string[] of2021 = [.. reports.Where(line => EditionOf(line) == "2021")];
string[] findings = File.ReadAllLines(Path.Combine(folder, "findings.ndjson"));
int failures = 0;

Keep("quicktype's C# of annual-report", reports, line => Quicktype.AnnualReport.Serialize.ToJson(Quicktype.AnnualReport.Document.FromJson(line)));
Keep("quicktype's C# of annual-report-2019", of2019, line => Quicktype.AnnualReport2019.Serialize.ToJson(Quicktype.AnnualReport2019.Document.FromJson(line)));
Keep("quicktype's C# of annual-report-2021", of2021, line => Quicktype.AnnualReport2021.Serialize.ToJson(Quicktype.AnnualReport2021.Document.FromJson(line)));
Keep("quicktype's C# of findings", findings, line => Quicktype.Findings.Serialize.ToJson(Quicktype.Findings.Document.FromJson(line)));
Keep("NJsonSchema's C# of annual-report", reports, Through<ByNJsonSchema.AnnualReport.Document>);
Keep("NJsonSchema's C# of annual-report-2019", of2019, Through<ByNJsonSchema.AnnualReport2019.Document>);
Keep("NJsonSchema's C# of annual-report-2021", of2021, Through<ByNJsonSchema.AnnualReport2021.Document>);
Keep("NJsonSchema's C# of findings", findings, Through<ByNJsonSchema.Findings.Document>);
return failures > 0 ? 1 : 0;

static string EditionOf(string line) => (string)JsonNode.Parse(line)!["edition"]!;

static string Through<T>(string line)
{
    var exact = new JsonSerializerSettings { FloatParseHandling = FloatParseHandling.Decimal, DateParseHandling = DateParseHandling.None };
    return JsonConvert.SerializeObject(JsonConvert.DeserializeObject<T>(line, exact));
}

void Keep(string name, string[] documents, Func<string, string> through)
{
    var wrong = new List<string>();
    foreach (string document in documents)
    {
        try
        {
            string before = Plain(JsonNode.Parse(document));
            string after = Plain(JsonNode.Parse(through(document)));
            if (before != after)
            {
                // From a little before the first difference.
                int from = Math.Max(0, before.Zip(after).TakeWhile(x => x.First == x.Second).Count() - 80);
                wrong.Add(before[from..] + "\n  " + after[from..]);
            }
        }
        catch (Exception error) when (error is System.Text.Json.JsonException or Newtonsoft.Json.JsonException or InvalidOperationException)
        {
            wrong.Add(error.Message);
        }
    }

    failures += wrong.Count > 0 ? 1 : 0;
    Console.WriteLine($"{(wrong.Count == 0 ? "passed" : "FAILED")} schemas: {name} keeps documents ({documents.Length} documents)");
    foreach (string text in wrong.Take(2))
    {
        Console.WriteLine($"  {wrong.Count}: {string.Join("\n", text.Split('\n').Select(line => line[..Math.Min(line.Length, 400)]))}");
    }
}

// The same text for documents that say the same: members in order, numbers alike however they are written, without what may be left out and is null.
string Plain(JsonNode? node) => node switch
{
    null => "null",
    JsonObject members => "{" + string.Join(",", members.Where(x => x.Value is not null || !optional.Contains(x.Key))
        .OrderBy(x => x.Key, StringComparer.Ordinal).Select(x => x.Key + ":" + Plain(x.Value))) + "}",
    JsonArray items => "[" + string.Join(",", items.Select(Plain)) + "]",
    JsonValue value when value.GetValueKind() == JsonValueKind.Number => (value.GetValue<decimal>() / 1.0000000000000000000000000000m).ToString(),
    _ => node.ToJsonString(),
};
