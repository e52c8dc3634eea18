namespace GovInfoDisclosure.Comparisons;

/// <summary>A rate as the two whole numbers that it is made of, neither reduced nor rounded, so that it can be checked on the page: 12/15.</summary>
/// <param name="Numerator">The number of what is counted.</param>
/// <param name="Denominator">The number out of which it is counted; never 0.</param>
public readonly record struct Fraction(decimal Numerator, decimal Denominator)
{
    private const decimal Hundredths = 10_000m;

    /// <summary>Percent with two decimals, half of the last one rounded away from zero: 80.00 for 12/15. <see langword="null"/> of the default value, whose
    /// denominator is 0, and where a number of 28 digits does not hold it.</summary>
    public decimal? Percent
    {
        get
        {
            if (Denominator == 0 || Math.Abs(Numerator) > decimal.MaxValue / Hundredths)
            {
                return null;
            }

            decimal scaled = Math.Abs(Numerator) * Hundredths;
            decimal divisor = Math.Abs(Denominator);
            decimal rest = scaled % divisor;
            decimal whole = (scaled - rest) / divisor;
            decimal rounded = rest >= divisor - rest ? whole + 1 : whole;
            return (Numerator < 0) == (Denominator < 0) ? rounded / 100 : -rounded / 100;
        }
    }

    /// <summary>Both numbers as they are: <c>12/15</c>.</summary>
    public override string ToString() =>
        Numerator.ToString("0.####", CultureInfo.InvariantCulture) + "/" + Denominator.ToString("0.####", CultureInfo.InvariantCulture);
}
