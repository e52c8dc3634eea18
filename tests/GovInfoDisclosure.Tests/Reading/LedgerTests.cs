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
