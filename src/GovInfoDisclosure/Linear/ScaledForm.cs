using System.Numerics;

namespace GovInfoDisclosure.Linear;

/// <summary>A linear form divided by what makes it easy to compute with: the coefficient of its only variable, or what leaves whole coefficients without a
/// common divisor. Immutable.</summary>
internal sealed class ScaledForm
{
    public ScaledForm(LinearForm form)
    {
        Scale = ScaleOf(form.Coefficients);
        Coefficients = Scale.Equals(Rational.One) ? form.Coefficients : Array.ConvertAll(form.Coefficients, coefficient => coefficient / Scale);
        Value = -form.Constant / Scale;
    }

    /// <summary>What the form was divided by.</summary>
    public Rational Scale { get; }

    /// <summary>The coefficients, divided.</summary>
    public Rational[] Coefficients { get; }

    /// <summary>The sum of the variables, so multiplied, where the form is 0.</summary>
    public Rational Value { get; }

    private static Rational ScaleOf(Rational[] coefficients)
    {
        if (coefficients.Length == 1)
        {
            return coefficients[0];
        }

        if (coefficients.Length == 0 || (Array.TrueForAll(coefficients, x => x.IsInteger) && Array.Exists(coefficients, x => x.Abs().Equals(Rational.One))))
        {
            return Rational.One;
        }

        BigInteger bottom = Rational.CommonDenominator(coefficients);
        BigInteger top = BigInteger.Zero;
        foreach (Rational coefficient in coefficients)
        {
            top = BigInteger.GreatestCommonDivisor(top, coefficient.Times(bottom));
        }

        return Rational.Create(top, bottom);
    }
}
