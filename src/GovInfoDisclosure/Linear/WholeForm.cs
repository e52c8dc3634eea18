namespace GovInfoDisclosure.Linear;

/// <summary>A <see cref="LinearForm"/> in 64-bit whole numbers: all of it multiplied by one number, over stored numbers that are whole too. No sum of it can
/// pass 64 bits.</summary>
internal sealed class WholeForm
{
    private WholeForm(long[] coefficients, long constant, long tolerance)
    {
        Coefficients = coefficients;
        Constant = constant;
        Tolerance = tolerance;
    }

    public long[] Coefficients { get; }

    public long Constant { get; }

    public long Tolerance { get; }

    /// <summary>The form of these numbers; null where a sum could pass 64 bits.</summary>
    /// <param name="coefficients">What each stored number is multiplied with.</param>
    /// <param name="constant">What is added.</param>
    /// <param name="tolerance">By how much the comparison may be missed.</param>
    /// <param name="largest">The largest size that a stored number can have.</param>
    public static WholeForm? Of(IReadOnlyList<Rational> coefficients, Rational constant, Rational tolerance, long largest)
    {
        int count = coefficients.Count;

        // Half, so that the tolerance can be taken away or added too.
        return WholeNumbers.Of([.. coefficients, constant, tolerance], count, largest, long.MaxValue / 2) is long[] whole
            ? new WholeForm(whole.AsSpan(0, count).ToArray(), whole[count], whole[count + 1])
            : null;
    }

    /// <summary>Judges as <see cref="LinearForm.Judge"/> does; false where a number is too large to be stored.</summary>
    public bool TryJudge<TNumbers>(LinearOperator comparison, int[] variables, TNumbers numbers, out bool? answer)
        where TNumbers : struct, ILinearNumbers
    {
        answer = null;
        long sum = Constant;
        bool hasLow = true;
        bool hasHigh = true;
        for (int i = 0; i < variables.Length; i++)
        {
            switch (numbers.Stored(variables[i], out long number))
            {
                case StoredKind.Number:
                    sum += Coefficients[i] * number;
                    break;
                case StoredKind.Blank:
                    bool bounded = numbers.IsNeverNegative(variables[i]);
                    hasLow &= bounded && Coefficients[i] > 0;
                    hasHigh &= bounded && Coefficients[i] < 0;
                    break;
                default:
                    return false;
            }
        }

        answer = comparison.Judge(hasLow ? sum : null, hasHigh ? sum : null, Tolerance);
        return true;
    }

    /// <summary>Judges where every number is there, which is nearly always; null where one is not.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="places">Where the numbers stand.</param>
    /// <param name="numbers">The numbers.</param>
    /// <param name="unknown">What is no greater than this says that there is none.</param>
    public bool? JudgeKnown(LinearOperator comparison, int[] places, ReadOnlySpan<long> numbers, long unknown)
    {
        long sum = Constant;
        for (int i = 0; i < places.Length; i++)
        {
            long number = numbers[places[i]];
            if (number <= unknown)
            {
                return null;
            }

            sum += Coefficients[i] * number;
        }

        return comparison.Holds(sum, Tolerance);
    }
}
