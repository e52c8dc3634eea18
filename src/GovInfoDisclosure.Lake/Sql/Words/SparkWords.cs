namespace GovInfoDisclosure.Lake.Sql.Words;

/// <summary>Spark SQL. It reads the file through a view that knows the types of all members.</summary>
internal sealed class SparkWords : SqlWords
{
    public override string Text => "STRING";

    public override bool HasConstraints => false;

    public override bool InsertsBeforeWith => true;

    public override string Find => "instr";

    public override string Rows(string name, string columns, IEnumerable<string> rows) => $"{name} AS (SELECT * FROM ({Values(rows)}) AS t({columns}))";

    public override string Table(string table, IEnumerable<string> columns, string? key, params (string Name, string Columns)[] indexes) =>
        base.Table(table, columns, key, indexes).Replace("\n);\n", "\n) USING PARQUET;\n");

    /// <summary>Of all constraints it knows that a column is never NULL.</summary>
    public override string Constraint(string wanted) => wanted.StartsWith("NOT NULL", StringComparison.Ordinal) ? "NOT NULL" : "";

    public override bool ReadsFiles => true;

    public override string Now => "date_format(to_utc_timestamp(current_timestamp(), current_timezone()), \"yyyy-MM-dd'T'HH:mm:ss.SSSSSS'Z'\")";

    public override string IsJson => "report IS NULL";

    /// <summary>A line that fits is there as members alone: their text is hashed.</summary>
    public override string IdOfLine =>
        "left(sha2(to_json(struct(agency, edition, year, published, proactiveDisclosure, requests, reconsiderationAndLitigation, processingFees)), 256), "
        + Literal(ReportIds.Length) + ")";

    public override string TableOf(string table, string query) =>
        base.TableOf(table, query).Replace($"CREATE TABLE {table} AS", $"CREATE TABLE {table} USING PARQUET AS");

    public override string Member(string path, IReadOnlyList<string> paths, bool isObject) => isObject ? $"CAST({path} AS STRING)" : path;

    public override string Decimal(string member) => $"CAST({member} AS {Fraction})";

    public override string Lines(IReadOnlyList<string> paths, IReadOnlyCollection<string> texts) => "report_lines";

    /// <summary>A line that is no report of these types comes as its text, in <c>report</c>. A count may be written with a point: 78.0.</summary>
    public override string BeforeLoading(WideColumns columns, IReadOnlyList<string> paths)
    {
        var root = new SortedDictionary<string, object>(StringComparer.Ordinal) { ["report"] = "STRING" };
        foreach (string path in paths)
        {
            CellDefinition? cell = columns.Cells.FirstOrDefault(cell => cell.Address == path);
            Put(root, path.Split('.'), path == "year" || cell?.Scale() == 1 ? "DECIMAL(20, 4)" : cell is null ? "STRING" : "DECIMAL(16, 4)");
        }

        return "CREATE OR REPLACE TEMPORARY VIEW report_file (\n  " + Fields(root, " ", ",\n  ")
            + "\n) USING JSON OPTIONS (path 'reports.ndjson', mode 'PERMISSIVE', columnNameOfCorruptRecord 'report');\n"
            + "CREATE OR REPLACE TEMPORARY VIEW report_lines AS SELECT CAST(NULL AS BIGINT) AS line_no, * FROM report_file;\n";
    }

    private static void Put(SortedDictionary<string, object> node, string[] path, string type)
    {
        for (int i = 0; i < path.Length - 1; i++)
        {
            if (!node.TryGetValue(path[i], out object? next))
            {
                node.Add(path[i], next = new SortedDictionary<string, object>(StringComparer.Ordinal));
            }

            node = (SortedDictionary<string, object>)next;
        }

        node[path[path.Length - 1]] = type;
    }

    /// <summary>Names and types, as the columns of a table have them between, or the fields of a STRUCT.</summary>
    private static string Fields(SortedDictionary<string, object> node, string colon = ": ", string comma = ", ") => string.Join(
        comma,
        node.Select(field =>
            field.Key + colon + (field.Value is SortedDictionary<string, object> inner ? "STRUCT<" + Fields(inner) + ">" : (string)field.Value)));

    public override string Hash(string text) => $"CAST(conv(left(md5({text}), 15), 16, 10) AS BIGINT)";

    public override string StepTable(string table, string select) => KeptTable(table, select);

    public override string KeptTable(string table, string select) => $"DROP TABLE IF EXISTS {table};\nCREATE TABLE {table} USING PARQUET AS\n{select};\n";

    public override string Exchange(string table, string key, string gone, string come) => Rewritten(table, key, gone, come);
}
