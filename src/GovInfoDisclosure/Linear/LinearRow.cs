namespace GovInfoDisclosure.Linear;

/// <summary>A relation over variable indexes: Σ coefficient · variable + constant, compared with 0.</summary>
internal sealed class LinearRow(int[] variables, Rational[] coefficients, Rational constant, LinearOperator comparison)
{
    internal int[] Variables { get; } = variables;

    internal Rational[] Coefficients { get; } = coefficients;

    internal Rational Constant { get; } = constant;

    internal LinearOperator Operator { get; } = comparison;

    internal bool IsEquality => Operator == LinearOperator.Equal;

    /// <summary>The value of the row; null when a variable is blank.</summary>
    internal Rational? Evaluate(Rational?[] values)
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
