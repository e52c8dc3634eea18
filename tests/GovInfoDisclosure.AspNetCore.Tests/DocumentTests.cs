using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using GovInfoDisclosure.Documents;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Reading;
using GovInfoDisclosure.Rules;
using GovInfoDisclosure.Tests.Support;
using Xunit;

namespace GovInfoDisclosure.AspNetCore.Tests;

/// <summary>POST /documents: what comes of a document, of a form, of what is packed.</summary>
public sealed class DocumentTests
{
    public static TheoryData<string> Samples => [.. Directory.GetFiles(RepositoryRoot.Combine("samples")).Select(path => Path.GetFileName(path)!)];

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task ADocument_IsAnsweredAsTheLibraryWritesItsFindings(string name)
    {
        using var service = new Service();
        using HttpResponseMessage answer = await service.PostAsync("/documents", Service.Sample(name));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("application/json", answer.Content.Headers.ContentType!.MediaType);

        using FileStream file = File.OpenRead(RepositoryRoot.Combine("samples", name));
        ReadResult read = DocumentReader.Read(file);
        var provenance = new Provenance(Provenance.Version, RuleSet.Default.Hash, ContentHash.Of(Service.Sample(name)));
        string expected = FindingsJson.Write("document", RuleSet.Default.Validate(read), RuleSet.Default.Diagnose(read), provenance) + "\n";
        Assert.Equal(expected, await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task TheFileOfAForm_IsCalledByItsName()
    {
        using var service = new Service();
        JsonNode found = await SendFormAsync(service, ("files", "三处错误.docx", Service.Sample("three-errors.docx")));
        Assert.Equal("三处错误.docx", (string?)found["source"]);
        Assert.True((int)found["summary"]!["broken"]! > 0);
    }

    [Fact]
    public async Task LastYearsReportOfAForm_IsComparedWith()
    {
        using var service = new Service();
        JsonObject report = JsonNode.Parse(Service.Data("natural-resources-2024.json"))!.AsObject();
        byte[] now = System.Text.Encoding.UTF8.GetBytes(report.ToJsonString());
        report["year"] = (int)report["year"]! - 1;
        byte[] before = System.Text.Encoding.UTF8.GetBytes(report.ToJsonString());
        JsonNode alone = await SendFormAsync(service, ("file", "a.json", now));
        JsonNode both = await SendFormAsync(service, ("file", "a.json", now), ("prior", "b.json", before));
        Assert.DoesNotContain(alone["findings"]!.AsArray(), IsOfTwoYears);
        Assert.Contains(both["findings"]!.AsArray(), IsOfTwoYears);
        Assert.Null(alone["provenance"]!["options"]);
        Assert.Equal("with-others", (string?)both["provenance"]!["options"]);

        static bool IsOfTwoYears(JsonNode? finding) => finding!["cells"]!.AsArray().Any(cell => (string?)cell!["of"] == "prior");
    }

    [Fact]
    public async Task SeveralReports_AreALineEach_AndRefusedForOneObject()
    {
        using var service = new Service();
        byte[] packed = Zip("county-water-2023.txt", "three-errors.docx", "town-2022.txt");
        using HttpResponseMessage lines = await service.PostAsync("/documents", packed, "application/x-ndjson");
        Assert.Equal(HttpStatusCode.OK, lines.StatusCode);
        Assert.Equal("application/x-ndjson", lines.Content.Headers.ContentType!.MediaType);
        string[] sources = [.. (await lines.Content.ReadAsStringAsync()).Split('\n', System.StringSplitOptions.RemoveEmptyEntries)
            .Select(line => (string)JsonNode.Parse(line)!["source"]!)];
        Assert.Equal(["document!county-water-2023.txt", "document!three-errors.docx", "document!town-2022.txt"], sources);

        using HttpResponseMessage one = await service.PostAsync("/documents", packed);
        Assert.Equal(HttpStatusCode.BadRequest, one.StatusCode);
        Assert.Contains("application/x-ndjson", await one.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task WhatIsNoReport_IsAnsweredWithAFinding()
    {
        using var service = new Service();
        using HttpResponseMessage answer = await service.PostAsync("/documents", "Nothing of the kind.");
        JsonNode found = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Null(found["report"]);
        Assert.StartsWith("READ-", (string?)found["findings"]![0]!["rule"]);
    }

    [Fact]
    public async Task JsonThatIsNoReport_IsTheToolsFinding()
    {
        using var service = new Service();
        using HttpResponseMessage answer = await service.PostAsync("/documents", "{ \"edition\": \"2021\" }");
        JsonNode found = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
        Assert.Equal("READ-50", (string?)found["findings"]![0]!["rule"]);
    }

    [Fact]
    public async Task TheQuery_SaysWhatTheOptionsOfTheToolSay()
    {
        using var service = new Service();
        using HttpResponseMessage all = await service.PostAsync("/documents?all=true&diagnose=never&blank=zero", Service.Sample("county-water-2023.txt"));
        JsonNode found = JsonNode.Parse(await all.Content.ReadAsStringAsync())!;
        Assert.Contains(found["findings"]!.AsArray(), finding => (string?)finding!["outcome"] == "holds");
        Assert.Null(found["diagnosis"]);
        Assert.Equal(0, (int)found["summary"]!["undecided"]!);
    }

    [Theory]
    [InlineData("?blank=nothing", "blank", "undecided or zero")]
    [InlineData("?blanc=zero", "blanc", "no such parameter")]
    [InlineData("?all=true&all=false", "all", "true or false")]
    public async Task AWrongQuery_IsRefusedByItsName(string query, string name, string says)
    {
        using var service = new Service();
        using HttpResponseMessage answer = await service.PostAsync("/documents" + query, "x");
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains(says, (string?)JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["errors"]![name]![0]);
    }

    private static byte[] Zip(params string[] names)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            foreach (string name in names)
            {
                using Stream entry = zip.CreateEntry(name).Open();
                entry.Write(Service.Sample(name));
            }
        }

        return bytes.ToArray();
    }

    private static async Task<JsonNode> SendFormAsync(Service service, params (string Field, string Name, byte[] Bytes)[] files)
    {
        using HttpClient client = service.CreateClient();
        using var form = new MultipartFormDataContent();
        foreach ((string field, string name, byte[] bytes) in files)
        {
            form.Add(new ByteArrayContent(bytes), field, name);
        }

        using HttpResponseMessage answer = await client.PostAsync("/documents", form);
        string text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.StatusCode == HttpStatusCode.OK, answer.StatusCode + text);
        return JsonNode.Parse(text)!;
    }
}
