using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Lake.Synthetic;
using GovInfoDisclosure.Rules;
using GovInfoDisclosure.Rules.Language;
using GovInfoDisclosure.Tests.Support;
using Xunit;

namespace GovInfoDisclosure.Tests.Cli;

/// <summary>The record of a run and its events (<c>--run-record</c>, <c>--openlineage</c>): they count what the tables hold.</summary>
public sealed class RunRecordTests : IDisposable
{
    private readonly TestFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void TheRecord_CountsWhatTheTablesHold_AndNamesEveryLayerOfTheRules()
    {
        const string Own = "format: 1\nlayer: user\nauthor: t\nchanges:\n  - { rule: E1, severity: warning, reason: tried }\n";
        folder.With("in/a.ndjson", Reports(40)).With("in/b.txt", "没有表格").With("own.yaml", Own);

        ToolResult result = ToolProcess.Run(folder.Path, "check", "in", "--rules", "own.yaml", "--tables", "t", "--tables-with", "all", "--quiet",
            "--run-record", "run.json", "--load-id", "night");

        Assert.Equal(2, result.Status);
        JsonElement run = Read("run.json");
        Assert.Equal(("night", 2, "0.1.0"), (run.GetProperty("loadId").GetString(), run.GetProperty("status").GetInt32(), run.GetProperty("tool").GetString()));
        Assert.True(Guid.TryParse(run.GetProperty("run").GetString(), out _));
        RuleSet rules = RuleSet.Default.With(new RuleFile("own.yaml", Own)).Rules!;
        Assert.Equal(rules.Hash, run.GetProperty("ruleSet").GetString());
        Assert.Equal(
            rules.FileHashes.Select(file => (file.Key, file.Value)),
            run.GetProperty("layers").EnumerateArray().Select(layer => (layer.GetProperty("name").GetString()!, layer.GetProperty("hash").GetString()!)));
        JsonElement companion = run.GetProperty("companions").EnumerateArray().Single();
        Assert.Equal(ContentHash.Of(File.ReadAllBytes(folder.Combine("own.yaml"))), companion.GetProperty("hash").GetString());
        Assert.Equal("""{"all":41,"reports":40,"notRead":{"READ-05":1}}""", JsonSerializer.Serialize(run.GetProperty("documents")));

        string[][] summary = Rows("summary");
        Assert.Equal(
            new[] { 1, 2, 3, 4, 8 }.Select(column => summary.Sum(row => row[column].Length == 0 ? 0 : long.Parse(row[column], null))),
            run.GetProperty("instances").EnumerateObject().Select(count => count.Value.GetInt64()));
        Assert.Equal(
            new[] { 5, 6, 7 }.Select(column => summary.Sum(row => long.Parse(row[column], null))),
            run.GetProperty("findings").EnumerateObject().Select(count => count.Value.GetInt64()));
        foreach (JsonElement output in run.GetProperty("outputs").EnumerateArray())
        {
            string path = output.GetProperty("path").GetString()!;
            Assert.Equal(new FileInfo(folder.Combine(path)).Length, output.GetProperty("bytes").GetInt64());
            Assert.Equal(Rows(Path.GetFileNameWithoutExtension(path)).Length, output.GetProperty("rows").GetInt32());
        }

        Assert.Equal(6, run.GetProperty("outputs").GetArrayLength());
        Assert.True(run.GetProperty("startedAt").GetDateTimeOffset() <= run.GetProperty("endedAt").GetDateTimeOffset());
    }

    [Fact]
    public void WhatIsKnown_CountsAsWhatIsJudged()
    {
        folder.With("a.ndjson", Reports(20));
        string[] call = ["check", "a.ndjson", "--format", "ndjson"];
        ToolProcess.Run(folder.Path, [.. call, "-o", "first.ndjson", "--run-record", "first.json"]);
        ToolProcess.Run(folder.Path, [.. call, "-o", "again.ndjson", "--run-record", "again.json", "--known", "first.ndjson"]);

        Assert.Equal(File.ReadAllBytes(folder.Combine("first.ndjson")), File.ReadAllBytes(folder.Combine("again.ndjson")));
        foreach (string name in new[] { "documents", "instances", "findings", "ruleSet", "status" })
        {
            Assert.Equal(JsonSerializer.Serialize(Read("first.json").GetProperty(name)), JsonSerializer.Serialize(Read("again.json").GetProperty(name)));
        }
    }

    /// <summary>Members and forms by the schema of OpenLineage 2-0-2 and of its facets.</summary>
    [Fact]
    public void TheEvents_AreOpenLineages_WithAnAssertionForEachRule()
    {
        folder.With("good/a.json", AnnualReportJson.Write(ToolReports.Balanced)).With("bad/a.json", AnnualReportJson.Write(ToolReports.Broken));

        ToolProcess.Run(folder.Path, "check", "good", "bad", "--tables", "t", "--openlineage", "events.ndjson", "-o", "report.txt");

        JsonElement[] events = [.. File.ReadAllLines(folder.Combine("events.ndjson")).Select(line => JsonDocument.Parse(line).RootElement)];
        Assert.Equal(["START", "COMPLETE"], events.Select(x => x.GetProperty("eventType").GetString()));
        Assert.Single(events.Select(x => x.GetProperty("run").GetProperty("runId").GetGuid()).Distinct());
        foreach (JsonElement one in events)
        {
            Assert.Matches(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d+[+-]\d\d:\d\d$", one.GetProperty("eventTime").GetString());
            Assert.True(Uri.TryCreate(one.GetProperty("producer").GetString(), UriKind.Absolute, out _));
            Assert.EndsWith("OpenLineage.json#/$defs/RunEvent", one.GetProperty("schemaURL").GetString());
            JsonElement job = one.GetProperty("job");
            Assert.Equal(("govinfo", "check"), (job.GetProperty("namespace").GetString(), job.GetProperty("name").GetString()));
            Assert.Equal(["good", "bad"], Names(one, "inputs"));
            Assert.Equal(["findings.csv", "summary.csv", "report.txt"], Names(one, "outputs"));
            Assert.All(Facets(one), facet =>
            {
                Assert.True(Uri.TryCreate(facet.GetProperty("_producer").GetString(), UriKind.Absolute, out _));
                Assert.True(Uri.TryCreate(facet.GetProperty("_schemaURL").GetString(), UriKind.Absolute, out _));
            });
        }

        bool[][] success = [.. events[1].GetProperty("inputs").EnumerateArray().Select(input => input.GetProperty("inputFacets")
            .GetProperty("dataQualityAssertions").GetProperty("assertions").EnumerateArray().Select(x => x.GetProperty("success").GetBoolean()).ToArray())];
        Assert.All(success[0], Assert.True);
        string[] broken = [.. RuleSet.Default.Rules.Where((_, i) => !success[1][i]).Select(rule => rule.Id)];
        Assert.Equal(["E1", "E3"], broken);
        JsonElement findings = events[1].GetProperty("outputs")[0];
        Assert.Equal(Rows("findings").Length, findings.GetProperty("outputFacets").GetProperty("outputStatistics").GetProperty("rowCount").GetInt32());
        Assert.Equal(
            File.ReadLines(folder.Combine("t/findings.csv")).First(),
            string.Join(",", findings.GetProperty("facets").GetProperty("schema").GetProperty("fields").EnumerateArray().Select(x => x.GetProperty("name"))));
    }

    [Fact]
    public void AFileThatIsRead_IsNeverWrittenOver()
    {
        folder.With("a.json", AnnualReportJson.Write(ToolReports.Balanced));

        foreach (string option in new[] { "--run-record", "--openlineage" })
        {
            ToolResult result = ToolProcess.Run(folder.Path, "check", "a.json", option, "a.json");
            Assert.Equal((2, true), (result.Status, result.Error.Contains("never written over", StringComparison.Ordinal)));
        }
    }

    private static string[] Names(JsonElement of, string member) =>
        [.. of.GetProperty(member).EnumerateArray().Select(x => Path.GetFileName(x.GetProperty("name").GetString())!)];

    private static JsonElement[] Facets(JsonElement of) =>
    [
        .. of.GetProperty("run").GetProperty("facets").EnumerateObject().Select(x => x.Value),
        .. of.GetProperty("inputs").EnumerateArray().Concat(of.GetProperty("outputs").EnumerateArray()).SelectMany(dataset =>
            dataset.EnumerateObject().Where(x => x.Value.ValueKind == JsonValueKind.Object).SelectMany(x => x.Value.EnumerateObject()).Select(x => x.Value)),
    ];

    private static string Reports(int count) => string.Concat(new ReportGenerator(new GeneratorOptions { BrokenShare = 0.5m, BlankShare = 0.03m })
        .Take(count).Select(made => AnnualReportJson.WriteCompact(made.Report) + "\n"));

    private JsonElement Read(string name) => JsonDocument.Parse(File.ReadAllText(folder.Combine(name))).RootElement;

    private string[][] Rows(string table) =>
        [.. File.ReadAllText(folder.Combine($"t/{table}.csv")).TrimEnd().Split("\r\n").Skip(1).Select(row => row.Split(','))];
}
