using System;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Outputs;
using GovInfoDisclosure.Rendering;
using GovInfoDisclosure.Rules;
using GovInfoDisclosure.Tests.Support;
using Xunit;

namespace GovInfoDisclosure.Tests.Outputs;

/// <summary>The page of a document: the wrong cells and no others marked, links that lead somewhere, below 200 KB. How it looks and reads is asked in
/// tests/interop.</summary>
public sealed class ReportPageTests
{
    private const int MostBytes = 200_000;

    /// <summary>Three cells of two tables; in the form's order, with the number due.</summary>
    private static readonly (string Address, int Wrong, int Due)[] Planted =
    [
        ("requests.received.naturalPersons", 6, 5),
        ("requests.outcomes.grantedInFull.commercialEnterprises", 4, 0),
        ("reconsiderationAndLitigation.reconsideration.total", 21, 12),
    ];

    [Theory]
    [InlineData(MessageLanguage.Chinese)]
    [InlineData(MessageLanguage.English)]
    public void ThreePlantedErrors_AreThreeMarkedCells_WithOldAndNewNumber(MessageLanguage language)
    {
        AnnualReport whole = ToolReports.Balanced.WithCell("reconsiderationAndLitigation.reconsideration.upheld", 10)
            .WithCell("reconsiderationAndLitigation.reconsideration.pending", 2);
        AnnualReport report = Planted.Aggregate(whole, (made, cell) => made.WithCell(cell.Address, cell.Wrong));
        string page = CheckedTexts.Written(ResultFormats.Html(new ResultOptions { Language = language }), CheckedTexts.OfReport(report));

        Match[] marked = Regex.Matches(page, "<td id=\"c-([^\"]+)\"[^>]* class=\"(?:changed|broken)\"[^>]*>(.*?)</td>").ToArray();

        Assert.Equal(Planted.Select(cell => cell.Address), marked.Select(match => match.Groups[1].Value));
        Assert.All(marked.Zip(Planted), pair =>
            Assert.StartsWith($"{pair.Second.Wrong} → {pair.Second.Due}", Regex.Replace(pair.First.Groups[2].Value, "<[^>]+>", "")));
    }

    [Fact]
    public void WhereNobodyCanTellWhichCell_AllOfTheRuleAreMarked_AndLinkedWithIt()
    {
        AnnualReport report = ToolReports.Balanced.WithCell("reconsiderationAndLitigation.directLitigation.upheld", 1)
            .WithCell("reconsiderationAndLitigation.directLitigation.corrected", 1).WithCell("reconsiderationAndLitigation.directLitigation.total", 3);
        string page = CheckedTexts.Written(ResultFormats.Html(), CheckedTexts.OfReport(report));
        Assert.Equal(5, Regex.Matches(page, "class=\"broken\">\\d<sup><a href=\"#f1\">").Count);
        Assert.DoesNotContain("class=\"changed\" title", page);
    }

    [Fact]
    public void ABlankThatFollows_ShowsItsNumber()
    {
        string page = CheckedTexts.Written(ResultFormats.Html(), CheckedTexts.OfReport(ToolReports.Balanced.WithCell("requests.received.total", null)));
        Assert.Matches("<td id=\"c-requests.received.total\" class=\"deduced\" title=\"[^\"]+\">· ⇒ 5</td>", page);
    }

    [Fact]
    public void EveryLinkWithinAPage_LeadsToOneElement()
    {
        string text = ToolReports.Text(ToolReports.Broken).Replace("今年工作平稳。", "全年收到政府信息公开申请9件。\n今年工作平稳。", StringComparison.Ordinal);
        string page = CheckedTexts.Written(ResultFormats.Html(), CheckedTexts.OfText(text));
        string[] ids = [.. Regex.Matches(page, " id=\"([^\"]+)\"").Select(match => match.Groups[1].Value)];
        Assert.Equal(ids.Distinct(), ids);
        string[] links = [.. Regex.Matches(page, " href=\"#([^\"]+)\"").Select(match => match.Groups[1].Value)];
        Assert.True(links.Length > 10);
        Assert.Empty(links.Except(ids));

        // The figure in the prose that contradicts the table is marked and leads to its finding.
        Assert.Matches("<mark class=\"bad\">[^<]*9件</mark><sup><a href=\"#f\\d+\">", page);
    }

    [Fact]
    public void APage_LoadsNothing_AndHasNoScript()
    {
        string page = CheckedTexts.Written(ResultFormats.Html(), CheckedTexts.OfText(ToolReports.Text(ToolReports.Broken)));
        Assert.DoesNotMatch("<(script|link|img|iframe|object|base|form)|@import|url\\(| on[a-z]+=|(src|href)=\"(?!#)", page);
    }

    [Fact]
    public void APageIsBelow200Kilobytes_WhateverTheDocumentHolds()
    {
        string prose = string.Concat(Enumerable.Range(0, 3000).Select(i => $"第{i}段：{new string('字', 200)}\n"));
        string text = ToolReports.Text(ToolReports.Broken).Replace("今年工作平稳。", prose, StringComparison.Ordinal);
        CheckedDocument document = CheckedTexts.OfText(text, options: new ValidationOptions { IncludeAll = true });
        Finding finding = document.Result.Findings[0];
        Finding large = finding with { Message = new Message(new string('长', 5000), new string('l', 5000)), Outcome = Outcome.Broken };
        document = document with { Result = document.Result with { Findings = [.. document.Result.Findings, .. Enumerable.Repeat(large, 5000)] } };

        string page = CheckedTexts.Written(ResultFormats.Html(), document);

        Assert.InRange(Encoding.UTF8.GetByteCount(page), 100_000, MostBytes);
        Assert.EndsWith("</html>\n", page);
    }

    [Fact]
    public void ARecordWithoutADocument_ShowsItsNarrative_AndEveryCell()
    {
        AnnualReport report = ToolReports.Balanced with { Narrative = new Narrative { OverallSituation = "今年平稳。\n第二段。" } };
        string page = CheckedTexts.Written(ResultFormats.Html(), CheckedTexts.OfReport(report));
        Assert.Contains("<p>今年平稳。</p>\n<p>第二段。</p>", page);
        Assert.All(FormShape.Of2021.Cells, cell => Assert.Contains($"<td id=\"c-{cell.Address}\"", page));
    }

    [Fact]
    public void ASecondDocument_HasNoRoomOnAPage() => Assert.Throws<InvalidOperationException>(() =>
        CheckedTexts.Written(ResultFormats.Html(), CheckedTexts.OfReport(ToolReports.Balanced), CheckedTexts.OfReport(ToolReports.Broken)));
}
