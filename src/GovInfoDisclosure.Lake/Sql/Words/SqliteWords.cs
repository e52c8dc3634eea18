namespace GovInfoDisclosure.Lake.Sql.Words;

/// <summary>SQLite. It has no decimals: an amount comes as a binary fraction, and is rounded to yuan.</summary>
internal sealed class SqliteWords : SqlWords
{
    public override string Whole => "INTEGER";

    public override string Once => "AS MATERIALIZED";

    public override string Find => "instr";

    /// <summary>It keeps whatever it is given, and would calculate with the empty text of a CSV file as with 0: there that is refused.</summary>
    public override string Number(string name) => $"{base.Number(name)} CHECK (typeof({name}) IN ('integer', 'null'))";

    public override string Member(string path, IReadOnlyList<string> paths, bool isObject) => $"json_extract(report, '$.{path}')";

    public override string Yuan(string value) => $"CAST(round({value} * 10000) AS INTEGER)";
}
