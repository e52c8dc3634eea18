namespace GovInfoDisclosure.Lake.Sql.Compiling;

/// <summary>A comparison as SQL: TRUE or FALSE where every filling of its blanks gives that, else NULL.</summary>
internal static class ComparisonText
{
    /// <summary>The left side; NULL where a cell of it is blank.</summary>
    public static string Left(SqlComparison comparison) => Sum(comparison, term => term.Left, comparison.LeftConstant, _ => comparison.BlankIsZero);

    /// <summary>The right side; NULL where a cell of it is blank.</summary>
    public static string Right(SqlComparison comparison) => Sum(comparison, term => term.Right, comparison.RightConstant, _ => comparison.BlankIsZero);

    /// <summary>Left less right without their constants; NULL where a cell is blank.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="which">The cells that are added up; all where null.</param>
    public static string Net(SqlComparison comparison, Func<SqlTerm, bool>? which = null) =>
        Sum(comparison, term => which is null || which(term) ? Net(term) : null, 0, _ => comparison.BlankIsZero);

    /// <summary>What the comparison says where no cell is blank; NULL where one is.</summary>
    public static string WhenFilled(SqlComparison comparison)
    {
        string sum = Net(comparison);
        string low = Number(-comparison.Tolerance - comparison.Constant);
        string high = Number(comparison.Tolerance - comparison.Constant);
        return comparison.Relation switch
        {
            FormulaKind.Equal => comparison.Tolerance == 0 ? $"{sum} = {high}" : $"{sum} BETWEEN {low} AND {high}",
            FormulaKind.NotEqual => comparison.Tolerance == 0 ? $"{sum} <> {high}" : $"{sum} NOT BETWEEN {low} AND {high}",
            FormulaKind.AtMost => $"{sum} <= {high}",
            FormulaKind.Less => $"{sum} < {high}",
            FormulaKind.AtLeast => $"{sum} >= {low}",
            _ => $"{sum} > {low}",
        };
    }

    /// <summary>TRUE, FALSE or NULL by every filling of the blanks.</summary>
    public static string ByEveryFilling(SqlComparison comparison) => Split(comparison) is (string holds, string fails)
        ? $"CASE WHEN {holds} THEN TRUE WHEN {fails} THEN FALSE END"
        : Plain(comparison);

    /// <summary>0 where it holds, else what stands for its failing or, where neither is settled, for that.</summary>
    public static string Status(SqlComparison comparison, string broken, string undecided)
    {
        if (IsNotNegative(comparison))
        {
            return $"CASE WHEN {Net(comparison)} < 0 THEN {broken} ELSE 0 END";
        }

        return Split(comparison) is not (string holds, string fails)
            ? $"CASE WHEN {Plain(comparison)} THEN 0 WHEN NOT ({Plain(comparison)}) THEN {broken} ELSE {undecided} END"
            : $"CASE WHEN {holds} THEN 0 WHEN {fails} THEN {broken} ELSE {undecided} END";
    }

    /// <summary>Whether it is that one cell is not negative, which a blank passes.</summary>
    public static bool IsNotNegative(SqlComparison comparison) =>
        comparison is { Relation: FormulaKind.AtLeast, Tolerance: 0, Constant: 0, BlankIsZero: false, Terms.Count: 1 }
        && comparison.Terms[0] is { Net: > 0, OpensLow: false };

    /// <summary>The comparison where SQL's own NULL says what is not settled.</summary>
    private static string Plain(SqlComparison comparison) => comparison.BlankIsZero
        ? WhenFilled(comparison)
        : $"{Sum(comparison, Net, 0, _ => true)} >= {Number(-comparison.Tolerance - comparison.Constant)}";

    /// <summary>
    /// What is TRUE where the comparison holds by every filling, and what is TRUE where it fails by every filling; null where <see cref="Plain"/> says both.
    /// </summary>
    private static (string Holds, string Fails)? Split(SqlComparison comparison)
    {
        // x >= 0 holds where x is blank, for no number that it may stand for is less.
        if (comparison.BlankIsZero
            || (comparison is { Relation: FormulaKind.AtLeast, Terms.Count: 1 }
                && !comparison.Terms[0].OpensLow && comparison.Tolerance + comparison.Constant >= 0))
        {
            return null;
        }

        // What is known of left less right, NULL where a blank could make it less; where one could make it more.
        string least = Sum(comparison, Net, 0, term => !term.OpensLow);
        string most = Sum(comparison, Net, 0, term => !term.OpensHigh);
        string low = Number(-comparison.Tolerance - comparison.Constant);
        string high = Number(comparison.Tolerance - comparison.Constant);
        string apart = $"{least} > {high} OR {most} < {low}";
        string known = WhenFilled(comparison);
        return comparison.Relation switch
        {
            FormulaKind.Equal => (known, apart),
            FormulaKind.NotEqual => (apart, $"NOT ({known})"),
            FormulaKind.AtMost => ($"{most} <= {high}", $"{least} > {high}"),
            FormulaKind.Less => ($"{most} < {high}", $"{least} >= {high}"),
            FormulaKind.AtLeast => ($"{least} >= {low}", $"{most} < {low}"),
            _ => ($"{least} > {low}", $"{most} <= {low}"),
        };
    }

    private static long? Net(SqlTerm term) => term.Net == 0 ? null : term.Net;

    /// <summary>A sum of cells: NULL as soon as one of them is blank, but for those of which what is known is taken.</summary>
    private static string Sum(SqlComparison comparison, Func<SqlTerm, long?> coefficientOf, long constant, Func<SqlTerm, bool> isFilled)
    {
        var text = new StringBuilder();
        foreach (SqlTerm term in comparison.Terms)
        {
            if (coefficientOf(term) is not long coefficient)
            {
                continue;
            }

            text.Append(text.Length == 0 ? (coefficient < 0 ? "-" : "") : (coefficient < 0 ? " - " : " + "));
            if (Math.Abs(coefficient) != 1)
            {
                text.Append(Number(Math.Abs(coefficient))).Append(" * ");
            }

            text.Append(isFilled(term) ? term.Cell.Filled : term.Cell.Known);
        }

        if (text.Length == 0)
        {
            return Number(constant);
        }

        return constant == 0 ? text.ToString() : text.Append(constant < 0 ? " - " : " + ").Append(Number(Math.Abs(constant))).ToString();
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
