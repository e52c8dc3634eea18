namespace GovInfoDisclosure.Lake.Sql.Steps;

/// <summary>
/// The steps by which an increment over the wide table follows what a load touched, so that only those reports are paired anew whose partners it can have
/// changed. The reports of the last run, and what it held against each other, are kept in tables with indexes, which these steps bring up to date.
/// </summary>
/// <param name="words">The engine's words.</param>
internal sealed class FollowingSteps(SqlWords words)
{
    private const string Came = CameSteps.Came;
    private const string Numbered = "numbered";
    private const string Subjects = "subjects";
    private const string Before = "pairs_before";
    private const string MembersBefore = "members_before";
    private const string Now = "pairs_now";
    private const string MembersNow = "members_now";

    /// <summary>The tables that the increments keep up, with the columns that they are looked up by.</summary>
    public static IReadOnlyList<(string Table, string[] Keys)> Indexes { get; } =
    [
        (ChangedSteps.JudgedReports, ["report_id", "report_no", "agency_name, report_year", "agency_code, report_year", "parent_id"]),
        (ChangedSteps.JudgedRows, ["report_id", "report_key", "parent_id"]),
        (ChangedSteps.JudgedPairs, ["pair_no", "report_no"]),
        (ChangedSteps.JudgedMembers, ["pair_no", "member_no"]),
    ];

    /// <summary>The tables to start from where there was no run before. A run of the long tables, or one that kept no reports yet, left pairs, each of a report
    /// of which nothing is known but its number: all of them are taken to have changed, and those that are gone since are told by it.</summary>
    public IEnumerable<(string Table, string Select)> Beginnings()
    {
        string None(string columns, params string[] texts) => "SELECT " + string.Join(", ", columns.Split([", "], StringSplitOptions.None)
            .Select(name => $"{Null(texts.Contains(name) ? words.TextCast : words.WholeCast)} AS {name}")) + " FROM report_wide WHERE 1 = 0";
        yield return (ChangedSteps.JudgedPairs, None(ReportSteps.PairColumns, "kind", "report_id", "partner_id", "unit_name", "known_level"));
        yield return (ChangedSteps.JudgedMembers, None(ReportSteps.MemberColumns, "member_id"));
        IEnumerable<string> columns = KeyColumn.All.Where(column => CameSteps.OfItself.Contains(column.Name)).Select(column =>
            $"{Null(column.IsNumber ? words.WholeCast : words.TextCast)} AS {column.Name}");
        yield return (ChangedSteps.JudgedReports,
            $"SELECT report_no, report_no AS hash_no, report_id, {string.Join(", ", columns)}, shape, 0 AS is_known_form, known_level\n"
            + $"FROM {ChangedSteps.JudgedPairs} WHERE kind = '{DataName.Of(QueryKind.Single)}'");
        yield return (ChangedSteps.JudgedRows, new CameSteps(words).Beginning());
    }

    /// <summary>The steps from what differs to the reports that must be there for the partners of those whose partners are looked for.</summary>
    public IEnumerable<Step> Near()
    {
        string own = string.Join(", ", CameSteps.OfItself);
        foreach (Step step in new CameSteps(words).All())
        {
            yield return step;
        }

        yield return new Step(Numbered, "Those that are there, each with its number: the one that it had, else of its id, unless another has that.", $"""
            WITH hashed {words.Once} (
              SELECT report_id, {words.Hash("report_id")} AS hash_no FROM @{Came} WHERE is_here = 1 AND then_no IS NULL
            ),
            turned AS (
              SELECT report_id, hash_no, ROW_NUMBER() OVER (PARTITION BY hash_no ORDER BY report_id) AS turn FROM hashed
            ),
            moved AS (
              SELECT t.report_id, m.last_no + ROW_NUMBER() OVER (ORDER BY t.report_id) AS moved_no
              FROM turned t LEFT JOIN @{ChangedSteps.JudgedReports} k ON k.report_no = t.hash_no CROSS JOIN (
                SELECT COALESCE(MAX(report_no), {ReportSteps.FirstMoved}) AS last_no FROM @{ChangedSteps.JudgedReports}
                WHERE report_no > {ReportSteps.FirstMoved}
              ) m
              WHERE t.turn > 1 OR k.report_no IS NOT NULL
            )
            SELECT COALESCE(c.then_no, CAST(m.moved_no AS {words.WholeCast}), t.hash_no) AS report_no, COALESCE(t.hash_no, c.then_no) AS hash_no,
              c.report_id, {own},
              {ReportSteps.FormAndLevel}
            FROM @{Came} c LEFT JOIN turned t ON t.report_id = c.report_id LEFT JOIN moved m ON m.report_id = c.report_id
            WHERE c.is_here = 1
            """, "report_id")
        {
            Exchanges = [new(ChangedSteps.JudgedReports, "report_id", Came, Numbered)],
        };

        // Last year's report of an agency is found by code, and by name where reports of the name have just one code: what came is followed so, by what it
        // says now and what it said before, over reports of its year to those of the year after. Units are found by parents alone.
        yield return new Step(Subjects, "The reports whose partners that can have changed: themselves, their parents, those of the year after.", $"""
            WITH told {words.Once} (
              SELECT then_year AS report_year, then_name AS agency_name, then_code AS agency_code, then_parent AS parent_id FROM @{Came}
              WHERE then_no IS NOT NULL
              UNION
              SELECT report_year, agency_name, agency_code, parent_id FROM @{Came} WHERE is_here = 1
            ),
            {Reached("told", "report_year")},
            subject AS (
              SELECT report_id FROM @{Came} WHERE is_here = 1
              UNION
              SELECT parent_id FROM told
              UNION
              SELECT r.report_id FROM reached_name n JOIN @{ChangedSteps.JudgedReports} r ON r.agency_name = n.agency_name AND r.report_year = n.report_year + 1
              UNION
              SELECT r.report_id FROM reached_code c JOIN @{ChangedSteps.JudgedReports} r ON r.agency_code = c.agency_code AND r.report_year = c.report_year + 1
            )
            SELECT r.report_no, r.report_id, r.report_year, r.agency_name, r.agency_code
            FROM subject s JOIN @{ChangedSteps.JudgedReports} r ON r.report_id = s.report_id
            """, "report_no", "report_id");
        yield return new Step(ReportSteps.Reports, "These, and all reports that decide who their partners are.", $"""
            WITH {Reached($"@{Subjects}", "report_year - 1")},
            near AS (
              SELECT report_id FROM @{Subjects}
              UNION
              SELECT r.report_id FROM reached_name n JOIN @{ChangedSteps.JudgedReports} r ON r.agency_name = n.agency_name AND r.report_year = n.report_year
              UNION
              SELECT r.report_id FROM reached_code c JOIN @{ChangedSteps.JudgedReports} r ON r.agency_code = c.agency_code AND r.report_year = c.report_year
              UNION
              SELECT r.report_id FROM @{Subjects} s JOIN @{ChangedSteps.JudgedReports} r ON r.parent_id = s.report_id
            )
            SELECT r.* FROM near n JOIN @{ChangedSteps.JudgedReports} r ON r.report_id = n.report_id
            """, "report_no", "report_id", "parent_id");
    }

    /// <summary>The steps from the pairs of these to those that are judged.</summary>
    /// <param name="rules">The step that has the rules.</param>
    public static IEnumerable<Step> Changed(Step rules)
    {
        yield return new Step(Now, "Their pairs.", $"SELECT p.* FROM @{ReportSteps.AllPairs} p JOIN @{Subjects} s ON s.report_no = p.report_no", "pair_no");
        yield return new Step(MembersNow, "The other sides of these.",
            $"SELECT m.* FROM @{ReportSteps.Members} m JOIN @{Now} p ON p.pair_no = m.pair_no", "pair_no");
        yield return new Step(Before, "The pairs that they, and the reports that are gone, had at the last run.", $"""
            SELECT k.* FROM @{ChangedSteps.JudgedPairs} k
            JOIN (SELECT report_no FROM @{Subjects} UNION SELECT then_no FROM @{Came}) s ON s.report_no = k.report_no
            """, "pair_no");
        yield return new Step(MembersBefore, "The other sides of these.",
            $"SELECT k.* FROM @{ChangedSteps.JudgedMembers} k JOIN @{Before} p ON p.pair_no = k.pair_no", "pair_no");
        yield return new Step("differing", "The pairs that are new, gone, or not as they were.", $"""
            SELECT pair_no FROM ({ChangedSteps.Differing(Now, Before, ReportSteps.PairColumns)}) pair
            UNION
            SELECT pair_no FROM ({ChangedSteps.Differing(MembersNow, MembersBefore, ReportSteps.MemberColumns)}) member
            """, "pair_no");
        yield return new Step("pairs_come", "Those of them that there are.",
            $"SELECT p.* FROM @{Now} p JOIN @differing d ON d.pair_no = p.pair_no", "pair_no")
        {
            Exchanges = [new(ChangedSteps.JudgedPairs, "pair_no", "differing", "pairs_come")],
        };
        yield return new Step("members_come", "The other sides of those.",
            $"SELECT m.* FROM @{MembersNow} m JOIN @differing d ON d.pair_no = m.pair_no", "pair_no")
        {
            Exchanges = [new(ChangedSteps.JudgedMembers, "pair_no", "differing", "members_come")],
        };
        yield return rules;
        yield return new Step(ChangedSteps.Changed, "These pairs, those of reports that were named, and all where the rules are others.", $"""
            SELECT pair_no FROM @differing
            UNION
            SELECT p.pair_no FROM @{ChangedSteps.Touched} t JOIN @{ChangedSteps.JudgedReports} r ON r.report_id = t.report_id
            JOIN @{ChangedSteps.JudgedPairs} p ON p.report_no = r.report_no
            UNION
            SELECT m.pair_no FROM @{ChangedSteps.Touched} t JOIN @{ChangedSteps.JudgedReports} r ON r.report_id = t.report_id
            JOIN @{ChangedSteps.JudgedMembers} m ON m.member_no = r.report_no
            UNION
            SELECT p.pair_no FROM @{ChangedSteps.JudgedPairs} p JOIN (
              SELECT COUNT(*) AS differing FROM ({ChangedSteps.Differing(rules.Name, ChangedSteps.JudgedText, "text_hash")}) rule_row
            ) rules ON rules.differing > 0
            """, "pair_no");
        yield return new Step(QuerySteps.Judged, "The pairs that are judged.",
            $"SELECT p.* FROM @{ChangedSteps.JudgedPairs} p JOIN @{ChangedSteps.Changed} c ON c.pair_no = p.pair_no", "pair_no", "report_no", "kind, shape");
    }

    /// <summary>A step that judges reads the other sides where they are kept.</summary>
    public static Step OfKept(Step judging) =>
        new(judging.Name, judging.About, judging.Select(name => "@" + (name == ReportSteps.Members ? ChangedSteps.JudgedMembers : name)), judging.Keys)
        {
            AddsToFindings = judging.AddsToFindings,
        };

    private static string Null(string type) => $"CAST(NULL AS {type})";

    /// <summary>
    /// The names and codes of a year that decide together which agencies some reports are of: their own codes and those of all reports of their names, and
    /// the names that reports of these codes have.
    /// </summary>
    private string Reached(string from, string year) => $"""
        reached_code {words.Once} (
          SELECT {year} AS report_year, agency_code FROM {from} WHERE agency_code <> ''
          UNION
          SELECT r.report_year, r.agency_code FROM (SELECT DISTINCT {year} AS report_year, agency_name FROM {from} WHERE agency_name <> '') n
          JOIN @{ChangedSteps.JudgedReports} r ON r.agency_name = n.agency_name AND r.report_year = n.report_year
          WHERE r.agency_code <> ''
        ),
        reached_name {words.Once} (
          SELECT {year} AS report_year, agency_name FROM {from} WHERE agency_name <> ''
          UNION
          SELECT r.report_year, r.agency_name FROM reached_code c
          JOIN @{ChangedSteps.JudgedReports} r ON r.agency_code = c.agency_code AND r.report_year = c.report_year
          WHERE r.agency_name <> ''
        )
        """.Replace("\r\n", "\n");
}
