using System;
using System.Globalization;
using System.Numerics;
using System.Text;
using FsCheck;
using FsCheck.Xunit;
using GovInfoDisclosure.Json;
using Xunit;

namespace GovInfoDisclosure.Tests.Json;

public sealed class CellNumberTests
{
    private const long Most = 1_000_000_000_000_000;

    [Theory]
    [InlineData("0", 0)]
    [InlineData("7", 7)]
    [InlineData("-0", 0)]
    [InlineData("-0.0e5", 0)]
    [InlineData("0e999999999999", 0)]
    [InlineData("1.0", 1)]
    [InlineData("1e3", 1000)]
    [InlineData("1E+3", 1000)]
    [InlineData("1000e-3", 1)]
    [InlineData("12.50e1", 125)]
    [InlineData("0.000000000000001e15", 1)]
    [InlineData("1000000000000000", Most)]
    [InlineData("1e15", Most)]
    [InlineData("1000000000000000.000000000000000000000", Most)]
    [InlineData("100000000000000000000000000e-11", Most)]
    public void WholeNumbers_AreReadByTheirValue(string text, long expected) => Assert.Equal((NumberFault.None, expected), Read(text, 0, 0));

    [Theory]
    [InlineData("25.1", 251_000)]
    [InlineData("52.15", 521_500)]
    [InlineData("0.0001", 1)]
    [InlineData("1e-4", 1)]
    [InlineData("25.10000000", 251_000)]
    [InlineData("9", 90_000)]
    [InlineData("1e11", Most)]
    [InlineData("99999999999.9999", Most - 1)]
    public void Amounts_AreReadAsYuan(string text, long yuan) => Assert.Equal((NumberFault.None, yuan), Read(text, 4, 0));

    [Theory]
    [InlineData("2.5", 0, "Fraction")]
    [InlineData("1e-1", 0, "Fraction")]
    [InlineData("0.9999999999999999999999999999", 0, "Fraction")]
    [InlineData("1e-999999999999999999999", 0, "Fraction")]
    [InlineData("0.00001", 4, "TooManyDecimals")]
    [InlineData("25.10001", 4, "TooManyDecimals")]
    [InlineData("1000000000000001", 0, "OutOfRange")]
    [InlineData("1e16", 0, "OutOfRange")]
    [InlineData("1e999999999999999999999", 0, "OutOfRange")]
    [InlineData("99999999999999999999999999999999999999", 0, "OutOfRange")]
    [InlineData("100000000000.0001", 4, "OutOfRange")]
    [InlineData("-1", 0, "OutOfRange")]
    public void WrongNumbers_AreTold(string text, int decimals, string fault) => Assert.Equal(fault, Read(text, decimals, 0).Fault.ToString());

    [Fact]
    public void SignedNumbers_AreReadDownToTheirLeast()
    {
        Assert.Equal((NumberFault.None, -Most), Read("-1e15", 0, -Most));
        Assert.Equal((NumberFault.None, -11), Read("-11.0", 0, -Most));
        Assert.Equal(NumberFault.OutOfRange, Read("-1000000000000001", 0, -Most).Fault);
    }

    [Property(MaxTest = 2000)]
    public void AnyWritingOfANumber_IsJudgedAsExactArithmeticJudgesIt(NonNegativeInt digits, byte zeros, sbyte exponent, bool isAmount)
    {
        // digits, then zeros, then a decimal point moved by the exponent: all exact in big integers.
        string text = digits.Get.ToString(CultureInfo.InvariantCulture) + new string('0', zeros % 12)
            + "e" + (exponent % 25).ToString(CultureInfo.InvariantCulture);
        int decimals = isAmount ? 4 : 0;
        int power = (zeros % 12) + (exponent % 25) + decimals;
        BigInteger scale = BigInteger.Pow(10, Math.Abs(power));
        BigInteger whole = power >= 0 ? digits.Get * scale : digits.Get / scale;
        bool isWhole = power >= 0 || digits.Get % scale == 0;
        NumberFault expected = !isWhole ? (isAmount ? NumberFault.TooManyDecimals : NumberFault.Fraction)
            : whole > Most ? NumberFault.OutOfRange
            : NumberFault.None;
        (NumberFault fault, long value) = Read(text, decimals, 0);
        Assert.Equal(expected, fault);
        Assert.True(fault != NumberFault.None || whole == value);
    }

    private static (NumberFault Fault, long Value) Read(string text, int decimals, long least)
    {
        NumberFault fault = CellNumber.TryRead(Encoding.ASCII.GetBytes(text), decimals, least, Most, out long value);
        return (fault, value);
    }
}
