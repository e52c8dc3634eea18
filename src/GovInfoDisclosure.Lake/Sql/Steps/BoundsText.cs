namespace GovInfoDisclosure.Lake.Sql.Steps;

/// <summary>What left less right of a comparison can be, as columns: what is known of it, and whether blanks leave it a least and a greatest number.</summary>
internal static class BoundsText
{
    /// <summary>What the cells that are there add to both sides of a comparison, and how many of which kind they are.</summary>
    public static string Sums(SqlWords words, string term, string cell)
    {
        string Sum(string product, string name) => $"CAST(SUM({product}) AS {words.WholeCast}) AS {name}";
        return Sum($"{term}.left_coefficient * {cell}.value", "left_sum") + ", " + Sum($"{term}.right_coefficient * {cell}.value", "right_sum") + ", "
            + Sum($"{term}.counts * {cell}.complete", "counts");
    }

    /// <summary>The bounds of a comparison of at most one cell of the report (o) and one of its partner (m).</summary>
    public static string Simple(string c)
    {
        string counts = $"(CASE WHEN o.value IS NOT NULL THEN {c}.own_counts ELSE 0 END + {c}.partner_counts * COALESCE(m.complete, 0))";
        return Bounds(
            c, "CASE WHEN o.value IS NOT NULL OR m.value IS NOT NULL THEN 1 ELSE 0 END",
            $"COALESCE({c}.own_left * o.value, 0) + COALESCE({c}.partner_left * m.value, 0)",
            $"COALESCE({c}.own_right * o.value, 0) + COALESCE({c}.partner_right * m.value, 0)",
            counts);
    }

    /// <summary>The bounds of a comparison whose sums are there (x).</summary>
    public static string Summed(string c) => Bounds(
        c, "CASE WHEN x.pair_no IS NOT NULL THEN 1 ELSE 0 END", "COALESCE(x.left_sum, 0)", "COALESCE(x.right_sum, 0)", "COALESCE(x.counts, 0)");

    private static string Bounds(string c, string known, string left, string right, string counts)
    {
        // Three digits of a number, without a division, which engines write differently.
        string Is(long from, string wanted) => from == 1
            ? $"{counts} % {RuleSteps.Digits} = {wanted}"
            : $"{counts} % {from * RuleSteps.Digits} - {counts} % {from} = {wanted} * {from}";
        const long Low = 1;
        const long High = Low * RuleSteps.Digits;
        const long Left = High * RuleSteps.Digits;
        const long Right = Left * RuleSteps.Digits;
        return $"{c}.relation, {c}.tolerance, {known} AS known,\n"
            + $"    {left} - ({right}) + {c}.left_constant - {c}.right_constant AS net,\n"
            + $"    CASE WHEN {Is(Low, c + ".low_terms")} THEN 1 ELSE 0 END AS has_low,\n"
            + $"    CASE WHEN {Is(High, c + ".high_terms")} THEN 1 ELSE 0 END AS has_high,\n"
            + $"    CASE WHEN {Is(Left, c + ".left_terms")} THEN {left} + {c}.left_constant END AS left_value,\n"
            + $"    CASE WHEN {Is(Right, c + ".right_terms")} THEN {right} + {c}.right_constant END AS right_value";
    }
}
