using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using GovInfoDisclosure.Cli.Output;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Tests.Support;
using Xunit;

namespace GovInfoDisclosure.Tests.Cli;

/// <summary>What is written never harms: no input is written over, nothing unfinished is left, and no name or document is obeyed by a terminal.</summary>
public sealed class OutputSafetyTests : IDisposable
{
    private readonly TestFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("check", "a.json", "-o", "a.json")]
    [InlineData("check", "a.json", "-o", "./a.json")]
    [InlineData("check", "a.json", "-o", "link.json")]
    [InlineData("check", "link.json", "-o", "a.json")]
    [InlineData("read", "a.json", "-o", "a.json")]
    [InlineData("fix", "a.json", "-o", "a.json")]
    [InlineData("check", "a.json", "--roster", "list.txt", "-o", "list.txt")]
    [InlineData("check", "a.json", "--rules", "list.txt", "-o", "list.txt")]
    public void AnInputIsNeverWrittenOver(params string[] arguments)
    {
        string report = AnnualReportJson.Write(ToolReports.Broken);
        folder.With("a.json", report).With("list.txt", "虚构县水利局\n");
        if (OperatingSystem.IsWindows() && arguments.Contains("link.json"))
        {
            return;
        }

        if (!OperatingSystem.IsWindows())
        {
            File.CreateSymbolicLink(folder.Combine("link.json"), folder.Combine("a.json"));
        }

        ToolResult result = ToolProcess.Run(folder.Path, arguments);

        Assert.Equal(2, result.Status);
        Assert.EndsWith("never written over.", result.ErrorLines[0], StringComparison.Ordinal);
        Assert.Equal(report, File.ReadAllText(folder.Combine("a.json")));
        Assert.Equal("虚构县水利局\n", File.ReadAllText(folder.Combine("list.txt")));
    }

    [Theory]
    [InlineData(".", "town.md")]
    [InlineData("below", "below/town.md")]
    [InlineData(".", "below/town.md")]
    [InlineData("*.md", "town.md")]
    public void ADocumentThatASearchFindsIsNeverWrittenOver(string searched, string output)
    {
        string document = File.ReadAllText(RepositoryRoot.Combine("samples/subdistrict-2020.md"));
        folder.With("town.md", document).With("below/town.md", document);

        ToolResult result = ToolProcess.Run(folder.Path, "check", searched, "-o", output);

        Assert.Equal(2, result.Status);
        Assert.EndsWith("never written over.", result.ErrorLines[0], StringComparison.Ordinal);
        Assert.Equal(document, File.ReadAllText(folder.Combine(output)));
    }

    /// <summary>What an earlier call wrote among the documents is written anew.</summary>
    [Theory]
    [InlineData("check", "text", "result.txt")]
    [InlineData("check", "json", "result.json")]
    [InlineData("read", "ndjson", "result.ndjson")]
    public void AnEarlierResultIsWrittenAnew(string command, string format, string output)
    {
        folder.With("town.md", File.ReadAllText(RepositoryRoot.Combine("samples/subdistrict-2020.md")));
        string[] call = [command, ".", "--format", format, "-o", output];

        ToolResult first = ToolProcess.Run(folder.Path, call);
        string written = File.ReadAllText(folder.Combine(output));

        Assert.Equal(first.Status, ToolProcess.Run(folder.Path, call).Status);
        Assert.Equal(written, File.ReadAllText(folder.Combine(output)));
    }

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    [InlineData("HUP")]
    [InlineData("QUIT")]
    public void ASignalLeavesNothingUnfinished(string signal)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using Process process = Started();
        Kill(process, signal);

        Assert.True(ToolProcess.WaitForExit(process));
        Assert.Equal(130, process.ExitCode);
        Assert.Empty(Directory.GetFiles(folder.Path));
    }

    [Fact]
    public void WhatAKilledProcessLeft_IsRemovedByTheNextRun_AndNothingOfALivingOne()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        folder.With("in/a.json", AnnualReportJson.Write(ToolReports.Balanced));
        using Process killed = Started();
        string left = Path.GetFileName(Assert.Single(Directory.GetFiles(folder.Path)));
        Kill(killed, "KILL");
        Assert.True(ToolProcess.WaitForExit(killed));
        string living = Path.GetFileName(TemporaryName.Of(folder.Combine("out.json")));
        folder.With(living, "").With("out.json.mine.tmp", "").With("other.json" + left["out.json".Length..], "");

        ToolResult next = ToolProcess.Run(folder.Path, "check", "in", "-o", "out.json");

        Assert.Equal(0, next.Status);
        Assert.Equal(new[] { living, "other.json" + left["out.json".Length..], "out.json", "out.json.mine.tmp" }.Order(StringComparer.Ordinal),
            Directory.GetFiles(folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void AFolderOfPages_StaysAsItWas_UntilAllIsWritten(bool isThere)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        folder.With("in/a.json", AnnualReportJson.Write(ToolReports.Balanced)).With(isThere ? "out/index.html" : "in/b.txt", "before");
        string[] call = ["check", "-", "--format", "html", "-o", "out"];

        foreach (string signal in new[] { "TERM", "KILL" })
        {
            using Process process = ToolProcess.Start(folder.Path, "en", call);
            System.Threading.SpinWait.SpinUntil(() => Hidden().Length == 1 || process.HasExited);
            Kill(process, signal);
            Assert.True(ToolProcess.WaitForExit(process));
            Assert.Equal(signal == "TERM" ? 0 : 1, Hidden().Length);
            Assert.Equal(isThere ? ["index.html"] : [], Files());
        }

        Assert.Equal(0, ToolProcess.Run(folder.Path, "check", "in/a.json", "--format", "html", "-o", "out").Status);
        Assert.Empty(Hidden());
        Assert.Equal(["index.html", "report-00001.html"], Files());
        Assert.NotEqual("before", File.ReadAllText(folder.Combine("out/index.html")));

        string[] Hidden() => Directory.GetDirectories(folder.Path, ".out.*", SearchOption.AllDirectories);
        string[] Files() => !Directory.Exists(folder.Combine("out")) ? []
            : [.. Directory.GetFiles(folder.Combine("out")).Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)];
    }

    [Fact]
    public void NoNameAndNoDocumentIsObeyedByATerminal()
    {
        // A bell, a title of the window, a colour, a line that is turned round: in names of files, agencies, rules, and what is wrong with them.
        const string Evil = "\u0007\u001b]0;x\u0007\u001b[31m\u202Eevil\u2066\u009b";
        AnnualReport report = ToolReports.Broken with { Agency = ToolReports.Broken.Agency with { Name = "机关" + Evil } };
        string name = "a" + Evil + ".json";
        folder.With(name, AnnualReportJson.Write(report)).With("in/" + name, "{\"" + "x\\u001b[31m" + "\": 1}").With("rules" + Evil + ".yaml", "x: y\n");
        string[][] calls =
        [
            ["check", name], ["check", name, "--all", "--show-table"], ["check", "in"], ["read", "in"], ["read", name + "x"], ["check", "none" + Evil],
            ["check", name, "--rules", "rules" + Evil + ".yaml"], ["check", name, "--lang", Evil], ["rules", "show", Evil], ["check", "--" + Evil, name],
            ["fix", name + "x", "-o", "b"], ["check", name, "-o", "none" + Evil + "/b"], ["check", name, "--prior", "in"],
            ["rules", "check", "rules" + Evil + ".yaml"],
            ["check", name, "--register", "rules" + Evil + ".yaml"], ["check", name, "--waivers", "none" + Evil],
        ];

        Assert.All(calls, call =>
        {
            ToolResult result = ToolProcess.Run(folder.Path, call);
            string shown = (call[0] == "read" ? "" : result.Output) + result.Error;
            Assert.DoesNotContain(shown, c => (char.IsControl(c) && c != '\n') || c is '\u202E' or '\u2066');
        });
    }

    private Process Started()
    {
        Process process = ToolProcess.Start(folder.Path, "en", "check", "-", "-o", "out.json");
        Assert.True(System.Threading.SpinWait.SpinUntil(() => Directory.GetFiles(folder.Path).Length == 1, TimeSpan.FromSeconds(30)));
        return process;
    }

    private static void Kill(Process process, string signal)
    {
        using Process kill = Process.Start("kill", ["-" + signal, process.Id.ToString(CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }
}
