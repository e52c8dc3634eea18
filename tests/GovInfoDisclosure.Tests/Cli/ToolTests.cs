using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Lake.Synthetic;
using GovInfoDisclosure.Tests.Support;
using Xunit;

namespace GovInfoDisclosure.Tests.Cli;

/// <summary>What holds for every command: wrong calls, help, where the output goes, and how the tool ends.</summary>
public sealed class ToolTests : IDisposable
{
    private readonly TestFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("--format cannot be 'jsn'; did you mean json? It is one of text, ", "check", "a.txt", "--format", "jsn")]
    [InlineData("--blank cannot be 'maybe'. It is one of undecided, zero.", "check", "a.txt", "--blank", "maybe")]
    [InlineData("--lang cannot be 'fr'. It is one of zh, en.", "check", "a.txt", "--lang", "fr")]
    [InlineData("PATH is missing", "check")]
    [InlineData("there is no option --colour.", "rules", "list", "--colour")]
    [InlineData("there is no option --formt; did you mean --format? (Write ./--formt for a file of that name.)", "check", "a.txt", "--formt", "json")]
    [InlineData("--format is given more than once", "check", "a.txt", "--format", "json", "--format", "text")]
    [InlineData("FILE is missing after --output", "check", "a.txt", "-o")]
    [InlineData("--all takes no value", "check", "a.txt", "--all=yes")]
    [InlineData("-o, --output FILE is missing", "fix", "a.txt")]
    [InlineData("there is no command chekc; did you mean check?", "chekc")]
    [InlineData("没有选项 --allx，是否为 --all？以 - 开头的文件名请写作 ./--allx。", "check", "a.txt", "--allx", "--lang", "zh")]
    [InlineData("a command is missing: one of check, ")]
    [InlineData("there is no option -f; did you mean --fail-on or --format?", "check", "a.txt", "-f", "json")]
    [InlineData("there is no option --json; did you mean --format json?", "check", "a.txt", "--json")]
    [InlineData("--format cannot be 'JSON'; did you mean json? It is one of text, ", "check", "a.txt", "--format", "JSON")]
    [InlineData("there is no command chekc; did you mean check?", "help", "chekc")]
    [InlineData("there is no command .; did you mean govinfo check .?", ".")]
    [InlineData("there is no command version; did you mean --version?", "version")]
    [InlineData("there is no option --output-format; did you mean --format or --output?", "check", "a.txt", "--output-format", "json")]
    [InlineData("a value is missing after --blank: one of undecided, zero", "check", "a.txt", "--blank")]
    [InlineData("--lang cannot be 'english'; did you mean en?", "check", "a.txt", "--lang", "english")]
    [InlineData("--report 不能是“0”，应为 1 以上的整数。", "check", "a.txt", "--report", "0", "--lang", "zh")]
    public void AWrongCall_IsSaid_WithStatus2(string message, params string[] arguments)
    {
        ToolResult result = ToolProcess.Run(folder.Path, arguments);

        Assert.Equal(2, result.Status);
        Assert.Equal("", result.Output);
        Assert.StartsWith("govinfo: " + message, result.ErrorLines[0], StringComparison.Ordinal);
        Assert.StartsWith(arguments.Contains("zh") ? "用法见：govinfo" : "See: govinfo", result.ErrorLines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void TheValueOfAnOptionThatThereIsNot_IsNoSecondMistake()
    {
        ToolResult result = ToolProcess.Run(folder.Path, "rules", "list", "--tag", "total");

        Assert.Equal(2, result.Status);
        Assert.Equal(["govinfo: there is no option --tag.", "See: govinfo rules list --help"], result.ErrorLines);
    }

    [Fact]
    public void HelpAndVersion_SpeakOfWhatWorks()
    {
        ToolResult help = ToolProcess.Run(folder.Path, "--help");
        ToolResult check = ToolProcess.Run(folder.Path, "check", "--help");
        ToolResult version = ToolProcess.Run(folder.Path, "--version");
        Assert.Equal(help, ToolProcess.Run(folder.Path, "help"));
        Assert.Equal(check, ToolProcess.Run(folder.Path, "help", "check"));

        Assert.Equal((0, 0, 0), (help.Status, check.Status, version.Status));
        Assert.Contains("  check       check reports", help.Output, StringComparison.Ordinal);
        Assert.Contains("Usage: govinfo check PATH... [OPTIONS]", check.Output, StringComparison.Ordinal);
        Assert.Contains("--format text|line|json|ndjson|", check.Output, StringComparison.Ordinal);
        Assert.Equal(typeof(AnnualReport).Assembly.GetName().Version!.ToString(3) + "\n", version.Output);
    }

    [Fact]
    public void AFileIsWrittenWhole_OrNotAtAll()
    {
        folder.With("a.json", AnnualReportJson.Write(ToolReports.Broken)).With("out.json", "before");

        ToolResult refused = ToolProcess.Run(folder.Path, "check", "a.json", "--rules", "none.yaml", "-o", "out.json");
        Assert.Equal(2, refused.Status);
        Assert.Equal("before", File.ReadAllText(folder.Combine("out.json")));

        ToolResult written = ToolProcess.Run(folder.Path, "check", ".", "--format", "json", "-o", "out.json");
        Assert.Equal(1, written.Status);
        Assert.Equal("", written.Output);
        Assert.StartsWith("[\n  {\n    \"schemaVersion\": 1,\n    \"source\": \"./a.json\",",
            File.ReadAllText(folder.Combine("out.json")), StringComparison.Ordinal);
        Assert.Equal(["a.json", "out.json"], Directory.GetFiles(folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));

        ToolResult toFolder = ToolProcess.Run(folder.Path, "check", "a.json", "-o", ".");
        Assert.Equal((2, ".: is a folder, and a file is needed to write to."), (toFolder.Status, toFolder.Error.TrimEnd()));
        ToolResult nowhere = ToolProcess.Run(folder.Path, "read", "a.json", "-o", "none/out.json");
        Assert.Equal(2, nowhere.Status);
        Assert.Equal("none/out.json: cannot be written, there is no such folder.", nowhere.Error.TrimEnd());
    }

    [Fact]
    public void AClosedPipe_EndsQuietly()
    {
        var generator = new ReportGenerator();
        folder.With("many.ndjson", string.Concat(generator.Take(2000).Select(report => AnnualReportJson.WriteCompact(report.Report) + "\n")));

        using Process process = ToolProcess.Start(folder.Path, "en", "check", "many.ndjson", "--format", "ndjson");
        process.StandardOutput.Read();
        process.StandardOutput.Close();

        Assert.True(ToolProcess.WaitForExit(process));
        Assert.Equal("", process.StandardError.ReadToEnd());
        Assert.True(OperatingSystem.IsWindows() || process.ExitCode == 141, $"status {process.ExitCode}");
    }

    [Fact]
    public void AFullDisk_IsSaid_WithStatus2()
    {
        if (!File.Exists("/dev/full"))
        {
            return;
        }

        folder.With("a.json", AnnualReportJson.Write(ToolReports.Balanced));

        ToolResult result = ToolProcess.Run(folder.Path, "check", "a.json", "-o", "/dev/full");

        Assert.Equal(2, result.Status);
        Assert.StartsWith("the output cannot be written (", result.Error, StringComparison.Ordinal);
        Assert.Single(result.ErrorLines);
    }

    [Fact]
    public void AnInterrupt_EndsQuietly_AndLeavesNoFile()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using Process process = ToolProcess.Start(folder.Path, "en", "check", "-", "-o", "out.json");
        Assert.True(System.Threading.SpinWait.SpinUntil(() => Directory.GetFiles(folder.Path).Length == 1, TimeSpan.FromSeconds(30)));
        using (Process kill = Process.Start("kill", ["-INT", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]))
        {
            kill.WaitForExit();
        }

        Assert.True(ToolProcess.WaitForExit(process));
        Assert.Equal(130, process.ExitCode);
        Assert.Equal("", process.StandardError.ReadToEnd() + process.StandardOutput.ReadToEnd());
        Assert.Empty(Directory.GetFiles(folder.Path));
    }
}
