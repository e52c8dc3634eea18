using System;
using System.Linq;
using GovInfoDisclosure.Documents.Excel;
using Xunit;

namespace GovInfoDisclosure.Documents.Tests.Excel;

/// <summary>What a workbook's cell says: the stored number where its format only rounds or groups it, what is shown where people read another.</summary>
public sealed class NumberLookTests
{
    [Theory]
    [InlineData("General", 12, "12")]
    [InlineData("@", 12, "12")]
    [InlineData("0", 96.1716, "96.1716")]
    [InlineData("0.00", 0.30000000000000004, "0.3")]
    [InlineData("#,##0", 1234, "1234")]
    [InlineData("#,##0.00", 96.1716, "96.1716")]
    [InlineData("0.00E+00", 961716, "961716")]
    [InlineData("¥#,##0.00", 961716.5, "961716.5")]
    [InlineData("_ * #,##0_ ;_ * \\-#,##0_ ;_ * \"-\"_ ;_ @_ ", 1234, "1234")]
    [InlineData("_ * #,##0_ ;_ * \\-#,##0_ ;_ * \"-\"_ ;_ @_ ", -1234, "-1234")]
    [InlineData("_ * #,##0_ ;_ * \\-#,##0_ ;_ * \"-\"_ ;_ @_ ", 0, "0")]
    [InlineData("#,##0_);[Red](#,##0)", -12, "-12")]
    [InlineData("0;-0;;@", 0, "0")]
    [InlineData(";;;", 12, "")]
    [InlineData("0\"件\"", 12, "12件")]
    [InlineData("0.0\"万元\"", 96.1716, "96.1716万元")]
    [InlineData("\"约\"0", 12, "约12")]
    [InlineData("\"约\"0", -12, "约-12")]
    [InlineData("0%", 0.12, "12%")]
    [InlineData("0.00%", 0.1234, "12.34%")]
    [InlineData("0,", 961716, "962")]
    [InlineData("0!.0,", 961716, "96.2")]
    [InlineData("0!.0000", 961716, "96.1716")]
    [InlineData("m\"月\"d\"日\"", 44928, "1月2日")]
    [InlineData("yyyy/m/d", 44928, "2023/1/2")]
    [InlineData("# ?/?", 0.5, " 1/2")]
    [InlineData("0\"-\"0", 12, "1-2")]
    public void ANumber_IsWhatPeopleRead(string code, double value, string shown) => Assert.Equal(shown, NumberLook.Of(code).Show(value));

    [Theory]
    [InlineData(0, "General")]
    [InlineData(9, "0%")]
    [InlineData(14, "yyyy/m/d")]
    [InlineData(31, "yyyy/m/d")]
    [InlineData(58, "yyyy/m/d")]
    [InlineData(49, "General")]
    [InlineData(1000, "General")]
    public void FormatsWithoutCode_AreKnownByTheirNumbers(int format, string code) => Assert.Equal(code, BuiltInFormats.Code(format));

    [Fact]
    public void ACodeThatNoSpreadsheetTakes_ChangesNothing()
    {
        Assert.Equal("12", NumberLook.Of(new string('y', 256)).Show(12));
        Assert.Equal("12", NumberLook.Of("0;0;0;0;0;0").Show(12));
        Assert.Equal("12", NumberLook.Of("\"open").Show(12));
    }

    /// <summary>Codes that nobody wrote on purpose: each number still has a text, and plain numbers under codes of digits alone are themselves.</summary>
    [Fact]
    public void AnyCode_ShowsAnyNumber()
    {
        const string Alphabet = "0#?.,%;@\"\\_*!-+/[]:<>=EehmsydgAMP$¥件约 ()";
        double[] values = [0, 1, -12, 44928.75, -0.3, 1e15, 1e300, -1e300, double.NaN, double.PositiveInfinity];
        var random = new Random(20);
        for (int i = 0; i < 10_000; i++)
        {
            string code = new([.. Enumerable.Range(0, random.Next(1, 16)).Select(_ => Alphabet[random.Next(Alphabet.Length)])]);
            foreach (double value in values)
            {
                Assert.NotNull(NumberLook.Of(code).Show(value));
            }
        }
    }
}
