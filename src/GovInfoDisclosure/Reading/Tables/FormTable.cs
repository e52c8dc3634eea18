namespace GovInfoDisclosure.Reading.Tables;

/// <summary>One table of one shape of the form, row by row.</summary>
internal sealed class FormTable
{
    private readonly Dictionary<List<CellDefinition>, List<string>> keys = [];
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

    /// <summary>The keys of a row's columns in printed order; of table 3, whose rows have the same, one list for all.</summary>
    public List<string> Keys(List<CellDefinition> row)
    {
        List<CellDefinition> cells = Table == 3 ? Rows[0] : row;
        if (!keys.TryGetValue(cells, out List<string>? found))
        {
            keys.Add(cells, found = cells.ConvertAll(cell => cell.Key));
        }

        return found;
    }

    /// <summary>The rows in printed order, each with its cells.</summary>
    public List<List<CellDefinition>> Rows { get; } = [];

    /// <summary>The cells of a row; none where this shape has no such row.</summary>
    public IReadOnlyList<CellDefinition> Row(string? address) => address is not null && rows.TryGetValue(address, out List<CellDefinition>? cells) ? cells : [];
}
