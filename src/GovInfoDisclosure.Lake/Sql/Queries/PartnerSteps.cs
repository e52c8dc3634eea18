namespace GovInfoDisclosure.Lake.Sql.Queries;

/// <summary>
/// The steps that find a report's partners, as the collection of the library does: reports of one agency and year that differ nowhere
/// count as one, and of those that differ none is taken. Reports of another edition or of no known form are nobody's partner.
/// </summary>
/// <param name="words">The engine's words.</param>
/// <param name="columns">The columns of the wide table.</param>
/// <param name="isLong">Whether the numbers stand in the long tables.</param>
internal sealed class PartnerSteps(SqlWords words, WideColumns columns, bool isLong)
{
    private static readonly string[] OfAgency = ["agency_name", "report_year"];

    /// <summary>The table that has a row for each report.</summary>
    public string Table { get; } = isLong ? "report_header" : "report_wide";

    /// <summary>
    /// Agencies and years of which one report can be told, <c>lone_report</c>: the keys, and as <c>lone_id</c> the least id of the equal ones.
    /// </summary>
    public IEnumerable<string> Priors() => Lone(OfAgency, "");

    /// <summary>
    /// The units that count, <c>counted_unit (parent_id, unit_id, unit_name)</c>, and how many there are, <c>unit_count (parent_id, units)</c>.
    /// </summary>
    public IEnumerable<string> Units()
    {
        foreach (string step in Lone(["parent_id", .. OfAgency], " AND parent_id IS NOT NULL"))
        {
            yield return step;
        }

        // Who has no name or no year is nobody's duplicate. Units of one name are numbered, as the library does.
        yield return $"""
            named_unit AS (
              SELECT parent_id, lone_id AS unit_id, agency_name AS unit_name FROM lone_report
              UNION ALL
              SELECT parent_id, report_id, COALESCE(agency_name, 'unit') FROM {Table}
              WHERE parent_id IS NOT NULL AND {HasKnownForm("")} AND (COALESCE(agency_name, '') = '' OR report_year IS NULL)
            )
            """;
        yield return "numbered_unit AS (\n  SELECT parent_id, unit_id, unit_name, "
            + "ROW_NUMBER() OVER (PARTITION BY parent_id, unit_name ORDER BY unit_id) AS place FROM named_unit\n)";
        yield return "counted_unit AS (\n  SELECT parent_id, unit_id, "
            + $"CASE WHEN place = 1 THEN unit_name ELSE unit_name || '#' || CAST(place AS {words.Text}) END AS unit_name FROM numbered_unit\n)";
        yield return "unit_count AS (\n  SELECT parent_id, COUNT(*) AS units FROM counted_unit GROUP BY parent_id\n)";
    }

    /// <summary>Whether as many units count as were expected; false where nobody said how many.</summary>
    /// <param name="table">The government's report.</param>
    public static string Complete(string table) =>
        $"CASE WHEN {table}.expected_units > 0 AND {table}.expected_units = unit_count.units THEN 1 ELSE 0 END AS units_complete";

    private IEnumerable<string> Lone(string[] keys, string condition)
    {
        string key = string.Join(", ", keys);
        string Same(string left, string right) => string.Join(" AND ", keys.Select(name => $"{left}.{name} = {right}.{name}"));
        string[] compared = [.. WideColumns.Keys.Select(column => column.Name)
            .Where(name => name is not ("report_id" or "parent_id" or "expected_units") && !keys.Contains(name))];
        string[] cells = isLong ? [] : [.. columns.Cells.Select(cell => cell.SqlName)];
        yield return $"""
            agency_year AS (
              SELECT {key}, MIN(report_id) AS lone_id, COUNT(*) AS reports FROM {Table}
              WHERE agency_name <> '' AND report_year IS NOT NULL{condition} AND {HasKnownForm("")}
              GROUP BY {key}
            )
            """;
        yield return $"""
            several_reports AS (
              SELECT r.*, agency_year.reports FROM {Table} r JOIN agency_year ON {Same("agency_year", "r")}
              WHERE agency_year.reports > 1 AND {HasKnownForm("r.")}
            )
            """;
        // A number that not all of the reports have is one that tells them apart: that finds differing rows of the long table, and missing ones.
        string differingCells = !isLong ? "" : $"""

              UNION ALL
              SELECT {key} FROM several_reports r JOIN report_value v ON v.report_id = r.report_id
              WHERE v.value IS NOT NULL
              GROUP BY {key}, v.address, v.value, r.reports HAVING COUNT(*) < r.reports
            """;
        yield return $"""
            differing_reports AS (
              SELECT {key} FROM (
                SELECT DISTINCT {string.Join(", ", keys.Concat(compared).Concat(cells))}
                FROM several_reports) different
              GROUP BY {key} HAVING COUNT(*) > 1{differingCells}
            )
            """;
        yield return $"""
            lone_report AS (
              SELECT agency_year.* FROM agency_year LEFT JOIN differing_reports d ON {Same("d", "agency_year")}
              WHERE d.report_year IS NULL
            )
            """;
    }

    private string HasKnownForm(string table) => $"{WideColumns.ShapeOf(table)} IN ({columns.Shapes})";
}
