using System;
using System.Collections.Generic;
using System.Linq;
using GovInfoDisclosure.Form;

namespace GovInfoDisclosure.Tests.Reading.Rendering;

/// <summary>The three tables of the form with their merged cells, as word processors hold them.</summary>
internal static class FormTables
{
    private const string Corner = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）";
    private static readonly string[] Outcomes = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"];

    /// <param name="form">The shape.</param>
    /// <param name="text">What is printed for a cell.</param>
    /// <param name="unit">What the head says of an amount: （单位：万元）, or nothing.</param>
    public static List<List<PrintedCell>> Table2(FormShape form, Func<CellDefinition, string> text, string unit)
    {
        var rows = new List<List<PrintedCell>>();
        int widest = form.Edition == ReportEdition.Edition2021 ? 4 : 4;
        string block = "";
        foreach (IGrouping<RowDefinition, CellDefinition> row in form.Cells.Where(cell => cell.Table == 2).GroupBy(cell => cell.Row))
        {
            string head = string.Join("|", row.Select(cell => cell.ColumnLabel));
            string item = Item(row.Key.Address);
            if (item != block)
            {
                block = item;
                rows.Add([new PrintedCell("第二十条第（" + item + "）项", widest)]);
                List<PrintedCell> heads = [new PrintedCell("信息内容")];
                heads.AddRange(Spread(row.ToList(), widest,
                    cell => cell.Measure == Measure.TenThousandYuan ? Amount(cell.ColumnLabel) + unit : cell.ColumnLabel, false));
                rows.Add(heads);
            }

            List<PrintedCell> cells = [new PrintedCell(row.Key.PrintedLabel)];
            cells.AddRange(Spread(row.ToList(), widest, text, true));
            rows.Add(cells);
        }

        return rows;
    }

    public static List<List<PrintedCell>> Table3(FormShape form, Func<CellDefinition, string> text)
    {
        List<List<CellDefinition>> all = form.Cells.Where(cell => cell.Table == 3).GroupBy(cell => cell.Row).Select(row => row.ToList()).ToList();
        string[] heads = all[0].Select(cell => cell.ColumnLabel).ToArray();
        var rows = new List<List<PrintedCell>>
        {
            new() { new PrintedCell(Corner, 3, 3), new PrintedCell("申请人情况", 7) },
            new() { new PrintedCell(heads[0], 1, 2), new PrintedCell("法人或其他组织", 5), new PrintedCell(heads[6], 1, 2) },
            heads.Skip(1).Take(5).Select(head => new PrintedCell(head)).ToList(),
        };
        List<List<CellDefinition>> outcomes = all.FindAll(row => row[0].Address.StartsWith("requests.outcomes.", StringComparison.Ordinal));
        string group = "";
        foreach (List<CellDefinition> row in all)
        {
            var cells = new List<PrintedCell>();
            bool isOutcome = outcomes.Contains(row);
            if (isOutcome && row == outcomes[0])
            {
                cells.Add(new PrintedCell("三、本年度办理结果", 1, outcomes.Count));
            }

            string key = row[0].Row.Address.Split('.') is { Length: 4 } parts ? parts[2] : "";
            if (key.Length > 0 && key != group)
            {
                cells.Add(new PrintedCell(GroupLabel(key), 1,
                    outcomes.Count(other => other[0].Row.Address.StartsWith("requests.outcomes." + key + ".", StringComparison.Ordinal))));
            }

            group = key;
            cells.Add(new PrintedCell(row[0].Row.PrintedLabel, !isOutcome ? 3 : key.Length > 0 ? 1 : 2));
            cells.AddRange(row.Select(cell => new PrintedCell(text(cell), 1, 1, cell.Address)));
            rows.Add(cells);
        }

        return rows;
    }

    public static List<List<PrintedCell>> Table4(FormShape form, Func<CellDefinition, string> text)
    {
        var rows = new List<List<PrintedCell>>
        {
            new() { new PrintedCell("行政复议", 5), new PrintedCell("行政诉讼", 10) },
            new(),
            new(),
            form.Cells.Where(cell => cell.Table == 4).Select(cell => new PrintedCell(text(cell), 1, 1, cell.Address)).ToList(),
        };
        rows[1].AddRange(Outcomes.Select(label => new PrintedCell(label, 1, 2)));
        rows[1].Add(new PrintedCell("未经复议直接起诉", 5));
        rows[1].Add(new PrintedCell("复议后起诉", 5));
        rows[2].AddRange(Outcomes.Concat(Outcomes).Select(label => new PrintedCell(label)));
        return rows;
    }

    /// <summary>Fewer columns than the widest block share the room, as the published form has it.</summary>
    private static IEnumerable<PrintedCell> Spread(List<CellDefinition> cells, int widest, Func<CellDefinition, string> text, bool isValue)
    {
        int room = widest - 1;
        for (int i = 0; i < cells.Count; i++)
        {
            int columns = i + 1 < cells.Count ? 1 : room - i;
            yield return new PrintedCell(text(cells[i]), columns, 1, isValue ? cells[i].Address : null);
        }
    }

    private static string Amount(string label)
    {
        int open = label.IndexOf('（');
        return open < 0 ? label : label[..open];
    }

    private static string Item(string address) => address.Split('.')[1] switch
    {
        "rules" or "normativeDocuments" or "otherDocuments" => "一",
        "licensing" or "otherServices" => "五",
        "penalties" or "compulsion" => "六",
        "administrativeFees" => "八",
        _ => "九",
    };

    private static string GroupLabel(string key) => key switch
    {
        "denied" => "（三）不予公开",
        "unableToProvide" => "（四）无法提供",
        "notProcessed" => "（五）不予处理",
        _ => "（六）其他处理",
    };
}
