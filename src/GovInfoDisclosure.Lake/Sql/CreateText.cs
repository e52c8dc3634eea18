using System.Collections.Generic;
using System.Linq;
using GovInfoDisclosure.Form;

namespace GovInfoDisclosure.Lake.Sql;

/// <summary>The tables: CREATE statements.</summary>
internal static class CreateText
{
    public static string Wide(SqlWords words, WideColumns columns) => Create(
        words,
        "report_wide",
        Keys(words).Concat(columns.Cells.Select(cell => Number(words, cell.SqlName))),
        "report_id");

    public static string Long(SqlWords words) =>
        Create(words, "report_header", Keys(words), "report_id")
        + Create(words, "report_value", [$"report_id {words.Text} NOT NULL", $"address {words.Text} NOT NULL", Number(words, "value")], "report_id, address");

    public static string Create(SqlWords words, string table, IEnumerable<string> columns, string? key)
    {
        IEnumerable<string> lines = key is not null && words.HasConstraints ? columns.Concat([$"PRIMARY KEY ({key})"]) : columns;
        string engine = words.Dialect == SqlDialect.Spark ? " USING PARQUET" : "";
        return $"CREATE TABLE {table} (\n  {string.Join(",\n  ", lines)}\n){engine};\n";
    }

    private static IEnumerable<string> Keys(SqlWords words) => WideColumns.Keys.Select(key =>
    {
        string constraint = words.HasConstraints ? key.Constraint : key.Constraint.StartsWith("NOT NULL", System.StringComparison.Ordinal) && words.Dialect == SqlDialect.Spark ? "NOT NULL" : "";
        return key.IsNumber && constraint.Length == 0 ? Number(words, key.Name) : $"{key.Name} {(key.IsNumber ? words.Whole : words.Text)}{(constraint.Length == 0 ? "" : " " + constraint)}";
    });

    /// <summary>A column of whole numbers that can be NULL. SQLite keeps whatever it is given, and would calculate with the empty text of a CSV file as with 0: there it is refused.</summary>
    private static string Number(SqlWords words, string name) =>
        $"{name} {words.Whole}{(words.Dialect == SqlDialect.Sqlite ? $" CHECK (typeof({name}) IN ('integer', 'null'))" : "")}";
}
