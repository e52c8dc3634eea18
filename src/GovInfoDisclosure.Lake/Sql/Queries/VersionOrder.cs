namespace GovInfoDisclosure.Lake.Sql.Queries;

/// <summary>
/// Which of the reports with one key is the latest: by the date of publication where each says one, else by when it was loaded. In files of several loads a
/// report may be there more than once: its first row counts. Most keys have one row: only the others are put in order.
/// </summary>
internal static class VersionOrder
{
    /// <summary>The step <c>placed</c>, with a row for each report that shares its key.</summary>
    /// <param name="words">The engine's words.</param>
    /// <param name="table">The table that has the reports.</param>
    public static string Placed(SqlWords words, string table)
    {
        string key = words.ReadsFiles ? "COALESCE(report_key, report_id)" : "report_key";
        const string Age = "CASE WHEN dated = copies THEN published_on ELSE '' END{0}, loaded_at{0}, COALESCE(published_on, ''){0}, report_id{0}";
        string Order(string direction) => string.Format(CultureInfo.InvariantCulture, Age, direction);
        return $"""
            placed {words.Once} (
              SELECT report_id, load_id, source, version, is_current, MAX(CASE WHEN is_current = 1 THEN report_id END) OVER (PARTITION BY several_key) AS current_id
              FROM (
                SELECT report_id, load_id, source, several_key,
                  CASE WHEN copy = 1 THEN ROW_NUMBER() OVER (PARTITION BY several_key, CASE WHEN copy = 1 THEN 1 ELSE 0 END ORDER BY {Order("")}) ELSE 0 END AS version,
                  CASE WHEN copy = 1 AND ROW_NUMBER() OVER (PARTITION BY several_key, CASE WHEN copy = 1 THEN 1 ELSE 0 END ORDER BY {Order(" DESC")}) = 1
                    THEN 1 ELSE 0 END AS is_current
                FROM (
                  SELECT report_id, COALESCE(load_id, '') AS load_id, COALESCE(source, '') AS source, COALESCE(loaded_at, '') AS loaded_at, published_on,
                    several_key, dated, copies, ROW_NUMBER() OVER (PARTITION BY several_key, report_id ORDER BY
                      COALESCE(loaded_at, ''), COALESCE(load_id, ''), COALESCE(source, '')) AS copy
                  FROM {table} JOIN (
                    SELECT {key} AS several_key, COUNT(*) AS copies, COUNT(published_on) AS dated FROM {table} GROUP BY {key} HAVING COUNT(*) > 1
                  ) AS several ON several_key = {key}
                ) AS copied
              ) AS numbered
            )
            """.Replace("\r\n", "\n");
    }
}
