using System;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using GovInfoDisclosure.Tests.Support;
using Xunit;

namespace GovInfoDisclosure.AspNetCore.Tests;

/// <summary>The OpenAPI document of an application that only adds the package: schemas, endpoints, references.</summary>
public sealed class OpenApiTests
{
    [Theory]
    [InlineData("AnnualReport", "annual-report.schema.json")]
    [InlineData("Findings", "findings.schema.json")]
    public async Task ASchema_IsThatOfTheFolderSchema(string component, string file)
    {
        JsonNode document = await DocumentAsync();
        JsonObject expected = JsonNode.Parse(File.ReadAllText(RepositoryRoot.Combine("schema", file)))!.AsObject();
        JsonObject parts = expected["$defs"]!.AsObject();
        foreach (string name in new[] { "$defs", "$schema", "$id" })
        {
            expected.Remove(name);
        }

        AssertSame(component, expected, document);
        foreach ((string name, JsonNode? part) in parts)
        {
            AssertSame(NameOf(name), part!, document);
        }
    }

    [Theory]
    [InlineData("/documents")]
    [InlineData("/reports")]
    [InlineData("/own")]
    [InlineData("/bound")]
    public async Task AnEndpoint_AnswersFindings_AndTakesAReport(string path)
    {
        JsonNode operation = (await DocumentAsync())["paths"]![path]!["post"]!;
        Assert.Equal("#/components/schemas/Findings", (string?)operation["responses"]!["200"]!["content"]!["application/json"]!["schema"]!["$ref"]);
        if (path != "/documents")
        {
            Assert.Equal("#/components/schemas/AnnualReport", (string?)operation["requestBody"]!["content"]!["application/json"]!["schema"]!["$ref"]);
        }
    }

    [Fact]
    public async Task TheEndpoints_SayWhatTheyTake()
    {
        JsonNode paths = (await DocumentAsync())["paths"]!;
        JsonNode documents = paths["/documents"]!["post"]!;
        Assert.Equal(["application/octet-stream", "multipart/form-data"], documents["requestBody"]!["content"]!.AsObject().Select(type => type.Key).Order());
        Assert.Equal(["all", "blank", "diagnose"], documents["parameters"]!.AsArray().Select(parameter => (string)parameter!["name"]!).Order());
        Assert.Equal(["200", "400", "413", "503"], paths["/reports"]!["post"]!["responses"]!.AsObject().Select(answer => answer.Key).Order());
    }

    [Fact]
    public async Task EveryReference_HasItsComponent()
    {
        JsonNode document = await DocumentAsync();
        string text = document.ToJsonString();
        const string To = "#/components/schemas/";
        string[] names = [.. text.Split("\"$ref\":\"" + To).Skip(1).Select(rest => rest[..rest.IndexOf('"', StringComparison.Ordinal)]).Distinct()];
        Assert.Empty(names.Except(document["components"]!["schemas"]!.AsObject().Select(component => component.Key)));
        Assert.True(names.Length > 20);
    }

    private static string NameOf(string part) => part == "report" ? "AnnualReport" : "govinfo." + part;

    private static void AssertSame(string component, JsonNode expected, JsonNode document)
    {
        JsonNode? actual = document["components"]!["schemas"]![component];
        JsonNode redirected = JsonNode.Parse(Redirected(expected))!;
        Sort(redirected);
        Sort(actual);
        if (component == "AnnualReport")
        {
            // The part of findings and the report alone are one component, which keeps the words of the latter.
            foreach (string word in new[] { "title", "description" })
            {
                redirected.AsObject().Remove(word);
                actual!.AsObject().Remove(word);
            }
        }

        Assert.True(JsonNode.DeepEquals(redirected, actual), $"{component}\n{redirected.ToJsonString()}\n{actual?.ToJsonString()}");
    }

    /// <summary>Sorts the members whose order says nothing.</summary>
    private static void Sort(JsonNode? node)
    {
        switch (node)
        {
            case JsonArray items:
                foreach (JsonNode? item in items)
                {
                    Sort(item);
                }

                break;
            case JsonObject members:
                foreach ((string name, JsonNode? member) in members.ToArray())
                {
                    if (name is "type" or "required" && member is JsonArray words)
                    {
                        members[name] = new JsonArray([.. words.Select(word => (string)word!).Order(StringComparer.Ordinal).Select(word => (JsonNode)word)]);
                    }

                    Sort(members[name]);
                }

                break;
        }
    }

    /// <summary>A schema with its references led to components, and in the words that the framework reads.</summary>
    private static string Redirected(JsonNode schema)
    {
        string[] parts = schema.ToJsonString()
            .Replace(":true", ":{}", StringComparison.Ordinal)
            .Replace("\"const\":1,", "\"enum\":[1],", StringComparison.Ordinal)
            .Split("\"#/$defs/");
        return parts[0] + string.Concat(parts.Skip(1).Select(part => "\"#/components/schemas/" + Renamed(part, part.IndexOf('"', StringComparison.Ordinal))));

        static string Renamed(string text, int end) => NameOf(text[..end]) + text[end..];
    }

    private static async Task<JsonNode> DocumentAsync()
    {
        using var service = new Service();
        using HttpClient client = service.CreateClient();
        using HttpResponseMessage answer = await client.GetAsync("/openapi/v1.json");
        string text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, text);
        return JsonNode.Parse(text)!;
    }
}
