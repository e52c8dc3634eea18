using System;
using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using GovInfoDisclosure.Linear;
using Xunit;

namespace GovInfoDisclosure.Tests.Linear;

public class RationalTests
{
    [Fact]
    public void Default_IsZero()
    {
        Assert.True(default(Rational).IsZero);
        Assert.Equal(BigInteger.One, default(Rational).Denominator);
        Assert.Equal("0", default(Rational).ToString());
        Assert.Equal(Rational.Zero, (Rational)5 - 5);
    }

    [Fact]
    public void Decimals_AreExact_BothWays()
    {
        Rational value = 113.95m;
        Assert.Equal(new BigInteger(2279), value.Numerator);
        Assert.Equal(new BigInteger(20), value.Denominator);
        foreach (decimal sample in new[] { 0m, -0.1m, 1e15m, 999999999999999.9999m, decimal.MaxValue,
            decimal.MinValue, 0.0000000000000000000000000001m, -7922816251426433759354395033.5m })
        {
            Assert.True(((Rational)sample).TryToDecimal(out decimal back));
            Assert.Equal(sample, back);
        }

        Assert.False((Rational.One / 3).TryToDecimal(out _));
        Assert.False(((Rational)decimal.MaxValue + 1).TryToDecimal(out _));
        Assert.Equal("50/3", ((Rational)50 / 3).ToString());
        Assert.Equal("-0.5", ((Rational)(-1) / 2).ToString());
    }

    [Fact]
    public void Arithmetic_AgreesWithBigIntegers_AcrossTheOverflowOfLong()
    {
        long[] parts = [0, 1, -1, 2, 3, -7, 10, int.MaxValue, int.MinValue, long.MaxValue, long.MinValue, long.MaxValue - 1, 3037000500, -3037000499];
        foreach (long a in parts)
        {
            foreach (long b in parts)
            {
                Assert.Equal((BigInteger)a + b, ((Rational)a + b).Numerator);
                Assert.Equal((BigInteger)a - b, ((Rational)a - b).Numerator);
                Assert.Equal((BigInteger)a * b, ((Rational)a * b).Numerator);
                Assert.Equal(a.CompareTo(b), Math.Sign(((Rational)a).CompareTo(b)));
                if (b != 0)
                {
                    Rational quotient = (Rational)a / b;
                    Assert.Equal((Rational)a, quotient * b);
                    Assert.True(quotient.Denominator.Sign > 0);
                    Assert.Equal(a == long.MinValue || b == long.MinValue ? quotient : Rational.Create(a, b), quotient);
                }
            }
        }
    }

    [Fact]
    public void Floor_And_Ceiling_RoundTowardsTheirSide()
    {
        Assert.Equal((Rational)(-4), ((Rational)(-7) / 2).Floor());
        Assert.Equal((Rational)(-3), ((Rational)(-7) / 2).Ceiling());
        Assert.Equal((Rational)3, ((Rational)7 / 2).Floor());
        Assert.Equal((Rational)4, ((Rational)7 / 2).Ceiling());
        Assert.Equal((Rational)5, ((Rational)5).Ceiling());
    }

    [Fact]
    public void FieldLaws_Hold()
    {
        Gen<Rational> fractions = from top in Gen.Choose(-1000000, 1000000) from bottom in Gen.Choose(1, 1000) from power in Gen.Choose(0, 3)
                                  select Rational.Create(top * BigInteger.Pow(1000003, power), bottom);
        Arbitrary<Rational> any = fractions.ToArbitrary();
        Prop.ForAll(any, any, any, (a, b, c) =>
            a + b == b + a && (a + b) + c == a + (b + c) && a * (b + c) == (a * b) + (a * c) && a - a == Rational.Zero
            && (b.IsZero || a / b * b == a) && (a < b) == (b - a).Sign > 0 && (a != b || a.GetHashCode() == b.GetHashCode())).QuickCheckThrowOnFailure();
    }
}
