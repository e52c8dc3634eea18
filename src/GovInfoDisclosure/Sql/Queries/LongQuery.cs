using System.Linq;
using GovInfoDisclosure.Form;

namespace GovInfoDisclosure.Sql.Queries;

/// <summary>The query over the long tables. It is the same whatever the rules: they stand in the rule tables.</summary>
internal static class LongQuery
{
    public static string Write(SqlWords words)
    {
        string levels = string.Join(", ", Dimension.Level.Values.Where(level => level is not null));
        string shapes = string.Join(", ", FormEdition.All.Select(form => Dimension.Literal(WideColumns.ShapeOf(form))));
        return $"""
            WITH
            header AS (
              SELECT report_id, {WideColumns.ShapeExpression} AS shape,
                CASE WHEN agency_level IN ({levels}) THEN agency_level ELSE '-' END AS known_level
              FROM report_header
            ),
            -- What is known of each comparison. A blank, as NULL or without a row, is missing from the counts, and so is never taken for 0.
            term_sum AS (
              SELECT v.report_id, t.comparison_no, COUNT(*) AS known, SUM(t.net * v.value) AS net,
                SUM(t.left_coefficient * v.value) AS left_sum, SUM(t.right_coefficient * v.value) AS right_sum,
                SUM(t.opens_low) AS low, SUM(t.opens_high) AS high, SUM(t.on_left) AS on_left, SUM(t.on_right) AS on_right
              FROM report_value v JOIN govinfo_term t ON t.address = v.address
              WHERE v.value IS NOT NULL
              GROUP BY v.report_id, t.comparison_no
            ),
            bounded AS (
              SELECT h.report_id, c.comparison_no, c.relation, c.tolerance,
                COALESCE(s.known, 0) AS known,
                COALESCE(s.net, 0) + c.left_constant - c.right_constant AS net,
                CASE WHEN COALESCE(s.low, 0) = c.low_terms THEN 1 ELSE 0 END AS has_low,
                CASE WHEN COALESCE(s.high, 0) = c.high_terms THEN 1 ELSE 0 END AS has_high,
                CASE WHEN COALESCE(s.on_left, 0) = c.left_terms THEN COALESCE(s.left_sum, 0) + c.left_constant END AS left_value,
                CASE WHEN COALESCE(s.on_right, 0) = c.right_terms THEN COALESCE(s.right_sum, 0) + c.right_constant END AS right_value
              FROM header h CROSS JOIN govinfo_comparison c
              LEFT JOIN term_sum s ON s.report_id = h.report_id AND s.comparison_no = c.comparison_no
            ),
            -- 2 true, 1 unknown, 0 false.
            compared {words.Once} (
              SELECT report_id, comparison_no, left_value, right_value,
                CASE relation
                  WHEN 'blank' THEN CASE WHEN known = 0 THEN 2 ELSE 0 END
                  WHEN 'unknown' THEN 1
                  WHEN '==' THEN CASE WHEN (has_low = 1 AND net > tolerance) OR (has_high = 1 AND net < -tolerance) THEN 0 WHEN has_low = 1 AND has_high = 1 THEN 2 ELSE 1 END
                  WHEN '!=' THEN CASE WHEN (has_low = 1 AND net > tolerance) OR (has_high = 1 AND net < -tolerance) THEN 2 WHEN has_low = 1 AND has_high = 1 THEN 0 ELSE 1 END
                  WHEN '<=' THEN CASE WHEN has_high = 1 AND net <= tolerance THEN 2 WHEN has_low = 1 AND net > tolerance THEN 0 ELSE 1 END
                  WHEN '<' THEN CASE WHEN has_high = 1 AND net < tolerance THEN 2 WHEN has_low = 1 AND net >= tolerance THEN 0 ELSE 1 END
                  WHEN '>=' THEN CASE WHEN has_low = 1 AND net >= -tolerance THEN 2 WHEN has_high = 1 AND net < -tolerance THEN 0 ELSE 1 END
                  WHEN '>' THEN CASE WHEN has_low = 1 AND net > -tolerance THEN 2 WHEN has_high = 1 AND net <= -tolerance THEN 0 ELSE 1 END
                END AS truth
              FROM bounded
            ),
            applied AS (
              SELECT h.report_id, i.n, i.rule_id, i.instance_id, i.severity, i.formula_no
              FROM header h JOIN govinfo_instance i ON i.shape = h.shape AND (i.agency_level = '*' OR i.agency_level = h.known_level)
            ),
            clause AS (
              SELECT a.report_id, a.n, k.part, k.clause_no, MAX(CASE WHEN k.wanted = 1 THEN c.truth ELSE 2 - c.truth END) AS truth
              FROM applied a
              JOIN govinfo_clause k ON k.formula_no = a.formula_no
              JOIN compared c ON c.report_id = a.report_id AND c.comparison_no = k.comparison_no
              GROUP BY a.report_id, a.n, k.part, k.clause_no
            ),
            judged AS (
              SELECT report_id, n, MIN(CASE WHEN part = 'when' THEN truth ELSE 2 END) AS applies, MIN(CASE WHEN part = 'check' THEN truth ELSE 2 END) AS truth
              FROM clause GROUP BY report_id, n
            ),
            found {words.Once} (
              SELECT a.*, CASE WHEN j.truth = 0 AND j.applies = 2 THEN 'broken' ELSE 'undecided' END AS outcome
              FROM judged j JOIN applied a ON a.report_id = j.report_id AND a.n = j.n
              WHERE j.applies > 0 AND j.truth < 2
            ),
            -- A finding shows the comparison that made its outcome: the first in the order written that has it, else the first of all.
            chosen AS (
              SELECT f.report_id, f.n, COALESCE(MIN(CASE
                WHEN f.outcome = 'broken' AND c.truth = CASE WHEN s.wanted = 1 THEN 0 ELSE 2 END THEN s.place
                WHEN f.outcome = 'undecided' AND c.truth = 1 THEN s.place END), 1) AS place
              FROM found f
              JOIN govinfo_shown s ON s.formula_no = f.formula_no
              JOIN compared c ON c.report_id = f.report_id AND c.comparison_no = s.comparison_no
              GROUP BY f.report_id, f.n
            )
            SELECT f.report_id, CAST(NULL AS {words.Text}) AS partner_id, f.rule_id, f.instance_id, f.outcome, f.severity,
              CAST(c.left_value AS {words.Whole}) AS left_value, CAST(c.right_value AS {words.Whole}) AS right_value,
              CAST(c.left_value - c.right_value AS {words.Whole}) AS difference, COALESCE(s.divisor, 1) AS divisor
            FROM found f
            LEFT JOIN chosen x ON x.report_id = f.report_id AND x.n = f.n
            LEFT JOIN govinfo_shown s ON s.formula_no = f.formula_no AND s.place = x.place
            LEFT JOIN compared c ON c.report_id = f.report_id AND c.comparison_no = s.comparison_no
            UNION ALL
            SELECT report_id, CAST(NULL AS {words.Text}), 'FORM', 'FORM', 'undecided', 'error',
              CAST(NULL AS {words.Whole}), CAST(NULL AS {words.Whole}), CAST(NULL AS {words.Whole}), 1
            FROM header WHERE NOT COALESCE(shape IN ({shapes}), FALSE)

            """.Replace("\r\n", "\n");
    }
}
