namespace GovInfoDisclosure.Documents.Layout;

/// <summary>A table over one page or several, whose columns are those of all its pages together.</summary>
/// <param name="number">Which table of the document it is, from 1.</param>
internal sealed class PagedTable(int number)
{
    /// <summary>How far the same line may stand apart from page to page.</summary>
    private const double Tolerance = 3;

    private readonly List<(RuledCell Cell, double Left, double Right, int Top, int Page)> cells = [];
    private readonly List<double> columns = [];
    private int rows;

    /// <summary>The page of its last rows.</summary>
    public int LastPage { get; private set; }

    /// <summary>Whether a table is the rest of this one: it stands between the same edges, and their columns are one another's, or parts of them.</summary>
    public bool Goes(RuledTable table)
    {
        if (Math.Abs(columns[0] - table.Left) > Tolerance || Math.Abs(columns[columns.Count - 1] - table.Right) > Tolerance)
        {
            return false;
        }

        int shared = table.Columns.Count(x => columns.Exists(column => Math.Abs(column - x) <= Tolerance));
        return shared == Math.Min(table.Columns.Count, columns.Count);
    }

    public void Add(RuledTable table, int page)
    {
        foreach (double x in table.Columns)
        {
            if (!columns.Exists(column => Math.Abs(column - x) <= Tolerance))
            {
                columns.Add(x);
            }
        }

        columns.Sort();
        foreach (RuledCell cell in table.Cells)
        {
            cells.Add((cell, table.Columns[cell.Column - 1], table.Columns[cell.Column + cell.ColumnSpan - 1], rows, page));
        }

        rows += table.Cells.Max(cell => cell.Row + cell.RowSpan - 1);
        LastPage = page;
    }

    public SourceTable ToBlock()
    {
        var made = new List<SourceCell>();
        foreach ((RuledCell cell, double left, double right, int top, int page) in cells)
        {
            int column = Nearest(left);
            made.Add(new SourceCell
            {
                Row = top + cell.Row,
                Column = column + 1,
                RowSpan = cell.RowSpan,
                ColumnSpan = Math.Max(1, Nearest(right) - column),
                Text = cell.Text(),
                Place = Place.InTable(number, top + cell.Row, column + 1) with { Page = page },
            });
        }

        return new SourceTable { Cells = new ValueList<SourceCell>(made), Place = Place.OnPage(cells[0].Page) };
    }

    private int Nearest(double x) => Enumerable.Range(0, columns.Count).OrderBy(i => Math.Abs(columns[i] - x)).First();
}
