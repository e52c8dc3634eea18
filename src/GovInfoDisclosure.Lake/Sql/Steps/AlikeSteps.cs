namespace GovInfoDisclosure.Lake.Sql.Steps;

/// <summary>
/// The steps that hold reports of one agency and year against the first of them, cell by cell. The cells under one id never change: of two reports that were
/// held against each other once, the answer is kept, and the next increment looks only at reports that came.
/// </summary>
/// <param name="wide">The columns of the wide table where the cells stand there; null where they are rows.</param>
internal sealed class AlikeSteps(WideColumns? wide)
{
    /// <summary>Those that may be: what they say of themselves is the same.</summary>
    public static Step Copies { get; } = new(
        "copies", "Reports that say of themselves what the first of their agency and year, or of a parent's, says, with that.", $"""
        SELECT g.report_id, g.lone_id
        FROM (
          SELECT report_id, lone_id FROM @{PartnerSteps.AgencyGroups} WHERE reports > 1 AND report_id <> lone_id
          UNION
          SELECT report_id, lone_id FROM @{PartnerSteps.UnitGroups} WHERE reports > 1 AND report_id <> lone_id
        ) g JOIN @reports r ON r.report_id = g.report_id JOIN @reports l ON l.report_id = g.lone_id
        WHERE {string.Join("\n  AND ", KeyColumn.OfReport.Select(column => Same(column.Name)))}
        """.Replace("\r\n", "\n"), "report_id, lone_id");

    /// <summary>The step that tells it.</summary>
    /// <param name="onlyNew">Whether the answers of the last run are taken over, but for reports whose cells somebody named as changed; else every one is
    /// looked at.</param>
    public Step Of(bool onlyNew)
    {
        if (!onlyNew)
        {
            return Answer(wide is null ? "WITH differing AS (\n" + Differing("@copies") + "\n)\n" + Told("@copies") : Told("@copies"));
        }

        string differing = wide is null ? ",\ndiffering AS (\n" + Differing("come") + "\n)\n" : "\n";
        return Answer($"""
        WITH kept AS (
          SELECT k.report_id, k.lone_id, k.is_alike
          FROM @copies c JOIN @{ChangedSteps.JudgedAlike} k ON k.report_id = c.report_id AND k.lone_id = c.lone_id
          LEFT JOIN @{ChangedSteps.Touched} t ON t.report_id = c.report_id
          LEFT JOIN @{ChangedSteps.Touched} u ON u.report_id = c.lone_id
          WHERE t.report_id IS NULL AND u.report_id IS NULL
        ),
        come AS (
          SELECT c.report_id, c.lone_id
          FROM @copies c LEFT JOIN kept k ON k.report_id = c.report_id AND k.lone_id = c.lone_id
          WHERE k.report_id IS NULL
        ){differing}SELECT report_id, lone_id, is_alike FROM kept
        UNION ALL
        {Told("come")}
        """);
    }

    /// <summary>Reports of which what is kept goes: they, or what they were held against, came or went, or were held against each other anew.</summary>
    /// <param name="came">The step that has the reports that came or went.</param>
    public static Step Gone(string came) => new("alike_gone", "Of whom something else than before is kept.", $"""
        SELECT report_id FROM @{PartnerSteps.Alike}
        UNION
        SELECT k.report_id FROM @{ChangedSteps.JudgedAlike} k JOIN @{came} c ON c.report_id = k.report_id
        UNION
        SELECT k.report_id FROM @{ChangedSteps.JudgedAlike} k JOIN @{came} c ON c.report_id = k.lone_id
        """.Replace("\r\n", "\n"), "report_id")
    {
        Exchanges = [new(ChangedSteps.JudgedAlike, "report_id", "alike_gone", PartnerSteps.Alike)],
    };

    private static string Same(string column) => $"(r.{column} = l.{column} OR (r.{column} IS NULL AND l.{column} IS NULL))";

    private static Step Answer(string text) =>
        new(PartnerSteps.Alike, "Whether their cells are those of the first.", text.Replace("\r\n", "\n"), "report_id, lone_id");

    /// <summary>A number that not both have is one that tells them apart. A blank, as NULL or without a row, is none.</summary>
    private static string Differing(string copies) => $"""
          SELECT DISTINCT report_id, lone_id FROM (
            SELECT b.report_id, b.lone_id
            FROM (
              SELECT report_id, lone_id, report_id AS whose_id FROM {copies}
              UNION ALL
              SELECT report_id, lone_id, lone_id AS whose_id FROM {copies}
            ) b JOIN @report_value v ON v.report_id = b.whose_id
            WHERE v.value IS NOT NULL
            GROUP BY b.report_id, b.lone_id, v.address HAVING COUNT(*) < 2 OR MIN(v.value) <> MAX(v.value)
          ) told_apart
        """;

    private string Told(string copies) => wide is null
        ? $"""
        SELECT c.report_id, c.lone_id, CASE WHEN d.report_id IS NULL THEN 1 ELSE 0 END AS is_alike
        FROM {copies} c LEFT JOIN differing d ON d.report_id = c.report_id AND d.lone_id = c.lone_id
        """
        : $"""
        SELECT c.report_id, c.lone_id, CASE WHEN {string.Join("\n  AND ", wide.Cells.Select(cell => Same(cell.SqlName)))} THEN 1 ELSE 0 END AS is_alike
        FROM {copies} c JOIN @report_wide r ON r.report_id = c.report_id JOIN @report_wide l ON l.report_id = c.lone_id
        """;
}
