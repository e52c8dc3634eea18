namespace GovInfoDisclosure.Lake.Sql.Words;

/// <summary>DuckDB. It reads the file itself, and all members of a line at once: a line is parsed once, not once for each column.</summary>
internal sealed class DuckDbWords : SqlWords
{
    public override string Text => "VARCHAR";

    public override string Apart => "AS MATERIALIZED";

    public override bool LeavesBlanksOutOfLeast => true;

    public override bool ReadsFiles => true;

    public override string Now => "strftime(now() AT TIME ZONE 'UTC', '%Y-%m-%dT%H:%M:%S.%fZ')";

    public override string IsJson => "v IS NOT NULL";

    public override string IdOfLine => $"left(sha256(report), {Literal(ReportIds.Length)})";

    public override string Together(string statements) => "BEGIN;\n" + statements + "COMMIT;\n";

    public override string Member(string path, IReadOnlyList<string> paths, bool isObject) =>
        $"v[{Literal(paths.TakeWhile(other => other != path).Count() + 1)}]";

    /// <summary>As CSV of one column, by signs that no JSON holds as they are: so a line that is no JSON is a line like others, and not the end.</summary>
    public override string Lines(IReadOnlyList<string> paths, IReadOnlyCollection<string> texts) =>
        "(\n  SELECT row_number() OVER () AS line_no, report, CASE WHEN json_valid(report) "
        + "THEN json_extract_string(report, [\n    " + string.Join(",\n    ", paths.Select(path => $"'$.{path}'")) + "]) END AS v\n"
        + "  FROM read_csv('reports.ndjson', columns = {'report': 'VARCHAR'}, header = false, auto_detect = false, delim = e'\\x01', quote = '', escape = '',\n"
        + "    max_line_size = 16777216)) AS line";

    public override string BeforeLoading(WideColumns columns, IReadOnlyList<string> paths) => "";

    public override string SmallStepTable(string table, string select) =>
        StepTable(table, select).Replace($"CREATE TABLE {table}", $"CREATE TEMP TABLE {table}");

    public override string Hash(string text) => $"CAST('0x' || left(md5({text}), 15) AS BIGINT)";
}
