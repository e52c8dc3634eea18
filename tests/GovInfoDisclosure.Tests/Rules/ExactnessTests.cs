using System.Linq;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Rules;
using GovInfoDisclosure.Tests.Support;
using Xunit;

namespace GovInfoDisclosure.Tests.Rules;

/// <summary>Numbers are judged as they are printed: no rounding, no overflow, however large.</summary>
public sealed class ExactnessTests
{
    private const string Fees = "proactiveDisclosure.administrativeFees.amount";
    private const string A = "requests.received.naturalPersons";
    private const string B = "requests.received.commercialEnterprises";
    private const string Total = "requests.received.total";
    private const long Most = 1_000_000_000_000_000;

    [Theory]
    [InlineData("52.15 + 61.80", "113.95", Outcome.Holds)]
    [InlineData("52.15 + 61.80", "113.9499", Outcome.Broken)]
    [InlineData("52.15 + 61.80", "113.9501", Outcome.Broken)]
    [InlineData("0.1 + 0.2", "0.3", Outcome.Holds)]
    [InlineData("3 * 33.3333", "99.9999", Outcome.Holds)]
    [InlineData("100 / 3 * 3", "100", Outcome.Holds)]
    [InlineData("99999999999.9999", "99999999999.9999", Outcome.Holds)]
    [InlineData("99999999999.9999", "99999999999.9998", Outcome.Broken)]
    public void Amounts_AreDecimals(string sum, string amount, Outcome expected)
    {
        decimal value = decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture);
        Finding finding = Samples.Judge(Samples.Yaml($"{sum} == {Fees}", editions: "[2021]"), Samples.Report((Fees, value)));
        Assert.Equal(expected, finding.Outcome);
        Assert.Equal(value, finding.Right);
    }

    [Fact]
    public void BrokenAmount_ShowsTheExactNumbers()
    {
        Finding finding = Samples.Judge(Samples.Yaml($"{Fees} == 52.15 + 61.80", editions: "[2021]"), Samples.Report((Fees, 113.9499m)));
        Assert.Equal("行政事业性收费 / 本年收费金额：113.9499，而 52.15 + 61.8 = 113.95，相差 0.0001。", finding.Message.Zh);
        Assert.Equal("Administrative fees / Fees charged this year: 113.9499, but 52.15 + 61.8 = 113.95 (difference 0.0001).", finding.Message.En);
        Assert.Equal((113.9499m, 113.95m, -0.0001m), (finding.Left, finding.Right, finding.Difference));
    }

    [Theory]
    [InlineData(Most, 0, Most, Outcome.Holds)]
    [InlineData(Most - 1, 0, Most, Outcome.Broken)]
    [InlineData(9_007_199_254_740_993, 0, 9_007_199_254_740_992, Outcome.Broken)]
    [InlineData(9_007_199_254_740_992, 1, 9_007_199_254_740_993, Outcome.Holds)]
    [InlineData(long.MaxValue, 0, long.MaxValue, Outcome.Holds)]
    [InlineData(long.MaxValue, 0, long.MaxValue - 1, Outcome.Broken)]
    [InlineData(long.MinValue, 0, long.MinValue, Outcome.Holds)]
    [InlineData(long.MinValue, 0, long.MinValue + 1, Outcome.Broken)]
    [InlineData(long.MaxValue, 1, long.MinValue, Outcome.Broken)]
    public void Counts_AreExactUpToTheLargest(long a, long b, long total, Outcome expected) =>
        Assert.Equal(expected, Samples.Default("E3/received", Samples.Report((A, a), (B, b), (Total, total))).Outcome);

    [Fact]
    public void SumsBeyond64Bits_AreExact_AndShownInFull()
    {
        Finding finding = Samples.Default("E3/received", Samples.Report((A, long.MaxValue), (B, long.MaxValue), (Total, 1)));
        Assert.Equal(Outcome.Broken, finding.Outcome);
        Assert.Equal(18_446_744_073_709_551_614m, finding.Left);
        Assert.Equal(18_446_744_073_709_551_613m, finding.Difference);
        Assert.Contains("= 18446744073709551614，而总计 1，相差 18446744073709551613。", finding.Message.Zh, System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("79228162514264337593543950335")]
    [InlineData("-79228162514264337593543950335")]
    [InlineData("0.0000000000000000000000000001")]
    [InlineData("1234567890123.4567890123456789")]
    public void AmountsThatNoReaderGives_AreJudgedExactly(string text)
    {
        decimal amount = decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
        AnnualReport report =
            Samples.Report() with { ProactiveDisclosure = new ProactiveDisclosure2021 { AdministrativeFees = new FeeAmount { Amount = amount } } };
        Assert.Equal(amount < 0 ? Outcome.Broken : Outcome.Holds, Samples.Default("E5/" + Fees, report).Outcome);

        Finding doubled = Samples.Judge(Samples.Yaml($"1000 * {Fees} == 999 * {Fees} + {Fees}", editions: "[2021]"), report);
        Assert.Equal(Outcome.Holds, doubled.Outcome);
        Finding more = Samples.Judge(Samples.Yaml($"1000 * {Fees} == 999 * {Fees} + {Fees} + {A}", editions: "[2021]"),
            report with { Requests = report.Requests with { Received = new ApplicantCounts { NaturalPersons = 1 } } });
        Assert.Equal(Outcome.Broken, more.Outcome);
        Assert.Equal(-1, more.Difference);
    }

    [Fact]
    public void ASideThatNoDecimalHolds_IsNull_AndStillInTheMessage()
    {
        AnnualReport report =
            Samples.Report() with { ProactiveDisclosure = new ProactiveDisclosure2021 { AdministrativeFees = new FeeAmount { Amount = decimal.MaxValue } } };
        Finding finding = Samples.Judge(Samples.Yaml($"2 * {Fees} == 0", editions: "[2021]"), report);
        Assert.Equal((Outcome.Broken, null, 0m), (finding.Outcome, finding.Left, finding.Right));
        Assert.Equal("行政事业性收费 / 本年收费金额：2 × 79228162514264337593543950335 = 158456325028528675187087900670，而 0，相差 158456325028528675187087900670。",
            finding.Message.Zh);
    }

    [Fact]
    public void LargeCoefficients_DoNotOverflow()
    {
        Finding finding = Samples.Judge(Samples.Yaml($"9999999999999999999999999999 * {A} == {B}"), Samples.Report((A, Most), (B, Most)));
        Assert.Equal(Outcome.Broken, finding.Outcome);
        Assert.Equal(Outcome.Holds,
            Samples.Judge(Samples.Yaml($"{A} / 9999999999999999999999999999 == {B} * 0.0000000000000000000000001"), Samples.Report()).Outcome);
    }

    [Fact]
    public void ATable3OfTheLargestNumbers_IsJudgedWithoutThrowing()
    {
        foreach (FormShape form in FormShape.All)
        {
            foreach (decimal value in new decimal[] { long.MaxValue, long.MinValue, Most, -Most })
            {
                AnnualReport report = form.ToReport(form.Values(Enumerable.Repeat<decimal?>(value, form.Cells.Length).ToArray()));
                ValidationResult result = RuleSet.Default.Validate(report);
                Assert.Equal(RuleSet.Default.Prepare(form).Instances.Length, result.Instances);

                // Received and brought forward are as much as concluded and carried forward.
                Assert.DoesNotContain(result.Findings, finding => finding.RuleId == "E1");
                Assert.Equal(7, result.Findings.Count(finding => finding.RuleId == "E2"));
            }
        }
    }
}
