namespace GovInfoDisclosure.Lake.Sql.Studies;

/// <summary>Whose report it is, whatever the year: what <c>report_key</c> has before the year (<see cref="ReportIds.KeyOf"/>).</summary>
internal static class Who
{
    /// <summary>The expression; NULL where a report has neither.</summary>
    /// <param name="words">The engine's words.</param>
    /// <param name="table">The table's name and a point.</param>
    public static string Is(SqlWords words, string table) =>
        $"CASE WHEN {table}agency_code <> '' THEN {words.Concat("'c:'", table + "agency_code")} "
        + $"WHEN {table}agency_name <> '' AND {table}division_code <> '' "
        + $"THEN {words.Concat("'d:'", SqlWords.WithoutSlashes(table + "division_code"), "'/'", table + "agency_name")} "
        + $"WHEN {table}agency_name <> '' THEN {words.Concat("'n:'", table + "agency_name")} END";
}
