namespace GovInfoDisclosure.Lake.Sql.Steps;

/// <summary>
/// The steps that tell which reports came, went, or say something else of themselves than at the last run. Each row of the wide table is looked at once, and
/// held against what it was; which version is current, and what their parents are, is asked only of those that share a key with what differs.
/// </summary>
/// <param name="words">The engine's words.</param>
internal sealed class CameSteps(SqlWords words)
{
    public const string Came = "came";
    private const string Rows = "rows_came";
    private const string RowsHere = "rows_here";
    private const string Asked = "asked";
    private const string Kept = ChangedSteps.JudgedRows;

    /// <summary>What tells reports, their partners and findings apart.</summary>
    public static IReadOnlyList<string> OfItself { get; } = [.. KeyColumn.OfReport.Select(column => column.Name), "parent_id", "expected_units"];

    /// <summary>That of a row, and what tells which version is current.</summary>
    private static readonly string[] OfRow = [.. OfItself, "report_key", "loaded_at"];

    /// <summary>What is kept of the rows.</summary>
    /// <param name="table">The wide table.</param>
    public static string KeptOf(string table) => $"SELECT report_id, {string.Join(", ", OfRow)} FROM {table}";

    /// <summary>Where no rows were kept yet: those of the reports that were judged, of which nothing more is known, so that all of them differ.</summary>
    public string Beginning() => $"SELECT report_id, {string.Join(", ", Typed(OfRow))}\nFROM {ChangedSteps.JudgedReports}";

    /// <summary>The steps.</summary>
    public IEnumerable<Step> All()
    {
        yield return new Step(Rows, "The rows that came, went, or are not as they were at the last run, and those that were named.", Differing(
            $"(SELECT report_id, {string.Join(", ", OfRow)} FROM @report_wide)", $"@{Kept}", OfRow, "k.report_key AS then_key"), "report_id");
        yield return new Step(RowsHere, "Those that are there.", $"SELECT report_id, {string.Join(", ", OfRow)} FROM @{Rows} WHERE is_here = 1", "report_id")
        {
            Exchanges = [new(Kept, "report_id", Rows, RowsHere)],
        };
        yield return new Step(Asked, "The reports that share a key with these, as they are or were, and those of which such a report is the parent.", $"""
            WITH shared {words.Once} (
              SELECT report_id FROM @{Rows}
              UNION
              SELECT r.report_id FROM (SELECT then_key AS report_key FROM @{Rows} UNION SELECT report_key FROM @{Rows}) t
              JOIN @{Kept} r ON r.report_key = t.report_key
            )
            SELECT report_id FROM shared
            UNION
            SELECT r.report_id FROM shared s JOIN @{Kept} r ON r.parent_id = s.report_id
            """, "report_id");

        // As the views do it, of the keys of these and of their parents alone.
        string nothing = $"CAST(NULL AS {words.TextCast})";
        string own = string.Join(", ", OfItself.Select(name => name == "parent_id" ? "COALESCE(p.current_id, r.parent_id) AS parent_id" : "r." + name));
        yield return new Step(Came,
            "Of these the reports that came, went, or say something else of themselves than at the last run, and those that were named.", $"""
            WITH kept_row {words.Once} (
              SELECT r.* FROM @{Asked} a JOIN @{Kept} r ON r.report_id = a.report_id
            ),
            version {words.Once} (
              SELECT r.report_id, r.report_key, r.loaded_at, r.published_on, {nothing} AS load_id, {nothing} AS source
              FROM (
                SELECT report_key FROM kept_row UNION SELECT p.report_key FROM kept_row r JOIN @{Kept} p ON p.report_id = r.parent_id
              ) k JOIN @{Kept} r ON r.report_key = k.report_key
            ),
            {VersionOrder.Placed(words, "version")},
            now_row {words.Once} (
              SELECT r.report_id, {own}
              FROM kept_row r LEFT JOIN {words.OnePer("report_id", "placed")} AS v ON v.report_id = r.report_id
              LEFT JOIN {words.OnePer("report_id", "placed")} AS p ON p.report_id = r.parent_id AND p.version > 0
              WHERE COALESCE(v.is_current, 1) <> 0
            ),
            then_row {words.Once} (
              SELECT k.* FROM @{Asked} a JOIN @{ChangedSteps.JudgedReports} k ON k.report_id = a.report_id
            )
            {Differing("now_row", "then_row", OfItself, "k.report_no AS then_no, k.report_year AS then_year, k.agency_name AS then_name, "
                + "k.agency_code AS then_code, k.parent_id AS then_parent")}
            """.Replace("\r\n", "\n"), "report_id");
    }

    /// <summary>What two tables have otherwise, or one of them alone, and what was named: whether it is there, what it was, and what it is.</summary>
    private string Differing(string now, string then, IReadOnlyList<string> columns, string known)
    {
        string differs = $"k.report_id IS NULL OR {string.Join("\n  OR ", columns.Select(name => words.Differ("n." + name, "k." + name)))}";
        string here = $"CASE WHEN n.report_id IS NULL THEN 0 ELSE 1 END AS is_here, {known},\n  {string.Join(", ", columns.Select(name => "n." + name))}";
        return (words.JoinsFully
            ? $"""
              SELECT COALESCE(n.report_id, k.report_id) AS report_id, {here}
              FROM {now} n FULL JOIN {then} k ON k.report_id = n.report_id
              WHERE n.report_id IS NULL OR {differs}
                OR COALESCE(n.report_id, k.report_id) IN (SELECT report_id FROM @{ChangedSteps.Touched})
              """
            : $"""
              SELECT n.report_id, {here}
              FROM {now} n LEFT JOIN {then} k ON k.report_id = n.report_id
              WHERE {differs}
                OR n.report_id IN (SELECT report_id FROM @{ChangedSteps.Touched})
              UNION ALL
              SELECT k.report_id, 0, {known},
                {string.Join(", ", columns.Select(_ => "NULL"))}
              FROM {then} k
              WHERE k.report_id NOT IN (SELECT report_id FROM {now} n)
              """).Replace("\r\n", "\n");
    }

    private IEnumerable<string> Typed(IEnumerable<string> columns) => columns.Select(name =>
        $"CAST(NULL AS {(KeyColumn.All.Single(column => column.Name == name).IsNumber ? words.WholeCast : words.TextCast)}) AS {name}");
}
