namespace GovInfoDisclosure.Documents.Layout;

/// <summary>Lays what was found of an unruled table into rows and columns: names of groups to the left, then labels, then numbers.</summary>
internal sealed class UnruledCells
{
    private readonly int number;
    private readonly List<(double Left, double Right)> columns;
    private readonly List<(double Left, double Right)> groupColumns = [];
    private readonly List<SourceCell> cells = [];
    private readonly int labelColumn;
    private int row;
    private Phrase? level;

    /// <param name="number">Which table of the document it is, from 1.</param>
    /// <param name="columns">Where the columns of numbers stand.</param>
    /// <param name="groups">The names of groups of rows.</param>
    /// <param name="hasLabels">Whether rows have labels.</param>
    public UnruledCells(int number, List<(double Left, double Right)> columns, IEnumerable<TextBlock> groups, bool hasLabels)
    {
        this.number = number;
        this.columns = columns;
        foreach (TextBlock group in groups.OrderBy(group => group.Left))
        {
            int last = groupColumns.Count - 1;
            if (last >= 0 && group.Left < groupColumns[last].Right)
            {
                groupColumns[last] = (groupColumns[last].Left, Math.Max(groupColumns[last].Right, group.Right));
            }
            else
            {
                groupColumns.Add((group.Left, group.Right));
            }
        }

        labelColumn = groupColumns.Count + (hasLabels ? 1 : 0);
    }

    /// <summary>Adds a head that spans those below it; from top to bottom.</summary>
    public void AddHead(TextBlock head)
    {
        if (level?.IsAt(head.First.Foot) != true)
        {
            level = head.First;
            row++;
        }

        int from = columns.FindIndex(column => column.Right > head.Left);
        int to = columns.FindLastIndex(column => column.Left < head.Right);
        Add(head, from < 0 ? columns.Count - 1 : to < 0 ? -1 : Math.Min(from, to), Math.Max(from, to));
    }

    /// <summary>Adds the heads of the columns.</summary>
    public void AddHeads(IEnumerable<TextBlock> heads)
    {
        row++;
        foreach (TextBlock head in heads)
        {
            int at = columns.FindIndex(column => column.Left <= head.Left && head.Right <= column.Right);
            Add(head, at, at);
        }
    }

    /// <summary>Adds a row.</summary>
    /// <param name="added">The row.</param>
    /// <param name="groups">The groups that begin with it, and how many rows they cover.</param>
    public void AddRow(TableRow added, IEnumerable<(TextBlock Text, int Rows)> groups)
    {
        row++;
        foreach ((TextBlock text, int rows) in groups)
        {
            Add(groupColumns.FindIndex(column => column.Left <= text.Left && text.Right <= column.Right) + 1, text.Text, text.First.Page, rows);
        }

        if (added.Label is { } label)
        {
            Add(labelColumn, added.Rest is { } rest ? label.Text + "\n" + rest.Text : label.Text, label.First.Page);
        }

        for (int i = 0; i < columns.Count; i++)
        {
            IEnumerable<Phrase> values = added.Numbers.Where(value => value.Left < columns[i].Right && columns[i].Left < value.Right);
            string text = TextLines.Join([.. values.SelectMany(value => value.Glyphs).OrderBy(glyph => glyph.Left)]);
            Add(labelColumn + i + 1, text + string.Concat(values.SelectMany(value => value.Rests).Select(rest => rest.Text)), added.First.Page);
        }
    }

    public SourceTable ToBlock() => new()
    {
        Cells = new ValueList<SourceCell>(cells.OrderBy(cell => cell.Row).ThenBy(cell => cell.Column)),
        Place = new Place(0, 0) { Page = cells[0].Place?.Page },
    };

    /// <summary>Adds a head above columns from 0, or above the labels at -1; what would stand in one place with another goes on with it.</summary>
    private void Add(TextBlock head, int from, int to)
    {
        int free = cells.Count > 0 && cells[cells.Count - 1].Row == row ? cells[cells.Count - 1].Column + cells[cells.Count - 1].ColumnSpan : 1;
        int first = Math.Max(free, Math.Max(1, labelColumn + from + 1));
        int last = labelColumn + to + 1;
        if (last >= first)
        {
            Add(first, head.Text, head.First.Page, columnSpan: last - first + 1);
        }
        else
        {
            cells[cells.Count - 1] = cells[cells.Count - 1] with { Text = cells[cells.Count - 1].Text + "\n" + head.Text };
        }
    }

    private void Add(int column, string text, int page, int rowSpan = 1, int columnSpan = 1) => cells.Add(new SourceCell
    {
        Row = row,
        Column = column,
        RowSpan = rowSpan,
        ColumnSpan = columnSpan,
        Text = text,
        Place = Place.InTable(number, row, column) with { Page = page },
    });
}
