namespace GovInfoDisclosure.Lake.Sql.Studies;

/// <summary>
/// Statements that say of every report of an agency of the register whose report sums it up, and how many it sums up itself. What the register does not know
/// stays as it is.
/// </summary>
internal static class ParentText
{
    private const string Parents = "govinfo_step_parents";
    private const string Linked = "govinfo_step_linked";

    public static string Write(SqlWords words, WideColumns columns)
    {
        string[] keys = [.. KeyColumn.All.Select(key => key.Name)];
        string[] wide = [.. keys, .. columns.Cells.Select(cell => cell.SqlName)];
        return words.StepTable(Parents, $"""
            WITH {RosterSteps.Registered(words)},
            lone AS (
              SELECT agency_key, report_year, MIN(report_id) AS report_id FROM registered GROUP BY agency_key, report_year HAVING COUNT(*) = 1
            )
            SELECT g.report_id, p.report_id AS parent_id, CASE WHEN r.units > 0 THEN r.units END AS expected_units
            FROM registered g JOIN {RosterSteps.Roster} r ON r.agency_key = g.agency_key AND r.report_year = g.report_year
            LEFT JOIN lone p ON p.agency_key = r.parent_key AND p.report_year = r.report_year
            """.Replace("\r\n", "\n"))
            + words.Filled(Parents, ["report_id"])
            + Into(words, "report_header", keys) + Into(words, "report_wide", wide) + $"DROP TABLE {Parents};\n";
    }

    /// <summary>Rows that differ are exchanged: there are engines whose tables know no UPDATE.</summary>
    private static string Into(SqlWords words, string table, string[] names)
    {
        IEnumerable<string> values = names.Select(name => (name is "parent_id" or "expected_units" ? "p." : "t.") + name);
        return words.StepTable(Linked, $"""
            SELECT {string.Join(", ", values)}
            FROM {table} t JOIN {Parents} p ON p.report_id = t.report_id
            WHERE COALESCE(t.parent_id, '') <> COALESCE(p.parent_id, '') OR COALESCE(t.expected_units, 0) <> COALESCE(p.expected_units, 0)
            """.Replace("\r\n", "\n"))
            + words.Together(words.Exchange(table, "report_id", Linked, Linked)) + $"DROP TABLE {Linked};\n";
    }
}
