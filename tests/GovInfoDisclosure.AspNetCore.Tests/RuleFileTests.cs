using System;
using System.Linq;
using System.Net.Http;
using System.Threading.Tasks;
using GovInfoDisclosure.Rules;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;
using Xunit;

namespace GovInfoDisclosure.AspNetCore.Tests;

/// <summary>The rules of a service: taken from files, loaded again when those change, kept when those are wrong.</summary>
public sealed class RuleFileTests
{
    private const string Rule = """
        format: 1
        rules:
          - id: MY1
            class: plausibility
            severity: warning
            editions: [2021]
            source: { document: 工作要求, place: 第三条, basis: derived }
            title: { zh: 行政处罚不多于行政许可, en: Not more penalties than licences }
            check: proactiveDisclosure.penalties.decisions <= proactiveDisclosure.licensing.decisions
            examples:
              - { cells: { proactiveDisclosure.penalties.decisions: 3, proactiveDisclosure.licensing.decisions: 5 }, outcome: holds }
        """;

    [Fact]
    public async Task AFileMadeWrong_KeepsTheRulesBefore_AndTurnsHealthToDegraded()
    {
        using var service = new Service(("RuleFolder", "rules"));
        service.Write("rules/my.yaml", Rule);
        Assert.Equal("Healthy", await HealthAsync(service));
        Assert.NotNull(service.Checker.Rules.Find("MY1"));
        RuleSet before = service.Checker.Rules;

        service.Write("rules/my.yaml", Rule.Replace("severity", "sevrity", StringComparison.Ordinal));
        Assert.Equal("Degraded", await HealthAsync(service));
        Assert.Same(before, service.Checker.Rules);
        Assert.Contains("rules/my.yaml(5,5)", service.Checker.Errors[0].ToString());
        HealthReport report = await service.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync();
        Assert.Contains("sevrity", report.Entries["govinfo-rules"].Description);
        Assert.Contains("rules/my.yaml(5,5)", Assert.Single(service.Log.Lines, line => line.StartsWith("Warning The files", StringComparison.Ordinal)));

        service.Write("rules/my.yaml", Rule.Replace("MY1", "MY2", StringComparison.Ordinal));
        Assert.Equal("Healthy", await HealthAsync(service));
        Assert.Null(service.Checker.Rules.Find("MY1"));
        Assert.NotNull(service.Checker.Rules.Find("MY2"));
        Assert.Empty(service.Checker.Errors);
    }

    [Fact]
    public void AFileThatIsNew_OrGone_IsNoticed()
    {
        using var service = new Service(("RuleFolder", "rules"), ("RuleFiles:0", "one.yaml"));
        service.Write("one.yaml", Rule);
        service.Write("rules/readme.txt", "no rules");
        Assert.NotNull(service.Checker.Rules.Find("MY1"));
        service.Write("rules/two.yml", Rule.Replace("MY1", "MY2", StringComparison.Ordinal));
        Assert.True(service.Checker.Reload());
        Assert.NotNull(service.Checker.Rules.Find("MY2"));
        System.IO.File.Delete(System.IO.Path.Combine(service.Folder, "one.yaml"));
        Assert.False(service.Checker.Reload());
        Assert.NotNull(service.Checker.Rules.Find("MY1"));
        Assert.Equal("one.yaml", service.Checker.Errors.Single().File);
    }

    [Fact]
    public void TheConfigurationOfAnOffice_NamesFilesBesideIt()
    {
        using var service = new Service(("Configuration", "office/govinfo.yaml"));
        service.Write("office/govinfo.yaml", "format: 1\nrules: [my.yaml]\nlanguage: zh\ndue: 01-20\n");
        service.Write("office/my.yaml", Rule);
        Assert.NotNull(service.Checker.Rules.Find("MY1"));
        Assert.NotNull(service.Checker.CreateOptions().Configuration);
    }

    [Fact]
    public void FilesThatAreWrongAtTheStart_EndIt_WithWhatIsWrong()
    {
        using var service = new Service(("RuleFiles:0", "my.yaml"));
        service.Write("my.yaml", "format: 2\n");
        Exception wrong = Assert.ThrowsAny<Exception>(() => service.Checker);
        Assert.Contains("my.yaml(1,", wrong.ToString());
    }

    [Theory]
    [InlineData("MaxByte", "10", "Unknown setting GovInfoDisclosure:MaxByte.")]
    [InlineData("MaxBytes", "many", "'many' is not a value of GovInfoDisclosure:MaxBytes.")]
    [InlineData("MaxConcurrency", "0", "MaxConcurrency is 0; it must be positive.")]
    public void AWrongSetting_EndsTheStart(string name, string value, string says)
    {
        using var service = new Service((name, value));
        OptionsValidationException wrong = Assert.Throws<OptionsValidationException>(() => service.Services);
        Assert.Equal(says, wrong.Message);
    }

    private static async Task<string> HealthAsync(Service service)
    {
        using HttpClient client = service.CreateClient();
        return await client.GetStringAsync("/health");
    }
}
