namespace GovInfoDisclosure.Documents.Layout;

/// <summary>A table that ruling lines draw: its cells are the rectangles that no line crosses.</summary>
internal sealed class RuledTable
{
    /// <summary>Nobody lays a table nearer to the edge of a page, in points: printers leave a third of an inch white.</summary>
    private const double Margin = 24;

    private readonly double[] xs;
    private readonly double[] ys;
    private readonly int[,] owner;
    private readonly bool isRightDrawn;

    public RuledTable(double[] xs, double[] ys, int[,] owner, List<RuledCell> cells, bool isRightDrawn, bool isBottomDrawn)
    {
        IsBottomDrawn = isBottomDrawn;
        this.isRightDrawn = isRightDrawn;
        this.xs = xs;
        this.ys = ys;
        this.owner = owner;
        Cells = cells;
    }

    /// <summary>The cells, row by row.</summary>
    public IReadOnlyList<RuledCell> Cells { get; }

    public double Top => ys[0];

    public double Bottom => ys[ys.Length - 1];

    /// <summary>Whether a line was drawn below its last row; a page that cuts a row leaves it open.</summary>
    public bool IsBottomDrawn { get; }

    public double Left => xs[0];

    public double Right => xs[xs.Length - 1];

    /// <summary>Where the lines run that part its columns, from left to right.</summary>
    public IReadOnlyList<double> Columns => xs;

    /// <summary>The cell that a point is in; null outside the table.</summary>
    public RuledCell? At(double x, double y)
    {
        int column = IndexOf(xs, x);
        int row = IndexOf(ys, y);
        return column < 0 || row < 0 ? null : Cells[owner[row, column]];
    }

    /// <summary>
    /// Whether the table runs past the right edge of the page: its lines go on to there and nobody drew its right side, or it stands beyond.
    /// What printed it dropped characters there, so that numbers of the last column may have lost digits; its cells are told so.
    /// </summary>
    /// <param name="pageWidth">How wide the page is.</param>
    public bool TellCut(double pageWidth)
    {
        if (Right <= pageWidth && (isRightDrawn || Right < pageWidth - Margin))
        {
            return false;
        }

        foreach (RuledCell cell in Cells.Where(cell => cell.Column + cell.ColumnSpan == xs.Length))
        {
            cell.IsCut = true;
        }

        return true;
    }

    /// <summary>Tells the cells, once they have their text, how near to the lines the table's text stands, and what their rows show of two numbers.</summary>
    public void MeasureText()
    {
        double padding = Cells.Min(cell => cell.White);
        foreach (RuledCell cell in Cells)
        {
            cell.Padding = padding < double.MaxValue ? padding : 0;
        }

        HashSet<int> several = [.. Cells.Where(cell => cell.HasSeveral).Select(cell => cell.Row)];
        foreach (RuledCell cell in Cells.Where(cell => several.Contains(cell.Row)))
        {
            cell.IsBesideSeveral = true;
        }
    }

    /// <summary>The stretch between two of the places that a point is in; −1 before the first and behind the last.</summary>
    public static int IndexOf(double[] places, double at)
    {
        int index = Array.BinarySearch(places, at);
        index = index < 0 ? ~index - 1 : index;
        return index >= places.Length - 1 ? -1 : index;
    }
}
