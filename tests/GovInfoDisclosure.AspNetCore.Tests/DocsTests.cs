using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using GovInfoDisclosure.AspNetCore.Loading;
using GovInfoDisclosure.Tests.Support;
using Microsoft.Extensions.Configuration;
using Xunit;

namespace GovInfoDisclosure.AspNetCore.Tests;

/// <summary>docs/aspnetcore.md says what there is: its code is that of the application of these tests, and every setting has its row.</summary>
public sealed class DocsTests
{
    private static readonly string Page = File.ReadAllText(RepositoryRoot.Combine("docs", "aspnetcore.md"));

    [Fact]
    public void EveryLineOfItsCode_IsOneOfTheApplicationOfTheTests()
    {
        string program = File.ReadAllText(RepositoryRoot.Combine("tests", "GovInfoDisclosure.AspNetCore.Tests", "Program.cs"));
        string[] lines = [.. Regex.Matches(Page, "```csharp\n(.*?)```", RegexOptions.Singleline).SelectMany(block => block.Groups[1].Value.Split('\n'))
            .Where(line => line.Length > 0)];
        Assert.Equal(6, lines.Length);
        Assert.All(lines, line => Assert.Contains(
            line.Replace("\"/govinfo\"", "", StringComparison.Ordinal).Replace("\"/mine\"", "\"/own\"", StringComparison.Ordinal), program));
    }

    [Fact]
    public void EverySetting_HasItsRow_AndIsReadFromConfiguration()
    {
        foreach (string name in typeof(GovInfoDisclosureOptions).GetProperties().Select(property => property.Name))
        {
            Assert.Matches(new Regex(@"^\| .*`" + name + "`", RegexOptions.Multiline), Page);
            Exception? wrong = Record.Exception(() => Read("{ \"" + name + "\": \"1\" }"));
            Assert.DoesNotContain("Unknown", wrong?.Message ?? "");
        }
    }

    [Fact]
    public void TheChinesePage_HasTheSameCodeSettingsAndMetrics()
    {
        string chinese = File.ReadAllText(RepositoryRoot.Combine("docs", "aspnetcore.zh-CN.md"));
        static string[] Blocks(string page) => [.. Regex.Matches(page, "```.*?```", RegexOptions.Singleline).Select(match => match.Value)];
        static string[] Words(string page) =>
            [.. Regex.Matches(page, "`([^`\n]+)`").Select(match => match.Groups[1].Value).Distinct().Order(StringComparer.Ordinal)];
        Assert.Equal(Blocks(Page), Blocks(chinese));
        Assert.Equal(Words(Page), Words(chinese));
    }

    [Fact]
    public void TheSettingsItShows_AreRead()
    {
        string json = Regex.Match(Page, "```json\n(.*?)```", RegexOptions.Singleline).Groups[1].Value;
        GovInfoDisclosureOptions options = Read(json, "GovInfoDisclosure");
        Assert.Equal("rules", options.RuleFolder);
        Assert.Equal(["province.yaml"], options.RuleFiles);
        Assert.Equal(8 * 1024 * 1024, options.MaxBytes);
        Assert.Equal(TimeSpan.FromSeconds(20), options.RequestTimeout);
        Assert.True(new OptionsChecks().Validate(null, options).Succeeded);
    }

    private static GovInfoDisclosureOptions Read(string json, string? section = null)
    {
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(json));
        IConfiguration configuration = new ConfigurationBuilder().AddJsonStream(stream).Build();
        var options = new GovInfoDisclosureOptions();
        new OptionsReader(section is null ? configuration : configuration.GetSection(section)).Configure(options);
        return options;
    }
}
