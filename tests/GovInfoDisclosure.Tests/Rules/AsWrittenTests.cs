using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Rules;
using Xunit;

namespace GovInfoDisclosure.Tests.Rules;

/// <summary>A tolerance that follows the decimals of each amount: half a unit of the last one, that half included.</summary>
public sealed class AsWrittenTests
{
    private const string Amount = "proactiveDisclosure.administrativeFees.amount";
    private const string Count = "requests.received.total";

    [Theory]
    [InlineData(400, "0.04", Outcome.Holds)]
    [InlineData(410, "0.04", Outcome.Holds)]
    [InlineData(450, "0.04", Outcome.Holds)]
    [InlineData(451, "0.04", Outcome.Broken)]
    [InlineData(1040, "0.1", Outcome.Holds)]
    [InlineData(1500, "0.1", Outcome.Holds)]
    [InlineData(1501, "0.1", Outcome.Broken)]
    [InlineData(1501, "0.10", Outcome.Broken)]
    [InlineData(1500, "0.1000", Outcome.Holds)]
    [InlineData(2060, "0.1", Outcome.Broken)]
    [InlineData(50, "0", Outcome.Holds)]
    [InlineData(51, "0", Outcome.Broken)]
    [InlineData(50, "0.00", Outcome.Holds)]
    [InlineData(4000, "0", Outcome.Broken)]
    [InlineData(15000, "1", Outcome.Holds)]
    [InlineData(15001, "1", Outcome.Broken)]
    [InlineData(12346, "1.2345", Outcome.Broken)]
    [InlineData(12345, "1.23451", Outcome.Holds)]
    [InlineData(0, null, Outcome.Holds)]
    [InlineData(410, null, Outcome.Undecided)]
    public void Sum_IsComparedWithWhatTheAmountStandsFor(int yuan, string? amount, Outcome expected)
    {
        decimal? stated = amount is null ? null : decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture);
        string rule = Samples.Yaml($"{Count} / 10000 <= {Amount}", "tolerance: { rounded: asWritten }", "[2021]");
        Assert.Equal(expected, Samples.Judge(rule, Samples.Report((Count, yuan), (Amount, stated))).Outcome);

        AnnualReport fees = Samples.Report((Amount, stated)) with { ProcessingFees = new ProcessingFees { CollectedYuan = yuan } };
        Assert.Equal(expected, Samples.Judge(
            Samples.Yaml($"processingFees.collectedYuan / 10000 <= {Amount}", "tolerance: { rounded: asWritten }", "[2021]"), fees).Outcome);
    }

    [Theory]
    [InlineData("==", "0.1", 1400, Outcome.Holds)]
    [InlineData("==", "0.1", 400, Outcome.Broken)]
    [InlineData("!=", "0.1", 1400, Outcome.Broken)]
    [InlineData("!=", "0.1", 1600, Outcome.Holds)]
    [InlineData("<", "0.1", 1499, Outcome.Holds)]
    [InlineData("<", "0.1", 1500, Outcome.Broken)]
    [InlineData(">=", "0.1", 500, Outcome.Holds)]
    [InlineData(">=", "0.1", 499, Outcome.Broken)]
    public void EveryRelationIsWidened(string relation, string amount, int yuan, Outcome expected) => Assert.Equal(expected, Samples.Judge(
        Samples.Yaml($"{Count} / 10000 {relation} {Amount}", "tolerance: { rounded: asWritten }", "[2021]"),
        Samples.Report((Count, yuan), (Amount, decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture)))).Outcome);

    /// <summary>With a tolerance "not equal" is: further apart than it.</summary>
    [Theory]
    [InlineData(5, 5, Outcome.Broken)]
    [InlineData(5, 7, Outcome.Broken)]
    [InlineData(5, 8, Outcome.Holds)]
    public void NotEqual_MeansFurtherApartThanTheTolerance(int first, int second, Outcome expected)
    {
        AnnualReport report = Samples.Report((Count, first), ("requests.carriedForward.total", second));
        Assert.Equal(expected, Samples.Judge(Samples.Yaml($"not ({Count} == requests.carriedForward.total)", "tolerance: 2"), report).Outcome);
        Assert.Equal(expected, Samples.Judge(Samples.Yaml($"{Count} != requests.carriedForward.total", "tolerance: 2"), report).Outcome);
    }

    [Fact]
    public void WrongWord_IsTold() => LoadErrors.Expect(Samples.Yaml("1 <= 2", "tolerance: { rounded: ¦aswriten }"),
        "rounded must be decimals or asWritten, found 'aswriten', did you mean 'asWritten'?", "rounded 应为小数位数或 asWritten，而这里是“aswriten”，是否想写“asWritten”？");
}
