namespace GovInfoDisclosure.Reading.Grids;

/// <summary>One row of a grid. Of a table printed one cell a line, where nothing marks the rows, it is the whole table.</summary>
/// <param name="line">The line it begins on.</param>
/// <param name="usual">How many cells to make room for, where rows before tell.</param>
internal sealed class GridRow(int line, int usual = 0)
{
    /// <summary>The line it begins on.</summary>
    public int Line { get; } = line;

    /// <summary>Of text that keeps columns: the page it stands on, from 0.</summary>
    public int Page { get; set; }

    /// <summary>Of text that keeps columns: whether its values are known to be of none of the labels before them.</summary>
    public bool IsOfNoLabel { get; init; }

    /// <summary>Whether the values may stand in another order than their columns.</summary>
    public bool IsOrderDoubtful { get; init; }

    /// <summary>Of a table that the document itself lays out: which row of it that is.</summary>
    public int Number { get; init; }

    /// <summary>Of a table that the document itself lays out: the last column that it or a cell from above reaches into.</summary>
    public int Reach { get; set; }

    /// <summary>Of a table that the document itself lays out: whether the row ends elsewhere than most: a cell was lost or added.</summary>
    public bool IsOfOtherWidth { get; set; }

    /// <summary>The cells, empty ones included where the layout shows them.</summary>
    public List<GridField> Fields { get; } = new(usual);
}
