using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Form;
using Xunit;

namespace GovInfoDisclosure.Tests.Rules;

/// <summary>Sentences that a person can check against the page with a pencil.</summary>
public sealed class MessageTests
{
    private const string A = "requests.received.naturalPersons";
    private const string B = "requests.received.commercialEnterprises";
    private const string Received = "一、本年新收政府信息公开申请数量";

    /// <summary>Without a message of its own a rule gets one that fits its relation. a is 3, b is 5.</summary>
    [Theory]
    [InlineData("a == b", "自然人 3，而商业企业 5，相差 2。", "Natural persons 3, but Commercial enterprises 5 (difference 2).")]
    [InlineData("a >= b", "自然人 3，应不小于商业企业 5，相差 2。", "Natural persons 3 must not be less than Commercial enterprises 5 (difference 2).")]
    [InlineData("a > b", "自然人 3，应大于商业企业 5，相差 2。", "Natural persons 3 must be greater than Commercial enterprises 5 (difference 2).")]
    [InlineData("b <= a", "商业企业 5，应不大于自然人 3，相差 2。", "Commercial enterprises 5 must not be greater than Natural persons 3 (difference 2).")]
    [InlineData("b < a", "商业企业 5，应小于自然人 3，相差 2。", "Commercial enterprises 5 must be less than Natural persons 3 (difference 2).")]
    [InlineData("a != b - 2", "自然人 3，不应等于商业企业 5 − 2 = 3。", "Natural persons 3 must not equal Commercial enterprises 5 − 2 = 3.")]
    [InlineData("2 * a == b", "2 × 自然人 3 = 6，而商业企业 5，相差 1。", "2 × Natural persons 3 = 6, but Commercial enterprises 5 (difference 1).")]
    [InlineData("a / 3 == b / 3", "1/3 × 自然人 3 = 1，而 1/3 × 商业企业 5 = 5/3，相差 2/3。",
        "1/3 × Natural persons 3 = 1, but 1/3 × Commercial enterprises 5 = 5/3 (difference 2/3).")]
    [InlineData("-a == b", "−自然人 3 = −3，而商业企业 5，相差 8。", "−Natural persons 3 = −3, but Commercial enterprises 5 (difference 8).")]
    [InlineData("not a < b", "自然人 3，应不小于商业企业 5，相差 2。", "Natural persons 3 must not be less than Commercial enterprises 5 (difference 2).")]
    [InlineData("a > 0 implies b == 0", "商业企业 5，而 0，相差 5。", "Commercial enterprises 5, but 0 (difference 5).")]
    [InlineData("a == 3 and b == 3", "商业企业 5，而 3，相差 2。", "Commercial enterprises 5, but 3 (difference 2).")]
    [InlineData("a == 1 or b == 3", "自然人 3，而 1，相差 2。", "Natural persons 3, but 1 (difference 2).")]
    public void BrokenRule_IsToldByItsRelation(string check, string zh, string en)
    {
        Finding finding = Judge(check, 3, 5);
        Assert.Equal(Outcome.Broken, finding.Outcome);
        Assert.Equal(Received + "：" + zh, finding.Message.Zh);
        Assert.Equal("1. Received this year: " + en, finding.Message.En);
    }

    [Theory]
    [InlineData("a + 2 == b", "自然人 3 + 2 = 5，与商业企业 5 相符。", "Natural persons 3 + 2 = 5 equals Commercial enterprises 5.")]
    [InlineData("a < b", "自然人 3，小于商业企业 5。", "Natural persons 3 is less than Commercial enterprises 5.")]
    [InlineData("not a == b", "自然人 3，不等于商业企业 5。", "Natural persons 3 differs from Commercial enterprises 5.")]
    [InlineData("a > 3 implies b == 0", "自然人 3，不大于 3。", "Natural persons 3 is not greater than 3.")]
    public void RuleThatHolds_IsToldByItsRelation(string check, string zh, string en)
    {
        Finding finding = Judge(check, 3, 5);
        Assert.Equal(Outcome.Holds, finding.Outcome);
        Assert.Equal(Received + "：" + zh, finding.Message.Zh);
        Assert.Equal("1. Received this year: " + en, finding.Message.En);
    }

    [Fact]
    public void SumThatIsTakenAway_StandsInBrackets()
    {
        Finding finding = Samples.Judge(
            Samples.Yaml("requests.received.total - sum(requests.received.naturalPersons, requests.received.commercialEnterprises) == 0"),
            Samples.Report((A, 3), (B, 4), ("requests.received.total", 8)));
        Assert.Equal(Received + "：总计 8 − (自然人 3 + 商业企业 4) = 1，而 0，相差 1。", finding.Message.Zh);
    }

    [Fact]
    public void BlanksThatCancel_LeaveTheExactDifference()
    {
        Finding finding = Judge("a + b == b + 5", 3, null);
        Assert.Equal((Outcome.Broken, null, null, null), (finding.Outcome, finding.Left, finding.Right, finding.Difference));
        Assert.Equal(Received + "：自然人 3 + 商业企业（空白），至少 3，而商业企业（空白） + 5，至少 5，相差 2。", finding.Message.Zh);
    }

    [Fact]
    public void SingleBlankCell_IsNamedInFull()
    {
        Finding finding = Judge("a <= 5", null, 0);
        Assert.Equal(Outcome.Undecided, finding.Outcome);
        Assert.Equal($"{Received} / 自然人：（空白），应不大于 5。有空白，无法判断：{Received} / 自然人。", finding.Message.Zh);
        Assert.Equal(
            "1. Received this year / Natural persons: (blank) should not be greater than 5. Not decided, these cells are blank: 1. Received this year / Natural persons.", finding.Message.En);
    }

    [Fact]
    public void BlankInTheCondition_IsNamed_WhereItLeavesTheRuleOpen()
    {
        Finding finding = Samples.Judge(
            Samples.Yaml($"{A} == {B}", "when: requests.carriedForward.total > 0"), Samples.Report((A, 3), (B, 5), ("requests.carriedForward.total", null)));
        Assert.Equal(Outcome.Undecided, finding.Outcome);
        Assert.Equal(Received + "：自然人 3，应等于商业企业 5。有空白，无法判断：四、结转下年度继续办理 / 总计。", finding.Message.Zh);
        Assert.Equal(
            "1. Received this year: Natural persons 3 should equal Commercial enterprises 5. Not decided, these cells are blank: 4. Carried forward to next year / Total.", finding.Message.En);
    }

    [Fact]
    public void MissingLevel_IsNamed_WhereItLeavesTheRuleOpen()
    {
        Finding finding = Samples.Judge(Samples.Yaml($"{A} == {B}", "when: agency.level in [county]"), Samples.Report((A, 3), (B, 5)));
        Assert.Equal("标题：报告没有写明行政层级，无法判断。", finding.Message.Zh);
        Assert.Equal("Title: not decided, because the report does not state the agency's level.", finding.Message.En);
    }

    [Fact]
    public void ManyBlanks_AreCounted()
    {
        Finding finding = Samples.Judge(
            Samples.Yaml("sum(requests.received.*) == 1"),
            Samples.Report((A, null), (B, null), ("requests.received.researchInstitutions", null),
                ("requests.received.socialWelfareOrganizations", null), ("requests.received.legalServiceInstitutions", null)));
        Assert.Equal(Received + "：7 项之和 0（空白 5 项），至少 0，应等于 1。有空白，无法判断：自然人、商业企业、科研机构、社会公益组织等 5 格。", finding.Message.Zh);
        Assert.Equal(
            "1. Received this year: sum of 7 cells 0 (5 blank), at least 0 should equal 1. Not decided, these cells are blank: Natural persons; Commercial enterprises; Research institutions; Social welfare organizations and 1 more.",
            finding.Message.En);
    }

    [Fact]
    public void CellsOfDifferentTables_AreNamedInFull_UnderTheTitle()
    {
        Finding finding = Samples.Judge(Samples.Yaml($"{A} == proactiveDisclosure.rules.issued", editions: "[2021]"), Samples.Report((A, 1)));
        Assert.Equal($"标题：{Received} / 自然人 1，而规章 / 本年制发件数 0，相差 1。", finding.Message.Zh);
        Assert.Equal("Title: 1. Received this year / Natural persons 1, but Rules / Issued this year 0 (difference 1).", finding.Message.En);
    }

    [Fact]
    public void OwnMessage_IsFilledWithSubjectSidesDifferenceAndVariables()
    {
        Finding finding = Samples.All(
            Samples.Load(Samples.Yaml(
                "\"requests.received.{applicant} == requests.carriedForward.{applicant}\"",
                "forEach: { applicant: requests.received.* }\nmessage:\n  zh: \"{applicant}|{subject}|{left}|{right}|{difference}\"\n  en: \"{difference}|{right}|{left}|{subject}|{applicant}\"")),
            Samples.Report((A, 4)))["T1/naturalPersons"];
        Assert.Equal($"naturalPersons|自然人|{Received} 4|四、结转下年度继续办理 0|4", finding.Message.Zh);
        Assert.Equal("4|4. Carried forward to next year 0|1. Received this year 4|Natural persons|naturalPersons", finding.Message.En);
    }

    [Fact]
    public void CheckWithoutComparison_IsToldByItsTitle()
    {
        Assert.Equal("标题：不符。", Judge("a is blank", 1, 0).Message.Zh);
        Assert.Equal("Title: holds.", Judge("a is blank", null, 0).Message.En);
    }

    [Fact]
    public void LevelsOfZeroBlanks_AreReadAsZero_InTheSentenceToo()
    {
        Finding finding = Samples.Judge(Samples.Yaml($"{A} == {B}", "missing: zero"), Samples.Report((A, null), (B, 2)));
        Assert.Equal(Received + "：自然人 0，而商业企业 2，相差 2。", finding.Message.Zh);
        Assert.Equal((0m, 2m, -2m), (finding.Left, finding.Right, finding.Difference));
        Assert.Null(finding.Cells[0].Value);
    }

    private static Finding Judge(string check, int? a, int? b) =>
        Samples.Judge(Samples.Yaml(string.Join(' ',
            System.Linq.Enumerable.Select(check.Split(' '),
                word => word is "a" or "-a" ? word.Replace("a", A, System.StringComparison.Ordinal) : word == "b" ? B : word))),
            Samples.Report(FormShape.Of2021, (A, a), (B, b)));
}
