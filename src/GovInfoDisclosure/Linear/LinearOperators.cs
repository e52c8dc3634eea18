namespace GovInfoDisclosure.Linear;

/// <summary>What the comparisons say of numbers: the one table of when each is true.</summary>
internal static class LinearOperators
{
    /// <summary>The signs of the comparisons, by their numbers.</summary>
    private static readonly string[] Signs = ["==", "!=", "<", "<=", ">", ">="];

    public static string Sign(this LinearOperator comparison) => Signs[(int)comparison];

    /// <summary>The comparison that a sign stands for; null where it stands for none.</summary>
    public static LinearOperator? Of(string sign) => Array.IndexOf(Signs, sign) is >= 0 and int place ? (LinearOperator)place : null;

    /// <summary>What is true exactly where the comparison is false.</summary>
    public static LinearOperator Opposite(this LinearOperator comparison) => comparison switch
    {
        LinearOperator.Equal => LinearOperator.NotEqual,
        LinearOperator.NotEqual => LinearOperator.Equal,
        LinearOperator.Less => LinearOperator.GreaterOrEqual,
        LinearOperator.LessOrEqual => LinearOperator.Greater,
        LinearOperator.Greater => LinearOperator.LessOrEqual,
        LinearOperator.GreaterOrEqual => LinearOperator.Less,
    };

    /// <summary>What the right side is to the left one.</summary>
    public static LinearOperator Mirrored(this LinearOperator comparison) => comparison switch
    {
        LinearOperator.Less => LinearOperator.Greater,
        LinearOperator.LessOrEqual => LinearOperator.GreaterOrEqual,
        LinearOperator.Greater => LinearOperator.Less,
        LinearOperator.GreaterOrEqual => LinearOperator.LessOrEqual,
        _ => comparison,
    };

    /// <summary>The comparisons of which one is true wherever this one is false: a difference is a choice of two, for the solver knows no other.</summary>
    public static IEnumerable<LinearOperator> Opposites(this LinearOperator comparison) =>
        comparison == LinearOperator.Equal ? [LinearOperator.Less, LinearOperator.Greater] : [comparison.Opposite()];

    /// <summary>Whether a whole number, compared with 0, makes it true: what <see cref="Judge(LinearOperator, long?, long?, long)"/> says of a number that is
    /// known, without its bounds, for it is asked of every sum of every report.</summary>
    public static bool Holds(this LinearOperator comparison, long value, long tolerance) => comparison switch
    {
        LinearOperator.Equal => value <= tolerance && value >= -tolerance,
        LinearOperator.NotEqual => value > tolerance || value < -tolerance,
        LinearOperator.LessOrEqual => value <= tolerance,
        LinearOperator.Less => value < tolerance,
        LinearOperator.GreaterOrEqual => value >= -tolerance,
        _ => value > -tolerance,
    };

    /// <summary>
    /// Whether a number that lies between <paramref name="low"/> and <paramref name="high"/> (null: no bound there), compared with 0 give or take
    /// the tolerance, makes it true or false for certain; null where some values do and others do not.
    /// </summary>
    public static bool? Judge(this LinearOperator comparison, Rational? low, Rational? high, Rational tolerance) =>
        Judge(comparison, Against(low, tolerance), Against(low, -tolerance), Against(high, tolerance), Against(high, -tolerance));

    /// <summary>The same for whole numbers.</summary>
    public static bool? Judge(this LinearOperator comparison, long? low, long? high, long tolerance) =>
        Judge(comparison, low?.CompareTo(tolerance), low?.CompareTo(-tolerance), high?.CompareTo(tolerance), high?.CompareTo(-tolerance));

    // How the bounds compare with the tolerance above 0 and below it; without a bound no question about it is answered by yes.
    private static bool? Judge(LinearOperator comparison, int? lowToAbove, int? lowToBelow, int? highToAbove, int? highToBelow) => comparison switch
    {
        LinearOperator.Equal => lowToAbove > 0 || highToBelow < 0 ? false : lowToBelow >= 0 && highToAbove <= 0 ? true : null,
        LinearOperator.NotEqual => lowToAbove > 0 || highToBelow < 0 ? true : lowToBelow >= 0 && highToAbove <= 0 ? false : null,
        LinearOperator.LessOrEqual => lowToAbove > 0 ? false : highToAbove <= 0 ? true : null,
        LinearOperator.Less => lowToAbove >= 0 ? false : highToAbove < 0 ? true : null,
        LinearOperator.GreaterOrEqual => highToBelow < 0 ? false : lowToBelow >= 0 ? true : null,
        LinearOperator.Greater => highToBelow <= 0 ? false : lowToBelow > 0 ? true : null,
        _ => throw new ArgumentOutOfRangeException(nameof(comparison)),
    };

    /// <summary>The same for up to 64 numbers at once, a bit each, of which one is told: where it is the least that the sum can be, where the most.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="hasLow">Where the number is the least.</param>
    /// <param name="hasHigh">Where it is the most.</param>
    /// <param name="above">Where it is above the tolerance; where <see cref="IsStrict"/>, or equal to it.</param>
    /// <param name="below">Where it is below the tolerance with its sign changed; likewise.</param>
    public static (ulong True, ulong False) Judge(this LinearOperator comparison, ulong hasLow, ulong hasHigh, ulong above, ulong below)
    {
        ulong within = hasLow & hasHigh & ~above & ~below;
        ulong outside = (hasLow & above) | (hasHigh & below);
        return comparison switch
        {
            LinearOperator.Equal => (within, outside),
            LinearOperator.NotEqual => (outside, within),
            LinearOperator.LessOrEqual or LinearOperator.Less => (hasHigh & ~above, hasLow & above),
            _ => (hasLow & ~below, hasHigh & below),
        };
    }

    /// <summary>Whether a number that is just within the tolerance makes it false.</summary>
    public static bool IsStrict(this LinearOperator comparison) => comparison is LinearOperator.Less or LinearOperator.Greater;

    private static int? Against(Rational? bound, Rational limit) => bound is { } known ? known.CompareTo(limit) : null;
}
