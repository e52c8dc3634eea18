using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using GovInfoDisclosure.Diagnosis;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Rules;
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
