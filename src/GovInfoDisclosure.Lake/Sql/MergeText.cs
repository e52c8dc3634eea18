namespace GovInfoDisclosure.Lake.Sql;

/// <summary>From rows that were loaded beside into the tables: what is there already is passed over, so a second load changes nothing.</summary>
/// <remarks>A row is its report's content: the same <c>report_id</c> is the same report, and nothing of it could be brought up to date.</remarks>
internal static class MergeText
{
    /// <summary>Into <c>report_wide</c>. A new version of a report has the parent and the expected units of the last one, unless it brings its own.</summary>
    /// <param name="words">The engine's words.</param>
    /// <param name="columns">The columns of the wide table.</param>
    /// <param name="stage">The table that the rows were loaded into.</param>
    /// <param name="condition">Which of them; null for all.</param>
    public static string Wide(SqlWords words, WideColumns columns, string stage, string? condition = null)
    {
        string[] names = [.. KeyColumn.All.Select(key => key.Name), .. columns.Cells.Select(cell => cell.SqlName)];
        IEnumerable<string> values = names.Select(name => name switch
        {
            "parent_id" or "expected_units" => $"COALESCE(s.{name}, c.{name})",
            "load_id" or "loaded_at" => $"COALESCE(s.{name}, {words.Now})",
            _ => "s." + name,
        });
        string where = condition is null ? "" : $" WHERE {condition}";
        return $"INSERT INTO report_wide ({string.Join(", ", names)})\nSELECT\n  {string.Join(",\n  ", values)}\n"
            + $"FROM (\n  SELECT staged.*, ROW_NUMBER() OVER (PARTITION BY report_id ORDER BY source) AS place FROM {stage} AS staged{where}\n) AS s\n"
            + $"LEFT JOIN {WideColumns.CurrentWide} AS c ON c.report_key = s.report_key\n"
            + "WHERE s.place = 1 AND NOT EXISTS (SELECT 1 FROM report_wide AS w WHERE w.report_id = s.report_id);\n"
            + words.Loaded("report_wide");
    }

    /// <summary>From the wide table into the long ones.</summary>
    public static string Long(SqlWords words, WideColumns columns)
    {
        string names = string.Join(", ", KeyColumn.All.Select(key => key.Name));
        string header = $"INSERT INTO report_header ({names})\nSELECT {names} FROM report_wide AS w\n"
            + "WHERE NOT EXISTS (SELECT 1 FROM report_header AS h WHERE h.report_id = w.report_id);\n";
        var cells = new List<string>();
        foreach (CellDefinition cell in columns.Cells)
        {
            int[] shapes = [.. columns.Forms.Where(form => form.TryFind(cell.Address) is not null).Select(WideColumns.ShapeOf)];
            cells.Add($"{SqlWords.Quoted(cell.SqlName)}, {SqlWords.Quoted(cell.Address)}, {SqlWords.Quoted(string.Join(" ", shapes))}");
        }

        string cases = string.Join("\n    ", columns.Cells.Select(cell => $"WHEN {SqlWords.Quoted(cell.SqlName)} THEN {cell.SqlName}"));
        string with = "WITH " + words.Rows("cell", "sql_name, address, shapes", cells) + ",\nloaded AS (SELECT DISTINCT report_id FROM report_value)\n";
        string body =
            $"SELECT w.report_id, address, CASE sql_name\n    {cases}\n  END\n"
            + $"FROM report_wide AS w JOIN cell ON {words.Find}(shapes, {words.TextOf(WideColumns.ShapeExpression)}) > 0\n"
            + "LEFT JOIN loaded ON loaded.report_id = w.report_id\nWHERE loaded.report_id IS NULL";
        return (words.InsertsBeforeWith ? $"INSERT INTO report_value\n{with}{body};\n" : $"{with}INSERT INTO report_value\n{body};\n") + header
            + words.Loaded("report_value") + words.Loaded("report_header");
    }
}
