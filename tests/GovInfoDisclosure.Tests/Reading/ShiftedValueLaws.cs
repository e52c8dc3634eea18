using System;
using System.Collections.Generic;
using System.Linq;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Reading;
using GovInfoDisclosure.Tests.Reading.Rendering;
using Xunit;

namespace GovInfoDisclosure.Tests.Reading;

/// <summary>
/// Text that keeps columns by spaces alone, with values on another line than their labels: no cell has another number than its own without a word on its row,
/// and nearly all are read: beside their labels, and by their order where all stand higher or lower.
/// </summary>
public sealed class ShiftedValueLaws
{
    private const int Pages = 60;

    /// <summary>No reading was changed for the pages that begin at a million; this law was, once: a blank counts as told where the document
    /// has an error.</summary>
    private const int Unseen = 1_000_000;

    [Theory]
    [InlineData(0, ValueSide.Higher, 98)]
    [InlineData(0, ValueSide.Lower, 98)]
    [InlineData(0, ValueSide.MixedOver, 90)]
    [InlineData(Unseen, ValueSide.Higher, 98)]
    [InlineData(Unseen, ValueSide.Lower, 98)]
    [InlineData(Unseen, ValueSide.MixedOver, 90)]
    public void ValuesBesideOtherLabels_AreReadByTheirOrderOrSaid(int first, ValueSide side, int percent)
    {
        (int shown, int right, List<string> silent) = Read(first, side);
        Assert.Empty(silent);

        // Where they stand now here, now there, rows with blanks may be parts of rows.
        Assert.InRange(right, shown * percent / 100, shown);
    }

    /// <summary>As many rows of values as labels pair in order, with a word; with one row too many nothing is read in silence.</summary>
    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void RowsOfValues_PairWhereTheyAreAsManyAsLabels(int more, bool isPaired)
    {
        string[] values = ["7 8 9", "12 0 31", "5 6 4"];
        string text = "示例市水务局2022年政府信息公开工作年度报告\n二、主动公开政府信息情况\n第二十条第（一）项\n"
            + "信息内容               本年制发件数            本年废止件数            现行有效件数\n规章\n"
            + string.Concat(values.Take(2 + more).Select((row, at) => (at == 0 ? "行政规范性文件" : "").PadRight(24)
                + string.Join(new string(' ', 20), row.Split(' ')) + "\n"))
            + "第二十条第（五）项\n信息内容               本年处理决定数量\n行政许可                    3\n"
            + "第二十条第（六）项\n信息内容               本年处理决定数量\n行政处罚                    4\n行政强制                    6\n"
            + "第二十条第（八）项\n信息内容               本年收费金额（单位：万元）\n行政事业性收费              0\n"
            + "三、收到和处理政府信息公开申请情况\n";
        ReadResult read = ReportReader.Read(text);
        AnnualReport report = Assert.IsType<AnnualReport>(read.Report);
        if (isPaired)
        {
            Assert.Equal(7, report["proactiveDisclosure.rules.issued"]);
            Assert.Equal(31, report["proactiveDisclosure.normativeDocuments.inForce"]);
            Assert.Equal(2, read.Findings.Count(finding => finding.RuleId == "READ-37"));
        }

        string[] rows = ["proactiveDisclosure.rules.", "proactiveDisclosure.normativeDocuments."];
        Assert.All(rows, row => Assert.Contains(read.Findings, finding => finding.Severity >= Severity.Warning
            && finding.Cells.Any(cell => cell.Address.StartsWith(row, StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData(0, ValueSide.Top)]
    [InlineData(0, ValueSide.Middle)]
    [InlineData(0, ValueSide.Bottom)]
    [InlineData(0, ValueSide.Mixed)]
    [InlineData(0, ValueSide.Overlapping)]
    [InlineData(Unseen, ValueSide.Top)]
    [InlineData(Unseen, ValueSide.Middle)]
    [InlineData(Unseen, ValueSide.Bottom)]
    [InlineData(Unseen, ValueSide.Mixed)]
    [InlineData(Unseen, ValueSide.Overlapping)]
    public void ValuesBesideTheirLabels_AreRead(int first, ValueSide side)
    {
        (int shown, int right, List<string> silent) = Read(first, side);
        Assert.Empty(silent);
        Assert.InRange(right, shown * 98 / 100, shown);
    }

    /// <summary>
    /// A line lower and the last row blank, or a line higher and the first: each label has its neighbour's values beside it, and only one at an end none. A
    /// blank elsewhere says nothing of the kind.
    /// </summary>
    [Theory]
    [InlineData(0, true)]
    [InlineData(24, true)]
    [InlineData(5, false)]
    public void ARowWithoutValuesAtOneEnd_MakesTheOthersDoubtful(int blank, bool isDoubtful)
    {
        List<CellDefinition> rows = [.. FormShape.Of2021.Cells.Where(cell => cell.Table == 3).GroupBy(cell => cell.RowAddress).Select(row => row.First())];
        ReadResult read = ReportReader.Read("示例市水务局2022年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n" + new string(' ', 48)
            + "自然人   商业企业  科研机构  社会公益组织  法律服务机构  其他  总计\n"
            + string.Concat(rows.Select((row, i) => row.PrintedRowLabel.PadRight(44)
                + (i == blank ? "" : string.Concat(Enumerable.Range(1, 7).Select(column => $"{i + column,9}"))) + "\n")));
        AnnualReport report = Assert.IsType<AnnualReport>(read.Report);
        int doubtful = rows.Count(row => read.Findings.Any(finding => finding.RuleId == "READ-37" && finding.Cells.Any(cell => cell.Address == row.Address)));
        Assert.Equal(isDoubtful ? rows.Count - 1 : 0, doubtful);
        Assert.Equal(13, report[rows[12].Address]);
    }

    private static (int Shown, int Right, List<string> Silent) Read(int first, ValueSide side)
    {
        int shown = 0;
        int right = 0;
        var silent = new List<string>();
        for (int seed = first; seed < first + Pages; seed++)
        {
            (string text, Dictionary<string, decimal?> truth) = ShiftedPage.Write(seed, side);
            ReadResult read = ReportReader.Read(text);
            bool hasErrors = read.Findings.Any(finding => finding.Severity == Severity.Error);
            shown += truth.Values.Count(value => value is not null);
            if (read.Report is not AnnualReport report)
            {
                Assert.True(hasErrors);
                continue;
            }

            FormShape form = FormShape.Of(report);
            HashSet<string> told = [.. read.Findings.Where(finding => finding.Severity >= Severity.Warning).SelectMany(finding => finding.Cells)
                .Select(cell => form.TryFind(cell.Address)?.RowAddress ?? "")];
            foreach ((string address, decimal? value) in truth)
            {
                CellDefinition? cell = form.TryFind(address);
                decimal? found = cell is null ? null : report[address];
                right += value is not null && found == value ? 1 : 0;
                if (found != value && !told.Contains(cell?.RowAddress ?? "") && !(found is null && hasErrors))
                {
                    silent.Add($"{seed}: {address} is {value}, read {found}");
                }
            }
        }

        return (shown, right, silent);
    }
}
