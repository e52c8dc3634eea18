using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using GovInfoDisclosure.Documents.Tests.Rendering;
using GovInfoDisclosure.Lake.Synthetic;
using GovInfoDisclosure.Reading;
using Xunit;

namespace GovInfoDisclosure.Documents.Tests;

/// <summary>A page in the strings of JSON or of a script is read exactly, and each cell stands where it is said to.</summary>
public sealed class QuotedPageTests
{
    private static readonly AnnualReport Report = new ReportGenerator(new GeneratorOptions { Seed = 19 }).Make(0).Report;
    private static readonly string Body = HtmlWriter.Write(SourceForm.Of(Report)).Split("<div class=\"content\">")[1].Split("</div>")[0];

    public static TheoryData<string> Kinds => [.. Made().Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void APageInStrings_IsReadExactly(string kind)
    {
        string text = Made()[kind];
        ReadResult read = DoorLaws.Read(Encoding.UTF8.GetBytes(text));

        Assert.Empty(DoorLaws.Faults(Report, read));
        string[] lines = text.Split('\n');
        Assert.All(
            read.Cells.Where(cell => cell.Value is not null),
            cell => Assert.StartsWith(cell.RawText, lines[cell.Place.Line - 1][(cell.Place.Column - 1)..], StringComparison.Ordinal));
    }

    [Fact]
    public void ItsTitleAndDay_AreThoseOfItsMembers()
    {
        string text = JsonSerializer.Serialize(new { title = "示例县水利局2023年政府信息公开工作年度报告", publishDate = "2024-01-20 08:00",
            content = string.Join("\n", Body.Split('\n').Where(line => !line.Contains("工作年度报告", StringComparison.Ordinal))) });
        AnnualReport report = DoorLaws.Read(Encoding.UTF8.GetBytes(text)).ReportOrThrow();

        Assert.Equal(("示例县水利局", 2023, new IsoDate(2024, 1, 20)), (report.Agency.Name, report.Year, report.Published));
    }

    [Theory]
    [InlineData("{\"a\":\"<b>1</b>\"}")]
    [InlineData("var a = '它''s';")]
    [InlineData("[\"\\")]
    [InlineData("{\"content\":\"<table>\\u00")]
    public void WhatHasNoPageInIt_IsAFinding(string text) => Assert.NotEmpty(DoorLaws.Read(Encoding.UTF8.GetBytes(text)).Findings);

    [Theory]
    [InlineData("<a href=\"/a/2023.pdf\">2023年度报告.pdf</a>", "READ-62", "2023年度报告.pdf")]
    [InlineData("<a href=\"/download.jsp?file=%2Fa%2F%E5%B9%B4%E6%8A%A5.docx&id=3\"> </a>", "READ-62", "年报.docx")]
    [InlineData("<iframe src=\"/viewer.html?file=/a/2023.pdf#page=1\"></iframe>", "READ-62", "2023.pdf")]
    [InlineData("<embed src=\"2023.ofd\"><object data=\"x.swf\"></object>", "READ-62", "2023.ofd")]
    [InlineData("<script>var pdf = '/a/b/2023.pdf';</script>", "READ-62", "2023.pdf")]
    [InlineData("<table><tr><td>索引号</td><td>2023-1</td></tr><tr><td>附件</td><td><a href=\"/a/2023.pdf\">报告.pdf</a></td></tr></table>", "READ-62", "报告.pdf")]
    [InlineData("<p><img src=\"./W020240120.jpg\"></p>", "READ-71", "W020240120.jpg")]
    public void APageThatOnlyLeadsElsewhere_NamesTheFile(string content, string code, string name)
    {
        ReadResult read = DoorLaws.Read(Encoding.UTF8.GetBytes("<html><body><h1>年度报告</h1>" + content + "</body></html>"));

        Assert.Null(read.Report);
        Assert.Contains(name, read.Findings.Single(finding => finding.RuleId == code).Message.En, StringComparison.Ordinal);
    }

    private static Dictionary<string, string> Made()
    {
        var plain = new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        string[] rows = Body.Split('\n');
        return new Dictionary<string, string>
        {
            ["json, every sign escaped"] = JsonSerializer.Serialize(new { code = 200, data = new { id = 7, content = Body } }),
            ["json, plain"] = JsonSerializer.Serialize(new { content = Body }, plain),
            ["json, slashes escaped"] = JsonSerializer.Serialize(new { content = Body }, plain).Replace("/", "\\/", StringComparison.Ordinal),
            ["jsonp"] = "callback(" + JsonSerializer.Serialize(new { content = Body }, plain) + ");",
            ["a script of data, behind a comment and other data"] = "//字典项：\"年报\"\nlet area = [{\n\t\"id\": \"1\",\n\t\"name\": '示例市'\n}]\n\nlet content = "
                + JsonSerializer.Serialize(Body, plain) + "\n",
            ["a module behind a licence and lines of comments"] =
                "/*\n * 版权所有 <b>2024</b>\n */\n// eslint-disable\n\nexport const html = '" + OneLine(rows) + "';\n",
            ["a template"] = "// 年报\nmodule.exports = `\n" + Body + "\n`;\n",
            ["a script's variable"] = "<html><head><title>年报</title></head><body><div id=\"a\"></div>\n<script>\n// it's here\nvar html = "
                + JsonSerializer.Serialize(Body, plain).Replace("</", "<\\/", StringComparison.Ordinal) + ";\n</script></body></html>",
            ["a script that writes line by line"] = "<!DOCTYPE html><html><body>\n<script>\n"
                + string.Join("\n", rows.Select(row => "document.write('" + row + "');")) + "\n</script></body></html>",
        };
    }

    private static string OneLine(string[] rows) => string.Join("\\n", rows.Select(row => row.Replace("'", "\\'", StringComparison.Ordinal)));
}
