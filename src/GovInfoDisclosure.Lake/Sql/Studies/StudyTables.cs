namespace GovInfoDisclosure.Lake.Sql.Studies;

/// <summary>The tables of results, and of who should report: CREATE statements that leave alone what is there.</summary>
internal static class StudyTables
{
    /// <summary>Who should report for which year.</summary>
    public const string Roster = "report_roster";

    /// <summary>Amounts are in 万元 with their decimals, and what rules make of them.</summary>
    private const string Amount = "DECIMAL(28, 10)";

    /// <summary>The columns that queries join and group by: they are short.</summary>
    private static readonly string[] Words = ["content_id", "rule_id", "severity", "outcome", "address", "load_id", "loaded_at"];

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
        + words.Table(
            Roster,
            [
                $"report_year {words.Whole}", words.TextColumn("agency_code"), words.TextColumn("agency_name"), words.TextColumn("agency_level"),
                words.TextColumn("province"),
            ],
            null);
}
