namespace GovInfoDisclosure.Lake.Sql.Studies;

/// <summary>
/// Whose reports are whose, by the register: by code; without one, or with one that the register has not, by the name in that year and of that division. Where
/// several agencies could be meant it is nobody's, as in the library.
/// </summary>
internal static class RosterSteps
{
    public static string Roster { get; } = RegisterColumns.NameOf(RegisterTable.Roster);

    private static string Names { get; } = RegisterColumns.NameOf(RegisterTable.Names);

    /// <summary>Steps up to <c>registered (report_id, report_year, agency_key)</c>; <c>here</c> are the latest versions of all reports.</summary>
    public static string Registered(SqlWords words) => $"""
        here {words.Once} (
          SELECT report_id, report_year, agency_name, agency_code, division_code FROM {WideColumns.CurrentHeader} WHERE report_year IS NOT NULL
        ),
        by_code {words.Once} (
          SELECT DISTINCT h.report_id, h.report_year, n.agency_key
          FROM here h JOIN {Names} n ON n.agency_code = h.agency_code AND n.report_year = h.report_year
          WHERE h.agency_code <> ''
        ),
        by_name AS (
          SELECT h.report_id, h.report_year, n.agency_key, n.fit,
            CASE WHEN COALESCE(h.division_code, '') = '' OR n.division_code = h.division_code THEN 2
              WHEN COALESCE(n.division_code, '') = '' THEN 1 ELSE 0 END AS nearness
          FROM here h JOIN {Names} n ON n.agency_name = h.agency_name AND n.report_year = h.report_year
          LEFT JOIN by_code c ON c.report_id = h.report_id
          WHERE c.report_id IS NULL AND (COALESCE(h.agency_code, '') = '' OR COALESCE(n.agency_code, '') = '')
        ),
        nearest AS (
          SELECT report_id, report_year, agency_key, fit, nearness, MAX(nearness) OVER (PARTITION BY report_id) AS most FROM by_name WHERE nearness > 0
        ),
        fitting AS (
          SELECT report_id, report_year, agency_key, fit, MIN(fit) OVER (PARTITION BY report_id) AS best FROM nearest WHERE nearness = most
        ),
        registered {words.Once} (
          SELECT report_id, report_year, agency_key FROM by_code
          UNION ALL
          SELECT report_id, MIN(report_year), MIN(agency_key) FROM fitting WHERE fit = best GROUP BY report_id HAVING COUNT(*) = 1
        )
        """.Replace("\r\n", "\n");

    /// <summary>The step <c>unpublished</c>, behind those: who should report and has not. A roster's rows without a key, which somebody wrote by hand, are
    /// looked for by code and by name.</summary>
    public static string Unpublished(SqlWords words) => $"""
        coded AS (
          SELECT DISTINCT agency_code, report_year FROM here WHERE agency_code <> ''
        ),
        named AS (
          SELECT DISTINCT agency_name, report_year FROM here WHERE agency_name <> ''
        ),
        published AS (
          SELECT DISTINCT agency_key, report_year FROM registered
        ),
        unpublished {words.Once} (
          SELECT r.report_year, r.agency_key, r.agency_code, r.agency_name, r.agency_level, r.province, r.due_on
          FROM {Roster} r
          LEFT JOIN published p ON p.agency_key = r.agency_key AND p.report_year = r.report_year
          LEFT JOIN coded c ON r.agency_key IS NULL AND c.agency_code = r.agency_code AND c.report_year = r.report_year
          LEFT JOIN named n ON r.agency_key IS NULL AND n.agency_name = r.agency_name AND n.report_year = r.report_year
          WHERE p.agency_key IS NULL AND c.agency_code IS NULL AND n.agency_name IS NULL
        )
        """.Replace("\r\n", "\n");
}
