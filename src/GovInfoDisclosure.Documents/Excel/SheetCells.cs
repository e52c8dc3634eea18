namespace GovInfoDisclosure.Documents.Excel;

/// <summary>The cells of one sheet while it is read, with what merges them; they become a table once all are known.</summary>
internal sealed class SheetCells(string name, DocumentLimits limits)
{
    private readonly SortedDictionary<(int Row, int Column), string> texts = [];
    private readonly List<(int Top, int Left, int Bottom, int Right)> merged = [];
    private readonly List<((int Row, int Column) From, (int Row, int Column) To)> pictures = [];
    private readonly HashSet<int> hiddenRows = [];
    private readonly List<(int First, int Last)> hiddenColumns = [];

    /// <summary>Whether cells were left out because a limit was reached.</summary>
    public bool IsCut { get; private set; }

    /// <summary>Whether a row or a column that shows something is hidden: it was left out.</summary>
    public bool HasHiddenText { get; private set; }

    /// <param name="row">From 1.</param>
    /// <param name="column">From 1.</param>
    /// <param name="text">What the cell shows.</param>
    public void Add(int row, int column, string text)
    {
        if (row < 1 || column < 1 || text.Trim().Length == 0)
        {
            return;
        }

        if (texts.Count >= limits.MaxCells)
        {
            IsCut = true;
        }
        else if (hiddenRows.Contains(row))
        {
            HasHiddenText = true;
        }
        else
        {
            texts[(row, column)] = text;
        }
    }

    public void Hide(int row) => hiddenRows.Add(row);

    public void HideColumns(int first, int last) => hiddenColumns.Add((first, last));

    /// <summary>What stands in a hidden column is not shown, unless its cell reaches into one that is.</summary>
    private void LeaveOutHiddenColumns()
    {
        bool IsHidden(int column) => hiddenColumns.Exists(columns => column >= columns.First && column <= columns.Last);
        if (hiddenColumns.Count == 0)
        {
            return;
        }

        HashSet<(int, int)> reaching = [.. merged.Where(merge => !IsHidden(merge.Right)).Select(merge => (merge.Top, merge.Left))];
        foreach ((int Row, int Column) place in texts.Keys.Where(key => IsHidden(key.Column) && !reaching.Contains(key)).ToList())
        {
            texts.Remove(place);
            HasHiddenText = true;
        }
    }

    /// <summary>Cells from one corner to the other are one; what stands in them but for the first is not shown.</summary>
    public void Merge(int top, int left, int bottom, int right)
    {
        if (merged.Count >= limits.MaxCells)
        {
            IsCut = true;
        }
        else if (top >= 1 && left >= 1 && bottom >= top && right >= left)
        {
            merged.Add((top, left, bottom, right));
        }
    }

    /// <summary>A picture from one cell to another; it stands in the cell, or in the merged cells, that both are of.</summary>
    public void AddPicture((int Row, int Column) from, (int Row, int Column) to) => pictures.Add((from, to));

    /// <summary>The cells with a picture in them.</summary>
    private HashSet<(int, int)> Pictured()
    {
        var found = new HashSet<(int, int)>();
        foreach (((int Row, int Column) from, (int Row, int Column) to) in pictures)
        {
            (int Top, int Left, int Bottom, int Right) home = merged.Find(merge => IsIn(merge, from));
            if (IsIn(home, from) ? IsIn(home, to) : from == to)
            {
                found.Add(IsIn(home, from) ? (home.Top, home.Left) : from);
            }
        }

        return found;
    }

    private static bool IsIn((int Top, int Left, int Bottom, int Right) merge, (int Row, int Column) cell) =>
        cell.Row >= merge.Top && cell.Row <= merge.Bottom && cell.Column >= merge.Left && cell.Column <= merge.Right;

    /// <summary>The sheet as a table of the rectangle that shows something; null where nothing does.</summary>
    public SourceTable? ToTable()
    {
        LeaveOutHiddenColumns();
        int lastRow = 0;
        int lastColumn = 0;
        foreach ((int row, int column) in texts.Keys)
        {
            lastRow = Math.Max(lastRow, row);
            lastColumn = Math.Max(lastColumn, column);
        }

        if (lastRow == 0)
        {
            return null;
        }

        Dictionary<(int, int), (int RowSpan, int ColumnSpan)> spans = Spans(lastRow, lastColumn, out HashSet<(int, int)> covered);
        HashSet<(int, int)> pictured = Pictured();
        var cells = new List<SourceCell>();
        foreach ((int row, int column) in Places(spans.Keys, lastColumn))
        {
            if (covered.Contains((row, column)))
            {
                continue;
            }

            (int rowSpan, int columnSpan) = spans.TryGetValue((row, column), out (int, int) span) ? span : (1, 1);
            cells.Add(new SourceCell
            {
                Row = row,
                Column = column,
                RowSpan = rowSpan,
                ColumnSpan = columnSpan,
                Text = texts.TryGetValue((row, column), out string? text) ? text : pictured.Contains((row, column)) ? CellText.Pictured : "",
                Place = Place.InSheet(name, Address(row, column)),
            });
        }

        return new SourceTable { Cells = new ValueList<SourceCell>(cells), Place = Place.InSheet(name, Address(cells[0].Row, cells[0].Column)) };
    }

    /// <summary>Every place of a row that shows something or is merged: a sheet keeps no cell where nothing is written, and shows an empty one there.</summary>
    private IEnumerable<(int Row, int Column)> Places(IEnumerable<(int Row, int Column)> merges, int lastColumn)
    {
        var rows = new SortedSet<int>();
        foreach ((int row, _) in texts.Keys)
        {
            rows.Add(row);
        }

        foreach ((int row, _) in merges)
        {
            rows.Add(row);
        }

        int left = limits.MaxCells;
        foreach (int row in rows)
        {
            for (int column = 1; column <= lastColumn; column++)
            {
                if (left-- <= 0)
                {
                    IsCut = true;
                    yield break;
                }

                yield return (row, column);
            }
        }
    }

    private Dictionary<(int, int), (int RowSpan, int ColumnSpan)> Spans(int lastRow, int lastColumn, out HashSet<(int, int)> covered)
    {
        var spans = new Dictionary<(int, int), (int, int)>();
        covered = [];
        foreach ((int top, int left, int bottom, int right) in merged)
        {
            if (top > lastRow || left > lastColumn || covered.Contains((top, left)))
            {
                continue;
            }

            int rowSpan = Math.Min(bottom, lastRow) - top + 1;
            int columnSpan = Math.Min(right, lastColumn) - left + 1;
            if ((long)rowSpan * columnSpan + covered.Count > limits.MaxCells)
            {
                IsCut = true;
                continue;
            }

            spans[(top, left)] = (rowSpan, columnSpan);
            for (int row = top; row < top + rowSpan; row++)
            {
                for (int column = left; column < left + columnSpan; column++)
                {
                    if (row != top || column != left)
                    {
                        covered.Add((row, column));
                    }
                }
            }
        }

        return spans;
    }

    /// <summary>An address as spreadsheets write it: C12.</summary>
    public static string Address(int row, int column)
    {
        string letters = "";
        for (int rest = column; rest > 0; rest = (rest - 1) / 26)
        {
            letters = (char)('A' + ((rest - 1) % 26)) + letters;
        }

        return letters + row.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>Row and column of an address; false where it is none.</summary>
    public static bool TryAddress(string? address, out int row, out int column)
    {
        row = 0;
        column = 0;
        int i = 0;
        while (address is not null && i < address.Length && i < 3 && address[i] is >= 'A' and <= 'Z')
        {
            column = (column * 26) + (address[i++] - 'A' + 1);
        }

        return i > 0 && int.TryParse(address!.Substring(i), NumberStyles.None, CultureInfo.InvariantCulture, out row) && row >= 1;
    }
}
