using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Lake.Synthetic;
using GovInfoDisclosure.Tests.Support;
using Xunit;

namespace GovInfoDisclosure.Tests.Cli;

/// <summary>What paths the tool takes, and what it makes of those that are wrong.</summary>
public sealed class InputTests : IDisposable
{
    private readonly TestFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void AFolder_IsSearchedInOrdinalOrder_OthersAreCounted_LoopsEnd_AndBrokenLinksAreNamed()
    {
        string report = AnnualReportJson.Write(ToolReports.Balanced);
        string text = ToolReports.Text(ToolReports.Balanced);
        folder.With("in/a/z.json", report).With("in/a-b.md", text).With("in/a.txt", text).With("in/B.TXT", text).With("in/c.png", "x").With("in/d.exe", "x")
            .With("in/.git/a.txt", text).With("in/node_modules/a.txt", text).With("in/.hidden.txt", text).With("in/~$a.docx", "x");
        Directory.CreateSymbolicLink(folder.Combine("in/a/up"), folder.Combine("in"));
        File.CreateSymbolicLink(folder.Combine("in/lost.txt"), folder.Combine("nowhere"));

        ToolResult result = ToolProcess.Run(folder.Path, "check", "in", "--format", "ndjson");

        Assert.Equal(["in/B.TXT", "in/a-b.md", "in/a.txt", "in/a/z.json", "in/lost.txt"], Sources(result).Select(path => path.Replace('\\', '/')));
        Assert.Contains("\"message\":{\"zh\":\"链接失效，指向的文件不存在。\"", result.Lines[^1], StringComparison.Ordinal);
        Assert.Equal(["2 files of other kinds were not read.", "1 folders had been searched already and were not read again."], result.ErrorLines);
        Assert.Equal(2, result.Status);
    }

    [Fact]
    public void WhatCannotBeRead_IsNamed_AndTheOthersAreChecked()
    {
        string report = AnnualReportJson.WriteCompact(ToolReports.Broken);
        folder
            .With("abc.txt", ToolReports.Text(ToolReports.Balanced).Replace("一、本年新收政府信息公开申请数量\t5\t0", "一、本年新收政府信息公开申请数量\t5\tabc", StringComparison.Ordinal))
            .With("empty.txt", "")
            .With("picture.png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D])
            .With("paper.pdf", Encoding.ASCII.GetBytes("%PDF-1.7\n%âãÏÓ\n"))
            .With("double.json", report.Replace("\"year\":2023", "\"year\":2023,\"year\":2023", StringComparison.Ordinal))
            .With("unknown.json", report.Replace("\"year\":2023", "\"yeer\":2023", StringComparison.Ordinal))
            .With("brackets.json", new string('[', 100_000))
            .With("good.json", report);

        ToolResult result = ToolProcess.Run(folder.Path, "check", "abc.txt", "empty.txt", "picture.png",
            "paper.pdf", "double.json", "unknown.json", "brackets.json", "none.txt", "good.json");

        Assert.Equal(2, result.Status);
        Assert.Equal("", result.Error);
        string[] unread = [.. result.Lines.Where(line => line.StartsWith("no report was read", StringComparison.Ordinal)).Select(line => line.Split(' ')[^1])];
        Assert.Equal(["empty.txt", "picture.png", "paper.pdf", "double.json", "unknown.json", "brackets.json[0]", "none.txt"], unread);
        Assert.Contains(result.Lines,
            line => line.Contains("abc.txt:", StringComparison.Ordinal) && line.StartsWith("  error      READ-", StringComparison.Ordinal));
        Assert.Contains(result.Lines, line => line.Contains("The document is empty.", StringComparison.Ordinal));
        Assert.Contains(result.Lines, line => line.Contains("PNG", StringComparison.Ordinal));
        Assert.Contains(result.Lines, line => line.Contains("PDF", StringComparison.Ordinal));
        Assert.Contains(result.Lines, line => line.Contains("Duplicate property 'year'.", StringComparison.Ordinal));
        Assert.Contains(result.Lines, line => line.Contains("Unknown property 'yeer', did you mean 'year'?", StringComparison.Ordinal));
        Assert.Contains(result.Lines, line => line.Contains("There is no such file or folder.", StringComparison.Ordinal));
        Assert.Contains(result.Lines, line => line.StartsWith("  error      E1/naturalPersons", StringComparison.Ordinal));
        Assert.StartsWith("9 documents: ", result.Lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void ALostValue_IsStatus1()
    {
        folder.With("abc.txt", ToolReports.Text(ToolReports.Balanced).Replace("一、本年新收政府信息公开申请数量\t5\t0", "一、本年新收政府信息公开申请数量\t5\tabc", StringComparison.Ordinal));

        Assert.Equal(1, ToolProcess.Run(folder.Path, "check", "abc.txt").Status);
        Assert.Equal(1, ToolProcess.Run(folder.Path, "read", "abc.txt").Status);
    }

    [Fact]
    public void AFileLargerThanTheLimit_IsAnsweredByTheLimit()
    {
        using (FileStream zeros = File.Create(folder.Combine("zeros.txt")))
        {
            zeros.SetLength(100_000_000);
        }

        ToolResult result = ToolProcess.Run(folder.Path, "check", "zeros.txt");

        Assert.Equal(2, result.Status);
        Assert.Contains("100000000 bytes", result.Output, StringComparison.Ordinal);
        Assert.Contains("67108864 bytes", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void StandardInput_IsTextOrJson_ToldByContent()
    {
        ToolResult text = ToolProcess.RunIn("en", folder.Path, ToolReports.Text(ToolReports.Broken), "check", "-", "--format", "ndjson");
        ToolResult lines = ToolProcess.RunIn("en", folder.Path,
            "\n" + AnnualReportJson.WriteCompact(ToolReports.Broken) + "\nnonsense\n" + AnnualReportJson.WriteCompact(ToolReports.Balanced) + "\n",
            "check", "-", "--format", "ndjson");
        ToolResult array = ToolProcess.RunIn("en", folder.Path,
            " [" + AnnualReportJson.Write(ToolReports.Broken) + "]", "check", "-", "-", "--format", "ndjson");

        Assert.Equal(["-"], Sources(text));
        Assert.Equal(1, text.Status);
        Assert.Equal(["-:2", "-:3", "-:4"], Sources(lines));
        Assert.Equal(2, lines.Status);
        Assert.Equal(["-[0]", "-"], Sources(array));
        Assert.Contains("Standard input can be read only once.", array.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void ManyReports_ComeInTheirOrder()
    {
        SyntheticReport[] reports = [.. new ReportGenerator(new GeneratorOptions { Seed = 7, BrokenShare = 0.2m }).Take(300)];
        folder.With("many.ndjson", string.Concat(reports.Select(report => AnnualReportJson.WriteCompact(report.Report) + "\n")));

        ToolResult result = ToolProcess.Run(folder.Path, "check", "many.ndjson", "--format", "ndjson");

        Assert.Equal(Enumerable.Range(1, 300).Select(line => "many.ndjson:" + line), Sources(result));
        for (int i = 0; i < reports.Length; i++)
        {
            using JsonDocument json = JsonDocument.Parse(result.Lines[i]);
            Assert.Equal(reports[i].Report.Agency.Name, json.RootElement.GetProperty("report").GetProperty("agency").GetProperty("name").GetString());
        }
    }

    private static string[] Sources(ToolResult result) => [.. result.Lines.Select(line =>
    {
        using JsonDocument json = JsonDocument.Parse(line);
        return json.RootElement.GetProperty("source").GetString()!;
    })];
}
