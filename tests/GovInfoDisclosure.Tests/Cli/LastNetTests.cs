using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using GovInfoDisclosure.Cli;
using GovInfoDisclosure.Cli.Commands;
using GovInfoDisclosure.Cli.Input;
using GovInfoDisclosure.Cli.Output;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Reading;
using GovInfoDisclosure.Tests.Support;
using Xunit;

namespace GovInfoDisclosure.Tests.Cli;

/// <summary>The last net: a document on which the program itself fails is named, and the run goes on. The reader here fails on purpose.</summary>
public sealed class LastNetTests : IDisposable
{
    private static readonly string[] Failing = ["b-fail.txt", "d-cancelled.txt", "f-memory.txt", "h-poison.txt"];
    private readonly TestFolder folder = new();

    public LastNetTests()
    {
        foreach (string name in (string[])["a", "c", "e", "g"])
        {
            folder.With($"in/{name}.txt", ToolReports.Text(ToolReports.Balanced with { Agency = new Agency { Name = name } }));
        }
    }

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("ndjson")]
    [InlineData("json")]
    [InlineData("text")]
    [InlineData("csv-findings")]
    [InlineData("csv-summary")]
    public void Check_NamesTheDocument_AndTheOthersAreAsWithoutIt(string format)
    {
        (int before, string good, _) = Run("check", folder.Combine("in"), "--format", format, "--all");
        AddFailures();

        (int status, string output, string error) = Run("check", folder.Combine("in"), "--format", format, "--all");

        Assert.Equal((0, 2, ""), (before, status, error));
        Assert.All(Failing, name => Assert.Contains(name, output, StringComparison.Ordinal));
        Assert.Contains("READ-FAILED", output, StringComparison.Ordinal);
        string[] lines = output.Split('\n');
        Assert.Equal([], good.Split('\n')
            .TakeWhile(line => line != "By rule, worst first" && !line.StartsWith("4 documents: ", StringComparison.Ordinal)).Except(lines));
    }

    [Fact]
    public void Read_NamesTheDocument_AndGivesTheOthers()
    {
        (_, string good, _) = Run("read", folder.Combine("in"), "--format", "ndjson");
        AddFailures();

        (int status, string output, string error) = Run("read", folder.Combine("in"), "--format", "ndjson");

        Assert.Equal(2, status);
        Assert.Equal(good, output);
        string[] named = [.. error.Split('\n').Where(line => line.Contains("READ-FAILED", StringComparison.Ordinal))
            .Select(line => Path.GetFileName(line[..line.IndexOf(": error READ-FAILED: The program failed", StringComparison.Ordinal)]))];
        Assert.Equal(Failing, named);
    }

    [Fact]
    public void APartnerOnWhichTheProgramFails_IsNamed_AndTheReportsAreChecked()
    {
        folder.With("prior/b-fail.txt", "x").With("prior/last.txt", ToolReports.Text(ToolReports.Balanced with { Year = 2022 }));

        (int status, string output, string error) = Run("check", folder.Combine("in/a.txt"), "--prior", folder.Combine("prior"));

        Assert.Equal(2, status);
        Assert.Contains("b-fail.txt: The program failed on this document", error, StringComparison.Ordinal);
        Assert.Contains(" hold, ", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Fix_SaysSo_AndWritesNothing()
    {
        AddFailures();

        (int status, _, string error) = Run("fix", folder.Combine("in/b-fail.txt"), "-o", folder.Combine("out.json"));

        Assert.Equal(2, status);
        Assert.Contains("error READ-FAILED: The program failed", error, StringComparison.Ordinal);
        Assert.False(File.Exists(folder.Combine("out.json")));
    }

    private void AddFailures()
    {
        foreach (string name in Failing)
        {
            folder.With("in/" + name, "x");
        }
    }

    private static ReadResult Read(InputDocument document, CancellationToken cancellation) => Path.GetFileName(document.Path) switch
    {
        "b-fail.txt" => throw new InvalidOperationException("half a pair: \ud800"),
        "d-cancelled.txt" => throw new OperationCanceledException("by somebody else"),
        "f-memory.txt" => throw new OutOfMemoryException(),

        // Read, but judging it fails.
        "h-poison.txt" => new ReadResult { Report = ToolReports.Balanced with { Requests = null! } },
        _ => InputReader.Read(document, cancellation),
    };

    private static (int Status, string Output, string Error) Run(params string[] arguments)
    {
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        int status;
        using (var console = new ToolConsole(() => output, error))
        {
            status = Tool.Invoke(arguments, new Session(console, Language.English, CancellationToken.None) { Reader = Read });
            console.Flush();
        }

        return (status, Encoding.UTF8.GetString(output.ToArray()), Encoding.UTF8.GetString(error.ToArray()));
    }
}
