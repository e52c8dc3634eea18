namespace GovInfoDisclosure.Lake.Sql;

/// <summary>The tables of reports and the views of their latest versions: CREATE statements that leave alone what is there.</summary>
internal static class CreateText
{
    public static string Wide(SqlWords words, WideColumns columns) =>
        words.Table("report_wide", Keys(words).Concat(columns.Cells.Select(cell => words.Number(cell.SqlName))), "report_id",
            Indexes(words, "report_wide"))
        + words.Table("report_rejected", [words.TextColumn("load_id"), words.TextColumn("loaded_at"), words.TextColumn("source"),
            words.Number("line_no"), words.TextColumn("problem"), words.TextColumn("line")], null)
        + Views(words, "report_wide", columns.Cells.Select(cell => cell.SqlName));

    public static string Long(SqlWords words) =>
        words.Table("report_header", Keys(words), "report_id", Indexes(words, "report_header"))
        + words.Table(
            "report_value",
            [words.TextColumn("report_id") + " NOT NULL", words.TextColumn("address") + " NOT NULL", words.Number("value")],
            "report_id, address")
        + Views(words, "report_header", []);

    /// <summary>The views of versions, of the wide table and of the header: <c>report_wide_version</c>, <c>report_wide_current</c> and so on.</summary>
    public static string Views(SqlWords words, WideColumns columns) =>
        Views(words, "report_wide", columns.Cells.Select(cell => cell.SqlName)) + Views(words, "report_header", []);

    /// <summary>Of the reports with one key the latest is the current one. A parent that was corrected is named by its current version.</summary>
    private static string Views(SqlWords words, string table, IEnumerable<string> cells)
    {
        // As what is not 0, which PostgreSQL takes nearly all rows to be: of one row it would join each with each.
        const string Current = "WHERE COALESCE(v.is_current, 1) <> 0";
        string placed = $"WITH {VersionOrder.Placed(words, table)}\n";
        string joined = $"FROM {table} AS r LEFT JOIN {words.OnePer("report_id", "placed")} AS v\n  ON v.report_id = r.report_id"
            + (words.ReadsFiles ? " AND v.load_id = COALESCE(r.load_id, '') AND v.source = COALESCE(r.source, '')" : "");
        IEnumerable<string> columns = KeyColumn.All.Select(column =>
            column.Name == "parent_id" ? "COALESCE(p.current_id, r.parent_id) AS parent_id" : "r." + column.Name)
            .Concat(["COALESCE(v.version, 1) AS version", "1 AS is_current"]).Concat(cells.Select(cell => "r." + cell));
        return words.View(table + "_version", placed + "SELECT r.report_id, r.report_key, COALESCE(v.version, 1) AS version, "
                + $"COALESCE(v.is_current, 1) AS is_current, COALESCE(v.current_id, r.report_id) AS current_id\n{joined}\n"
                + "WHERE v.report_id IS NULL OR v.version > 0")
            + words.View(table + "_current", placed + $"SELECT\n  {string.Join(",\n  ", columns)}\n{joined}\n"
                + $"LEFT JOIN {words.OnePer("report_id", "placed")} AS p ON p.report_id = r.parent_id AND p.version > 0\n{Current}");
    }

    /// <summary>What reports are looked up by; and their form, by which none is looked up, so that it is known that nearly all reports have one that is
    /// known: PostgreSQL took three in a hundred for such reports, and planned joins of each with each.</summary>
    private static (string Name, string Columns)[] Indexes(SqlWords words, string table)
    {
        (string Name, string Columns)[] indexes =
            [(table + "_by_key", "report_key, published_on, loaded_at, report_id"), (table + "_by_parent", "parent_id")];
        return words.CountsExpressions ? [.. indexes, (table + "_by_form", $"({WideColumns.ShapeExpression})")] : indexes;
    }

    private static IEnumerable<string> Keys(SqlWords words) => KeyColumn.All.Select(key =>
    {
        string constraint = words.Constraint(key.Constraint);
        return key.IsNumber && constraint.Length == 0
            ? words.Number(key.Name)
            : (key.IsNumber ? $"{key.Name} {words.Whole}" : words.TextColumn(key.Name)) + (constraint.Length == 0 ? "" : " " + constraint);
    });
}
