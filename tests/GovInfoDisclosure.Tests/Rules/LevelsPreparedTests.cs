using System;
using System.Collections.Generic;
using System.Linq;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Lake.Synthetic;
using GovInfoDisclosure.Rules;
using GovInfoDisclosure.Rules.Binding;
using Xunit;

namespace GovInfoDisclosure.Tests.Rules;

/// <summary>Rules that are the same at every level are bound once for a shape, and judge as if each level had its own.</summary>
public sealed class LevelsPreparedTests
{
    public static TheoryData<AgencyLevel?> Levels =>
        [null, AgencyLevel.Central, AgencyLevel.Provincial, AgencyLevel.Prefectural, AgencyLevel.County, AgencyLevel.Township, (AgencyLevel)77];

    [Theory]
    [MemberData(nameof(Levels))]
    public void EachLevel_IsJudgedByItsOwnRules(AgencyLevel? level)
    {
        int others = 0;
        foreach (FormShape form in FormShape.All)
        {
            PreparedRules prepared = RuleSet.Default.Prepare(form, level);
            var target = new BindTarget { Form = form, Level = level };
            BoundInstance[] own = [.. RuleSet.Default.Rules.Where(rule => rule.IsSingleReport).SelectMany(rule => RuleBinder.Bind(rule, target))];
            Assert.Equal(own.Select(x => x.Id), prepared.Ids);
            var alone = new PreparedRules(form, own);
            foreach (CellValues values in Reports(form))
            {
                var facts = new ReportFacts { Year = 2023, Level = level };
                Outcome[] expected = Judge(alone, values, facts);
                Assert.Equal(expected, Judge(prepared, values, facts));
                others += expected.Count(outcome => outcome != Outcome.Holds);
            }
        }

        Assert.True(others > 100, $"{others} instances did not hold");
    }

    private static IEnumerable<CellValues> Reports(FormShape form) => new ReportGenerator(new GeneratorOptions
    {
        Seed = 11,
        Forms = new ValueList<FormShape>([form]),
        BrokenShare = 0.5m,
        BlankShare = 0.1m,
    }).Take(10).Select(x => form.ToValues(x.Report));

    private static Outcome[] Judge(PreparedRules rules, CellValues values, ReportFacts facts)
    {
        var outcomes = new Outcome[rules.Bound.Count];
        rules.Judge(values, outcomes, facts: facts);
        return outcomes;
    }
}
