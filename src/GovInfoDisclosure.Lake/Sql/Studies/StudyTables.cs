namespace GovInfoDisclosure.Lake.Sql.Studies;

/// <summary>The tables of results, of who should report and by what names: CREATE statements that leave alone what is there.</summary>
internal static class StudyTables
{
    /// <summary>Amounts are in 万元 with their decimals, and what rules make of them.</summary>
    private const string Amount = "DECIMAL(28, 10)";

    /// <summary>The columns that queries join and group by: they are short.</summary>
    private static readonly string[] Words = ["content_id", "rule_id", "severity", "outcome", "address", "load_id", "loaded_at"];

    /// <summary>By what reports find their agencies, and agencies theirs.</summary>
    private static readonly (RegisterTable Table, string Columns)[] Lookups =
    [
        (RegisterTable.Roster, "agency_key, report_year"), (RegisterTable.Names, "agency_name, report_year"), (RegisterTable.Names, "agency_code, report_year"),
    ];

    private static IReadOnlyList<ResultTable> Results { get; } =
    [
        ResultTable.Findings, ResultTable.Summary, ResultTable.RuleCounts, ResultTable.FindingCells, ResultTable.Diagnosis, ResultTable.Deduced,
    ];

    public static string Write(SqlWords words) => string.Concat(Results.Select(table => words.Table(
            ResultColumns.NameOf(table),
            ResultColumns.Of(table).Select(column =>
                column.Text is null ? $"{column.Name} {(column.Number is not null ? words.Whole : Amount)}"
                : Array.IndexOf(Words, column.Name) >= 0 ? words.TextColumn(column.Name) : $"{column.Name} {words.Text}"),
            null)))
        + string.Concat(new[] { RegisterTable.Roster, RegisterTable.Names }.Select(table => words.Table(
            RegisterColumns.NameOf(table),
            RegisterColumns.Of(table).Select(column => column.Number is not null ? $"{column.Name} {words.Whole}" : words.TextColumn(column.Name)),
            null,
            [.. Lookups.Where(lookup => lookup.Table == table)
                .Select((lookup, i) => ($"{RegisterColumns.NameOf(table)}_{SqlWords.Literal(i + 1)}", lookup.Columns))])));
}
