using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck.Xunit;
using GovInfoDisclosure.Comparisons;
using GovInfoDisclosure.Diagnosis;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Rules;
using GovInfoDisclosure.Schema;
using GovInfoDisclosure.Tests.Support;
using Json.Schema;
using Xunit;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace GovInfoDisclosure.Tests.Schema;

/// <summary>The forms of a schema for generators accept what the form for validators accepts, as JsonSchema.Net reads them.</summary>
public sealed class SchemaFormsTests
{
    private static readonly Dictionary<string, JsonSchema[]> Forms = new()
    {
        ["report"] = FormsOf(target => SchemaExporter.Report(null, target)),
        ["2019"] = FormsOf(target => SchemaExporter.Report(ReportEdition.Edition2019, target)),
        ["2021"] = FormsOf(target => SchemaExporter.Report(ReportEdition.Edition2021, target)),
        ["findings"] = FormsOf(SchemaExporter.Findings),
        ["comparison"] = FormsOf(SchemaExporter.Comparison),
        ["rules"] = FormsOf(SchemaExporter.RuleFiles),
        ["identities"] = FormsOf(SchemaExporter.IdentitiesData),
    };

    private static readonly string[] RuleFiles = [.. Directory.EnumerateFiles(RepositoryRoot.Combine("src/GovInfoDisclosure/Rules/BuiltIn"), "*.yaml")
        .Order(StringComparer.Ordinal).Select(path => JsonOf(File.ReadAllText(path)).ToJsonString())];

    [Fact]
    public void ConformanceVectors_ComeOutAlike()
    {
        int refused = 0;
        int all = 0;
        foreach (string line in Directory.EnumerateFiles(RepositoryRoot.Combine("schema/conformance"), "*.jsonl").SelectMany(File.ReadLines))
        {
            JsonNode vector = JsonNode.Parse(line)!;
            bool accepted = Accepted("report", vector["report"]);
            Assert.Equal(vector["errors"]!.AsArray().Count == 0, accepted);
            all++;
            refused += accepted ? 0 : 1;
        }

        Assert.True(refused > 30 && all - refused > 30, $"{refused} of {all} refused");
    }

    [Property(MaxTest = 1000, Arbitrary = new[] { typeof(Generators) })]
    public void Reports_ComeOutAlike(AnnualReport report, int seed)
    {
        JsonNode? damaged = JsonDamage.Apply(AnnualReportJson.WriteCompact(report), seed);

        Accepted("report", damaged);
        if (seed % 4 == 0)
        {
            Accepted(report.Edition == ReportEdition.Edition2019 ? "2019" : "2021", damaged);
        }
    }

    [Property(MaxTest = 100, Arbitrary = new[] { typeof(Generators) })]
    public void Findings_ComeOutAlike(MutatedReport mutated, int seed)
    {
        string json = FindingsJson.WriteCompact("a", RuleSet.Default.Validate(mutated.Report), ReportDiagnosis.Of(mutated.Report, RuleSet.Default));

        Assert.True(Accepted("findings", JsonNode.Parse(json)));
        Accepted("findings", JsonDamage.Apply(json, seed));
    }

    [Property(MaxTest = 100, Arbitrary = new[] { typeof(Generators) })]
    public void Comparisons_ComeOutAlike(AnnualReport old, MutatedReport mutated, int seed)
    {
        string json = ComparisonJson.Write(ReportComparison.Between(seed % 2 == 0 ? old : mutated.Valid, mutated.Report));

        Assert.True(Accepted("comparison", JsonNode.Parse(json)));
        Accepted("comparison", JsonDamage.Apply(json, seed));
    }

    [Property(MaxTest = 100)]
    public void RuleFilesAndIdentities_ComeOutAlike(int seed)
    {
        string file = RuleFiles[Math.Abs(seed % RuleFiles.Length)];
        Assert.True(Accepted("rules", JsonNode.Parse(file)));
        Accepted("rules", JsonDamage.Apply(file, seed));

        JsonNode identities = JsonNode.Parse(SchemaExporter.Identities(ReportEdition.Edition2021))!;
        JsonArray instances = identities["instances"]!.AsArray();
        identities["instances"] = new JsonArray([.. Enumerable.Range(0, 8).Select(i => instances[Math.Abs((seed + (i * 31)) % instances.Count)]!.DeepClone())]);
        identities["cells"] = new JsonObject();
        Assert.True(Accepted("identities", identities));
        Accepted("identities", JsonDamage.Apply(identities.ToJsonString(), seed));
    }

    /// <summary>Whether the forms, which must agree, accept a document.</summary>
    private static bool Accepted(string schema, JsonNode? document)
    {
        JsonElement json = JsonDocument.Parse(document?.ToJsonString() ?? "null").RootElement;
        bool[] verdicts = [.. Forms[schema].Select(form => form.Evaluate(json).IsValid)];
        Assert.True(verdicts.Distinct().Count() == 1, $"{schema}: {string.Join(", ", verdicts)} of {json.GetRawText()}");
        return verdicts[0];
    }

    private static JsonSchema[] FormsOf(Func<SchemaTarget, string> write) =>
    [
        .. new[] { SchemaTarget.Validation, SchemaTarget.Generators, SchemaTarget.Quicktype }.Select(target => JsonSchema.FromText(write(target))),
    ];

    private static JsonNode JsonOf(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return JsonOf(stream.Documents[0].RootNode)!;
    }

    private static JsonNode? JsonOf(YamlNode node) => node switch
    {
        YamlMappingNode map => new JsonObject(
            map.Children.Select(child => new KeyValuePair<string, JsonNode?>(((YamlScalarNode)child.Key).Value!, JsonOf(child.Value)))),
        YamlSequenceNode list => new JsonArray([.. list.Children.Select(JsonOf)]),
        YamlScalarNode { Style: ScalarStyle.Plain, Value: { } word } when word is "null" or "true" or "false" || decimal.TryParse(word, out _) =>
            JsonNode.Parse(word),
        YamlScalarNode scalar => JsonValue.Create(scalar.Value),
        _ => throw new InvalidOperationException(),
    };
}
