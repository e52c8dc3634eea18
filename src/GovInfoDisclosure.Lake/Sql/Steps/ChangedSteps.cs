namespace GovInfoDisclosure.Lake.Sql.Steps;

/// <summary>
/// The steps by which a run judges only what a load touched. What a pair comes to follows from its row, its members and their cells, and the cells under
/// one id never change: a pair whose row and members are as they were at the last run, under the same rules, has the findings that it had.
/// </summary>
internal static class ChangedSteps
{
    /// <summary>What a run leaves for the next: the pairs, members and rules by which the findings were made.</summary>
    public const string JudgedPairs = "govinfo_judged_pair";

    /// <inheritdoc cref="JudgedPairs"/>
    public const string JudgedMembers = "govinfo_judged_member";

    /// <inheritdoc cref="JudgedPairs"/>
    public const string JudgedRules = "govinfo_judged_rule";

    /// <summary>The same of rules that are part of the text: its hash.</summary>
    public const string JudgedText = "govinfo_judged_text";

    /// <summary>The reports of the last run, where increments follow what a load touched.</summary>
    public const string JudgedReports = "govinfo_judged_report";

    /// <summary>The rows of the wide table that these were, of all versions.</summary>
    public const string JudgedRows = "govinfo_judged_row";

    /// <summary>What a run leaves of <see cref="AlikeSteps"/>.</summary>
    public const string JudgedAlike = "govinfo_judged_alike";

    /// <summary>Ids of reports that are judged again whatever was kept of them: for whoever changes cells in place.</summary>
    public const string Touched = "govinfo_touched";

    /// <summary>The step that holds the numbers of pairs that are not as they were.</summary>
    public const string Changed = "changed";

    private const int Numbers = 9;
    private const int Texts = 3;

    private static string RuleColumns => string.Join(
        ", ", new[] { "part" }.Concat(Enumerable.Range(1, Numbers).Select(i => $"n{i}")).Concat(Enumerable.Range(1, Texts).Select(i => $"t{i}")));

    /// <summary>The rows of the tables of rules, one below the other, so that one comparison tells whether any differs.</summary>
    public static Step Rules { get; } = new("rule_rows", "The rules, row by row.", string.Join("\nUNION ALL\n",
        Row(1, "scope", ["scope_no", "shape", "partner_shape", "units_complete"], "kind", "agency_level"),
        Row(2, "instance", ["scope_no", "n", "formula_no"], "rule_id", "instance_id", "severity"),
        Row(3, "clause", ["formula_no", "clause_no", "comparison_no", "wanted"], "part"),
        Row(4, "shown", ["formula_no", "place", "comparison_no", "wanted", "divisor"]),
        Row(5, "comparison", ["comparison_no", "low_terms", "high_terms", "left_terms", "right_terms", "left_constant", "right_constant", "tolerance"],
            "kind", "relation"),
        Row(6, "term", ["comparison_no", "source", "cell_no", "left_coefficient", "right_coefficient", "opens_low", "opens_high", "on_left", "on_right"]),
        Row(7, "cell", ["cell_no"], "address")));

    /// <summary>The rules where they are part of the text.</summary>
    /// <param name="words">The engine's words.</param>
    /// <param name="judging">The steps that judge.</param>
    public static Step RulesOf(SqlWords words, IEnumerable<Step> judging)
    {
        string hash = ContentHash.Of(Encoding.UTF8.GetBytes(string.Join("\n", judging.Select(step => step.Text))));
        return new(Rules.Name, "The hash of what judges.", $"SELECT CAST({SqlWords.Quoted(hash)} AS {words.TextCast}) AS text_hash");
    }

    /// <summary>The steps from the pairs to those that are judged.</summary>
    /// <param name="rules">The step that has the rules.</param>
    /// <param name="judgedRules">Those of the last run.</param>
    public static IEnumerable<Step> All(Step rules, string judgedRules)
    {
        string ruleColumns = judgedRules == JudgedRules ? RuleColumns : "text_hash";
        yield return rules;
        yield return new Step(Changed, "The pairs that are new, gone, or not as they were, and those of reports that were named.", $"""
            SELECT pair_no FROM ({Differing("pairs", JudgedPairs, ReportSteps.PairColumns)}) pair
            UNION
            SELECT pair_no FROM ({Differing("members", JudgedMembers, ReportSteps.MemberColumns)}) member
            UNION
            SELECT p.pair_no FROM @{Touched} t JOIN @reports r ON r.report_id = t.report_id JOIN @pairs p ON p.report_no = r.report_no
            UNION
            SELECT m.pair_no FROM @{Touched} t JOIN @reports r ON r.report_id = t.report_id JOIN @members m ON m.member_no = r.report_no
            UNION
            SELECT p.pair_no FROM @pairs p JOIN (
              SELECT COUNT(*) AS differing FROM ({Differing(rules.Name, judgedRules, ruleColumns)}) rule_row
            ) rules ON rules.differing > 0
            """, "pair_no");
        yield return new Step(QuerySteps.Judged, "The pairs that are judged.",
            "SELECT p.* FROM @pairs p JOIN @changed c ON c.pair_no = p.pair_no", "pair_no", "report_no", "kind, shape");
    }

    /// <summary>The rows that one of two tables has more often than the other. One look at both, and no EXCEPT, which not every engine has.</summary>
    public static string Differing(string now, string before, string columns) =>
        $"SELECT {columns} FROM (SELECT 1 AS side, x.* FROM @{now} x UNION ALL SELECT -1 AS side, y.* FROM @{before} y) sided "
        + $"GROUP BY {columns} HAVING SUM(side) <> 0";

    private static string Row(int part, string table, string[] numbers, params string[] texts)
    {
        IEnumerable<string> columns = numbers.Concat(Enumerable.Repeat("0", Numbers - numbers.Length)).Select((name, i) => $"{name} AS n{i + 1}")
            .Concat(texts.Concat(Enumerable.Repeat("''", Texts - texts.Length)).Select((name, i) => $"{name} AS t{i + 1}"));
        return $"SELECT {part} AS part, {string.Join(", ", columns)} FROM @govinfo_{table}";
    }
}
