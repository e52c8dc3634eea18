namespace GovInfoDisclosure.Reading.Tables;

/// <summary>One table of one shape of the form, row by row; made once, and never changed.</summary>
internal sealed class FormTable
{
    private static readonly ConcurrentDictionary<(FormShape Form, int Table), FormTable> Made = new();

    private static readonly List<CellDefinition> None = [];

    private readonly Dictionary<List<CellDefinition>, List<string>> keys = [];
    private readonly HashSet<List<CellDefinition>> amounts = [];
    private readonly Dictionary<string, List<CellDefinition>> rows = new(StringComparer.Ordinal);

    private FormTable(FormShape form, int table)
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

        foreach (List<CellDefinition> row in Rows)
        {
            if (row.Exists(cell => cell.Measure == Measure.TenThousandYuan))
            {
                amounts.Add(row);
            }

            keys.Add(row, table == 3 && row != Rows[0] ? keys[Rows[0]] : row.ConvertAll(cell => cell.Key));
        }

        Heads = string.Join("\n", Rows.SelectMany(row => row).Select(cell => LabelText.Of(cell.ColumnLabel).Core).Distinct());
    }

    /// <summary>The table of a shape.</summary>
    public static FormTable Of(FormShape form, int table) => Made.GetOrAdd((form, table), static key => new FormTable(key.Form, key.Table));

    public FormShape Form { get; }

    public int Table { get; }

    /// <summary>The words of all its heads, a line each, without signs and spaces.</summary>
    public string Heads { get; }

    /// <summary>The keys of a row's columns in printed order; of table 3, whose rows have the same, one list for all.</summary>
    public List<string> Keys(List<CellDefinition> row) => keys[row];

    /// <summary>Whether a cell of a row is an amount, whose unit the head may name.</summary>
    public bool HasAmount(List<CellDefinition> row) => amounts.Contains(row);

    /// <summary>The rows in printed order, each with its cells.</summary>
    public List<List<CellDefinition>> Rows { get; } = [];

    /// <summary>The cells of a row; none where this shape has no such row.</summary>
    public List<CellDefinition> Row(string? address) => address is not null && rows.TryGetValue(address, out List<CellDefinition>? cells) ? cells : None;
}
