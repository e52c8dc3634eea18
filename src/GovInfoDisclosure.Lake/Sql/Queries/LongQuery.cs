namespace GovInfoDisclosure.Lake.Sql.Queries;

/// <summary>
/// The query over the long tables for the rules that one report decides. It is the same whatever the rules, which stand in the rule tables. What looks at
/// other reports is asked in steps: as one statement it would read hundreds of tables once its WITH names are put in place.
/// </summary>
internal static class LongQuery
{
    public static string Write(SqlWords words)
    {
        return $"""
            WITH
            pair AS (
              SELECT r.report_id AS pair_id, r.report_id, {WideColumns.ShapeOf("r.")} AS shape,
                CASE WHEN r.agency_level IN ({Dimension.KnownLevels}) THEN r.agency_level ELSE '-' END AS known_level
              FROM {WideColumns.CurrentHeader} r
            ),
            comparison AS (SELECT * FROM govinfo_comparison WHERE kind = 'single'),
            -- What is known of each cell. A blank, as NULL or without a row, is left out, and so is never taken for 0.
            pair_value AS (
              SELECT p.pair_id, 0 AS source, k.cell_no, v.value, 1 AS complete
              FROM pair p JOIN report_value v ON v.report_id = p.report_id JOIN govinfo_cell k ON k.address = v.address
              WHERE v.value IS NOT NULL
            ),
            term_sum AS (
              SELECT v.pair_id, t.comparison_no, COUNT(*) AS known, SUM(t.net * v.value) AS net,
                SUM(t.left_coefficient * v.value) AS left_sum, SUM(t.right_coefficient * v.value) AS right_sum,
                SUM(t.opens_low * v.complete) AS low, SUM(t.opens_high * v.complete) AS high, SUM(t.on_left * v.complete) AS on_left, SUM(t.on_right * v.complete) AS on_right
              FROM pair_value v JOIN govinfo_term t ON t.cell_no = v.cell_no AND t.source = v.source JOIN comparison c ON c.comparison_no = t.comparison_no
              GROUP BY v.pair_id, t.comparison_no
            ),
            bounded AS (
              SELECT p.pair_id, c.comparison_no, c.relation, c.tolerance,
                COALESCE(s.known, 0) AS known,
                COALESCE(s.net, 0) + c.left_constant - c.right_constant AS net,
                CASE WHEN COALESCE(s.low, 0) = c.low_terms THEN 1 ELSE 0 END AS has_low,
                CASE WHEN COALESCE(s.high, 0) = c.high_terms THEN 1 ELSE 0 END AS has_high,
                CASE WHEN COALESCE(s.on_left, 0) = c.left_terms THEN COALESCE(s.left_sum, 0) + c.left_constant END AS left_value,
                CASE WHEN COALESCE(s.on_right, 0) = c.right_terms THEN COALESCE(s.right_sum, 0) + c.right_constant END AS right_value
              FROM pair p CROSS JOIN comparison c
              LEFT JOIN term_sum s ON s.pair_id = p.pair_id AND s.comparison_no = c.comparison_no
            ),
            -- 2 true, 1 unknown, 0 false.
            compared {words.Once} (
              SELECT pair_id, comparison_no, left_value, right_value,
                {TruthText.Case} AS truth
              FROM bounded
            ),
            -- An instance stands in a scope: the forms, levels and partners that it is for.
            scoped AS (
              SELECT p.pair_id, s.scope_no
              FROM pair p JOIN govinfo_scope s ON s.kind = 'single' AND s.shape = p.shape AND (s.agency_level = '*' OR s.agency_level = p.known_level)
            ),
            applied AS (
              SELECT s.pair_id, i.n, i.rule_id, i.instance_id, i.severity, i.formula_no
              FROM scoped s JOIN govinfo_instance i ON i.scope_no = s.scope_no
            ),
            clause AS (
              SELECT a.pair_id, a.n, k.part, k.clause_no, MAX(CASE WHEN k.wanted = 1 THEN c.truth ELSE 2 - c.truth END) AS truth
              FROM applied a
              JOIN govinfo_clause k ON k.formula_no = a.formula_no
              JOIN compared c ON c.pair_id = a.pair_id AND c.comparison_no = k.comparison_no
              GROUP BY a.pair_id, a.n, k.part, k.clause_no
            ),
            judged AS (
              SELECT pair_id, n, MIN(CASE WHEN part = 'when' THEN truth ELSE 2 END) AS applies, MIN(CASE WHEN part = 'check' THEN truth ELSE 2 END) AS truth
              FROM clause GROUP BY pair_id, n
            ),
            found {words.Once} (
              SELECT a.*, CASE WHEN j.truth = 0 AND j.applies = 2 THEN 'broken' ELSE 'undecided' END AS outcome
              FROM judged j JOIN applied a ON a.pair_id = j.pair_id AND a.n = j.n
              WHERE j.applies > 0 AND j.truth < 2
            ),
            -- A finding shows the comparison that made its outcome: the first in the order written that has it, else the first of all.
            chosen AS (
              SELECT f.pair_id, f.n, COALESCE(MIN(CASE
                WHEN f.outcome = 'broken' AND c.truth = CASE WHEN s.wanted = 1 THEN 0 ELSE 2 END THEN s.place
                WHEN f.outcome = 'undecided' AND c.truth = 1 THEN s.place END), 1) AS place
              FROM found f
              JOIN govinfo_shown s ON s.formula_no = f.formula_no
              JOIN compared c ON c.pair_id = f.pair_id AND c.comparison_no = s.comparison_no
              GROUP BY f.pair_id, f.n
            )
            SELECT p.report_id, CAST(NULL AS {words.TextCast}) AS partner_id, f.rule_id, f.instance_id, f.outcome, f.severity,
              CAST(c.left_value AS {words.WholeCast}) AS left_value, CAST(c.right_value AS {words.WholeCast}) AS right_value,
              CAST(c.left_value - c.right_value AS {words.WholeCast}) AS difference, COALESCE(s.divisor, 1) AS divisor
            FROM found f
            JOIN pair p ON p.pair_id = f.pair_id
            LEFT JOIN chosen x ON x.pair_id = f.pair_id AND x.n = f.n
            LEFT JOIN govinfo_shown s ON s.formula_no = f.formula_no AND s.place = x.place
            LEFT JOIN compared c ON c.pair_id = f.pair_id AND c.comparison_no = s.comparison_no
            {UnknownForms(words)}
            """.Replace("\r\n", "\n");
    }

    private static string UnknownForms(SqlWords words)
    {
        string whole = $"CAST(NULL AS {words.WholeCast})";
        string shapes = new WideColumns(null).Shapes;
        return $"UNION ALL\nSELECT report_id, CAST(NULL AS {words.TextCast}), 'FORM', 'FORM', 'undecided', 'error', {whole}, {whole}, {whole}, 1\n"
            + $"FROM pair WHERE NOT COALESCE(shape IN ({shapes}), FALSE)\n" + VersionRows.Of(words, "report_header");
    }
}
