using System;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Rules;
using Xunit;

namespace GovInfoDisclosure.AspNetCore.Tests;

/// <summary>POST /reports: a report as JSON, and what is answered where it is none.</summary>
public sealed class ReportTests
{
    [Fact]
    public async Task AReport_IsAnsweredAsTheLibraryWritesItsFindings()
    {
        using var service = new Service();
        string json = Service.Data("natural-resources-2024.json");
        using HttpResponseMessage answer = await service.PostAsync("/reports?diagnose=never", json);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        ValidationResult expected = AnnualReportJson.Read(json, new JsonReadOptions { KeepPlaces = true }).Validate(RuleSet.Default);
        string answered = await answer.Content.ReadAsStringAsync();
        var provenance = new Provenance(
            Provenance.Version, RuleSet.Default.Hash, ContentHash.Of(Encoding.UTF8.GetBytes(json)), Provenance.OptionsOf(diagnose: "never"));
        Assert.Equal(FindingsJson.Write("report", expected, null, provenance) + "\n", answered);

        // Whoever sent the JSON can be led to the number.
        Assert.Contains("\"place\":", answered, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh-CN,zh;q=0.9,en;q=0.8", "第 ")]
    [InlineData("en-GB", "line ")]
    [InlineData(null, "line ")]
    public async Task BadJson_IsAnsweredWithEveryPath(string? language, string begins)
    {
        using var service = new Service();
        JsonObject report = JsonNode.Parse(Service.Data("natural-resources-2024.json"))!.AsObject();
        report["requests"]!["received"]!["naturalPersons"] = "x";
        report["requests"]!["received"]!["total"] = -1;
        using HttpResponseMessage answer = await service.PostAsync("/reports", report.ToJsonString(), language);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        JsonNode errors = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["errors"]!;
        Assert.StartsWith(begins, (string?)errors["requests.received.naturalPersons"]![0]);
        Assert.StartsWith(begins, (string?)errors["requests.received.total"]![0]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("一份报告")]
    public async Task WhatIsNoJsonOfAReport_Is400(string body)
    {
        using var service = new Service();
        using HttpResponseMessage answer = await service.PostAsync("/reports", body);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
    }

    [Theory]
    [InlineData("/reports")]
    [InlineData("/documents")]
    public async Task MoreThanTheLimit_Is413_AndTheLimitItselfIsNot(string path)
    {
        string json = Service.Data("natural-resources-2024.json");
        int bytes = System.Text.Encoding.UTF8.GetByteCount(json);
        using var service = new Service(("MaxBytes", bytes.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        using HttpResponseMessage fits = await service.PostAsync(path, json);
        Assert.Equal(HttpStatusCode.OK, fits.StatusCode);
        using HttpResponseMessage over = await service.PostAsync(path, json + " ", "zh");
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, over.StatusCode);
        Assert.Contains($"{bytes} 字节", (string?)JsonNode.Parse(await over.Content.ReadAsStringAsync())!["detail"]);
    }

    [Fact]
    public async Task ABodyWithoutALength_IsCountedAsItComes()
    {
        using var service = new Service(("MaxBytes", "1000"));
        using HttpClient client = service.Server.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/documents") { Content = new EndlessContent() };
        using HttpResponseMessage answer = await client.SendAsync(request);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
    }
}
