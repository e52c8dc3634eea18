using System.Collections.Generic;

namespace GovInfoDisclosure.Linear;

/// <summary>
/// Exact simplex over bounded variables. Variables 0 … columns−1 are free to choose (column variables at first); each row defines one more as a sum of them.
/// A bound may change at any time: the tableau stays and the next <see cref="Check"/> starts from where the last one ended.
/// </summary>
internal sealed partial class Simplex
{
    private readonly Rational[][] _table;
    private readonly int[] _rowVariable;
    private readonly int[] _columnVariable;

    // The row that defines a variable, or ~column.
    private readonly int[] _place;
    private readonly DeltaRational[] _value;
    private readonly Bound?[] _lower;
    private readonly Bound?[] _upper;
    private readonly int[] _pivotColumns;

    // How many rows use a column: the fewer, the less a pivot fills up.
    private readonly int[] _columnSize;

    private readonly WorkBudget _work;

    internal Simplex(int columns, IReadOnlyList<Rational[]> rows, WorkBudget work)
    {
        _work = work;
        int count = columns + rows.Count;
        _table = new Rational[rows.Count][];
        _rowVariable = new int[rows.Count];
        _columnVariable = new int[columns];
        _place = new int[count];
        _value = new DeltaRational[count];
        _lower = new Bound?[count];
        _upper = new Bound?[count];
        _pivotColumns = new int[columns];
        _columnSize = new int[columns];
        for (int c = 0; c < columns; c++)
        {
            _columnVariable[c] = c;
            _place[c] = ~c;
        }

        for (int r = 0; r < rows.Count; r++)
        {
            _table[r] = (Rational[])rows[r].Clone();
            _rowVariable[r] = columns + r;
            _place[columns + r] = r;
            for (int c = 0; c < columns; c++)
            {
                _columnSize[c] += _table[r][c].IsZero ? 0 : 1;
            }
        }
    }

    /// <summary>The bounds that exclude each other after a <see cref="Check"/> that failed: no part of them does.</summary>
    internal List<BoundUse> Conflict { get; } = [];

    /// <summary>Pivots made since the start; a measure of work.</summary>
    internal int Pivots { get; private set; }

    internal DeltaRational Value(int variable) => _value[variable];

    internal Bound? Lower(int variable) => _lower[variable];

    internal Bound? Upper(int variable) => _upper[variable];

    /// <summary>Sets both bounds (null for none). The values stay consistent with the rows; <see cref="Check"/> makes them satisfy the bounds.</summary>
    internal void SetBounds(int variable, Bound? lower, Bound? upper)
    {
        _lower[variable] = lower;
        _upper[variable] = upper;
        int place = _place[variable];
        if (place >= 0)
        {
            return;
        }

        // A variable on a column always keeps its bounds (where they do not exclude each other).
        if (lower is not null && _value[variable].CompareTo(lower.Value) < 0)
        {
            Move(~place, lower.Value - _value[variable]);
        }
        else if (upper is not null && _value[variable].CompareTo(upper.Value) > 0)
        {
            Move(~place, upper.Value - _value[variable]);
        }
    }

    /// <summary>Whether values within all bounds exist; they are then in <see cref="Value"/>, else <see cref="Conflict"/> says why not (empty where the bound on work has stopped the search: nothing is refuted then).</summary>
    internal bool Check()
    {
        Conflict.Clear();
        if (CrossedBounds())
        {
            return false;
        }

        int cautious = 2 * (_table.Length + _columnVariable.Length) + 20;
        for (int step = 0; ; step++)
        {
            // Bland's rule, once the quicker choice has had its turn, excludes cycling.
            if (!Choose(step > cautious, out int row, out bool increase))
            {
                return row < 0;
            }

            if (_work.IsSpent)
            {
                return false;
            }

            int variable = _rowVariable[row];
            int column = ChooseColumn(row, increase, step > cautious);
            Update(row, column, increase ? _lower[variable]!.Value : _upper[variable]!.Value);
        }
    }

    private bool CrossedBounds()
    {
        for (int v = 0; v < _value.Length; v++)
        {
            if (_lower[v] is { } lower && _upper[v] is { } upper && lower.Value.CompareTo(upper.Value) > 0)
            {
                Conflict.Add(new BoundUse(lower.Reason, Rational.One));
                Conflict.Add(new BoundUse(upper.Reason, -Rational.One));
                return true;
            }
        }

        return false;
    }

    /// <summary>The row to repair. False with row −1 when none needs it, false with a row when one cannot be repaired (the smallest such conflict is kept).</summary>
    private bool Choose(bool bland, out int row, out bool increase)
    {
        row = -1;
        increase = false;
        int best = int.MaxValue;
        bool conflict = false;
        for (int r = 0; r < _table.Length; r++)
        {
            int variable = _rowVariable[r];
            bool up;
            if (_lower[variable] is { } lower && _value[variable].CompareTo(lower.Value) < 0)
            {
                up = true;
            }
            else if (_upper[variable] is { } upper && _value[variable].CompareTo(upper.Value) > 0)
            {
                up = false;
            }
            else
            {
                continue;
            }

            int eligible = CountEligible(r, up, out int size);
            if (eligible == 0)
            {
                if (!conflict || size < best)
                {
                    conflict = true;
                    best = size;
                    row = r;
                    increase = up;
                }
            }
            else if (!conflict)
            {
                int rank = bland ? variable : eligible;
                if (rank < best || (rank == best && variable < _rowVariable[row]))
                {
                    best = rank;
                    row = r;
                    increase = up;
                }
            }
        }

        if (conflict)
        {
            Explain(row, increase);
        }

        return row >= 0 && !conflict;
    }

    private int CountEligible(int row, bool increase, out int size)
    {
        Rational[] cells = _table[row];
        int eligible = 0;
        size = 0;
        for (int c = 0; c < cells.Length; c++)
        {
            if (cells[c].IsZero)
            {
                continue;
            }

            size++;
            if (CanMove(_columnVariable[c], cells[c].Sign > 0 == increase))
            {
                eligible++;
            }
        }

        return eligible;
    }

    private int ChooseColumn(int row, bool increase, bool bland)
    {
        Rational[] cells = _table[row];
        int best = -1;
        for (int c = 0; c < cells.Length; c++)
        {
            if (cells[c].IsZero || !CanMove(_columnVariable[c], cells[c].Sign > 0 == increase))
            {
                continue;
            }

            int order = best < 0 ? -1 : bland ? 0 : _columnSize[c].CompareTo(_columnSize[best]);
            if (order < 0 || (order == 0 && _columnVariable[c] < _columnVariable[best]))
            {
                best = c;
            }
        }

        return best;
    }

    private bool CanMove(int variable, bool up) => up
        ? _upper[variable] is not { } upper || _value[variable].CompareTo(upper.Value) < 0
        : _lower[variable] is not { } lower || _value[variable].CompareTo(lower.Value) > 0;

    private void Explain(int row, bool increase)
    {
        int variable = _rowVariable[row];
        Conflict.Clear();
        Conflict.Add(increase ? new BoundUse(_lower[variable]!.Reason, Rational.One) : new BoundUse(_upper[variable]!.Reason, -Rational.One));
        Rational[] cells = _table[row];
        for (int c = 0; c < cells.Length; c++)
        {
            if (!cells[c].IsZero)
            {
                bool atUpper = cells[c].Sign > 0 == increase;
                Bound bound = (atUpper ? _upper[_columnVariable[c]] : _lower[_columnVariable[c]])!;
                Conflict.Add(new BoundUse(bound.Reason, increase ? -cells[c] : cells[c]));
            }
        }
    }

    /// <summary>Moves the value of a column variable, and with it the values of the rows.</summary>
    private void Move(int column, DeltaRational step)
    {
        int variable = _columnVariable[column];
        _value[variable] += step;
        for (int r = 0; r < _table.Length; r++)
        {
            Rational factor = _table[r][column];
            if (!factor.IsZero)
            {
                _value[_rowVariable[r]] += factor * step;
            }
        }
    }

    /// <summary>Gives the row's variable the value, by way of the column's variable, and exchanges the two.</summary>
    private void Update(int row, int column, DeltaRational target)
    {
        int variable = _rowVariable[row];
        Move(column, _table[row][column].Inverse() * (target - _value[variable]));
        Pivot(row, column);
    }

    private void Pivot(int row, int column)
    {
        Pivots++;
        Rational[] pivotRow = _table[row];
        Rational inverse = pivotRow[column].Inverse();
        int used = 0;
        for (int c = 0; c < pivotRow.Length; c++)
        {
            if (c != column && !pivotRow[c].IsZero)
            {
                pivotRow[c] = -(pivotRow[c] * inverse);
                _pivotColumns[used++] = c;
            }
        }

        pivotRow[column] = inverse;
        long work = pivotRow.Length;
        for (int r = 0; r < _table.Length; r++)
        {
            Rational[] cells = _table[r];
            Rational factor = cells[column];
            if (r == row || factor.IsZero)
            {
                continue;
            }

            for (int k = 0; k < used; k++)
            {
                int c = _pivotColumns[k];
                int before = cells[c].IsZero ? 0 : 1;
                Rational.AddProduct(ref cells[c], in factor, in pivotRow[c]);
                _columnSize[c] += (cells[c].IsZero ? 0 : 1) - before;
                work += cells[c].IsBig ? WorkBudget.BigNumber : 1;
            }

            cells[column] = factor * inverse;
        }

        _work.Spend(work);
        int leaving = _rowVariable[row];
        int entering = _columnVariable[column];
        _rowVariable[row] = entering;
        _columnVariable[column] = leaving;
        _place[entering] = row;
        _place[leaving] = ~column;
    }
}
