namespace GovInfoDisclosure.Lake.Sql.Studies;

/// <summary>
/// Every cell added up by year, edition, province and level, units' reports apart from those of governments that sum them up; with each sum how many reports
/// are behind it, how many of them leave the cell blank or are wrong, and how many that should be there are missing.
/// </summary>
internal static class YearbookQuery
{
    private const string Group = "report_year, edition, province, agency_level, is_unit";

    public static string Write(SqlWords words, WideColumns columns) => $"""
        WITH head {words.Once} (
          SELECT report_id, report_year, edition, COALESCE(province, '') AS province, COALESCE(agency_level, '') AS agency_level,
            CASE WHEN parent_id IS NULL THEN 0 ELSE 1 END AS is_unit
          FROM {WideColumns.CurrentHeader} WHERE report_year IS NOT NULL
        ),
        judged AS (
          SELECT content_id, errors, ROW_NUMBER() OVER (PARTITION BY content_id ORDER BY COALESCE(loaded_at, '') DESC, COALESCE(load_id, '') DESC) AS place
          FROM {ResultColumns.NameOf(ResultTable.Summary)} WHERE content_id IS NOT NULL
        ),
        behind AS (
          SELECT {Group}, COUNT(*) AS reports, SUM(CASE WHEN j.errors > 0 THEN 1 ELSE 0 END) AS broken,
            SUM(CASE WHEN j.errors IS NULL THEN 1 ELSE 0 END) AS not_judged
          FROM head h LEFT JOIN judged j ON j.content_id = h.report_id AND j.place = 1
          GROUP BY {Group}
        ),
        {FormCells.Step(words, columns)},
        added {words.Once} (
          SELECT {Group}, v.address, {words.Total("v.value")} AS total, COUNT(v.value) AS filled
          FROM head h JOIN report_value v ON v.report_id = h.report_id
          GROUP BY {Group}, v.address
        ),
        {RosterSteps.Registered(words)},
        {RosterSteps.Unpublished(words)},
        missing {words.Once} (
          SELECT report_year, COALESCE(province, '') AS province, COALESCE(agency_level, '') AS agency_level, COUNT(*) AS missing
          FROM unpublished
          GROUP BY report_year, COALESCE(province, ''), COALESCE(agency_level, '')
        )
        SELECT a.report_year, a.edition, a.province, a.agency_level, a.is_unit, cell.cell_no, a.address, cell.label, cell.unit, a.total, b.reports,
          b.reports - a.filled AS blanks, b.broken, b.not_judged, COALESCE(m.missing, 0) AS missing
        FROM added a
        JOIN behind b ON b.report_year = a.report_year AND b.edition = a.edition AND b.province = a.province AND b.agency_level = a.agency_level
          AND b.is_unit = a.is_unit
        JOIN cell ON cell.address = a.address
        LEFT JOIN missing m ON m.report_year = a.report_year AND m.province = a.province AND m.agency_level = a.agency_level
        UNION ALL
        SELECT m.report_year, CAST(NULL AS {words.WholeCast}), m.province, m.agency_level, CAST(NULL AS {words.WholeCast}), 0, '', '', '', NULL, 0, 0, 0, 0, m.missing
        FROM missing m LEFT JOIN (SELECT DISTINCT report_year, province, agency_level FROM head) h
          ON h.report_year = m.report_year AND h.province = m.province AND h.agency_level = m.agency_level
        WHERE h.report_year IS NULL

        """.Replace("\r\n", "\n");
}
