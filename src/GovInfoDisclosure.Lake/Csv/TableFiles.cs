namespace GovInfoDisclosure.Lake.Csv;

/// <summary>
/// Descriptions of the tables of reports and results, for those who load them elsewhere: a Data Package (<c>datapackage.json</c>, with keys), a data contract
/// (Open Data Contract Standard), and views for DuckDB. The columns are those that <see cref="ReportCsv"/> and <see cref="ResultCsv"/> write.
/// </summary>
/// <remarks>The same text on every machine, and the same as the files in the folder <c>schema/tables</c> of the repository. Safe to use from several
/// threads.</remarks>
public static class TableFiles
{
    private const string Wide = "report_wide";
    private const string Header = "report_header";
    private const string Summary = "summary";

    /// <summary>A Data Package of <c>report_wide.csv</c>, <c>report_header.csv</c>, <c>report_value.csv</c>, <c>findings.csv</c>,
    /// <c>summary.csv</c> and the more detailed tables of results.</summary>
    public static string DataPackage() => DataPackageText.Write(
        "govinfo-disclosure-tables", "政府信息公开工作年度报告：报告与核对结果的表 · Tables of annual reports on open government information and of what was found",
        1, [.. Tables(), .. Details()]);

    /// <summary>The same as a data contract (ODCS 3.0.2, YAML).</summary>
    public static string Contract() => DataContractText.Write([.. Tables(), .. Details()]);

    /// <summary>A view for DuckDB over each file, with the type of every column; without the more detailed tables of results, which not every run
    /// writes.</summary>
    public static string DuckDb() => Views(Tables());

    /// <summary>The same of these: <c>rule_counts.csv</c>, <c>finding_cells.csv</c>, <c>diagnosis.csv</c>, <c>deduced.csv</c>.</summary>
    public static string DuckDbDetails() => Views(Details());

    /// <summary>The columns of a table of results, in their order: name, type (string, integer, number) and what it means.</summary>
    /// <param name="table">Which table.</param>
    public static IReadOnlyList<(string Name, string Type, string Description)> ColumnsOf(ResultTable table) =>
        [.. Columns(ResultCsv.Header(table)).Select(column => (column.Name, column.Type, column.Description))];

    /// <summary>All of them as files, in the order of their names.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> All() =>
    [
        new("tables/contract.odcs.yaml", Contract()),
        new("tables/datapackage.json", DataPackage()),
        new("tables/duckdb-details.sql", DuckDbDetails()),
        new("tables/duckdb.sql", DuckDb()),
    ];

    /// <summary>The type of a column in SQL: amounts in 万元 have four decimals, and rules multiply them by shares.</summary>
    internal static string SqlType(TableColumn column) => column.Type switch { "integer" => "BIGINT", "number" => "DECIMAL(38, 10)", _ => "VARCHAR" };

    private static string Views(IEnumerable<TableDescription> tables) => string.Concat(tables.Select(table =>
        $"CREATE VIEW {table.Name} AS FROM read_csv('{table.FileName}', header = true, quote = '\"', escape = '\"', columns = {{\n  "
        + string.Join(",\n  ", table.Columns.Select(column => $"'{column.Name}': '{SqlType(column)}'")) + "\n});\n"));

    private static TableDescription[] Tables() =>
    [
        new(Wide, "一份报告一行，金额为元 · A row for each report, amounts in whole yuan", Columns(ReportCsv.Header(ReportTable.Wide))) { Key = ["report_id"] },
        new(Header, "一份报告一行，不含单元格 · A row for each report, without its cells", Columns(ReportCsv.Header(ReportTable.Header))) { Key = ["report_id"] },
        new("report_value", "一个单元格一行（长表） · A row for each cell: the long table", Columns(ReportCsv.Header(ReportTable.Value)))
        {
            Key = ["report_id", "address"],
            Parent = Header,
        },
        Result(ResultTable.Findings, "一条检查结果一行 · A row for each finding", "report_id", "finding_no"),
        Result(ResultTable.Summary, "一份文件一行 · A row for each document", "report_id"),
    ];

    /// <summary>Those that are written on request.</summary>
    private static TableDescription[] Details() =>
    [
        Result(ResultTable.RuleCounts, "一份文件一条规则一行：各种结果的项数 · A row for each document and rule: how many instances came to which outcome",
            "report_id", "rule_id"),
        Result(ResultTable.FindingCells, "一条检查结果的一个单元格一行 · A row for each cell of each finding", "report_id", "finding_no", "cell_no"),
        Result(ResultTable.Diagnosis, "错格定位：一处更正一行 · A row for each cell that an explanation changes"),
        Result(ResultTable.Deduced, "可推知的空格一行 · A row for each blank cell whose number follows", "report_id", "address"),
    ];

    private static TableDescription Result(ResultTable table, string title, params string[] key) =>
        new(ResultCsv.NameOf(table), title, Columns(ResultCsv.Header(table))) { Key = key, Parent = table == ResultTable.Summary ? null : Summary };

    private static TableColumn[] Columns(string header) =>
    [
        .. header.TrimEnd('\r', '\n').Split(',')
            .Select(name => Cells.TryGetValue(name, out CellDefinition? cell) ? ColumnMeanings.Of(cell) : ColumnMeanings.Of(name)),
    ];

    private static readonly Dictionary<string, CellDefinition> Cells = FormShape.All.SelectMany(form => form.AllCells)
        .GroupBy(cell => cell.SqlName, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);
}
