namespace GovInfoDisclosure.Reading.Tables;

/// <summary>
/// The pages of a text that keeps columns, behind a table in it: a sheet wider than its paper goes on there, to the right of the table's own pages.
/// </summary>
internal sealed class SheetPages
{
    private readonly Dictionary<int, List<GridRow>> pages = [];
    private readonly Dictionary<GridRow, int> pageOf = [];

    /// <param name="grid">The table.</param>
    /// <param name="lines">The lines of the document.</param>
    /// <param name="pageNumbers">Those that hold a page number and nothing else.</param>
    public SheetPages(TextGrid grid, List<TextLine> lines, HashSet<int> pageNumbers)
    {
        var rows = new Dictionary<int, GridRow>();
        grid.Rows.ForEach(row => rows[row.Line] = row);
        for (int i = 0; i < lines.Count; i++)
        {
            Last += lines[i].Content.Contains('\f') ? 1 : 0;
            if (rows.TryGetValue(lines[i].Number, out GridRow? row))
            {
                pageOf[row] = Last;
            }
            else if (pageOf.Count > 0 && !pageNumbers.Contains(i) && !PageFurniture.IsPageNumber(lines[i].Content)
                && SpacedGrid.Fields(lines[i]) is { Count: > 0 } fields)
            {
                row = new GridRow(lines[i].Number);
                row.Fields.AddRange(fields);
                pages[Last] = pages.TryGetValue(Last, out List<GridRow>? onPage) ? onPage : [];
                pages[Last].Add(row);
            }
        }
    }

    /// <summary>The last page, from 0.</summary>
    public int Last { get; }

    /// <summary>The page of a row of the table; -1 where it is none.</summary>
    public int Of(GridRow row) => pageOf.TryGetValue(row, out int page) ? page : -1;

    /// <summary>What stands on a page besides the table.</summary>
    public List<GridRow> Beside(int page) => pages.TryGetValue(page, out List<GridRow>? rows) ? rows : [];
}
