namespace GovInfoDisclosure.Reading.Grids;

/// <summary>What the cells of a table are told apart by.</summary>
internal enum GridLayout
{
    /// <summary>Tabs or bars: each row a line, each cell a field, empty ones too.</summary>
    Delimited,

    /// <summary>One cell a line, with the rows told apart.</summary>
    CellRows,

    /// <summary>One cell a line, and nothing tells where a row ends but the labels.</summary>
    CellStream,

    /// <summary>Spaces: each row a line, its cells told by their places alone; an empty cell leaves nothing.</summary>
    Spaced,
}

/// <summary>A part of a document as rows of fields with their places: what the page says, before anything is made of it.</summary>
internal sealed class TextGrid(GridLayout layout, bool showsBlanks, bool isTrueGrid = false)
{
    /// <summary>No row has a value; rows with values are of several widths.</summary>
    private const int NoWidth = -1;
    private const int SeveralWidths = -2;

    /// <summary>The layout.</summary>
    public GridLayout Layout { get; } = layout;

    /// <summary>Whether an empty cell leaves a field.</summary>
    public bool ShowsBlanks { get; } = showsBlanks;

    /// <summary>Whether the document itself lays the cells out, so that each field knows its true column.</summary>
    public bool IsTrueGrid { get; } = isTrueGrid;

    /// <summary>Whether bars or tabs part the cells, so that they stand in the order of the page, which a text taken out of a PDF need not keep.</summary>
    public bool HasMarkedCells { get; init; } = layout is GridLayout.Delimited or GridLayout.CellRows;

    /// <summary>Of a table whose rows are filled up behind their last cell: how many cells each would have without merged ones; 0 of others.</summary>
    public int FilledWidth { get; set; }

    /// <summary>Whether its cells follow one another in one row, whatever rows the table has.</summary>
    public bool IsStream => Layout == GridLayout.CellStream || Rows.Count == 1;

    /// <summary>The rows in the order of the document.</summary>
    public List<GridRow> Rows { get; } = [];

    /// <summary>What only counted the rows, and was taken out of them.</summary>
    public List<GridField> RowNumbers { get; } = [];

    private (int Width, HashSet<int> Lines)? known;
    private int? widthOfValues;

    /// <summary>Whether every row with a value has so many fields. Asked when the rows are complete.</summary>
    public bool RowsWithValuesAre(int width) => (widthOfValues ??= WidthOfValues()) is var all && (all == NoWidth || all == width);

    /// <summary>The lines of the rows that have so many fields. Asked when the rows are complete.</summary>
    public HashSet<int> LinesAsWideAs(int width)
    {
        if (known is not var (same, lines) || same != width)
        {
            lines = [];
            foreach (GridRow row in Rows)
            {
                if (row.Fields.Count == width)
                {
                    lines.Add(row.Line);
                }
            }

            known = (width, lines);
        }

        return lines;
    }

    private int WidthOfValues()
    {
        int width = NoWidth;
        foreach (GridRow row in Rows)
        {
            if (width != row.Fields.Count && row.Fields.Exists(field => field.Kind is Values.FieldKind.Number or Values.FieldKind.Dash))
            {
                width = width == NoWidth ? row.Fields.Count : SeveralWidths;
            }
        }

        return width;
    }

    /// <summary>How many cells with nothing in them end every row of more than one cell.</summary>
    public int EmptyEnd()
    {
        int least = int.MaxValue;
        foreach (GridRow row in Rows)
        {
            int last = row.Fields.FindLastIndex(field => field.Kind != Values.FieldKind.Empty);
            least = row.Fields.Count > 1 && last >= 0 ? System.Math.Min(least, row.Fields.Count - 1 - last) : least;
        }

        return least == int.MaxValue ? 0 : least;
    }
}
