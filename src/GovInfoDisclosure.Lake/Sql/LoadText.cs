using GovInfoDisclosure.Lake.Sql.Studies;

namespace GovInfoDisclosure.Lake.Sql;

/// <summary>Filling the wide table from reports as JSON (contract: one a line). What does not fit is set apart and named; what is there already stays as it
/// is.</summary>
internal static class LoadText
{
    /// <summary>The objects that are there in some shapes of the form and not in others.</summary>
    private const string OtherHandling = "requests.outcomes.otherHandling.correctionOverdue";
    private const string OtherDocuments = "proactiveDisclosure.otherDocuments";

    private static readonly string Limit = SqlWords.Literal(CellColumns.Limit);

    private static readonly (string Column, string Path)[] Texts =
    [
        ("agency_name", "agency.name"), ("agency_code", "agency.code"), ("division_code", "agency.divisionCode"), ("agency_level", "agency.level"),
        ("published_on", "published"), ("edition", "edition"), ("report_id", "reportId"), ("source", "source"), ("input_hash", "inputHash"),
    ];

    /// <summary>From the lines into <c>report_line</c>, from there into <c>report_wide</c>, or <c>report_rejected</c> with the reason.</summary>
    public static string Wide(SqlWords words, WideColumns columns)
    {
        string[] paths = [OtherHandling, OtherDocuments, .. Texts.Select(x => x.Path), "year", .. columns.Cells.Select(cell => cell.Address)];
        (string Name, string Path, long Scale)[] numbers =
            [("report_year", "year", 1), .. columns.Cells.Select(cell => (cell.SqlName, cell.Address, cell.Scale()))];
        string[] row =
        [
            .. KeyColumn.All.Select(key => $"{Key(words, key)} AS {key.Name}"),
            .. columns.Cells.Select(cell => $"CASE WHEN problem IS NULL THEN {words.ToWhole(cell.SqlName, cell.Scale())} END AS {cell.SqlName}"),
            "line_no", "problem", "CASE WHEN problem IS NOT NULL THEN line END AS line",
        ];
        string numbered = !words.ReadsNumbersOnce ? "" : $"""
            numbered {words.Once} (
              SELECT member.*,
                {Joined(numbers.Select((x, i) => $"{words.Decimal(x.Name)} AS {NumberOf(words, x.Name, i)}"), "    ")}
              FROM member{words.OnceEnd}
            ),

            """;
        string query = $"""
            WITH member {words.Once} (
              SELECT
                {Joined(Members(words, paths, numbers), "    ")}
              FROM {words.Lines(paths, [.. Texts.Select(x => x.Path)])}{words.OnceEnd}
            ),
            {numbered}typed {words.Once} (
              SELECT
                {Joined(Typed(words, numbers), "    ")}
              FROM {(numbered.Length == 0 ? "member" : "numbered")} WHERE line <> '' OR is_json = 1{words.OnceEnd}
            )
            SELECT
              {Joined(row, "  ")}
            FROM typed
            """.Replace("\r\n", "\n");
        return words.BeforeLoading(columns, [.. paths.Where(path => path is not (OtherHandling or OtherDocuments))])
            + words.TableOf("report_line", query)
            + "INSERT INTO report_rejected\nSELECT load_id, loaded_at, source, line_no, problem, line FROM report_line AS l\n"
            + "WHERE problem IS NOT NULL AND NOT EXISTS (SELECT 1 FROM report_rejected AS r WHERE r.line = l.line);\n"
            + MergeText.Wide(words, columns, "report_line", "problem IS NULL")
            + "DROP TABLE report_line;\n";
    }

    /// <summary>What JSON has, as it is.</summary>
    private static string[] Members(SqlWords words, IReadOnlyList<string> paths, IEnumerable<(string Name, string Path, long Scale)> numbers)
    {
        string Member(string path) => words.Member(path, paths, path is OtherHandling or OtherDocuments);
        return
        [
            "line_no", "report AS line", $"CASE WHEN {words.IsJson} THEN 1 ELSE 0 END AS is_json", words.IdOfLine + " AS id_of_line",
            $"CASE WHEN {Member(OtherHandling)} IS NULL THEN 1 ELSE 3 END AS other_handling_rows",
            $"CASE WHEN {Member(OtherDocuments)} IS NULL THEN 0 ELSE 1 END AS has_other_documents",
            .. Texts.Select(x => $"{Member(x.Path)} AS {x.Column}"), .. numbers.Select(x => $"{Member(x.Path)} AS {x.Name}"),
        ];
    }

    /// <summary>The numbers of it, and the first member that cannot be what it should.</summary>
    private static string[] Typed(SqlWords words, IReadOnlyList<(string Name, string Path, long Scale)> numbers) =>
    [
        "line_no", "line", "COALESCE(report_id, id_of_line) AS report_id", "other_handling_rows", "has_other_documents",
        .. Texts.Where(x => x.Column != "report_id").Select(x => x.Column), .. numbers.Select((x, i) => $"{NumberOf(words, x.Name, i)} AS {x.Name}"),
        "CASE WHEN is_json = 0 THEN 'JSON'"
            + "\n      WHEN COALESCE(edition, '') NOT IN ('2019', '2021') THEN 'edition'"
            + "\n      WHEN COALESCE(report_id, id_of_line) IS NULL THEN 'reportId'"
            + string.Concat(Texts.Where(x => words.Longest(x.Column) is not null)
                .Select(x => $"\n      WHEN {words.Length(x.Column)} > {words.Longest(x.Column)} THEN '{x.Path}'"))
            + $"\n      WHEN agency_level IS NOT NULL AND agency_level NOT IN ({Dimension.KnownLevels}) THEN 'agency.level'"
            + string.Concat(numbers.Select((x, i) =>
                $"\n      WHEN {x.Name} IS NOT NULL AND NOT COALESCE({Fits(words, x.Name, NumberOf(words, x.Name, i), x.Scale)}, FALSE) THEN '{x.Path}'"))
            + "\n    END AS problem",
    ];

    /// <summary>Whether it is a number that the column can hold; of a year, of the years that there are.</summary>
    private static string Fits(SqlWords words, string name, string number, long scale) =>
        (name == "report_year" ? $"{number} BETWEEN 1 AND 9999" : $"{number} BETWEEN -{Limit} AND {Limit}") + $" AND {words.IsWhole(number, scale)}";

    private static string NumberOf(SqlWords words, string name, int place) => words.ReadsNumbersOnce ? "d" + SqlWords.Literal(place + 1) : words.Decimal(name);

    private static string Key(SqlWords words, KeyColumn key)
    {
        string year = words.ToWhole("report_year", 1);
        return key.Name switch
        {
            "edition" => $"CASE WHEN problem IS NULL THEN CAST(edition AS {words.WholeCast}) END",
            "report_year" => $"CASE WHEN problem IS NULL THEN {year} END",
            KeyColumn.PartYear => $"CASE WHEN problem IS NULL THEN COALESCE({year}, 0) ELSE 0 END",
            "parent_id" => $"CAST(NULL AS {words.TextCast})",
            "expected_units" => $"CAST(NULL AS {words.WholeCast})",
            "report_key" => $"CASE WHEN problem IS NOT NULL THEN '' WHEN report_year IS NOT NULL AND (agency_code <> '' OR agency_name <> '') "
                + $"THEN {words.Concat(Who.Is(words, ""), "'/'", words.TextOf(year))} ELSE {words.Concat("'s:'", "COALESCE(source, report_id)")} END",
            "load_id" or "loaded_at" => words.Now,
            "tool_version" => SqlWords.Quoted(Provenance.Version),
            "province" =>
                $"CASE WHEN {words.Length("division_code")} >= 2 THEN {Province("division_code", 1)} "
                + $"WHEN {words.Length("agency_code")} = 18 THEN {Province("agency_code", 3)} END",
            _ => key.Name,
        };
    }

    private static string Province(string column, int start) =>
        $"CASE WHEN substr({column}, {start}, 1) BETWEEN '0' AND '9' AND substr({column}, {start + 1}, 1) BETWEEN '0' AND '9'"
        + $" THEN substr({column}, {start}, 2) END";

    private static string Joined(IEnumerable<string> columns, string indentation) => string.Join(",\n" + indentation, columns);
}
