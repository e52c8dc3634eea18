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

    /// <summary>It has no hash of a text: two sums over the characters, each the remainder by a prime, side by side.</summary>
    public override string Hash(string text) =>
        "(WITH RECURSIVE h(i, a, b) AS (SELECT 1, 7, 7 UNION ALL "
        + $"SELECT i + 1, (a * 1103515245 + unicode(substr({text}, i, 1))) % 1073741789, (b * 1664525 + unicode(substr({text}, i, 1))) % 1073741783 "
        + $"FROM h WHERE i <= length({text})) SELECT a * 1073741824 + b FROM h ORDER BY i DESC LIMIT 1)";

    /// <summary>It joins by indexes alone.</summary>
    public override string Filled(string table, IReadOnlyList<string> keys) => Indexes(table, keys) + $"ANALYZE {table};\n";
}
