using System;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using GovInfoDisclosure.Tests.Support;
using Xunit;

namespace GovInfoDisclosure.Tests.Cli;

/// <summary>The READMEs show what the tool prints, and name every option that it has.</summary>
[Collection(nameof(ReadmeTests))]
public sealed class ReadmeCommandTests
{
    public static TheoryData<string> Names => new(Readme.Names);

    [Theory]
    [MemberData(nameof(Names))]
    public void TheOutputShown_IsWhatTheToolPrints(string name)
    {
        var readme = new Readme(name);
        foreach (string arguments in readme.Marks("output").Where(mark => mark != "sample"))
        {
            ToolResult result = ToolProcess.RunIn(readme.IsChinese ? "zh_CN.UTF-8" : "en_US.UTF-8", RepositoryRoot.Path, "", arguments.Split(' '));

            Assert.Equal("", result.Error);
            readme.AssertOutput("output: " + arguments, result.Output);
        }

        Assert.Contains("dotnet run --project src/GovInfoDisclosure.Cli -- check samples/\ndotnet test\n", readme.Text, StringComparison.Ordinal);
        Assert.Contains("check samples/", readme.Marks("output"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void TheFindingShown_IsPartOfWhatTheToolWrites(string name)
    {
        var readme = new Readme(name);
        string path = Assert.Single(readme.Marks("finding"));
        using JsonDocument shown = JsonDocument.Parse(readme.Block("finding: " + path));
        using JsonDocument written = JsonDocument.Parse(ToolProcess.Run(RepositoryRoot.Path, "check", path, "--format", "ndjson").Output);
        JsonElement finding = written.RootElement.GetProperty("findings").EnumerateArray()
            .Single(x => x.GetProperty("id").GetString() == shown.RootElement.GetProperty("id").GetString());

        Assert.True(IsPart(shown.RootElement, finding), finding.GetRawText());
        Assert.Equal(finding.EnumerateObject().Select(member => member.Name), shown.RootElement.EnumerateObject().Select(member => member.Name));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void EveryOptionOfCheck_IsNamed(string name)
    {
        string help = ToolProcess.Run(RepositoryRoot.Path, "check", "--help").Output;

        string[] options = [.. Regex.Matches(help, "--[a-z-]+").Select(option => option.Value).Distinct().Where(option => option != "--help")];
        Assert.Contains("--show-table", options);
        Assert.All(options, option => Assert.Contains(option, new Readme(name).Text, StringComparison.Ordinal));
    }

    /// <summary>Members and items may be left out of what is shown; what is there must be there in the same order.</summary>
    private static bool IsPart(JsonElement shown, JsonElement written) => shown.ValueKind switch
    {
        JsonValueKind.Object => shown.EnumerateObject()
            .All(member => written.TryGetProperty(member.Name, out JsonElement value) && IsPart(member.Value, value)),
        JsonValueKind.Array => ItemsArePart(shown, written),
        _ => shown.GetRawText() == written.GetRawText(),
    };

    private static bool ItemsArePart(JsonElement shown, JsonElement written)
    {
        using var items = written.EnumerateArray();
        return shown.EnumerateArray().All(item =>
        {
            while (items.MoveNext())
            {
                if (IsPart(item, items.Current))
                {
                    return true;
                }
            }

            return false;
        });
    }
}
