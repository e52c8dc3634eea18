namespace GovInfoDisclosure.Lake.Sql.Words;

/// <summary>What the engines write differently. One class for each engine says where it differs from what most write.</summary>
internal abstract class SqlWords
{
    /// <summary>Text of any length.</summary>
    public virtual string Text => "TEXT";

    /// <summary>A whole number of 64 bits.</summary>
    public virtual string Whole => "BIGINT";

    /// <summary>JSON in a column.</summary>
    public virtual string Json => Text;

    /// <summary>Whether a table can say what is unique and what is in range.</summary>
    public virtual bool HasConstraints => true;

    /// <summary>
    /// Keeps the planner from writing a step's columns out again wherever the next step names them: PostgreSQL and SQLite would, and judge each
    /// comparison many times over.
    /// </summary>
    public virtual string Once => "AS";

    /// <summary>
    /// Gathers the few rows that a condition leaves before much is asked of them: DuckDB works on batches, and would go on with nearly empty ones.
    /// </summary>
    public virtual string Apart => Once;

    /// <summary>Whether one call finds the least of many columns fast, and blanks do not count there.</summary>
    public virtual bool LeavesBlanksOutOfLeast => false;

    /// <summary>Whether an expression becomes one method, which many instances together could outgrow.</summary>
    public virtual bool CompilesToMethods => false;

    /// <summary>Whether <c>INSERT INTO</c> stands before <c>WITH</c>.</summary>
    public virtual bool InsertsBeforeWith => false;

    /// <summary>The function that finds a text in a text; 0 where it is not there.</summary>
    public virtual string Find => "strpos";

    /// <summary>What tells a report of the file apart.</summary>
    public virtual string ReportId => "report_id";

    /// <summary>A number as SQL writes it.</summary>
    public static string Literal(long number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Quoted(string text) => "'" + text.Replace("'", "''") + "'";

    public virtual string BitAnd(string left, string right) => $"({left} & {right})";

    /// <summary>A step of a query that holds these rows.</summary>
    public virtual string Rows(string name, string columns, IEnumerable<string> rows) => $"{name}({columns}) AS ({Values(rows)})";

    /// <summary>A statement that makes a table.</summary>
    /// <param name="table">Its name.</param>
    /// <param name="columns">Its columns, with their types.</param>
    /// <param name="key">The columns that are unique together; null for none.</param>
    public virtual string Table(string table, IEnumerable<string> columns, string? key)
    {
        IEnumerable<string> lines = key is not null && HasConstraints ? columns.Concat([$"PRIMARY KEY ({key})"]) : columns;
        return $"CREATE TABLE {table} (\n  {string.Join(",\n  ", lines)}\n);\n";
    }

    /// <summary>A column of whole numbers that can be NULL.</summary>
    public virtual string Number(string name) => name + " " + Whole;

    /// <summary>What must hold of a column, as far as the engine can say it.</summary>
    public virtual string Constraint(string wanted) => HasConstraints ? wanted : "";

    /// <summary>A member of a report as JSON, as text or as a number that is then cast.</summary>
    /// <param name="path">The member.</param>
    /// <param name="paths">All that are asked for.</param>
    /// <param name="isObject">Whether it is an object, of which only is asked whether it is there.</param>
    public abstract string Member(string path, IReadOnlyList<string> paths, bool isObject);

    /// <summary>An amount in 万元 as whole yuan.</summary>
    public virtual string Yuan(string value) => $"CAST(CAST({value} AS DECIMAL(28, 4)) * 10000 AS {Whole})";

    /// <summary>
    /// A whole number of 60 bits that follows from a text alone: the first fifteen digits of its MD5. Of a million texts two share one once in two million
    /// lakes; whoever keeps them asks for that.
    /// </summary>
    /// <param name="text">The text.</param>
    public abstract string Hash(string text);

    /// <summary>The statements that make the table of a step, in place of one of that name.</summary>
    /// <param name="table">Its name.</param>
    /// <param name="select">The SELECT.</param>
    public virtual string StepTable(string table, string select) => KeptTable(table, select);

    /// <summary>The statements that make a table that stays, in place of one of that name.</summary>
    /// <param name="table">Its name.</param>
    /// <param name="select">The SELECT.</param>
    public virtual string KeptTable(string table, string select) => $"DROP TABLE IF EXISTS {table};\nCREATE TABLE {table} AS\n{select};\n";

    /// <summary>The same, unless it is there already.</summary>
    /// <param name="table">Its name.</param>
    /// <param name="select">The SELECT.</param>
    public string KeptTableUnlessThere(string table, string select) =>
        KeptTable(table, select).Replace($"DROP TABLE IF EXISTS {table};\n", "").Replace("CREATE TABLE ", "CREATE TABLE IF NOT EXISTS ");

    /// <summary>Some rows of a table go, others come.</summary>
    /// <param name="table">The table.</param>
    /// <param name="key">The column that tells which go.</param>
    /// <param name="gone">The table that names them.</param>
    /// <param name="come">The table of those that come.</param>
    public virtual string Exchange(string table, string key, string gone, string come) =>
        $"DELETE FROM {table} WHERE {key} IN (SELECT {key} FROM {gone});\nINSERT INTO {table} SELECT * FROM {come};\n";

    /// <summary>What is said once a table is filled, so that what reads it next is planned well.</summary>
    /// <param name="table">Its name.</param>
    /// <param name="keys">The columns that it is looked up by.</param>
    public virtual string Filled(string table, IReadOnlyList<string> keys) => "";

    /// <summary>Where the lines of the file stand.</summary>
    /// <param name="paths">All members that are asked for.</param>
    public virtual string Lines(IReadOnlyList<string> paths) => "report_json";

    /// <summary>The statements before, that make <see cref="Lines"/>: a table, unless it was made and filled before.</summary>
    /// <param name="columns">The columns of the wide table.</param>
    /// <param name="paths">The members that are no objects.</param>
    public virtual string BeforeLoading(WideColumns columns, IReadOnlyList<string> paths) =>
        Table("report_json", [$"report_id {Text}", $"report {Json}"], null).Replace("CREATE TABLE ", "CREATE TABLE IF NOT EXISTS ");

    /// <summary>An index for each of the columns, or groups of them, that a table is looked up by.</summary>
    protected static string Indexes(string table, IReadOnlyList<string> keys) =>
        string.Concat(keys.Select((key, i) => $"CREATE INDEX {table}_{Literal(i + 1)} ON {table} ({key});\n"));

    /// <summary><see cref="Exchange"/> for engines whose plain tables know no DELETE: the table is written anew.</summary>
    protected string Rewritten(string table, string key, string gone, string come) => KeptTable(
        table + "_new", $"SELECT t.* FROM {table} t LEFT JOIN {gone} g ON g.{key} = t.{key} WHERE g.{key} IS NULL\nUNION ALL\nSELECT * FROM {come}")
        + $"DROP TABLE {table};\nALTER TABLE {table}_new RENAME TO {table};\n";

    /// <summary>The rows of a step.</summary>
    protected static string Values(IEnumerable<string> rows) => "VALUES\n" + string.Join(",\n", rows.Select(row => "  (" + row + ")"));
}
