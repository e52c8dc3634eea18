namespace GovInfoDisclosure.Lake.Sql.Studies;

/// <summary>Who of the roster has not published for which year; with how many reports bear its name and are nobody's, so that a namesake's is not taken for
/// nothing.</summary>
internal static class UnpublishedQuery
{
    public static string Write(SqlWords words) => $"""
        WITH {RosterSteps.Registered(words)},
        {RosterSteps.Unpublished(words)},
        unclear AS (
          SELECT h.agency_name, h.report_year, COUNT(*) AS reports
          FROM here h LEFT JOIN registered g ON g.report_id = h.report_id
          WHERE g.report_id IS NULL AND h.agency_name <> ''
          GROUP BY h.agency_name, h.report_year
        )
        SELECT u.report_year, u.agency_key, u.agency_code, u.agency_name, u.agency_level, u.province, u.due_on, COALESCE(x.reports, 0) AS unclear_reports
        FROM unpublished u LEFT JOIN unclear x ON x.agency_name = u.agency_name AND x.report_year = u.report_year

        """.Replace("\r\n", "\n");
}
