namespace GovInfoDisclosure.Lake.Sql.Steps;

/// <summary>The steps that look at rules alone: each comparison in one row, and the way in which it is judged.</summary>
internal static class RuleSteps
{
    /// <summary>More cells than any comparison has: the counts of a comparison's cells stand side by side in one number, three digits each.</summary>
    public const long Digits = 1000;

    public static IEnumerable<Step> All(SqlWords words)
    {
        yield return new Step("rule_terms", "Each cell of a comparison; what it counts for is one number, so that one sum counts all.", $"""
            SELECT t.comparison_no, c.kind, t.source, t.cell_no, t.left_coefficient, t.right_coefficient,
              t.opens_low + {Digits} * t.opens_high + {Digits * Digits} * t.on_left + {Digits * Digits * Digits} * t.on_right AS counts
            FROM @govinfo_term t JOIN @govinfo_comparison c ON c.comparison_no = t.comparison_no
            """, "comparison_no", "cell_no, source");
        yield return new Step("rule_instances", "Each instance of a rule.", "SELECT DISTINCT n, rule_id, instance_id, severity FROM @govinfo_instance", "n");
        string Side(string alias, string name) =>
            $"{alias}.cell_no AS {name}_cell, COALESCE({alias}.left_coefficient, 0) AS {name}_left, "
            + $"COALESCE({alias}.right_coefficient, 0) AS {name}_right, COALESCE({alias}.counts, 0) AS {name}_counts";
        yield return new Step("rule_comparisons", "Each comparison in one row. is_simple: at most one cell of each report, so that no sum is needed.", $"""
            WITH side AS (
              SELECT comparison_no, source, COUNT(*) AS terms, MIN(cell_no) AS cell_no, MIN(left_coefficient) AS left_coefficient,
                MIN(right_coefficient) AS right_coefficient, MIN(counts) AS counts
              FROM @rule_terms GROUP BY comparison_no, source
            )
            SELECT c.comparison_no, c.kind, c.relation, c.tolerance, c.low_terms, c.high_terms, c.left_terms, c.right_terms, c.left_constant, c.right_constant,
              CASE WHEN COALESCE(o.terms, 0) <= 1 AND COALESCE(p.terms, 0) <= 1 THEN 1 ELSE 0 END AS is_simple,
              COALESCE(o.terms, 0) + COALESCE(p.terms, 0) AS terms,
              {Side("o", "own")},
              {Side("p", "partner")}
            FROM @govinfo_comparison c
            LEFT JOIN side o ON o.comparison_no = c.comparison_no AND o.source = 0
            LEFT JOIN side p ON p.comparison_no = c.comparison_no AND p.source = 1
            """, "comparison_no");

        // A table of its own: joined within the next step, MariaDB works it out again for each instance.
        yield return new Step(
            "rule_clauses",
            "Every comparison of a check, and how it is judged: of one cell (value), of at most one of each report (pair), of a sum.",
            """
            WITH sized AS (
              SELECT formula_no, part, clause_no, COUNT(*) AS clause_size FROM @govinfo_clause GROUP BY formula_no, part, clause_no
            ),
            needs_value AS (
              SELECT DISTINCT k.formula_no, c.own_cell
              FROM @govinfo_clause k
              JOIN sized z ON z.formula_no = k.formula_no AND z.part = k.part AND z.clause_no = k.clause_no AND z.clause_size = 1
              JOIN @rule_comparisons c ON c.comparison_no = k.comparison_no AND c.relation = 'blank' AND c.terms = 1 AND c.own_cell IS NOT NULL
              WHERE k.part = 'when' AND k.wanted = 0
            )
            SELECT k.formula_no, k.clause_no, k.comparison_no, k.wanted, z.clause_size,
              CASE WHEN z.clause_size = 1 AND c.terms = 1 AND v.own_cell IS NOT NULL THEN 'value'
                WHEN MIN(c.is_simple) OVER (PARTITION BY k.formula_no, k.clause_no) = 1 THEN 'pair' ELSE 'sum' END AS way
            FROM @govinfo_clause k
            JOIN sized z ON z.formula_no = k.formula_no AND z.part = k.part AND z.clause_no = k.clause_no
            JOIN @rule_comparisons c ON c.comparison_no = k.comparison_no
            LEFT JOIN needs_value v ON v.formula_no = k.formula_no AND v.own_cell = c.own_cell
            WHERE k.part = 'check'
            """, "formula_no");
        yield return new Step("rule_checks", "Every comparison of a check, by scope.", """
            SELECT i.scope_no, i.n, w.formula_no, w.clause_no, w.clause_size, w.wanted, w.way, c.*
            FROM @govinfo_instance i JOIN @rule_clauses w ON w.formula_no = i.formula_no JOIN @rule_comparisons c ON c.comparison_no = w.comparison_no
            """, "scope_no, way", "comparison_no");
    }
}
