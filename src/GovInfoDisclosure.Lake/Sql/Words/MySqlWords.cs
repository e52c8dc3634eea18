namespace GovInfoDisclosure.Lake.Sql.Words;

/// <summary>
/// MySQL and MariaDB, in what both of them take. What only one takes stands in a comment that the other passes over: a collation that tells all texts apart,
/// also by spaces at their end, has another name in each.
/// </summary>
internal sealed class MySqlWords : SqlWords
{
    /// <summary>The rows of a WITH query have an index in MariaDB where a column takes 1000 bytes, four for a character and two beside them, and are gone
    /// over one by one where it takes more. Names have two characters before them there.</summary>
    private const int LongestKey = 240;

    /// <summary>Of what is a date, a time or one of few words.</summary>
    private const int LongestWord = 32;

    /// <summary>Of a report's key and a document's path, which have no end, the index holds this much.</summary>
    private const int IndexedCharacters = 191;

    /// <summary>A number of a report as JSON, written out with spare zeros: what is longer is none that a column could hold.</summary>
    private const int LongestNumber = 64;

    /// <summary>Equal is what has the same characters.</summary>
    private const string Collation = "/*M! COLLATE utf8mb4_nopad_bin */ /*!80031 COLLATE utf8mb4_0900_bin */";

    public override string WholeCast => "SIGNED";

    /// <summary>With a length: of NULL alone it would make a column of no characters.</summary>
    public override string TextCast => "CHAR(240)";

    /// <summary>Without an end it would be put in place wherever it is named, and its columns worked out again each time.</summary>
    public override string OnceEnd => "\n  LIMIT 9223372036854775807";

    public override bool InsertsBeforeWith => true;

    public override string Find => "instr";

    public override string Now => "DATE_FORMAT(UTC_TIMESTAMP(6), '%Y-%m-%dT%H:%i:%s.%fZ')";

    public override string Moment(string column) => $"CAST(REPLACE({column}, 'Z', '') AS DATETIME(6))";

    public override string IsJson => "JSON_VALID(report) = 1";

    public override string IdOfLine => $"LEFT(SHA2(report, 256), {Literal(ReportIds.Length)})";

    public override string Signed(string bits) => $"CAST({bits} AS SIGNED)";

    public override string Concat(params string[] texts) => $"CONCAT({string.Join(", ", texts)})";

    public override string Length(string text) => $"char_length({text})";

    public override int? Longest(string column) => column switch
    {
        "report_key" or "source" or "line" => null,
        "published_on" or "loaded_at" or "agency_level" or "province" => LongestWord,
        _ => LongestKey,
    };

    public override string TextColumn(string name) => Longest(name) is int longest ? $"{name} VARCHAR({Literal(longest)})" : $"{name} LONGTEXT";

    /// <summary>VALUES alone is written in two ways.</summary>
    public override string Rows(string name, string columns, IEnumerable<string> rows) =>
        $"{name}({columns}) AS (\n{string.Join("\nUNION ALL ", rows.Select(row => "SELECT " + row))})";

    public override string Table(string table, IEnumerable<string> columns, string? key, params (string Name, string Columns)[] indexes)
    {
        IEnumerable<string> keys = indexes.Select(index =>
            $"KEY {index.Name} ({index.Columns.Replace("report_key", $"report_key({Literal(IndexedCharacters)})")})");
        return base.Table(table, columns.Concat(key is null ? [] : [$"PRIMARY KEY ({key})"]).Concat(keys), null)
            .Replace("\n);\n", $"\n) DEFAULT CHARACTER SET utf8mb4 {Collation};\n");
    }

    public override string Member(string path, IReadOnlyList<string> paths, bool isObject) =>
        isObject ? $"NULLIF({NameOf(path, paths)}, 0)" : NameOf(path, paths);

    /// <summary>All members of a line at once: a line is parsed once, not once for each column. What is too long for a number is none.</summary>
    public override string Lines(IReadOnlyList<string> paths, IReadOnlyCollection<string> texts)
    {
        IEnumerable<string> members = paths.Select(path => NameOf(path, paths) + (IsObject(path, paths) ? $" INT EXISTS PATH '$.{path}.*'"
            : texts.Contains(path) ? $" LONGTEXT CHARACTER SET utf8mb4 {Collation} PATH '$.{path}'"
            : $" VARCHAR({Literal(LongestNumber)}) CHARACTER SET latin1 PATH '$.{path}' NULL ON EMPTY DEFAULT '\"!\"' ON ERROR"));
        return "(\n  SELECT r.line_no, r.report, j.*\n"
            + "  FROM report_json r, JSON_TABLE(CASE WHEN JSON_VALID(r.report) = 1 THEN r.report ELSE '{}' END, '$' COLUMNS (\n    "
            + string.Join(",\n    ", members) + ")) AS j) AS line";
    }

    public override string BeforeLoading(WideColumns columns, IReadOnlyList<string> paths) =>
        Table("report_json", ["line_no BIGINT NOT NULL AUTO_INCREMENT", "report LONGTEXT"], "line_no");

    /// <summary>A cast that does not succeed would end the load: only what surely does is cast. Fifteen powers of ten are all that a number may have.</summary>
    public override string Decimal(string member) =>
        $"CASE WHEN {member} REGEXP '^-?[0-9]{{1,20}}([.][0-9]{{1,20}})?([eE][+-]?[0-9])?$|^-?[0-9]([.][0-9]{{1,20}})?[eE][+]?1[0-5]$' "
        + $"THEN CAST({member} AS DECIMAL(65, 20)) END";

    /// <summary>MariaDB does not take the rest of a negative number, which is -0, for 0.</summary>
    public override string IsWhole(string number, long scale)
    {
        string scaled = scale == 1 ? number : $"{number} * {Literal(scale)}";
        return $"{scaled} = ROUND({scaled})";
    }

    public override bool ReadsNumbersOnce => true;

    public override string Hash(string text) => $"CAST(CONV(LEFT(MD5({text}), 15), 16, 10) AS SIGNED)";

    public override string? ShortKey(string text) => Hash(text);

    /// <summary>It joins by indexes alone.</summary>
    public override string Filled(string table, IReadOnlyList<string> keys) => Indexes(table, keys) + $"ANALYZE TABLE {table};\n";

    private static bool IsObject(string path, IReadOnlyList<string> paths) =>
        paths.Any(other => other.Length > path.Length && other.StartsWith(path, StringComparison.Ordinal) && other[path.Length] == '.');

    private static string NameOf(string path, IReadOnlyList<string> paths) => "m" + Literal(paths.TakeWhile(other => other != path).Count() + 1);
}
