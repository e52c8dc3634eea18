using System;
using System.Collections.Generic;
using System.IO;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;
using GovInfoDisclosure.Tests.Support;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace GovInfoDisclosure.AspNetCore.Tests;

/// <summary>The application of the tests in a folder of its own, which is its content root; nothing looks at the rule files by itself.</summary>
internal sealed class Service : WebApplicationFactory<Program>
{
    private readonly Dictionary<string, string> settings = new() { ["ReloadInterval"] = "-00:00:00.001" };

    public Service(params (string Name, string Value)[] settings)
    {
        Directory.CreateDirectory(Folder);
        foreach ((string name, string value) in settings)
        {
            this.settings[name] = value;
        }
    }

    /// <summary>The content root.</summary>
    public string Folder { get; } = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());

    /// <summary>All that was logged, at every level.</summary>
    public KeptLog Log { get; } = new();

    /// <summary>Adds services after those of the application.</summary>
    public Action<IServiceCollection> Configure { get; init; } = _ => { };

    public ReportChecker Checker => Services.GetRequiredService<ReportChecker>();

    /// <summary>Writes a file into the content root.</summary>
    public void Write(string name, string text)
    {
        string path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    public static byte[] Sample(string name) => File.ReadAllBytes(RepositoryRoot.Combine("samples", name));

    public static string Data(string name) => File.ReadAllText(RepositoryRoot.Combine("examples", "data", name));

    public async Task<HttpResponseMessage> PostAsync(string path, byte[] body, string? accept = null, string? language = null)
    {
        using HttpClient client = CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new ByteArrayContent(body) };
        if (accept is not null)
        {
            request.Headers.Add("Accept", accept);
        }

        if (language is not null)
        {
            request.Headers.Add("Accept-Language", language);
        }

        return await client.SendAsync(request);
    }

    public Task<HttpResponseMessage> PostAsync(string path, string body, string? language = null) =>
        PostAsync(path, Encoding.UTF8.GetBytes(body), null, language);

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseContentRoot(Folder);
        foreach ((string name, string value) in settings)
        {
            builder.UseSetting("GovInfoDisclosure:" + name, value);
        }

        builder.ConfigureLogging(logging => logging.ClearProviders().SetMinimumLevel(LogLevel.Trace).AddProvider(Log));
        builder.ConfigureServices(Configure);
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && Directory.Exists(Folder))
        {
            Directory.Delete(Folder, recursive: true);
        }
    }
}
