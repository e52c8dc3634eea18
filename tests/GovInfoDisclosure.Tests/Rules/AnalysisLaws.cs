using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Rules;
using GovInfoDisclosure.Rules.Analysis;
using GovInfoDisclosure.Rules.Language;
using Xunit;
using Outcome = GovInfoDisclosure.Findings.Outcome;

namespace GovInfoDisclosure.Tests.Rules;

/// <summary>A file of a few rules with conditions over a few cells that hold 0 to 3.</summary>
public sealed record SmallSystem(string Yaml, bool AsksYear, bool AsksPrior)
{
    public override string ToString() => Yaml;
}

/// <summary>What the analysis says of conditional rules, against every report that there can be.</summary>
public sealed class AnalysisLaws
{
    private const int Most = 3;

    private static readonly string[] Cells = ["requests.received.naturalPersons", "requests.received.commercialEnterprises", "requests.received.total"];
    private static readonly string Prior = "prior." + Cells[0];
    private static readonly string[] Signs = ["==", "!=", "<=", "<", ">=", ">"];

    public static Arbitrary<SmallSystem> Systems() =>
        (from count in Gen.Choose(1, 3)
         from asksPrior in Gen.Frequency((3, Gen.Constant(false)), (1, Gen.Constant(true)))
         from asksYear in Gen.Frequency((3, Gen.Constant(false)), (1, Gen.Constant(true)))
         from checks in Formula(asksPrior).ArrayOf(count)
         from whens in When(asksPrior, asksYear).ArrayOf(count)
         from tolerances in Gen.Elements("", "", "", "tolerance: 1\n", "tolerance: { relative: 50% }\n").ArrayOf(count)
         select new SmallSystem(
             "format: 1\nrules:\n" + string.Concat((asksPrior ? Cells.Append(Prior) : Cells).Select(
                 (cell, i) => Samples.Rule($"{cell} >= 0 and {cell} <= {Most}", id: "B" + i)))
                 + string.Concat(checks.Select((check, i) => Samples.Rule($"\"{check}\"", $"when: \"{whens[i]}\"\n{tolerances[i]}", id: "R" + i))),
             asksYear, asksPrior)).ToArbitrary();

    [Property(MaxTest = 100, Arbitrary = new[] { typeof(AnalysisLaws) })]
    public void Analysis_SaysWhatEveryReportShows(SmallSystem system)
    {
        RuleSet rules = Samples.Load(system.Yaml);
        Outcome[][] outcomes = [.. Reports(system).Select(x => Judge(rules, x.Report, x.Prior))];
        RuleRemark[] remarks = [.. rules.Analyse(FormShape.Of2021).Remarks];
        int[] own = [.. rules.Rules.Select((rule, i) => (rule, i)).Where(x => x.rule.Id[0] == 'R').Select(x => x.i)];
        Outcome[][] allMet = [.. outcomes.Where(found => own.All(i => found[i] != Outcome.Broken))];
        if (allMet.Length == 0)
        {
            // What no number excludes by itself (a multiple that is none) may take more than the search may.
            Assert.Contains(remarks, x => x.Kind == RuleRemarkKind.Contradiction || (x.Kind == RuleRemarkKind.LeftOut && x.Rules[0][0] == 'R'));
            return;
        }

        foreach (int rule in own)
        {
            Outcome[] found = [.. outcomes.Where(x => own.All(i => i == rule || x[i] != Outcome.Broken)).Select(x => x[rule])];
            bool applies = found.Any(x => x != Outcome.NotApplicable);
            RuleRemarkKind? expected = !applies ? RuleRemarkKind.ConditionNeverTrue
                : !found.Contains(Outcome.Holds) ? RuleRemarkKind.Contradiction
                : !found.Contains(Outcome.Broken) ? RuleRemarkKind.Redundant
                : null;
            string id = rules.Rules[rule].Id;
            RuleRemark[] said = [.. remarks.Where(x => x.Kind is RuleRemarkKind.ConditionNeverTrue or RuleRemarkKind.Contradiction or RuleRemarkKind.Redundant
                && x.Rules[0] == id)];

            // Of two rules that exclude each other wherever either applies one sentence names both.
            bool isNamed = expected == RuleRemarkKind.Contradiction && remarks.Any(x => x.Kind == expected && x.Rules.Contains(id));

            // Where the search ends at its bound the analysis says so, and then may say no more; it never says what is not so.
            bool isOpen = said.Length == 0 && remarks.Any(x => x.Kind == RuleRemarkKind.LeftOut && x.Rules[0] == id);
            Assert.True(isOpen || isNamed || (expected is null ? [] : new[] { expected.Value }).SequenceEqual(said.Select(x => x.Kind).Distinct()),
                $"{id} should be {expected?.ToString() ?? "unremarkable"}: {string.Join(" ", remarks.Select(x => x.Kind + " " + x.Message.En))}");
        }
    }

    private static Outcome[] Judge(RuleSet rules, AnnualReport report, AnnualReport? prior)
    {
        Dictionary<string, Outcome> found = rules.Validate(report, new ValidationOptions { IncludeAll = true, Prior = prior }).Findings
            .Where(x => x.Id[0] is 'R' or 'B').ToDictionary(x => x.Id, x => x.Outcome);
        return [.. rules.Rules.Where(rule => rule.Id[0] is 'R' or 'B').Select(
            rule => found.TryGetValue(rule.Id, out Outcome outcome) ? outcome : Outcome.Holds)];
    }

    private static IEnumerable<(AnnualReport Report, AnnualReport? Prior)> Reports(SmallSystem system) =>
        from a in Enumerable.Range(0, Most + 1)
        from b in Enumerable.Range(0, Most + 1)
        from c in Enumerable.Range(0, Most + 1)
        from year in system.AsksYear ? new[] { 2022, 2023 } : [2023]
        from before in system.AsksPrior ? Enumerable.Range(0, Most + 1) : [0]
        let prior = system.AsksPrior ? Samples.Report((Cells[0], before)) : null
        select (Samples.Report((Cells[0], a), (Cells[1], b), (Cells[2], c)) with { Year = year }, prior);

    private static Gen<string> Term(bool prior) => Gen.Frequency(
        (6, Gen.Elements(prior ? [.. Cells, Prior] : Cells)), (1, Gen.Elements(Cells).Select(cell => "2 * " + cell)),
        (3, Gen.Choose(0, Most).Select(x => x.ToString(System.Globalization.CultureInfo.InvariantCulture))));

    private static Gen<string> Comparison(bool prior) => Gen.Frequency(
        (8, from cell in Gen.Elements(Cells) from sign in Gen.Elements(Signs) from term in Term(prior) select $"{cell} {sign} {term}"),
        (1, from cell in Gen.Elements(Cells) from unit in Gen.Elements("2", "3") from not in Gen.Elements("", "not ")
            select $"{cell} is {not}a multiple of {unit}"),
        (1, from least in Gen.Choose(0, 2) from sign in Gen.Elements(Signs) from number in Gen.Choose(0, 2)
            select $"count({Cells[0]}, {Cells[1]} > {least}) {sign} {number}"),
        (1, from first in Term(prior) from second in Term(prior) from sign in Gen.Elements(Signs) select $"max({first}, {second}) {sign} {Cells[2]}"),
        (1, from sign in Gen.Elements(Signs) from number in Gen.Elements("50%", "100%") select $"share({Cells[0]}, {Cells[2]}) {sign} {number}"));

    private static Gen<string> Formula(bool prior) => Gen.Frequency(
        (2, Comparison(prior)),
        (2, from first in Comparison(prior) from word in Gen.Elements("and", "or", "implies") from second in Comparison(prior)
            select $"{first} {word} {second}"),
        (1, Comparison(prior).Select(inner => $"not ({inner})")));

    private static Gen<string> When(bool prior, bool year) => year
        ? from inner in Formula(prior) from asked in Gen.Elements("report.year >= 2023", "report.year < 2023") select $"({inner}) and {asked}"
        : Formula(prior);
}
