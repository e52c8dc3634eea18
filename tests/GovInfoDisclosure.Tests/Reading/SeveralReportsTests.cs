using System;
using System.Linq;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Reading;
using GovInfoDisclosure.Tests.Reading.Rendering;
using Xunit;

namespace GovInfoDisclosure.Tests.Reading;

/// <summary>More than one report in a document, and what only looks like it.</summary>
public sealed class SeveralReportsTests
{
    private const string Second = "示例市水利局2022年政府信息公开工作年度报告";

    private static readonly string OfTwoReports = PlainDocument.Text + PlainDocument.With(PlainDocument.Table2, PlainDocument.Table3,
        PlainDocument.Table4.Replace(PlainDocument.Printed("reconsiderationAndLitigation.reconsideration.upheld") + "\t", "5\t"), Second, "第二份。");

    [Fact]
    public void SeveralReports_GiveNone_AndFindingsSayHowManyAndWhereEachBegins()
    {
        ReadResult read = ReportReader.Read(OfTwoReports);

        Assert.Null(read.Report);
        Finding several = Assert.Single(read.Findings);
        int second = PlainDocument.Text.Count(c => c == '\n') + 1;
        Assert.Equal(("READ-06", second), (several.RuleId, several.Place!.Value.Line));
        Assert.Contains($"2 reports in the document and none was read; --report N reads one of them: 1 “{PlainDocument.Title}” 1:1; 2 “{Second}” {second}:1",
            several.Message.En, StringComparison.Ordinal);
    }

    [Fact]
    public void TheReportThatIsAskedFor_IsRead_WithItsOwnPlaces()
    {
        ReadResult first = ReportReader.Read(OfTwoReports, new ReadOptions { Report = 1 });
        ReadResult second = ReportReader.Read(OfTwoReports, new ReadOptions { Report = 2 });

        Assert.Empty(PlainDocument.Differences(first));
        Assert.Equal((2023, "示例市财政局"), (first.Report!.Year, first.Report.Agency.Name));
        Assert.Equal("无。", first.Report.Narrative.OtherMatters);
        Assert.Equal(["reconsiderationAndLitigation.reconsideration.upheld=5"], PlainDocument.Differences(second));
        Assert.Equal((2022, "示例市水利局"), (second.Report!.Year, second.Report.Agency.Name));
        Assert.Equal("第二份。", second.Report.Narrative.OtherMatters);
        int offset = PlainDocument.Text.Count(c => c == '\n');
        Assert.Equal(first.Cells.Select(cell => cell.Place.Line + offset), second.Cells.Select(cell => cell.Place.Line));
        Assert.DoesNotContain(first.Findings.Concat(second.Findings), finding => finding.Severity == Severity.Error);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(0)]
    [InlineData(-1)]
    public void AReportThatIsNotThere_IsSaid(int number)
    {
        ReadResult read = ReportReader.Read(OfTwoReports, new ReadOptions { Report = number });

        Assert.Null(read.Report);
        Assert.Contains(read.Findings, finding => finding.Severity == Severity.Error
            && finding.Message.En.Contains($"2 reports; there is no number {number}", StringComparison.Ordinal));
    }

    [Fact]
    public void TheOnlyReport_CanBeAskedFor()
    {
        Assert.Empty(PlainDocument.Differences(ReportReader.Read(PlainDocument.Text, new ReadOptions { Report = 1 })));
        Assert.Null(ReportReader.Read(PlainDocument.Text, new ReadOptions { Report = 2 }).Report);
    }

    [Fact]
    public void LastYearsTables_AppendedAfterTheLastSection_AreNotRead_AndAFindingSaysWhere()
    {
        string table3 = PlainDocument.Table3.Replace("\t80\t", "\t81\t");
        string all = string.Join('\n', PlainDocument.Table2, table3, PlainDocument.Table4);
        foreach (string appended in (string[])[table3, PlainDocument.Table2 + "\n" + table3, all, PlainDocument.Table4])
        {
            string before = PlainDocument.Text + "附：2022年度情况统计表\n";
            ReadResult read = ReportReader.Read(before + appended);

            Assert.Empty(PlainDocument.Differences(read));
            Finding finding = Assert.Single(read.Findings, finding => finding.RuleId == "READ-53");
            Assert.Equal(Severity.Warning, finding.Severity);
            Assert.InRange(finding.Place!.Value.Line, before.Count(c => c == '\n') + 1, before.Count(c => c == '\n') + 8);
            Assert.DoesNotContain(read.Findings, finding => finding.Severity == Severity.Error);
        }
    }

    [Fact]
    public void ALabelThatIsAlsoPrintedAsAHeading_StartsNoSecondReport()
    {
        string[] rows = PlainDocument.Table3.Split('\n');
        int first = Array.FindIndex(rows, row => row.Contains("本年新收"));
        string table = string.Join('\n', rows[..first]) + "\n### 一、本年新收政府信息公开申请数量\n" + string.Join('\n', rows[first..]);

        ReadResult read = ReportReader.Read(PlainDocument.With(PlainDocument.Table2, table, PlainDocument.Table4));

        Assert.Empty(PlainDocument.Differences(read));
        Assert.DoesNotContain(read.Findings, finding => finding.Severity == Severity.Error);
    }

    [Fact]
    public void Table4PrintedAsThreeTables_IsOne()
    {
        string[] columns = ["upheld", "corrected", "otherOutcome", "pending", "total"];
        string Block(string block) => "结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n"
            + string.Join('\t', columns.Select(column => PlainDocument.Printed($"reconsiderationAndLitigation.{block}.{column}")));
        string table4 = $"行政复议\n{Block("reconsideration")}\n\n行政诉讼\n未经复议直接起诉\n{Block("directLitigation")}\n\n"
            + $"行政诉讼\n复议后起诉\n{Block("litigationAfterReconsideration")}";

        ReadResult read = ReportReader.Read(PlainDocument.With(PlainDocument.Table2, PlainDocument.Table3, table4));

        Assert.Empty(PlainDocument.Differences(read));
    }

    [Fact]
    public void TwoYearsSideBySide_GiveNoReport()
    {
        string table3 = string.Join('\n', PlainDocument.Table3.Split('\n')
            .Select(row => char.IsAsciiDigit(row[^1]) ? row + "\t" + string.Join('\t', row.Split('\t')[^7..]) : row));

        ReadResult read = ReportReader.Read(PlainDocument.With(PlainDocument.Table2, table3, PlainDocument.Table4));

        Assert.Null(read.Report);
        Assert.Contains(read.Findings, finding => finding.RuleId == "READ-07");
    }

    /// <summary>Both years with their labels, in text whose columns are positions; of one year many cells are blank, so that no row is twice as wide.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void TwoYearsOnTheSameLines_GiveNoReport(int blankYear)
    {
        string[][] rows = [.. PlainDocument.Table3.Split('\n').Select(row => row.Split('\t'))];
        int columns = rows.Max(row => row.Length);
        string Half(string[] row, bool isBlank) => string.Concat(Enumerable.Range(0, columns).Select(column =>
        {
            string text = column >= row.Length || (isBlank && column >= columns - 7 && row[^1].All(char.IsAsciiDigit)) ? "" : row[column];
            return text.PadRight(Math.Max(4, 2 + rows.Max(other => column < other.Length ? other[column].Length : 0)));
        }));
        string table3 = string.Join('\n', rows.Select(row => Half(row, blankYear == 0) + Half(row, blankYear == 1)));

        ReadResult read = ReportReader.Read(PlainDocument.With(PlainDocument.Table2, table3, PlainDocument.Table4));

        Assert.Null(read.Report);
        Assert.Contains(read.Findings, finding => finding.RuleId == "READ-07");
    }
}
