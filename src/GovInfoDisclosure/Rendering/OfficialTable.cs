namespace GovInfoDisclosure.Rendering;

/// <summary>One of the three tables as the notices print it, with its merged cells.</summary>
/// <remarks>No two cells cover one place, and every place is covered. Immutable and made once for each shape of the form.</remarks>
public sealed class OfficialTable
{
    internal OfficialTable(int number, ValueList<OfficialCell> cells)
    {
        Number = number;
        Cells = cells;
        Rows = cells.Max(cell => cell.Row + cell.RowSpan - 1);
        Columns = cells.Max(cell => cell.Column + cell.ColumnSpan - 1);
    }

    /// <summary>The number of the table, which is that of its section: 2, 3 or 4.</summary>
    public int Number { get; }

    /// <summary>How many rows the table has.</summary>
    public int Rows { get; }

    /// <summary>How many columns the table has.</summary>
    public int Columns { get; }

    /// <summary>The cells, row by row and from left to right, each where it begins.</summary>
    public ValueList<OfficialCell> Cells { get; }
}
