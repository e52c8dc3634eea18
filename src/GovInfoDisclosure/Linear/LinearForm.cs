namespace GovInfoDisclosure.Linear;

/// <summary>
/// Σ coefficient · number + constant, compared with 0, give or take a tolerance: the one place where such a sum is worked out, for judging rules, for messages
/// and for diagnosis. It is worked out in 64-bit whole numbers where <see cref="Whole"/> is there and all numbers fit, else exactly.
/// </summary>
/// <param name="variables">By which index each number is asked for.</param>
/// <param name="coefficients">What each number is multiplied with.</param>
/// <param name="constant">What is added.</param>
/// <param name="comparison">How the sum is compared with 0.</param>
/// <param name="tolerance">By how much the comparison may be missed; at least 0.</param>
internal sealed class LinearForm(int[] variables, Rational[] coefficients, Rational constant, LinearOperator comparison, Rational tolerance = default)
{
    private ScaledForm? scaled;

    public int[] Variables { get; } = variables;

    public Rational[] Coefficients { get; } = coefficients;

    public Rational Constant { get; } = constant;

    public LinearOperator Operator { get; } = comparison;

    public Rational Tolerance { get; } = tolerance;

    /// <summary>The same, scaled for the simplex; made when first asked for.</summary>
    public ScaledForm Scaled => scaled ??= new ScaledForm(this);

    /// <summary>The same over stored whole numbers; null where there is none, or a sum could pass 64 bits.</summary>
    public WholeForm? Whole { get; init; }

    public bool IsEquality => Operator == LinearOperator.Equal;

    /// <summary>The sum; null when a variable is blank.</summary>
    public Rational? Evaluate(Rational?[] values)
    {
        Rational sum = Constant;
        for (int i = 0; i < Variables.Length; i++)
        {
            if (values[Variables[i]] is not { } value)
            {
                return null;
            }

            sum += Coefficients[i] * value;
        }

        return sum;
    }

    /// <summary>Whether a value of the sum makes the comparison true.</summary>
    public bool Holds(Rational value) => Operator.Judge(value, value, Tolerance) == true;

    /// <summary>The least and the most that the sum can be, over all fillings of the blanks. Exact where each blank stands in it once.</summary>
    /// <param name="numbers">The numbers.</param>
    /// <param name="added">What is added to the constant: a figure that is no variable.</param>
    public LinearBounds Bounds<TNumbers>(TNumbers numbers, Rational added = default)
        where TNumbers : struct, ILinearNumbers
    {
        Rational sum = Constant + added;
        bool hasLow = true;
        bool hasHigh = true;
        for (int i = 0; i < Variables.Length; i++)
        {
            if (numbers.Exact(Variables[i]) is { } value)
            {
                sum += Coefficients[i] * value;
                continue;
            }

            bool bounded = numbers.IsNeverNegative(Variables[i]);
            hasLow &= bounded && Coefficients[i].Sign > 0;
            hasHigh &= bounded && Coefficients[i].Sign < 0;
        }

        return new LinearBounds(hasLow ? sum : null, hasHigh ? sum : null);
    }

    /// <summary>True or false where all fillings of the blanks agree, else null.</summary>
    /// <param name="numbers">The numbers.</param>
    /// <param name="added">What is added to the constant: a figure that is no variable; it must be 0 where there is a <see cref="Whole"/>.</param>
    /// <param name="slack">What is added to the tolerance; likewise.</param>
    public bool? Judge<TNumbers>(TNumbers numbers, Rational added = default, Rational slack = default)
        where TNumbers : struct, ILinearNumbers
    {
        if (Whole is { } whole && whole.TryJudge(Operator, Variables, numbers, out bool? answer))
        {
            return answer;
        }

        LinearBounds bounds = Bounds(numbers, added);
        return Operator.Judge(bounds.Low, bounds.High, Tolerance + slack);
    }
}
