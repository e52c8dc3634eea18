using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Tests.Support;
using Xunit;

namespace GovInfoDisclosure.Tests.Cli;

/// <summary>A folder of 1 000 damaged files among good ones: each is named, and the good ones' output is what it is without them.</summary>
public sealed class DamagedInputTests : IDisposable
{
    private const int Count = 1000;
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);
    private readonly TestFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void EachIsNamed_AndNoOtherOutputChanges()
    {
        string[] names = [.. MakeFolders()];

        (ToolResult good, string[] goodLines) = Run("good", "check", "in", "--format", "ndjson");
        (ToolResult all, string[] lines) = Run("all", "check", "in", "--format", "ndjson");

        Assert.Equal(1, good.Status);
        Assert.Equal(2, all.Status);
        Assert.Equal("", all.Error);
        var named = new HashSet<string>(lines.Where(line => line.Contains("\"report\":null", StringComparison.Ordinal)).Select(FileOf), StringComparer.Ordinal);
        Assert.Equal([], names.Where(name => !named.Contains(name)));
        Assert.Equal(goodLines, lines.Where(IsGood));
        Assert.DoesNotContain(lines, line => line.Contains("READ-FAILED", StringComparison.Ordinal));
    }

    [Fact]
    public void ReadGivesTheGoodReportsAlone_AndNamesEachOfTheOthers()
    {
        string[] names = [.. MakeFolders().Except(["in/mixed.ndjson"])];
        File.Delete(folder.Combine("all/in/mixed.ndjson"));
        File.Delete(folder.Combine("good/in/mixed.ndjson"));

        (_, string[] goodLines) = Run("good", "read", "in", "--format", "ndjson");
        (ToolResult all, string[] lines) = Run("all", "read", "in", "--format", "ndjson");

        Assert.Equal(2, all.Status);
        string[] noted = [.. all.ErrorLines.Where(line => line.Contains(" READ-", StringComparison.Ordinal))
            .Select(line => line[..(line.IndexOfAny([':', '['], 3) is var end and > 0 ? end : line.Length)].Replace('\\', '/')).Distinct()];
        Assert.Equal([], names.Except(noted));

        // The damaged files hold the same few reports over and over; the good ones' are others.
        Assert.Equal(goodLines, lines.Where(line => line.Contains("甲局", StringComparison.Ordinal)));
    }

    [Fact]
    public void Text_NamesEachToo_AndIsTheSameForTheOthers()
    {
        string[] names = [.. MakeFolders()];

        (_, string[] goodLines) = Run("good", "check", "in");
        (ToolResult all, string[] lines) = Run("all", "check", "in");

        Assert.Equal(2, all.Status);
        string text = string.Join('\n', lines).Replace('\\', '/');
        Assert.Equal([], names.Where(name => !text.Contains(name, StringComparison.Ordinal)));
        Assert.Equal([], goodLines.TakeWhile(line => line != "By rule, worst first").Except(lines));
    }

    [Fact]
    public void ANameThatIsNoUnicode_IsNamed()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        folder.With("all/in/good.json", AnnualReportJson.Write(ToolReports.Balanced));
        using (Process shell = Process.Start("sh",
            ["-c", "cd \"$0\" && printf x > \"$(printf 'a\\377.txt')\" && printf '{}' > \"$(printf 'b\\355\\240\\200.json')\"", folder.Combine("all/in")]))
        {
            shell.WaitForExit();
        }

        (ToolResult result, string[] lines) = Run("all", "check", "in", "--format", "ndjson");

        Assert.Equal(2, result.Status);
        // The framework cannot name such a file, nor remove it.
        using (Process shell = Process.Start("rm", ["-r", folder.Combine("all/in")]))
        {
            shell.WaitForExit();
        }

        Assert.Equal(["in/a\uFFFD.txt", "in/b\uFFFD\uFFFD\uFFFD.json", "in/good.json"], lines.Select(FileOf));
    }

    private static bool IsGood(string line) => FileOf(line).StartsWith("in/good-", StringComparison.Ordinal)
        || (FileOf(line) == "in/mixed.ndjson" && !line.Contains("\"report\":null", StringComparison.Ordinal));

    /// <summary>The file that a result is of, without line or index.</summary>
    private static string FileOf(string line)
    {
        using JsonDocument json = JsonDocument.Parse(line);
        string source = json.RootElement.GetProperty("source").GetString()!.Replace('\\', '/');
        int end = source.IndexOfAny([':', '[']);
        return end < 0 ? source : source[..end];
    }

    /// <summary>Two folders: the good files alone, and with the damaged ones. Gives the names of these.</summary>
    private IEnumerable<string> MakeFolders()
    {
        foreach (string of in (string[])["good", "all"])
        {
            AnnualReport mine = ToolReports.Broken with { Agency = new Agency { Name = "虚构县甲局" } };
            folder
                .With(of + "/in/good-a.txt", ToolReports.Text(mine))
                .With(of + "/in/good-b.json", AnnualReportJson.Write(mine))
                .With(of + "/in/good-c.ndjson", AnnualReportJson.WriteCompact(mine) + "\n" + AnnualReportJson.WriteCompact(mine with { Year = 2022 }) + "\n")
                .With(of + "/in/good-d.md", ToolReports.Text(mine));
        }

        (string mixed, string good) = DamagedInputs.MixedLines();
        folder.With("good/in/mixed.ndjson", good).With("all/in/mixed.ndjson", mixed);
        yield return "in/mixed.ndjson";
        foreach ((string name, byte[] bytes) in DamagedInputs.Make(Count - 1))
        {
            folder.With("all/in/" + name, bytes);
            yield return "in/" + name;
        }
    }

    /// <summary>Runs the tool into a file, whose bytes must be UTF-8.</summary>
    private (ToolResult Result, string[] Lines) Run(string of, params string[] arguments)
    {
        ToolResult result = ToolProcess.Run(folder.Combine(of), [.. arguments, "-o", "out"]);
        string output = Strict.GetString(File.ReadAllBytes(folder.Combine(of + "/out")));
        return (result, output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }
}
