using GovInfoDisclosure.Form.Editions;

namespace GovInfoDisclosure.Rendering;

/// <summary>Lays the cells of a shape into its three tables, with the merged cells of the notices.</summary>
internal static class OfficialTables
{
    private const string Outcomes = "requests.outcomes.";

    /// <summary>Below each item of Article 20 a head and its rows; the last column of a narrower block is merged over the room left.</summary>
    public static OfficialTable Table2(FormShape form)
    {
        CellDefinition[][] rows = Rows(form, 2);
        int width = 1 + rows.Max(row => row.Length);
        var cells = new List<OfficialCell>();
        string item = "";
        int at = 0;
        foreach (CellDefinition[] row in rows)
        {
            (string Zh, string En) own = PrintedHeads.ItemOf(row[0].RowAddress);
            if (own.Zh != item)
            {
                item = own.Zh;
                cells.Add(Label(++at, 1, own, OfficialCellKind.Head, columns: width));
                cells.Add(Label(++at, 1, PrintedHeads.InformationContent, OfficialCellKind.Head));
                cells.AddRange(row.Select((cell, i) => Label(at, 2 + i, Column(cell), OfficialCellKind.Head, columns: Reach(row, i, width))));
            }

            cells.Add(RowLabel(++at, 1, row[0].Row));
            cells.AddRange(row.Select((cell, i) => Value(at, 2 + i, cell, Reach(row, i, width))));
        }

        return new OfficialTable(2, new ValueList<OfficialCell>(cells));
    }

    /// <summary>Three columns of labels (item, group, row), of which a label takes as many as are free to its right; then the seven of applicants.</summary>
    public static OfficialTable Table3(FormShape form)
    {
        const int LabelColumns = 3;
        CellDefinition[][] rows = Rows(form, 3);
        CellDefinition[] heads = rows[0];
        int last = heads.Length - 1;
        var cells = new List<OfficialCell>
        {
            Label(1, 1, PrintedHeads.Corner, OfficialCellKind.Head, LabelColumns, 3),
            Label(1, LabelColumns + 1, PrintedHeads.Applicants, OfficialCellKind.Head, heads.Length),
            Label(2, LabelColumns + 1, Column(heads[0]), OfficialCellKind.Head, 1, 2),
            Label(2, LabelColumns + 2, PrintedHeads.Organizations, OfficialCellKind.Head, last - 1),
            Label(2, LabelColumns + heads.Length, Column(heads[last]), OfficialCellKind.Head, 1, 2),
        };
        cells.AddRange(heads.Skip(1).Take(last - 1).Select((cell, i) => Label(3, LabelColumns + 2 + i, Column(cell), OfficialCellKind.Head)));

        int outcomes = rows.Count(IsOutcome);
        string outcome = "";
        string group = "";
        int at = 3;
        foreach (CellDefinition[] row in rows)
        {
            at++;
            RowDefinition label = row[0].Row;
            int column = 1;
            if (IsOutcome(row))
            {
                if (outcome.Length == 0)
                {
                    outcome = Outcomes;
                    cells.Add(Label(at, column, PrintedHeads.Outcomes, OfficialCellKind.RowLabel, 1, outcomes));
                }

                column++;
                if (label.GroupLabel.Length > 0)
                {
                    if (label.GroupLabel != group)
                    {
                        int height = rows.Count(other => other[0].GroupLabel == label.GroupLabel);
                        cells.Add(Label(at, column, (label.GroupLabel, label.GroupLabelEn), OfficialCellKind.RowLabel, 1, height));
                    }

                    column++;
                }
            }

            group = label.GroupLabel;
            cells.Add(RowLabel(at, column, label, LabelColumns + 1 - column));
            cells.AddRange(row.Select((cell, i) => Value(at, LabelColumns + 1 + i, cell, 1)));
        }

        return new OfficialTable(3, new ValueList<OfficialCell>(cells));
    }

    /// <summary>One row of three blocks; the two of litigation share a head, so their columns' heads are a row lower.</summary>
    public static OfficialTable Table4(FormShape form)
    {
        CellDefinition[][] blocks = Rows(form, 4);
        var heads = new List<OfficialCell>[] { [], [], [] };
        var values = new List<OfficialCell>();
        string shared = "";
        int column = 1;
        foreach (CellDefinition[] block in blocks)
        {
            (string Zh, string En)[] labels = Split(block[0].Row);
            if (labels.Length == 1 || labels[0].Zh != shared)
            {
                shared = labels[0].Zh;
                int width = blocks.Where(other => Split(other[0].Row)[0].Zh == shared).Sum(other => other.Length);
                heads[0].Add(Label(1, column, labels[0], OfficialCellKind.Head, width));
            }

            if (labels.Length > 1)
            {
                heads[1].Add(Label(2, column, labels[1], OfficialCellKind.Head, block.Length));
            }

            foreach (CellDefinition cell in block)
            {
                heads[labels.Length].Add(Label(labels.Length + 1, column, Column(cell), OfficialCellKind.Head, 1, 3 - labels.Length));
                values.Add(Value(4, column, cell, 1));
                column++;
            }
        }

        return new OfficialTable(4, new ValueList<OfficialCell>(heads.SelectMany(row => row.OrderBy(cell => cell.Column)).Concat(values)));
    }

    private static CellDefinition[][] Rows(FormShape form, int table) =>
        [.. form.Cells.Where(cell => cell.Table == table).GroupBy(cell => cell.Row).Select(row => row.ToArray())];

    private static bool IsOutcome(CellDefinition[] row) => row[0].Address.StartsWith(Outcomes, StringComparison.Ordinal);

    private static int Reach(CellDefinition[] row, int index, int width) => index + 1 < row.Length ? 1 : width - 1 - index;

    private static (string Zh, string En) Column(CellDefinition cell) => cell.Measure == Measure.TenThousandYuan
        ? (cell.ColumnLabel + PrintedHeads.TenThousandYuan.Zh, cell.ColumnLabelEn + PrintedHeads.TenThousandYuan.En)
        : (cell.ColumnLabel, cell.ColumnLabelEn);

    /// <summary>行政诉讼 / 复议后起诉: the block's own head below the one that it shares.</summary>
    private static (string Zh, string En)[] Split(RowDefinition block)
    {
        string[] zh = block.PrintedLabel.Split([RowDefinition.Separator], StringSplitOptions.None);
        string[] en = block.PrintedLabelEn.Split([RowDefinition.Separator], StringSplitOptions.None);
        return [.. zh.Select((label, i) => (label, en[i]))];
    }

    private static OfficialCell RowLabel(int row, int column, RowDefinition of, int columns = 1) =>
        Label(row, column, (of.PrintedLabel, of.PrintedLabelEn), OfficialCellKind.RowLabel, columns);

    private static OfficialCell Label(int row, int column, (string Zh, string En) label, OfficialCellKind kind, int columns = 1, int rows = 1) =>
        new() { Row = row, Column = column, ColumnSpan = columns, RowSpan = rows, Kind = kind, Label = new Message(label.Zh, label.En) };

    private static OfficialCell Value(int row, int column, CellDefinition cell, int columns) =>
        new() { Row = row, Column = column, ColumnSpan = columns, Kind = OfficialCellKind.Value, Cell = cell };
}
