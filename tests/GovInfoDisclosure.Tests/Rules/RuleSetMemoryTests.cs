using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using GovInfoDisclosure.Diagnosis;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Rules;
using GovInfoDisclosure.Rules.Binding;
using GovInfoDisclosure.Rules.Language;
using Xunit;

namespace GovInfoDisclosure.Tests.Rules;

/// <summary>Nothing keeps a rule set that nobody uses any more: what is made for it goes with it.</summary>
public sealed class RuleSetMemoryTests
{
    private const int Sets = 10_000;

    [Fact]
    public void TenThousandRuleSets_AreLetGo()
    {
        var made = new List<WeakReference>(Sets);
        for (int i = 0; i < Sets; i++)
        {
            made.Add(Use(i));
        }

        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();

        // The last ones may still stand in a register or on the stack.
        Assert.InRange(made.Count(set => set.IsAlive), 0, 10);
    }

    /// <summary>Patterns are kept for the next rule set that has them, but only so many, whatever files ask for.</summary>
    [Fact]
    public void PatternsOfAddresses_AreKeptWithinABound()
    {
        static PatternMatch[] Match(string pattern) => MatchedPatterns.Of(pattern, new Dictionary<string, IReadOnlyList<PlacedWord>>(), FormShape.Of2021);
        for (int i = 0; i < 20_000; i++)
        {
            Assert.Empty(Match("requests.*.none" + i));
        }

        PatternMatch[] found = Match("requests.received.*");
        Assert.Equal(7, found.Length);
        Assert.Equal(found.Select(match => match.Cell), Match("requests.received.*").Select(match => match.Cell));
        Assert.NotEmpty(Match("**.carriedForward.*"));
        Assert.NotSame(Match("**.carriedForward.*"), Match("**.carriedForward.*"));
    }

    /// <summary>Judges with every set, and diagnoses with some: what is prepared for that is kept by set.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference Use(int number)
    {
        RuleSet rules = Samples.Load(Samples.Yaml("requests.received.total <= requests.outcomes.total.total", editions: "[2021]"));
        AnnualReport report = Samples.Report(FormShape.Of2021, ("requests.received.total", number + 1));
        Assert.Equal(1, rules.Validate(report).Broken);
        if (number % 100 == 0)
        {
            Assert.NotNull(ReportDiagnosis.Of(report, rules));
        }

        return new WeakReference(rules);
    }
}
