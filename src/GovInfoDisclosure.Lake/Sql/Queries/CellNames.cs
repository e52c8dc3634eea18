namespace GovInfoDisclosure.Lake.Sql.Queries;

/// <summary>
/// Short names of the cells within a query over the wide table: a cell stands there some twenty times, and under its column's name the text
/// would be three times as long, longer than some engines take.
/// </summary>
internal sealed class CellNames
{
    private readonly Dictionary<string, string> names;

    public CellNames(WideColumns columns) => names = columns.Cells
        .Select((cell, i) => (cell.SqlName, Name: "a" + (i + 1).ToString(CultureInfo.InvariantCulture)))
        .ToDictionary(x => x.SqlName, x => x.Name, StringComparer.Ordinal);

    public string Of(CellDefinition cell) => names[cell.SqlName];
}
