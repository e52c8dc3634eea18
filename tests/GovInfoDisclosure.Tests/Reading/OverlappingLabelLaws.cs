using System;
using System.Collections.Generic;
using System.Linq;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Reading;
using Xunit;

namespace GovInfoDisclosure.Tests.Reading;

/// <summary>
/// Sheets with rows too low for their labels, as <c>pdftotext -layout</c> prints them: the lines of a label reach over the rows above and below. Each row's
/// values are its own, or blank with an error.
/// </summary>
public sealed class OverlappingLabelLaws
{
    private const int Pages = 200;

    /// <summary>How high a line of text is, and how high a row, in the same measure.</summary>
    private const int LineHeight = 4;

    /// <summary>The pages of the second half were never looked at while the reader was made.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1_000_000)]
    public void ValuesAreThoseOfTheirLabel(int first)
    {
        int shown = 0;
        int right = 0;
        List<List<CellDefinition>> rows = [.. FormShape.Of2021.Cells.Where(cell => cell.Table == 3).GroupBy(cell => cell.RowAddress)
            .Select(row => row.ToList())];
        for (int seed = first; seed < first + Pages; seed++)
        {
            var random = new Random(seed);
            Dictionary<CellDefinition, int> truth = rows.SelectMany(row => row).ToDictionary(cell => cell, _ => random.Next(3) == 0 ? random.Next(500) : 0);
            ReadResult read = ReportReader.Read(Page(random, rows, truth));
            if (read.Report is not AnnualReport report)
            {
                shown += truth.Count;
                Assert.Contains(read.Findings, finding => finding.Severity == Severity.Error);
                continue;
            }

            HashSet<string> told = [.. read.Findings.Where(finding => finding.Severity >= Severity.Warning)
                .SelectMany(finding => finding.Cells).Select(cell => cell.Address)];
            foreach ((CellDefinition cell, int value) in truth)
            {
                decimal? found = report[cell.Address];
                Assert.True(found == value || (found is null && told.Contains(cell.Address)), $"{seed}: {cell.Address} is {value}, read {found}");
                shown++;
                right += found == value ? 1 : 0;
            }
        }

        // A page with words between its labels that may be another row's is not read.
        Assert.InRange(right, shown / 2, shown);
    }

    /// <summary>
    /// Where values are set higher or lower than the middle of their labels, so that they stand beside those of other rows, as many lines of values as rows
    /// are theirs in order. What is read otherwise than printed is never without a word.
    /// </summary>
    [Theory]
    [InlineData(0, -2)]
    [InlineData(0, 2)]
    [InlineData(0, 4)]
    [InlineData(1_000_000, -2)]
    [InlineData(1_000_000, 2)]
    [InlineData(1_000_000, 4)]
    public void ValuesSetLowerOrHigher_AreReadByTheirOrderOrSaid(int first, int lower)
    {
        int shown = 0;
        int right = 0;
        List<List<CellDefinition>> rows = [.. FormShape.Of2021.Cells.Where(cell => cell.Table == 3).GroupBy(cell => cell.RowAddress)
            .Select(row => row.ToList())];
        for (int seed = first; seed < first + Pages; seed++)
        {
            var random = new Random(seed);
            Dictionary<CellDefinition, int> truth = rows.SelectMany(row => row).ToDictionary(cell => cell, _ => random.Next(3) == 0 ? random.Next(500) : 0);
            ReadResult read = ReportReader.Read(Page(random, rows, truth, lower));
            HashSet<string> told = [.. read.Findings.Where(finding => finding.Severity >= Severity.Warning)
                .SelectMany(finding => finding.Cells).Select(cell => cell.Address)];
            foreach ((CellDefinition cell, int value) in truth.Where(_ => read.Report is not null))
            {
                decimal? found = read.Report![cell.Address];
                Assert.True(found == value || told.Contains(cell.Address), $"{seed}: {cell.Address} is {value}, read {found}");
                right += found == value ? 1 : 0;
            }

            shown += truth.Count;
        }

        Assert.InRange(right, shown / 2, shown);
    }

    private static string Page(Random random, List<List<CellDefinition>> rows, Dictionary<CellDefinition, int> truth, int lower = 0)
    {
        int pitch = random.Next(LineHeight + 1, (LineHeight * 2) + 1);
        int width = random.Next(5, 12);
        var lines = new List<(int Height, string Text)>();
        for (int i = 0; i < rows.Count; i++)
        {
            string label = rows[i][0].PrintedRowLabel;
            string[] words = [.. Enumerable.Range(0, (label.Length + width - 1) / width)
                .Select(at => label.Substring(at * width, Math.Min(width, label.Length - (at * width))))];
            string values = string.Concat(rows[i].Select(cell => $"{truth[cell],8}"));
            int top = (pitch * i) - ((words.Length - 1) * LineHeight / 2);
            int beside = Array.FindIndex(words, word => top + (Array.IndexOf(words, word) * LineHeight) == (pitch * i) + lower);
            lines.AddRange(words.Select((word, at) => (top + (at * LineHeight), at == beside ? word.PadRight(width + 4) + values : word)));
            if (beside < 0)
            {
                lines.Add(((pitch * i) + lower, new string(' ', width + 4) + values));
            }
        }

        return "示例市水务局2022年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n"
            + new string(' ', width + 6) + "自然人  商业企业  科研机构  社会公益组织  法律服务机构  其他  总计\n"
            + string.Join("\n", lines.OrderBy(line => line.Height).Select(line => line.Text)) + "\n";
    }
}
