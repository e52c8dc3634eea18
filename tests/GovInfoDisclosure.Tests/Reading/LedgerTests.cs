using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Reading;
using GovInfoDisclosure.Tests.Reading.Rendering;
using Xunit;

namespace GovInfoDisclosure.Tests.Reading;

/// <summary>Every number in a table's range is in a cell, or a finding points at it.</summary>
public sealed class LedgerTests
{
    /// <summary>How far below its label, which a finding points at, a row's last value can stand: fifteen cells and what parts them.</summary>
    private const int LongestRow = 34;

    public static TheoryData<string> Kinds() => DamageLaws.Kinds();

    [Theory]
    [MemberData(nameof(Kinds))]
    public void EveryNumberOfADamagedTable_IsInACell_OrAFindingPointsAtIt(string kind)
    {
        var lost = new List<string>();
        foreach (string path in Corpus.Paths())
        {
            List<string> damaged = [Corpus.Text(path), .. Mutations.Kinds[kind](Corpus.Text(path))];
            for (int i = 0; i < damaged.Count; i += 1 + (damaged.Count / 6))
            {
                lost.AddRange(Lost(damaged[i]).Select(number => Path.GetFileName(path) + " " + i + ": " + number));
            }
        }

        Assert.Empty(lost);
    }

    [Theory]
    [InlineData("三、收到和处理政府信息公开申请情况\n", "77\n")]
    [InlineData("四、政府信息公开行政复议、行政诉讼情况\n", "77\n")]
    public void AStrayNumber_IsAnErrorAtItsPlace(string heading, string stray)
    {
        string text = PlainDocument.Text.Replace(heading, heading + stray);
        ReadResult result = ReportReader.Read(text);
        int line = text.Substring(0, text.IndexOf(stray)).Count(c => c == '\n') + 1;
        Assert.Contains(result.Findings, finding => finding.Severity == Severity.Error && finding.Place?.Line == line);
    }

    /// <summary>A table on one line is none of prose, whatever sentence stands in it.</summary>
    [Theory]
    [InlineData("注：以上数据截至12月31日，含所属单位；供参考。")]
    [InlineData("（说明：本表数据由各科室填报，经办公室汇总核对后公开，如有疑问请与办公室联系，电话见本机关网站首页下方，地址同上。）")]
    public void ATableOnOneLine_WithASentenceInIt_IsRead(string sentence)
    {
        const string Before = "二、主动公开政府信息情况\n信息内容 本年制发件数 本年废止件数 现行有效件数 规章 1 0 3 ";
        const string Behind = " 行政规范性文件 2 4 235 信息内容 本年处理决定数量 行政许可 12 行政处罚 7 行政强制 5 信息内容 本年收费金额（单位：万元） 行政事业性收费 25.1\n";
        AnnualReport report = Assert.IsType<AnnualReport>(ReportReader.Read(Before + sentence + Behind).Report);
        Assert.Equal(235, report[Cells.ProactiveDisclosure2021.NormativeDocuments.InForce]);
        Assert.Equal(12, report[Cells.ProactiveDisclosure2021.Licensing.Decisions]);
    }

    /// <summary>Digits inside words, where no number is looked for, at any field of the tables or on a line of their own.</summary>
    [Theory]
    [InlineData("甲94817乙")]
    [InlineData("附件94817")]
    [InlineData("94817元整（大写）")]
    [InlineData("x94817")]
    [InlineData("２０２３－９４８１７")]
    public void DigitsInsideWords_AreToldOf(string words)
    {
        var lost = new List<string>();
        string text = PlainDocument.Text;
        int start = text.IndexOf("二、主动公开", System.StringComparison.Ordinal);
        int end = text.IndexOf("五、存在", System.StringComparison.Ordinal);
        List<int> places = [.. Enumerable.Range(start, end - start).Where(at => text[at] is '\t' or '\n')];
        for (int i = 1; i < places.Count - 1; i += 7)
        {
            foreach (string planted in (string[])[text.Insert(places[i], words), text.Insert(places[i], "\t" + words), text.Insert(places[i], "\n" + words)])
            {
                ReadResult result = ReportReader.Read(planted);
                int line = planted.Substring(0, planted.IndexOf(words, System.StringComparison.Ordinal)).Count(c => c == '\n') + 1;
                if (result.Report is not null && !result.Cells.Any(cell => cell.RawText.Contains(words)) && !result.Findings.Any(finding =>
                    finding.Message.Zh.Contains(words) || (finding.Severity != Severity.Info && finding.Place?.Line == line)))
                {
                    lost.Add(line + ": " + planted.Split('\n')[line - 1]);
                }
            }
        }

        Assert.Empty(lost);
    }

    /// <summary>Dates, numbers of items, pages and documents, notes, and heads that only count: none of it is a value.</summary>
    [Theory]
    [InlineData("信息内容\t本年收费金额（单位：万元，保留4位小数）\t\t")]
    [InlineData("（填报日期：2024年1月12日）")]
    [InlineData("填报日期：2024-01-12")]
    [InlineData("依据国办公开办函〔2021〕30号")]
    [InlineData("第3页 共12页")]
    [InlineData("类别\t数据1\t数据2\t数据3\t数据4\t数据5\t数据6")]
    [InlineData("注：本表统计2023年数据，其中1件为上年受理；另有2件未计入。")]
    public void WhatIsKnownToBeNoValue_IsNoError(string line)
    {
        foreach (string table in (string[])[PlainDocument.Table2, PlainDocument.Table3])
        {
            ReadResult result = ReportReader.Read(PlainDocument.Text.Replace(table, line + "\n" + table));
            Assert.DoesNotContain(result.Findings, finding => finding.Severity == Severity.Error);
        }
    }

    [Fact]
    public void WhatWasToldToBeNoValue_IsNoError()
    {
        ReadResult result = ReportReader.Read(PlainDocument.Text);
        Assert.DoesNotContain(result.Findings, finding => finding.Severity == Severity.Error);
    }

    /// <summary>Cells of numbers alone, between the first row of table 3 and section 五, that are neither a reading nor near below a finding.</summary>
    private static IEnumerable<string> Lost(string text)
    {
        ReadResult result = ReportReader.Read(text);
        if (result.Report is null)
        {
            yield break;
        }

        HashSet<(int, int)> read = [.. result.Cells.Where(cell => cell.RawText.Length > 0).Select(cell => (cell.Place.Line, cell.Place.Column))];
        List<int> told = [.. result.Findings
            .Where(finding => finding.Severity != Severity.Info || finding.RuleId == "READ-24")
            .Select(finding => finding.Place?.Line ?? 0)];

        // Of a row printed twice the finding stands at the second, and names the cells of both; the first is the line above.
        told.AddRange(result.Findings.Where(finding => finding.RuleId == "READ-24").Select(finding => (finding.Place?.Line ?? 0) - 2));
        string[] lines = text.Split('\n');
        int start = System.Array.FindIndex(lines, line => line.Contains("本年新收政府信息公开申请"));
        int end = System.Array.FindIndex(lines, System.Math.Max(start, 0), line => line.Contains("主要问题") || line.Contains("需要报告"));
        for (int i = System.Math.Max(start, 0); i < end && start >= 0; i++)
        {
            foreach (Match number in Regex.Matches(lines[i], @"(?<=^|[\t|]\s*)\d+(?=\s*(?:[\t|]|$))"))
            {
                bool isTold = told.Exists(line => line <= i + 1 && line + LongestRow > i + 1);
                if (!read.Contains((i + 1, number.Index + 1)) && !isTold && number.Value.Length < 4)
                {
                    yield return $"{i + 1}:{number.Index + 1} {number.Value}";
                }
            }
        }
    }
}
