using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Lake.Synthetic;
using GovInfoDisclosure.Tests.Support;
using Xunit;

namespace GovInfoDisclosure.Tests.Cli;

/// <summary><c>govinfo read</c>, run as a process.</summary>
public sealed class ReadCommandTests : IDisposable
{
    private readonly TestFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Documents_BecomeReports_AndTheReadersFindingsGoToStandardError()
    {
        folder.With("a.txt", ToolReports.Text(ToolReports.Balanced)).With("b.json", AnnualReportJson.Write(ToolReports.Broken)).With("c.txt", "没有表格");

        ToolResult result = ToolProcess.Run(folder.Path, "read", "a.txt", "b.json", "c.txt", "--format", "ndjson");

        Assert.Equal(2, result.Status);
        AnnualReport[] reports = [.. result.Lines.Select(AnnualReportJson.Parse)];
        Assert.Equal(2, reports.Length);
        Assert.Equal(ToolReports.Balanced.Requests, reports[0].Requests);
        Assert.Equal(ToolReports.Balanced.ProactiveDisclosure, reports[0].ProactiveDisclosure);
        Assert.Equal(ToolReports.Balanced.ReconsiderationAndLitigation, reports[0].ReconsiderationAndLitigation);
        Assert.Equal(ToolReports.Broken, reports[1]);
        Assert.Equal("c.txt:1:1: error READ-05: No table of an annual report was found.", result.ErrorLines[^1]);
    }

    [Fact]
    public void Json_IsOneArray_AndCanBeChecked()
    {
        AnnualReport[] reports = [ToolReports.Broken, ToolReports.Balanced];
        using var lines = new MemoryStream();
        AnnualReportJson.WriteLines(reports, lines);
        folder.With("many.jsonl", lines.ToArray());
        using var array = new MemoryStream();
        AnnualReportJson.WriteArray(reports, array);

        ToolResult read = ToolProcess.Run(folder.Path, "read", "many.jsonl");
        ToolResult check = ToolProcess.RunIn("en", folder.Path, read.Output, "check", "-");

        Assert.Equal(Encoding.UTF8.GetString(array.ToArray()), read.Output);
        Assert.Equal(0, read.Status);
        Assert.Equal(1, check.Status);
        Assert.StartsWith("2 documents: 1 with nothing broken, 1 with something broken", check.Lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void ALine_EndsNowhereElse_WhateverANameHolds()
    {
        AnnualReport odd = ToolReports.Broken with { Agency = ToolReports.Broken.Agency with { Name = "甲\u0085乙\u2028丙\u2029丁" } };
        folder.With("odd.json", AnnualReportJson.Write(odd));

        string[] outputs =
        [
            ToolProcess.Run(folder.Path, "read", "odd.json", "--format", "ndjson").Output,
            ToolProcess.Run(folder.Path, "read", "odd.json", "--format", "ndjson", "--lineage").Output,
            ToolProcess.Run(folder.Path, "check", "odd.json", "--format", "ndjson").Output,
        ];

        Assert.All(outputs, output => Assert.Equal(output.Length - 1, output.IndexOfAny(['\n', '\u0085', '\u2028', '\u2029'])));
        Assert.Equal([odd, odd], outputs.Take(2).Select(AnnualReportJson.Parse));
    }

    [Fact]
    public void WithReading_EachReportSaysHowItsCellsWereRead_AndCanBeReadAgain()
    {
        folder.With("a.txt", ToolReports.Text(ToolReports.Balanced)).With("b.json", AnnualReportJson.Write(ToolReports.Broken));

        ToolResult result = ToolProcess.Run(folder.Path, "read", "a.txt", "b.json", "--format", "ndjson", "--reading");
        using JsonDocument first = JsonDocument.Parse(result.Lines[0]);
        JsonElement reading = first.RootElement.GetProperty("reading");
        int printed = ToolReports.Balanced is var report ? FormShape.Of(report).Cells.Count(cell => report[cell.Address] is not null) : 0;

        Assert.Equal(printed, reading.GetProperty("summary").EnumerateObject().Where(count => count.Name != "lost").Sum(count => count.Value.GetInt32()));
        Assert.Equal(0, reading.GetProperty("summary").GetProperty("lost").GetInt32());
        Assert.All(reading.GetProperty("cells").EnumerateArray(), cell => Assert.True(cell.GetProperty("place").GetProperty("line").GetInt32() > 0));
        Assert.DoesNotContain("\"reading\"", result.Lines[1], StringComparison.Ordinal);
        Assert.Equal(0, ToolProcess.RunIn("en", folder.Path, result.Output, "read", "-").Status);
    }

    [Fact]
    public void OfSeveralReportsInADocument_OneIsChosen()
    {
        string text = ToolReports.Text(ToolReports.Balanced);
        folder.With("two.txt", text + "\n" + text.Replace("2023", "2022", StringComparison.Ordinal));

        ToolResult none = ToolProcess.Run(folder.Path, "read", "two.txt");
        ToolResult second = ToolProcess.Run(folder.Path, "read", "two.txt", "--report", "2", "--format", "ndjson");
        ToolResult third = ToolProcess.Run(folder.Path, "check", "two.txt", "--report", "3");

        Assert.Equal((2, "[]"), (none.Status, none.Output.Trim()));
        Assert.Contains(none.ErrorLines, line => line.Contains("READ-06: There are 2 reports", StringComparison.Ordinal));
        Assert.Equal(2022, AnnualReportJson.Parse(second.Lines.Single()).Year);
        Assert.Equal(2, third.Status);
        Assert.Contains("The document has 2 reports; there is no number 3:", third.Output, StringComparison.Ordinal);
        Assert.Equal(2, ToolProcess.Run(folder.Path, "check", "two.txt", "--report", "0").Status);
    }

    [Fact]
    public void Reading_IsRefusedForCsv()
    {
        ToolResult result = ToolProcess.Run(folder.Path, "read", "-", "--format", "csv", "--reading");

        Assert.Equal(2, result.Status);
        Assert.Contains(result.ErrorLines, line => line.Contains("--reading is for the formats json and ndjson", StringComparison.Ordinal));
    }

    [Fact]
    public void Csv_HasARowForEachReport_AndAColumnForEveryAddressOfAnyShape()
    {
        AnnualReport[] reports =
            [.. FormShape.All.Select(form =>
                new ReportGenerator(new GeneratorOptions { Forms = new ValueList<FormShape>([form]), BlankShare = 0.1m }).Make(0).Report)];
        reports[0] = reports[0] with { Agency = new Agency { Name = "甲,\"乙\"局" } };
        folder.With("many.json", string.Concat(reports.Select(report => AnnualReportJson.WriteCompact(report) + "\n")));

        ToolResult result = ToolProcess.Run(folder.Path, "read", "many.json", "--format", "csv");

        string[] rows = result.Output.Split("\r\n");
        Assert.Equal(reports.Length + 2, rows.Length);
        Assert.Equal("", rows[^1]);
        string[] head = rows[0].Split(',');
        Assert.Equal(["year", "agency.name", "edition", "published"], head[..4]);
        Assert.Equal(
            FormShape.All.SelectMany(form => form.AllCells).Select(cell => cell.Address).Distinct().Order(StringComparer.Ordinal),
            head[4..].Order(StringComparer.Ordinal));
        Assert.StartsWith(reports[0].Year + ",\"甲,\"\"乙\"\"局\",2021,", rows[1], StringComparison.Ordinal);
        for (int i = 1; i < reports.Length; i++)
        {
            string[] row = rows[i + 1].Split(',');
            Assert.Equal(head.Length, row.Length);
            FormShape form = FormShape.Of(reports[i]);
            for (int column = 3; column < head.Length; column++)
            {
                decimal? expected = form.TryFind(head[column]) is null ? null : reports[i][head[column]];
                Assert.Equal(expected, row[column].Length == 0 ? null : decimal.Parse(row[column], System.Globalization.CultureInfo.InvariantCulture));
            }
        }
    }
}
