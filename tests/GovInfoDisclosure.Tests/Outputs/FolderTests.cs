using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Lake.Synthetic;
using GovInfoDisclosure.Outputs;
using GovInfoDisclosure.Rendering;
using GovInfoDisclosure.Rules;
using GovInfoDisclosure.Tests.Support;
using Xunit;

namespace GovInfoDisclosure.Tests.Outputs;

/// <summary>A folder of pages: an index with the worst first, five hundred a page, and who is missing.</summary>
public sealed class FolderTests
{
    private static readonly CheckedDocument Clean = CheckedTexts.OfReport(ToolReports.Balanced, "clean.json");
    private static readonly CheckedDocument Broken = CheckedTexts.OfReport(ToolReports.Broken, "broken.json");
    private static readonly CheckedDocument Doubtful = CheckedTexts.OfReport(ToolReports.Doubtful, "doubtful.json");
    private static readonly CheckedDocument None = CheckedTexts.OfText("没有表格", "none.txt");

    [Fact]
    public void TheWorstAreFirst_AndEachLeadsToItsPage()
    {
        Dictionary<string, string> files = CheckedTexts.Folder([Clean, Doubtful, Broken, None]);

        string[] rows = [.. Regex.Matches(files["index.html"], "<tr><td data-l.*?</tr>").Select(match => match.Value)];
        string[] expected = ["none.txt", "broken.json", "doubtful.json", "clean.json"];
        Assert.Equal(expected.Length, rows.Length);
        Assert.All(rows.Zip(expected), pair => Assert.Contains(">" + pair.Second + "</td>", pair.First));
        string page = Regex.Match(rows[1], "href=\"([^\"]+)\"").Groups[1].Value;
        Assert.Contains("broken.json", files[page]);
        Assert.Contains("href=\"index.html\"", files[page]);
        string[] names = ["index.html", "report-00001.html", "report-00002.html", "report-00003.html", "report-00004.html"];
        Assert.Equal(names, files.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void AnIndexOfMany_IsSplit_AndTheScriptIsGivenAllRows()
    {
        Dictionary<string, string> files = CheckedTexts.Folder(Enumerable.Repeat(Clean, 1100).Append(Broken));

        int[] rows = [.. new[] { "index.html", "index-2.html", "index-3.html" }.Select(name => Regex.Matches(files[name], "<tr><td data-l").Count)];
        Assert.Equal([500, 500, 101], rows);
        Assert.Equal(500, Regex.Matches(files["index-2.js"], "\\[\"report-").Count);
        Assert.Equal(101, Regex.Matches(files["index-3.js"], "\\[\"report-").Count);
        Assert.All(files, file => Assert.True(file.Value.Length < 1_000_000, file.Key));

        // The last of the documents is the worst: it is first.
        Assert.Contains("report-01101.html", Regex.Match(files["index.html"], "<tr><td data-l.*?</tr>").Value);
    }

    /// <summary>Reports of all kinds and shapes: no page is large, whatever their number; GOVINFO_PAGES=10000 chooses it.</summary>
    [Fact]
    public void OfManyDifferentReports_NoPageIsLarge()
    {
        int count = int.Parse(Environment.GetEnvironmentVariable("GOVINFO_PAGES") ?? "600", CultureInfo.InvariantCulture);
        var generator = new ReportGenerator(new GeneratorOptions { Seed = 13, BrokenShare = 0.3m, BlankShare = 0.02m });
        IEnumerable<CheckedDocument> documents = Enumerable.Range(0, count)
            .Select(i => CheckedTexts.OfReport(generator.Make(i).Report, $"reports.ndjson:{i + 1}"));
        var sizes = new Dictionary<string, SizeStream>(StringComparer.Ordinal) { ["index.html"] = new SizeStream() };
        ResultFormats.HtmlFolder(name => sizes[name] = new SizeStream()).WriteAll(documents, sizes["index.html"]);

        Assert.Equal(count, sizes.Keys.Count(name => name.StartsWith("report-", StringComparison.Ordinal)));
        Assert.Equal((count + 499) / 500, sizes.Keys.Count(name => name.StartsWith("index", StringComparison.Ordinal)
            && name.EndsWith(".html", StringComparison.Ordinal)));
        Assert.All(sizes, file => Assert.True(file.Value.Length < (file.Key.StartsWith("report-", StringComparison.Ordinal) ? 200_000 : 1_000_000), file.Key));
    }

    [Fact]
    public void RulesAndAgenciesAreCounted_AndThoseMissingAreNamed()
    {
        var missing = new Finding
        {
            RuleId = "R1",
            Id = "R1/示例县教育局/2023",
            Severity = Severity.Error,
            Outcome = Outcome.Broken,
            Message = new Message("缺示例县教育局的报告。", "示例县教育局 has no report."),
        };
        var roster = new CheckedDocument { Source = "roster.txt[2023]", RosterYear = 2023, Result = new ValidationResult { Findings = [missing] } };

        string index = CheckedTexts.Folder([Broken, Broken, Clean, roster])["index.html"];

        Assert.Matches("<strong>E1</strong> [^<]+</span><span class=\"bar\"><i style=\"width:80%\"></i><span>2</span>", index);
        Assert.Matches("<strong>示例县水利局</strong> </span><span class=\"bar\"><i style=\"width:80%\"></i><span>4</span>", index);
        Assert.Contains("缺示例县教育局的报告。", index);
        Assert.Contains("共 3 份：1 份没有错误，2 份有错误，0 份未读出", index);
    }

    [Fact]
    public void TheSameDocuments_GiveTheSameBytes() => Assert.Equal(
        CheckedTexts.Folder([Clean, Broken, None]).OrderBy(file => file.Key, StringComparer.Ordinal),
        CheckedTexts.Folder([Clean, Broken, None]).OrderBy(file => file.Key, StringComparer.Ordinal));
}
