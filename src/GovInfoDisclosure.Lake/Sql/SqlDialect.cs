
namespace GovInfoDisclosure.Lake.Sql;

/// <summary>The engine that the SQL is written for.</summary>
public enum SqlDialect
{
    /// <summary>DuckDB.</summary>
    DuckDb,

    /// <summary>PostgreSQL, 12 or later.</summary>
    Postgres,

    /// <summary>SQLite, 3.35 or later.</summary>
    Sqlite,

    /// <summary>Spark SQL, 3 or later.</summary>
    Spark,

    /// <summary>Trino.</summary>
    Trino,

    /// <summary>MySQL, 8.0.31 or later, and MariaDB, 10.6 or later.</summary>
    MySql,
}
