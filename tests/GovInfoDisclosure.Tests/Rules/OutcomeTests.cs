using System.Collections.Generic;
using System.Linq;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Rules;
using GovInfoDisclosure.Rules.Language;
using Xunit;

namespace GovInfoDisclosure.Tests.Rules;

/// <summary>What a blank leaves certain and what it does not: every filling with numbers of at least 0 (本年增/减: any) must agree.</summary>
public sealed class OutcomeTests
{
    private const string A = "requests.received.naturalPersons";
    private const string B = "requests.received.commercialEnterprises";
    private const string C = "requests.received.total";
    private const string Change = "proactiveDisclosure.licensing.netChange";
    private const string Items = "proactiveDisclosure.licensing.itemsLastYear";

    /// <summary>a, b and c as given, null for a blank; the outcome of the check.</summary>
    [Theory]
    [InlineData($"{A} + {B} == {C}", 3, 4, 7, Outcome.Holds)]
    [InlineData($"{A} + {B} == {C}", 3, 4, 8, Outcome.Broken)]
    [InlineData($"{A} + {B} == {C}", 3, null, 7, Outcome.Undecided)]
    [InlineData($"{A} + {B} == {C}", 9, null, 7, Outcome.Broken)]
    [InlineData($"{A} + {B} == {C}", null, null, 0, Outcome.Undecided)]
    [InlineData($"{A} + {B} == {C}", 9, null, null, Outcome.Undecided)]
    [InlineData($"{A} + {B} == {A} + {C}", null, 4, 4, Outcome.Holds)]
    [InlineData($"{A} + {B} == {A} + {C}", null, 4, 5, Outcome.Broken)]
    [InlineData($"2 * {A} - {A} >= {A}", null, 0, 0, Outcome.Holds)]
    [InlineData($"{A} >= 0", null, 0, 0, Outcome.Holds)]
    [InlineData($"{A} < 0", null, 0, 0, Outcome.Broken)]
    [InlineData($"{A} > 0", null, 0, 0, Outcome.Undecided)]
    [InlineData($"{A} + 1 > 0", null, 0, 0, Outcome.Holds)]
    [InlineData($"{A} + 1 != 0", null, 0, 0, Outcome.Holds)]
    [InlineData($"{A} - {B} <= {C}", 5, null, 5, Outcome.Holds)]
    [InlineData($"{A} - {B} <= {C}", 6, null, 5, Outcome.Undecided)]
    [InlineData($"{A} - {B} <= {C}", null, 5, 5, Outcome.Undecided)]
    [InlineData($"-{A} <= {B}", null, null, 0, Outcome.Holds)]
    [InlineData($"-{A} > {B}", null, null, 0, Outcome.Broken)]
    [InlineData($"-{A} >= {B}", null, null, 0, Outcome.Undecided)]
    [InlineData($"0.5 * {A} == {B}", 5, 2, 0, Outcome.Broken)]
    [InlineData($"{A} / 2 == {B}", 4, 2, 0, Outcome.Holds)]
    [InlineData($"{A} / 3 == {B} / 6 + 1 / 6", 1, 1, 0, Outcome.Holds)]
    [InlineData($"({A} + {B}) * 3 == {C}", 1, 1, 6, Outcome.Holds)]
    [InlineData($"{A} is blank", null, 0, 0, Outcome.Holds)]
    [InlineData($"{A} is blank", 0, 0, 0, Outcome.Broken)]
    [InlineData($"{A} is not blank", null, 0, 0, Outcome.Broken)]
    [InlineData($"not {A} == {B}", 1, 1, 0, Outcome.Broken)]
    [InlineData($"not {A} == {B}", 1, null, 0, Outcome.Undecided)]
    [InlineData($"not {A} < 0", null, 0, 0, Outcome.Holds)]
    [InlineData($"{A} <= 5 or {A} >= 5", null, 0, 0, Outcome.Holds)]
    [InlineData($"{A} < 5 or {A} > 5", null, 0, 0, Outcome.Undecided)]
    [InlineData($"{A} <= 5 and {A} >= 6", null, 0, 0, Outcome.Broken)]
    [InlineData($"{A} <= 5 and {A} >= 5", null, 0, 0, Outcome.Undecided)]
    [InlineData($"{A} <= {B} or {B} <= {A}", null, null, 0, Outcome.Holds)]
    [InlineData($"{A} < {B} and {B} < {C} and {C} < {A}", null, null, null, Outcome.Broken)]
    [InlineData($"{A} == {B} implies {B} == {A}", null, null, 0, Outcome.Holds)]
    [InlineData($"{A} > {B} implies {A} >= {B} + {C}", null, null, 0, Outcome.Holds)]
    [InlineData($"{A} > {B} implies {A} >= {B} + {C}", null, null, 1, Outcome.Undecided)]
    [InlineData($"not ({A} + {B} == {C} and {A} > {C})", null, null, null, Outcome.Holds)]
    [InlineData($"{A} <= 5 or {B} >= 5", null, null, 0, Outcome.Undecided)]
    [InlineData($"{A} <= 5 or {B} >= 0", null, null, 0, Outcome.Holds)]
    public void Check_HasTheOutcomeOfEveryFilling(string check, int? a, int? b, int? c, Outcome expected) =>
        Assert.Equal(expected, Samples.Judge(Samples.Yaml(Quote(check)), Samples.Report((A, a), (B, b), (C, c))).Outcome);

    [Theory]
    [InlineData($"{Change} >= 0", Outcome.Undecided)]
    [InlineData($"{Change} < 0", Outcome.Undecided)]
    [InlineData($"{Items} + {Change} >= 0", Outcome.Undecided)]
    [InlineData($"{Change} <= 5 or {Change} >= 5", Outcome.Holds)]
    [InlineData($"{Change} < 0 and {Change} > 0", Outcome.Broken)]
    [InlineData($"{Change} - {Change} == 0", Outcome.Holds)]
    [InlineData($"{Change} >= 0 or {Items} >= 0", Outcome.Holds)]
    public void BlankNetChange_MayBeAnyNumber(string check, Outcome expected) => Assert.Equal(
        expected, Samples.Judge(Samples.Yaml(Quote(check), editions: "[2019]"), Samples.Report(FormShape.Of2019, (Change, null), (Items, 3))).Outcome);

    /// <summary>The condition first, then the check.</summary>
    [Theory]
    [InlineData($"{A} > 0", $"{B} == 1", 0, 2, 0, Outcome.NotApplicable)]
    [InlineData($"{A} > 0", $"{B} == 1", 1, 2, 0, Outcome.Broken)]
    [InlineData($"{A} > 0", $"{B} == 1", 1, 1, 0, Outcome.Holds)]
    [InlineData($"{A} > 0", $"{B} == 1", null, 2, 0, Outcome.Undecided)]
    [InlineData($"{A} > 0", $"{B} == 1", null, 1, 0, Outcome.Holds)]
    [InlineData($"{A} > 0", $"{B} == 1", null, null, 0, Outcome.Undecided)]
    [InlineData($"{A} < 0", $"{B} == 1", null, null, 0, Outcome.NotApplicable)]
    [InlineData($"{A} >= 0", $"{B} == 1", null, 2, 0, Outcome.Broken)]
    [InlineData($"{A} is not blank", $"{A} == 1", null, 0, 0, Outcome.NotApplicable)]
    [InlineData($"{A} <= 5 or {A} >= 5", $"{B} == 1", null, 2, 0, Outcome.Broken)]
    [InlineData($"{A} <= 5 and {A} >= 6", $"{B} == 1", null, 2, 0, Outcome.NotApplicable)]
    public void When_DecidesWhetherTheCheckApplies(string when, string check, int? a, int? b, int? c, Outcome expected) => Assert.Equal(
        expected, Samples.Judge(Samples.Yaml(Quote(check), "when: " + Quote(when)), Samples.Report((A, a), (B, b), (C, c))).Outcome);

    [Theory]
    [InlineData("undecided", null, null, Outcome.Undecided)]
    [InlineData("undecided", null, 1, Outcome.Undecided)]
    [InlineData("zero", null, null, Outcome.Holds)]
    [InlineData("zero", null, 1, Outcome.Broken)]
    [InlineData("zero", 1, 1, Outcome.Holds)]
    [InlineData("all-or-none", null, null, Outcome.NotApplicable)]
    [InlineData("all-or-none", null, 1, Outcome.Undecided)]
    [InlineData("all-or-none", 1, 1, Outcome.Holds)]
    [InlineData("all-or-none", 2, 1, Outcome.Broken)]
    public void Missing_SaysWhatBlanksAre(string missing, int? a, int? b, Outcome expected) =>
        Assert.Equal(expected, Samples.Judge(Samples.Yaml($"{A} == {B}", "missing: " + missing), Samples.Report((A, a), (B, b))).Outcome);

    [Theory]
    [InlineData("all-or-none", null, Outcome.NotApplicable)]
    [InlineData("all-or-none", 7, Outcome.Holds)]
    [InlineData("undecided", null, Outcome.Holds)]
    public void Missing_CountsAlsoForACellThatCancels(string missing, int? a, Outcome expected) =>
        Assert.Equal(expected, Samples.Judge(Samples.Yaml($"{A} < {A} + 1", "missing: " + missing), Samples.Report((A, a))).Outcome);

    [Theory]
    [InlineData("undecided", null, 1, Outcome.Broken)]
    [InlineData("undecided", null, null, Outcome.Holds)]
    [InlineData("all-or-none", null, null, Outcome.Holds)]
    public void BlankAsZero_ReadsEveryBlankAsZero(string missing, int? a, int? b, Outcome expected) =>
        Assert.Equal(expected, Samples.Judge(Samples.Yaml($"{A} == {B}", "missing: " + missing), Samples.Report((A, a), (B, b)), blankAsZero: true).Outcome);

    [Fact]
    public void BlankAsZero_LeavesAFeeReportThatWasNotRead_AndFillsOneThatWas()
    {
        RuleSet rules = Samples.Load(Samples.Yaml("processingFees.notices == 0"));
        Assert.Equal(Outcome.Undecided, Samples.All(rules, Samples.Report())["T1"].Outcome);
        Assert.Equal(Outcome.Undecided, Samples.All(rules, Samples.Report(), blankAsZero: true)["T1"].Outcome);
        Assert.Equal(Outcome.Holds, Samples.All(rules, Samples.Report(("processingFees.collectedYuan", 10)), blankAsZero: true)["T1"].Outcome);
    }

    [Fact]
    public void BlankAsZero_AccusesNobodyOfAFeeReportThatWasNotRead()
    {
        AnnualReport report = Samples.Report(("requests.outcomes.otherHandling.feeUnpaid.total", 2), ("requests.received.total", null));
        Dictionary<string, Finding> findings = Samples.All(RuleSet.Default, report, blankAsZero: true);
        Assert.Equal(Outcome.NotApplicable, findings["X1/processingFees.notices"].Outcome);
        Assert.Equal(Outcome.NotApplicable, findings["X2/processingFees.collectedYuan"].Outcome);
        Assert.Null(Assert.Single(findings["E3/received"].Cells, cell => cell.Address == "requests.received.total").Value);
    }

    [Theory]
    [InlineData(1, Outcome.Broken)]
    [InlineData(null, Outcome.NotApplicable)]
    public void ConditionOnACellOutsideTheCheck_IsAskedWhereThatCellIsBlank(int? other, Outcome expected)
    {
        RuleSet rules = Samples.Load(Samples.Yaml($"{A} < {B}", "when: requests.broughtForward.total is not blank"));
        Assert.Equal(expected, Samples.All(rules, Samples.Report((A, 1), (B, 1), ("requests.broughtForward.total", other)))["T1"].Outcome);
    }

    /// <summary>a is 10, b as given; the tolerance eases the relation.</summary>
    [Theory]
    [InlineData("==", "0.5", 10, Outcome.Holds)]
    [InlineData("==", "1", 11, Outcome.Holds)]
    [InlineData("==", "1", 9, Outcome.Holds)]
    [InlineData("==", "1", 12, Outcome.Broken)]
    [InlineData("==", "{ absolute: 2 }", 12, Outcome.Holds)]
    [InlineData("==", "{ absolute: 2 }", 13, Outcome.Broken)]
    [InlineData("==", "{ rounded: 0 }", 11, Outcome.Holds)]
    [InlineData("==", "{ rounded: 0 }", 12, Outcome.Broken)]
    [InlineData("==", "{ rounded: 1 }", 11, Outcome.Broken)]
    [InlineData("==", "1", null, Outcome.Undecided)]
    [InlineData("<=", "1", 9, Outcome.Holds)]
    [InlineData("<=", "1", 8, Outcome.Broken)]
    [InlineData(">=", "1", 11, Outcome.Holds)]
    [InlineData(">=", "1", 12, Outcome.Broken)]
    [InlineData("<", "1", 10, Outcome.Holds)]
    [InlineData("<", "1", 9, Outcome.Broken)]
    [InlineData(">", "1", 10, Outcome.Holds)]
    [InlineData(">", "1", 11, Outcome.Broken)]
    [InlineData("!=", "1", 11, Outcome.Broken)]
    [InlineData("!=", "1", 12, Outcome.Holds)]
    public void Tolerance_LetsTheSidesDiffer(string relation, string tolerance, int? b, Outcome expected) => Assert.Equal(
        expected, Samples.Judge(Samples.Yaml(Quote($"{A} {relation} {B}"), "tolerance: " + tolerance), Samples.Report((A, 10), (B, b))).Outcome);

    /// <summary>The filled report takes the fast way, the one with a blank elsewhere the general one, and "not not" the one over cases.</summary>
    [Theory]
    [InlineData("==", 1, 2)]
    [InlineData("!=", 1, 2)]
    [InlineData("<=", 3, 2)]
    [InlineData("<", 2, 2)]
    [InlineData(">=", 1, 2)]
    [InlineData(">", 2, 2)]
    public void EveryWayOfJudging_AgreesOnTolerance(string relation, int a, int b)
    {
        var reports = new List<AnnualReport> { Samples.Report((A, a), (B, b)), Samples.Report((A, a), (B, b), (C, null)) };
        foreach (string tolerance in new[] { "0", "0.5", "1", "2" })
        {
            RuleSet plain = Samples.Load(Samples.Yaml(Quote($"{A} {relation} {B}"), "tolerance: " + tolerance));
            RuleSet compound =
                Samples.Load(Samples.Yaml(Quote($"({A} {relation} {B} or {C} < {A} - {A}) and ({A} {relation} {B} or 2 * {C} < 0)"),
                    "tolerance: " + tolerance));
            Outcome[] outcomes = [.. reports.Select(report => Samples.All(plain, report)["T1"].Outcome)];
            Assert.Equal(outcomes[0], outcomes[1]);
            Assert.Contains(Samples.All(compound, reports[0])["T1"].Outcome, new[] { Outcome.Holds, Outcome.Broken });
        }
    }

    [Fact]
    public void AllAndAny_RunThroughCells()
    {
        const string Every = "{ all: { forEach: { cell: requests.received.* }, check: \"{cell} == 0\" } }";
        const string Some = "{ any: { forEach: { cell: requests.received.* }, check: \"{cell} > 0\" } }";
        Assert.Equal(Outcome.Holds, Samples.Judge(Samples.Yaml(Every), Samples.Report()).Outcome);
        Assert.Equal(Outcome.Broken, Samples.Judge(Samples.Yaml(Every), Samples.Report((A, 1), (B, null))).Outcome);
        Assert.Equal(Outcome.Undecided, Samples.Judge(Samples.Yaml(Every), Samples.Report((B, null))).Outcome);
        Assert.Equal(Outcome.Holds, Samples.Judge(Samples.Yaml(Some), Samples.Report((A, 1), (B, null))).Outcome);
        Assert.Equal(Outcome.Broken, Samples.Judge(Samples.Yaml(Some), Samples.Report()).Outcome);
        Assert.Equal(Outcome.Undecided, Samples.Judge(Samples.Yaml(Some), Samples.Report((B, null))).Outcome);
    }

    [Fact]
    public void Sets_StandForPartsOfAddresses_AlsoInsideAllAndAny()
    {
        string sets = "format: 1\nsets: { two: [naturalPersons, commercialEnterprises] }\nrules:\n";
        Assert.Equal(["T1/naturalPersons", "T1/commercialEnterprises"],
            Samples.All(Samples.Load(sets + Samples.Rule("\"requests.received.{applicant} >= 0\"", "forEach: { applicant: two }")), Samples.Report()).Keys);
        Finding sum =
            Assert.Single(Samples.All(Samples.Load(sets + Samples.Rule("\"sum(requests.received.{two}) == 7\"")),
                Samples.Report((A, 3), (B, 4), (C, 100))).Values);
        Assert.Equal((Outcome.Holds, 7m), (sum.Outcome, sum.Left));
        Finding any =
            Assert.Single(
                Samples.All(Samples.Load(sets + Samples.Rule("{ any: { forEach: { applicant: two }, check: \"requests.received.{applicant} == 100\" } }")),
                    Samples.Report((C, 100))).Values);
        Assert.Equal(Outcome.Broken, any.Outcome);
    }

    /// <summary>Without a level the condition is unknown.</summary>
    [Theory]
    [InlineData(null, 1, Outcome.Undecided)]
    [InlineData(null, 0, Outcome.Holds)]
    [InlineData(AgencyLevel.County, 1, Outcome.Broken)]
    [InlineData(AgencyLevel.Township, 0, Outcome.Holds)]
    [InlineData(AgencyLevel.Central, 1, Outcome.NotApplicable)]
    public void AgencyLevel_InACondition(AgencyLevel? level, int a, Outcome expected)
    {
        AnnualReport report = Samples.Report((A, a)) with { Agency = new Agency { Level = level } };
        Assert.Equal(expected, Samples.Judge(Samples.Yaml($"{A} == 0", "when: agency.level in [county, township]"), report).Outcome);
    }

    /// <summary>Where nobody knows the level, what is so for all levels is so.</summary>
    [Theory]
    [InlineData(null, 11, Outcome.Undecided)]
    [InlineData(null, 10, Outcome.Holds)]
    [InlineData(null, 101, Outcome.Broken)]
    [InlineData(null, 100, Outcome.Undecided)]
    [InlineData(AgencyLevel.County, 11, Outcome.Broken)]
    [InlineData(AgencyLevel.Central, 11, Outcome.Holds)]
    [InlineData(AgencyLevel.Central, 101, Outcome.Broken)]
    public void Parameters_MayDifferByLevel(AgencyLevel? level, int a, Outcome expected)
    {
        AnnualReport report = Samples.Report((A, a)) with { Agency = new Agency { Level = level } };
        Assert.Equal(expected, Samples.Judge(Samples.Yaml($"{A} <= $most", "parameters: { most: { default: 10, central: 100 } }"), report).Outcome);
    }

    /// <summary>With B blank, either it is 0 and the first part holds, or it is not and the last does: for each level, and so for an unknown one, though the
    /// numbers of all levels together have more cases than are looked at.</summary>
    [Theory]
    [InlineData(null)]
    [InlineData(AgencyLevel.County)]
    [InlineData(AgencyLevel.Township)]
    [InlineData(AgencyLevel.Central)]
    public void ParametersThatDifferByLevel_LeaveABlankThatDoesNotMatter(AgencyLevel? level)
    {
        const string B = "requests.received.commercialEnterprises";
        const string C = "requests.received.researchInstitutions";
        AnnualReport report = Samples.Report((A, 2), (B, null), (C, 1000)) with { Agency = new Agency { Level = level } };
        string rule = Samples.Yaml($"'($most <= 2 * ({A} - {B}) + 1) or ((2.5 > {C} - {B}) or (0 != {B}))'",
            "parameters: { most: { default: 2, county: 1, township: 50% } }\ntolerance: { relative: 10% }");
        Assert.Equal(Outcome.Holds, Samples.Judge(rule, report).Outcome);
    }

    /// <summary>Whatever the blanks are, the count is a whole number.</summary>
    [Theory]
    [InlineData("== 1.5", Outcome.Broken)]
    [InlineData("!= 1.5", Outcome.Holds)]
    [InlineData("== 1", Outcome.Undecided)]
    [InlineData("!= 1", Outcome.Undecided)]
    public void ACount_IsNeverAHalf(string relation, Outcome expected)
    {
        AnnualReport report = Samples.Report((A, null), ("requests.received.commercialEnterprises", null));
        Assert.Equal(expected, Samples.Judge(Samples.Yaml($"'count(requests.received.* except requests.received.total >= 1) {relation}'"), report).Outcome);
    }

    [Fact]
    public void ParametersOfAnUnknownLevel_SayWhatIsNotKnown_AndWhichNumbersThereAre()
    {
        string rule = Samples.Yaml($"{A} <= $most",
            "parameters: { most: { default: 10, central: 100 } }\nmessage: { zh: '上限 {$most}', en: 'limit {$most}' }");
        Finding open = Samples.Judge(rule, Samples.Report((A, 11)));
        Assert.Equal("Title: not decided, because the report does not state the agency's level.", open.Message.En);
        Assert.Equal(("上限 10 至 100", "limit 10 to 100"), Both(Samples.Judge(rule, Samples.Report((A, 101))).Message));
        Assert.Equal(("上限 100", "limit 100"),
            Both(Samples.Judge(rule, Samples.Report((A, 101)) with { Agency = new Agency { Level = AgencyLevel.Central } }).Message));

        static (string, string) Both(Message message) => (message.Zh, message.En);
    }

    /// <summary>The condition and the numbers are those of one level at a time.</summary>
    [Theory]
    [InlineData(3, Outcome.Holds)]
    [InlineData(4, Outcome.Undecided)]
    [InlineData(12, Outcome.Undecided)]
    public void AConditionOnTheLevelAndNumbersByIt(int a, Outcome expected) => Assert.Equal(expected, Samples.Judge(
        Samples.Yaml($"{A} <= $most", "parameters: { most: { default: 10, county: 3 } }\nwhen: agency.level in [county]"), Samples.Report((A, a))).Outcome);

    private static string Quote(string formula) => "\"" + formula + "\"";
}
