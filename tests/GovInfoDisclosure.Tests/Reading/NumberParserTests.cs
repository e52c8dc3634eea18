using System.Globalization;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Reading.Values;
using Xunit;

namespace GovInfoDisclosure.Tests.Reading;

/// <summary>Values as documents print them, and what is made of each.</summary>
public sealed class NumberParserTests
{
    [Theory]
    [InlineData("0", "0", "None")]
    [InlineData(" 12 ", "12", "None")]
    [InlineData("１２３", "123", "None")]
    [InlineData("12\u00A0", "12", "None")]
    [InlineData("1,234", "1234", "Tidied")]
    [InlineData("1，234，567", "1234567", "Tidied")]
    [InlineData("15件", "15", "Tidied")]
    [InlineData("3.0", "3", "Tidied")]
    [InlineData("22（其中修订16件）", "22", "Tidied")]
    [InlineData("9[1]", "9", "Tidied")]
    [InlineData("[1]9", "9", "Tidied")]
    [InlineData("[1]", null, "Unreadable")]
    [InlineData("[1234]9", null, "Unreadable")]
    [InlineData("1 234", "1234", "Spaced")]
    [InlineData("1000000000000000", "1000000000000000", "None")]
    [InlineData("1000000000000001", null, "OutOfRange")]
    [InlineData("99999999999999999999999999999999999999", null, "OutOfRange")]
    [InlineData("-5", null, "OutOfRange")]
    [InlineData("3.5", null, "Fraction")]
    [InlineData("--253", null, "Unreadable")]
    [InlineData("+5", null, "Unreadable")]
    [InlineData("007", null, "Unreadable")]
    [InlineData("1,23", null, "Unreadable")]
    [InlineData("1,2345", null, "Unreadable")]
    [InlineData("5万元", null, "Unreadable")]
    [InlineData("22（万）", null, "Unreadable")]
    [InlineData("12%", null, "Unreadable")]
    [InlineData("1.2.3", null, "Unreadable")]
    public void Counts(string raw, string? value, string note) => Holds(raw, Measure.Count, false, null, value, note);

    [Theory]
    [InlineData("+3", "3", "None")]
    [InlineData("减4", "-4", "Signed")]
    [InlineData("−11", "-11", "None")]
    [InlineData("-11", "-11", "None")]
    [InlineData("－１１", "-11", "Signed")]
    [InlineData("+1036", "1036", "None")]
    [InlineData("增加2", "2", "Signed")]
    [InlineData("减少 2 件", "-2", "Signed")]
    [InlineData("4", "4", "None")]
    [InlineData("--253", null, "Unreadable")]
    [InlineData("+-3", null, "Unreadable")]
    public void Changes(string raw, string? value, string note) => Holds(raw, Measure.Count, true, null, value, note);

    [Theory]
    [InlineData("52.15", false, "52.15", "None")]
    [InlineData("0.0000", false, "0", "None")]
    [InlineData("72701.2578", false, "72701.2578", "None")]
    [InlineData("103.3879万元", false, "103.3879", "Tidied")]
    [InlineData("251000元", false, "25.1", "Yuan")]
    [InlineData("251000（元）", false, "25.1", "Yuan")]
    [InlineData("251000", true, "25.1", "Yuan")]
    [InlineData("25.1万元", true, "25.1", "Tidied")]
    [InlineData("1,234.5", false, "1234.5", "Tidied")]
    [InlineData("1.50000", false, "1.5", "None")]
    [InlineData("1.23456", false, null, "TooPrecise")]
    [InlineData("251000.55元", false, null, "TooPrecise")]
    [InlineData("100000000000", false, "100000000000", "None")]
    [InlineData("100000000000.0001", false, null, "OutOfRange")]
    [InlineData("5件", false, null, "Unreadable")]
    [InlineData("25（其中罚没3万元）", false, null, "Unreadable")]
    public void Amounts(string raw, bool headSaysYuan, string? value, string note) =>
        Holds(raw, Measure.TenThousandYuan, false, headSaysYuan ? 1m : null, value, note);

    [Theory]
    [InlineData("", "Empty")]
    [InlineData("\u3000", "Empty")]
    [InlineData("&nbsp;", "Empty")]
    [InlineData("<o:p> </o:p>", "Empty")]
    [InlineData("/", "Dash")]
    [InlineData("／", "Dash")]
    [InlineData("-", "Dash")]
    [InlineData("—", "Dash")]
    [InlineData("——", "Dash")]
    [InlineData("无", "Dash")]
    [InlineData("12", "Number")]
    [InlineData("--253", "Number")]
    [InlineData("减4", "Number")]
    [InlineData("22（其中修订16件）", "Number")]
    [InlineData("1.", "Text")]
    [InlineData("-3-", "Text")]
    [InlineData("1.属于国家秘密", "Text")]
    [InlineData("指2018年事项数", "Text")]
    [InlineData("如-8", "Text")]
    [InlineData("第二十条第（一）项", "Text")]
    [InlineData("数据1", "Text")]
    [InlineData("abc", "Text")]
    public void Kinds(string text, string kind) => Assert.Equal(kind, ValueText.KindOf(text).ToString());

    private static void Holds(string raw, Measure unit, bool isSigned, decimal? headUnit, string? value, string note)
    {
        ParsedValue parsed = NumberParser.Parse(raw, unit, isSigned, headUnit);
        Assert.Equal(note, parsed.Note.ToString());
        Assert.Equal(value is null ? null : decimal.Parse(value, CultureInfo.InvariantCulture), parsed.Value);
        Assert.Equal(value, parsed.Value?.ToString(CultureInfo.InvariantCulture));
    }
}
