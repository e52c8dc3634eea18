namespace GovInfoDisclosure.Lake.Sql;

/// <summary>The tables of reports: CREATE statements.</summary>
internal static class CreateText
{
    public static string Wide(SqlWords words, WideColumns columns) =>
        words.Table("report_wide", Keys(words).Concat(columns.Cells.Select(cell => words.Number(cell.SqlName))), "report_id");

    public static string Long(SqlWords words) =>
        words.Table("report_header", Keys(words), "report_id")
        + words.Table("report_value", [$"report_id {words.Text} NOT NULL", $"address {words.Text} NOT NULL", words.Number("value")], "report_id, address");

    private static IEnumerable<string> Keys(SqlWords words) => WideColumns.Keys.Select(key =>
    {
        string constraint = words.Constraint(key.Constraint);
        return key.IsNumber && constraint.Length == 0
            ? words.Number(key.Name)
            : $"{key.Name} {(key.IsNumber ? words.Whole : words.Text)}{(constraint.Length == 0 ? "" : " " + constraint)}";
    });
}
