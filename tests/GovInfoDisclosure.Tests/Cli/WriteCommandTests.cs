using System;
using System.IO;
using System.Linq;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Tests.Support;
using Xunit;

namespace GovInfoDisclosure.Tests.Cli;

/// <summary><c>govinfo write</c>, run as a process.</summary>
public sealed class WriteCommandTests : IDisposable
{
    private readonly TestFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("natural-resources-2024.txt", "a.docx")]
    [InlineData("county-water-2023.txt", "a.html")]
    [InlineData("subdistrict-2020.md", "a.docx")]
    [InlineData("town-2022.txt", "a.HTM")]
    public void ASample_WrittenAndReadAgain_IsTheSameReport(string sample, string file)
    {
        string path = RepositoryRoot.Combine("samples", sample);
        ToolResult written = ToolProcess.Run(folder.Path, "write", path, "-o", file);
        Assert.Equal("", written.Output);
        Assert.Equal(ToolProcess.Run(folder.Path, "read", path).Output, ToolProcess.Run(folder.Path, "read", file).Output);
    }

    [Fact]
    public void JsonIsWritten_AndTheFormatIsSaid_WhereTheNameDoesNotTell()
    {
        folder.With("a.json", AnnualReportJson.Write(ToolReports.Balanced));

        ToolResult unsaid = ToolProcess.Run(folder.Path, "write", "a.json", "-o", "b");
        ToolResult said = ToolProcess.Run(folder.Path, "write", "a.json", "--format", "html", "-o", "b");

        ToolResult torn = ToolProcess.Run(folder.Path, "write", "a.json", "--format", "html", "-o", "c.docx");

        Assert.Equal(2, unsaid.Status);
        Assert.Equal(2, torn.Status);
        Assert.Contains("let them agree", torn.Error, StringComparison.Ordinal);
        Assert.Contains("--format", unsaid.Error, StringComparison.Ordinal);
        Assert.Equal((0, "", ""), (said.Status, said.Output, said.Error));
        Assert.StartsWith("<!DOCTYPE html>", File.ReadAllText(folder.Combine("b")), StringComparison.Ordinal);
        Assert.Equal(["a.json", "b"], Directory.GetFiles(folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    /// <summary>The form has no cells for fees: what only the record holds would be lost in silence.</summary>
    [Fact]
    public void FeesThatTheTextDoesNotState_AreSaid_WithStatus1()
    {
        AnnualReport report = ToolReports.Balanced with { ProcessingFees = new ProcessingFees { Notices = 1, NoticedYuan = 20, CollectedYuan = 20 } };
        const string Stated = "本年度发出收费通知1件，总金额20元，实际收取20元。";
        folder.With("record.json", AnnualReportJson.Write(report with { Narrative = new Narrative() }))
            .With("stated.json", AnnualReportJson.Write(report with { Narrative = new Narrative { OtherMatters = Stated } }));

        ToolResult lost = ToolProcess.Run(folder.Path, "write", "record.json", "-o", "record.docx");
        ToolResult kept = ToolProcess.Run(folder.Path, "write", "stated.json", "-o", "stated.docx");

        Assert.Equal(1, lost.Status);
        Assert.StartsWith("record.docx: the processing fees (processingFees) were not written", lost.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(folder.Combine("record.docx")));
        Assert.Equal((0, ""), (kept.Status, kept.Error));
    }

    [Theory]
    [InlineData("2019")]
    [InlineData("2021")]
    [InlineData(null)]
    public void ABlankForm_IsAWorkbook_WithoutAReport(string? edition)
    {
        string[] call = ["write", "--blank-form", "xlsx", "-o", "blank.xlsx", .. edition is null ? [] : (string[])["--edition", edition]];

        ToolResult written = ToolProcess.Run(folder.Path, call);
        ToolResult read = ToolProcess.Run(folder.Path, "read", "blank.xlsx");

        Assert.Equal((0, "", ""), (written.Status, written.Output, written.Error));
        Assert.Equal(2, read.Status);
        Assert.Contains("READ-05", read.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("write", "-o", "b.docx")]
    [InlineData("write", "a.json", "--blank-form", "xlsx", "-o", "b.xlsx")]
    [InlineData("write", "a.json", "--edition", "2019", "-o", "b.docx")]
    [InlineData("write", "--blank-form", "xlsx", "--format", "docx", "-o", "b.xlsx")]
    [InlineData("write", "--blank-form", "ods", "-o", "b.xlsx")]
    [InlineData("write", "a.json")]
    public void ACallThatMeansTwoThings_OrNothing_IsRefused(params string[] call)
    {
        folder.With("a.json", AnnualReportJson.Write(ToolReports.Balanced));
        Assert.Equal(2, ToolProcess.Run(folder.Path, call).Status);
        Assert.Equal(["a.json"], Directory.GetFiles(folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public void NothingIsWritten_OverTheInput_OfAFolder_OrOfNoReport()
    {
        folder.With("a.json", AnnualReportJson.Write(ToolReports.Balanced)).With("words.txt", "没有表格。");

        ToolResult over = ToolProcess.Run(folder.Path, "write", "a.json", "--format", "html", "-o", "./a.json");
        ToolResult ofFolder = ToolProcess.Run(folder.Path, "write", ".", "-o", "b.docx");
        ToolResult ofWords = ToolProcess.Run(folder.Path, "write", "words.txt", "-o", "b.docx");

        Assert.Equal((2, 2, 2), (over.Status, ofFolder.Status, ofWords.Status));
        Assert.Contains("never written over", over.Error, StringComparison.Ordinal);
        Assert.Contains("READ-05", ofWords.Error, StringComparison.Ordinal);
        Assert.Equal(ToolReports.Balanced, AnnualReportJson.Read(File.ReadAllText(folder.Combine("a.json"))).Report);
        Assert.False(File.Exists(folder.Combine("b.docx")));
    }
}
