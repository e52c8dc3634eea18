namespace GovInfoDisclosure.Lake.Sql.Queries;

/// <summary>
/// Short names of the cells within a query over the wide table: a cell stands there some twenty times, and under its column's name the text
/// would be three times as long, longer than some engines take.
/// </summary>
internal sealed class CellNames
{
    private readonly Dictionary<string, string> numbers;

    public CellNames(WideColumns columns) => numbers = columns.Cells
        .Select((cell, i) => (cell.SqlName, Number: Dimension.Literal(i + 1)))
        .ToDictionary(x => x.SqlName, x => x.Number, StringComparer.Ordinal);

    /// <summary>The report's own.</summary>
    public string Own(CellDefinition cell) => "a" + numbers[cell.SqlName];

    /// <summary>Its one partner's.</summary>
    public string Partner(CellDefinition cell) => "b" + numbers[cell.SqlName];

    /// <summary>The sum of all units'; NULL where one is blank.</summary>
    public string Sum(CellDefinition cell) => "u" + numbers[cell.SqlName];

    /// <summary>The sum of what units have.</summary>
    public string KnownSum(CellDefinition cell) => "v" + numbers[cell.SqlName];
}
