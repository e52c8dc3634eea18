namespace GovInfoDisclosure.Lake.Sql.Queries;

/// <summary>What a comparison comes to over the rule tables, by every filling of its blanks: 2 true, 1 unknown, 0 false.</summary>
internal static class TruthText
{
    /// <summary>
    /// Of the columns <c>relation, tolerance, known</c> (0 where no cell is), <c>net</c> (what is known of left less right), <c>has_low, has_high</c> (1 where
    /// no blank can make it less, more).
    /// </summary>
    public const string Case = """
        CASE relation
          WHEN 'blank' THEN CASE WHEN known = 0 THEN 2 ELSE 0 END
          WHEN 'unknown' THEN 1
          WHEN '==' THEN CASE WHEN (has_low = 1 AND net > tolerance) OR (has_high = 1 AND net < -tolerance) THEN 0 WHEN has_low = 1 AND has_high = 1 THEN 2 ELSE 1 END
          WHEN '!=' THEN CASE WHEN (has_low = 1 AND net > tolerance) OR (has_high = 1 AND net < -tolerance) THEN 2 WHEN has_low = 1 AND has_high = 1 THEN 0 ELSE 1 END
          WHEN '<=' THEN CASE WHEN has_high = 1 AND net <= tolerance THEN 2 WHEN has_low = 1 AND net > tolerance THEN 0 ELSE 1 END
          WHEN '<' THEN CASE WHEN has_high = 1 AND net < tolerance THEN 2 WHEN has_low = 1 AND net >= tolerance THEN 0 ELSE 1 END
          WHEN '>=' THEN CASE WHEN has_low = 1 AND net >= -tolerance THEN 2 WHEN has_high = 1 AND net < -tolerance THEN 0 ELSE 1 END
          WHEN '>' THEN CASE WHEN has_low = 1 AND net > -tolerance THEN 2 WHEN has_high = 1 AND net <= -tolerance THEN 0 ELSE 1 END
        END
        """;
}
