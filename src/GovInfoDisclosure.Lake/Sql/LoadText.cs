using System.Collections.Generic;
using System.Linq;
using GovInfoDisclosure.Form;

namespace GovInfoDisclosure.Lake.Sql;

/// <summary>Filling the tables: from reports as JSON (contract: one a line) into the wide table, from there into the long ones.</summary>
internal static class LoadText
{
    private const string OtherHandling = "requests.outcomes.otherHandling.correctionOverdue";
    private const string OtherDocuments = "proactiveDisclosure.otherDocuments";

    private static readonly (string Column, string Path)[] Texts =
    [
        ("agency_name", "agency.name"), ("agency_code", "agency.code"), ("division_code", "agency.divisionCode"), ("agency_level", "agency.level"),
    ];

    public static string Wide(SqlWords words, WideColumns columns)
    {
        string[] paths = ["edition", OtherHandling, OtherDocuments, .. Texts.Select(x => x.Path), "year", .. columns.Cells.Select(cell => cell.Address)];
        string Value(string path) => words.Dialect switch
        {
            // All paths of a line at once: a line is parsed once, not once for each column.
            SqlDialect.DuckDb => $"v[{System.Array.IndexOf(paths, path) + 1}]",
            SqlDialect.Postgres => $"report #>> '{{{path.Replace('.', ',')}}}'",
            SqlDialect.Sqlite => $"json_extract(report, '$.{path}')",
            SqlDialect.Spark => path == "year" || path == "edition" ? path : "CAST(" + path + " AS STRING)",
            _ => path is OtherHandling or OtherDocuments ? $"json_format(json_extract(report, '$.{path}'))" : $"json_extract_scalar(report, '$.{path}')",
        };
        string Whole(string path) => $"CAST({Value(path)} AS {words.Whole})";
        var select = new List<string>
        {
            (words.Dialect == SqlDialect.DuckDb ? "CAST(row_number() OVER () AS VARCHAR)" : "report_id") + " AS report_id",
            Whole("edition") + " AS edition",
            $"CASE WHEN {Value(OtherHandling)} IS NULL THEN 1 ELSE 3 END AS other_handling_rows",
            $"CASE WHEN {Value(OtherDocuments)} IS NULL THEN 0 ELSE 1 END AS has_other_documents",
        };
        select.AddRange(Texts.Select(x => $"{Value(x.Path)} AS {x.Column}"));
        select.Add(Whole("year") + " AS report_year");
        select.Add($"CAST(NULL AS {words.Text}) AS parent_id");
        select.Add($"CAST(NULL AS {words.Whole}) AS expected_units");
        select.AddRange(columns.Cells.Select(cell => (cell.Scale == 1 ? Whole(cell.Address) : Yuan(words, Value(cell.Address))) + " AS " + cell.SqlName));
        return Source(words, columns, paths) + $"INSERT INTO report_wide\nSELECT\n  {string.Join(",\n  ", select)}\nFROM {From(words, paths)};\n";
    }

    public static string Long(SqlWords words, WideColumns columns)
    {
        string header = $"INSERT INTO report_header\nSELECT {string.Join(", ", WideColumns.Keys.Select(key => key.Name))} FROM report_wide;\n";
        var cells = new List<string>();
        foreach (CellDefinition cell in columns.Cells)
        {
            int[] shapes = [.. columns.Forms.Where(form => form.TryFind(cell.Address) is not null).Select(WideColumns.ShapeOf)];
            cells.Add($"({SqlWords.Quoted(cell.SqlName)}, {SqlWords.Quoted(cell.Address)}, {SqlWords.Quoted(string.Join(" ", shapes))})");
        }

        string cases = string.Join("\n    ", columns.Cells.Select(cell => $"WHEN {SqlWords.Quoted(cell.SqlName)} THEN {cell.SqlName}"));
        string names = words.Rows("cell", "sql_name, address, shapes", cells.Select(row => row.Substring(1, row.Length - 2)));
        string present = words.Dialect switch
        {
            SqlDialect.Sqlite or SqlDialect.Spark => $"instr(shapes, CAST({WideColumns.ShapeExpression} AS {words.Text})) > 0",
            _ => $"strpos(shapes, CAST({WideColumns.ShapeExpression} AS {words.Text})) > 0",
        };
        string body = $"SELECT report_id, address, CASE sql_name\n    {cases}\n  END\nFROM report_wide JOIN cell ON {present}";
        return header + (words.Dialect is SqlDialect.Trino or SqlDialect.Spark
            ? $"INSERT INTO report_value\nWITH {names}\n{body};\n"
            : $"WITH {names}\nINSERT INTO report_value\n{body};\n");
    }

    private static string Yuan(SqlWords words, string value) => words.Dialect == SqlDialect.Sqlite
        ? $"CAST(round({value} * 10000) AS INTEGER)"
        : $"CAST(CAST({value} AS DECIMAL(28, 4)) * 10000 AS {words.Whole})";

    private static string From(SqlWords words, string[] paths) => words.Dialect switch
    {
        SqlDialect.DuckDb => "(\n  SELECT json_extract_string(json, [\n    "
            + string.Join(",\n    ", paths.Select(path => $"'$.{path}'")) + "]) AS v\n  FROM read_ndjson_objects('reports.ndjson', maximum_object_size = 16777216))",
        _ => "report_json",
    };

    /// <summary>Where the lines stand before: a table of them, or (Spark) a view over the file that knows their types.</summary>
    private static string Source(SqlWords words, WideColumns columns, string[] paths)
    {
        switch (words.Dialect)
        {
            case SqlDialect.DuckDb:
                return "";
            case SqlDialect.Spark:
                var root = new SortedDictionary<string, object>(System.StringComparer.Ordinal);
                foreach (string path in paths.Where(path => path is not (OtherHandling or OtherDocuments)))
                {
                    Put(root, path.Split('.'), columns.Cells.FirstOrDefault(cell => cell.Address == path));
                }

                // A line that is no report of these types ends the loading; by default Spark would take it for a line of blanks.
                return "CREATE OR REPLACE TEMPORARY VIEW report_line (\n  " + Fields(root, " ", ",\n  ") + "\n) USING JSON OPTIONS (path 'reports.ndjson', mode 'FAILFAST');\n"
                    + "CREATE OR REPLACE TEMPORARY VIEW report_json AS SELECT uuid() AS report_id, * FROM report_line;\n";
            default:
                string json = words.Dialect == SqlDialect.Postgres ? "JSONB" : words.Text;

                // So that it can be made and filled before.
                return CreateText.Create(words, "report_json", [$"report_id {words.Text}", $"report {json}"], null).Replace("CREATE TABLE ", "CREATE TABLE IF NOT EXISTS ");
        }
    }

    private static void Put(SortedDictionary<string, object> node, string[] path, CellDefinition? cell)
    {
        for (int i = 0; i < path.Length - 1; i++)
        {
            if (!node.TryGetValue(path[i], out object? next))
            {
                node.Add(path[i], next = new SortedDictionary<string, object>(System.StringComparer.Ordinal));
            }

            node = (SortedDictionary<string, object>)next;
        }

        node[path[path.Length - 1]] = cell is null ? (path[0] is "year" ? "BIGINT" : "STRING") : cell.Scale == 1 ? "BIGINT" : "DECIMAL(15, 4)";
    }

    /// <summary>Names and types, as the columns of a table have them between, or the fields of a STRUCT.</summary>
    private static string Fields(SortedDictionary<string, object> node, string colon = ": ", string comma = ", ") => string.Join(
        comma,
        node.Select(field => field.Key + colon + (field.Value is SortedDictionary<string, object> inner ? "STRUCT<" + Fields(inner) + ">" : (string)field.Value)));
}
