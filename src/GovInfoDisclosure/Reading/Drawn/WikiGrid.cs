namespace GovInfoDisclosure.Reading.Drawn;

/// <summary>The rows of a table as its cells come: each stands in the next place of its row that no cell above reaches into.</summary>
internal sealed class WikiGrid
{
    /// <summary>The largest table of the form has 280.</summary>
    private const int MostCells = 5_000;

    private readonly List<SourceCell> cells = [];
    private readonly HashSet<(int Row, int Column)> taken = [];
    private int row;
    private int column;

    /// <summary>Whether it has more cells than any table of the form.</summary>
    public bool IsTooLarge => cells.Count > MostCells;

    /// <summary>Begins a row, where the one before has a cell.</summary>
    public void NextRow()
    {
        row += column > 0 ? 1 : 0;
        column = 0;
    }

    /// <summary>Adds a cell to the row.</summary>
    public void Add(string text, Place place, int rowSpan, int columnSpan)
    {
        while (taken.Contains((row, column)))
        {
            column++;
        }

        for (int i = 0; i < rowSpan * columnSpan; i++)
        {
            taken.Add((row + (i / columnSpan), column + (i % columnSpan)));
        }

        cells.Add(new SourceCell
        {
            Row = row + 1,
            Column = column + 1,
            RowSpan = rowSpan,
            ColumnSpan = columnSpan,
            Text = DrawnMarks.Plain(text),
            Place = place,
        });
        column += columnSpan;
    }

    /// <summary>Adds a line to the last cell.</summary>
    public void GoOn(string text)
    {
        if (cells.Count > 0 && text.Length > 0)
        {
            SourceCell last = cells[cells.Count - 1];
            cells[cells.Count - 1] = last with { Text = last.Text.Length == 0 ? DrawnMarks.Plain(text) : last.Text + "\n" + DrawnMarks.Plain(text) };
        }
    }

    /// <summary>The table.</summary>
    /// <param name="number">The line that it begins on.</param>
    public SourceTable Made(int number) => new() { Cells = [.. cells], Place = new Place(number, 1) };
}
