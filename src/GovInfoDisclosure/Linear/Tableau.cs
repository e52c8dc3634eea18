namespace GovInfoDisclosure.Linear;

/// <summary>The tableau of a simplex over bounded variables. Variables 0 … columns−1 are free to choose (column variables at first); each row defines one more
/// as a sum of them, and is the tableau's own once it is given. A bound may change at any time: the values stay consistent with the rows.</summary>
internal abstract class Tableau
{
    private readonly int[] pivotColumns;

    protected Tableau(int columns, IReadOnlyList<Rational[]> rows, WorkBudget work)
    {
        Work = work;
        int count = columns + rows.Count;
        Table = new Rational[rows.Count][];
        RowVariables = new int[rows.Count];
        ColumnVariables = new int[columns];
        Places = new int[count];
        Values = new DeltaRational[count];
        Lowers = new Bound?[count];
        Uppers = new Bound?[count];
        pivotColumns = new int[columns];
        ColumnSizes = new int[columns];
        for (int c = 0; c < columns; c++)
        {
            ColumnVariables[c] = c;
            Places[c] = ~c;
        }

        for (int r = 0; r < rows.Count; r++)
        {
            Rational[] row = rows[r];
            Table[r] = row;
            RowVariables[r] = columns + r;
            Places[columns + r] = r;
            for (int c = 0; c < row.Length; c++)
            {
                if (!row[c].IsZero)
                {
                    ColumnSizes[c]++;
                }
            }
        }
    }

    protected Rational[][] Table { get; }

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

    /// <summary>Moves the value of a column variable, and with it the values of the rows.</summary>
    protected void Move(int column, DeltaRational step)
    {
        int variable = ColumnVariables[column];
        Values[variable] += step;
        Work.Spend(Table.Length);
        for (int r = 0; r < Table.Length; r++)
        {
            Rational factor = Table[r][column];
            if (!factor.IsZero)
            {
                Values[RowVariables[r]] += factor * step;
            }
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
        Rational[] pivotRow = Table[row];
        Rational inverse = pivotRow[column].Inverse();
        int used = 0;
        for (int c = 0; c < pivotRow.Length; c++)
        {
            if (c != column && !pivotRow[c].IsZero)
            {
                pivotRow[c] = -(pivotRow[c] * inverse);
                pivotColumns[used++] = c;
            }
        }

        pivotRow[column] = inverse;
        long work = pivotRow.Length;
        for (int r = 0; r < Table.Length; r++)
        {
            Rational[] cells = Table[r];
            Rational factor = cells[column];
            if (r == row || factor.IsZero)
            {
                continue;
            }

            for (int k = 0; k < used; k++)
            {
                int c = pivotColumns[k];
                int before = cells[c].IsZero ? 0 : 1;
                Rational.AddProduct(ref cells[c], in factor, in pivotRow[c]);
                ColumnSizes[c] += (cells[c].IsZero ? 0 : 1) - before;
                work += cells[c].IsBig ? WorkBudget.BigNumber : 1;
            }

            cells[column] = factor * inverse;
        }

        Work.Spend(work);
        int leaving = RowVariables[row];
        int entering = ColumnVariables[column];
        RowVariables[row] = entering;
        ColumnVariables[column] = leaving;
        Places[entering] = row;
        Places[leaving] = ~column;
    }
}

