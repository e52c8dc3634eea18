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

    private static string Write(IEnumerable<ReportComparison> comparisons, MessageLanguage language, params UnpairedReport[] alone)
    {
        using var stream = new MemoryStream();
        ComparisonHtml.Write(comparisons, alone, [], stream, language);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static string[] Unclosed(string page)
    {
        var open = new Stack<string>();
        foreach (Match tag in Regex.Matches(page, "<(/?)([a-z][a-z0-9]*)[^>]*>").Where(tag => tag.Groups[2].Value is not ("meta" or "br")))
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
