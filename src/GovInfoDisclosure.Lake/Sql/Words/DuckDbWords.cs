namespace GovInfoDisclosure.Lake.Sql.Words;

/// <summary>DuckDB. It reads the file itself, and all members of a line at once: a line is parsed once, not once for each column.</summary>
internal sealed class DuckDbWords : SqlWords
{
    public override string Text => "VARCHAR";

    public override string Apart => "AS MATERIALIZED";

    public override bool LeavesBlanksOutOfLeast => true;

    public override string ReportId => "CAST(row_number() OVER () AS VARCHAR)";

    public override string Member(string path, IReadOnlyList<string> paths, bool isObject) =>
        $"v[{Literal(paths.TakeWhile(other => other != path).Count() + 1)}]";

    public override string Lines(IReadOnlyList<string> paths) => "(\n  SELECT json_extract_string(json, [\n    "
        + string.Join(",\n    ", paths.Select(path => $"'$.{path}'"))
        + "]) AS v\n  FROM read_ndjson_objects('reports.ndjson', maximum_object_size = 16777216))";

    public override string BeforeLoading(WideColumns columns, IReadOnlyList<string> paths) => "";

    public override string Hash(string text) => $"CAST('0x' || left(md5({text}), 15) AS BIGINT)";
}
