using System.Collections.Generic;
using System.Linq;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Reading;
using GovInfoDisclosure.Tests.Reading.Rendering;
using Xunit;

namespace GovInfoDisclosure.Tests.Reading;

/// <summary>One change of the layout at a time, and what is read of it.</summary>
public sealed class LayoutFactsTests
{
    private const string Upheld = "reconsiderationAndLitigation.reconsideration.upheld";

    [Fact]
    public void ThePlainDocument_IsReadExactly_InSilence()
    {
        ReadResult result = ReportReader.Read(PlainDocument.Text);
        Assert.Empty(PlainDocument.Differences(result));
        Assert.DoesNotContain(result.Findings, finding => finding.Severity != Severity.Info);
    }

    [Theory]
    [InlineData("行政许可\t", "行政许可")]
    [InlineData("行政规范性文件\t", "行政\n规范性文件\t")]
    [InlineData("信息内容\t本年处理决定数量", "信息内容\t本年\n处理决定数量")]
    [InlineData("本年收费金额（单位：万元）", "本年收费金额（单位：万\n元）")]
    [InlineData("5.要求行政机关确认或重新出具已获取信息", "5.要求行政机关\n确认或重新出具\n已获取信息")]
    [InlineData("（一）予以公开", "（一）予止公开")]
    [InlineData("2.重复申请", "2.重复申")]
    [InlineData("（三）不予公开\t1.属于国家秘密", "（三）不予公开1.属于国家秘密")]
    [InlineData("（三）不予公开\t1.属于国家秘密", "（三）不予公1.属于国家秘密")]
    [InlineData("（六）其他处理\t1.申请人", "（六）其他处理 1.申请人")]
    [InlineData("三、本年度办理结果\t（一）予以公开", "三、本年度办理结果（一）予以公开")]
    [InlineData("规章\t", "\"规章\"\t")]
    [InlineData("自然人\t法人或其他组织", "自 然 人\t法 人 或 其 他 组 织")]
    [InlineData("\n2.重复申请", "\n\f\n2.重复申请")]
    public void AChangeThatLosesNothing_IsReadExactly(string before, string after) =>
        Assert.Empty(PlainDocument.Differences(ReportReader.Read(PlainDocument.Text.Replace(before, after))));

    [Fact]
    public void TheUnitCutInTwo_IsStill万元()
    {
        ReadResult result = ReportReader.Read(PlainDocument.Text.Replace("（单位：万元）", "（单位：万\n元）"));
        Assert.Equal(PlainDocument.Of("proactiveDisclosure.administrativeFees.amount"),
            result.Cells.Single(cell => cell.Address == "proactiveDisclosure.administrativeFees.amount").Value);
        Assert.DoesNotContain(result.Findings, finding => finding.RuleId == "READ-42");
    }

    /// <summary>Pages that convert characters print behind some how they are read; 元 behind such a bracket is no unit of its own.</summary>
    [Theory]
    [InlineData("（单位：万(wàn)元）", "")]
    [InlineData("（单(dān)位：万（wàn）元(yuan)）", "")]
    [InlineData("", "万(wàn)元")]
    [InlineData("（单位：万元）", "万(wan)元(yuán)")]
    public void AGlossWithinTheUnit_LeavesItWhole(string head, string behind)
    {
        const string Amount = "proactiveDisclosure.administrativeFees.amount";
        string document = PlainDocument.Text.Replace("（单位：万元）", head).Replace("行政事业性收费\t" + PlainDocument.Printed(Amount), "行政事业性收费\t31.5" + behind);
        ReadResult result = ReportReader.Read(document);
        Assert.Equal(31.5m, result.Cells.Single(cell => cell.Address == Amount).Value);
        Assert.DoesNotContain(result.Findings, finding => finding.RuleId is "READ-42" or "READ-43");
    }

    [Theory]
    [InlineData("报(bào)告", "报告")]
    [InlineData("(公)开(kai)", "(公)开")]
    [InlineData("12(件)(jian)", "12(件)")]
    [InlineData("(a)(b)c", "c")]
    [InlineData("(九(jiu)", "(九")]
    [InlineData("12(3)", "12(3)")]
    public void WhatAGlossIs(string text, string without) => Assert.Equal(without, GovInfoDisclosure.Text.PinyinGlosses.LeftOut(text));

    [Fact]
    public void CommasPartCells_WhereRowsAreEquallyWide() =>
        Assert.Empty(
            PlainDocument.Differences(ReportReader.Read(PlainDocument.With(Commas(PlainDocument.Table2),
                Commas(PlainDocument.Table3), Commas(PlainDocument.Table4)))));

    [Fact]
    public void ALongRowOfCommas_IsReadLikeTheOthers()
    {
        string table = Commas(PlainDocument.Table3);
        int row = table.LastIndexOf('\n') + 1;
        string padded = table.Insert(table.IndexOf(',', row), new string(' ', 3000));
        Assert.Empty(PlainDocument.Differences(ReportReader.Read(PlainDocument.With(Commas(PlainDocument.Table2), padded, Commas(PlainDocument.Table4)))));
    }

    [Fact]
    public void ACommaBetweenQuotationMarks_IsOfTheCell()
    {
        string quoted = string.Join("\n",
            Commas(PlainDocument.Table3).Split('\n').Select(row => string.Join(",", row.Split(',').Select(cell => '"' + Grouped(cell) + '"'))));
        Assert.Matches("\"[0-9]+,[0-9]{3}\"", quoted);
        Assert.Empty(PlainDocument.Differences(ReportReader.Read(PlainDocument.With(Commas(PlainDocument.Table2), quoted, Commas(PlainDocument.Table4)))));
    }

    [Fact]
    public void ABlankFirstCellOfTable4_StaysBlank_AndMovesNoValue()
    {
        ReadResult result = ReportReader.Read(PlainDocument.With(PlainDocument.Table2, PlainDocument.Table3,
            PlainDocument.Table4.Replace("\n" + PlainDocument.Printed(Upheld) + "\t", "\n\t")));
        Assert.Equal([Upheld + "="], PlainDocument.Differences(result));
    }

    [Fact]
    public void TheRowOfTable4_IsFoundWithoutHeadAndHeading()
    {
        string row = PlainDocument.Table4.Substring(PlainDocument.Table4.LastIndexOf('\n') + 1);
        Assert.Empty(PlainDocument.Differences(ReportReader.Read(PlainDocument.Text.Replace(PlainDocument.Table4, row).Replace("四、政府信息公开行政复议、行政诉讼情况\n", ""))));
    }

    [Fact]
    public void TwoDifferentRowsInTable4_LeaveBlankWhatDiffers()
    {
        string row = PlainDocument.Table4.Substring(PlainDocument.Table4.LastIndexOf('\n') + 1);
        string other = row.Replace(PlainDocument.Printed(Upheld) + "\t", "3\t");
        ReadResult result = ReportReader.Read(PlainDocument.Text.Replace(row, row + "\n" + other));
        Assert.Equal([Upheld + "="], PlainDocument.Differences(result));
        Assert.Contains(result.Findings, finding => finding is { RuleId: "READ-24", Severity: Severity.Error });
    }

    [Fact]
    public void ANumberThatEndsAPage_IsAValue_UnlessItCountsThePages()
    {
        string value = PlainDocument.Printed("proactiveDisclosure.licensing.decisions");
        string cells = PlainDocument.Table2.Replace("\t", "\n").Replace("\n\n", "\n").Replace("\n\n", "\n");
        string text = PlainDocument.With(cells.Replace("行政许可\n" + value, "行政许可\n" + value + "\n\f"), PlainDocument.Table3, PlainDocument.Table4);
        Assert.Empty(PlainDocument.Differences(ReportReader.Read(text)));
        Assert.Empty(PlainDocument.Differences(ReportReader.Read(text.Replace(value + "\n\f", value + "\n1\n\f"))));
    }

    [Fact]
    public void ThousandsPartedBySpaces_OneCellALine_AreOneValue()
    {
        List<string> lines = PlainDocument.Table3.Split('\t', '\n').Where(cell => cell.Length > 0).ToList();
        string text = PlainDocument.With(PlainDocument.Table2,
            string.Join("\n\n", lines.Select(cell => cell.Length == 4 && char.IsAsciiDigit(cell[0]) ? cell[0] + " " + cell.Substring(1) : cell)),
            PlainDocument.Table4);
        Assert.Empty(PlainDocument.Differences(ReportReader.Read(text)));
    }

    [Fact]
    public void ValuesAloneBelowTheirLabels_AreReadAsRows()
    {
        string table2 = string.Join("\n",
            PlainDocument.Table2.Split('\n')
                .Select(line => char.IsAsciiDigit(line.TrimEnd('\t')[^1])
                    ? line.TrimEnd('\t').Replace("\t", " ").Insert(line.IndexOf('\t'), "\n")
                    : line.Replace("\t", " ")));
        Assert.Empty(PlainDocument.Differences(ReportReader.Read(PlainDocument.With(table2, PlainDocument.Table3, PlainDocument.Table4))));
    }

    [Fact]
    public void CellsAfterTabs_WithEveryLineEndDoubled_AreReadAsBefore()
    {
        string text = PlainDocument.With(Cells(PlainDocument.Table2), Cells(PlainDocument.Table3), Cells(PlainDocument.Table4));
        Assert.Empty(PlainDocument.Differences(ReportReader.Read(text)));
        Assert.Empty(PlainDocument.Differences(ReportReader.Read(text.Replace("\n", "\n\n"))));
    }

    [Fact]
    public void TotalsBlankInEveryRow_AreLaidByTheHead()
    {
        string table3 = string.Join("\n", PlainDocument.Table3.Split('\n').Select((line, i) => i < 3 ? line : line.Substring(0, line.LastIndexOf('\t') + 1)));
        List<string> differences = PlainDocument.Differences(ReportReader.Read(PlainDocument.With(PlainDocument.Table2, table3, PlainDocument.Table4)));
        Assert.Equal(25, differences.Count);
        Assert.All(differences, difference => Assert.EndsWith(".total=", difference));
    }

    [Fact]
    public void TotalsBlankAndTrimmedAway_WithoutAHead_AreNeverReadInSilence()
    {
        string table3 = string.Join("\n", PlainDocument.Table3.Split('\n').Skip(3).Select(line => line.Substring(0, line.LastIndexOf('\t'))));
        ReadResult result = ReportReader.Read(PlainDocument.With(PlainDocument.Table2, table3, PlainDocument.Table4));
        foreach (string difference in PlainDocument.Differences(result))
        {
            string row = difference.Substring(0, difference.LastIndexOf('.'));
            Assert.Contains(result.Findings,
                finding => finding.Severity != Severity.Info && finding.Cells.Any(cell => cell.Address.StartsWith(row + ".", System.StringComparison.Ordinal)));
        }
    }

    private static string Grouped(string cell) => cell.Length > 3 && cell.All(char.IsAsciiDigit) ? cell.Insert(cell.Length - 3, ",") : cell;

    private static string Commas(string table) => table.Replace("，", ",").Replace("\t", ";").Replace(",", "，").Replace(";", ",");

    private static string Cells(string table) => string.Join("\n\n",
        table.Split('\n').Select(row => string.Join("\n", row.Split('\t').Select(cell => "\t" + cell))));
}
