namespace GovInfoDisclosure.Linear;

/// <summary>A row of a tableau: the columns in which it has a number other than 0, in no order.</summary>
internal sealed class TableauRow
{
    // A pivot fills rows up: the first few numbers that come to it need no other arrays.
    private const int Room = 6;
    private int[] columns;
    private Rational[] cells;

    /// <param name="count">How many numbers it is likely to have at first.</param>
    public TableauRow(int count)
    {
        columns = new int[count + Room];
        cells = new Rational[columns.Length];
    }

    /// <summary>How many numbers it has.</summary>
    public int Count { get; private set; }

    public int Column(int place) => columns[place];

    public ref Rational Cell(int place) => ref cells[place];

    /// <summary>The place of a column; −1 where its number is 0.</summary>
    public int PlaceOf(int column) => Array.IndexOf(columns, column, 0, Count);

    /// <summary>The number of a column.</summary>
    public Rational this[int column] => PlaceOf(column) is >= 0 and int place ? cells[place] : Rational.Zero;

    /// <summary>Adds a number in a column that has none.</summary>
    public void Add(int column, Rational cell)
    {
        if (Count == columns.Length)
        {
            Array.Resize(ref columns, 2 * Count);
            Array.Resize(ref cells, 2 * Count);
        }

        columns[Count] = column;
        cells[Count++] = cell;
    }

    /// <summary>Takes a number out; the last comes to its place.</summary>
    public void RemoveAt(int place)
    {
        Count--;
        columns[place] = columns[Count];
        cells[place] = cells[Count];
    }

    /// <summary>The places in the order of their columns.</summary>
    public int[] InOrder()
    {
        var keys = new int[Count];
        var places = new int[Count];
        for (int i = 0; i < Count; i++)
        {
            keys[i] = columns[i];
            places[i] = i;
        }

        Array.Sort(keys, places);
        return places;
    }
}
