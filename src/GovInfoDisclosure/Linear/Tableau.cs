namespace GovInfoDisclosure.Linear;

/// <summary>The tableau of a simplex over bounded variables. Variables 0 … columns−1 are free to choose (column variables at first); each row defines one more
/// as a sum of them, and is the tableau's own once it is given. A bound may change at any time: the values stay consistent with the rows.</summary>
internal abstract class Tableau
{
    // Per column the rows that have a number in it, in no order, and how many they are.
    private readonly int[][] rowsOf;

    // Where a column stands in the row at hand, plus 1; all 0 between.
    private readonly int[] placeOf;

    protected Tableau(int columns, TableauRow[] rows, WorkBudget work)
    {
        Work = work;
        int count = columns + rows.Length;
        Table = rows;
        RowVariables = new int[rows.Length];
        ColumnVariables = new int[columns];
        Places = new int[count];
        Values = new DeltaRational[count];
        Lowers = new Bound?[count];
        Uppers = new Bound?[count];
        placeOf = new int[columns];
        rowsOf = new int[columns][];
        ColumnSizes = new int[columns];
        foreach (TableauRow row in rows)
        {
            for (int i = 0; i < row.Count; i++)
            {
                ColumnSizes[row.Column(i)]++;
            }
        }

        for (int c = 0; c < columns; c++)
        {
            ColumnVariables[c] = c;
            Places[c] = ~c;
            rowsOf[c] = new int[ColumnSizes[c] + 2];
            ColumnSizes[c] = 0;
        }

        for (int r = 0; r < rows.Length; r++)
        {
            RowVariables[r] = columns + r;
            Places[columns + r] = r;
            for (int i = 0; i < rows[r].Count; i++)
            {
                Enter(r, rows[r].Column(i));
            }
        }
    }

    protected TableauRow[] Table { get; }

    protected int[] RowVariables { get; }

    protected int[] ColumnVariables { get; }

    /// <summary>Per variable the row that defines it, or ~column.</summary>
    protected int[] Places { get; }

    protected DeltaRational[] Values { get; }

    protected Bound?[] Lowers { get; }

    protected Bound?[] Uppers { get; }

    /// <summary>How many rows use a column: the fewer, the less a pivot fills up.</summary>
    protected int[] ColumnSizes { get; }

    protected WorkBudget Work { get; }

    /// <summary>Gives the rows away; nothing can be asked of the tableau then but the values.</summary>
    public void GiveBack(Stack<TableauRow> spare)
    {
        foreach (TableauRow row in Table)
        {
            spare.Push(row);
        }
    }

    public DeltaRational Value(int variable) => Values[variable];

    public Bound? Lower(int variable) => Lowers[variable];

    public Bound? Upper(int variable) => Uppers[variable];

    /// <summary>Sets both bounds (null for none). The values stay consistent with the rows; those of variables on rows may pass their bounds.</summary>
    public void SetBounds(int variable, Bound? lower, Bound? upper)
    {
        Lowers[variable] = lower;
        Uppers[variable] = upper;
        int place = Places[variable];
        if (place >= 0)
        {
            return;
        }

        // A variable on a column always keeps its bounds (where they do not exclude each other).
        if (lower is not null && Values[variable].CompareTo(lower.Value) < 0)
        {
            Move(~place, lower.Value - Values[variable]);
        }
        else if (upper is not null && Values[variable].CompareTo(upper.Value) > 0)
        {
            Move(~place, upper.Value - Values[variable]);
        }
    }

    protected bool CanMove(int variable, bool up) => up
        ? Uppers[variable] is not { } upper || Values[variable].CompareTo(upper.Value) < 0
        : Lowers[variable] is not { } lower || Values[variable].CompareTo(lower.Value) > 0;

    /// <summary>The rows that have a number in a column.</summary>
    protected ReadOnlySpan<int> RowsOf(int column) => rowsOf[column].AsSpan(0, ColumnSizes[column]);

    /// <summary>Moves the value of a column variable, and with it the values of the rows.</summary>
    protected void Move(int column, DeltaRational step)
    {
        int variable = ColumnVariables[column];
        Values[variable] += step;
        Work.Spend(Table.Length);
        foreach (int r in RowsOf(column))
        {
            Values[RowVariables[r]] += Table[r][column] * step;
        }
    }

    /// <summary>Gives the row's variable the value, by way of the column's variable, and exchanges the two.</summary>
    protected void Update(int row, int column, DeltaRational target)
    {
        int variable = RowVariables[row];
        Move(column, Table[row][column].Inverse() * (target - Values[variable]));
        Pivot(row, column);
    }

    private void Pivot(int row, int column)
    {
        TableauRow pivotRow = Table[row];
        Rational inverse = pivotRow[column].Inverse();
        for (int i = 0; i < pivotRow.Count; i++)
        {
            ref Rational cell = ref pivotRow.Cell(i);
            cell = pivotRow.Column(i) == column ? inverse : -(cell * inverse);
        }

        long work = ColumnVariables.Length;
        foreach (int r in RowsOf(column))
        {
            if (r != row)
            {
                work += AddRow(r, pivotRow, column, inverse);
            }
        }

        Work.Spend(work);
        int leaving = RowVariables[row];
        int entering = ColumnVariables[column];
        RowVariables[row] = entering;
        ColumnVariables[column] = leaving;
        Places[entering] = row;
        Places[leaving] = ~column;
    }

    /// <summary>Puts the pivot's row into another row.</summary>
    /// <returns>The work that it took.</returns>
    private long AddRow(int row, TableauRow pivotRow, int column, Rational inverse)
    {
        TableauRow cells = Table[row];
        for (int i = 0; i < cells.Count; i++)
        {
            placeOf[cells.Column(i)] = i + 1;
        }

        ref Rational pivot = ref cells.Cell(placeOf[column] - 1);
        Rational factor = pivot;
        pivot = factor * inverse;
        long work = 0;
        for (int k = 0; k < pivotRow.Count; k++)
        {
            int c = pivotRow.Column(k);
            if (c == column)
            {
                continue;
            }

            if (placeOf[c] == 0)
            {
                cells.Add(c, factor * pivotRow.Cell(k));
                placeOf[c] = cells.Count;
                Enter(row, c);
            }
            else
            {
                Rational.AddProduct(ref cells.Cell(placeOf[c] - 1), in factor, in pivotRow.Cell(k));
            }

            work += cells.Cell(placeOf[c] - 1).IsBig ? WorkBudget.BigNumber : 1;
        }

        for (int i = cells.Count - 1; i >= 0; i--)
        {
            int c = cells.Column(i);
            placeOf[c] = 0;
            if (cells.Cell(i).IsZero)
            {
                cells.RemoveAt(i);
                Leave(row, c);
            }
        }

        return work;
    }

    private void Enter(int row, int column)
    {
        ref int[] rows = ref rowsOf[column];
        if (ColumnSizes[column] == rows.Length)
        {
            Array.Resize(ref rows, 2 * rows.Length);
        }

        rows[ColumnSizes[column]++] = row;
    }

    private void Leave(int row, int column)
    {
        int[] rows = rowsOf[column];
        int last = --ColumnSizes[column];
        rows[Array.IndexOf(rows, row, 0, last + 1)] = rows[last];
    }
}
