using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using GovInfoDisclosure.Reading.Sources;

namespace GovInfoDisclosure.Documents.Tests.Rendering;

/// <summary>What agencies do to a form: each changes the document, and what is expected of it where the value is another one.</summary>
internal static class CorpusTraps
{
    private const string Granted = "requests.outcomes.grantedInFull.";

    public static IReadOnlyList<string> Names { get; } =
        ["torn-amount", "two-numbers", "yuan", "raised-mark", "lost-letters",
        "cut-table", "unruled", "dashes", "thousands", "no-totals", "note-behind", "cases-swapped"];

    public static SourceDocument Apply(string name, SourceDocument source, Dictionary<string, decimal?> cells) => name switch
    {
        // 96171.6 whose point was torn off: ten times the amount when what is left is taken together.
        "torn-amount" => Amount(source, cells, "961716\n.", 96171.6m),
        "yuan" => Amount(source, cells, "251000元", 25.1m),
        "two-numbers" => Row(source, Set(cells, ("naturalPersons", 34), ("commercialEnterprises", 0)), (0, "34 0"), (1, "")),
        "raised-mark" => Row(source, Set(cells, ("naturalPersons", 17)), (0, "17[1]")),
        "thousands" => Row(source, Set(cells, ("naturalPersons", 1234)), (0, "1,234")),
        "note-behind" => Row(source, Set(cells, ("naturalPersons", 22)), (0, "22（其中重复16件）")),
        "lost-letters" => Change(
            source,
            cell => cell.Text.StartsWith("2.其他法律行政", StringComparison.Ordinal) ? cell with { Text = "2.其他法律行政止公开" } : cell),
        "dashes" => Dashes(source, cells),
        "no-totals" => NoTotals(source, cells),
        "cut-table" => CutTable(source),
        "cases-swapped" => Swapped(source),
        _ => source,
    };

    private static Dictionary<string, decimal?> Set(Dictionary<string, decimal?> cells, params (string Column, decimal Value)[] values)
    {
        foreach ((string column, decimal value) in values)
        {
            cells[Granted + column] = value;
        }

        return cells;
    }

    private static SourceDocument Amount(SourceDocument source, Dictionary<string, decimal?> cells, string text, decimal value)
    {
        string address = cells.Keys.Single(
            key => key.StartsWith("proactiveDisclosure.", StringComparison.Ordinal) && key.EndsWith(".amount", StringComparison.Ordinal));
        cells[address] = value;
        SourceTable table = Tables(source)[0];
        int last = table.Cells[^1].Row;
        return Change(source, cell => ReferenceEquals(cell, table.Cells[^1]) && cell.Row == last ? cell with { Text = text } : cell);
    }

    /// <summary>Changes values of the row （一）予以公开.</summary>
    private static SourceDocument Row(SourceDocument source, Dictionary<string, decimal?> cells, params (int Column, string Text)[] texts)
    {
        _ = cells;
        SourceTable table = Tables(source)[1];
        int row = table.Cells.Single(cell => cell.Text == "（一）予以公开").Row;
        SourceCell[] values = [.. table.Cells.Where(cell => cell.Row == row).TakeLast(7)];
        return Change(source, cell => Array.FindIndex(values, value => ReferenceEquals(value, cell)) is >= 0 and var at && texts.Any(text => text.Column == at)
            ? cell with { Text = texts.Single(text => text.Column == at).Text } : cell);
    }

    private static SourceDocument Dashes(SourceDocument source, Dictionary<string, decimal?> cells)
    {
        foreach (string key in cells.Keys.Where(
            key => key.StartsWith("requests.outcomes.unableToProvide.notHeld.", StringComparison.Ordinal)).ToList())
        {
            cells[key] = null;
        }

        SourceTable table = Tables(source)[1];
        int row = table.Cells.Single(cell => cell.Text == "1.本机关不掌握相关政府信息").Row;
        SourceCell[] values = [.. table.Cells.Where(cell => cell.Row == row).TakeLast(7)];
        return Change(source, cell => values.Any(value => ReferenceEquals(value, cell)) ? cell with { Text = "/" } : cell);
    }

    private static SourceDocument NoTotals(SourceDocument source, Dictionary<string, decimal?> cells)
    {
        foreach (string key in cells.Keys.Where(
            key => key.StartsWith("requests.", StringComparison.Ordinal) && key.EndsWith(".total", StringComparison.Ordinal)).ToList())
        {
            cells[key] = null;
        }

        SourceTable table = Tables(source)[1];
        return Change(
            source,
            cell => table.Cells.Any(other => ReferenceEquals(cell, other)) && cell.Column == 10 && cell.Text.All(c => c is >= '0' and <= '9')
                ? cell with { Text = "" } : cell);
    }

    /// <summary>Table 3 as two tables, the head printed again over the second.</summary>
    private static SourceDocument CutTable(SourceDocument source)
    {
        SourceTable table = Tables(source)[1];
        int cut = table.Cells.Single(cell => cell.Text == "（四）无法提供").Row;
        var first = new List<SourceCell>();
        var second = new List<SourceCell>();
        foreach (SourceCell cell in table.Cells)
        {
            if (cell.Row < cut)
            {
                first.Add(cell with { RowSpan = Math.Min(cell.RowSpan, cut - cell.Row) });
            }

            if (cell.Row <= 3)
            {
                second.Add(cell);
            }
            else if (cell.Row + cell.RowSpan > cut)
            {
                int top = Math.Max(cell.Row, cut);
                second.Add(cell with { Row = top - cut + 4, RowSpan = cell.Row + cell.RowSpan - top, Text = cell.Row < cut ? "" : cell.Text });
            }
        }

        second.Sort((a, b) => (a.Row, a.Column).CompareTo((b.Row, b.Column)));
        return source with
        {
            Blocks = new ValueList<SourceBlock>(source.Blocks.SelectMany(block => ReferenceEquals(block, table)
                ? [new SourceTable { Cells = new ValueList<SourceCell>(first) },
                    new SourceParagraph { Text = "- 3 -" },
                    new SourceTable { Cells = new ValueList<SourceCell>(second) }]
                : new[] { block })),
        };
    }

    /// <summary>Table 4 with 行政诉讼 before 行政复议.</summary>
    private static SourceDocument Swapped(SourceDocument source)
    {
        SourceTable table = Tables(source)[2];
        SourceCell[] cells = [.. table.Cells
            .Select(cell => cell with { Column = cell.Column <= 5 ? cell.Column + 10 : cell.Column - 5 })
            .OrderBy(cell => cell.Row).ThenBy(cell => cell.Column)];
        SourceTable swapped = table with { Cells = new ValueList<SourceCell>(cells) };
        return source with { Blocks = new ValueList<SourceBlock>(source.Blocks.Select(block => ReferenceEquals(block, table) ? swapped : block)) };
    }

    private static SourceTable[] Tables(SourceDocument source) => [.. source.Blocks.OfType<SourceTable>()];

    private static SourceDocument Change(SourceDocument source, Func<SourceCell, SourceCell> change) => source with
    {
        Blocks = new ValueList<SourceBlock>(source.Blocks.Select(block => block is SourceTable table
            ? table with { Cells = new ValueList<SourceCell>(table.Cells.Select(change)) } : block)),
    };
}
