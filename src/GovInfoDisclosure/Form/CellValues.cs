namespace GovInfoDisclosure.Form;

/// <summary>The numbers of a report in the form's order, without records around them: what rules judge and files store.</summary>
/// <remarks>
/// <para>Immutable and safe to share between threads. The cells of <see cref="FormShape.Cells"/> come first, then the three of the
/// fee report; a blank is <see langword="null"/>.</para>
/// <para>Where many stored reports are checked, make these straight from the columns with <see cref="FormShape.Values"/>: no record is built.</para>
/// </remarks>
public sealed class CellValues
{
    /// <summary>How a blank cell is stored.</summary>
    internal const long Blank = CellStorage.Blank;

    /// <summary>How a cell is stored whose value stands in <see cref="Oversized"/>.</summary>
    internal const long Beyond = CellStorage.Beyond;

    /// <summary>The largest magnitude that is stored as a whole number: 10¹⁵ pieces, 10¹¹ 万元 in yuan.</summary>
    internal const long Limit = CellStorage.Limit;

    internal CellValues(FormShape form, long[] stored, decimal[]? oversized)
    {
        Form = form;
        Stored = stored;
        Oversized = oversized;
    }

    /// <summary>The edition and shape of the form that these values fill.</summary>
    public FormShape Form { get; }

    /// <summary>Whole numbers of the smallest unit (pieces, yuan), <see cref="Blank"/> or <see cref="Beyond"/>.</summary>
    internal long[] Stored { get; }

    /// <summary>The values that do not fit <see cref="Stored"/>; null, as nearly always, where all do.</summary>
    internal decimal[]? Oversized { get; }

    /// <summary>The value of a cell; <see langword="null"/> where it is blank.</summary>
    /// <param name="index">The cell's <see cref="CellDefinition.Index"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such cell.</exception>
    public decimal? this[int index] => CellStorage.Value(Stored, Oversized, index, Cell(index).Scale);

    /// <summary>The value of a cell; <see langword="null"/> where it is blank.</summary>
    /// <param name="address">The cell's address.</param>
    /// <exception cref="ArgumentException">This shape of the form has no such cell.</exception>
    public decimal? this[string address] => this[Form.Find(address).Index];

    /// <summary>A copy with one value changed.</summary>
    /// <param name="index">The cell's <see cref="CellDefinition.Index"/>.</param>
    /// <param name="value">The value, or <see langword="null"/> for a blank.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such cell.</exception>
    /// <exception cref="ArgumentException">The cell counts whole things and the value is a fraction, or too large for a count.</exception>
    public CellValues With(int index, decimal? value)
    {
        CellDefinition cell = Cell(index);
        var stored = (long[])Stored.Clone();
        var oversized = (decimal[]?)Oversized?.Clone();
        CellStorage.Store(stored, ref oversized, index, value, cell.Scale, cell.Address);
        return new CellValues(Form, stored, oversized);
    }

    /// <summary>Whether one cell of the tables has a number.</summary>
    internal bool HasTableNumber => Array.FindIndex(Stored, 0, Form.Cells.Length, number => number != Blank) >= 0;

    /// <summary>A copy in which every blank of the tables is 0. A fee report of which nothing was read stays blank: it is prose, and what is not said
    /// there is not nought.</summary>
    internal CellValues WithZeros()
    {
        // The array may be a rented one, longer than there are cells.
        long[] stored = Stored.AsSpan(0, Form.AllCells.Length).ToArray();
        int tables = Form.Cells.Length;
        bool hasFees = Array.FindIndex(stored, tables, number => number != Blank) >= 0;
        for (int i = 0; i < (hasFees ? stored.Length : tables); i++)
        {
            stored[i] = stored[i] == Blank ? 0 : stored[i];
        }

        return new CellValues(Form, stored, Oversized);
    }

    private CellDefinition Cell(int index) =>
        index >= 0 && index < Form.AllCells.Length
            ? Form.AllCells[index]
            : throw new ArgumentOutOfRangeException(nameof(index), index, "The form has no cell of this index.");
}
