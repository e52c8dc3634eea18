using System.Globalization;
using System.Numerics;

namespace GovInfoDisclosure.Linear;

internal readonly partial struct Rational
{
    private static readonly BigInteger LargestDecimal = new(decimal.MaxValue);

    /// <summary>The whole number as a fraction.</summary>
    public static implicit operator Rational(long value) => value == long.MinValue ? Create(value, BigInteger.One) : new Rational(value, 1);

    /// <summary>The decimal as a fraction, exactly: 113.95 is 2279/20.</summary>
    public static implicit operator Rational(decimal value)
    {
        int[] bits = decimal.GetBits(value);
        int scale = (bits[3] >> 16) & 0xFF;
        if (bits[2] == 0 && bits[1] >= 0 && scale <= 18)
        {
            long magnitude = ((long)bits[1] << 32) | unchecked((uint)bits[0]);
            long denominator = 1;
            for (int i = 0; i < scale; i++)
            {
                denominator *= 10;
            }

            return Reduced(bits[3] < 0 ? -magnitude : magnitude, denominator);
        }

        BigInteger digits = unchecked(((BigInteger)(uint)bits[2] << 64) | ((BigInteger)(uint)bits[1] << 32) | (uint)bits[0]);
        return Create(bits[3] < 0 ? -digits : digits, BigInteger.Pow(10, scale));
    }

    /// <summary>This number as a decimal, where a decimal holds it exactly; 1/3 and numbers beyond a decimal's range give false.</summary>
    public bool TryToDecimal(out decimal value)
    {
        value = 0m;
        if (IsSmallInteger)
        {
            value = _numerator;
            return true;
        }

        BigInteger top = Numerator;
        BigInteger bottom = Denominator;
        for (int scale = 0; scale <= 28; scale++)
        {
            BigInteger whole = BigInteger.DivRem(top, bottom, out BigInteger rest);
            if (BigInteger.Abs(whole) > LargestDecimal)
            {
                return false;
            }

            if (rest.IsZero)
            {
                BigInteger magnitude = BigInteger.Abs(whole);
                value = unchecked(new decimal(
                    (int)(uint)(magnitude & uint.MaxValue), (int)(uint)((magnitude >> 32) & uint.MaxValue), (int)(uint)(magnitude >> 64), whole.Sign < 0, (byte)scale));
                return true;
            }

            top *= 10;
        }

        return false;
    }

    /// <summary>The number as a decimal where one holds it exactly ("113.95"), else as a fraction ("50/3"); the same in every culture.</summary>
    public override string ToString() => IsSmallInteger ? _numerator.ToString(CultureInfo.InvariantCulture)
        : TryToDecimal(out decimal value)
        ? value.ToString(CultureInfo.InvariantCulture)
        : Numerator.ToString(CultureInfo.InvariantCulture) + (Denominator.IsOne ? "" : "/" + Denominator.ToString(CultureInfo.InvariantCulture));
}
