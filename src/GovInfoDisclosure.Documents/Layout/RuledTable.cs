namespace GovInfoDisclosure.Documents.Layout;

/// <summary>A table that ruling lines draw: its cells are the rectangles that no line crosses.</summary>
internal sealed class RuledTable
{
    /// <summary>Nobody lays a table nearer to the edge of a page, in points: printers leave a third of an inch white.</summary>
    private const double Margin = 24;

    /// <summary>How far, in points, the box of a character reaches beyond its ink.</summary>
    private const double Overhang = 2;

    /// <summary>Two numbers in one cell happen; three are of three cells.</summary>
    private const int FewestOpen = 3;

    /// <summary>So far apart, in heights, two are of two cells as well: a space between numbers of one is a third as wide.</summary>
    private const double Apart = 1;

    private readonly double[] xs;
    private readonly double[] ys;
    private readonly int[,] owner;
    private List<RuledCell> cells;
    private readonly bool isRightDrawn;

    public RuledTable(double[] xs, double[] ys, int[,] owner, List<RuledCell> cells, bool isRightDrawn, bool isBottomDrawn)
    {
        IsBottomDrawn = isBottomDrawn;
        this.isRightDrawn = isRightDrawn;
        this.xs = xs;
        this.ys = ys;
        this.owner = owner;
        this.cells = cells;
    }

    /// <summary>The cells, row by row.</summary>
    public IReadOnlyList<RuledCell> Cells => cells;

    public double Top => ys[0];

    public double Bottom => ys[ys.Length - 1];

    /// <summary>Whether a line was drawn below its last row; a page that cuts a row leaves it open.</summary>
    public bool IsBottomDrawn { get; }

    public double Left => xs[0];

    public double Right => xs[xs.Length - 1];

    /// <summary>Where the lines run that part its columns, from left to right.</summary>
    public IReadOnlyList<double> Columns => xs;

    public int RowCount => ys.Length - 1;

    /// <summary>The cells of its last row.</summary>
    public IEnumerable<RuledCell> LastRow => cells.Where(cell => cell.Row + cell.RowSpan == ys.Length);

    /// <summary>The same table with columns to the right of it, each cell of which is one row high.</summary>
    /// <param name="further">Where the lines between them would run, from left to right.</param>
    public RuledTable Widened(IEnumerable<double> further)
    {
        double[] wide = [.. xs, .. further];
        return With(wide, ys, Enumerable.Range(1, ys.Length - 1).SelectMany(row => Enumerable.Range(xs.Length, wide.Length - xs.Length)
            .Select(column => new RuledCell(row, column, 1, 1) { Left = wide[column - 1], Right = wide[column] })));
    }

    /// <summary>The same table with a row below its last one, of cells as wide as that one's.</summary>
    /// <param name="bottom">Where the row ends.</param>
    public RuledTable Lowered(double bottom) =>
        With(xs, [.. ys, bottom], LastRow.Select(cell => new RuledCell(ys.Length, cell.Column, 1, cell.ColumnSpan) { Left = cell.Left, Right = cell.Right }));

    private RuledTable With(double[] columns, double[] rows, IEnumerable<RuledCell> added)
    {
        List<RuledCell> all = [.. cells.Concat(added).OrderBy(cell => cell.Row).ThenBy(cell => cell.Column)];
        var owners = new int[rows.Length - 1, columns.Length - 1];
        for (int i = 0; i < all.Count; i++)
        {
            for (int row = all[i].Row; row < all[i].Row + all[i].RowSpan; row++)
            {
                for (int column = all[i].Column; column < all[i].Column + all[i].ColumnSpan; column++)
                {
                    owners[row - 1, column - 1] = i;
                }
            }
        }

        return new RuledTable(columns, rows, owners, all, isRightDrawn, IsBottomDrawn);
    }

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
            cell.IsDoubtful = true;
        }

        return true;
    }

    /// <summary>
    /// Whether lines part its columns alone: most of its numbers stand in cells side by side with those of other rows, or below heads, or with those of
    /// other columns; or all of them stand below words in their cells; or no line parts any. Told once its text is measured.
    /// </summary>
    public bool LacksRows
    {
        get
        {
            if (xs.Length == 2)
            {
                return cells.Exists(cell => cell.HoldsRow(endsWithNumber: false));
            }

            HashSet<int> several = [.. cells.Select(cell => (cell.Row, Numbers: HoldsRow(cell) ? FewestOpen : cell.NumbersOfRows))
                .Where(cell => cell.Numbers > 0).GroupBy(cell => cell.Row)
                .Where(row => row.Count() >= FewestOpen || row.Any(cell => cell.Numbers >= FewestOpen)).Select(row => row.Key)];
            int Numbers(IEnumerable<RuledCell> among) => among.Sum(cell => DrawnWords.Of(cell.Glyphs).Count(word => word.TrueForAll(Phrase.IsOfFigure)));
            int numbers = Numbers(cells);
            return (several.Count > 0 && Numbers(cells.Where(cell => several.Contains(cell.Row))) * 2 > numbers)
                || (numbers > 0 && numbers == Numbers(cells.Where(cell => cell.HasNumbersBelowWords)));
        }
    }

    /// <summary>Whether a row stands in one cell: a label and numbers, or numbers where no line of the table parts columns.</summary>
    private bool HoldsRow(RuledCell cell) => cell.HoldsRow(endsWithNumber: true)
        || (HoldsNumbers(cell) && !IsOpen(cell) && TextLines.Of(cell.Glyphs).Exists(line => WordsApart(line) >= FewestOpen));

    /// <summary>How many words stand apart on a line; a character that no font explains is drawn by itself within its number.</summary>
    private static int WordsApart(IReadOnlyList<Glyph> line) => 1 + Enumerable.Range(1, line.Count - 1)
        .Count(i => line[i].Left - line[i - 1].Right > DrawnWords.Touching * Math.Max(line[i].Height, line[i - 1].Height));

    /// <summary>Takes out what was put into its cells.</summary>
    public void Clear() => cells.ForEach(cell => cell.Clear());

    /// <summary>
    /// Parts what is no cell: numbers of several rows and columns between lines that only their labels and heads have. Those lines go on among the numbers,
    /// though nobody drew them there.
    /// </summary>
    public void PartOpenCells()
    {
        if (cells.Exists(IsOpen))
        {
            cells = [.. cells.SelectMany(cell => IsOpen(cell) ? Parts(cell) : [cell]).OrderBy(cell => cell.Row).ThenBy(cell => cell.Column)];
        }

        if (cells.Exists(cell => cell.RowSpan > 1 && HoldsNumbers(cell)))
        {
            ILookup<int, RuledCell> byEnd = cells.ToLookup(cell => cell.Column + cell.ColumnSpan);
            cells = [.. cells.SelectMany(cell => cell.RowSpan > 1 && HoldsNumbers(cell) ? Rows(cell, byEnd[cell.Column]) : [cell])
                .OrderBy(cell => cell.Row).ThenBy(cell => cell.Column)];
        }
    }

    private static bool HoldsNumbers(RuledCell cell) => cell.Glyphs.Count > 0 && cell.Glyphs.TrueForAll(Phrase.IsOfFigure);

    /// <summary>A cell beside several rows, as one for each where several have a number; where one number stands there, nothing tells whose it is.</summary>
    private IEnumerable<RuledCell> Rows(RuledCell cell, IEnumerable<RuledCell> before)
    {
        RuledCell[] beside = [.. before.Where(other =>
            other.Row >= cell.Row && other.Row + other.RowSpan <= cell.Row + cell.RowSpan && other.Glyphs.Count > 0)];
        if (beside.Length < 2)
        {
            return [cell];
        }

        bool IsOf(RuledCell row, Glyph glyph) => glyph.Top >= ys[row.Row - 1] - Overhang && glyph.Bottom <= ys[row.Row - 1 + row.RowSpan] + Overhang;
        if (beside.Sum(row => row.RowSpan) == cell.RowSpan && beside.Count(row => cell.Glyphs.Exists(glyph => IsOf(row, glyph))) > 1
            && cell.Glyphs.TrueForAll(glyph => Array.Exists(beside, row => IsOf(row, glyph))))
        {
            return beside.Select(row => cell with { Row = row.Row, RowSpan = row.RowSpan, Glyphs = cell.Glyphs.FindAll(glyph => IsOf(row, glyph)) });
        }

        cell.IsDoubtful = true;
        return [cell];
    }

    /// <summary>Whether numbers alone stand in several columns of what no line crosses: in two rows at least, or too many to be of one cell.</summary>
    private bool IsOpen(RuledCell cell)
    {
        if (cell.ColumnSpan == 1 || !cell.Glyphs.TrueForAll(Phrase.IsOfFigure))
        {
            return false;
        }

        List<Glyph>[] words = [.. DrawnWords.Of(cell.Glyphs)];
        int columns = words.Select(word => Column(word)).Distinct().Count();
        int rows = words.Select(word => Row(word[0])).Distinct().Count();
        return columns > 1 && (rows > 1 || columns >= FewestOpen || words[1][0].Left - words[0][words[0].Count - 1].Right >= Apart * words[0][0].Height)
            && Array.TrueForAll(words, word => word[0].Left >= xs[Column(word)] && word[word.Count - 1].Right <= xs[Column(word) + 1]);
    }

    private IEnumerable<RuledCell> Parts(RuledCell cell)
    {
        ILookup<(int, int), List<Glyph>> words = DrawnWords.Of(cell.Glyphs).ToLookup(word => (Row(word[0]), Column(word)));
        for (int row = cell.Row; row < cell.Row + cell.RowSpan; row++)
        {
            for (int column = cell.Column; column < cell.Column + cell.ColumnSpan; column++)
            {
                var part = new RuledCell(row, column, 1, 1) { Left = xs[column - 1], Right = xs[column] };
                part.Glyphs.AddRange(words[(row - 1, column - 1)].SelectMany(word => word));
                yield return part;
            }
        }
    }

    private int Row(in Glyph glyph) => Math.Max(0, IndexOf(ys, glyph.CenterY));

    private int Column(List<Glyph> word) => Math.Max(0, IndexOf(xs, (word[0].Left + word[word.Count - 1].Right) / 2));

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
