namespace GovInfoDisclosure.Lake.Sql.Studies;

/// <summary>
/// Cells far from those of agencies of the same level and, where last year's report is there, far from what they were then: each with the quartiles it was held
/// against. Far is more than three times the distance of the quartiles beyond them, as statisticians say of what is far out.
/// </summary>
internal static class OutlierQuery
{
    /// <summary>Below twenty numbers a quarter of them is not even five, and quartiles say little.</summary>
    private const int LeastPeers = 20;

    /// <summary>Of a normal distribution less than one in four hundred thousand is so far out (Tukey's outer fences).</summary>
    private const int Fence = 3;

    private const string Peers = "edition, report_year, agency_level, address";

    public static string Write(SqlWords words, WideColumns columns)
    {
        string changed = Distance("c.q1", "c.q3", "k.least");
        return $"""
            WITH head {words.Once} (
              SELECT report_id, report_year, edition, agency_level, agency_name, {Who.Is(words, "")} AS who
              FROM {WideColumns.CurrentHeader} WHERE report_year IS NOT NULL AND agency_level IS NOT NULL
            ),
            {FormCells.Step(words, columns)},
            known {words.Once} (
              SELECT h.report_id, h.report_year, h.edition, h.agency_level, h.agency_name, h.who, v.address, v.value AS number
              FROM head h JOIN report_value v ON v.report_id = h.report_id WHERE v.value IS NOT NULL
            ),
            spread AS (
              {Quartiles("known", "number")}
            ),
            pair {words.Once} (
              SELECT h.report_id, h.report_year, h.edition, h.agency_level, p.report_id AS last_id
              FROM head h JOIN head p ON p.who = h.who AND p.report_year = h.report_year - 1 AND p.edition = h.edition
            ),
            moved {words.Once} (
              SELECT k.report_id, k.report_year, k.edition, k.agency_level, v.address, w.value AS last_number, v.value - w.value AS number
              FROM pair k JOIN report_value v ON v.report_id = k.report_id JOIN report_value w ON w.report_id = k.last_id AND w.address = v.address
              WHERE v.value IS NOT NULL AND w.value IS NOT NULL
            ),
            changed AS (
              {Quartiles("moved", "number")}
            ),
            far {words.Once} (
              SELECT k.report_id, k.report_year, k.agency_name, k.agency_level, k.edition, k.address, k.number, cell.label, cell.unit, cell.least,
                s.peers, s.q1, s.q2, s.q3
              FROM spread s
              JOIN cell ON cell.address = s.address
              JOIN known k ON k.edition = s.edition AND k.report_year = s.report_year AND k.agency_level = s.agency_level AND k.address = s.address
              WHERE s.peers >= {LeastPeers} AND (k.number > s.q3 + {Fence} * {Distance("s.q1", "s.q3", "cell.least")}
                OR k.number < s.q1 - {Fence} * {Distance("s.q1", "s.q3", "cell.least")})
            )
            SELECT k.report_id, k.report_year, k.agency_name, k.agency_level, k.address, k.label, k.unit, k.number, k.peers, k.q1, k.q2, k.q3,
              d.last_number, d.number AS change_number, c.peers AS change_peers, c.q1 AS change_q1, c.q2 AS change_q2, c.q3 AS change_q3
            FROM far k
            LEFT JOIN moved d ON d.report_id = k.report_id AND d.address = k.address
            LEFT JOIN changed c ON c.edition = d.edition AND c.report_year = d.report_year AND c.agency_level = d.agency_level AND c.address = d.address
            WHERE d.number IS NULL OR c.peers < {LeastPeers} OR d.number > c.q3 + {Fence} * {changed} OR d.number < c.q1 - {Fence} * {changed}

            """.Replace("\r\n", "\n");
    }

    /// <summary>Quartiles without a division: the first of the numbers, in order, with a quarter of all up to it.</summary>
    private static string Quartiles(string from, string number) => $"""
        SELECT {Peers}, MAX(peers) AS peers, MIN(CASE WHEN 4 * place >= peers THEN {number} END) AS q1,
            MIN(CASE WHEN 2 * place >= peers THEN {number} END) AS q2, MIN(CASE WHEN 4 * place >= 3 * peers THEN {number} END) AS q3
          FROM (
            SELECT {Peers}, {number}, ROW_NUMBER() OVER (PARTITION BY {Peers} ORDER BY {number}) AS place, COUNT(*) OVER (PARTITION BY {Peers}) AS peers
            FROM {from}
          ) placed
          GROUP BY {Peers}
        """.Replace("\r\n", "\n");

    /// <summary>The distance of the quartiles, or the least that anyone asks about.</summary>
    private static string Distance(string low, string high, string least) => $"(CASE WHEN {high} - {low} > {least} THEN {high} - {low} ELSE {least} END)";
}
