using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Lake.Synthetic;
using GovInfoDisclosure.Tests.Support;
using Xunit;

namespace GovInfoDisclosure.Tests.Cli;

/// <summary>Parquet out of <c>read</c> and into <c>check</c>, as a user calls them.</summary>
public sealed class ParquetCommandTests : IDisposable
{
    private static string WithoutPlace(string row) => string.Join(',', row.Split(',').Where((_, column) => column is not 8 and not 9));

    /// <summary>A row of Parquet says which load brought it, and when; one that was just read of a document does not yet.</summary>
    private static string WithoutLoad(string row) => Regex.Replace(row, @",[0-9a-f-]{36},[0-9-]{10}T[0-9:.]+Z,", ",,,");

    private readonly TestFolder folder = new();

    public void Dispose() => folder.Dispose();

    private void WriteReports(int count)
    {
        var generator = new ReportGenerator(new GeneratorOptions { Seed = 5, BrokenShare = 0.3m, BlankShare = 0.05m });
        folder.With("reports.ndjson", string.Concat(Enumerable.Range(0, count).Select(i => AnnualReportJson.WriteCompact(generator.Make(i).Report) + "\n")));
    }

    private static string[] Sorted(ToolResult result) => [.. result.Lines.Order(StringComparer.Ordinal)];

    [Fact]
    public void WhatIsReadAgain_IsFoundTheSame()
    {
        WriteReports(60);
        ToolResult written = ToolProcess.Run(folder.Path, "read", "reports.ndjson", "--format", "parquet", "-o", "lake");

        ToolResult before = ToolProcess.Run(folder.Path, "check", "reports.ndjson", "--format", "csv-findings");
        ToolResult after = ToolProcess.Run(folder.Path, "check", "lake", "--format", "csv-findings");

        Assert.Equal((0, "", ""), (written.Status, written.Output, written.Error));
        Assert.Equal((before.Status, ""), (after.Status, after.Error));

        // JSON has lines and columns, a row of Parquet has none.
        Assert.Equal(Sorted(before).Select(WithoutPlace), Sorted(after).Select(WithoutPlace));
        Assert.True(after.Lines.Length > 10);
        Assert.All(Directory.GetDirectories(folder.Combine("lake")),
            path => Assert.StartsWith("part_year=20", Path.GetFileName(path), StringComparison.Ordinal));
        ToolResult back = ToolProcess.Run(folder.Path, "read", "lake", "--format", "csv-wide");
        Assert.Equal(Sorted(ToolProcess.Run(folder.Path, "read", "reports.ndjson", "--format", "csv-wide")), Sorted(back).Select(WithoutLoad));
    }

    [Fact]
    public void AFolderWithAllTables_IsReadAsItsReports()
    {
        WriteReports(5);
        foreach (string format in new[] { "parquet", "parquet-header", "parquet-long" })
        {
            Assert.Equal(0, ToolProcess.Run(folder.Path, "read", "reports.ndjson", "--format", format, "-o", "lake/" + format, "--partition", "none").Status);
        }

        ToolResult result = ToolProcess.Run(folder.Path, "read", "lake", "--format", "csv-header");

        Assert.Equal((0, 6), (result.Status, result.Lines.Length));
        Assert.Equal(2, ToolProcess.Run(folder.Path, "check", "lake/parquet-long/part-00001.parquet").Status);
    }

    [Fact]
    public void WhatIsThere_IsNotWrittenOver()
    {
        WriteReports(2);
        folder.With("lake/other.txt", "x").With("file", "x");

        ToolResult there = ToolProcess.Run(folder.Path, "read", "reports.ndjson", "--format", "parquet", "-o", "lake");
        ToolResult file = ToolProcess.Run(folder.Path, "read", "reports.ndjson", "--format", "parquet", "-o", "file");
        ToolResult nowhere = ToolProcess.Run(folder.Path, "read", "reports.ndjson", "--format", "parquet");

        Assert.Equal((2, 2, 2), (there.Status, file.Status, nowhere.Status));
        Assert.Equal("lake: is there already; a new or empty folder is needed.\n", there.Error);
        Assert.Equal("--format parquet writes a folder: name it with -o.\n", nowhere.Error);
        Assert.Equal(3, Directory.GetFileSystemEntries(folder.Path).Length);
    }

    [Fact]
    public void ABrokenFile_IsNamed_AndTheOthersAreRead()
    {
        WriteReports(3);
        ToolProcess.Run(folder.Path, "read", "reports.ndjson", "--format", "parquet", "-o", "lake", "--partition", "none");
        byte[] whole = File.ReadAllBytes(folder.Combine("lake/part-00001.parquet"));
        folder.With("lake/cut.parquet", whole[..(whole.Length / 2)]).With("lake/text.parquet", "no parquet").With("lake/empty.parquet", "");

        ToolResult result = ToolProcess.Run(folder.Path, "check", "lake", "--format", "csv-summary");

        Assert.Equal((2, 7), (result.Status, result.Lines.Length));
        Assert.Contains(result.Lines, line => line.StartsWith("lake/cut.parquet,,,,,", StringComparison.Ordinal));
        Assert.Contains(result.Lines, line => line.StartsWith("lake/text.parquet,,,,,", StringComparison.Ordinal));
    }

    [Fact]
    public void TablesOfResults_AreParquetOnRequest()
    {
        WriteReports(4);

        ToolResult result = ToolProcess.Run(
            folder.Path, "check", "reports.ndjson", "--tables", "results", "--tables-format", "parquet", "--format", "csv-summary");

        Assert.Equal(5, result.Lines.Length);
        Assert.Equal(["findings.parquet", "summary.parquet"], Directory.GetFiles(folder.Combine("results")).Select(path => Path.GetFileName(path)!).Order());
        Assert.All(Directory.GetFiles(folder.Combine("results")), path => Assert.Equal("PAR1"u8.ToArray(), File.ReadAllBytes(path)[..4]));
    }
}
