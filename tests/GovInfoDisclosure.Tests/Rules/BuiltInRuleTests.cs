using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Rules;
using GovInfoDisclosure.Rules.Language;
using Xunit;

namespace GovInfoDisclosure.Tests.Rules;

/// <summary>A report by hand for every rule and outcome; the sentences are worked out by hand too.</summary>
public sealed class BuiltInRuleTests
{
    private const string Received = "一、本年新收政府信息公开申请数量";
    private const string Brought = "二、上年结转政府信息公开申请数量";
    private const string Carried = "四、结转下年度继续办理";

    [Fact]
    public void E1_Holds_WhenBothSidesAreFifteen() => Expect(
        "E1/naturalPersons",
        Samples.Report(("requests.received.naturalPersons", 12), ("requests.broughtForward.naturalPersons", 3),
            ("requests.outcomes.total.naturalPersons", 14), ("requests.carriedForward.naturalPersons", 1)),
        Outcome.Holds, 15, 15,
        $"自然人：{Received} 12 + {Brought} 3 = 15，与三、（七）总计 14 + {Carried} 1 = 15 相符。",
        "Natural persons: 1. Received this year 12 + 2. Brought forward from last year 3 = 15 equals (7) Total concluded 14 + 4. Carried forward to next year 1 = 15.");

    [Fact]
    public void E1_IsBroken_WhenOneRequestIsMissing() => Expect(
        "E1/naturalPersons",
        Samples.Report(("requests.received.naturalPersons", 12), ("requests.broughtForward.naturalPersons", 3), ("requests.outcomes.total.naturalPersons", 14)),
        Outcome.Broken, 15, 14,
        $"自然人：{Received} 12 + {Brought} 3 = 15，而三、（七）总计 14 + {Carried} 0 = 14，相差 1。",
        "Natural persons: 1. Received this year 12 + 2. Brought forward from last year 3 = 15, but (7) Total concluded 14 + 4. Carried forward to next year 0 = 14 (difference 1).");

    [Fact]
    public void E1_IsUndecided_WhenBroughtForwardIsBlank() => Expect(
        "E1/naturalPersons",
        Samples.Report(("requests.received.naturalPersons", 12),
            ("requests.broughtForward.naturalPersons", null), ("requests.outcomes.total.naturalPersons", 14)),
        Outcome.Undecided, null, 14,
        $"自然人：{Received} 12 + {Brought}（空白），至少 12，应等于三、（七）总计 14 + {Carried} 0 = 14。有空白，无法判断：{Brought}。",
        "Natural persons: 1. Received this year 12 + 2. Brought forward from last year (blank), at least 12 should equal (7) Total concluded 14 + 4. Carried forward to next year 0 = 14. "
        + "Not decided, these cells are blank: 2. Brought forward from last year.");

    [Fact]
    public void E2_Holds_WhenLeavesAddUpToTheTotal() => Expect(
        "E2/total",
        Samples.Report(("requests.outcomes.grantedInFull.total", 3), ("requests.outcomes.otherHandling.other.total", 4), ("requests.outcomes.total.total", 7)),
        Outcome.Holds, 7, 7,
        "总计：21 项之和 3 + 4 = 7，与三、（七）总计 7 相符。",
        "Total: sum of 21 cells 3 + 4 = 7 equals (7) Total concluded 7.");

    [Fact]
    public void E2_IsBroken_WhenTheTotalIsOneMore() => Expect(
        "E2/naturalPersons",
        Samples.Report(("requests.outcomes.grantedInFull.naturalPersons", 3),
            ("requests.outcomes.denied.stateSecrets.naturalPersons", 4), ("requests.outcomes.total.naturalPersons", 8)),
        Outcome.Broken, 7, 8,
        "自然人：21 项之和 3 + 4 = 7，而三、（七）总计 8，相差 1。",
        "Natural persons: sum of 21 cells 3 + 4 = 7, but (7) Total concluded 8 (difference 1).");

    [Fact]
    public void E2_IsBroken_WhenKnownLeavesPassTheTotal_WhateverTheBlankHolds() => Expect(
        "E2/naturalPersons",
        Samples.Report(("requests.outcomes.grantedInFull.naturalPersons", 9),
            ("requests.outcomes.denied.stateSecrets.naturalPersons", null), ("requests.outcomes.total.naturalPersons", 8)),
        Outcome.Broken, null, 8,
        "自然人：21 项之和 9（空白 1 项），至少 9，而三、（七）总计 8，相差至少 1。",
        "Natural persons: sum of 21 cells 9 (1 blank), at least 9, but (7) Total concluded 8 (difference at least 1).");

    [Fact]
    public void E2_IsUndecided_WhenALeafIsBlank() => Expect(
        "E2/naturalPersons",
        Samples.Report(FormShape.Of2019, ("requests.outcomes.grantedInFull.naturalPersons", 3),
            ("requests.outcomes.otherHandling.naturalPersons", null), ("requests.outcomes.total.naturalPersons", 8)),
        Outcome.Undecided, null, 8,
        "自然人：19 项之和 3（空白 1 项），至少 3，应等于三、（七）总计 8。有空白，无法判断：三、（六）其他处理。",
        "Natural persons: sum of 19 cells 3 (1 blank), at least 3 should equal (7) Total concluded 8. Not decided, these cells are blank: (6) Other handling.");

    [Fact]
    public void E3_Holds_WhenApplicantsAddUp() => Expect(
        "E3/outcomes.denied.stateSecrets",
        Samples.Report(("requests.outcomes.denied.stateSecrets.otherOrganizations", 2), ("requests.outcomes.denied.stateSecrets.total", 2)),
        Outcome.Holds, 2, 2,
        "（三）不予公开 / 1.属于国家秘密：自然人 0 + 商业企业 0 + 科研机构 0 + 社会公益组织 0 + 法律服务机构 0 + 其他 2 = 2，与总计 2 相符。",
        "(3) Denied / 1. State secrets: Natural persons 0 + Commercial enterprises 0 + Research institutions 0 + Social welfare organizations 0 + Legal service institutions 0 + Other organizations 2 = 2 equals Total 2.");

    [Fact]
    public void E3_IsBroken_WhenTheRowTotalIsOneMore() => Expect(
        "E3/received",
        Samples.Report(("requests.received.naturalPersons", 5), ("requests.received.commercialEnterprises", 2), ("requests.received.total", 8)),
        Outcome.Broken, 7, 8,
        $"{Received}：自然人 5 + 商业企业 2 + 科研机构 0 + 社会公益组织 0 + 法律服务机构 0 + 其他 0 = 7，而总计 8，相差 1。",
        "1. Received this year: Natural persons 5 + Commercial enterprises 2 + Research institutions 0 + Social welfare organizations 0 + Legal service institutions 0 + Other organizations 0 = 7, but Total 8 (difference 1).");

    [Fact]
    public void E3_IsUndecided_WhenTheRowTotalIsBlank() => Expect(
        "E3/received",
        Samples.Report(("requests.received.naturalPersons", 5), ("requests.received.total", null)),
        Outcome.Undecided, 5, null,
        $"{Received}：自然人 5 + 商业企业 0 + 科研机构 0 + 社会公益组织 0 + 法律服务机构 0 + 其他 0 = 5，应等于总计（空白）。有空白，无法判断：总计。",
        "1. Received this year: Natural persons 5 + Commercial enterprises 0 + Research institutions 0 + Social welfare organizations 0 + Legal service institutions 0 + Other organizations 0 = 5 should equal Total (blank). "
        + "Not decided, these cells are blank: Total.");

    [Fact]
    public void E4_Holds_WhenResultsAddUp() => Expect(
        "E4/directLitigation",
        Samples.Report(("reconsiderationAndLitigation.directLitigation.upheld", 1),
            ("reconsiderationAndLitigation.directLitigation.pending", 2), ("reconsiderationAndLitigation.directLitigation.total", 3)),
        Outcome.Holds, 3, 3,
        "行政诉讼 / 未经复议直接起诉：结果维持 1 + 结果纠正 0 + 其他结果 0 + 尚未审结 2 = 3，与总计 3 相符。",
        "Litigation / direct: Upheld 1 + Corrected 0 + Other outcome 0 + Pending 2 = 3 equals Total 3.");

    [Fact]
    public void E4_IsBroken_WhenTheTotalIsOneMore() => Expect(
        "E4/reconsideration",
        Samples.Report(("reconsiderationAndLitigation.reconsideration.upheld", 1),
            ("reconsiderationAndLitigation.reconsideration.corrected", 2), ("reconsiderationAndLitigation.reconsideration.total", 4)),
        Outcome.Broken, 3, 4,
        "行政复议：结果维持 1 + 结果纠正 2 + 其他结果 0 + 尚未审结 0 = 3，而总计 4，相差 1。",
        "Reconsideration: Upheld 1 + Corrected 2 + Other outcome 0 + Pending 0 = 3, but Total 4 (difference 1).");

    [Fact]
    public void E4_IsUndecided_WhenABlankOnEachSideLeavesRoom() => Expect(
        "E4/litigationAfterReconsideration",
        Samples.Report(("reconsiderationAndLitigation.litigationAfterReconsideration.pending", null),
            ("reconsiderationAndLitigation.litigationAfterReconsideration.total", null)),
        Outcome.Undecided, null, null,
        "行政诉讼 / 复议后起诉：结果维持 0 + 结果纠正 0 + 其他结果 0 + 尚未审结（空白），至少 0，应等于总计（空白）。有空白，无法判断：尚未审结、总计。",
        "Litigation / after reconsideration: Upheld 0 + Corrected 0 + Other outcome 0 + Pending (blank), at least 0 should equal Total (blank). Not decided, these cells are blank: Pending; Total.");

    /// <summary>A rule has its cases here, by the names of the tests, or in its file as examples.</summary>
    [Fact]
    public void EveryRuleHasCasesThatHold_AreBroken_AndAreUndecided()
    {
        string[] names = new[] { typeof(BuiltInRuleTests), typeof(BuiltInCellRuleTests) }
            .SelectMany(type => type.GetMethods(BindingFlags.Instance | BindingFlags.Public)).Select(method => method.Name).ToArray();
        var lacking = new List<string>();
        foreach (Rule rule in RuleSet.Default.Rules.Where(rule => rule.Check is not null))
        {
            foreach ((Outcome outcome, string[] words) in new[] { (Outcome.Holds, new[] { "_Holds_" }),
                (Outcome.Broken, ["_IsBroken_"]), (Outcome.Undecided, ["_IsUndecided_", "_IsNeverUndecided_"]) })
            {
                bool isCase = names.Any(name => words.Any(word => name.StartsWith(rule.Id + word, StringComparison.Ordinal)));
                if (!isCase && rule.Examples.All(example => example.Outcome != outcome))
                {
                    lacking.Add($"{rule.Id}: {outcome}");
                }
            }
        }

        Assert.Empty(lacking);
    }

    [Fact]
    public void EveryRuleHasASourceAndBothLanguages() => Assert.All(RuleSet.Default.Rules, rule =>
    {
        Assert.NotEqual("", rule.SourceDocument);
        Assert.NotEqual("", rule.SourcePlace);
        Assert.Contains(rule.Title.Zh, letter => letter is >= '一' and <= '鿿');
        Assert.DoesNotContain(rule.Title.En.Replace("万元", "", StringComparison.Ordinal), letter => letter is >= '一' and <= '鿿');
    });

    internal static void Expect(string id, AnnualReport report, Outcome outcome, decimal? left, decimal? right, string zh, string en)
    {
        Finding finding = Samples.Default(id, report);
        Assert.Equal(outcome, finding.Outcome);
        Assert.Equal(zh, finding.Message.Zh);
        Assert.Equal(en, finding.Message.En);
        Assert.Equal((left, right, left - right), (finding.Left, finding.Right, finding.Difference));
    }
}
