namespace GovInfoDisclosure.Reading.Tables;

/// <summary>One table of one shape of the form, row by row.</summary>
internal sealed class FormTable
{
    private readonly Dictionary<string, List<CellDefinition>> rows = new(StringComparer.Ordinal);

    public FormTable(FormShape form, int table)
    {
        Form = form;
        Table = table;
        foreach (CellDefinition cell in form.Cells)
        {
            if (cell.Table != table)
            {
                continue;
            }

            if (!rows.TryGetValue(cell.Row.Address, out List<CellDefinition>? cells))
            {
                rows.Add(cell.Row.Address, cells = []);
                Rows.Add(cells);
            }

            cells.Add(cell);
        }
    }

    public FormShape Form { get; }

    public int Table { get; }

    /// <summary>The rows in printed order, each with its cells.</summary>
    public List<List<CellDefinition>> Rows { get; } = [];

    /// <summary>The cells of a row; none where this shape has no such row.</summary>
    public IReadOnlyList<CellDefinition> Row(string? address) => address is not null && rows.TryGetValue(address, out List<CellDefinition>? cells) ? cells : [];
}
