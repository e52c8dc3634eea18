using System;
using System.Collections.Generic;
using System.Linq;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Lake.Synthetic;
using GovInfoDisclosure.Rules;
using GovInfoDisclosure.Rules.Binding;
using GovInfoDisclosure.Rules.Evaluation;
using GovInfoDisclosure.Rules.Language;
using GovInfoDisclosure.Rules.Messages;
using Xunit;

namespace GovInfoDisclosure.Tests.Rules;

/// <summary>Rules that look at one unit at a time are bound once for each shape; what comes out is what binding them to every unit gives.</summary>
public sealed class UnitBinderTests
{
    private const string Total = "requests.received.total";

    /// <summary>Check, further lines, and whether units of one shape share their instances.</summary>
    public static TheoryData<string, string, bool> Rules => new()
    {
        { "\"unit.{cell} <= {cell}\"", "forEach: { cell: \"** except proactiveDisclosure.*.netChange\", unit: units }", true },
        { "\"unit.{cell} <= {cell}\"", "forEach: { unit: units, cell: \"requests.received.*\" }", true },
        { "\"unit.requests.{row}.{applicant} <= 3\"", "forEach: { row: requests.**.total, unit: units, applicant: [total, naturalPersons] }", true },
        { "\"unit.{cell} == 0\"", "forEach: { unit: units, cell: \"requests.outcomes.otherHandling.**\" }\nwhen: not unit.{cell} is blank", true },
        { "\"unit.{cell} - prior.{cell} <= {cell}\"", "forEach: { cell: requests.received.*, unit: units }\nwhen: units are complete", true },
        { "\"unit.requests.received.total <= 5\"", "forEach: { unit: units }\nmissing: all-or-none", true },
        { "{ all: { forEach: { cell: requests.received.* }, check: \"unit.{cell} <= {cell}\" } }", "forEach: { unit: units }", true },

        // All units at once, units within units.
        { "\"unit.requests.received.total <= sum(units.requests.received.total) - unit.requests.received.total\"", "forEach: { unit: units }", false },
        { "\"unit.requests.received.total <= 3\"", "forEach: { first: units, second: units }", false },
        { "{ any: { forEach: { unit: units }, check: \"unit.requests.received.total == requests.received.total\" } }", "", false },
    };

    [Theory]
    [MemberData(nameof(Rules))]
    public void Findings_AreThoseOfBindingToEveryUnit(string check, string more, bool isShared)
    {
        RuleSet rules = Samples.Load(Samples.Yaml(check, more));
        Rule rule = rules.Rules.Single();
        foreach (AnnualReport report in new[] { Summary(FormShape.Of2021), Summary(FormShape.Of2019) })
        {
            foreach (bool complete in new[] { true, false })
            {
                var options = new ValidationOptions { IncludeAll = true, Prior = Summary(FormShape.Of2021), Units = new UnitReports(Units(), complete) };
                ValidationResult result = rules.Validate(report, options);
                Finding[] expected = [.. Naive(rule, report, options)];

                Assert.NotEmpty(expected);
                Assert.Equal(expected.Select(x => x.Id), result.Findings.Select(x => x.Id));
                Assert.Equal(expected, result.Findings);
                Assert.Equal(isShared, rules.Bind(rule, Target(report, options)).First().Unit != UnitInstance.None);
            }
        }
    }

    [Fact]
    public void ShapesWithDifferentInstances_AreBoundUnitByUnit()
    {
        // A summary of 2021 has no totalDisclosed. Units that have one make no instance of it; for those that lack it too, theirs is missed first.
        RuleSet rules = Samples.Load(Samples.Yaml(
            "{ anyOf: [\"unit.proactiveDisclosure.rules.{word} <= 5\", \"proactiveDisclosure.rules.{word} <= 5\"] }",
            "forEach: { word: [inForce, issued, totalDisclosed], unit: units }"));
        AnnualReport report = Summary(FormShape.Of2021);
        var options = new ValidationOptions { IncludeAll = true, Units = new UnitReports(Units()) };

        ValidationResult result = rules.Validate(report, options);

        Assert.Equal(Naive(rules.Rules.Single(), report, options), result.Findings);
        int units2021 = Units().Count(unit => unit.Edition == ReportEdition.Edition2021);
        Assert.InRange(units2021, 1, Units().Length - 1);
        Assert.Equal((3 * units2021) + (2 * (Units().Length - units2021)), result.Instances);
    }

    [Fact]
    public void Session_JudgesUnitsAsAFreshValidationDoes()
    {
        RuleSet rules = RuleSet.Load([.. RuleSet.DefaultFiles().Where(file => file.Name == "units.yaml")]).Rules!;
        var options = new ValidationOptions { Units = new UnitReports(Units(), true) };
        var session = new ValidationSession(rules, Summary(FormShape.Of2021), options);

        IReadOnlyList<(Outcome Before, Finding Finding)> changes = session.Set(Total, 1_000_000);

        AnnualReport changed = Summary(FormShape.Of2021).WithCell(Total, 1_000_000);
        Finding[] fresh = [.. rules.Validate(changed, new ValidationOptions(options) { IncludeAll = true }).Findings];
        Assert.NotEmpty(changes);
        Assert.All(changes, change => Assert.Equal(fresh.Single(x => x.Id == change.Finding.Id), change.Finding));
        foreach (Outcome outcome in Enum.GetValues<Outcome>())
        {
            Assert.Equal(fresh.Count(x => x.Outcome == outcome), session.Count(outcome));
        }
    }

    [Fact]
    public void UnitsOfOneShape_ShareWhatIsBound_FromOneReportToTheNext()
    {
        RuleSet rules = RuleSet.Load([.. RuleSet.DefaultFiles().Where(file => file.Name == "units.yaml")]).Rules!;
        Rule rule = rules.Find("S1")!;
        var options = new ValidationOptions { IncludeAll = true, Units = new UnitReports(Units()) };

        UnitInstance[] first = [.. rules.Bind(rule, Target(Summary(FormShape.Of2021), options))];
        UnitInstance[] second = [.. rules.Bind(rule, Target(Summary(FormShape.Of2021) with { Year = 1999 }, options))];

        Assert.Equal(200 * Units().Length, first.Length);
        Assert.Equal(200 * Units().Select(FormShape.Of).Distinct().Count(), first.Select(x => x.Instance).Distinct().Count());
        Assert.Equal(first, second);
    }

    private static AnnualReport Summary(FormShape form) =>
        new ReportGenerator(new GeneratorOptions { Seed = 21, Forms = new ValueList<FormShape>([form]) }).Make(0).Report
            .WithCell("requests.received.legalServiceInstitutions", null);

    [Fact]
    public void AnId_CanBeTakenApart_WhateverAUnitsNameHolds()
    {
        string?[] given = ["甲", "甲", "甲#2", "甲/乙", "甲%2F乙", null, null, "甲/乙"];
        (string[] names, string[] ids) = UnitName.Of([.. given.Select(name => new AnnualReport { Agency = new Agency { Name = name } })]);

        Assert.Equal(["甲", "甲#2", "甲%232", "甲%2F乙", "甲%252F乙", "unit", "unit#2", "甲%2F乙#2"], ids);
        Assert.Equal(names.Length, names.Distinct().Count());
        Assert.Equal(given.Select(name => name ?? "unit"), ids.Select(id => Uri.UnescapeDataString(id.Split('#')[0])));
    }

    /// <summary>Units of all shapes, with blanks and doubled names.</summary>
    private static AnnualReport[] Units() =>
    [
        .. new ReportGenerator(new GeneratorOptions { Seed = 22, BlankShare = 0.05m, Forms = new ValueList<FormShape>(FormShape.All) }).Take(14)
            .Select((made, i) => made.Report with { Agency = new Agency { Name = i % 4 == 0 ? "total" : i % 4 == 1 ? null : i % 4 == 2 ? "甲/乙#2" : "局" + i } }),
    ];

    private static BindTarget Target(AnnualReport report, ValidationOptions options) =>
        CompanionValues.Of(options).Target(FormShape.Of(report), report.Agency.Level);

    /// <summary>Every instance bound to every unit and judged with all reports at hand.</summary>
    private static IEnumerable<Finding> Naive(Rule rule, AnnualReport report, ValidationOptions options)
    {
        var values = CompanionValues.Of(options);
        var reports = new JudgedReports(values.Sources(FormShape.Of(report).ToValues(report)), false, []);
        var writer = new FindingWriter(reports, values.UnitNames, DocumentEvidence.None, null);
        return RuleBinder.Bind(rule, Target(report, options)).Select(instance => writer.Write(instance, InstanceJudge.Judge(instance, reports)));
    }
}
