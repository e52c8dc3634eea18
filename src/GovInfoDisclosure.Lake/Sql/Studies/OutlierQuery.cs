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

    public static string Write(SqlWords words, WideColumns columns)
    {
        string changed = Distance("c.q1", "c.q3", "k.least");
        string whoKey = Key(words.ShortKey(Who.Is(words, "")), "who_key");
        string addressKey = Key(words.ShortKey("v.address"), "address_key");
        string cell = addressKey.Length == 0 ? "address" : "address_key";
        string peers = "edition, report_year, agency_level, " + cell;
        string farKey = addressKey.Length == 0 ? "" : "k.address_key, ";
        string Same(string left, string right) => $"{left}.{cell} = {right}.{cell}";
        return $"""
            WITH head {words.Once} (
              SELECT report_id, report_year, edition, agency_level, agency_name, {Who.Is(words, "")} AS who{whoKey}
              FROM {WideColumns.CurrentHeader} WHERE report_year IS NOT NULL AND agency_level IS NOT NULL{words.OnceEnd}
            ),
            {FormCells.Step(words, columns)},
            known {words.Once} (
              SELECT h.report_id, h.report_year, h.edition, h.agency_level, h.agency_name, v.address, v.value AS number{addressKey}
              FROM head h JOIN report_value v ON v.report_id = h.report_id WHERE v.value IS NOT NULL{words.OnceEnd}
            ),
            spread AS (
              {Quartiles("known", peers)}
            ),
            pair {words.Once} (
              SELECT h.report_id, h.report_year, h.edition, h.agency_level, p.report_id AS last_id
              FROM head h JOIN head p ON p.who = h.who{(whoKey.Length == 0 ? "" : " AND p.who_key = h.who_key")}
                AND p.report_year = h.report_year - 1 AND p.edition = h.edition{words.OnceEnd}
            ),
            moved {words.Once} (
              SELECT k.report_id, k.report_year, k.edition, k.agency_level, v.address, w.value AS last_number, v.value - w.value AS number{addressKey}
              FROM pair k JOIN report_value v ON v.report_id = k.report_id JOIN report_value w ON w.report_id = k.last_id AND w.address = v.address
              WHERE v.value IS NOT NULL AND w.value IS NOT NULL{words.OnceEnd}
            ),
            changed AS (
              {Quartiles("moved", peers)}
            ),
            far {words.Once} (
              SELECT k.report_id, k.report_year, k.agency_name, k.agency_level, k.edition, {farKey}cell.address, k.number, cell.label,
                cell.unit, cell.least,
                s.peers, s.q1, s.q2, s.q3
              FROM spread s
              JOIN cell ON cell.address = s.address
              JOIN known k ON k.edition = s.edition AND k.report_year = s.report_year AND k.agency_level = s.agency_level
                AND {Same("k", "s")}
              WHERE s.peers >= {LeastPeers} AND (k.number > s.q3 + {Fence} * {Distance("s.q1", "s.q3", "cell.least")}
                OR k.number < s.q1 - {Fence} * {Distance("s.q1", "s.q3", "cell.least")})
            )
            SELECT k.report_id, k.report_year, k.agency_name, k.agency_level, k.address, k.label, k.unit, k.number, k.peers, k.q1, k.q2, k.q3,
              d.last_number, d.number AS change_number, c.peers AS change_peers, c.q1 AS change_q1, c.q2 AS change_q2, c.q3 AS change_q3
            FROM far k
            LEFT JOIN moved d ON d.report_id = k.report_id AND {Same("d", "k")}
            LEFT JOIN changed c ON c.edition = d.edition AND c.report_year = d.report_year AND c.agency_level = d.agency_level
              AND {Same("c", "d")}
            WHERE d.number IS NULL OR c.peers < {LeastPeers} OR d.number > c.q3 + {Fence} * {changed} OR d.number < c.q1 - {Fence} * {changed}

            """.Replace("\r\n", "\n");
    }

    /// <summary>Quartiles without a division: the first of the numbers, in order, with a quarter of all up to it.</summary>
    private static string Quartiles(string from, string of) => $"""
        SELECT {of}{Named(of, "MIN(address) AS address")}, MAX(peers) AS peers, MIN(CASE WHEN 4 * place >= peers THEN number END) AS q1,
            MIN(CASE WHEN 2 * place >= peers THEN number END) AS q2, MIN(CASE WHEN 4 * place >= 3 * peers THEN number END) AS q3
          FROM (
            SELECT {of}{Named(of, "address")}, number, ROW_NUMBER() OVER (PARTITION BY {of} ORDER BY number) AS place, COUNT(*) OVER (PARTITION BY {of}) AS peers
            FROM {from}
          ) placed
          GROUP BY {of}
        """.Replace("\r\n", "\n");

    /// <summary>A short key stands for one address: the addresses of the form have different ones.</summary>
    private static string Named(string of, string address) => of.EndsWith("_key", StringComparison.Ordinal) ? ", " + address : "";

    private static string Key(string? key, string name) => key is null ? "" : $", {key} AS {name}";

    /// <summary>The distance of the quartiles, or the least that anyone asks about.</summary>
    private static string Distance(string low, string high, string least) => $"(CASE WHEN {high} - {low} > {least} THEN {high} - {low} ELSE {least} END)";
}
