namespace GovInfoDisclosure.Linear;

/// <summary>The tableau of a simplex over bounded variables. Variables 0 … columns−1 are free to choose (column variables at first); each row that is added
/// defines one more as a sum of them. A bound may change at any time: the values stay consistent with the rows.</summary>
internal abstract class Tableau
{
    // Per column the rows that have a number in it, in no order, and how many they are.
    private readonly int[][] rowsOf;
    private readonly int columns;

    // Where a column stands in the row at hand, plus 1; all 0 between.
    private readonly int[] placeOf;

    /// <param name="columns">How many variables there are to choose.</param>
    /// <param name="room">How many rows there is room for before more is made.</param>
    /// <param name="work">The bound on work.</param>
    protected Tableau(int columns, int room, WorkBudget work)
    {
        this.columns = columns;
        Work = work;
        Table = new TableauRow[room];
        RowVariables = new int[room];
        ColumnVariables = new int[columns];
        Places = new int[columns + room];
        Values = new DeltaRational[columns + room];
        Lowers = new Bound?[columns + room];
        Uppers = new Bound?[columns + room];
        placeOf = new int[columns];
        rowsOf = new int[columns][];
        ColumnSizes = new int[columns];
        for (int c = 0; c < columns; c++)
        {
            ColumnVariables[c] = c;
            Places[c] = ~c;
            rowsOf[c] = [];
        }
    }

    /// <summary>The rows; there may be place for more than there are.</summary>
    protected TableauRow[] Table { get; private set; }

    /// <summary>How many rows there are.</summary>
    protected int RowCount { get; private set; }

    /// <summary>How many variables there are, those of rows included.</summary>
    public int VariableCount => columns + RowCount;

    protected int[] RowVariables { get; private set; }

    protected int[] ColumnVariables { get; }

    /// <summary>Per variable the row that defines it, or ~column.</summary>
    protected int[] Places { get; private set; }

    protected DeltaRational[] Values { get; private set; }

    protected Bound?[] Lowers { get; private set; }

    protected Bound?[] Uppers { get; private set; }

    /// <summary>How many rows use a column: the fewer, the less a pivot fills up.</summary>
    protected int[] ColumnSizes { get; }

    protected WorkBudget Work { get; }

    /// <summary>Adds a row: a variable without bounds that is a sum of those with which the tableau began.</summary>
    /// <param name="names">What the variables are called, each once.</param>
    /// <param name="variableOf">The variable of each name.</param>
    /// <param name="coefficients">What they are multiplied with.</param>
    /// <returns>The variable.</returns>
    public int AddRow(int[] names, int[] variableOf, Rational[] coefficients)
    {
        var row = new TableauRow(names.Length);
        DeltaRational value = default;
        for (int i = 0; i < names.Length; i++)
        {
            int summand = variableOf[names[i]];
            value += coefficients[i] * Values[summand];
            int place = Places[summand];
            if (place < 0)
            {
                AddTo(row, ~place, coefficients[i], Rational.One);
                continue;
            }

            TableauRow sum = Table[place];
            for (int k = 0; k < sum.Count; k++)
            {
                AddTo(row, sum.Column(k), coefficients[i], sum.Cell(k));
            }
        }

        Work.Spend(row.Count);
        int variable = VariableCount;
        if (RowCount == Table.Length)
        {
            MakeRoom();
        }

        Table[RowCount] = row;
        RowVariables[RowCount] = variable;
        Places[variable] = RowCount;
        Values[variable] = value;
        for (int i = row.Count - 1; i >= 0; i--)
        {
            placeOf[row.Column(i)] = 0;
            if (row.Cell(i).IsZero)
            {
                row.RemoveAt(i);
            }
            else
            {
                Enter(RowCount, row.Column(i));
            }
        }

        RowCount++;
        return variable;
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
        Work.Spend(RowCount);
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

            if (AddTo(cells, c, in factor, in pivotRow.Cell(k)))
            {
                Enter(row, c);
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

    /// <summary>Adds a product to what a row, whose columns are marked, has in a column; whether it had nothing there.</summary>
    private bool AddTo(TableauRow cells, int column, in Rational factor, in Rational cell)
    {
        if (placeOf[column] != 0)
        {
            Rational.AddProduct(ref cells.Cell(placeOf[column] - 1), in factor, in cell);
            return false;
        }

        cells.Add(column, factor * cell);
        placeOf[column] = cells.Count;
        return true;
    }

    private void MakeRoom()
    {
        int rows = Math.Max(16, 2 * RowCount);
        Table = Longer(Table, rows);
        RowVariables = Longer(RowVariables, rows);
        Places = Longer(Places, columns + rows);
        Values = Longer(Values, columns + rows);
        Lowers = Longer(Lowers, columns + rows);
        Uppers = Longer(Uppers, columns + rows);
    }

    private static T[] Longer<T>(T[] array, int length)
    {
        Array.Resize(ref array, length);
        return array;
    }

    private void Enter(int row, int column)
    {
        ref int[] rows = ref rowsOf[column];
        if (ColumnSizes[column] == rows.Length)
        {
            Array.Resize(ref rows, Math.Max(4, 2 * rows.Length));
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
