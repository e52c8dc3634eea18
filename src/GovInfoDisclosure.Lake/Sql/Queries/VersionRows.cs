namespace GovInfoDisclosure.Lake.Sql.Queries;

/// <summary>What the views of versions decided is told, never silent: a row <c>PARTNER</c> for each version whose place a later one took.</summary>
internal static class VersionRows
{
    /// <summary>The rows, to stand behind those of a query: of the version in place, naming the one that it took the place of.</summary>
    /// <param name="words">The engine's words.</param>
    /// <param name="table">The table whose versions they are.</param>
    public static string Of(SqlWords words, string table)
    {
        string none = $"CAST(NULL AS {words.WholeCast})";
        return $"UNION ALL\nSELECT current_id, report_id, 'PARTNER', {words.Concat("'PARTNER/'", words.TextOf("version"))}, 'undecided', 'info', "
            + $"{none}, {none}, {none}, 1\nFROM {table}_version WHERE is_current = 0\n";
    }
}
