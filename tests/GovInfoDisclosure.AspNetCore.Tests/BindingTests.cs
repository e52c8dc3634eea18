using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Rules;
using Xunit;

namespace GovInfoDisclosure.AspNetCore.Tests;

/// <summary>A report as the parameter of an application's own endpoints and controllers.</summary>
public sealed class BindingTests
{
    [Theory]
    [InlineData("/own")]
    [InlineData("/bound")]
    [InlineData("/controller")]
    public async Task AReport_IsBound_AndItsResultAnswered(string path)
    {
        using var service = new Service();
        string json = Service.Data("natural-resources-2024.json");
        using HttpResponseMessage answer = await SendAsync(service, path, json);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        JsonNode found = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
        ValidationResult expected = RuleSet.Default.Validate(AnnualReportJson.Parse(json));
        Assert.Equal(expected.Findings.Count, found["findings"]!.AsArray().Count);
        Assert.Equal(expected.Broken, (int)found["summary"]!["broken"]!);
    }

    [Theory]
    [InlineData("/own")]
    [InlineData("/controller")]
    public async Task BadJson_IsAnsweredWithEveryPath_WithoutAnyWordOfTheApplication(string path)
    {
        using var service = new Service();
        JsonObject report = JsonNode.Parse(Service.Data("natural-resources-2024.json"))!.AsObject();
        report["requests"]!["received"]!["naturalPersons"] = "x";
        report["year"] = 0;
        using HttpResponseMessage answer = await SendAsync(service, path, report.ToJsonString());
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        JsonNode errors = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["errors"]!;
        Assert.NotNull(errors["requests.received.naturalPersons"]);
        Assert.NotNull(errors["year"]);
    }

    [Theory]
    [InlineData("/own")]
    [InlineData("/controller")]
    public async Task MoreThanTheLimit_Is413(string path)
    {
        using var service = new Service(("MaxBytes", "1000"));
        using HttpResponseMessage answer = await SendAsync(service, path, Service.Data("natural-resources-2024.json"));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
    }

    private static async Task<HttpResponseMessage> SendAsync(Service service, string path, string json)
    {
        using HttpClient client = service.CreateClient();
        using var content = new StringContent(json, new MediaTypeHeaderValue("application/json"));
        return await client.PostAsync(path, content);
    }
}
