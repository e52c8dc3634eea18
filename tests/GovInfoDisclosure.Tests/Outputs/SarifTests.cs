using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Outputs;
using GovInfoDisclosure.Reading;
using GovInfoDisclosure.Rendering;
using GovInfoDisclosure.Rules;
using GovInfoDisclosure.Rules.Language;
using GovInfoDisclosure.Rules.Register;
using GovInfoDisclosure.Tests.Support;
using Xunit;

namespace GovInfoDisclosure.Tests.Outputs;

/// <summary>SARIF: rules with help, regions that hold the number, fixes that mend, waivers as suppressions. The schema is asked in tests/interop.</summary>
public sealed class SarifTests
{
    [Fact]
    public void ARegion_HoldsTheNumberOfItsCell()
    {
        string text = ToolReports.Text(ToolReports.Broken);
        string[] lines = text.Split('\n');
        int looked = 0;
        foreach (JsonElement result in Results(text))
        {
            foreach (JsonElement related in result.TryGetProperty("relatedLocations", out JsonElement all) ? all.EnumerateArray().ToArray() : [])
            {
                JsonElement region = related.GetProperty("physicalLocation").GetProperty("region");
                int start = region.GetProperty("startColumn").GetInt32();
                string there = lines[region.GetProperty("startLine").GetInt32() - 1][(start - 1)..(region.GetProperty("endColumn").GetInt32() - 1)];
                Assert.EndsWith("：" + there, related.GetProperty("message").GetProperty("text").GetString());
                looked++;
            }
        }

        Assert.True(looked >= 11, "E1 has four cells and E3 seven");
    }

    [Fact]
    public void TheFixesOfACertainRepair_MendTheText()
    {
        string text = ToolReports.Text(ToolReports.Broken);
        JsonElement[] broken = [.. Results(text).Where(result => result.GetProperty("kind").GetString() == "fail" && result.TryGetProperty("fixes", out _))];
        Assert.Equal(["E1", "E3"], broken.Select(result => result.GetProperty("ruleId").GetString()));

        string mended = text;
        JsonElement change = broken[0].GetProperty("fixes")[0].GetProperty("artifactChanges")[0];
        Assert.Equal("reports/a%20b.txt", change.GetProperty("artifactLocation").GetProperty("uri").GetString());
        foreach (JsonElement replacement in change.GetProperty("replacements").EnumerateArray())
        {
            mended = Replaced(mended, replacement);
        }

        Assert.NotEqual(text, mended);
        Assert.Equal(0, RuleSet.Default.Validate(ReportReader.Read(mended)).Broken);
    }

    [Fact]
    public void WhatIsExcused_IsSuppressed_WithItsReason()
    {
        var file = new RuleFile("waivers.yaml", """
            format: 1
            waivers:
              - { agency: 示例县水利局, rule: E1, instance: naturalPersons, year: 2023, reason: 已核实, approver: 张三, expires: 2999-12-31 }
            """);
        WaiverList? waivers = WaiverList.Load(file, new IsoDate(2024, 1, 1), out _);
        ReadResult read = ReportReader.Read(ToolReports.Text(ToolReports.Broken));
        ValidationResult result = RuleSet.Default.Validate(read, new ValidationOptions { Waivers = waivers });

        JsonElement suppressed = Assert.Single(Results(new CheckedDocument { Source = "a", Result = result }), x => x.TryGetProperty("suppressions", out _));

        Assert.Equal("E1", suppressed.GetProperty("ruleId").GetString());
        Assert.Equal("已核实（批准人 张三，有效期至 2999-12-31）", suppressed.GetProperty("suppressions")[0].GetProperty("justification").GetString());
    }

    [Fact]
    public void EveryRuleOfAResult_IsDescribed_WithHelp()
    {
        using JsonDocument log = Log(Document("a.txt", ToolReports.Text(ToolReports.Doubtful).Replace("\t0", "\tabc", StringComparison.Ordinal)));
        JsonElement run = log.RootElement.GetProperty("runs")[0];
        Dictionary<string, JsonElement> rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray()
            .ToDictionary(rule => rule.GetProperty("id").GetString()!);
        string[] seen = [.. run.GetProperty("results").EnumerateArray().Select(result => result.GetProperty("ruleId").GetString()!)];
        Assert.Contains(seen, id => id.StartsWith("READ-", StringComparison.Ordinal));
        Assert.All(seen, id => Assert.NotEqual("", rules[id].GetProperty("help").GetProperty("text").GetString()));
        Assert.Contains("国办公开办函", rules["E1"].GetProperty("help").GetProperty("text").GetString());
    }

    [Theory]
    [InlineData("a.txt", "a.txt")]
    [InlineData("报告 1.txt", "%E6%8A%A5%E5%91%8A%201.txt")]
    [InlineData("/data/a.txt", "file:///data/a.txt")]
    [InlineData(@"C:\data\a.txt", "file:///C:/data/a.txt")]
    [InlineData("a.zip!b/c#1.txt", "a.zip!b/c%231.txt")]
    [InlineData("x:y.txt", "x%3Ay.txt")]
    public void APath_IsAReference(string path, string uri)
    {
        using JsonDocument log = Log(Document(path, "没有表格"));
        Assert.Equal(uri, log.RootElement.GetProperty("runs")[0].GetProperty("results")[0].GetProperty("locations")[0]
            .GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString());
    }

    private static CheckedDocument Document(string source, string text)
    {
        ReadResult read = ReportReader.Read(text);
        return new CheckedDocument
        {
            Source = source,
            Result = RuleSet.Default.Validate(read),
            Diagnosis = read.IsSuccess ? RuleSet.Default.Diagnose(read) : null,
            Reading = read,
        };
    }

    private static JsonElement[] Results(string text) => Results(Document("reports/a b.txt", text));

    private static JsonElement[] Results(CheckedDocument document)
    {
        using JsonDocument log = Log(document);
        return [.. log.RootElement.GetProperty("runs")[0].GetProperty("results").Clone().EnumerateArray()];
    }

    private static JsonDocument Log(CheckedDocument document)
    {
        using var stream = new MemoryStream();
        ResultFormats.Sarif().WriteAll([document], stream);
        return JsonDocument.Parse(stream.ToArray());
    }

    private static string Replaced(string text, JsonElement replacement)
    {
        string[] lines = text.Split('\n');
        JsonElement region = replacement.GetProperty("deletedRegion");
        int line = region.GetProperty("startLine").GetInt32() - 1;
        lines[line] = lines[line][..(region.GetProperty("startColumn").GetInt32() - 1)]
            + replacement.GetProperty("insertedContent").GetProperty("text").GetString() + lines[line][(region.GetProperty("endColumn").GetInt32() - 1)..];
        return string.Join('\n', lines);
    }
}
