using System;
using System.Diagnostics;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;
using System.Text.Json;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Tests.Support;
using Xunit;

namespace GovInfoDisclosure.Tests.Cli;

/// <summary>The tool reads every format, told by content, in folders and archives; what is damaged is named and stops nothing.</summary>
public sealed class FormatInputTests : IDisposable
{
    private const int Wrong = 2;
    private static readonly string Text = ToolReports.Text(ToolReports.Balanced);
    private readonly TestFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void EveryFormat_GivesTheSameReport_InAFolderAndInAnArchive()
    {
        (string Name, byte[] Bytes)[] files =
        [
            ("a.html", Page()), ("b.docx", Word()), ("c.txt", Encoding.UTF8.GetBytes(Text)), ("d.json",
                Encoding.UTF8.GetBytes(AnnualReportJson.Write(ToolReports.Balanced))),
            ("e.txt", Page()), ("f.html.gz", Gzip(Page())), ("g.ndjson.gz",
                Gzip(Encoding.UTF8.GetBytes(AnnualReportJson.WriteCompact(ToolReports.Balanced) + "\n"))), ("h.mht", SavedPage()),
        ];
        folder.With("in/x.png", "x");
        foreach ((string name, byte[] bytes) in files)
        {
            folder.With("in/" + name, bytes);
        }

        folder.With("all.zip", Zip([.. files, ("x.png", [1]), (".hidden.txt", [1])]));

        ToolResult inFolder = ToolProcess.Run(folder.Path, "check", "in", "--format", "ndjson");
        ToolResult inArchive = ToolProcess.Run(folder.Path, "check", "all.zip", "--format", "ndjson");

        Assert.Equal((0, 0), (inFolder.Status, inArchive.Status));
        Assert.Equal(["in/a.html", "in/b.docx", "in/c.txt", "in/d.json", "in/e.txt", "in/f.html.gz", "in/g.ndjson.gz", "in/h.mht"], Sources(inFolder));
        Assert.Equal(["all.zip!a.html", "all.zip!b.docx", "all.zip!c.txt", "all.zip!d.json", "all.zip!e.txt", "all.zip!f.html.gz",
            "all.zip!g.ndjson.gz", "all.zip!h.mht"], Sources(inArchive));
        Assert.Equal(inFolder.Lines.Select(WithoutSource), inArchive.Lines.Select(WithoutSource));
        // The report that came as JSON knows the agency's level, and has no prose.
        Assert.Single(inFolder.Lines.Select(line => ReportOf(line).Replace("\"level\":\"county\"", "\"level\":null",
            StringComparison.Ordinal).Split("\"narrative\"")[0]).Distinct());
        Assert.Equal(["1 files of other kinds were not read."], inFolder.ErrorLines);
        Assert.Equal(["1 files of other kinds were not read."], inArchive.ErrorLines);
    }

    [Fact]
    public void DamagedFiles_AreNamed_AndTheOthersAreRead()
    {
        byte[] word = Word();
        folder.With("in/.keep", "");
        folder
            .With("in/a.docx", word[..(word.Length / 2)]).With("in/b.xlsx", word[..60]).With("in/c.pdf", "%PDF-1.7\ngarbage").With("in/d.zip",
                Zip(("x.html", Page()))[..50])
            .With("in/e.zip", Zip(("bomb.txt", new byte[70 * 1024 * 1024]), ("../up.html", Page()), ("good.html", Page()))).With("in/f.gz",
                Gzip(Page())[..100]).With("in/g.html", Page())
            .With("in/h.doc", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]]).With("in/i.xls", "x")
            .With("in/j.parquet", "PAR1x");

        ToolResult result = ToolProcess.Run(folder.Path, "check", "in", "--format", "ndjson");

        Assert.Equal(Wrong, result.Status);
        Assert.Equal("", result.Error);
        Assert.Equal(
            ["in/a.docx READ-63", "in/b.xlsx READ-63", "in/c.pdf READ-63", "in/d.zip READ-63", "in/e.zip!../up.html", "in/e.zip!bomb.txt READ-04",
                "in/e.zip!good.html", "in/f.gz READ-63", "in/g.html", "in/h.doc READ-02", "in/i.xls READ-05",
                "in/j.parquet READ-FILE"],
            result.Lines.Select(line => Source(line) + (ReportOf(line) == "null" ? " " + FirstRule(line) : "")));
    }

    [Theory]
    [InlineData("empty")]
    [InlineData("others")]
    [InlineData("others.zip")]
    [InlineData("empty.json")]
    public void APathThatHoldsNothingToRead_IsNamed_AndStatus2(string path)
    {
        Directory.CreateDirectory(folder.Combine("empty"));
        folder.With("others/a.png", "x").With("others.zip", Zip(("a.png", [1]))).With("empty.json", "[]").With("good.txt", Text);

        foreach (string command in (string[])["check", "read"])
        {
            ToolResult result = ToolProcess.Run(folder.Path, command, "good.txt", path);

            Assert.Equal(Wrong, result.Status);
            Assert.Equal(path + ": there is nothing in it that can be read.", result.ErrorLines[^1]);
        }
    }

    [Fact]
    public void APipeInAFolder_NeverBlocks_AndAFolderGivenTwiceIsReadOnce()
    {
        folder.With("in/a.txt", Text);
        string[] expected = ["in/a.txt"];
        string[] others = [];
        if (OperatingSystem.IsLinux())
        {
            using Process made = Process.Start("mkfifo", [folder.Combine("in/b.html")]);
            made.WaitForExit();
            File.CreateSymbolicLink(folder.Combine("in/c.html"), folder.Combine("in/b.html"));
            File.CreateSymbolicLink(folder.Combine("in/d.txt"), "/dev/zero");
            others = ["3 files of other kinds were not read."];
        }

        ToolResult result = ToolProcess.Run(folder.Path, "check", "in", "in", "--format", "ndjson");

        Assert.Equal(expected, result.Lines.Select(line => Source(line) + (ReportOf(line) == "null" ? " " + FirstRule(line) : "")));
        Assert.Equal([.. others, "1 folders had been searched already and were not read again."], result.ErrorLines);
    }

    private static string[] Sources(ToolResult result) => [.. result.Lines.Select(Source)];

    private static string Source(string line) => Member(line, "source").Trim('"').Replace('\\', '/');

    private static string WithoutSource(string line) => line[line.IndexOf("\"report\"", StringComparison.Ordinal)..];

    private static string ReportOf(string line) => Member(line, "report");

    private static string FirstRule(string line)
    {
        using JsonDocument json = JsonDocument.Parse(line);
        return json.RootElement.GetProperty("findings")[0].GetProperty("rule").GetString()!;
    }

    private static string Member(string line, string name)
    {
        using JsonDocument json = JsonDocument.Parse(line);
        return json.RootElement.GetProperty(name).GetRawText();
    }

    /// <summary>The text as a page: what stands between two tables is a paragraph, each line with tabs a row.</summary>
    private static byte[] Page() => Encoding.UTF8.GetBytes("<!DOCTYPE html><html><body>" + Blocks("<p>", "</p>", "<table>", "</table>", "<tr>",
        "</tr>", "<td>", "</td>") + "</body></html>");

    private static byte[] SavedPage() => Encoding.ASCII.GetBytes(
        "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=\"x\"\n\n--x\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: base64\n\n" + Convert.ToBase64String(Page()) + "\n--x--\n");

    private static byte[] Word() => Zip(
        ("[Content_Types].xml",
            Encoding.UTF8.GetBytes(
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>")),
        ("_rels/.rels", Encoding.UTF8.GetBytes("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>")),
        ("word/document.xml", Encoding.UTF8.GetBytes("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
            + Blocks("<w:p><w:r><w:t>", "</w:t></w:r></w:p>", "<w:tbl>", "</w:tbl>", "<w:tr>", "</w:tr>", "<w:tc><w:p><w:r><w:t>",
                "</w:t></w:r></w:p></w:tc>") + "</w:body></w:document>")));

    private static string Blocks(string p, string endP, string table, string endTable, string row, string endRow, string cell, string endCell)
    {
        var blocks = new StringBuilder();
        bool isTable = false;
        foreach (string line in Text.Split('\n'))
        {
            bool isRow = line.Contains('\t', StringComparison.Ordinal);
            blocks.Append(isRow == isTable ? "" : isRow ? table : endTable);
            isTable = isRow;
            blocks.Append(isRow ? row + string.Concat(line.Split('\t').Select(field => cell + field + endCell)) + endRow : p + line + endP);
        }

        return blocks.ToString();
    }

    private static byte[] Zip(params (string Name, byte[] Bytes)[] files)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, byte[] bytes) in files)
            {
                using Stream entry = archive.CreateEntry(name).Open();
                entry.Write(bytes);
            }
        }

        return stream.ToArray();
    }

    private static byte[] Gzip(byte[] bytes)
    {
        using var stream = new MemoryStream();
        using (var packed = new GZipStream(stream, CompressionLevel.Fastest, leaveOpen: true))
        {
            packed.Write(bytes);
        }

        return stream.ToArray();
    }
}
