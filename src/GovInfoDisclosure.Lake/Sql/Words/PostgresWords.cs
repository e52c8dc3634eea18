namespace GovInfoDisclosure.Lake.Sql.Words;

/// <summary>PostgreSQL. Before version 16 it cannot ask whether a text is JSON: a function of the session tries.</summary>
internal sealed class PostgresWords : SqlWords
{
    public override string Once => "AS MATERIALIZED";

    /// <summary>What is kept is written down, thousands of columns wide.</summary>
    public override string Passing => "AS";

    public override string PassingEnd => "\n  OFFSET 0";

    public override string Apart => Passing;

    public override bool CopiesSteps => true;

    public override bool TriesCasesInTurn => true;

    public override bool StepsOverWide => true;

    public override bool HasIndexes => true;

    public override bool JoinsFully => true;

    public override bool CountsExpressions => true;

    public override string Now => "to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')";

    public override string IsJson => "v IS NOT NULL";

    public override string IdOfLine => $"left(encode(sha256(convert_to(report, 'UTF8')), 'hex'), {Literal(ReportIds.Length)})";

    public override string Together(string statements) => "BEGIN;\n" + statements + "COMMIT;\n";

    /// <summary>Else it guesses that few values come many times, and holds against a step of some rows not each report, but all reports in memory, or
    /// on disk, against each row.</summary>
    public override string OnePer(string column, string step) => $"(SELECT DISTINCT ON ({column}) * FROM {step})";

    /// <summary>All or nothing. To compile the large expressions takes longer than to run them; who is compared with whom is planned well enough by a
    /// few thousand rows.</summary>
    public override string Script(string statements) => Together("SET LOCAL jit = off;\nSET LOCAL default_statistics_target = 10;\n" + statements);

    public override string Member(string path, IReadOnlyList<string> paths, bool isObject) => $"v #>> '{{{path.Replace('.', ',')}}}'";

    /// <summary>JSONB writes numbers out in full.</summary>
    public override string Decimal(string member) => $"CASE WHEN {member} ~ '^-?[0-9]{{1,20}}([.][0-9]{{1,20}})?$' THEN CAST({member} AS {Fraction}) END";

    public override string Lines(IReadOnlyList<string> paths, IReadOnlyCollection<string> texts) =>
        "(SELECT line_no, report, pg_temp.govinfo_json(report) AS v FROM report_json OFFSET 0) AS line";

    public override string BeforeLoading(WideColumns columns, IReadOnlyList<string> paths) => base.BeforeLoading(columns, paths)
        + "CREATE OR REPLACE FUNCTION pg_temp.govinfo_json(line TEXT) RETURNS JSONB LANGUAGE plpgsql AS\n"
        + "  'BEGIN RETURN CAST(line AS JSONB); EXCEPTION WHEN OTHERS THEN RETURN NULL; END';\n";

    public override string Hash(string text) => $"CAST(CAST('x' || left(md5({text}), 15) AS BIT(60)) AS BIGINT)";

    /// <summary>Not kept over a crash of the server, and so twice as fast: the next run makes it anew.</summary>
    public override string StepTable(string table, string select) => $"DROP TABLE IF EXISTS {table};\nCREATE UNLOGGED TABLE {table} AS\n{select};\n";

    /// <summary>The rows of a key stand together, which it does not know: it would sooner go over all of them.</summary>
    public override string GoneByIndex(string table, string key, string gone) =>
        "SET LOCAL enable_hashjoin = off;\nSET LOCAL enable_mergejoin = off;\n" + base.GoneByIndex(table, key, gone)
        + "SET LOCAL enable_hashjoin = on;\nSET LOCAL enable_mergejoin = on;\n";

    public override string PassingStepTable(string table, string select) => $"CREATE TEMPORARY TABLE {table} AS\n{select};\n";

    /// <summary>Enough to hold what a hundred thousand reports say of themselves against what they said. What is kept was written a moment before, or is read
    /// in every run: to look up some rows of it by an index is not dear.</summary>
    public override string BeforeFollowing => "SET LOCAL work_mem = '64MB';\nSET LOCAL random_page_cost = 1;\n";

    /// <summary>A new table has no statistics, and loops would be planned over millions of rows.</summary>
    public override string Filled(string table, IReadOnlyList<string> keys) => $"ANALYZE {table};\n";

    public override string Loaded(string table) => $"ANALYZE {table};\n";
}
