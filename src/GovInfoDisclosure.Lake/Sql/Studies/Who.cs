namespace GovInfoDisclosure.Lake.Sql.Studies;

/// <summary>Whose report it is, whatever the year: by code, else by name, as in <c>report_key</c>.</summary>
internal static class Who
{
    /// <summary>The expression; NULL where a report has neither.</summary>
    /// <param name="words">The engine's words.</param>
    /// <param name="table">The table's name and a point.</param>
    public static string Is(SqlWords words, string table) =>
        $"CASE WHEN {table}agency_code <> '' THEN {words.Concat("'c:'", table + "agency_code")} "
        + $"WHEN {table}agency_name <> '' THEN {words.Concat("'n:'", table + "agency_name")} END";
}
