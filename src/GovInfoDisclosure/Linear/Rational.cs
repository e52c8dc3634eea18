using System;
using System.Numerics;

namespace GovInfoDisclosure.Linear;

/// <summary>An exact fraction (有理数) of any size, in lowest terms. The default value is 0. Small fractions need no allocation.</summary>
internal readonly partial struct Rational : IEquatable<Rational>, IComparable<Rational>
{
    private readonly long _numerator;

    // Kept less one, so that default(Rational) is 0/1.
    private readonly long _denominatorLessOne;

    // Only where one of the two parts does not fit a long (long.MinValue counts as not fitting: it has no opposite).
    private readonly BigFraction? _big;

    private Rational(long numerator, long denominator)
    {
        _numerator = numerator;
        _denominatorLessOne = denominator - 1;
    }

    private Rational(BigFraction big) => _big = big;

    /// <summary>The fraction <paramref name="numerator"/> / <paramref name="denominator"/>, reduced.</summary>
    /// <exception cref="DivideByZeroException"><paramref name="denominator"/> is 0.</exception>
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

    /// <summary>The number 0.</summary>
    public static Rational Zero => default;

    /// <summary>The number 1.</summary>
    public static Rational One => new(1, 1);

    /// <summary>The numerator of the reduced fraction; it carries the sign.</summary>
    public BigInteger Numerator => _big is null ? _numerator : _big.Numerator;

    /// <summary>The denominator of the reduced fraction, at least 1.</summary>
    public BigInteger Denominator => _big is null ? SmallDenominator : _big.Denominator;

    /// <summary>−1, 0 or 1.</summary>
    public int Sign => _big is null ? Math.Sign(_numerator) : _big.Numerator.Sign;

    /// <summary>Whether this is 0.</summary>
    public bool IsZero => _numerator == 0 && _big is null;

    /// <summary>Whether this is a whole number.</summary>
    public bool IsInteger => _big is null ? _denominatorLessOne == 0 : _big.Denominator.IsOne;

    /// <summary>Whether a part does not fit a long, which makes arithmetic slow.</summary>
    internal bool IsBig => _big is not null;

    private long SmallDenominator => _denominatorLessOne + 1;

    private bool IsSmallInteger => _denominatorLessOne == 0 && _big is null;

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

    /// <summary>The sum.</summary>
    public static Rational operator +(Rational left, Rational right)
    {
        if (left.IsSmallInteger && right.IsSmallInteger)
        {
            long sum = unchecked(left._numerator + right._numerator);
            bool overflow = ((left._numerator ^ sum) & (right._numerator ^ sum)) < 0 || sum == long.MinValue;
            return overflow ? Create((BigInteger)left._numerator + right._numerator, BigInteger.One) : new Rational(sum, 1);
        }

        if (left._big is null && right._big is null
            && TryMultiply(left._numerator, right.SmallDenominator, out long first)
            && TryMultiply(right._numerator, left.SmallDenominator, out long second)
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

    /// <summary>The opposite.</summary>
    public static Rational operator -(Rational value) => value._big is null
        ? new Rational(-value._numerator, value.SmallDenominator)
        : Create(-value._big.Numerator, value._big.Denominator);

    /// <summary>The difference.</summary>
    public static Rational operator -(Rational left, Rational right) => left + -right;

    /// <summary>The product.</summary>
    public static Rational operator *(Rational left, Rational right)
    {
        if (left._big is null && right._big is null
            && TryMultiply(left._numerator, right._numerator, out long numerator)
            && TryMultiply(left.SmallDenominator, right.SmallDenominator, out long denominator))
        {
            return Reduced(numerator, denominator);
        }

        return Create(left.Numerator * right.Numerator, left.Denominator * right.Denominator);
    }

    /// <summary>sum + left · right, quickly where all three are small whole numbers, as almost all in a tableau of sums are.</summary>
    internal static void AddProduct(ref Rational sum, in Rational left, in Rational right)
    {
        if ((sum._denominatorLessOne | left._denominatorLessOne | right._denominatorLessOne) == 0
            && sum._big is null && left._big is null && right._big is null
            && IsInt(sum._numerator) && IsInt(left._numerator) && IsInt(right._numerator))
        {
            sum = new Rational(unchecked(sum._numerator + (left._numerator * right._numerator)), 1);
            return;
        }

        sum += left * right;
    }

    /// <summary>The quotient.</summary>
    /// <exception cref="DivideByZeroException"><paramref name="right"/> is 0.</exception>
    public static Rational operator /(Rational left, Rational right) => left * right.Inverse();

    /// <summary>Whether both are the same number.</summary>
    public static bool operator ==(Rational left, Rational right) => left.Equals(right);

    /// <summary>Whether the two numbers differ.</summary>
    public static bool operator !=(Rational left, Rational right) => !left.Equals(right);

    /// <summary>Whether the left number is the smaller one.</summary>
    public static bool operator <(Rational left, Rational right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left number is the greater one.</summary>
    public static bool operator >(Rational left, Rational right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left number is not the greater one.</summary>
    public static bool operator <=(Rational left, Rational right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left number is not the smaller one.</summary>
    public static bool operator >=(Rational left, Rational right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public int CompareTo(Rational other)
    {
        if (_big is null && other._big is null)
        {
            if (_denominatorLessOne == other._denominatorLessOne)
            {
                return _numerator.CompareTo(other._numerator);
            }

            if (TryMultiply(_numerator, other.SmallDenominator, out long left) && TryMultiply(other._numerator, SmallDenominator, out long right))
            {
                return left.CompareTo(right);
            }
        }

        return (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);
    }

    /// <inheritdoc/>
    public bool Equals(Rational other) => _big is null || other._big is null
        ? ReferenceEquals(_big, other._big) && _numerator == other._numerator && _denominatorLessOne == other._denominatorLessOne
        : _big.Numerator == other._big.Numerator && _big.Denominator == other._big.Denominator;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Rational other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _big is null
        ? unchecked((_numerator.GetHashCode() * 397) ^ _denominatorLessOne.GetHashCode())
        : unchecked((_big.Numerator.GetHashCode() * 397) ^ _big.Denominator.GetHashCode());

    internal Rational Inverse()
    {
        if (IsZero)
        {
            throw new DivideByZeroException();
        }

        if (_big is not null)
        {
            return Create(_big.Denominator, _big.Numerator);
        }

        return _numerator > 0 ? new Rational(SmallDenominator, _numerator) : new Rational(-SmallDenominator, -_numerator);
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
        internal BigInteger Numerator { get; } = numerator;

        internal BigInteger Denominator { get; } = denominator;
    }
}
