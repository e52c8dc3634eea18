using System;
using System.Linq;
using FsCheck.Xunit;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Lake.Synthetic;
using GovInfoDisclosure.Rules;
using GovInfoDisclosure.Rules.Language;
using GovInfoDisclosure.Tests.Support;
using Xunit;

namespace GovInfoDisclosure.Tests.Diagnosis;

/// <summary>Whether a correction of one cell breaks a rule is told by the sums that name the cell: held against judging every rule before and after.</summary>
public sealed class KeptRulesLaws
{
    private static readonly RuleSet WithConditions = Load();

    [Property(MaxTest = 60, Arbitrary = new[] { typeof(Generators) })]
    public void WhatIsKeptForCertain_BreaksNoRuleOfSeverityError(ValidReport valid, int seed)
    {
        var random = new Random(seed);
        FormShape form = FormShape.Of(valid.Report);
        CellValues right = form.ToValues(valid.Report);
        foreach (RuleSet rules in new[] { RuleSet.Default, WithConditions })
        {
            PreparedRules prepared = rules.Prepare(form, (AgencyLevel?)(random.Next(2) == 0 ? AgencyLevel.County : null));
            for (int i = 0; i < 40; i++)
            {
                CellDefinition cell = form.Cells[random.Next(form.Cells.Length)];
                CellValues values = right.With(cell.Index, (right[cell.Index] ?? 0) + random.Next(1, 9));
                int other = random.Next(form.Cells.Length);
                values = random.Next(4) switch
                {
                    0 => values.With(other, null),
                    1 => values.With(other, (right[other] ?? 0) + 1),
                    2 => values.With(other, form.Cells[other].IsSigned ? -1 : 0),
                    _ => values,
                };
                decimal number = random.Next(3) == 0 ? random.Next(-2, 30) : right[cell.Index] ?? 0;
                Assert.False(prepared.Keeps(values, cell, number) && Breaks(prepared, values, values.With(cell.Index, number)), $"{cell.Address} {number}");
            }
        }
    }

    [Property(MaxTest = 10)]
    public void TheRightNumberOfTable3_IsKeptForCertain(ushort report, int seed)
    {
        var random = new Random(seed);
        FormShape form = FormShape.Of2021;
        var made = new ReportGenerator(new GeneratorOptions { Seed = report, Forms = new ValueList<FormShape>([form]) });
        CellValues right = form.ToValues(made.Make(0).Report);
        Assert.DoesNotContain(form.Cells, cell => right[cell.Index] is null or < 0);
        foreach (CellDefinition cell in form.Cells.Where(cell => cell.Table == 3))
        {
            CellValues wrong = right.With(cell.Index, right[cell.Index] + random.Next(1, 99));
            Assert.True(RuleSet.Default.Prepare(form).Keeps(wrong, cell, right[cell.Index]!.Value), cell.Address);
            Assert.False(RuleSet.Default.Prepare(form).Keeps(wrong, cell, wrong[cell.Index]!.Value), cell.Address);
        }
    }

    private static bool Breaks(PreparedRules prepared, CellValues before, CellValues after)
    {
        var was = new Outcome[prepared.Bound.Count];
        var now = new Outcome[prepared.Bound.Count];
        prepared.Judge(before, was);
        prepared.Judge(after, now);
        return Enumerable.Range(0, now.Length).Any(i => now[i] == Outcome.Broken && prepared.Bound[i].Rule.Severity == Severity.Error
            && was[i] is not (Outcome.Broken or Outcome.Undecided));
    }

    /// <summary>Rules of severity error in which cells stand otherwise than in a sum.</summary>
    private static RuleSet Load()
    {
        string Rule(string id, string check, string when) => $$"""
              - id: {{id}}
                class: derived-identity
                severity: error
                editions: [2019, 2021]
                source: { document: d, place: p, basis: derived }
                title: { zh: 标题, en: Title }
                when: "{{when}}"
                check: "{{check}}"

            """;
        RuleSetLoad load = RuleSet.Default.With(new RuleFile("more.yaml", "format: 1\nrules:\n"
            + Rule("Q1", "requests.received.total <= requests.outcomes.total.total", "requests.broughtForward.total == 0")
            + Rule("Q2", "requests.received.naturalPersons <= 5 or requests.received.total >= 7", "requests.received.naturalPersons > 2")
            + Rule("Q3", "requests.carriedForward.total <= 3", "requests.carriedForward.naturalPersons is not blank")));
        return load.Rules ?? throw new InvalidOperationException(load.Errors[0].ToString());
    }
}
