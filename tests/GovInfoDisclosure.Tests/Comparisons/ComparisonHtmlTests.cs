using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using FsCheck.Xunit;
using GovInfoDisclosure.Comparisons;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Outputs;
using GovInfoDisclosure.Rules;
using GovInfoDisclosure.Tests.Support;
using Xunit;

namespace GovInfoDisclosure.Tests.Comparisons;

public sealed class ComparisonHtmlTests
{
    private const string Hostile = "<script>alert(1)</script>\"'&\u202e\u0007";

    /// <summary>The page has no element but ours, whatever stands in reports, and each that is opened is closed.</summary>
    [Property(MaxTest = 40, Arbitrary = new[] { typeof(Generators) })]
    public void WhateverReportsHold_ThePageIsOurs(AnnualReport old, AnnualReport @new, MutatedReport mutated, bool isChinese)
    {
        AnnualReport hostile = @new with { Agency = new Agency { Name = Hostile }, Narrative = new Narrative { OverallSituation = Hostile } };
        ReportComparison[] comparisons =
        [
            ReportComparison.Between(old, hostile) with { OldSource = Hostile }, ReportComparison.Between(mutated.Valid, mutated.Report),
            ReportComparison.Between(old, old),
        ];

        foreach (int count in new[] { 0, 1, 3 })
        {
            MessageLanguage language = isChinese ? MessageLanguage.Chinese : MessageLanguage.English;
            string page = Write(comparisons.Take(count), language, new UnpairedReport(hostile, new Message(Hostile, Hostile)));

            Assert.Equal([], Unclosed(page));
            Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain('\u202e', page);
            Assert.DoesNotContain('\u0007', page);
            Assert.Equal(count < 2 ? 0 : count, Regex.Count(page, "<details>"));
        }
    }

    [Fact]
    public void EveryCellOfOnePairIsThere_WithBothNumbers()
    {
        AnnualReport old = new AnnualReport { Year = 2023 }.WithCell("requests.received.total", 3).WithCell("requests.carriedForward.total", 1);
        AnnualReport @new = old.WithCell("requests.received.total", 12).WithCell("requests.carriedForward.total", null) with { Year = 2024 };

        string page = Write([ReportComparison.Between(old, @new)], MessageLanguage.Chinese);

        Assert.Contains("表三 一、本年新收政府信息公开申请数量：总计</th><td>3</td><td>12</td><td>+9</td>", page, StringComparison.Ordinal);
        Assert.Contains("四、结转下年度继续办理：总计</th><td>1</td><td>空白</td><td></td>", page, StringComparison.Ordinal);
        Assert.Equal(2, Regex.Count(page, "class=\"row\""));
    }

    [Fact]
    public void OfAFolder_EachPairHasAPageWithAllItsCells_AndTheIndexHasTheWorstFirst()
    {
        AnnualReport right = ToolReports.Balanced;
        AnnualReport wrong = ToolReports.Broken;
        ReportComparison same = ReportComparison.Between(right, right, RuleSet.Default);
        ReportComparison worse = ReportComparison.Between(right, wrong, RuleSet.Default) with { OldSource = Hostile, NewSource = "b.json" };
        ReportComparison better = ReportComparison.Between(wrong, right, RuleSet.Default);
        Assert.NotEmpty(worse.Brought);

        Dictionary<string, string> files = Folder([same, better, .. Enumerable.Repeat(same, 998), worse],
            new UnpairedReport(right, new Message(Hostile, Hostile)));

        string[] indexes = [.. files.Keys.Where(name => name.StartsWith("index", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
        Assert.Equal(["index-2.html", "index-2.js", "index-3.html", "index-3.js", "index.html"], indexes);
        Assert.Equal(1001, files.Count - indexes.Length);
        string[] rows = [.. Regex.Matches(files["index.html"], "<tr><td data-l.*?</tr>").Select(match => match.Value)];
        Assert.Equal(500, rows.Length);
        Assert.Contains("href=\"comparison-01001.html\"", rows[0]);
        Assert.Contains("href=\"comparison-00002.html\"", rows[1]);
        Assert.Contains("比对 1001 对报告，其中 2 对有单元格不同。", files["index.html"]);
        Assert.Contains("<h2>此前没有", files["index.html"]);
        Assert.Equal(1, Regex.Count(string.Concat(indexes.Select(name => files[name])), "<script>"));
        Assert.All(files, file => Assert.True(file.Value.Length < 1_000_000, file.Key));
        Assert.All(files.Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal)), file => Assert.Equal([], Unclosed(file.Value)));
        Assert.All(files.Keys.Except(indexes), name => Assert.Contains("href=\"index.html\"", files[name]));
        Assert.Equal(worse.Cells.Count, Regex.Count(files["comparison-01001.html"], "<th scope=\"row\" class=\"row\">表"));
        Assert.All(files.Keys.Except(indexes), name => Assert.DoesNotContain("<script", files[name], StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void OfNoPair_TheIndexIsEmpty() => Assert.Equal(["index.html"], Folder([]).Keys);

    /// <summary>The files of a folder by name.</summary>
    private static Dictionary<string, string> Folder(IEnumerable<ReportComparison> comparisons, params UnpairedReport[] alone)
    {
        var files = new Dictionary<string, MemoryStream>(StringComparer.Ordinal) { ["index.html"] = new MemoryStream() };
        ComparisonHtml.WriteFolder(comparisons, [], alone, name => files[name] = new MemoryStream(), files["index.html"]);
        return files.ToDictionary(file => file.Key, file => Encoding.UTF8.GetString(file.Value.ToArray()), StringComparer.Ordinal);
    }

    private static string Write(IEnumerable<ReportComparison> comparisons, MessageLanguage language, params UnpairedReport[] alone)
    {
        using var stream = new MemoryStream();
        ComparisonHtml.Write(comparisons, alone, [], stream, language);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static string[] Unclosed(string page)
    {
        var open = new Stack<string>();
        string markup = Regex.Replace(page, "<script>.*?</script>", "", RegexOptions.Singleline);
        foreach (Match tag in Regex.Matches(markup, "<(/?)([a-z][a-z0-9]*)[^>]*>").Where(tag => tag.Groups[2].Value is not ("meta" or "br" or "input")))
        {
            if (tag.Groups[1].Length == 0)
            {
                open.Push(tag.Groups[2].Value);
            }
            else if (open.Count == 0 || open.Pop() != tag.Groups[2].Value)
            {
                return ["</" + tag.Groups[2].Value];
            }
        }

        return [.. open];
    }
}
