namespace GovInfoDisclosure.Lake.Sql.Words;

/// <summary>Trino.</summary>
internal sealed class TrinoWords : SqlWords
{
    public override string Text => "VARCHAR";

    public override bool HasConstraints => false;

    public override bool CompilesToMethods => true;

    public override bool InsertsBeforeWith => true;

    public override string BitAnd(string left, string right) => $"bitwise_and({left}, {right})";

    public override bool ReadsFiles => true;

    public override string Now => "format_datetime(current_timestamp AT TIME ZONE 'UTC', 'yyyy-MM-dd''T''HH:mm:ss.SSS''000Z''')";

    public override string Moment(string column) => $"from_iso8601_timestamp({column})";

    public override string IsJson => "TRY(json_parse(report)) IS NOT NULL";

    public override string IdOfLine => $"lower(substr(to_hex(sha256(to_utf8(report))), 1, {Literal(ReportIds.Length)}))";

    public override string Decimal(string member) => $"TRY(CAST({member} AS {Fraction}))";

    public override string Member(string path, IReadOnlyList<string> paths, bool isObject) =>
        isObject ? $"json_format(json_extract(report, '$.{path}'))" : $"json_extract_scalar(report, '$.{path}')";

    public override string Hash(string text) => $"from_base(substr(to_hex(md5(to_utf8({text}))), 1, 15), 16)";

    public override string Exchange(string table, string key, string gone, string come) => Rewritten(table, key, gone, come);
}
