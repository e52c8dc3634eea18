using System;
using System.IO;
using System.Linq;
using System.Text;
using GovInfoDisclosure.Documents.Workbooks;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Outputs;
using GovInfoDisclosure.Lake.Csv;
using GovInfoDisclosure.Reading;
using GovInfoDisclosure.Rendering;
using GovInfoDisclosure.Rules;
using GovInfoDisclosure.Tests.Support;
using Xunit;

namespace GovInfoDisclosure.Tests.Cli;

/// <summary>Every format that <c>govinfo check</c> writes has a call in the library that gives the same bytes.</summary>
public sealed class FormatBytesTests : IDisposable
{
    private static readonly ResultOptions English = new() { Language = MessageLanguage.English };

    private readonly TestFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("ndjson")]
    [InlineData("csv-findings")]
    [InlineData("csv-summary")]
    [InlineData("sarif")]
    [InlineData("github")]
    public void TheLibrary_GivesTheToolsBytes(string format)
    {
        string[] names = ["a.txt", "b.txt", "c.txt"];
        folder.With(names[0], ToolReports.Text(ToolReports.Broken)).With(names[1], "没有表格").With(names[2], ToolReports.Text(ToolReports.Doubtful));

        ToolResult tool = ToolProcess.Run(folder.Path, ["check", .. names, "--format", format]);

        using var stream = new MemoryStream();
        Output(format).WriteAll(Array.ConvertAll(names, name => Checked(name) with { Provenance = ProvenanceOf(name) }), stream);
        Assert.Equal(tool.Output, Encoding.UTF8.GetString(stream.ToArray()));
        Assert.NotEqual("", tool.Output);
    }

    [Fact]
    public void APage_AndAFolderOfPages_AreTheToolsToo()
    {
        folder.With("a.txt", ToolReports.Text(ToolReports.Broken)).With("b.txt", "没有表格");

        ToolResult page = ToolProcess.Run(folder.Path, "check", "a.txt", "--format", "html");
        ToolProcess.Run(folder.Path, "check", "a.txt", "b.txt", "--format", "html", "-o", "pages");
        ToolResult again = ToolProcess.Run(folder.Path, "check", ".", "--format", "html", "-o", "pages/");
        ToolResult both = ToolProcess.Run(folder.Path, "check", "a.txt", "b.txt", "--format", "html", "-o", "pages");
        ToolResult tooMany = ToolProcess.Run(folder.Path, "check", "a.txt", "b.txt", "--format", "html", "-o", "both.html");
        ToolResult printed = ToolProcess.Run(folder.Path, "check", "a.txt", "b.txt", "--format", "html");
        ToolResult itself = ToolProcess.Run(folder.Path, "check", ".", "--format", "html", "-o", ".");

        using var stream = new MemoryStream();
        ResultFormats.Html(English).WriteAll([Checked("a.txt")], stream);
        Assert.Equal(Encoding.UTF8.GetString(stream.ToArray()), page.Output);

        using var index = new MemoryStream();
        var files = new System.Collections.Generic.Dictionary<string, MemoryStream> { ["index.html"] = index };
        ResultFormats.HtmlFolder(name => files[name] = new MemoryStream(), English).WriteAll([Checked("a.txt"), Checked("b.txt")], index);
        Assert.Equal((1, 2, 2, 2, 2), (page.Status, both.Status, tooMany.Status, again.Status, itself.Status));
        Assert.Equal(files.Keys.Order(), Directory.GetFiles(folder.Combine("pages")).Select(path => Path.GetFileName(path)).Order());
        Assert.All(files, file => Assert.Equal(file.Value.ToArray(), File.ReadAllBytes(folder.Combine("pages/" + file.Key))));

        // Several do not fit on a page, and nothing is left of the attempt; pages are never read as documents, nor written where documents are read.
        Assert.Contains("write several to a folder", tooMany.Error);
        Assert.False(File.Exists(folder.Combine("both.html")));
        Assert.Equal((2, ""), (printed.Status, printed.Output));
        Assert.Contains("choose another", itself.Error);
    }

    [Fact]
    public void AWorkbook_IsTheToolsToo()
    {
        folder.With("a.txt", ToolReports.Text(ToolReports.Broken)).With("b.txt", "没有表格");

        ToolResult tool = ToolProcess.Run(folder.Path, "check", "a.txt", "b.txt", "--format", "xlsx", "-o", "a.xlsx");

        using var stream = new MemoryStream();
        ResultWorkbook.Output(MessageLanguage.English).WriteAll([Checked("a.txt"), Checked("b.txt")], stream);
        Assert.Equal(stream.ToArray(), File.ReadAllBytes(folder.Combine("a.xlsx")));
        Assert.Equal(2, tool.Status);
    }

    private static ResultOutput Output(string format) => format switch
    {
        "json" => ResultFormats.Json,
        "ndjson" => ResultFormats.JsonLines,
        "sarif" => ResultFormats.Sarif(English),
        "github" => ResultFormats.GitHub(English),
        "csv-findings" => ResultCsv.Output(ResultTable.Findings, MessageLanguage.English),
        "csv-summary" => ResultCsv.Output(ResultTable.Summary),
        _ => ResultFormats.Text(English),
    };

    private Provenance ProvenanceOf(string name) => new(
        Provenance.Version, RuleSet.Default.Hash, ContentHash.Of(File.ReadAllBytes(folder.Combine(name))));

    private CheckedDocument Checked(string name)
    {
        ReadResult read = ReportReader.ReadFile(folder.Combine(name));
        return new CheckedDocument
        {
            Source = name,
            Result = RuleSet.Default.Validate(read),
            Diagnosis = read.IsSuccess ? RuleSet.Default.Diagnose(read) : null,
            Reading = read,
        };
    }
}
