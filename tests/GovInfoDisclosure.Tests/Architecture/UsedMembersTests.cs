using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace GovInfoDisclosure.Tests.Architecture;

/// <summary>What the library does not use itself is not in the library: what only tests need stands with them.</summary>
public sealed class UsedMembersTests
{
    /// <summary>What stays although the library does not come to it, each with its reason.</summary>
    private static readonly Dictionary<string, string> Kept = new()
    {
        ["MatchCache.get_Count"] = "that a cache is bounded can be told by its count alone",
        ["ReportBuilder.get_Comparisons"] = "that reading is linear is told by counting, not by a clock",
        ["Rational.op_GreaterThan"] = "the language wants it where there is <",
        ["TextCheckResult.get_Quote"] = "what a check of the text has looked at, which its message does not always say",
        ["RuleSet.RunExamples"] = "the examples that fail, before they become remarks",
        ["RuleRemark.get_Kind"] = "what a remark is about, whatever its words",
    };

    [Fact]
    public void EveryInternalMemberOfTheCore_IsUsedByTheLibrary()
    {
        string[] unreached = [.. ReachedMembers.Unreached(typeof(AnnualReport).Assembly.Location).Except(Kept.Keys).Order(StringComparer.Ordinal)];
        Assert.True(unreached.Length == 0, "no caller comes to\n" + string.Join("\n", unreached));
    }
}
