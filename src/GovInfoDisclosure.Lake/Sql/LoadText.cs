namespace GovInfoDisclosure.Lake.Sql;

/// <summary>Filling the tables: from reports as JSON (contract: one a line) into the wide table, from there into the long ones.</summary>
internal static class LoadText
{
    /// <summary>The objects that are there in some shapes of the form and not in others.</summary>
    private const string OtherHandling = "requests.outcomes.otherHandling.correctionOverdue";
    private const string OtherDocuments = "proactiveDisclosure.otherDocuments";

    private static readonly (string Column, string Path)[] Texts =
    [
        ("agency_name", "agency.name"), ("agency_code", "agency.code"), ("division_code", "agency.divisionCode"), ("agency_level", "agency.level"),
    ];

    public static string Wide(SqlWords words, WideColumns columns)
    {
        string[] paths = ["edition", OtherHandling, OtherDocuments, .. Texts.Select(x => x.Path),
            "year", "published", .. columns.Cells.Select(cell => cell.Address)];
        string Value(string path) => words.Member(path, paths, path is OtherHandling or OtherDocuments);
        string Whole(string path) => $"CAST({Value(path)} AS {words.Whole})";
        var select = new List<string>
        {
            words.ReportId + " AS report_id",
            Whole("edition") + " AS edition",
            $"CASE WHEN {Value(OtherHandling)} IS NULL THEN 1 ELSE 3 END AS other_handling_rows",
            $"CASE WHEN {Value(OtherDocuments)} IS NULL THEN 0 ELSE 1 END AS has_other_documents",
        };
        select.AddRange(Texts.Select(x => $"{Value(x.Path)} AS {x.Column}"));
        select.Add(Whole("year") + " AS report_year");
        select.Add(Value("published") + " AS published_on");
        select.Add($"CAST(NULL AS {words.Text}) AS parent_id");
        select.Add($"CAST(NULL AS {words.Whole}) AS expected_units");
        select.AddRange(columns.Cells.Select(cell => (cell.Scale() == 1 ? Whole(cell.Address) : words.Yuan(Value(cell.Address))) + " AS " + cell.SqlName));
        return words.BeforeLoading(columns, [.. paths.Where(path => path is not (OtherHandling or OtherDocuments))])
            + $"INSERT INTO report_wide\nSELECT\n  {string.Join(",\n  ", select)}\nFROM {words.Lines(paths)};\n";
    }

    public static string Long(SqlWords words, WideColumns columns)
    {
        string header = $"INSERT INTO report_header\nSELECT {string.Join(", ", WideColumns.Keys.Select(key => key.Name))} FROM report_wide;\n";
        var cells = new List<string>();
        foreach (CellDefinition cell in columns.Cells)
        {
            int[] shapes = [.. columns.Forms.Where(form => form.TryFind(cell.Address) is not null).Select(WideColumns.ShapeOf)];
            cells.Add($"{SqlWords.Quoted(cell.SqlName)}, {SqlWords.Quoted(cell.Address)}, {SqlWords.Quoted(string.Join(" ", shapes))}");
        }

        string cases = string.Join("\n    ", columns.Cells.Select(cell => $"WHEN {SqlWords.Quoted(cell.SqlName)} THEN {cell.SqlName}"));
        string names = words.Rows("cell", "sql_name, address, shapes", cells);
        string body =
            $"SELECT report_id, address, CASE sql_name\n    {cases}\n  END\n"
            + $"FROM report_wide JOIN cell ON {words.Find}(shapes, CAST({WideColumns.ShapeExpression} AS {words.Text})) > 0";
        return header + (words.InsertsBeforeWith
            ? $"INSERT INTO report_value\nWITH {names}\n{body};\n"
            : $"WITH {names}\nINSERT INTO report_value\n{body};\n");
    }
}
