using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Lake;
using GovInfoDisclosure.Lake.Csv;
using GovInfoDisclosure.Lake.Synthetic;
using GovInfoDisclosure.Rules;
using GovInfoDisclosure.Tests.Support;
using Xunit;

namespace GovInfoDisclosure.Tests.Cli;

/// <summary>The tables that <c>govinfo check</c> writes of its results, run as a process.</summary>
public sealed class CheckTablesTests : IDisposable
{
    private const string FindingsHeader = "report_id,rule_id,instance_id,outcome,severity,left_value,right_value,difference,place_line,place_column,"
        + "agency,year,title,message,cells,labels,finding_no," + Provenance + ",waiver\r\n";
    private const string Provenance = "content_id,report_key,input_hash,tool_version,rule_set,options,load_id,loaded_at";
    private const string SummaryHeader =
        "report_id,holds,broken,undecided,not_applicable,errors,warnings,infos,excused,not_read,agency,year," + Provenance + "\r\n";

    private static readonly string Version = Findings.Provenance.Version;

    private readonly TestFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Findings_AreARowEach_InTheOrderOfThePaths_TheReadersFirst()
    {
        string text = ToolReports.Text(ToolReports.Broken);
        string[] lines = text.Split('\n');
        int line = Array.FindIndex(lines, x => x.Contains("一、本年新收政府信息公开申请数量", StringComparison.Ordinal)) + 1;
        int column = lines[line - 1].IndexOf('6', StringComparison.Ordinal) + 1;
        string json = AnnualReportJson.Write(ToolReports.Broken);
        string inJson = PlaceIn(json, json.IndexOf("\"naturalPersons\": 6", StringComparison.Ordinal) + "\"naturalPersons\": ".Length);
        folder.With("a.txt", text).With("b.txt", "没有表格").With("c.json", json);

        ToolResult result = ToolProcess.Run(folder.Path, "check", "b.txt", "a.txt", "none.txt", "c.json", "--format", "csv-findings");

        string expected = "b.txt,READ-05,READ-05,reading,error,,,,1,1\r\n"
            + $"a.txt,E1,E1/naturalPersons,broken,error,8,7,1,{line},{column}\r\n"
            + $"a.txt,E3,E3/received,broken,error,6,5,1,{line},{column}\r\n"
            + "none.txt,READ-FILE,READ-FILE,reading,error,,,,,\r\n"
            + $"c.json,E1,E1/naturalPersons,broken,error,8,7,1,{inJson}\r\n"
            + $"c.json,E3,E3/received,broken,error,6,5,1,{inJson}\r\n";
        Assert.Equal(expected, string.Concat(Rows(result.Output).Select(row => First(row) + "\r\n")));
        Assert.StartsWith(FindingsHeader, result.Output);
        Assert.Contains(",示例县水利局,2023,Received plus brought forward should equal concluded plus carried forward,\"Natural persons: 1. Received", result.Output);
        Assert.Contains(",requests.received.naturalPersons; requests.broughtForward.naturalPersons; ", result.Output);
        Assert.Contains(",1. Received this year / Natural persons; 2. Brought forward from last year / Natural persons; ", result.Output);
        Assert.Equal("", result.Error);
        Assert.Equal(2, result.Status);
    }

    [Fact]
    public void Bom_BeginsTheTables_AndIsForThemAlone()
    {
        folder.With("a.json", AnnualReportJson.Write(ToolReports.Broken));

        ToolResult plain = ToolProcess.Run(folder.Path, "check", "a.json", "--format", "csv-summary", "-o", "plain.csv");
        ToolResult marked = ToolProcess.Run(folder.Path, "check", "a.json", "--format", "csv-summary", "--bom", "-o", "marked.csv");
        ToolProcess.Run(folder.Path, "check", "a.json", "--quiet", "--bom", "--tables", "both");
        ToolResult refused = ToolProcess.Run(folder.Path, "check", "a.json", "--format", "json", "--bom");

        Assert.Equal((1, 1, 2), (plain.Status, marked.Status, refused.Status));
        byte[] expected = [0xEF, 0xBB, 0xBF, .. File.ReadAllBytes(folder.Combine("plain.csv"))];
        Assert.Equal(expected, File.ReadAllBytes(folder.Combine("marked.csv")));
        Assert.Equal(expected[..3], File.ReadAllBytes(folder.Combine("both/summary.csv"))[..3]);
        Assert.Equal(expected[..3], File.ReadAllBytes(folder.Combine("both/findings.csv"))[..3]);
        Assert.Contains("--bom is for CSV", refused.Error);
    }

    [Fact]
    public void Summary_HasARowForEveryDocument_AndNoCountsWhereItGaveNoReport()
    {
        folder.With("a.json", AnnualReportJson.Write(ToolReports.Broken)).With("b.json", "{}");
        ValidationResult result = RuleSet.Default.Validate(ToolReports.Broken);

        ToolResult written = ToolProcess.RunIn("zh_CN.UTF-8", folder.Path, "", "check", "a.json", "b.json", "--format", "csv-summary");

        string Judged(string name) => $"{ContentHash.Of(File.ReadAllBytes(folder.Combine(name)))},{Version},{RuleSet.Default.Hash},,,";
        string whose = $"{ReportIds.IdOf(ToolReports.Broken)},{ReportIds.KeyOf(ToolReports.Broken, null)}";
        Assert.Equal(
            SummaryHeader + $"a.json,{result.Holds},2,0,{result.NotApplicable},2,0,0,0,,示例县水利局,2023,{whose},{Judged("a.json")}\r\n"
                + $"b.json,,,,,6,0,0,,READ-50,,,,s:b.json,{Judged("b.json")}\r\n",
            written.Output);
        Assert.Equal(2, written.Status);
    }

    [Fact]
    public void AReportWithNothingToSay_LeavesTheHeaderAlone_AndStatus0()
    {
        folder.With("a.json", AnnualReportJson.Write(ToolReports.Balanced));

        ToolResult result = ToolProcess.Run(folder.Path, "check", "a.json", "--format", "csv-findings");

        Assert.Equal(FindingsHeader, result.Output);
        Assert.Equal(0, result.Status);
    }

    [Fact]
    public void All_ListsEveryInstanceOfTheSummary_AndTheIdsAreUnique()
    {
        AnnualReport report = ToolReports.Broken.WithCell("requests.outcomes.grantedInPart.otherOrganizations", null);
        folder.With("a.json", AnnualReportJson.Write(report));

        string[] rows = Rows(ToolProcess.Run(folder.Path, "check", "a.json", "--all", "--format", "csv-findings").Output);
        string[] counts = Rows(ToolProcess.Run(folder.Path, "check", "a.json", "--all", "--format", "csv-summary").Output)[0].Split(',');

        string[] outcomes = ["holds", "broken", "undecided", "notApplicable"];
        Assert.Equal(outcomes.Select(outcome => rows.Count(row => row.Split(',')[3] == outcome).ToString((IFormatProvider?)null)), counts[1..5]);
        Assert.Equal(rows.Length, rows.Select(row => row.Split(',')[2]).Distinct().Count());
    }

    [Fact]
    public void Tables_GivesBothFromOneReading_BesideAnyFormat_AndStandardInputToo()
    {
        AnnualReport[] reports = [.. new ReportGenerator(new GeneratorOptions { BrokenShare = 0.5m, BlankShare = 0.05m }).Take(30).Select(x => x.Report)];
        string input = string.Concat(reports.Select(report => AnnualReportJson.WriteCompact(report) + "\n"));

        ToolResult result = ToolProcess.RunIn("en", folder.Path, input, "check", "-", "--tables", "new/results", "--format", "ndjson");

        Assert.Equal("", result.Error);
        Assert.Equal(ToolProcess.RunIn("en", folder.Path, input, "check", "-", "--format", "ndjson").Output, result.Output);
        string findings = ToolProcess.RunIn("en", folder.Path, input, "check", "-", "--format", "csv-findings").Output;
        Assert.Equal(Rows(findings).Select(NoLoad), Rows(File.ReadAllText(folder.Combine("new/results/findings.csv"))).Select(NoLoad));
        Assert.Equal(Rows(ToolProcess.RunIn("en", folder.Path, input, "check", "-", "--format", "csv-summary").Output).Select(NoLoad),
            Rows(File.ReadAllText(folder.Combine("new/results/summary.csv"))).Select(NoLoad));
        Assert.Equal(["findings.csv", "summary.csv"],
            Directory.EnumerateFiles(folder.Combine("new/results")).Select(Path.GetFileName).Order(StringComparer.Ordinal));

        string[] expected = [.. result.Lines.SelectMany(line =>
        {
            using JsonDocument json = JsonDocument.Parse(line);
            string source = json.RootElement.GetProperty("source").GetString()!;
            return json.RootElement.GetProperty("findings").EnumerateArray().Select(finding =>
                $"{source},{finding.GetProperty("rule")},{finding.GetProperty("id")},{finding.GetProperty("outcome")},{finding.GetProperty("severity")},{finding.GetProperty("left")},{finding.GetProperty("right")},{finding.GetProperty("difference")},{At(finding, "line")},{At(finding, "column")}").ToArray();
        })];
        Assert.True(expected.Length > 30);
        Assert.Equal(expected, Rows(findings).Select(First));
    }

    [Fact]
    public void TablesWith_AddsTheDetails_OfOneLoad_AndCountsAddUpToTheSummary()
    {
        AnnualReport[] reports = [.. new ReportGenerator(new GeneratorOptions { BrokenShare = 0.5m, BlankShare = 0.05m }).Take(30).Select(x => x.Report)];
        folder.With("a.ndjson", string.Concat(reports.Select(report => AnnualReportJson.WriteCompact(report) + "\n")));

        ToolResult all = ToolProcess.Run(folder.Path, "check", "a.ndjson", "--tables", "all", "--tables-with", "all", "--load-id", "night 1", "--quiet");
        ToolProcess.Run(folder.Path, "check", "a.ndjson", "--tables", "one", "--tables-with", "counts", "--quiet");
        ToolResult alone = ToolProcess.Run(folder.Path, "check", "a.ndjson", "--tables-with", "counts");
        ToolResult wrong = ToolProcess.Run(folder.Path, "check", "a.ndjson", "--tables", "one", "--tables-with", "count");

        Assert.Equal((1, 2, 2), (all.Status, alone.Status, wrong.Status));
        Assert.Contains("--tables-with goes with --tables", alone.Error);
        Assert.Contains("counts", wrong.Error);
        Assert.Equal(["deduced.csv", "diagnosis.csv", "finding_cells.csv", "findings.csv", "rule_counts.csv", "summary.csv"], Files("all"));
        Assert.Equal(["findings.csv", "rule_counts.csv", "summary.csv"], Files("one"));
        foreach (string name in Files("all"))
        {
            string text = File.ReadAllText(folder.Combine("all/" + name));
            string[] rows = Rows(text);
            Assert.NotEmpty(rows);

            // Messages before may hold commas, so the columns are counted from the end.
            string[] fromEnd = [.. text.Split('\r', '\n')[0].Split(',').Reverse()];
            string Column(string row, string column) => row.Split(',')[^(Array.IndexOf(fromEnd, column) + 1)];
            Assert.All(rows, row => Assert.Equal("night 1", Column(row, "load_id")));
            Assert.Single(rows.Select(row => Column(row, "loaded_at")).Distinct());
        }

        string[][] counts = [.. Rows(File.ReadAllText(folder.Combine("all/rule_counts.csv"))).Select(row => row.Split(','))];
        foreach (string[] summary in Rows(File.ReadAllText(folder.Combine("all/summary.csv"))).Select(row => row.Split(',')))
        {
            string[][] own = [.. counts.Where(row => row[0] == summary[0])];
            Assert.Equal(summary[1..5].Append(summary[8]), Enumerable.Range(3, 5).Select(column => $"{own.Sum(row => int.Parse(row[column], null))}"));
        }

        string[] Files(string name) =>
            [.. Directory.EnumerateFiles(folder.Combine(name)).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];
    }

    [Fact]
    public void TablesOfParts_OneBehindTheOther_AreTheTableOfTheWhole()
    {
        AnnualReport[] reports = [.. new ReportGenerator(new GeneratorOptions { BrokenShare = 0.5m }).Take(12).Select(x => x.Report)];
        folder.With("a.json", AnnualReportJson.Write(reports[0])).With("b.txt", "没有表格")
            .With("c.ndjson", string.Concat(reports.Skip(1).Select(report => AnnualReportJson.WriteCompact(report) + "\n")));
        foreach (string format in new[] { "csv-findings", "csv-summary" })
        {
            string[] parts =
                [.. new[] { "a.json", "b.txt", "c.ndjson" }.SelectMany(path => Rows(ToolProcess.Run(folder.Path, "check", path, "--format", format).Output))];

            Assert.Equal(Rows(ToolProcess.Run(folder.Path, "check", "a.json", "b.txt", "c.ndjson", "--format", format).Output), parts);
            Assert.Equal(parts.Length, parts.Distinct().Count());
        }
    }

    [Fact]
    public void WhatIsBeingWritten_IsNeitherReadNorCounted()
    {
        folder.With("in/a.json", AnnualReportJson.Write(ToolReports.Balanced));

        ToolResult result = ToolProcess.Run(folder.Path, "check", "in", "--tables", "in", "-o", "in/out.json", "--format", "json");

        Assert.Equal("", result.Error);
        Assert.Equal(0, result.Status);
        Assert.Equal(2, File.ReadAllLines(folder.Combine("in/summary.csv")).Length);
        Assert.Equal(["a.json", "findings.csv", "out.json", "summary.csv"],
            Directory.EnumerateFiles(folder.Combine("in")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void RulesThatWereChanged_AndBlanksReadAsZero_AreSaidOnStandardError()
    {
        folder.With("a.json", AnnualReportJson.Write(ToolReports.Broken))
            .With("own.yaml", "format: 1\nlayer: user\nauthor: t\nchanges:\n  - { rule: E1, disable: true, reason: counted elsewhere }\n");

        ToolResult table = ToolProcess.Run(folder.Path, "check", "a.json", "--rules", "own.yaml", "--blank", "zero", "--format", "csv-findings");
        ToolResult json = ToolProcess.Run(folder.Path, "check", "a.json", "--rules", "own.yaml", "--blank", "zero", "--format", "ndjson");

        Assert.Equal(["Rules changed", "  E1  disabled: counted elsewhere (t, user)", "blanks read as 0"], table.ErrorLines);
        Assert.Equal(["a.json,E3,E3/received,broken,error,6,5,1,38,25"], Rows(table.Output).Select(First));
        Assert.Equal(["blanks read as 0"], json.ErrorLines);
    }

    [Fact]
    public void AWrongCall_WritesNothing()
    {
        folder.With("a.json", AnnualReportJson.Write(ToolReports.Balanced)).With("file", "").With("in/findings.csv", "old");

        Assert.Equal(["file: is a file, and a folder is meant."], Wrong("--tables", "file"));
        Assert.Equal(["in/../in/summary.csv: --tables writes this file too; choose another."], Wrong("--tables", "in", "-o", "in/../in/summary.csv"));
        Assert.Single(Wrong("--tables", "in", "--rules", "none.yaml"));
        Directory.CreateDirectory(folder.Combine("odd/summary.csv"));
        Assert.Equal(["odd/summary.csv: is a folder, and a file is needed to write to."], Wrong("--tables", "odd"));
        Assert.Equal("old", File.ReadAllText(folder.Combine("in/findings.csv")));
        Assert.Equal(["a.json", "file", "findings.csv"],
            Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories).Select(Path.GetFileName).Order(StringComparer.Ordinal));

        string[] Wrong(params string[] options)
        {
            ToolResult result = ToolProcess.Run(folder.Path, ["check", "a.json", .. options]);
            Assert.Equal(2, result.Status);
            Assert.Equal("", result.Output);
            return result.ErrorLines;
        }
    }

    [Fact]
    public void ARunThatIsEnded_LeavesNoTable()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using Process process = ToolProcess.Start(folder.Path, "en", "check", "-", "--tables", ".", "-o", "out.txt");
        SpinWait.SpinUntil(() => Directory.GetFiles(folder.Path).Length == 3 || process.HasExited);
        Assert.False(process.HasExited);

        // Not INT: a test run in the background of a shell ignores it, and so does every process that it starts.
        using Process kill = Process.Start("kill", ["-TERM", process.Id.ToString((IFormatProvider?)null)]);
        kill.WaitForExit();

        Assert.True(ToolProcess.WaitForExit(process));
        Assert.Equal(130, process.ExitCode);
        Assert.Empty(Directory.GetFiles(folder.Path));
    }

    private static string PlaceIn(string text, int index) => $"{text[..index].Count(c => c == '\n') + 1},{index - text.LastIndexOf('\n', index)}";

    private static string At(JsonElement finding, string member) => finding.GetProperty("place").GetProperty(member).ToString();

    private static string[] Rows(string csv) => csv.Split("\r\n")[1..^1];

    /// <summary>The columns without texts, which no comma or quote is in.</summary>
    /// <summary>A row without what names the run: its id, and when it was.</summary>
    /// <summary>A row up to its load: behind that a finding has its waiver, of which there is none.</summary>
    private static string NoLoad(string row) => string.Join(',', row.Split(',').SkipLast(3));

    private static string First(string row) => string.Join(',', row.Split(',').Take(10));
}
