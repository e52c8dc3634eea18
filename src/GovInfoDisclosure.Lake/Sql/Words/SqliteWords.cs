namespace GovInfoDisclosure.Lake.Sql.Words;

/// <summary>SQLite. It has no decimals: an amount comes as a binary fraction, and is rounded to yuan.</summary>
internal sealed class SqliteWords : SqlWords
{
    public override string Whole => "INTEGER";

    public override string Once => "AS MATERIALIZED";

    public override string Find => "instr";

    public override bool StepsOverWide => true;

    public override bool HasIndexes => true;

    public override string Now => "strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')";

    public override string Moment(string column) => $"datetime({column})";

    public override string IsJson => "v IS NOT NULL";

    /// <summary>It has no hash: lines have to name their id.</summary>
    public override string IdOfLine => "NULL";

    public override string Together(string statements) => "BEGIN;\n" + statements + "COMMIT;\n";

    /// <summary>All or nothing: what is kept is brought up to date where it stands.</summary>
    public override string Script(string statements) => Together(statements);

    /// <summary>Its whole numbers have 64 bits, and a sum beyond them ends the query.</summary>
    public override string Total(string column) => $"SUM({column})";

    public override string Differ(string left, string right) => $"{left} IS NOT {right}";

    public override string View(string name, string query) => $"DROP VIEW IF EXISTS {name};\nCREATE VIEW {name} AS\n{query};\n";

    /// <summary>It keeps whatever it is given, and would calculate with the empty text of a CSV file as with 0: there that is refused.</summary>
    public override string Number(string name) => $"{base.Number(name)} CHECK (typeof({name}) IN ('integer', 'null'))";

    public override string Member(string path, IReadOnlyList<string> paths, bool isObject) => $"json_extract(v, '$.{path}')";

    public override string Lines(IReadOnlyList<string> paths, IReadOnlyCollection<string> texts) =>
        "(SELECT line_no, report, CASE WHEN json_valid(report) THEN report END AS v FROM report_json) AS line";

    public override string Decimal(string member) => $"CASE WHEN typeof({member}) IN ('integer', 'real') THEN {member} END";

    /// <summary>Up to 10¹⁵ yuan the binary fraction nearest to an amount is less than a fifth of a yuan from it.</summary>
    public override string IsWhole(string number, long scale) => scale == 1 ? $"{number} = CAST({number} AS INTEGER)"
        : $"abs({number} * {Literal(scale)} - round({number} * {Literal(scale)})) < 0.2";

    public override string ToWhole(string number, long scale) =>
        scale == 1 ? $"CAST({number} AS INTEGER)" : $"CAST(round({number} * {Literal(scale)}) AS INTEGER)";

    /// <summary>It has no hash of a text: two sums over the characters, each the remainder by a prime, side by side.</summary>
    public override string Hash(string text) =>
        "(WITH RECURSIVE h(i, a, b) AS (SELECT 1, 7, 7 UNION ALL "
        + $"SELECT i + 1, (a * 1103515245 + unicode(substr({text}, i, 1))) % 1073741789, (b * 1664525 + unicode(substr({text}, i, 1))) % 1073741783 "
        + $"FROM h WHERE i <= length({text})) SELECT a * 1073741824 + b FROM h ORDER BY i DESC LIMIT 1)";

    /// <summary>It joins by indexes alone.</summary>
    public override string Filled(string table, IReadOnlyList<string> keys) => Indexes(table, keys) + $"ANALYZE {table};\n";
}
