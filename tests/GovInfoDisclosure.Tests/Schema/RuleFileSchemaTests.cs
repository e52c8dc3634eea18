using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using GovInfoDisclosure.Rules;
using GovInfoDisclosure.Rules.Language;
using GovInfoDisclosure.Schema;
using Xunit;

namespace GovInfoDisclosure.Tests.Schema;

/// <summary>
/// The schema of rule files knows the keys and words that the loader knows: the loader is asked for them with a key, or a word, that cannot be.
/// </summary>
public sealed class RuleFileSchemaTests
{
    private const string Nonsense = "qqzzxxqqzzxx";

    private static readonly JsonElement Schema = JsonDocument.Parse(SchemaExporter.RuleFiles()).RootElement;

    private static readonly string Rule = """
        format: 1
        rules:
          - id: A1
            class: plausibility
            severity: info
            editions: [2021]
            source: { document: d, place: p, basis: derived }
            title: { zh: 例, en: example }
            check: requests.received.total >= 0
            examples:
              - { outcome: holds }
        """;

    [Theory]
    [InlineData("#/properties", "format: 1", "format: 1\nKEY: 1")]
    [InlineData("#/$defs/rule/properties", "id: A1", "id: A1\n    KEY: 1")]
    [InlineData("#/$defs/rule/properties/source/properties", "{ document: d,", "{ KEY: 1, document: d,")]
    [InlineData("#/$defs/rule/properties/title/properties", "{ zh: 例,", "{ KEY: 1, zh: 例,")]
    [InlineData("#/$defs/example/properties", "{ outcome: holds }", "{ KEY: 1, outcome: holds }")]
    [InlineData("#/$defs/change/properties", "rules:", "changes:\n  - { rule: E1, reason: r, disable: true, KEY: 1 }\nrules:")]
    [InlineData("#/$defs/formula/anyOf/1/properties/all/properties", "requests.received.total >= 0",
        "{ all: { forEach: { cell: requests.** }, check: \"{cell} >= 0\", KEY: 1 } }")]
    public void Keys_AreThoseOfTheLoader(string pointer, string old, string with)
    {
        string yaml = Replace(old, with.Replace("KEY", Nonsense, StringComparison.Ordinal));
        Assert.Equal(Expected(yaml, "unknown key '" + Nonsense + "', expected one of "),
            At(pointer).EnumerateObject().Select(member => member.Name).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("#/properties/layer/enum", "format: 1", "format: 1\nlayer: WORD")]
    [InlineData("#/$defs/severity/enum", "severity: info", "severity: WORD")]
    [InlineData("#/$defs/rule/properties/class/enum", "class: plausibility", "class: WORD")]
    [InlineData("#/$defs/rule/properties/missing/enum", "id: A1", "id: A1\n    missing: WORD")]
    [InlineData("#/$defs/rule/properties/source/properties/basis/enum", "basis: derived", "basis: WORD")]
    [InlineData("#/$defs/example/properties/outcome/enum", "outcome: holds", "outcome: WORD")]
    [InlineData("#/$defs/example/properties/otherHandling/enum", "outcome: holds", "outcome: holds, otherHandling: WORD")]
    [InlineData("#/$defs/level/enum", "outcome: holds", "outcome: holds, level: WORD")]
    public void Words_AreThoseOfTheLoader(string pointer, string old, string with)
    {
        string yaml = Replace(old, with.Replace("WORD", Nonsense, StringComparison.Ordinal));
        Assert.Equal(Expected(yaml, "cannot be '" + Nonsense + "', expected one of ").Order(StringComparer.Ordinal),
            At(pointer).EnumerateArray().Select(word => word.GetString()!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void RequiredKeys_AreThoseThatTheLoaderMisses()
    {
        RuleSetLoad load = RuleSet.Load(new RuleFile("t.yaml", "rules: [{}]\nchanges: [{}]"));
        IEnumerable<string> missing = load.Errors.Select(error => Regex.Match(error.Message.En, "^key '(\\w+)' is missing$"))
            .Where(match => match.Success).Select(match => match.Groups[1].Value);
        string[] required = [.. new[] { "#/required", "#/$defs/rule/required", "#/$defs/change/required" }
            .SelectMany(pointer => At(pointer).EnumerateArray()).Select(name => name.GetString()!)];
        Assert.Equal(required.Order(StringComparer.Ordinal), missing.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void BuiltInFiles_PointToTheSchema() =>
        Assert.All(RuleSet.DefaultFiles(),
            file => Assert.StartsWith("# yaml-language-server: $schema=../../../../schema/rules.schema.json\n",
                file.Text.Replace("\r\n", "\n", StringComparison.Ordinal), StringComparison.Ordinal));

    private static string Replace(string old, string with)
    {
        Assert.Contains(old, Rule, StringComparison.Ordinal);
        return Rule.Replace(old, with, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Expected(string yaml, string before)
    {
        RuleSetLoad load = RuleSet.Load(new RuleFile("t.yaml", yaml));
        string message = Assert.Single(load.Errors, error => error.Message.En.Contains(before, StringComparison.Ordinal)).Message.En;
        return message[(message.IndexOf(before, StringComparison.Ordinal) + before.Length)..].Split(", ");
    }

    /// <summary>The part of the schema at a pointer; references on the way are followed.</summary>
    private static JsonElement At(string pointer)
    {
        JsonElement at = Schema;
        foreach (string name in pointer.Split('/').Skip(1))
        {
            if (at.ValueKind == JsonValueKind.Object && at.TryGetProperty("$ref", out JsonElement reference) && !at.TryGetProperty(name, out _))
            {
                at = At(reference.GetString()!);
            }

            at = at.ValueKind == JsonValueKind.Array ? at[int.Parse(name, System.Globalization.CultureInfo.InvariantCulture)] : at.GetProperty(name);
        }

        return at;
    }
}
