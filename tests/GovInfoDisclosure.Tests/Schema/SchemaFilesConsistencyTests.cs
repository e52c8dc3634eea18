using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using GovInfoDisclosure.Lake.Csv;
using GovInfoDisclosure.Schema;
using GovInfoDisclosure.Tests.Support;
using Xunit;

namespace GovInfoDisclosure.Tests.Schema;

/// <summary>
/// The files in the folder schema against what the code exports. After a change that is meant, write them anew with
/// <c>GOVINFO_APPROVE=1 dotnet test tests/GovInfoDisclosure.Tests --filter SchemaFiles</c> and read the difference.
/// </summary>
public sealed class SchemaFilesConsistencyTests
{
    private static readonly Lazy<IReadOnlyList<KeyValuePair<string, string>>> Exported =
        new(() => [.. SchemaExporter.All(), .. IdentityTables.All(), .. TableFiles.All()]);

    [Fact]
    public void FilesAreWhatTheCodeExports()
    {
        string folder = RepositoryRoot.Combine("schema");
        bool approve = Environment.GetEnvironmentVariable("GOVINFO_APPROVE") == "1";
        var stale = new List<string>();
        foreach (KeyValuePair<string, string> file in Exported.Value)
        {
            string path = Path.Combine(folder, file.Key);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            if (approve)
            {
                File.WriteAllText(path, file.Value);
            }

            if (!File.Exists(path) || File.ReadAllText(path) != file.Value)
            {
                stale.Add(file.Key);
            }
        }

        string[] foreign = [.. new[] { "", "generators", "quicktype", "types", "tables" }.Select(name => Path.Combine(folder, name))
            .SelectMany(Directory.EnumerateFiles).Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'))
            .Except(Exported.Value.Select(file => file.Key)).Except([".gitattributes", "README.md"])];
        Assert.True(
            stale.Count == 0 && foreign.Length == 0,
            $"In schema/ these are not what the code exports: {string.Join(", ", stale.Concat(foreign))}. If the change is meant, run\n"
            + "  GOVINFO_APPROVE=1 dotnet test tests/GovInfoDisclosure.Tests --filter SchemaFiles\nand commit the files.");
    }

    [Fact]
    public void FilesAreNamedOnce_InOrder_WithoutCarriageReturnsButInTables()
    {
        foreach (IReadOnlyList<KeyValuePair<string, string>> files in new[] { SchemaExporter.All(), IdentityTables.All(), TableFiles.All() })
        {
            string[] names = [.. files.Select(file => file.Key)];
            Assert.Equal(names.Distinct().OrderBy(name => name, StringComparer.Ordinal), names);
        }

        Assert.Equal(Exported.Value.Count, Exported.Value.Select(file => file.Key).Distinct().Count());
        Assert.All(Exported.Value,
            file => Assert.Equal(file.Key.EndsWith(".csv", StringComparison.Ordinal), file.Value.Contains('\r', StringComparison.Ordinal)));
    }

    [Fact]
    public void JsonFilesAreJson_AndSchemasUseNoKeywordThatValidatorsDisagreeOn()
    {
        foreach (KeyValuePair<string, string> file in Exported.Value.Where(file => file.Key.EndsWith(".json", StringComparison.Ordinal)))
        {
            using JsonDocument document = JsonDocument.Parse(file.Value);
            if (file.Key.EndsWith(".schema.json", StringComparison.Ordinal))
            {
                Assert.Equal("https://json-schema.org/draft/2020-12/schema", document.RootElement.GetProperty("$schema").GetString());
                Assert.Equal("urn:govinfo-disclosure:schema:" + file.Key[..^".schema.json".Length], document.RootElement.GetProperty("$id").GetString());
                Assert.Empty(Keywords(document.RootElement).Except(Known));
            }
        }
    }

    private static readonly string[] Known =
    [
        "$schema", "$id", "$defs", "definitions", "$ref", "title", "description", "examples", "type",
        "enum", "const", "properties", "required", "additionalProperties", "propertyNames",
        "minProperties", "maxProperties", "items", "minItems", "maxItems", "uniqueItems",
        "minimum", "maximum", "minLength", "maxLength", "pattern", "anyOf", "oneOf", "if", "then", "else",
    ];

    /// <summary>The keywords of a schema; what stands below properties and $defs are names, what stands below enum and examples are values.</summary>
    private static IEnumerable<string> Keywords(JsonElement schema)
    {
        if (schema.ValueKind == JsonValueKind.Array)
        {
            return schema.EnumerateArray().SelectMany(Keywords);
        }

        return schema.ValueKind != JsonValueKind.Object ? [] : schema.EnumerateObject().SelectMany(member => member.Name switch
        {
            "properties" or "$defs" or "definitions" => member.Value.EnumerateObject().SelectMany(inner => Keywords(inner.Value)).Prepend(member.Name),
            "enum" or "examples" or "const" or "required" => [member.Name],
            _ => Keywords(member.Value).Prepend(member.Name),
        });
    }
}
