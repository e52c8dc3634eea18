namespace GovInfoDisclosure.Diagnosis;

/// <summary>The tables as a person sees them: which cells stand beside each other, and which is the total of which.</summary>
internal sealed class TableShape
{
    private const string OutcomesRow = "requests.outcomes.";
    private const string TotalRow = "requests.outcomes.total";
    private readonly FormShape form;
    private readonly int[] rowOf;
    private readonly int[] columnOf;
    private readonly int[] totalBelow;

    public TableShape(FormShape form)
    {
        this.form = form;
        rowOf = new int[form.AllCells.Length];
        columnOf = new int[form.AllCells.Length];
        var current = new List<int>();
        foreach (CellDefinition cell in form.AllCells)
        {
            if (current.Count > 0 && form.AllCells[current[0]].Row != cell.Row)
            {
                Rows.Add([.. current]);
                current.Clear();
            }

            rowOf[cell.Index] = Rows.Count;
            columnOf[cell.Index] = current.Count;
            current.Add(cell.Index);
        }

        Rows.Add([.. current]);
        List<int[]> table3 = Rows.FindAll(row => form.AllCells[row[0]].Table == 3);
        Columns = [.. table3[0].Select((_, column) => table3.ConvertAll(row => row[column]).ToArray())];
        totalBelow = [.. form.AllCells.Select(cell => FindTotalBelow(cell.Index))];
    }

    /// <summary>The cells of each row, in the form's order.</summary>
    public List<int[]> Rows { get; } = [];

    /// <summary>The cells of each column of table 3.</summary>
    public List<int[]> Columns { get; }

    public int RowOf(int cell) => rowOf[cell];

    public int ColumnOf(int cell) => columnOf[cell];

    public bool AreInOneRow(int first, int second) => rowOf[first] == rowOf[second];

    public bool AreInOneColumn(int first, int second) =>
        columnOf[first] == columnOf[second] && form.AllCells[first].Table == form.AllCells[second].Table
        && form.AllCells[first].Key == form.AllCells[second].Key;

    public bool AreNeighbours(int first, int second) =>
        (AreInOneRow(first, second) && Math.Abs(columnOf[first] - columnOf[second]) == 1)
        || (AreInOneColumn(first, second) && Math.Abs(rowOf[first] - rowOf[second]) == 1);

    /// <summary>The cell in the same row, so many columns further; −1 where there is none.</summary>
    public int Beside(int cell, int step)
    {
        int column = columnOf[cell] + step;
        int[] row = Rows[rowOf[cell]];
        return column >= 0 && column < row.Length ? row[column] : -1;
    }

    /// <summary>The cell in the same column of the same table, so many rows further; −1 where there is none.</summary>
    public int Below(int cell, int step)
    {
        int row = rowOf[cell] + step;
        return row >= 0 && row < Rows.Count && columnOf[cell] < Rows[row].Length && AreInOneColumn(cell, Rows[row][columnOf[cell]])
            ? Rows[row][columnOf[cell]]
            : -1;
    }

    /// <summary>The total in the same column that a cell is a part of; −1 where there is none.</summary>
    public int TotalBelow(int cell) => totalBelow[cell];

    private int FindTotalBelow(int cell)
    {
        for (int below = Below(cell, 1); below >= 0; below = Below(below, 1))
        {
            if (IsTotalOf(below, cell))
            {
                return below;
            }
        }

        return -1;
    }

    /// <summary>Whether a cell is a total that another is a part of: 总计 of its row, or the row （七）总计.</summary>
    public bool IsTotalOf(int total, int part)
    {
        CellDefinition whole = form.AllCells[total];
        CellDefinition own = form.AllCells[part];
        if (AreInOneRow(total, part))
        {
            return whole.Key == "total" && own.Key != "total";
        }

        return AreInOneColumn(total, part) && whole.Row.Address == TotalRow && own.Row.Address != TotalRow
            && own.Row.Address.StartsWith(OutcomesRow, StringComparison.Ordinal);
    }
}

