using System;
using System.Collections.Generic;
using System.Linq;

namespace GovInfoDisclosure.Lake.Sql;

/// <summary>What the engines write differently.</summary>
internal sealed class SqlWords(SqlDialect dialect)
{
    public SqlDialect Dialect { get; } = dialect;

    /// <summary>Text of any length.</summary>
    public string Text => Dialect switch
    {
        SqlDialect.Spark => "STRING",
        SqlDialect.Trino or SqlDialect.DuckDb => "VARCHAR",
        _ => "TEXT",
    };

    /// <summary>A whole number of 64 bits.</summary>
    public string Whole => Dialect == SqlDialect.Sqlite ? "INTEGER" : "BIGINT";

    /// <summary>Whether a table can say what is unique and what is in range.</summary>
    public bool HasConstraints => Dialect is SqlDialect.DuckDb or SqlDialect.Postgres or SqlDialect.Sqlite;

    /// <summary>
    /// Keeps the planner from writing a step's columns out again wherever the next step names them: these two would, and judge each
    /// comparison many times over.
    /// </summary>
    public string Once => Dialect is SqlDialect.Postgres or SqlDialect.Sqlite ? "AS MATERIALIZED" : "AS";

    /// <summary>Gathers the few rows that a condition leaves before much is asked of them: DuckDB works on batches, and would go on with nearly empty ones.</summary>
    public string Apart => Dialect == SqlDialect.DuckDb ? "AS MATERIALIZED" : Once;

    /// <summary>Whether one call finds the least of many columns fast, and blanks do not count there.</summary>
    public bool LeavesBlanksOutOfLeast => Dialect == SqlDialect.DuckDb;

    public string BitAnd(string left, string right) => Dialect == SqlDialect.Trino ? $"bitwise_and({left}, {right})" : $"({left} & {right})";

    /// <summary>A step of a query that holds these rows.</summary>
    public string Rows(string name, string columns, IEnumerable<string> rows)
    {
        string values = "VALUES\n" + string.Join(",\n", rows.Select(row => "  (" + row + ")"));
        return Dialect == SqlDialect.Spark
            ? $"{name} AS (SELECT * FROM ({values}) AS t({columns}))"
            : $"{name}({columns}) AS ({values})";
    }

    public static string Quoted(string text) => "'" + text.Replace("'", "''") + "'";

    public static string Known(bool? value) => value switch { true => "TRUE", false => "FALSE", _ => "CAST(NULL AS BOOLEAN)" };
}
