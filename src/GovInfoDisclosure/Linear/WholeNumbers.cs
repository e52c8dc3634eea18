using System.Numerics;

namespace GovInfoDisclosure.Linear;

/// <summary>Fractions as 64-bit whole numbers, of which no sum passes a bound.</summary>
internal static class WholeNumbers
{
    /// <summary>All of these times the least number that makes each of them whole; null where what they are multiplied with can add up to more than the
    /// bound.</summary>
    /// <param name="numbers">The numbers; first those that stored numbers are multiplied with, then those that stand by themselves.</param>
    /// <param name="multiplied">How many are multiplied with stored numbers.</param>
    /// <param name="largest">The largest size that a stored number can have.</param>
    /// <param name="most">The bound.</param>
    public static long[]? Of(IReadOnlyList<Rational> numbers, int multiplied, long largest, long most)
    {
        BigInteger multiplier = Rational.CommonDenominator(numbers);
        BigInteger sum = BigInteger.Zero;
        for (int i = 0; i < numbers.Count; i++)
        {
            sum += BigInteger.Abs(numbers[i].Times(multiplier)) * (i < multiplied ? largest : 1);
        }

        if (sum > most)
        {
            return null;
        }

        var whole = new long[numbers.Count];
        for (int i = 0; i < whole.Length; i++)
        {
            whole[i] = (long)numbers[i].Times(multiplier);
        }

        return whole;
    }
}
