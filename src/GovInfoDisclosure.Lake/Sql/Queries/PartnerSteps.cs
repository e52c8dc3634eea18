namespace GovInfoDisclosure.Lake.Sql.Queries;

/// <summary>
/// The steps that find a report's partners, as the collection of the library does: reports of one agency and year that differ nowhere
/// count as one, and of those that differ none is taken. Reports of another edition or of no known form are nobody's partner.
/// </summary>
/// <param name="words">The engine's words.</param>
/// <param name="columns">The columns of the wide table.</param>
/// <param name="table">The table that has a row for each report.</param>
/// <param name="inSteps">Whether the cells stand in a table of their own, and the reports of one agency and year, and which of them are alike, are steps
/// before; else the cells stand beside the report, and all is one statement.</param>
internal sealed class PartnerSteps(SqlWords words, WideColumns columns, string table, bool inSteps)
{
    /// <summary>The step that has the reports of known agencies and years, with the first of each.</summary>
    public const string AgencyGroups = "agency_groups";

    /// <summary>The same of the units of one parent.</summary>
    public const string UnitGroups = "unit_groups";

    /// <summary>The step that says of reports that say of themselves what the first of their group says whether their cells are the first one's too.</summary>
    public const string Alike = "alike";


    // SQLite and PostgreSQL keep each step, and join by what they kept: worked out anew for each row, the time grew with the square of the reports.
    private static readonly string[] OfAgency = ["agency_key", "report_year"];
    private static readonly string[] OfUnit = ["parent_id", .. OfAgency];
    private const string IsUnit = " AND parent_id IS NOT NULL";

    /// <summary>The table that has a row for each report.</summary>
    public string Table { get; } = table;

    /// <summary>
    /// Each report with last year's, <c>prior_report (report_id, prior_id)</c>: that of its code; where no report of the year before has the code, or
    /// it has none itself, that of its name, unless agencies of several codes had this name.
    /// </summary>
    public IEnumerable<string> Priors()
    {
        foreach (string step in Lone(OfAgency, "", AgencyGroups))
        {
            yield return step;
        }

        yield return $"""
            coded_name {words.Once} (
              SELECT agency_name, report_year, MIN(agency_code) AS first_code, MAX(agency_code) AS last_code FROM {Table}
              WHERE agency_name <> '' AND agency_code <> '' AND report_year IS NOT NULL AND {HasKnownForm("")}
              GROUP BY agency_name, report_year
            )
            """;
        yield return $"""
            prior_key {words.Once} (
              SELECT r.report_id, r.report_year - 1 AS prior_year,
                CASE WHEN coded.agency_key IS NOT NULL THEN coded.agency_key
                  WHEN r.agency_code <> '' OR named.first_code IS NULL THEN {OfName("r.")}
                  WHEN named.first_code = named.last_code THEN {OfCode("named.first_code")}
                END AS agency_key
              FROM {Table} r LEFT JOIN agency_year coded ON coded.agency_key = {OfCode("r.agency_code")} AND coded.report_year = r.report_year - 1
                LEFT JOIN coded_name named ON named.agency_name = r.agency_name AND named.report_year = r.report_year - 1
            )
            """;
        yield return $"""
            prior_report {words.Once} (
              SELECT prior_key.report_id, lone_report.lone_id AS prior_id FROM prior_key
              JOIN lone_report ON lone_report.agency_key = prior_key.agency_key AND lone_report.report_year = prior_key.prior_year
            )
            """;
    }

    /// <summary>
    /// The units that count, <c>counted_unit (parent_id, unit_id, unit_name)</c>, and how many there are, <c>unit_count (parent_id, units)</c>.
    /// </summary>
    public IEnumerable<string> Units()
    {
        foreach (string step in Lone(OfUnit, IsUnit, UnitGroups))
        {
            yield return step;
        }

        // Who has neither name nor code, or no year, is nobody's duplicate. Units of one name are numbered, as the library does.
        yield return $"""
            named_unit {words.Once} (
              SELECT r.parent_id, r.report_id AS unit_id, {UnitName("r.agency_name")} AS unit_name
              FROM lone_report JOIN {Table} r ON r.report_id = lone_report.lone_id
              UNION ALL
              SELECT parent_id, report_id, {UnitName("agency_name")} FROM {Table}
              WHERE parent_id IS NOT NULL AND {HasKnownForm("")}
                AND ((COALESCE(agency_name, '') = '' AND COALESCE(agency_code, '') = '') OR report_year IS NULL)
            )
            """;
        yield return $"numbered_unit {words.Once} (\n  SELECT parent_id, unit_id, unit_name, "
            + "ROW_NUMBER() OVER (PARTITION BY parent_id, unit_name ORDER BY unit_id) AS place FROM named_unit\n)";
        yield return $"counted_unit {words.Once} (\n  SELECT parent_id, unit_id, "
            + $"CASE WHEN place = 1 THEN unit_name ELSE {words.Concat("unit_name", "'#'", words.TextOf("place"))} END AS unit_name FROM numbered_unit\n)";
        yield return $"unit_count {words.Once} (\n  SELECT parent_id, COUNT(*) AS units FROM counted_unit GROUP BY parent_id\n)";
    }

    /// <summary>Whether as many units count as were expected; false where nobody said how many.</summary>
    /// <param name="table">The government's report.</param>
    public static string Complete(string table) =>
        $"CASE WHEN {table}.expected_units > 0 AND {table}.expected_units = unit_count.units THEN 1 ELSE 0 END AS units_complete";

    /// <summary>What <see cref="AgencyGroups"/> holds: reports, each with the first of its group and how many there are.</summary>
    public string AgencyGroup() => GroupStep(OfAgency, "");

    /// <summary>What <see cref="UnitGroups"/> holds.</summary>
    public string UnitGroup() => GroupStep(OfUnit, IsUnit);

    private string GroupStep(string[] keys, string condition) => $"""
        WITH
        {string.Join(",\n", Grouped(keys, condition))}
        SELECT k.report_id, {string.Join(", ", keys.Select(name => "k." + name))}, agency_year.lone_id, agency_year.reports
        FROM keyed_report k JOIN agency_year ON {Same(keys, "agency_year", "k")}
        """;

    private IEnumerable<string> Grouped(string[] keys, string condition)
    {
        string key = string.Join(", ", keys);
        string ofName = $"OVER (PARTITION BY {string.Join(", ", keys.Where(name => name != "agency_key").Append("agency_name"))})";

        // An agency is known by its code, else by the only code that bears its name, else by its name. Where several do, its key is NULL.
        yield return $"""
            keyed_report {words.Once} (
              SELECT report_id, {string.Join(", ", keys.Where(name => name != "agency_key"))},
                CASE WHEN agency_code <> '' THEN {OfCode("agency_code")}
                  WHEN MIN(NULLIF(agency_code, '')) {ofName} IS NULL THEN {OfName("")}
                  WHEN MIN(NULLIF(agency_code, '')) {ofName} = MAX(agency_code) {ofName} THEN {OfCode($"MAX(agency_code) {ofName}")}
                END AS agency_key
              FROM {Table}
              WHERE (agency_name <> '' OR agency_code <> '') AND report_year IS NOT NULL{condition} AND {HasKnownForm("")}
            )
            """;
        yield return $"""
            agency_year {words.Once} (
              SELECT {key}, MIN(report_id) AS lone_id, COUNT(*) AS reports FROM keyed_report
              WHERE agency_key IS NOT NULL
              GROUP BY {key}
            )
            """;
    }

    private IEnumerable<string> Lone(string[] keys, string condition, string groups)
    {
        string key = string.Join(", ", keys);
        if (inSteps)
        {
            yield return $"agency_year {words.Once} (\n  SELECT {key}, lone_id FROM @{groups} WHERE report_id = lone_id\n)";
            yield return $"""
                differing_reports {words.Once} (
                  SELECT DISTINCT {string.Join(", ", keys.Select(name => "g." + name))}
                  FROM @{groups} g LEFT JOIN @{Alike} a ON a.report_id = g.report_id AND a.lone_id = g.lone_id
                  WHERE g.reports > 1 AND g.report_id <> g.lone_id AND COALESCE(a.is_alike, 0) = 0
                )
                """;
        }
        else
        {
            foreach (string step in Grouped(keys, condition))
            {
                yield return step;
            }

            IEnumerable<string> compared = KeyColumn.OfReport.Select(column => column.Name).Where(name => !keys.Contains(name))
                .Concat(columns.Cells.Select(cell => cell.SqlName));
            yield return $"""
                several_reports {words.Once} (
                  SELECT r.*, agency_year.agency_key FROM keyed_report k JOIN agency_year ON {Same(keys, "agency_year", "k")}
                  JOIN {Table} r ON r.report_id = k.report_id
                  WHERE agency_year.reports > 1
                )
                """;
            yield return $"""
                differing_reports {words.Once} (
                  SELECT {key} FROM (
                    SELECT DISTINCT {string.Join(", ", keys.Concat(compared))}
                    FROM several_reports) different
                  GROUP BY {key} HAVING COUNT(*) > 1
                )
                """;
        }

        yield return $"""
            lone_report {words.Once} (
              SELECT agency_year.* FROM agency_year LEFT JOIN differing_reports d ON {Same(keys, "d", "agency_year")}
              WHERE d.report_year IS NULL
            )
            """;
    }

    private static string Same(string[] keys, string left, string right) => string.Join(" AND ", keys.Select(name => $"{left}.{name} = {right}.{name}"));

    /// <summary>A unit's name as ids have it: what parts them is written otherwise within it.</summary>
    private static string UnitName(string name) => $"REPLACE({SqlWords.WithoutSlashes($"COALESCE({name}, 'unit')")}, '#', '%23')";

    private string OfCode(string code) => words.Concat("'c:'", code);

    private string OfName(string table) => words.Concat("'n:'", table + "agency_name");

    private string HasKnownForm(string table) => $"{WideColumns.ShapeOf(table)} IN ({columns.Shapes})";
}
