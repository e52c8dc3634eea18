using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Reading.Sources;

namespace GovInfoDisclosure.Documents.Tests.Rendering;

/// <summary>Lays a report out as the notices print the form: three tables with merged cells between the headings of its sections.</summary>
internal static class FormTables
{
    private const string Corner = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）";

    /// <summary>The whole document.</summary>
    public static SourceDocument Of(AnnualReport report)
    {
        FormShape form = FormShape.Of(report);
        CellValues values = form.ToValues(report);
        string year = report.Year!.Value.ToString(CultureInfo.InvariantCulture);
        return new SourceDocument
        {
            Title = "示例网站",
            Blocks = new ValueList<SourceBlock>(new SourceBlock[]
            {
                Line(report.Agency.Name + year + "年政府信息公开工作年度报告"),
                Line("一、总体情况"),
                Line("我单位认真做好政府信息公开工作，按时更新专栏。"),
                Line("二、主动公开政府信息情况"),
                Table2(form, values),
                Line("三、收到和处理政府信息公开申请情况"),
                Table3(form, values),
                Line("四、政府信息公开行政复议、行政诉讼情况"),
                Table4(form, values),
                Line("五、存在的主要问题及改进情况"),
                Line("公开内容不够丰富，今后加强培训。"),
                Line("六、其他需要报告的事项"),
                Line("无其他需要报告的事项。"),
            }),
        };
    }

    /// <summary>A value as it is printed: a blank leaves an empty cell.</summary>
    public static string Shown(decimal? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static SourceParagraph Line(string text) => new() { Text = text };

    private static SourceTable Table2(FormShape form, CellValues values)
    {
        var grid = new GridMaker();
        string? lastBlock = null;
        foreach (IGrouping<string, CellDefinition> row in form.Cells.Where(cell => cell.Table == 2).GroupBy(cell => cell.RowAddress))
        {
            CellDefinition[] cells = [.. row];
            string block = string.Join("/", cells.Select(cell => cell.ColumnLabel));
            int span = 3 / cells.Length;
            if (block != lastBlock)
            {
                grid.Row(("第二十条相应条款", 4, 1));
                grid.Row([("信息内容", 1, 1), .. cells.Select((cell, i) => (Head(cell), i == cells.Length - 1 ? 3 - (span * (cells.Length - 1)) : span, 1))]);
                lastBlock = block;
            }

            grid.Row([(cells[0].PrintedRowLabel, 1, 1),
                .. cells.Select((cell, i) => (Shown(values[cell.Index]), i == cells.Length - 1 ? 3 - (span * (cells.Length - 1)) : span, 1))]);
        }

        return grid.ToTable();
    }

    private static string Head(CellDefinition cell) => cell.Measure == Measure.TenThousandYuan
        ? cell.ColumnLabel.Replace("（单位：万元）", "", System.StringComparison.Ordinal) + "（单位：万元）"
        : cell.ColumnLabel;

    private static SourceTable Table3(FormShape form, CellValues values)
    {
        var grid = new GridMaker();
        IGrouping<string, CellDefinition>[] rows = [.. form.Cells.Where(cell => cell.Table == 3).GroupBy(cell => cell.RowAddress)];
        CellDefinition[] columns = [.. rows[0]];
        grid.Row((Corner, 3, 3), ("申请人情况", 7, 1));
        grid.Row((columns[0].ColumnLabel, 1, 2), ("法人或其他组织", 5, 1), (columns[6].ColumnLabel, 1, 2));
        grid.Row([.. columns.Skip(1).Take(5).Select(cell => (cell.ColumnLabel, 1, 1))]);
        int outcomes = rows.Count(row => row.Key.StartsWith("requests.outcomes", System.StringComparison.Ordinal));
        bool isFirstOutcome = true;
        string group = "";
        for (int i = 0; i < rows.Length; i++)
        {
            CellDefinition first = rows[i].First();
            var cells = new List<(string Text, int Columns, int Rows)>();
            bool isOutcome = rows[i].Key.StartsWith("requests.outcomes", System.StringComparison.Ordinal);
            if (!isOutcome)
            {
                cells.Add((first.PrintedRowLabel, 3, 1));
            }
            else
            {
                if (isFirstOutcome)
                {
                    cells.Add(("三、本年度办理结果", 1, outcomes));
                    isFirstOutcome = false;
                }

                bool isInGroup = rows[i].Key.Split('.').Length == 4;
                if (isInGroup && first.GroupLabel != group)
                {
                    cells.Add((first.GroupLabel, 1,
                        rows.Count(row => row.First().GroupLabel == first.GroupLabel && row.Key.Split('.').Length == 4)));
                }

                group = isInGroup ? first.GroupLabel : "";
                cells.Add((first.PrintedRowLabel, isInGroup ? 1 : 2, 1));
            }

            cells.AddRange(rows[i].Select(cell => (Shown(values[cell.Index]), 1, 1)));
            grid.Row([.. cells]);
        }

        return grid.ToTable();
    }

    private static SourceTable Table4(FormShape form, CellValues values)
    {
        var grid = new GridMaker();
        CellDefinition[] cells = [.. form.Cells.Where(cell => cell.Table == 4)];
        grid.Row(("行政复议", 5, 2), ("行政诉讼", 10, 1));
        grid.Row(("未经复议直接起诉", 5, 1), ("复议后起诉", 5, 1));
        grid.Row([.. cells.Select(cell => (cell.ColumnLabel, 1, 1))]);
        grid.Row([.. cells.Select(cell => (Shown(values[cell.Index]), 1, 1))]);
        return grid.ToTable();
    }
}
