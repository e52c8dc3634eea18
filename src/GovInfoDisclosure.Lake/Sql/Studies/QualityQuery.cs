namespace GovInfoDisclosure.Lake.Sql.Studies;

/// <summary>
/// Quality by rule, by rule and year, by rule, year and agency: how many instances held, were broken and so on in the latest version of each report, by the
/// outcomes that <c>check --tables-with counts</c> counted. What several runs judged counts once, by the last of them.
/// </summary>
internal static class QualityQuery
{
    private static readonly string[] Counts = ["holds", "broken", "undecided", "not_applicable", "excused"];

    private static readonly (string Grain, string Year, string Agency)[] Grains =
        [("rule", "NULL", "NULL"), ("year", "report_year", "NULL"), ("agency", "report_year", "agency")];

    public static string Write(SqlWords words)
    {
        string sums = string.Join(", ", Counts.Select(count => $"SUM({count}) AS {count}"));
        string decided = "(holds + broken + excused)";

        // Divisible, so that every engine's division of it is exact.
        string rate = words.ToWhole($"((holds * 10000 - (holds * 10000) % {decided}) / {decided})", 1);
        IEnumerable<string> grains = Grains.Select(grain =>
        {
            string year = grain.Year == "NULL" ? $"CAST(NULL AS {words.WholeCast})" : grain.Year;
            string agency = grain.Agency == "NULL" ? $"CAST(NULL AS {words.TextCast})" : grain.Agency;
            string[] by = [.. new[] { "rule_id", "severity", grain.Year, grain.Agency }.Where(column => column != "NULL")];
            return $"""
                SELECT '{grain.Grain}' AS grain, rule_id, severity, {year} AS report_year, {agency} AS agency,
                    COUNT(*) AS reports, {sums}
                  FROM judged GROUP BY {string.Join(", ", by)}
                """;
        });
        return $"""
            WITH counted AS (
              SELECT content_id, rule_id, severity, {string.Join(", ", Counts)}, ROW_NUMBER() OVER (PARTITION BY content_id, rule_id
                ORDER BY COALESCE(loaded_at, '') DESC, COALESCE(load_id, '') DESC, report_id) AS place
              FROM {ResultColumns.NameOf(ResultTable.RuleCounts)} WHERE content_id IS NOT NULL
            ),
            judged {words.Once} (
              SELECT c.rule_id, c.severity, h.report_year, {Who.Is(words, "h.")} AS agency, {string.Join(", ", Counts.Select(count => "c." + count))}
              FROM counted c JOIN {WideColumns.CurrentHeader} h ON h.report_id = c.content_id
              WHERE c.place = 1
            ),
            added AS (
              {string.Join("\n  UNION ALL\n  ", grains)}
            )
            SELECT grain, rule_id, severity, report_year, agency, reports, {string.Join(", ", Counts)},
              CASE WHEN {decided} > 0 THEN {rate} END AS holds_per_10000
            FROM added

            """.Replace("\r\n", "\n");
    }
}
