namespace GovInfoDisclosure.Lake.Sql.Words;

/// <summary>PostgreSQL.</summary>
internal sealed class PostgresWords : SqlWords
{
    public override string Json => "JSONB";

    public override string Once => "AS MATERIALIZED";

    public override string Member(string path, IReadOnlyList<string> paths, bool isObject) => $"report #>> '{{{path.Replace('.', ',')}}}'";

    public override string Hash(string text) => $"CAST(CAST('x' || left(md5({text}), 15) AS BIT(60)) AS BIGINT)";

    /// <summary>Not kept over a crash of the server, and so twice as fast: the next run makes it anew.</summary>
    public override string StepTable(string table, string select) => $"DROP TABLE IF EXISTS {table};\nCREATE UNLOGGED TABLE {table} AS\n{select};\n";

    /// <summary>A new table has no statistics, and loops would be planned over millions of rows.</summary>
    public override string Filled(string table, IReadOnlyList<string> keys) => $"ANALYZE {table};\n";
}
