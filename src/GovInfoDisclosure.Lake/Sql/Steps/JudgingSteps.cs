namespace GovInfoDisclosure.Lake.Sql.Steps;

/// <summary>
/// The steps from cells to what does not hold. Only what does not certainly hold is kept, and only of that is asked whether its rule applies. Left and
/// right side travel with it.
/// </summary>
internal sealed class JudgingSteps(SqlWords words)
{
    private const string Not = "CASE WHEN wanted = 1 THEN truth ELSE 2 - truth END";
    private const string DoesNotHold = "truth <> CASE WHEN wanted = 1 THEN 2 ELSE 0 END";
    private const string Judged = "pair_no, n, formula_no, clause_no, clause_size, wanted, comparison_no, left_value, right_value";

    public IEnumerable<Step> All()
    {
        yield return new Step("failed_on_value", "Checks of one cell that is there: weighed before its scopes are looked for.", $"""
            WITH comparison AS (
              SELECT DISTINCT comparison_no, wanted, own_cell, own_left, own_right, left_constant, right_constant, relation, tolerance
              FROM @rule_checks WHERE way = 'value'
            ),
            bounded AS (
              SELECT v.report_no, k.comparison_no, k.wanted, k.relation, k.tolerance, 1 AS known, 1 AS has_low, 1 AS has_high,
                k.own_left * v.value + k.left_constant AS left_value, k.own_right * v.value + k.right_constant AS right_value,
                (k.own_left - k.own_right) * v.value + k.left_constant - k.right_constant AS net
              FROM @cells v JOIN comparison k ON k.own_cell = v.cell_no
            ),
            compared AS (
              SELECT report_no, comparison_no, wanted, left_value, right_value, {Truth} AS truth FROM bounded
            ),
            not_held AS (
              SELECT report_no, comparison_no, wanted, left_value, right_value, {Not} AS truth FROM compared WHERE {DoesNotHold}
            )
            SELECT s.pair_no, k.n, k.formula_no, k.clause_no, k.clause_size, k.comparison_no, c.left_value, c.right_value, c.truth
            FROM not_held c JOIN @scoped_pairs s ON s.report_no = c.report_no
            JOIN @rule_checks k ON k.scope_no = s.scope_no AND k.comparison_no = c.comparison_no AND k.wanted = c.wanted AND k.way = 'value'
            """, "pair_no, n");
        yield return new Step("failed_on_pair", "Checks of at most one cell of each report: joined, not summed.", $"""
            WITH bounded AS (
              SELECT s.pair_no, k.n, k.formula_no, k.clause_no, k.clause_size, k.wanted, k.comparison_no, {BoundsText.Simple("k")}
              FROM @scoped_pairs s JOIN @rule_checks k ON k.scope_no = s.scope_no AND k.way = 'pair'
              LEFT JOIN @cells o ON o.report_no = s.report_no AND o.cell_no = k.own_cell
              LEFT JOIN @partner_cells m ON m.pair_no = s.pair_no AND m.cell_no = k.partner_cell
            ),
            {Compared},
            {Failed}
            """, "pair_no, n");
        yield return new Step("sums", "The sums of the comparisons of several cells: the only rows that are grouped.", $"""
            WITH wanted AS (
              SELECT DISTINCT comparison_no FROM @rule_checks WHERE way = 'sum'
            ),
            term AS (
              SELECT t.* FROM @rule_terms t JOIN wanted w ON w.comparison_no = t.comparison_no
            ),
            pair_cell AS (
              SELECT p.pair_no, p.kind, 0 AS source, v.cell_no, v.value, 1 AS complete FROM @judged p JOIN @cells v ON v.report_no = p.report_no
              UNION ALL
              SELECT v.pair_no, p.kind, 1, v.cell_no, v.value, v.complete FROM @partner_cells v JOIN @judged p ON p.pair_no = v.pair_no
            )
            SELECT v.pair_no, t.comparison_no, {BoundsText.Sums(words, "t", "v")}
            FROM pair_cell v JOIN term t ON t.cell_no = v.cell_no AND t.source = v.source AND t.kind = v.kind
            GROUP BY v.pair_no, t.comparison_no
            """, "pair_no, comparison_no");
        yield return new Step("failed_on_sum", "Checks of several cells.", $"""
            WITH bounded AS (
              SELECT s.pair_no, k.n, k.formula_no, k.clause_no, k.clause_size, k.wanted, k.comparison_no, {BoundsText.Summed("k")}
              FROM @scoped_pairs s JOIN @rule_checks k ON k.scope_no = s.scope_no AND k.way = 'sum'
              LEFT JOIN @sums x ON x.pair_no = s.pair_no AND x.comparison_no = k.comparison_no
            ),
            {Compared},
            {Failed}
            """, "pair_no, n");
        yield return new Step("failed", "All comparisons that do not hold.", string.Join("\nUNION ALL\n", new[] { "value", "pair", "sum" }.Select(way =>
            $"SELECT pair_no, n, formula_no, clause_no, clause_size, comparison_no, left_value, right_value, truth FROM @failed_on_{way}")),
            "pair_no, n, comparison_no");
        yield return new Step("not_held", "A clause fails where every one of its comparisons is among those that do not hold.", """
            SELECT pair_no, n, formula_no, MIN(truth) AS truth
            FROM (
              SELECT pair_no, n, formula_no, clause_no, MAX(truth) AS truth FROM @failed
              GROUP BY pair_no, n, formula_no, clause_no, clause_size HAVING COUNT(*) = clause_size
            ) clause
            GROUP BY pair_no, n, formula_no
            """, "pair_no, n", "formula_no");
        yield return new Step("when_compared", "The comparisons of the conditions: only for what does not hold.", Evaluated("""
            SELECT DISTINCT h.pair_no, k.comparison_no FROM @not_held h JOIN @govinfo_clause k ON k.formula_no = h.formula_no AND k.part = 'when'
            """), "pair_no, comparison_no");
        yield return new Step("found", "What is broken, or undecided.", """
            WITH clause AS (
              SELECT h.pair_no, h.n, k.clause_no, MAX(CASE WHEN k.wanted = 1 THEN c.truth ELSE 2 - c.truth END) AS truth
              FROM @not_held h JOIN @govinfo_clause k ON k.formula_no = h.formula_no AND k.part = 'when'
              JOIN @when_compared c ON c.pair_no = h.pair_no AND c.comparison_no = k.comparison_no
              GROUP BY h.pair_no, h.n, k.clause_no
            ),
            applies AS (
              SELECT pair_no, n, MIN(truth) AS applies FROM clause GROUP BY pair_no, n
            )
            SELECT h.pair_no, h.n, h.formula_no, CASE WHEN h.truth = 0 AND COALESCE(a.applies, 2) = 2 THEN 'broken' ELSE 'undecided' END AS outcome
            FROM @not_held h LEFT JOIN applies a ON a.pair_no = h.pair_no AND a.n = h.n
            WHERE COALESCE(a.applies, 2) > 0
            """, "pair_no, n", "formula_no");
        yield return new Step("shown_compared", "The comparisons that a finding may show and that are not among those that do not hold.", Evaluated("""
            SELECT DISTINCT f.pair_no, s.comparison_no FROM @found f JOIN @govinfo_shown s ON s.formula_no = f.formula_no
              LEFT JOIN @failed x ON x.pair_no = f.pair_no AND x.n = f.n AND x.comparison_no = s.comparison_no
              WHERE x.pair_no IS NULL
            """), "pair_no, comparison_no");
        yield return new Step("chosen",
            "The comparison that a finding shows: the first in the order written that has its outcome, else the first of all.", """
            WITH sized AS (
              SELECT formula_no, COUNT(*) AS shown_of FROM @govinfo_shown GROUP BY formula_no
            ),
            shown AS (
              SELECT f.pair_no, f.n, f.outcome, s.place, s.divisor, COALESCE(z.shown_of, 1) AS shown_of, COALESCE(x.left_value, c.left_value) AS left_value,
                COALESCE(x.right_value, c.right_value) AS right_value,
                COALESCE(x.truth, CASE WHEN s.wanted = 1 THEN c.truth ELSE 2 - c.truth END) AS truth
              FROM @found f LEFT JOIN @govinfo_shown s ON s.formula_no = f.formula_no LEFT JOIN sized z ON z.formula_no = f.formula_no
              LEFT JOIN @failed x ON x.pair_no = f.pair_no AND x.n = f.n AND x.comparison_no = s.comparison_no
              LEFT JOIN @shown_compared c ON c.pair_no = f.pair_no AND c.comparison_no = s.comparison_no
            ),
            placed AS (
              SELECT pair_no, n, outcome, divisor, left_value, right_value, ROW_NUMBER() OVER (PARTITION BY pair_no, n
                ORDER BY CASE WHEN truth = CASE outcome WHEN 'broken' THEN 0 ELSE 1 END THEN 0 ELSE 1 END, place) AS turn
              FROM shown WHERE shown_of > 1
            )
            SELECT pair_no, n, outcome, COALESCE(divisor, 1) AS divisor, left_value, right_value FROM shown WHERE shown_of = 1
            UNION ALL
            SELECT pair_no, n, outcome, COALESCE(divisor, 1) AS divisor, left_value, right_value FROM placed WHERE turn = 1
            """, "pair_no");
        yield return new Step("findings", "Broken and undecided instances of the rules.", $"""
            SELECT p.report_id, p.partner_id, i.rule_id,
              CASE WHEN p.unit_name IS NULL THEN i.instance_id ELSE REPLACE(i.instance_id, '{InstanceTable.UnitMark}', p.unit_name) END AS instance_id,
              f.outcome, i.severity, f.left_value, f.right_value, f.left_value - f.right_value AS difference,
              CAST(f.divisor AS {words.WholeCast}) AS divisor, p.kind, p.pair_no
            FROM @chosen f JOIN @judged p ON p.pair_no = f.pair_no
            JOIN @rule_instances i ON i.n = f.n
            UNION ALL
            SELECT p.report_id, CAST(NULL AS {words.TextCast}), 'FORM', 'FORM', 'undecided', 'error', {None}, {None}, {None}, CAST(1 AS {words.WholeCast}),
              p.kind, p.pair_no
            FROM @judged p JOIN @reports r ON r.report_no = p.report_no
            WHERE p.kind = 'single' AND r.is_known_form = 0
            """, "pair_no");
    }

    private static string Truth => TruthText.Case.Replace("\r\n", "\n");

    private static string Compared => $"compared AS (\n  SELECT {Judged}, {Truth} AS truth FROM bounded\n)";

    /// <summary>What does not hold, where the whole clause does not: only then the clause fails.</summary>
    private static string Failed => $"""
        failed AS (
          SELECT {Judged}, {Not} AS truth, COUNT(*) OVER (PARTITION BY pair_no, n, clause_no) AS fails FROM compared WHERE {DoesNotHold}
        )
        SELECT pair_no, n, formula_no, clause_no, clause_size, comparison_no, left_value, right_value, truth FROM failed WHERE fails = clause_size
        """;

    private string None => $"CAST(NULL AS {words.WholeCast})";

    /// <summary>pair_no, comparison_no, left_value, right_value and truth of the comparisons that are needed.</summary>
    private string Evaluated(string needed) => $"""
        WITH needed AS (
          {needed.Replace("\r\n", "\n")}
        ),
        term_cell AS (
          SELECT n.pair_no, t.*, v.value, 1 AS complete
          FROM needed n JOIN @judged p ON p.pair_no = n.pair_no JOIN @rule_terms t ON t.comparison_no = n.comparison_no AND t.source = 0
          JOIN @cells v ON v.report_no = p.report_no AND v.cell_no = t.cell_no
          UNION ALL
          SELECT n.pair_no, t.*, v.value, v.complete
          FROM needed n JOIN @rule_terms t ON t.comparison_no = n.comparison_no AND t.source = 1
          JOIN @partner_cells v ON v.pair_no = n.pair_no AND v.cell_no = t.cell_no
        ),
        x AS (
          SELECT v.pair_no, v.comparison_no, {BoundsText.Sums(words, "v", "v")} FROM term_cell v GROUP BY v.pair_no, v.comparison_no
        ),
        bounded AS (
          SELECT n.pair_no, n.comparison_no, {BoundsText.Summed("c")}
          FROM needed n JOIN @rule_comparisons c ON c.comparison_no = n.comparison_no
          LEFT JOIN x ON x.pair_no = n.pair_no AND x.comparison_no = n.comparison_no
        )
        SELECT pair_no, comparison_no, left_value, right_value, {Truth} AS truth FROM bounded
        """;
}
