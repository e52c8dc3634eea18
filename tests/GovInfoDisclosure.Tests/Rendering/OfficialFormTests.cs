using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Rendering;
using GovInfoDisclosure.Tests.Reading.Rendering;
using GovInfoDisclosure.Tests.Support;
using Xunit;

namespace GovInfoDisclosure.Tests.Rendering;

/// <summary>The printed form: each cell once, no hole in a table, merged as the notices merge, labelled as they print.</summary>
public sealed class OfficialFormTests
{
    [Fact]
    public void EveryShape_HasItsCellsOnce_InTheFormsOrder()
    {
        foreach (FormShape shape in FormShape.All)
        {
            OfficialForm form = OfficialForm.Of(shape);
            Assert.Same(shape, form.Shape);
            Assert.Equal(shape.Cells, form.Sections.Where(section => section.Table is not null)
                .SelectMany(section => section.Table!.Cells).Where(cell => cell.Cell is not null).Select(cell => cell.Cell!));
        }
    }

    [Fact]
    public void EveryPlaceOfATable_IsCoveredOnce()
    {
        foreach (OfficialTable table in Tables(FormShape.All))
        {
            (int Row, int Column)[] covered = [.. table.Cells.SelectMany(cell =>
                from row in Enumerable.Range(cell.Row, cell.RowSpan)
                from column in Enumerable.Range(cell.Column, cell.ColumnSpan)
                select (row, column))];
            Assert.Equal(table.Rows * table.Columns, covered.Length);
            Assert.Equal(covered.Length, covered.Distinct().Count());
            Assert.Equal(table.Cells.OrderBy(cell => cell.Row).ThenBy(cell => cell.Column), table.Cells);
        }
    }

    [Fact]
    public void ALabelHasWords_AndAValueHasNone()
    {
        foreach (OfficialCell cell in Tables(FormShape.All).SelectMany(table => table.Cells))
        {
            Assert.Equal(cell.Kind == OfficialCellKind.Value, cell.Label is null);
            Assert.Equal(cell.Kind == OfficialCellKind.Value, cell.Cell is not null);
            Assert.True(cell.Label is null || (cell.Label.Zh.Length > 0 && cell.Label.En.Length > 0));
        }
    }

    /// <summary>What the readers' tests print was laid out apart from this, by hand.</summary>
    [Fact]
    public void EveryShape_IsWhatTheReadersAreTestedWith()
    {
        foreach (FormShape shape in FormShape.All)
        {
            Assert.Equal(
                new[] { FormTables.Table2(shape, _ => "", "（单位：万元）"), FormTables.Table3(shape, _ => ""), FormTables.Table4(shape, _ => "") }
                    .Select(rows => Lines(rows.Select(row => row.Select(cell => (cell.Text, cell.Columns, cell.Rows))))),
                Tables([shape]).Select(table => Lines(Rows(table, _ => ""))));
        }
    }

    /// <summary>The notice of 2019 as docs of that year print it: no amount is without its unit, and fewer columns share the room.</summary>
    [Fact]
    public void Table2Of2019_IsThatOfTheNotice() =>
        Assert.Equal(
            [
                "第二十条第（一）项 4x1",
                "信息内容 1x1 | 本年新制作数量 1x1 | 本年新公开数量 1x1 | 对外公开总数量 1x1",
                "规章 1x1 | - 1x1 | - 1x1 | - 1x1",
                "规范性文件 1x1 | - 1x1 | - 1x1 | - 1x1",
                "第二十条第（五）项 4x1",
                "信息内容 1x1 | 上一年项目数量 1x1 | 本年增/减 1x1 | 处理决定数量 1x1",
                "行政许可 1x1 | - 1x1 | - 1x1 | - 1x1",
                "其他对外管理服务事项 1x1 | - 1x1 | - 1x1 | - 1x1",
                "第二十条第（六）项 4x1",
                "信息内容 1x1 | 上一年项目数量 1x1 | 本年增/减 1x1 | 处理决定数量 1x1",
                "行政处罚 1x1 | - 1x1 | - 1x1 | - 1x1",
                "行政强制 1x1 | - 1x1 | - 1x1 | - 1x1",
                "第二十条第（八）项 4x1",
                "信息内容 1x1 | 上一年项目数量 1x1 | 本年增/减 2x1",
                "行政事业性收费 1x1 | - 1x1 | - 2x1",
                "第二十条第（九）项 4x1",
                "信息内容 1x1 | 采购项目数量 1x1 | 采购总金额（单位：万元） 2x1",
                "政府集中采购 1x1 | - 1x1 | - 2x1",
            ],
            Lines(Rows(Tables([FormShape.Of2019]).First(), _ => "-")));

    /// <summary>A published page of 2025, but that it leaves an empty cell where the notice merges a head with the one below.</summary>
    [SharedFact]
    public void TheFormOf2021_IsMergedAsPublished()
    {
        string page = File.ReadAllText(SharedFolder.Combine("reports", "city-2025", "report.html"));
        string[] published = [.. Regex.Matches(page, "<table>.*?</table>", RegexOptions.Singleline).SelectMany(table => PageRows(table.Value))];
        string[] own = [.. Tables([FormShape.Of2021]).SelectMany(table =>
            Lines(Rows(table, _ => "#").Select(row => row.Select(cell => (cell.Text, cell.Columns, IsHeadOverNothing(cell) ? 1 : cell.Rows)))))];

        Assert.Equal(published, own);
        static bool IsHeadOverNothing((string Text, int Columns, int Rows) cell) => cell is { Columns: 1, Rows: 2 };
    }

    [Fact]
    public void TheSectionsAreTheSixOfTheNotice() =>
        Assert.Equal(
            ["一、总体情况", "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况", "四、政府信息公开行政复议、行政诉讼情况", "五、存在的主要问题及改进情况", "六、其他需要报告的事项"],
            OfficialForm.Of(FormShape.Of2021).Sections.Select(section => section.Title.Zh));

    private static IEnumerable<OfficialTable> Tables(IEnumerable<FormShape> shapes) =>
        shapes.SelectMany(shape => OfficialForm.Of(shape).Sections).Where(section => section.Table is not null).Select(section => section.Table!);

    private static IEnumerable<IEnumerable<(string Text, int Columns, int Rows)>> Rows(OfficialTable table, Func<OfficialCell, string> value) =>
        table.Cells.GroupBy(cell => cell.Row)
            .Select(row => row.Select(cell => (cell.Label?.In(MessageLanguage.Chinese) ?? value(cell), cell.ColumnSpan, cell.RowSpan)));

    private static string[] Lines(IEnumerable<IEnumerable<(string Text, int Columns, int Rows)>> rows) =>
        [.. rows.Select(row => string.Join(" | ", row.Select(cell => $"{cell.Text} {cell.Columns}x{cell.Rows}")))];

    /// <summary>The rows of a page's table, numbers as #, without the empty cells below heads.</summary>
    private static IEnumerable<string> PageRows(string table) => Lines(
        Regex.Matches(table, "<tr>.*?</tr>", RegexOptions.Singleline).Select(row =>
            Regex.Matches(row.Value, "<td([^>]*)>(.*?)</td>").Where(cell => cell.Groups[2].Length > 0).Select(cell => (
                Regex.Replace(cell.Groups[2].Value, "^[0-9]+$", "#"), Span(cell.Groups[1].Value, "colspan"), Span(cell.Groups[1].Value, "rowspan")))));

    private static int Span(string attributes, string name) =>
        Regex.Match(attributes, name + "=\"([0-9]+)\"") is { Success: true } span ? int.Parse(span.Groups[1].Value) : 1;
}
