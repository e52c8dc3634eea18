namespace GovInfoDisclosure.Lake.Sql.Queries;

/// <summary>
/// What a long query judges: <c>pair</c>, a report alone or with its partner, and <c>member</c>, the reports that the partner is made
/// of: one, or all units. A pair is known by the one report that no other pair has.
/// </summary>
internal static class LongPairs
{
    public static IEnumerable<string> Steps(SqlWords words, WideColumns columns, QueryKind kind)
    {
        var partners = new PartnerSteps(words, columns, isLong: true);
        string none = $"CAST(NULL AS {words.Text})";
        switch (kind)
        {
            case QueryKind.Single:
                return [Pair("report_id", none, none, "0 AS units_complete, 0 AS members", "")];
            case QueryKind.Prior:
                return
                [
                    .. partners.Priors(),
                    Pair("report_id", "prior_report.prior_id", none, "0 AS units_complete, 1 AS members",
                        "JOIN prior_report ON prior_report.report_id = r.report_id"),
                    Member("pair", "pair_id", "partner_id"),
                ];
            case QueryKind.Unit:
                return
                [
                    .. partners.Units(),
                    Pair("unit_id", "counted_unit.unit_id", "counted_unit.unit_name", PartnerSteps.Complete("r") + ", 1 AS members",
                        "JOIN counted_unit ON counted_unit.parent_id = r.report_id JOIN unit_count ON unit_count.parent_id = r.report_id"),
                    Member("pair", "pair_id", "partner_id"),
                ];
            default:
                return
                [
                    .. partners.Units(),
                    Pair("report_id", none, none, PartnerSteps.Complete("r") + ", unit_count.units AS members",
                        "JOIN unit_count ON unit_count.parent_id = r.report_id"),
                    Member("counted_unit", "parent_id", "unit_id"),
                ];
        }
    }

    private static string Pair(string id, string partner, string unitName, string more, string joins)
    {
        return $"""
            pair AS (
              SELECT {(id == "report_id" ? "r." : "")}{id} AS pair_id, r.report_id, {partner} AS partner_id, {unitName} AS unit_name, {WideColumns.ShapeOf("r.")} AS shape,
                CASE WHEN r.agency_level IN ({Dimension.KnownLevels}) THEN r.agency_level ELSE '-' END AS known_level, {more}
              FROM report_header r {joins}
            )
            """;
    }

    private static string Member(string table, string pair, string report) => $"""
        member AS (
          SELECT m.{pair} AS pair_id, h.report_id AS member_id, {WideColumns.ShapeOf("h.")} AS shape
          FROM {table} m JOIN report_header h ON h.report_id = m.{report}
        )
        """;
}
