namespace GovInfoDisclosure.Lake.Sql.Words;

/// <summary>What the engines write differently. One class for each engine says where it differs from what most write.</summary>
internal abstract class SqlWords
{
    /// <summary>Text of any length.</summary>
    public virtual string Text => "TEXT";

    /// <summary>A whole number of 64 bits.</summary>
    public virtual string Whole => "BIGINT";

    /// <summary>What <see cref="Whole"/> is called where something is cast to it.</summary>
    public virtual string WholeCast => Whole;

    /// <summary>What <see cref="Text"/> is called where something is cast to it.</summary>
    public virtual string TextCast => Text;

    /// <summary>Whether a table can say what is unique and what is in range.</summary>
    public virtual bool HasConstraints => true;

    /// <summary>
    /// Keeps the planner from writing a step's columns out again wherever the next step names them: PostgreSQL and SQLite would, and judge each
    /// comparison many times over.
    /// </summary>
    public virtual string Once => "AS";

    /// <summary>What the SELECT of such a step ends in, where that is how the planner is kept from it.</summary>
    public virtual string OnceEnd => "";

    /// <summary>
    /// The same for steps that one other reads, once: they need not be kept where <see cref="PassingEnd"/> is enough to work their columns out once.
    /// </summary>
    public virtual string Passing => Once;

    /// <summary>What the SELECT of such a step ends in.</summary>
    public virtual string PassingEnd => "";

    /// <summary>Whether a step that one other reads is copied to there, which takes long to plan where it has many columns.</summary>
    public virtual bool CopiesSteps => false;

    /// <summary>Whether CASE over numbers is looked at from the first to the one that fits, so that cases within cases find it sooner.</summary>
    public virtual bool TriesCasesInTurn => false;

    /// <summary>Whether scripts read the cells where they stand beside the report: engines that go row by row add those up many times faster than rows of
    /// cells, which they must join and group.</summary>
    public virtual bool StepsOverWide => false;

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

    /// <summary>Whether tables have indexes, without which a join of rows goes over all of them for each.</summary>
    public virtual bool HasIndexes => false;

    /// <summary>Whether it has FULL JOIN.</summary>
    public virtual bool JoinsFully => false;

    /// <summary>Whether an index over an expression tells how many rows have which of its values, which is guessed else.</summary>
    public virtual bool CountsExpressions => false;

    /// <summary>Whether two values are not the same, where NULL is the same as NULL.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public virtual string Differ(string left, string right) => $"{left} IS DISTINCT FROM {right}";

    /// <summary>A step of which it is told that it has one row for each value of a column, where the engine plans by that.</summary>
    /// <param name="column">The column.</param>
    /// <param name="step">The step.</param>
    public virtual string OnePer(string column, string step) => step;

    /// <summary>Whether tables may be views of files, in which a column that is never NULL here can be.</summary>
    public virtual bool ReadsFiles => false;

    /// <summary>Now, as text in UTC, the same in a whole statement.</summary>
    public abstract string Now { get; }

    /// <summary>A column of such texts as a point in time of the engine's own.</summary>
    /// <param name="column">The column.</param>
    public virtual string Moment(string column) => $"CAST({column} AS TIMESTAMP)";

    /// <summary>Whether a line is JSON.</summary>
    public abstract string IsJson { get; }

    /// <summary>The id of a line that names none: the hash of its text; NULL where the engine has no such function.</summary>
    public abstract string IdOfLine { get; }

    /// <summary>A number as SQL writes it.</summary>
    public static string Literal(long number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Quoted(string text) => "'" + text.Replace("'", "''") + "'";

    /// <summary>A text as a part of an id: what parts ids is written otherwise within it.</summary>
    public static string WithoutSlashes(string text) => $"REPLACE(REPLACE({text}, '%', '%25'), '/', '%2F')";

    public virtual string BitAnd(string left, string right) => $"({left} & {right})";

    /// <summary>A step of a query that holds these rows.</summary>
    public virtual string Rows(string name, string columns, IEnumerable<string> rows) => $"{name}({columns}) AS ({Values(rows)})";

    /// <summary>The statements that make a view, or make it anew.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="query">What it shows.</param>
    public virtual string View(string name, string query) => $"CREATE OR REPLACE VIEW {name} AS\n{query};\n";

    /// <summary>Statements that all take effect, or none, where the engine can do that with statements that make tables.</summary>
    public virtual string Together(string statements) => statements;

    /// <summary>The statements of a script, with what is said before and behind them.</summary>
    /// <param name="statements">The statements.</param>
    public virtual string Script(string statements) => statements;

    /// <summary>Texts, one behind the other.</summary>
    public virtual string Concat(params string[] texts) => string.Join(" || ", texts);

    /// <summary>How many characters a text has.</summary>
    public virtual string Length(string text) => $"length({text})";

    /// <summary>How many characters a column takes; null where there is no end that a document could reach.</summary>
    public virtual int? Longest(string column) => null;

    /// <summary>A column of text.</summary>
    public virtual string TextColumn(string name) => $"{name} {Text}";

    /// <summary>Bits as the number that they are, negative where the first is set.</summary>
    public virtual string Signed(string bits) => bits;

    /// <summary>The sum of a column of cells, which 10¹⁵ of them could take beyond 64 bits.</summary>
    public virtual string Total(string column) => $"SUM(CAST({column} AS DECIMAL(38, 0)))";

    /// <summary>A number as text.</summary>
    public virtual string TextOf(string number) => $"CAST({number} AS {TextCast})";

    /// <summary>The statements that make a table of what a query finds, in place of one of that name.</summary>
    public virtual string TableOf(string table, string query) => $"DROP TABLE IF EXISTS {table};\nCREATE TABLE {table} AS\n{query};\n";

    /// <summary>A statement that makes a table where there is none.</summary>
    /// <param name="table">Its name.</param>
    /// <param name="columns">Its columns, with their types.</param>
    /// <param name="key">The columns that are unique together; null for none.</param>
    /// <param name="indexes">Its indexes, where it can have some.</param>
    public virtual string Table(string table, IEnumerable<string> columns, string? key, params (string Name, string Columns)[] indexes)
    {
        IEnumerable<string> lines = key is not null && HasConstraints ? columns.Concat([$"PRIMARY KEY ({key})"]) : columns;
        return $"CREATE TABLE IF NOT EXISTS {table} (\n  {string.Join(",\n  ", lines)}\n);\n"
            + (HasIndexes ? string.Concat(indexes.Select(index => $"CREATE INDEX IF NOT EXISTS {index.Name} ON {table} ({index.Columns});\n")) : "");
    }

    /// <summary>A column of whole numbers that can be NULL.</summary>
    public virtual string Number(string name) => name + " " + Whole;

    /// <summary>What must hold of a column, as far as the engine can say it.</summary>
    public virtual string Constraint(string wanted) => HasConstraints ? wanted : "";

    /// <summary>A member of a report as JSON, as text or as a number; NULL where it is null or missing, or the line is no JSON.</summary>
    /// <param name="path">The member.</param>
    /// <param name="paths">All that are asked for.</param>
    /// <param name="isObject">Whether it is an object, of which only is asked whether it is there.</param>
    public abstract string Member(string path, IReadOnlyList<string> paths, bool isObject);

    /// <summary>A member as a number with a fraction, however JSON writes it (<c>78.0</c>, <c>1e3</c>); NULL where it is none.</summary>
    public virtual string Decimal(string member) => $"TRY_CAST({member} AS {Fraction})";

    /// <summary>Whether that is so long that it is a column of its own, from which the next step goes on.</summary>
    public virtual bool ReadsNumbersOnce => false;

    /// <summary>
    /// A whole number of 60 bits that follows from a text alone: the first fifteen digits of its MD5. Of a million texts two share one once in two million
    /// lakes; whoever keeps them asks for that.
    /// </summary>
    /// <param name="text">The text.</param>
    public abstract string Hash(string text);

    /// <summary>
    /// What to look a long text up by, beside the text itself: a number that follows from it; null where steps need no index, or can hold the text.
    /// </summary>
    /// <param name="text">The text.</param>
    public virtual string? ShortKey(string text) => null;

    /// <summary>The statements that make the table of a step, in place of one of that name.</summary>
    /// <param name="table">Its name.</param>
    /// <param name="select">The SELECT.</param>
    public virtual string StepTable(string table, string select) => KeptTable(table, select);

    /// <summary>The same for the steps of an increment, whose tables are small: where an engine need not write those down, it does not.</summary>
    /// <param name="table">Its name.</param>
    /// <param name="select">The SELECT.</param>
    public virtual string SmallStepTable(string table, string select) => StepTable(table, select);

    /// <summary>The same where all statements take effect or none, so that none of the tables can be there before.</summary>
    /// <param name="table">Its name.</param>
    /// <param name="select">The SELECT.</param>
    public virtual string PassingStepTable(string table, string select) => StepTable(table, select);

    /// <summary>What is set before an increment that follows what a load touched.</summary>
    public virtual string BeforeFollowing => "";

    /// <summary>The statements that make a table that stays, in place of one of that name.</summary>
    /// <param name="table">Its name.</param>
    /// <param name="select">The SELECT.</param>
    public virtual string KeptTable(string table, string select) => $"DROP TABLE IF EXISTS {table};\nCREATE TABLE {table} AS\n{select};\n";

    /// <summary>The same, unless it is there already.</summary>
    /// <param name="table">Its name.</param>
    /// <param name="select">The SELECT.</param>
    public string KeptTableUnlessThere(string table, string select) =>
        KeptTable(table, select).Replace($"DROP TABLE IF EXISTS {table};\n", "").Replace("CREATE TABLE ", "CREATE TABLE IF NOT EXISTS ");

    /// <summary>The indexes of a table that is kept, unless they are there already.</summary>
    /// <param name="table">The table.</param>
    /// <param name="keys">The columns, or groups of them, that it is looked up by.</param>
    public string IndexesUnlessThere(string table, IReadOnlyList<string> keys) =>
        Indexes(table, keys).Replace("CREATE INDEX ", "CREATE INDEX IF NOT EXISTS ");

    /// <summary>Some rows of a table go, others come.</summary>
    /// <param name="table">The table.</param>
    /// <param name="key">The column that tells which go.</param>
    /// <param name="gone">The table that names them.</param>
    /// <param name="come">The table of those that come.</param>
    public virtual string Exchange(string table, string key, string gone, string come) =>
        $"DELETE FROM {table} WHERE {key} IN (SELECT {key} FROM {gone});\nINSERT INTO {table} SELECT * FROM {come};\n";

    /// <summary>Some rows go of a table that has an index of the key.</summary>
    /// <param name="table">The table.</param>
    /// <param name="key">The column that tells which go.</param>
    /// <param name="gone">The table that names them.</param>
    public virtual string GoneByIndex(string table, string key, string gone) => $"DELETE FROM {table} WHERE {key} IN (SELECT {key} FROM {gone});\n";

    /// <summary>What is said once a table is filled, so that what reads it next is planned well.</summary>
    /// <param name="table">Its name.</param>
    /// <param name="keys">The columns that it is looked up by.</param>
    public virtual string Filled(string table, IReadOnlyList<string> keys) => "";

    /// <summary>Whether a number that <see cref="Decimal"/> made has no fraction of a unit.</summary>
    /// <param name="number">The number.</param>
    /// <param name="scale">How many units of the column make one of the number.</param>
    public virtual string IsWhole(string number, long scale) => scale == 1 ? $"{number} % 1 = 0" : $"{number} * {Literal(scale)} % 1 = 0";

    /// <summary>Such a number as the column holds it.</summary>
    public virtual string ToWhole(string number, long scale) => $"CAST({number}{(scale == 1 ? "" : " * " + Literal(scale))} AS {WholeCast})";

    /// <summary>The lines of the file, <c>line_no</c> and <c>report</c>, and what the members are taken from.</summary>
    /// <param name="paths">All members that are asked for.</param>
    /// <param name="texts">Those of them that are texts.</param>
    public virtual string Lines(IReadOnlyList<string> paths, IReadOnlyCollection<string> texts) => "report_json";

    /// <summary>The statements before, that make <see cref="Lines"/>: a table, unless it was made and filled before.</summary>
    /// <param name="columns">The columns of the wide table.</param>
    /// <param name="paths">The members that are no objects.</param>
    public virtual string BeforeLoading(WideColumns columns, IReadOnlyList<string> paths) =>
        Table("report_json", [$"line_no {Whole}", $"report {Text}"], null);

    /// <summary>Wide enough for 10¹⁵ with the places of an amount, so narrow that 10 000 times any number of it is still one.</summary>
    protected const string Fraction = "DECIMAL(28, 8)";

    /// <summary>The statement that counts what a table holds after rows were loaded, where the engine plans by that and does not count at once.</summary>
    /// <param name="table">The table.</param>
    public virtual string Loaded(string table) => "";

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
