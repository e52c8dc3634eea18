namespace GovInfoDisclosure.Documents.Layout;

/// <summary>A table over one page or several, whose columns are those of all its pages together.</summary>
/// <param name="number">Which table of the document it is, from 1.</param>
internal sealed class PagedTable(int number)
{
    /// <summary>How far the same line may stand apart from page to page.</summary>
    private const double Tolerance = 3;

    private readonly List<PlacedCell> cells = [];
    private readonly List<double> columns = [];
    private int rows;
    private bool isBottomDrawn = true;

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
        return shared >= Math.Min(table.Columns.Count, columns.Count);
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
        PlacedCell[] added = [.. table.Cells.Select(cell =>
            new PlacedCell(cell, table.Columns[cell.Column - 1], table.Columns[cell.Column + cell.ColumnSpan - 1], rows + cell.Row, page))];
        int rowsOfTable = table.Cells.Max(cell => cell.Row + cell.RowSpan - 1);
        if (!isBottomDrawn && Halves(added) is { } halves)
        {
            // The page cut a row in two: no line stands below its first half.
            foreach (PlacedCell cell in added)
            {
                cell.Row--;
            }

            foreach ((PlacedCell first, PlacedCell second) in halves)
            {
                first.Join(second);
            }

            cells.AddRange(added.Except(halves.Select(pair => pair.Second)));
            rows += rowsOfTable - 1;
        }
        else
        {
            cells.AddRange(added);
            rows += rowsOfTable;
        }

        isBottomDrawn = table.IsBottomDrawn;
        LastPage = page;
    }

    public SourceTable ToBlock()
    {
        var made = new List<SourceCell>();
        foreach (PlacedCell cell in cells)
        {
            int column = Nearest(cell.Left);
            int end = Nearest(cell.Right);
            if (end == column && cell.Text.Length == 0)
            {
                // Between the two lines of a border that other pages have as one.
                continue;
            }

            made.Add(new SourceCell
            {
                Row = cell.Row,
                Column = column + 1,
                RowSpan = cell.RowSpan,
                ColumnSpan = Math.Max(1, end - column),
                Text = cell.Text,
                Place = Place.InTable(number, cell.Row, column + 1) with { Page = cell.Page },
            });
        }

        return new SourceTable { Cells = new ValueList<SourceCell>(made), Place = Place.OnPage(cells[0].Page) };
    }

    /// <summary>The cells of the last row with those of the next page's first row that go on with them; null where they stand otherwise.</summary>
    private List<(PlacedCell First, PlacedCell Second)>? Halves(PlacedCell[] added)
    {
        PlacedCell[] last = [.. cells.Where(cell => cell.Row + cell.RowSpan - 1 == rows)];
        PlacedCell[] next = [.. added.Where(cell => cell.Row == rows + 1)];
        var halves = new List<(PlacedCell First, PlacedCell Second)>();
        foreach (PlacedCell second in next)
        {
            bool IsAbove(PlacedCell cell) => Math.Abs(cell.Left - second.Left) <= Tolerance && Math.Abs(cell.Right - second.Right) <= Tolerance;
            if (Array.Find(last, IsAbove) is not { } first || (first.Text.Length > 0 && TextBlock.BeginsItem(second.Text)))
            {
                // What begins an item is no rest of the one above it.
                return null;
            }

            halves.Add((first, second));
        }

        return next.Length == last.Length ? halves : null;
    }

    private int Nearest(double x)
    {
        int nearest = 0;
        for (int i = 1; i < columns.Count; i++)
        {
            nearest = Math.Abs(columns[i] - x).CompareTo(Math.Abs(columns[nearest] - x)) < 0 ? i : nearest;
        }

        return nearest;
    }
}
