namespace GovInfoDisclosure.Lake.Sql.Steps;

/// <summary>
/// The steps from the tables of reports to what is compared with what. <c>pairs</c> has a row for each comparison of a report: alone, with last year's, with
/// a unit's, with the sum of its units. One whole number names a pair, so that all kinds share the steps that judge.
/// </summary>
internal static class ReportSteps
{
    /// <summary>There are four kinds, so that four numbers belong to each report.</summary>
    private const int Kinds = 4;

    /// <summary>Above every hash, which has 60 bits; four times as much is still a whole number of 64 bits.</summary>
    public const long FirstMoved = 1L << 60;

    /// <summary>The step that has the reports, each with its number.</summary>
    public const string Reports = "reports";

    /// <summary>The step that has the pairs.</summary>
    public const string AllPairs = "pairs";

    /// <summary>The columns of <c>pairs</c>. The ids are among them: of ids that share a hash one's number can come to be another's.</summary>
    public const string PairColumns =
        "pair_no, kind, report_no, report_id, partner_no, partner_id, unit_name, shape, known_level, units_complete, members";

    /// <summary>The step that has the reports of the other side of each pair.</summary>
    public const string Members = "members";

    /// <summary>The columns of <c>members</c>.</summary>
    public const string MemberColumns = "pair_no, member_no, member_id, shape";

    /// <summary>A report's form, and its level where it is one of those that are known.</summary>
    public static string FormAndLevel { get; } = $"{WideColumns.ShapeExpression} AS shape,\n    "
        + $"CASE WHEN {WideColumns.ShapeExpression} IN ({new WideColumns(null).Shapes}) THEN 1 ELSE 0 END AS is_known_form,\n    "
        + $"CASE WHEN agency_level IN ({Dimension.KnownLevels}) THEN agency_level ELSE '-' END AS known_level";

    /// <summary>The steps up to what is compared with what.</summary>
    /// <param name="words">The engine's words.</param>
    /// <param name="columns">The columns of the wide table.</param>
    /// <param name="inWide">Whether the cells stand beside the report.</param>
    /// <param name="onlyNew">Whether reports that the last run held against each other are taken to be as they were.</param>
    public static IEnumerable<Step> Pairs(SqlWords words, WideColumns columns, bool inWide, bool onlyNew)
    {
        IEnumerable<string> ofItself = ["report_id", .. KeyColumn.OfReport.Select(column => column.Name), "parent_id", "expected_units"];
        string own = inWide ? string.Join(", ", ofItself.Select(name => "r." + name)) : "r.*";
        var partners = new PartnerSteps(words, columns, "@reports", inSteps: true);
        string none = $"CAST(NULL AS {words.WholeCast})";
        string nobody = $"CAST(NULL AS {words.TextCast})";
        yield return new Step(Reports, "Each report with its number: of its id alone; of ids of one hash all but one have another.", $"""
            WITH hashed {words.Once} (
              SELECT {words.Hash("report_id")} AS hash_no, {own}, {FormAndLevel}
              FROM @{(inWide ? WideColumns.CurrentWide : WideColumns.CurrentHeader)} r
            ),
            shared AS (
              SELECT hash_no FROM hashed GROUP BY hash_no HAVING COUNT(*) > 1
            ),
            moved AS (
              SELECT report_id, {FirstMoved} + ROW_NUMBER() OVER (ORDER BY report_id) AS moved_no
              FROM (
                SELECT h.report_id, ROW_NUMBER() OVER (PARTITION BY h.hash_no ORDER BY h.report_id) AS turn FROM hashed h JOIN shared s ON s.hash_no = h.hash_no
              ) sharing
              WHERE turn > 1
            )
            SELECT COALESCE(CAST(m.moved_no AS {words.WholeCast}), h.hash_no) AS report_no, h.* FROM hashed h LEFT JOIN moved m ON m.report_id = h.report_id
            """, "report_no", "report_id", "parent_id");
        yield return new Step(PartnerSteps.AgencyGroups, "The reports of known agencies and years, each with the first of its agency and year.",
            partners.AgencyGroup(), "report_id", "agency_key, report_year");
        yield return new Step(PartnerSteps.UnitGroups, "The same of the units of one parent.", partners.UnitGroup(), "report_id", "parent_id");
        yield return AlikeSteps.Copies;
        yield return new AlikeSteps(inWide ? columns : null).Of(onlyNew);
        yield return new Step("prior_reports", "Each report that has one with last year's of the same agency.",
            With(partners.Priors()) + "\nSELECT report_id, prior_id FROM prior_report", "report_id");
        yield return new Step("counted_units", "The units that count, and how many of them their parent has.",
            With(partners.Units()) + "\nSELECT c.parent_id, c.unit_id, c.unit_name, u.units FROM counted_unit c JOIN unit_count u ON u.parent_id = c.parent_id",
            "parent_id", "unit_id");
        yield return new Step(AllPairs, "Each comparison of a report: alone, with last year's, with a unit's, with the sum of its units.", $"""
            SELECT report_no * {Kinds} AS pair_no, 'single' AS kind, report_no, report_id, {none} AS partner_no, {nobody} AS partner_id, {nobody} AS unit_name, shape, known_level,
              0 AS units_complete, 0 AS members
            FROM @reports
            UNION ALL
            SELECT r.report_no * {Kinds} + 1, 'prior', r.report_no, r.report_id, p.report_no, p.report_id, {nobody}, r.shape, r.known_level, 0, 1
            FROM @prior_reports q JOIN @reports r ON r.report_id = q.report_id JOIN @reports p ON p.report_id = q.prior_id
            UNION ALL
            SELECT p.report_no * {Kinds} + 2, 'unit', r.report_no, r.report_id, p.report_no, p.report_id, u.unit_name, r.shape, r.known_level, {Complete}, 1
            FROM @counted_units u JOIN @reports r ON r.report_id = u.parent_id JOIN @reports p ON p.report_id = u.unit_id
            UNION ALL
            SELECT r.report_no * {Kinds} + 3, 'units', r.report_no, r.report_id, {none}, {nobody}, {nobody}, r.shape, r.known_level, {Complete}, u.units
            FROM (SELECT DISTINCT parent_id, units FROM @counted_units) u JOIN @reports r ON r.report_id = u.parent_id
            """, "pair_no", "report_no", "kind, shape");
        yield return new Step(Members, "The reports that the other side of a pair is made of: one, or all units.", $"""
            SELECT p.pair_no, r.report_no AS member_no, r.report_id AS member_id, r.shape
            FROM @pairs p JOIN @reports r ON r.report_no = p.partner_no
            UNION ALL
            SELECT r.report_no * {Kinds} + 3, m.report_no, m.report_id, m.shape
            FROM @counted_units u JOIN @reports r ON r.report_id = u.parent_id JOIN @reports m ON m.report_id = u.unit_id
            """, "pair_no", "member_no");
    }

    /// <summary>What is known of the pairs that are judged. A blank, as NULL or without a row, is left out, and so is never taken for 0.</summary>
    /// <param name="words">The engine's words.</param>
    /// <param name="onlyJudged">Whether only some pairs are judged, so that the other reports' cells are passed over.</param>
    public static IEnumerable<Step> Values(SqlWords words, bool onlyJudged)
    {
        string read = onlyJudged
            ? """
                JOIN (
                  SELECT r.report_no, r.report_id FROM @reports r
                  JOIN (
                    SELECT report_no FROM @judged UNION SELECT m.member_no FROM @members m JOIN @judged p ON p.pair_no = m.pair_no
                  ) n ON n.report_no = r.report_no
                ) r ON r.report_id = v.report_id
                """
            : "JOIN @reports r ON r.report_id = v.report_id";
        yield return new Step("cells", "What is known of each cell.", $"""
            SELECT r.report_no, k.cell_no, v.value
            FROM @report_value v {read}
            JOIN @govinfo_cell k ON k.address = v.address
            WHERE v.value IS NOT NULL
            """, "report_no, cell_no", "cell_no");
        yield return new Step("partner_cells", "The other side's cells: one report's as they are, or the sum of what is known of all units'.", $"""
            SELECT p.pair_no, v.cell_no, v.value, 1 AS complete
            FROM @judged p JOIN @cells v ON v.report_no = p.partner_no
            UNION ALL
            SELECT p.pair_no, v.cell_no, CAST(SUM(v.value) AS {words.WholeCast}), CASE WHEN COUNT(*) = p.members THEN 1 ELSE 0 END
            FROM @judged p JOIN @members m ON m.pair_no = p.pair_no JOIN @cells v ON v.report_no = m.member_no
            WHERE p.kind = 'units'
            GROUP BY p.pair_no, p.members, v.cell_no
            """, "pair_no, cell_no");

        // Every member's form must be one of the scope's: a sum needs the cell in each of them.
        yield return new Step("scoped_pairs", "The scopes that a pair is in: forms, level, whether all units are there.", """
            SELECT p.pair_no, p.report_no, s.scope_no
            FROM @judged p JOIN @govinfo_scope s ON s.kind = p.kind AND s.shape = p.shape AND (s.agency_level = '*' OR s.agency_level = p.known_level)
            WHERE p.kind = 'single'
            UNION ALL
            SELECT p.pair_no, p.report_no, s.scope_no
            FROM @judged p JOIN @members m ON m.pair_no = p.pair_no
            JOIN @govinfo_scope s ON s.kind = p.kind AND s.shape = p.shape AND s.partner_shape = m.shape
              AND (s.agency_level = '*' OR s.agency_level = p.known_level) AND (s.units_complete = -1 OR s.units_complete = p.units_complete)
            WHERE p.kind <> 'single'
            GROUP BY p.pair_no, p.report_no, p.members, s.scope_no HAVING COUNT(*) = p.members
            """, "scope_no", "report_no");
    }

    private static string Complete => "CASE WHEN r.expected_units > 0 AND r.expected_units = u.units THEN 1 ELSE 0 END";

    private static string With(IEnumerable<string> steps) => "WITH\n" + string.Join(",\n", steps);
}
