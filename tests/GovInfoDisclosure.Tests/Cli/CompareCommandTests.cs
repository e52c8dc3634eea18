using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Tests.Support;
using Xunit;

namespace GovInfoDisclosure.Tests.Cli;

/// <summary><c>govinfo compare</c> as a user calls it.</summary>
[Collection(nameof(ReadmeTests))]
public sealed class CompareCommandTests : IDisposable
{
    private readonly TestFolder folder = new();

    public void Dispose() => folder.Dispose();

    private static AnnualReport Report(string name, int year, long received = 0)
    {
        FormShape form = FormShape.Of2021;
        AnnualReport zero = form.ToReport(form.Values([.. Enumerable.Repeat<decimal?>(0, form.Cells.Length)]));
        return (zero with { Year = year, Agency = new Agency { Name = name } }).WithCell("requests.received.total", received)
            .WithCell("requests.received.naturalPersons", received).WithCell("requests.carriedForward.total", received)
            .WithCell("requests.carriedForward.naturalPersons", received);
    }

    private string Write(string name, params AnnualReport[] reports) =>
        folder.With(name, string.Concat(reports.Select(report => AnnualReportJson.WriteCompact(report) + "\n"))).Combine(name);

    [Fact]
    public void TheOutputShown_IsWhatTheToolPrints()
    {
        var page = new Readme("docs/compare.md");
        foreach (string arguments in page.Marks("output").Where(mark => mark.StartsWith("compare ", StringComparison.Ordinal)))
        {
            page.AssertOutput("output: " + arguments, ToolProcess.Run(RepositoryRoot.Path, arguments.Split(' ')).Output);
        }
    }

    [Fact]
    public void TwoYears_DifferAndThatIsNoFailure()
    {
        ToolResult result = ToolProcess.Run(folder.Path, "compare", Write("a.json", Report("虚构县甲局", 2023, 3)), Write("b.json", Report("虚构县甲局", 2024, 5)));

        Assert.Equal(0, result.Status);
        Assert.StartsWith("虚构县甲局  2023 → 2024", result.Lines[0], StringComparison.Ordinal);
        Assert.Contains("table 3 1. Received this year: Natural persons 3 → 5 (+2), Total 3 → 5 (+2)", result.Output, StringComparison.Ordinal);
        Assert.Contains("rate carried forward 3/3 = 100.00% → 5/5 = 100.00%", result.Output, StringComparison.Ordinal);
        Assert.Equal("  4 cells differ", result.Lines[^1]);
        Assert.Equal("", result.Error);
    }

    [Fact]
    public void TwoFolders_BecomeAPageForEachPairAndAnIndex()
    {
        Write("old/a.json", Report("虚构县甲局", 2023, 3));
        Write("old/b.json", Report("虚构县乙局", 2023, 3));
        Write("new/a.json", Report("虚构县甲局", 2024, 5));
        Write("new/b.json", Report("虚构县乙局", 2024, 3));
        folder.With("pages/mine.txt", "mine");

        ToolResult result = ToolProcess.Run(folder.Path, "compare", "old", "new", "--format", "html", "-o", "pages");

        Assert.Equal((0, "", ""), (result.Status, result.Output, result.Error));
        string[] names = [.. Directory.GetFiles(folder.Combine("pages")).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];
        Assert.Equal(["comparison-00001.html", "comparison-00002.html", "index.html", "mine.txt"], names);
        string index = File.ReadAllText(folder.Combine("pages/index.html"));
        Assert.Contains("2 pairs compared; cells differ in 1 of them.", index, StringComparison.Ordinal);
    }

    [Fact]
    public void PagesAreNotWrittenToAFolderThatIsCompared()
    {
        Write("old/a.json", Report("虚构县甲局", 2023, 3));
        Write("new/a.json", Report("虚构县甲局", 2024, 5));

        ToolResult result = ToolProcess.Run(folder.Path, "compare", "old", "new", "--format", "html", "-o", "new");

        Assert.Equal(2, result.Status);
        Assert.Contains("new: the folder that is read is not written to", result.Error, StringComparison.Ordinal);
        Assert.Single(Directory.GetFileSystemEntries(folder.Combine("new")));
    }

    [Fact]
    public void ACorrectionThatBringsAnError_Fails()
    {
        AnnualReport good = Report("虚构县甲局", 2024, 3);
        AnnualReport bad = good.WithCell("requests.received.total", 4);
        string first = Write("a.json", good);
        string second = Write("b.json", bad);

        ToolResult worse = ToolProcess.Run(folder.Path, "compare", first, second);
        ToolResult better = ToolProcess.Run(folder.Path, "compare", second, first);
        ToolResult same = ToolProcess.Run(folder.Path, "compare", second, second);

        Assert.Equal((1, 0, 0), (worse.Status, better.Status, same.Status));
        Assert.Contains("new           E3/received", worse.Output, StringComparison.Ordinal);
        Assert.Contains("fixed         E3/received", better.Output, StringComparison.Ordinal);
        Assert.Contains("1 cell differs, 2 fixed, 0 left, 0 new", better.Output, StringComparison.Ordinal);
        Assert.Contains("the reports are the same; 2 findings are left", same.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void FoldersArePairedByAgency_AndWhoIsAloneIsSaid()
    {
        Write("old/all.ndjson", Report("虚构县甲局", 2023, 3), Report("虚构县乙局", 2023), Report("虚构县丙局", 2023));
        Write("new/all.ndjson", Report("虚构县乙局", 2024, 1), Report("虚构县甲局", 2024, 4), Report("虚构县丁局", 2024));

        ToolResult text = ToolProcess.Run(folder.Path, "compare", "old", "new");
        ToolResult json = ToolProcess.Run(folder.Path, "compare", "old", "new", "--format", "json", "-o", "c.json");

        Assert.Equal((0, 0, ""), (text.Status, json.Status, json.Output));
        Assert.Equal("2 pairs: 2 of two years; 1 without a later report, 1 without an earlier one", text.Lines[^1]);
        Assert.Contains("no later report  虚构县丙局  2023  old/all.ndjson:3", text.Output, StringComparison.Ordinal);
        Assert.Contains("no earlier report  虚构县丁局  2024  new/all.ndjson:3", text.Output, StringComparison.Ordinal);
        using JsonDocument written = JsonDocument.Parse(File.ReadAllBytes(folder.Combine("c.json")));
        Assert.Equal(["old/all.ndjson:2", "old/all.ndjson:1"], written.RootElement.GetProperty("comparisons").EnumerateArray()
            .Select(x => x.GetProperty("old").GetProperty("source").GetString()));
    }

    [Fact]
    public void ADocumentAndItsRepairAsJson_AreComparedByNumbers()
    {
        string sample = RepositoryRoot.Combine("samples", "town-2022.txt");
        ToolProcess.Run(folder.Path, "fix", sample, "-o", "fixed.json", "--pick", "1");

        ToolResult result = ToolProcess.Run(folder.Path, "compare", sample, "fixed.json");

        Assert.Equal(0, result.Status);
        Assert.Contains("One of the two is JSON", result.Output, StringComparison.Ordinal);
        Assert.Contains("1 cell differs, 1 fixed, 0 left, 0 new", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("N9", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void BadInput_IsNamed()
    {
        string good = Write("a.json", Report("虚构县甲局", 2024));
        folder.With("bad.json", "{}");

        ToolResult missing = ToolProcess.Run(folder.Path, "compare", good, "none.json");
        ToolResult bad = ToolProcess.Run(folder.Path, "compare", "bad.json", good, "-o", "out.txt");
        ToolResult over = ToolProcess.Run(folder.Path, "compare", good, good, "-o", good);
        ToolResult twice = ToolProcess.Run(folder.Path, "compare", "-", "-");
        ToolResult strangers = ToolProcess.Run(folder.Path, "compare", Path.GetDirectoryName(Write("x/a.json", Report("虚构县乙局", 2024)))!, good);

        Assert.Equal((2, 2, 2, 2, 2), (missing.Status, bad.Status, twice.Status, strangers.Status, over.Status));
        Assert.StartsWith("none.json: ", missing.Error, StringComparison.Ordinal);
        Assert.StartsWith("bad.json: ", bad.Error, StringComparison.Ordinal);
        Assert.Contains("There is nothing to compare.", strangers.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void StandardInput_IsOneOfTheTwo()
    {
        string later = Write("b.json", Report("虚构县甲局", 2024, 5));

        ToolResult result = ToolProcess.RunIn("zh_CN.UTF-8", folder.Path, AnnualReportJson.Write(Report("虚构县甲局", 2023, 3)), "compare", "-", later);

        Assert.Equal(0, result.Status);
        Assert.Contains("表三 一、本年新收政府信息公开申请数量：自然人 3 → 5（+2），总计 3 → 5（+2）", result.Output, StringComparison.Ordinal);
    }
}
