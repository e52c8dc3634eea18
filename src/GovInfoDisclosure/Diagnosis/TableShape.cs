using System;
using System.Collections.Generic;
using GovInfoDisclosure.Form;

namespace GovInfoDisclosure.Diagnosis;

/// <summary>The tables as a person sees them: which cells stand beside each other, and which is the total of which.</summary>
internal sealed class TableShape
{
    private const string OutcomesRow = "requests.outcomes.";
    private const string TotalRow = "requests.outcomes.total";
    private readonly FormShape _form;
    private readonly int[] _row;
    private readonly int[] _column;

    internal TableShape(FormShape form)
    {
        _form = form;
        _row = new int[form.AllCells.Length];
        _column = new int[form.AllCells.Length];
        var current = new List<int>();
        foreach (CellDefinition cell in form.AllCells)
        {
            if (current.Count > 0 && form.AllCells[current[0]].Row != cell.Row)
            {
                Rows.Add([.. current]);
                current.Clear();
            }

            _row[cell.Index] = Rows.Count;
            _column[cell.Index] = current.Count;
            current.Add(cell.Index);
        }

        Rows.Add([.. current]);
        int length = 0;
        for (int r = 0; r < Rows.Count; r++)
        {
            if (form.AllCells[Rows[r][0]].Table == 3)
            {
                length = Rows[r].Length;
            }
        }

        for (int c = 0; c < length; c++)
        {
            Columns.Add([.. Rows.FindAll(row => form.AllCells[row[0]].Table == 3).ConvertAll(row => row[c])]);
        }
    }

    /// <summary>The cells of each row, in the form's order.</summary>
    internal List<int[]> Rows { get; } = [];

    /// <summary>The cells of each column of table 3.</summary>
    internal List<int[]> Columns { get; } = [];

    internal int RowOf(int cell) => _row[cell];

    internal int ColumnOf(int cell) => _column[cell];

    internal bool AreInOneRow(int first, int second) => _row[first] == _row[second];

    internal bool AreInOneColumn(int first, int second) =>
        _column[first] == _column[second] && _form.AllCells[first].Table == _form.AllCells[second].Table && _form.AllCells[first].Key == _form.AllCells[second].Key;

    internal bool AreNeighbours(int first, int second) =>
        (AreInOneRow(first, second) && Math.Abs(_column[first] - _column[second]) == 1)
        || (AreInOneColumn(first, second) && Math.Abs(_row[first] - _row[second]) == 1);

    /// <summary>The cell in the same row, so many columns further; −1 where there is none.</summary>
    internal int Beside(int cell, int step)
    {
        int column = _column[cell] + step;
        int[] row = Rows[_row[cell]];
        return column >= 0 && column < row.Length ? row[column] : -1;
    }

    /// <summary>The cell in the same column of the same table, so many rows further; −1 where there is none.</summary>
    internal int Below(int cell, int step)
    {
        int row = _row[cell] + step;
        return row >= 0 && row < Rows.Count && _column[cell] < Rows[row].Length && AreInOneColumn(cell, Rows[row][_column[cell]]) ? Rows[row][_column[cell]] : -1;
    }

    /// <summary>Whether a cell is a total that another is a part of: 总计 of its row, or the row （七）总计.</summary>
    internal bool IsTotalOf(int total, int part)
    {
        CellDefinition whole = _form.AllCells[total];
        CellDefinition own = _form.AllCells[part];
        if (AreInOneRow(total, part))
        {
            return whole.Key == "total" && own.Key != "total";
        }

        return AreInOneColumn(total, part) && whole.Row.Address == TotalRow && own.Row.Address != TotalRow
            && own.Row.Address.StartsWith(OutcomesRow, StringComparison.Ordinal);
    }
}
