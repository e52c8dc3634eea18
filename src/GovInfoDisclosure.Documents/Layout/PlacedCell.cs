namespace GovInfoDisclosure.Documents.Layout;

/// <summary>A cell of a table over several pages.</summary>
/// <param name="cell">The cell of one page.</param>
/// <param name="left">Its left side.</param>
/// <param name="right">Its right side.</param>
/// <param name="row">The row of the whole table that it begins in, from 1.</param>
/// <param name="page">The page it begins on.</param>
internal sealed class PlacedCell(RuledCell cell, double left, double right, int row, int page)
{
    public double Left => left;

    public double Right => right;

    public int Row { get; set; } = row;

    public int RowSpan { get; private set; } = cell.RowSpan;

    public int Page => page;

    public string Text { get; private set; } = cell.Text();

    /// <summary>Takes the rest of the cell from the next page; the first row of that is the last of this.</summary>
    public void Join(PlacedCell rest)
    {
        RowSpan += rest.RowSpan - 1;
        Text = Text.Length == 0 ? rest.Text : rest.Text.Length == 0 ? Text : Text + "\n" + rest.Text;
    }
}
