using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Form;
using Xunit;

namespace GovInfoDisclosure.Tests.Rules;

/// <summary>As <see cref="BuiltInRuleTests"/>, for the rules of single cells and of table 2.</summary>
public sealed class BuiltInCellRuleTests
{
    private const string Received = "一、本年新收政府信息公开申请数量";
    private const string Carried = "四、结转下年度继续办理";

    [Fact]
    public void E5_Holds_WhenTheCellIsZero() => BuiltInRuleTests.Expect(
        "E5/requests.received.naturalPersons",
        Samples.Report(),
        Outcome.Holds, 0, 0,
        $"{Received} / 自然人：0，不小于 0。",
        "1. Received this year / Natural persons: 0 is not less than 0.");

    [Fact]
    public void E5_IsBroken_WhenTheCellIsNegative() => BuiltInRuleTests.Expect(
        "E5/requests.received.naturalPersons",
        Samples.Report(("requests.received.naturalPersons", -5)),
        Outcome.Broken, -5, 0,
        $"{Received} / 自然人：−5，不应为负。",
        "1. Received this year / Natural persons: −5 must not be negative.");

    [Fact]
    public void E5_IsNeverUndecided_ForItDoesNotApplyToABlank() => BuiltInRuleTests.Expect(
        "E5/proactiveDisclosure.administrativeFees.amount",
        Samples.Report(("proactiveDisclosure.administrativeFees.amount", null)),
        Outcome.NotApplicable, null, null,
        "件数和金额不应为负（本年增/减除外）：本条不适用。",
        "Counts and amounts should not be negative (change this year excepted): does not apply.");

    [Fact]
    public void E6_Holds_WhenItemsRemain() => BuiltInRuleTests.Expect(
        "E6/licensing",
        Samples.Report(FormShape.Of2019, ("proactiveDisclosure.licensing.itemsLastYear", 5), ("proactiveDisclosure.licensing.netChange", -5)),
        Outcome.Holds, 0, 0,
        "行政许可：上一年项目数量 5 + 本年增/减 −5 = 0，不小于 0。",
        "Administrative licensing: Items last year 5 + Change this year −5 = 0 is not less than 0.");

    [Fact]
    public void E6_IsBroken_WhenMoreIsTakenAwayThanThereWas() => BuiltInRuleTests.Expect(
        "E6/licensing",
        Samples.Report(FormShape.Of2019, ("proactiveDisclosure.licensing.itemsLastYear", 3), ("proactiveDisclosure.licensing.netChange", -5)),
        Outcome.Broken, -2, 0,
        "行政许可：上一年项目数量 3 + 本年增/减 −5 = −2，不应为负。",
        "Administrative licensing: Items last year 3 + Change this year −5 = −2 must not be negative.");

    [Fact]
    public void E6_IsUndecided_WhenNetChangeIsBlank_ForItMayHaveAnySign() => BuiltInRuleTests.Expect(
        "E6/administrativeFees",
        Samples.Report(FormShape.Of2019, ("proactiveDisclosure.administrativeFees.itemsLastYear", 3),
            ("proactiveDisclosure.administrativeFees.netChange", null)),
        Outcome.Undecided, null, 0,
        "行政事业性收费：上一年项目数量 3 + 本年增/减（空白），应不小于 0。有空白，无法判断：本年增/减。",
        "Administrative fees: Items last year 3 + Change this year (blank) should not be less than 0. Not decided, these cells are blank: Change this year.");

    [Fact]
    public void P2_Holds_WhenAllIssuedAreInForceOrRepealed() => BuiltInRuleTests.Expect(
        "P2/normativeDocuments",
        Samples.Report(("proactiveDisclosure.normativeDocuments.issued", 3),
            ("proactiveDisclosure.normativeDocuments.inForce", 2), ("proactiveDisclosure.normativeDocuments.repealed", 1)),
        Outcome.Holds, 3, 3,
        "行政规范性文件：本年制发件数 3，不大于现行有效件数 2 + 本年废止件数 1 = 3。",
        "Normative documents: Issued this year 3 is not greater than In force 2 + Repealed this year 1 = 3.");

    [Fact]
    public void P2_IsBroken_WhenMoreAreIssued() => BuiltInRuleTests.Expect(
        "P2/rules",
        Samples.Report(("proactiveDisclosure.rules.issued", 5), ("proactiveDisclosure.rules.inForce", 2), ("proactiveDisclosure.rules.repealed", 1)),
        Outcome.Broken, 5, 3,
        "规章：本年制发件数 5，大于现行有效件数 2 + 本年废止件数 1 = 3，相差 2。",
        "Rules: Issued this year 5 is greater than In force 2 + Repealed this year 1 = 3 (difference 2).");

    [Fact]
    public void P2_IsUndecided_WhenInForceIsBlank() => BuiltInRuleTests.Expect(
        "P2/rules",
        Samples.Report(("proactiveDisclosure.rules.issued", 5), ("proactiveDisclosure.rules.inForce", null), ("proactiveDisclosure.rules.repealed", 1)),
        Outcome.Undecided, 5, null,
        "规章：本年制发件数 5，应不大于现行有效件数（空白） + 本年废止件数 1，至少 1。有空白，无法判断：现行有效件数。",
        "Rules: Issued this year 5 should not be greater than In force (blank) + Repealed this year 1, at least 1. Not decided, these cells are blank: In force.");

    [Fact]
    public void P3_Holds_WhenDisclosedAreAmongAll() => BuiltInRuleTests.Expect(
        "P3/otherDocuments",
        Samples.Report(FormShape.All[4], ("proactiveDisclosure.otherDocuments.newlyDisclosed", 4), ("proactiveDisclosure.otherDocuments.totalDisclosed", 4)),
        Outcome.Holds, 4, 4,
        "其他主动公开文件：本年新公开数量 4，不大于对外公开总数量 4。",
        "Other documents disclosed: Disclosed this year 4 is not greater than Disclosed in all 4.");

    [Fact]
    public void P3_IsBroken_WhenMoreAreDisclosedThanInAll() => BuiltInRuleTests.Expect(
        "P3/rules",
        Samples.Report(FormShape.Of2019, ("proactiveDisclosure.rules.newlyDisclosed", 4), ("proactiveDisclosure.rules.totalDisclosed", 1)),
        Outcome.Broken, 4, 1,
        "规章：本年新公开数量 4，大于对外公开总数量 1，相差 3。",
        "Rules: Disclosed this year 4 is greater than Disclosed in all 1 (difference 3).");

    [Fact]
    public void P3_IsUndecided_WhenTheTotalIsBlank() => BuiltInRuleTests.Expect(
        "P3/normativeDocuments",
        Samples.Report(FormShape.Of2019, ("proactiveDisclosure.normativeDocuments.newlyDisclosed", 4),
            ("proactiveDisclosure.normativeDocuments.totalDisclosed", null)),
        Outcome.Undecided, 4, null,
        "规范性文件：本年新公开数量 4，应不大于对外公开总数量（空白）。有空白，无法判断：对外公开总数量。",
        "Normative documents: Disclosed this year 4 should not be greater than Disclosed in all (blank). Not decided, these cells are blank: Disclosed in all.");

    [Fact]
    public void P6_Holds_WhenNothingIsCarriedForward() => BuiltInRuleTests.Expect(
        "P6/requests.carriedForward.total",
        Samples.Report(("requests.received.total", 3)),
        Outcome.Holds, 0, 3,
        $"总计：{Carried} 0，不大于{Received} 3。",
        "Total: 4. Carried forward to next year 0 is not greater than 1. Received this year 3.");

    [Fact]
    public void P6_IsBroken_WhenMoreIsCarriedForwardThanReceived() => BuiltInRuleTests.Expect(
        "P6/requests.carriedForward.total",
        Samples.Report(("requests.received.total", 3), ("requests.carriedForward.total", 5)),
        Outcome.Broken, 5, 3,
        $"总计：{Carried} 5，大于{Received} 3，相差 2。",
        "Total: 4. Carried forward to next year 5 is greater than 1. Received this year 3 (difference 2).");

    [Fact]
    public void P6_IsUndecided_WhenReceivedIsBlank() => BuiltInRuleTests.Expect(
        "P6/requests.carriedForward.total",
        Samples.Report(("requests.received.total", null), ("requests.carriedForward.total", 5)),
        Outcome.Undecided, 5, null,
        $"总计：{Carried} 5，应不大于{Received}（空白）。有空白，无法判断：{Received}。",
        "Total: 4. Carried forward to next year 5 should not be greater than 1. Received this year (blank). "
            + "Not decided, these cells are blank: 1. Received this year.");

    [Fact]
    public void P6_DoesNotApply_WhenNothingWasReceived() => Assert.Equal(
        Outcome.NotApplicable, Samples.Default("P6/requests.carriedForward.total", Samples.Report(("requests.carriedForward.total", 5))).Outcome);
}
