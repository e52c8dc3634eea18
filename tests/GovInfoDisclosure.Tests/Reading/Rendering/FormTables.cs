using System;
using System.Collections.Generic;
using System.Linq;
using GovInfoDisclosure.Form;

namespace GovInfoDisclosure.Tests.Reading.Rendering;

/// <summary>The three tables of the form with their merged cells, as word processors hold them.</summary>
internal static class FormTables
{
    private const string Corner = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）";

    /// <param name="form">The shape.</param>
    /// <param name="text">What is printed for a cell.</param>
    /// <param name="unit">What the head says of an amount: （单位：万元）, or nothing.</param>
    public static List<List<PrintedCell>> Table2(FormShape form, Func<CellDefinition, string> text, string unit)
    {
        var rows = new List<List<PrintedCell>>();
        const int Widest = 4;
        string block = "";
        foreach (IGrouping<string, CellDefinition> row in form.Cells.Where(cell => cell.Table == 2).GroupBy(cell => cell.RowAddress))
        {
            string item = Item(row.Key);
            if (item != block)
            {
                block = item;
                rows.Add([new PrintedCell("第二十条第（" + item + "）项", Widest)]);
                List<PrintedCell> heads = [new PrintedCell("信息内容")];
                heads.AddRange(Spread(row.ToList(), Widest,
                    cell => cell.Measure == Measure.TenThousandYuan ? Amount(cell.ColumnLabel) + unit : cell.ColumnLabel, false));
                rows.Add(heads);
            }

            List<PrintedCell> cells = [new PrintedCell(row.First().PrintedRowLabel, names: row.Key)];
            cells.AddRange(Spread(row.ToList(), Widest, text, true));
            rows.Add(cells);
        }

        return rows;
    }

    public static List<List<PrintedCell>> Table3(FormShape form, Func<CellDefinition, string> text)
    {
        List<List<CellDefinition>> all = form.Cells.Where(cell => cell.Table == 3).GroupBy(cell => cell.RowAddress).Select(row => row.ToList()).ToList();
        List<CellDefinition> heads = all[0];
        var rows = new List<List<PrintedCell>>
        {
            new() { new PrintedCell(Corner, 3, 3), new PrintedCell("申请人情况", 7) },
            new() { Head(heads[0], 2), new PrintedCell("法人或其他组织", 5), Head(heads[6], 2) },
            heads.Skip(1).Take(5).Select(head => Head(head, 1)).ToList(),
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

            string key = row[0].RowAddress.Split('.') is { Length: 4 } parts ? parts[2] : "";
            if (key.Length > 0 && key != group)
            {
                cells.Add(new PrintedCell(GroupLabel(key), 1,
                    outcomes.Count(other => other[0].RowAddress.StartsWith("requests.outcomes." + key + ".", StringComparison.Ordinal))));
            }

            group = key;
            cells.Add(new PrintedCell(row[0].PrintedRowLabel, !isOutcome ? 3 : key.Length > 0 ? 1 : 2, names: row[0].RowAddress));
            cells.AddRange(row.Select(cell => new PrintedCell(text(cell), 1, 1, cell.Address)));
            rows.Add(cells);
        }

        return rows;
    }

    public static List<List<PrintedCell>> Table4(FormShape form, Func<CellDefinition, string> text)
    {
        List<CellDefinition> cells = form.Cells.Where(cell => cell.Table == 4).ToList();
        PrintedCell Block(string label, int at) => new(label, 5, names: cells[at].RowAddress);
        return
        [
            [Block("行政复议", 0), new PrintedCell("行政诉讼", 10)],
            [.. cells.Take(5).Select(cell => Head(cell, 2)), Block("未经复议直接起诉", 5), Block("复议后起诉", 10)],
            [.. cells.Skip(5).Select(cell => Head(cell, 1))],
            [.. cells.Select(cell => new PrintedCell(text(cell), 1, 1, cell.Address))],
        ];
    }

    private static PrintedCell Head(CellDefinition cell, int rows) => new(cell.ColumnLabel, 1, rows, names: cell.Key);

    /// <summary>Fewer columns than the Widest block share the room, as the published form has it.</summary>
    private static IEnumerable<PrintedCell> Spread(List<CellDefinition> cells, int widest, Func<CellDefinition, string> text, bool isValue)
    {
        int room = widest - 1;
        for (int i = 0; i < cells.Count; i++)
        {
            int columns = i + 1 < cells.Count ? 1 : room - i;
            yield return new PrintedCell(text(cells[i]), columns, 1, isValue ? cells[i].Address : null, isValue ? "" : cells[i].Key);
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

    /// <summary>Where each cell stands: in the next place of its row that no merged cell above or before it covers, rows and columns from 0.</summary>
    /// <param name="rows">The table.</param>
    public static IEnumerable<(int Row, int Column, PrintedCell Cell)> Place(List<List<PrintedCell>> rows)
    {
        var taken = new HashSet<(int Row, int Column)>();
        for (int row = 0; row < rows.Count; row++)
        {
            int column = 0;
            foreach (PrintedCell cell in rows[row])
            {
                while (taken.Contains((row, column)))
                {
                    column++;
                }

                for (int i = 0; i < cell.Rows * cell.Columns; i++)
                {
                    taken.Add((row + (i / cell.Columns), column + (i % cell.Columns)));
                }

                yield return (row, column, cell);
            }
        }
    }
}
