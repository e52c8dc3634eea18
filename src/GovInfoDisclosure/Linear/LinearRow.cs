namespace GovInfoDisclosure.Linear;

/// <summary>A relation over variable indexes: Σ coefficient · variable + constant, compared with 0.</summary>
internal sealed class LinearRow(int[] variables, Rational[] coefficients, Rational constant, LinearOperator comparison)
{
    public int[] Variables { get; } = variables;

    public Rational[] Coefficients { get; } = coefficients;

    public Rational Constant { get; } = constant;

    public LinearOperator Operator { get; } = comparison;

    public bool IsEquality => Operator == LinearOperator.Equal;

    /// <summary>The value of the row; null when a variable is blank.</summary>
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
}

