namespace GovInfoDisclosure.Reading.Tables;

/// <summary>What the rows with one number of columns have in common.</summary>
internal sealed class RowsAlike
{
    /// <summary>Fewer rows alike can be chance.</summary>
    private const int Enough = 3;

    private RowShape? first;
    private bool labelsDiffer;
    private bool cellsDiffer;
    private int full;
    private int exact;
    private int latest = -1;
    private int latestButOne = -1;

    public int Rows { get; private set; }

    public Dictionary<int, int> Widths { get; } = [];

    public bool ShowExactly { get; private set; } = true;

    public bool FullRowsHaveOneWidth { get; private set; } = true;

    /// <summary>Whether every full row has its values in the same cells of the row, whichever cell its label is in.</summary>
    public bool IsTrueGrid => labelsDiffer && !cellsDiffer;

    /// <summary>
    /// Whether most full rows show exactly the cells of their columns, and enough of them: then one that shows more has one that is another's.
    /// </summary>
    public bool MostFullRowsShowExactly => exact >= Enough && exact * 3 >= full * 2;

    public void Add(RowShape shape)
    {
        Rows++;
        Widths[shape.Width] = Widths.TryGetValue(shape.Width, out int count) ? count + 1 : 1;
        ShowExactly &= shape.ShowsExactly;
        full += shape.IsFull ? 1 : 0;
        exact += shape is { IsFull: true, ShowsExactly: true } ? 1 : 0;
    }

    public void AddFull(RowShape shape)
    {
        first ??= shape;
        labelsDiffer |= shape.Label != first.Value.Label;
        cellsDiffer |= shape.Label + shape.First != first.Value.Label + first.Value.First || shape.Width != first.Value.Width;
        FullRowsHaveOneWidth &= shape.Width == first.Value.Width;
        latestButOne = Math.Max(latestButOne, Math.Min(latest, shape.First));
        latest = Math.Max(latest, shape.First);
    }

    /// <summary>The latest cell in which another full row begins than one that begins at a given cell; -1 where there is none.</summary>
    public int LatestOfOthers(int own) => own == latest ? latestButOne : latest;
}
