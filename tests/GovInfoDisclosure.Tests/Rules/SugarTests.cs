using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Rules;
using Xunit;

namespace GovInfoDisclosure.Tests.Rules;

/// <summary>Shares, growth, between, multiples, abs, min, max, count, and a tolerance that is a share: what they come to, and what is said.</summary>
public sealed class SugarTests
{
    private const string A = "requests.received.naturalPersons";
    private const string B = "requests.received.commercialEnterprises";
    private const string C = "requests.received.total";
    private const string Received = "requests.received.*";

    /// <summary>a, b and c as given, null for a blank; the rest of the row is 0.</summary>
    [Theory]
    [InlineData($"share({A}, {C}) <= 30%", 3, 0, 10, Outcome.Holds)]
    [InlineData($"share({A}, {C}) <= 30%", 4, 0, 10, Outcome.Broken)]
    [InlineData($"share({A}, {C}) < 0.3", 3, 0, 10, Outcome.Broken)]
    [InlineData($"30% >= share({A}, {C})", 4, 0, 10, Outcome.Broken)]
    [InlineData($"share({A}, {C}) <= 30%", 4, 0, 0, Outcome.NotApplicable)]
    [InlineData($"share({A}, {C}) <= 30%", 0, 0, 0, Outcome.NotApplicable)]
    [InlineData($"share({A}, {C}) >= 30%", 0, 0, -5, Outcome.NotApplicable)]
    [InlineData($"share({A}, {C}) <= 30%", null, 0, 10, Outcome.Undecided)]
    [InlineData($"share({A}, {C}) <= 30%", 4, 0, null, Outcome.Undecided)]
    [InlineData($"share({A}, {C}) <= 30%", 0, 0, null, Outcome.Holds)]
    [InlineData($"share({A} + {B}, {C}) == 50%", 3, 2, 10, Outcome.Holds)]
    [InlineData($"share({A}, {C}) == 50%", 3, 2, 10, Outcome.Broken)]
    [InlineData($"share({A}, {A} + {B}) between 40% and 60%", 4, 6, 0, Outcome.Holds)]
    [InlineData($"share({A}, {A} + {B}) between 40% and 60%", 7, 3, 0, Outcome.Broken)]
    [InlineData($"not share({A}, {C}) <= 30%", 4, 0, 0, Outcome.NotApplicable)]
    [InlineData($"{A} between 2 and 4", 2, 0, 0, Outcome.Holds)]
    [InlineData($"{A} between 2 and 4", 4, 0, 0, Outcome.Holds)]
    [InlineData($"{A} between 2 and 4", 5, 0, 0, Outcome.Broken)]
    [InlineData($"{A} between {B} and {C}", 5, 6, null, Outcome.Broken)]
    [InlineData($"{A} between {B} and {C}", 5, 4, null, Outcome.Undecided)]
    [InlineData($"{A} is a multiple of 10", 20, 0, 0, Outcome.Holds)]
    [InlineData($"{A} is a multiple of 10", 0, 0, 0, Outcome.Holds)]
    [InlineData($"{A} is a multiple of 10", 25, 0, 0, Outcome.Broken)]
    [InlineData($"{A} is not a multiple of 10", 25, 0, 0, Outcome.Holds)]
    [InlineData($"{A} + {B} is a multiple of 5", 7, 3, 0, Outcome.Holds)]
    [InlineData($"{A} is a multiple of 10", null, 0, 0, Outcome.Undecided)]
    [InlineData($"abs({A} - {B}) <= 2", 5, 3, 0, Outcome.Holds)]
    [InlineData($"abs({A} - {B}) <= 2", 3, 5, 0, Outcome.Holds)]
    [InlineData($"abs({A} - {B}) <= 2", 3, 6, 0, Outcome.Broken)]
    [InlineData($"abs({A} - {B}) == 3", 3, 6, 0, Outcome.Holds)]
    [InlineData($"abs({A} - {B}) != 3", 3, 6, 0, Outcome.Broken)]
    [InlineData($"abs({A} - {B}) > 2", 3, 6, 0, Outcome.Holds)]
    [InlineData($"abs({A} - {B}) >= 0", null, null, 0, Outcome.Holds)]
    [InlineData($"abs({A} - {B}) < 0", null, null, 0, Outcome.Broken)]
    [InlineData($"max({A}, {B}) <= {C}", 3, 4, 4, Outcome.Holds)]
    [InlineData($"max({A}, {B}) <= {C}", 3, 5, 4, Outcome.Broken)]
    [InlineData($"max({A}, {B}) <= {C}", null, 5, 4, Outcome.Broken)]
    [InlineData($"max({A}, {B}) >= {C}", null, 5, 4, Outcome.Holds)]
    [InlineData($"min({A}, {B}) <= {C}", null, 5, 4, Outcome.Undecided)]
    [InlineData($"min({A}, {B}) <= {C}", null, 3, 4, Outcome.Holds)]
    [InlineData($"{C} - min({A}, {B}) == 7", 3, 9, 10, Outcome.Holds)]
    [InlineData($"-2 * max({A}, {B}) >= -{C}", 3, 5, 10, Outcome.Holds)]
    [InlineData($"-2 * max({A}, {B}) >= -{C}", 3, 6, 10, Outcome.Broken)]
    [InlineData($"max({A} + 1, abs({B} - {C})) == 6", 5, 1, 5, Outcome.Holds)]
    [InlineData($"max({Received} except {C}) <= {C}", 3, 5, 4, Outcome.Broken)]
    [InlineData($"min({Received} except {C}) == 0", 3, 5, 4, Outcome.Holds)]
    [InlineData($"2 * max({Received} except {C}) <= {C} + 2", 3, 5, 8, Outcome.Holds)]
    [InlineData($"count({Received} > 0) >= 2", 1, 0, 1, Outcome.Holds)]
    [InlineData($"count({Received} > 0) >= 2", 1, 0, 0, Outcome.Broken)]
    [InlineData($"count({Received} > 0) >= 2", 1, 0, null, Outcome.Undecided)]
    [InlineData($"count({Received} > 0) >= 2", 0, 0, null, Outcome.Broken)]
    [InlineData($"count({Received} > 0) between 1 and 2", 1, 1, 1, Outcome.Broken)]
    [InlineData($"count({Received} is not blank) == 5", 1, null, null, Outcome.Holds)]
    [InlineData($"count({Received} == {C}) < 2", 4, 1, 4, Outcome.Broken)]
    [InlineData($"count({Received} > 0) != 1", 1, 0, 0, Outcome.Broken)]
    [InlineData($"3 <= count({Received} == 0)", 4, 1, 4, Outcome.Holds)]
    public void Check(string check, int? a, int? b, int? c, Outcome expected)
    {
        Assert.Equal(expected, Samples.Judge(Samples.Yaml(check), Report(a, b, c)).Outcome);
    }

    /// <summary>A tolerance that is a share of the right side, whatever its sign.</summary>
    [Theory]
    [InlineData("==", 101, 100, Outcome.Holds)]
    [InlineData("==", 99, 100, Outcome.Holds)]
    [InlineData("==", 102, 100, Outcome.Broken)]
    [InlineData("==", 98, 100, Outcome.Broken)]
    [InlineData("==", 0, 0, Outcome.Holds)]
    [InlineData("==", 1, 0, Outcome.Broken)]
    [InlineData("==", -100, -100, Outcome.Holds)]
    [InlineData("==", -101, -100, Outcome.Holds)]
    [InlineData("==", -102, -100, Outcome.Broken)]
    [InlineData("!=", 101, 100, Outcome.Broken)]
    [InlineData("!=", 102, 100, Outcome.Holds)]
    [InlineData("<=", 101, 100, Outcome.Holds)]
    [InlineData("<=", 102, 100, Outcome.Broken)]
    [InlineData("<", 101, 100, Outcome.Broken)]
    [InlineData(">=", 99, 100, Outcome.Holds)]
    [InlineData(">", 99, 100, Outcome.Broken)]
    [InlineData("==", null, 100, Outcome.Undecided)]
    public void RelativeTolerance(string relation, int? left, int right, Outcome expected) =>
        Assert.Equal(expected, Samples.Judge(Samples.Yaml($"{A} {relation} {B}", "tolerance: { relative: 1% }"), Report(left, right, 0)).Outcome);

    /// <summary>Of a formula for each of many rows, those with nothing to be a share of are passed over.</summary>
    [Theory]
    [InlineData("all", 0, 7, Outcome.Holds)]
    [InlineData("all", 10, 7, Outcome.Broken)]
    [InlineData("any", 0, 7, Outcome.Broken)]
    [InlineData("any", 10, 1, Outcome.Holds)]
    public void ShareUnderAVariable(string quantifier, int whole, int part, Outcome expected)
    {
        string rule = Samples.Yaml($"{{ {quantifier}: {{ forEach: {{ row: [received, broughtForward] }}, "
            + "check: \"share(requests.{row}.naturalPersons, requests.{row}.total) <= 50%\" } }");
        Assert.Equal(expected, Samples.Judge(rule, Report(part, 0, whole)).Outcome);
    }

    [Theory]
    [InlineData(15, 10, Outcome.Holds)]
    [InlineData(5, 10, Outcome.Holds)]
    [InlineData(16, 10, Outcome.Broken)]
    [InlineData(4, 10, Outcome.Broken)]
    [InlineData(4, 0, Outcome.NotApplicable)]
    [InlineData(null, 10, Outcome.Undecided)]
    [InlineData(5, null, Outcome.Undecided)]
    public void Growth(int? now, int? before, Outcome expected) => Assert.Equal(expected,
        Found(Samples.Yaml($"growth({A}) between -50% and 50%"), Report(now, 0, 0), Report(before, 0, 0)).Outcome);

    [Fact]
    public void GrowthWithoutLastYear_DoesNotApply() =>
        Assert.Equal(Outcome.NotApplicable, Found(Samples.Yaml($"growth({A}) <= 1"), Report(1, 0, 0), PriorReport.Missing()).Outcome);

    [Theory]
    [InlineData($"share({A}, {C}) <= 30%", "Title: 自然人 4，应不大于 0.3 × 总计 10 = 3，相差 1（占 40%）。",
        "natural persons 4 must not be greater than 0.3 × total 10 = 3 (difference 1); the share is 40%.")]
    [InlineData($"growth({A}) <= 50%", "本报告 4，应不大于 1.5 × 上年 2 = 3，相差 1（增长 100%）。",
        "this report 4 must not be greater than 1.5 × last year's 2 = 3 (difference 1); the growth is 100%.")]
    [InlineData($"{A} is a multiple of 3", "4，应为 3 的整数倍，多 1。", "4 must be a multiple of 3 (1 over).")]
    [InlineData($"count({Received} > 0) >= 5", "符合条件的单元格 2 个（共 7 个），应不小于 5，相差 3。",
        "the count 2 (of 7 cells) must not be less than 5 (difference 3).")]
    [InlineData($"max({A}, {B}) <= 3", "自然人 4，应不大于 3，相差 1。", "natural persons 4 must not be greater than 3 (difference 1).")]
    public void BrokenSentence_SaysTheNumbers(string check, string zh, string en)
    {
        Message message = Found(Samples.Yaml(check), Report(4, 0, 10), Report(2, 0, 0)).Message;
        Assert.EndsWith(zh.Replace("Title: ", "", System.StringComparison.Ordinal), message.Zh, System.StringComparison.Ordinal);
        Assert.EndsWith(en, message.En, System.StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>A rule's own sentence can name its parameters, by the level that was judged by, and the ratio.</summary>
    [Theory]
    [InlineData(AgencyLevel.Township, "占 40%，本级上限 10%", "share 40%, limit 10%, factor 2")]
    [InlineData(AgencyLevel.County, "占 40%，本级上限 30%", "share 40%, limit 30%, factor 2")]
    public void OwnSentence_NamesParametersAndTheRatio(AgencyLevel level, string zh, string en)
    {
        string rule = Samples.Yaml($"$times * {B} <= 5 and share({A}, {C}) <= $most",
            "parameters: { times: 2, most: { default: 30%, township: 10% } }\n"
            + "message: { zh: '占 {ratio}，本级上限 {$most}', en: 'share {ratio}, limit {$most}, factor {$times}' }")
            .Replace("{ratio}，本级上限 {$most}'", "{ratio}，本级上限 {$most}{$times}'", System.StringComparison.Ordinal);
        Message message = Samples.Judge(rule, Report(4, 0, 10) with { Agency = new Agency { Level = level } }).Message;
        Assert.Equal((zh + "2", en), (message.Zh, message.En));
    }

    [Fact]
    public void AMaximumOverUnits_NeedsUnits()
    {
        string rule = Samples.Yaml($"max(units.{C}) <= {C}");
        AnnualReport own = Report(0, 0, 5);
        AnnualReport unit = Report(0, 0, 6);
        Assert.Equal([Outcome.Broken, Outcome.Holds, Outcome.NotApplicable], new AnnualReport[][] { [own, unit], [own], [] }.Select(units =>
            Assert.Single(Samples.Load(rule).Validate(own, new ValidationOptions
            {
                IncludeAll = true, Units = new UnitReports(new ValueList<AnnualReport>(units), true, ValueList<Message>.Empty),
            }).Findings, finding => finding.RuleId == "T1").Outcome));
    }

    private static AnnualReport Report(int? a, int? b, int? c) => Samples.Report((A, a), (B, b), (C, c));

    private static Finding Found(string yaml, AnnualReport report, PriorReport? prior) => Assert.Single(
        Samples.Load(yaml).Validate(report, new ValidationOptions { IncludeAll = true, Prior = prior }).Findings, finding => finding.RuleId == "T1");
}
