using System.Numerics;

namespace GovInfoDisclosure.Linear;

/// <summary>An exact fraction (有理数) of any size, in lowest terms. The default value is 0. Small fractions need no allocation.</summary>
internal readonly struct Rational : IEquatable<Rational>, IComparable<Rational>
{
    // The largest whole part that a decimal holds.
    private static readonly BigInteger LargestDecimal = new(decimal.MaxValue);

    private readonly long numerator;

    // Kept less one, so that default(Rational) is 0/1.
    private readonly long denominatorLessOne;

    // Only where one of the two parts does not fit a long (long.MinValue counts as not fitting: it has no opposite).
    private readonly BigFraction? big;

    private Rational(long numerator, long denominator)
    {
        this.numerator = numerator;
        denominatorLessOne = denominator - 1;
    }

    private Rational(BigFraction big) => this.big = big;

    /// <summary>The fraction <paramref name="numerator"/> / <paramref name="denominator"/>, reduced.</summary>
    public static Rational Create(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
        {
            throw new DivideByZeroException();
        }

        BigInteger divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        if (denominator.Sign < 0)
        {
            divisor = -divisor;
        }

        BigInteger top = numerator / divisor;
        BigInteger bottom = denominator / divisor;
        return top >= -long.MaxValue && top <= long.MaxValue && bottom <= long.MaxValue
            ? new Rational((long)top, (long)bottom)
            : new Rational(new BigFraction(top, bottom));
    }

    public static Rational Zero => default;

    public static Rational One => new(1, 1);

    /// <summary>The numerator of the reduced fraction; it carries the sign.</summary>
    public BigInteger Numerator => big is null ? numerator : big.Numerator;

    /// <summary>The denominator of the reduced fraction, at least 1.</summary>
    public BigInteger Denominator => big is null ? SmallDenominator : big.Denominator;

    public int Sign => big is null ? Math.Sign(numerator) : big.Numerator.Sign;

    public bool IsZero => numerator == 0 && big is null;

    public bool IsInteger => big is null ? denominatorLessOne == 0 : big.Denominator.IsOne;

    /// <summary>Whether a part does not fit a long, which makes arithmetic slow.</summary>
    public bool IsBig => big is not null;

    private long SmallDenominator => denominatorLessOne + 1;

    private bool IsSmallInteger => denominatorLessOne == 0 && big is null;

    /// <summary>The smallest whole number of which every denominator is a divisor.</summary>
    public static BigInteger CommonDenominator(IEnumerable<Rational> numbers)
    {
        BigInteger common = BigInteger.One;
        foreach (Rational number in numbers)
        {
            if (!number.IsInteger)
            {
                common = common / BigInteger.GreatestCommonDivisor(common, number.Denominator) * number.Denominator;
            }
        }

        return common;
    }

    /// <summary>This times a multiple of its denominator: a whole number.</summary>
    public BigInteger Times(BigInteger multiple) => multiple.IsOne ? Numerator : Numerator * (multiple / Denominator);

    /// <summary>The size without the sign.</summary>
    public Rational Abs() => Sign < 0 ? -this : this;

    /// <summary>The greatest whole number that is not above this.</summary>
    public Rational Floor()
    {
        if (IsInteger)
        {
            return this;
        }

        BigInteger quotient = BigInteger.DivRem(Numerator, Denominator, out _);
        return Create(Sign < 0 ? quotient - 1 : quotient, BigInteger.One);
    }

    /// <summary>The smallest whole number that is not below this.</summary>
    public Rational Ceiling() => -(-this).Floor();

    public static Rational operator +(Rational left, Rational right)
    {
        if (left.IsSmallInteger && right.IsSmallInteger)
        {
            long sum = unchecked(left.numerator + right.numerator);
            bool overflow = ((left.numerator ^ sum) & (right.numerator ^ sum)) < 0 || sum == long.MinValue;
            return overflow ? Create((BigInteger)left.numerator + right.numerator, BigInteger.One) : new Rational(sum, 1);
        }

        if (left.big is null && right.big is null
            && TryMultiply(left.numerator, right.SmallDenominator, out long first)
            && TryMultiply(right.numerator, left.SmallDenominator, out long second)
            && TryMultiply(left.SmallDenominator, right.SmallDenominator, out long denominator))
        {
            long sum = unchecked(first + second);
            if (((first ^ sum) & (second ^ sum)) >= 0 && sum != long.MinValue)
            {
                return Reduced(sum, denominator);
            }
        }

        return Create((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);
    }

    public static Rational operator -(Rational value) => value.big is null
        ? new Rational(-value.numerator, value.SmallDenominator)
        : Create(-value.big.Numerator, value.big.Denominator);

    public static Rational operator -(Rational left, Rational right) => left + -right;

    public static Rational operator *(Rational left, Rational right)
    {
        if (left.big is null && right.big is null
            && TryMultiply(left.numerator, right.numerator, out long numerator)
            && TryMultiply(left.SmallDenominator, right.SmallDenominator, out long denominator))
        {
            return Reduced(numerator, denominator);
        }

        return Create(left.Numerator * right.Numerator, left.Denominator * right.Denominator);
    }

    /// <summary>sum + left · right, quickly where all three are small whole numbers, as almost all in a tableau of sums are.</summary>
    public static void AddProduct(ref Rational sum, in Rational left, in Rational right)
    {
        if ((sum.denominatorLessOne | left.denominatorLessOne | right.denominatorLessOne) == 0
            && sum.big is null && left.big is null && right.big is null
            && IsInt(sum.numerator) && IsInt(left.numerator) && IsInt(right.numerator))
        {
            sum = new Rational(unchecked(sum.numerator + (left.numerator * right.numerator)), 1);
            return;
        }

        sum += left * right;
    }

    public static Rational operator /(Rational left, Rational right) => left * right.Inverse();

    public static bool operator ==(Rational left, Rational right) => left.Equals(right);

    public static bool operator !=(Rational left, Rational right) => !left.Equals(right);

    public static bool operator <(Rational left, Rational right) => left.CompareTo(right) < 0;

    public static bool operator >(Rational left, Rational right) => left.CompareTo(right) > 0;

    public int CompareTo(Rational other)
    {
        if (big is null && other.big is null)
        {
            if (denominatorLessOne == other.denominatorLessOne)
            {
                return numerator.CompareTo(other.numerator);
            }

            if (TryMultiply(numerator, other.SmallDenominator, out long left) && TryMultiply(other.numerator, SmallDenominator, out long right))
            {
                return left.CompareTo(right);
            }
        }

        return (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);
    }

    public bool Equals(Rational other) => big is null || other.big is null
        ? ReferenceEquals(big, other.big) && numerator == other.numerator && denominatorLessOne == other.denominatorLessOne
        : big.Numerator == other.big.Numerator && big.Denominator == other.big.Denominator;

    public override bool Equals(object? obj) => obj is Rational other && Equals(other);

    public override int GetHashCode() => big is null
        ? unchecked((numerator.GetHashCode() * 397) ^ denominatorLessOne.GetHashCode())
        : unchecked((big.Numerator.GetHashCode() * 397) ^ big.Denominator.GetHashCode());

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
            value = numerator;
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
                    (int)(uint)(magnitude & uint.MaxValue), (int)(uint)((magnitude >> 32) & uint.MaxValue),
                    (int)(uint)(magnitude >> 64), whole.Sign < 0, (byte)scale));
                return true;
            }

            top *= 10;
        }

        return false;
    }

    /// <summary>The number as a decimal where one holds it exactly ("113.95"), else as a fraction ("50/3"); the same in every culture.</summary>
    public override string ToString() => IsSmallInteger ? numerator.ToString(CultureInfo.InvariantCulture)
        : TryToDecimal(out decimal value)
        ? value.ToString(CultureInfo.InvariantCulture)
        : Numerator.ToString(CultureInfo.InvariantCulture) + (Denominator.IsOne ? "" : "/" + Denominator.ToString(CultureInfo.InvariantCulture));

    public Rational Inverse()
    {
        if (IsZero)
        {
            throw new DivideByZeroException();
        }

        if (big is not null)
        {
            return Create(big.Denominator, big.Numerator);
        }

        return numerator > 0 ? new Rational(SmallDenominator, numerator) : new Rational(-SmallDenominator, -numerator);
    }

    private static Rational Reduced(long numerator, long denominator)
    {
        if (denominator == 1)
        {
            return new Rational(numerator, 1);
        }

        long a = Math.Abs(numerator);
        long b = denominator;
        while (a != 0)
        {
            long rest = b % a;
            b = a;
            a = rest;
        }

        return new Rational(numerator / b, denominator / b);
    }

    private static bool IsInt(long value) => unchecked((int)value) == value;

    private static bool TryMultiply(long left, long right, out long product)
    {
        product = unchecked(left * right);
        if (IsInt(left) && IsInt(right))
        {
            return true;
        }

        return left == 0 || right == 0 || (product != long.MinValue && product / right == left);
    }

    private sealed class BigFraction(BigInteger numerator, BigInteger denominator)
    {
        public BigInteger Numerator { get; } = numerator;

        public BigInteger Denominator { get; } = denominator;
    }
}

