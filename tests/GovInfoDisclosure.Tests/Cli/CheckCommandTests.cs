using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using GovInfoDisclosure.Diagnosis;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Reading;
using GovInfoDisclosure.Rules;
using GovInfoDisclosure.Tests.Support;
using Xunit;

namespace GovInfoDisclosure.Tests.Cli;

/// <summary><c>govinfo check</c>, run as a process: what it prints and its exit status.</summary>
public sealed class CheckCommandTests : IDisposable
{
    private readonly TestFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void ABalancedReport_HasASummaryAndStatus0()
    {
        folder.With("a.txt", ToolReports.Text(ToolReports.Balanced));

        ToolResult result = ToolProcess.Run(folder.Path, "check", "a.txt");

        Assert.Equal("", result.Error);
        Assert.Equal(0, result.Status);
        Assert.Equal("示例县水利局  2023  edition 2021  a.txt", result.Lines[0]);
        Assert.Contains(" hold, 0 broken, ", result.Lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void ABrokenIdentity_IsNamedWithBothSidesAndPlace_AndStatusIs1()
    {
        string text = ToolReports.Text(ToolReports.Broken);
        folder.With("a.txt", text);
        string[] lines = text.Split('\n');
        int line = Array.FindIndex(lines, x => x.Contains("一、本年新收政府信息公开申请数量", StringComparison.Ordinal));
        int column = lines[line].IndexOf('6', StringComparison.Ordinal);

        ToolResult result = ToolProcess.Run(folder.Path, "check", "a.txt");

        Assert.Equal(1, result.Status);
        string[] expected =
        [
            $"  correct    table 3 “1. Received this year”, Natural persons: 6 → 5  a.txt:{line + 1}:{column + 1}",
            "             Certain: with this alone, every identity concerned holds.",
            "  error      E1/naturalPersons  table 3, Natural persons: Received plus brought forward should equal concluded plus carried forward"
                + $"  a.txt:{line + 1}:{column + 1}",
            "             Natural persons: 1. Received this year 6 + 2. Brought forward from last year 2 = 8, but (7) Total concluded 6 + 4. Carried forward to next year 1 = 7 (difference 1).",
            $"  error      E3/received  table 3, 1. Received this year: The applicants of a row should add up to its total  a.txt:{line + 1}:{column + 1}",
            "             1. Received this year: Natural persons 6 + Commercial enterprises 0 + Research institutions 0 + Social welfare organizations 0 + Legal service institutions 0 + Other organizations 0 = 6, but Total 5 (difference 1).",
        ];
        Assert.Equal(expected, result.Lines[1..7]);
    }

    [Fact]
    public void TheLanguageOfTheEnvironment_IsSpoken_AndLangOverridesIt()
    {
        folder.With("a.json", AnnualReportJson.Write(ToolReports.Broken));

        ToolResult chinese = ToolProcess.RunIn("zh_CN.UTF-8", folder.Path, "", "check", "a.json");
        ToolResult neutral = ToolProcess.RunIn("C.UTF-8", folder.Path, "", "check", "a.json");
        ToolResult english = ToolProcess.RunIn("zh_CN.UTF-8", folder.Path, "", "check", "--lang", "en", "a.json");

        Assert.Equal("  更正  表三“一、本年新收政府信息公开申请数量”自然人：6 → 5  a.json:38:25", chinese.Lines[1]);
        Assert.Equal("  错误  E1/naturalPersons  表三·自然人：第一项加第二项之和应等于第三项加第四项之和  a.json:38:25", chinese.Lines[3]);
        Assert.Equal(chinese.Output, neutral.Output);
        Assert.StartsWith("  error      E1/naturalPersons  ", english.Lines[3], StringComparison.Ordinal);
    }

    [Fact]
    public void PipedOutput_HasNoColours()
    {
        folder.With("a.json", AnnualReportJson.Write(ToolReports.Broken));

        ToolResult result = ToolProcess.Run(folder.Path, "check", "--show-table", "a.json");

        Assert.DoesNotContain('\u001b', result.Output + result.Error);
    }

    [Fact]
    public void ControlCharactersOfADocument_DoNotReachTheTerminal()
    {
        folder.With("a.json", AnnualReportJson.Write(ToolReports.Balanced with { Agency = new Agency { Name = "局\u001b[2J\u0007" } }));

        ToolResult result = ToolProcess.Run(folder.Path, "check", "a.json");

        Assert.StartsWith("局\uFFFD[2J\uFFFD  2023  ", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void ShowTable_ShowsTheNewNumber_MarksTheRestLightly_ShowsBlanks_AndKeepsColumnsAligned()
    {
        folder.With("a.json", AnnualReportJson.Write(ToolReports.Broken.WithCell("requests.outcomes.grantedInPart.researchInstitutions", null)));

        ToolResult result = ToolProcess.RunIn("zh_CN.UTF-8", folder.Path, "", "check", "--show-table", "a.json");

        Assert.Contains("  表三 收到和处理政府信息公开申请情况  [原数→应为] 应更正的格（? 为其一），( ) 不成立的关系中的其他格，· 空白", result.Lines);
        string received = Assert.Single(result.Lines, line => line.StartsWith("    一、本年新收", StringComparison.Ordinal));
        Assert.Equal(["一、本年新收政府信息公开申请数量", "[6→5]", "(0)", "(0)", "(0)", "(0)", "(0)", "(5)"], received.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        string part = Assert.Single(result.Lines, line => line.StartsWith("    （二）部分公开", StringComparison.Ordinal));
        Assert.Equal(["0", "0", "·", "0", "0", "0", "0"], part.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^7..]);

        // The last column ends at the same place in every row, the marks beside the digits apart.
        static int Width(string text) => text.Sum(c => c >= 0x2E80 && c is not ('·' or '→') ? 2 : 1);
        Assert.Equal(Width(received) - 1, Width(part));
    }

    [Fact]
    public void Json_IsOneArray_AndNdjsonALineForEach_AsTheLibraryWritesThem()
    {
        string text = ToolReports.Text(ToolReports.Broken);
        folder.With("a.txt", text).With("b.json", AnnualReportJson.Write(ToolReports.Balanced));
        ReadResult read = ReportReader.Read(text);
        byte[] a = Encoding.UTF8.GetBytes(text);
        byte[] b = Encoding.UTF8.GetBytes(AnnualReportJson.Write(ToolReports.Balanced));
        string[] array = [FindingsOf("a.txt", read, a, FindingsJson.Write),
            FindingsOf("b.json", new ReadResult { Report = ToolReports.Balanced }, b, FindingsJson.Write)];
        string[] lines = [FindingsOf("a.txt", read, a, FindingsJson.WriteCompact),
            FindingsOf("b.json", new ReadResult { Report = ToolReports.Balanced }, b, FindingsJson.WriteCompact)];

        ToolResult json = ToolProcess.Run(folder.Path, "check", "a.txt", "b.json", "--format", "json");
        ToolResult ndjson = ToolProcess.Run(folder.Path, "check", "a.txt", "b.json", "--format", "ndjson");

        Assert.Equal("[\n" + string.Join(",\n", array.Select(one => "  " + one.Replace("\n", "\n  ", StringComparison.Ordinal))) + "\n]\n", json.Output);
        Assert.Equal(string.Concat(lines.Select(line => line + "\n")), ndjson.Output);
        Assert.Equal(1, json.Status);
        Assert.Equal("", json.Error);
    }

    /// <summary>Findings and diagnosis as the library writes them; a report that came as JSON has no text to be judged.</summary>
    private static string FindingsOf(string source, ReadResult read, byte[] bytes,
        Func<string, ValidationResult, ReportDiagnosis?, Provenance?, string> write) => write(
        source,
        read.Sections.Count == 0 ? RuleSet.Default.Validate(read.Report!) : RuleSet.Default.Validate(read),
        RuleSet.Default.Diagnose(read),
        new Provenance(typeof(RuleSet).Assembly.GetName().Version!.ToString(3), RuleSet.Default.Hash, ContentHash.Of(bytes)));

    [Fact]
    public void All_ListsEveryInstanceOnce()
    {
        folder.With("a.json", AnnualReportJson.Write(ToolReports.Balanced));

        ToolResult result = ToolProcess.Run(folder.Path, "check", "a.json", "--all", "--format", "ndjson");

        using JsonDocument json = JsonDocument.Parse(result.Output);
        JsonElement summary = json.RootElement.GetProperty("summary");
        int instances = summary.EnumerateObject().Sum(count => count.Value.GetInt32());
        Assert.Equal(instances, json.RootElement.GetProperty("findings").GetArrayLength());
        Assert.Equal(instances,
            json.RootElement.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("id").GetString()).Distinct().Count());
    }

    [Fact]
    public void AWarning_FailsOnlyWhenAsked()
    {
        folder.With("a.json", AnnualReportJson.Write(ToolReports.Doubtful));

        ToolResult byDefault = ToolProcess.Run(folder.Path, "check", "a.json");
        ToolResult onWarning = ToolProcess.Run(folder.Path, "check", "a.json", "--fail-on", "warning");

        Assert.Contains("  warning    P2/normativeDocuments  ", byDefault.Output, StringComparison.Ordinal);
        Assert.Equal(0, byDefault.Status);
        Assert.Equal(1, onWarning.Status);
    }

    [Fact]
    public void AnExactRuleThatIsUndecided_FailsOnlyWhenAsked()
    {
        folder.With("a.json", AnnualReportJson.Write(ToolReports.Balanced.WithCell("requests.broughtForward.naturalPersons", null)));
        folder.With("b.json", AnnualReportJson.Write(ToolReports.Balanced with { Agency = new Agency { Name = "示例县水利局" } }));
        folder.With("c.json", AnnualReportJson.Write(ToolReports.Balanced.WithCell("proactiveDisclosure.normativeDocuments.repealed", null)));

        Assert.Equal(0, ToolProcess.Run(folder.Path, "check", "a.json", "--fail-on", "warning").Status);
        Assert.Equal(1, ToolProcess.Run(folder.Path, "check", "a.json", "--fail-on", "undecided").Status);
        Assert.Equal(0, ToolProcess.Run(folder.Path, "check", "b.json", "c.json", "--fail-on", "undecided").Status);
    }

    [Fact]
    public void CopiedText_IsLookedForAmongTheReportsOfTheRun_WhenAsked()
    {
        string text = "我局全年主动公开供水排水信息，收到申请两件，均已答复；修订公开指南和目录，办好门户网站和公众号，定期检查，年底考核。"
            + "防汛抗旱期间每日发布水情雨情，及时公布水库泄洪安排；农村饮水工程的招标、施工、验收全部上网，群众可以随时查阅；"
            + "河长名单和巡河记录按月更新，接受监督；灌区改造的资金使用逐笔公示，没有发生投诉。";
        string report = ToolReports.Text(ToolReports.Balanced).Replace("今年工作平稳。", text, StringComparison.Ordinal);
        folder.With("all/a.txt", report);
        folder.With("all/b.txt", report.Replace("示例县水利局", "示例县农业局", StringComparison.Ordinal));
        folder.With("all/c.txt", ToolReports.Text(ToolReports.Balanced with { Agency = new Agency { Name = "示例县教育局" } }));

        ToolResult asked = ToolProcess.Run(folder.Path, "check", "all", "--copied", "--lang", "zh");
        ToolResult notAsked = ToolProcess.Run(folder.Path, "check", "all", "--lang", "zh");

        Assert.Equal(2, asked.Lines.Count(line => line.Contains("N6/overallSituation", StringComparison.Ordinal)));
        Assert.Contains("第一部分有 100% 的文字与“示例县农业局”的报告相同，可能雷同", asked.Output, StringComparison.Ordinal);
        Assert.Contains(asked.Lines, line => line.EndsWith("all/b.txt:3:1", StringComparison.Ordinal));
        Assert.DoesNotContain("N6", notAsked.Output, StringComparison.Ordinal);
        Assert.Equal(0, asked.Status);
    }

    [Fact]
    public void ATableWithoutANumber_FailsOnUndecided()
    {
        string text = ToolReports.Text(ToolReports.Balanced);
        int cases = text.IndexOf("四、政府信息公开行政复议", StringComparison.Ordinal);
        folder.With("a.txt", text.Substring(0, cases) + text.Substring(text.IndexOf("五、存在", StringComparison.Ordinal)));

        Assert.Equal(0, ToolProcess.Run(folder.Path, "check", "a.txt").Status);
        Assert.Equal(1, ToolProcess.Run(folder.Path, "check", "a.txt", "--fail-on", "undecided").Status);
    }

    [Theory]
    [InlineData("en", "No rule could be judged: too few numbers of the tables were read.", "No rule could be judged in any of 2 documents",
        "2 documents: 0 with nothing broken, 0 with something broken, 2 not judged, 0 without a report; ")]
    [InlineData("zh", "没有一条规则能够核对：各表中读到的数字不足以判断任何一条。", "共 2 份，没有一份能够核对", "共 2 份：0 份无误，0 份有误，2 份无法核对，0 份未读出；")]
    public void AReportOfBlanks_SaysFirstThatNothingCouldBeJudged_AndSoDoesAFolderOfThem(string lang, string alone, string first, string last)
    {
        AnnualReport blank = FormShape.Of2021.ToReport(FormShape.Of2021.Values(new decimal?[FormShape.Of2021.Cells.Length])) with { Year = 2023 };
        folder.With("a.json", AnnualReportJson.Write(blank));
        folder.With("many/a.json", AnnualReportJson.Write(blank));
        folder.With("many/b.json", AnnualReportJson.Write(blank));
        folder.With("some/a.json", AnnualReportJson.Write(blank));
        folder.With("some/b.json", AnnualReportJson.Write(ToolReports.Balanced));

        ToolResult one = ToolProcess.Run(folder.Path, "check", "a.json", "--lang", lang);
        ToolResult many = ToolProcess.Run(folder.Path, "check", "many", "--lang", lang);
        ToolResult some = ToolProcess.Run(folder.Path, "check", "some", "--lang", "en");

        Assert.Equal((0, alone), (one.Status, one.Lines[0]));
        Assert.StartsWith(first, many.Lines[0], StringComparison.Ordinal);
        Assert.StartsWith(last, many.Lines[^1], StringComparison.Ordinal);
        Assert.DoesNotContain("in any of", some.Output, StringComparison.Ordinal);
        Assert.StartsWith("2 documents: 1 with nothing broken, 0 with something broken, 1 not judged, ", some.Lines[^1], StringComparison.Ordinal);
        Assert.Equal(1, ToolProcess.Run(folder.Path, "check", "a.json", "--fail-on", "undecided").Status);
        ToolResult zero = ToolProcess.Run(folder.Path, "check", "a.json", "--blank", "zero");
        Assert.DoesNotContain("No rule could be judged", zero.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void ABlank_LeavesRulesUndecided_UnlessReadAsZero()
    {
        folder.With("a.json", AnnualReportJson.Write(ToolReports.Balanced.WithCell("requests.broughtForward.naturalPersons", null)));

        ToolResult undecided = ToolProcess.Run(folder.Path, "check", "a.json");
        ToolResult zero = ToolProcess.Run(folder.Path, "check", "a.json", "--blank", "zero");

        Assert.Equal(0, undecided.Status);
        Assert.Contains("  undecided  2 instances are undecided because of blanks (E1: 1, E3: 1).", undecided.Lines);
        Assert.Contains("             table 3 “2. Brought forward from last year”: Natural persons blank.", undecided.Lines);
        Assert.Contains("             If every blank were 0, 2 of these would be broken.", undecided.Lines);
        Assert.Equal(1, zero.Status);
        Assert.Contains("  error      E1/naturalPersons  ", zero.Output, StringComparison.Ordinal);
        Assert.EndsWith("  blanks read as 0", zero.Lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void ARuleFile_AddsRulesAndChangesOurs_AndTheReasonIsShown()
    {
        folder.With("a.json", AnnualReportJson.Write(ToolReports.Broken)).With("mine.yaml", """
            format: 1
            layer: user
            author: 张三
            rules:
              - id: U1
                class: plausibility
                severity: error
                editions: [2021]
                source: { document: 内部要求, place: 第一条, basis: printed }
                title: { zh: 不应有罚款, en: No penalties }
                check: proactiveDisclosure.penalties.decisions > 0
            changes:
              - rule: E1
                severity: warning
                reason: 试行
              - rule: E3
                disable: true
                reason: 另行核对
            """);

        ToolResult result = ToolProcess.Run(folder.Path, "check", "a.json", "--rules", "mine.yaml");

        Assert.Equal("", result.Error);
        Assert.Contains("  warning    E1/naturalPersons  ", result.Output, StringComparison.Ordinal);
        Assert.Contains("  error      U1", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("E3/", result.Output, StringComparison.Ordinal);
        Assert.Contains("  E1  severity: warning: 试行 (张三, user)", result.Lines);
        Assert.Contains("  E3  disabled: 另行核对 (张三, user)", result.Lines);
        Assert.Equal(1, result.Status);
    }

    [Fact]
    public void WrongRuleFiles_AreAllToldWithPlaces_AndNothingIsChecked()
    {
        folder.With("a.json", AnnualReportJson.Write(ToolReports.Balanced))
            .With("one.yaml", "format: 1\nlayer: user\nrulez: []\n").With("two.yaml", "format: 2\n");

        ToolResult result = ToolProcess.Run(folder.Path, "check", "a.json", "--rules",
            "one.yaml", "--rules", "two.yaml", "--rules", "none.yaml", "--rules", ".");

        Assert.Equal(2, result.Status);
        Assert.Equal("", result.Output);
        Assert.Contains(result.ErrorLines, line => line.StartsWith("one.yaml(3,1): unknown key 'rulez'", StringComparison.Ordinal));
        Assert.Contains(result.ErrorLines, line => line.StartsWith("two.yaml(1,9): ", StringComparison.Ordinal));
        Assert.Contains("none.yaml: There is no such file or folder; did you mean one.yaml?", result.ErrorLines);
        Assert.Contains(".: It is a folder, and a file is meant.", result.ErrorLines);
    }
}
