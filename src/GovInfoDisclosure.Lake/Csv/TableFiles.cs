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

    /// <summary>A Data Package of <c>report_wide.csv</c>, <c>report_header.csv</c>, <c>report_value.csv</c>, <c>findings.csv</c> and
    /// <c>summary.csv</c>.</summary>
    public static string DataPackage() => DataPackageText.Write(
        "govinfo-disclosure-tables", "政府信息公开工作年度报告：报告与核对结果的表 · Tables of annual reports on open government information and of what was found", 1, Tables());

    /// <summary>The same as a data contract (ODCS 3.0.2, YAML).</summary>
    public static string Contract() => DataContractText.Write(Tables());

    /// <summary>A view for DuckDB over each file, with the type of every column.</summary>
    public static string DuckDb() => string.Concat(Tables().Select(table =>
        $"CREATE VIEW {table.Name} AS FROM read_csv('{table.FileName}', header = true, quote = '\"', escape = '\"', columns = {{\n  "
        + string.Join(",\n  ", table.Columns.Select(column => $"'{column.Name}': '{SqlType(column)}'")) + "\n});\n"));

    /// <summary>All of them as files, in the order of their names.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> All() =>
    [
        new("tables/contract.odcs.yaml", Contract()),
        new("tables/datapackage.json", DataPackage()),
        new("tables/duckdb.sql", DuckDb()),
    ];

    /// <summary>The type of a column in SQL: amounts in 万元 have four decimals, and so have sums of them.</summary>
    internal static string SqlType(TableColumn column) => column.Type switch { "integer" => "BIGINT", "number" => "DECIMAL(38, 4)", _ => "VARCHAR" };

    private static TableDescription[] Tables()
    {
        Dictionary<string, CellDefinition> cells = FormShape.All.SelectMany(form => form.AllCells)
            .GroupBy(cell => cell.SqlName, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);
        TableColumn[] Columns(string header) =>
        [
            .. header.TrimEnd('\r', '\n').Split(',')
                .Select(name => cells.TryGetValue(name, out CellDefinition? cell) ? ColumnMeanings.Of(cell) : ColumnMeanings.Of(name)),
        ];
        return
        [
            new(Wide, "一份报告一行，金额为元 · A row for each report, amounts in whole yuan", Columns(ReportCsv.Header(ReportTable.Wide))) { Key = ["report_id"] },
            new(Header, "一份报告一行，不含单元格 · A row for each report, without its cells", Columns(ReportCsv.Header(ReportTable.Header))) { Key = ["report_id"] },
            new("report_value", "一个单元格一行（长表） · A row for each cell: the long table", Columns(ReportCsv.Header(ReportTable.Value)))
            {
                Key = ["report_id", "address"],
                Parent = Header,
            },
            new("findings", "一条检查结果一行 · A row for each finding", Columns(ResultCsv.Header(ResultTable.Findings))) { Parent = Summary },
            new(Summary, "一份文件一行 · A row for each document", Columns(ResultCsv.Header(ResultTable.Summary))) { Key = ["report_id"] },
        ];
    }
}
