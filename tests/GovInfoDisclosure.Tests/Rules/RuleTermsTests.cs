using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Lake.Synthetic;
using GovInfoDisclosure.Rules;
using GovInfoDisclosure.Rules.Language;
using GovInfoDisclosure.Rules.Terms;
using Xunit;

namespace GovInfoDisclosure.Tests.Rules;

/// <summary>The instances as data say what the library judges: whoever evaluates them elsewhere gets its outcomes.</summary>
public sealed class RuleTermsTests
{
    [Fact]
    public void Terms_EvaluatedFromTheDataAlone_GiveTheOutcomesOfTheLibrary()
    {
        // With a number in the fee report its blanks are read as 0 too.
        AnnualReport[] reports = [.. new ReportGenerator(new GeneratorOptions { BrokenShare = 0.5m }).Take(60)
            .Select(x => x.Report with { ProcessingFees = new ProcessingFees { Notices = 0 } })];
        int judged = 0;
        for (int i = 0; i < reports.Length; i++)
        {
            AnnualReport own = reports[i];
            AnnualReport other = reports[(i + 1) % reports.Length];
            var units = new UnitReports([other with { Agency = new Agency { Name = "{unit}" } }], areComplete: true);
            ValidationResult expected = RuleSet.Default.Validate(own,
                new ValidationOptions { IncludeAll = true, BlankAsZero = true, Prior = other, Units = units });
            Dictionary<string, Outcome> outcomes = expected.Findings.ToDictionary(finding => finding.Id, finding => finding.Outcome);
            foreach (Rule rule in RuleSet.Default.Rules.Where(rule => !rule.NeedsProse))
            {
                foreach (InstanceTerms instance in RuleSet.Default.Terms(rule, FormShape.Of(own),
                    own.Agency.Level, FormShape.Of(other), FormShape.Of(other), unitsComplete: true))
                {
                    Assert.Equal(outcomes[instance.Id], Judge(instance, own, other));
                    judged++;
                }
            }
        }

        Assert.True(judged > 60 * 100, $"only {judged} instances were compared");
    }

    [Fact]
    public void Terms_OfARowTotal_NameTheCellsByTheSideTheyStandOn()
    {
        RuleSet rules = RuleSet.Default;
        InstanceTerms instance = rules.Terms(rules.Find("E1")!, FormShape.Of2021)[0];
        FormulaTerms comparison = instance.Check!;

        Assert.True(comparison.IsComparison);
        Assert.Equal((FormulaKind.Equal, "=="), (comparison.Kind, comparison.Symbol));
        Assert.Equal(BigInteger.One, comparison.Denominator);
        Assert.All(comparison.Terms, term => Assert.True(term.Left is null != term.Right is null && term.Of is null));
        Assert.Equal(comparison, rules.Terms(rules.Find("E1")!, FormShape.Of2021)[0].Check);
    }

    [Fact]
    public void Terms_OfARuleWithoutItsPartner_HaveNoCheck()
    {
        Rule rule = RuleSet.Default.Rules.First(x => x.NeedsPrior && !x.NeedsUnits);
        FormShape form = FormShape.Of2021;

        Assert.All(RuleSet.Default.Terms(rule, form), instance => Assert.Null(instance.Check));
        Assert.All(RuleSet.Default.Terms(rule, form, prior: form), instance => Assert.NotNull(instance.Check));
        Assert.Contains(RuleSet.Default.Terms(rule, form, prior: form), instance => instance.Check!.Terms.Any(term => term.Of == "prior"));
    }

    [Fact]
    public void Terms_OfThirds_StandOverOneDenominator()
    {
        RuleSet rules = Samples.Load(Samples.Yaml(
            "requests.received.total / 3 + $share <= 2",
            "parameters: { share: 0.5 }\ntolerance: 0.25\nwhen: not (requests.received.total is blank) and agency.level in [county]"));
        InstanceTerms instance = rules.Terms(rules.Rules[0], FormShape.Of2021, AgencyLevel.Central)[0];
        FormulaTerms comparison = instance.Check!;

        Assert.Equal((12, 4, 6, 24, 3),
            ((int)comparison.Denominator, (int)comparison.Terms[0].Net, (int)comparison.LeftConstant,
                (int)comparison.RightConstant, (int)comparison.Tolerance));
        Assert.Equal((FormulaKind.All, FormulaKind.Not, FormulaKind.IsBlank),
            (instance.When!.Kind, instance.When.Parts[0].Kind, instance.When.Parts[0].Parts[0].Kind));
        Assert.Equal(FormulaKind.LevelIn, instance.When.Parts[1].Kind);
        Assert.Equal(AgencyLevel.County, Assert.Single(instance.When.Parts[1].Levels));
        Assert.False(instance.When.Parts[1].Value);
        Assert.True(rules.Rules[0].NeedsLevel);
    }

    [Fact]
    public void Terms_OverStoredNumbers_AreWhole_AndWithinTheBound()
    {
        RuleSet rules = Samples.Load(
            Samples.Yaml("proactiveDisclosure.administrativeFees.amount / 3 + 0.5 <= requests.received.total", "tolerance: 0.25", "[2021]"));
        FormulaTerms comparison = rules.Terms(rules.Rules[0], FormShape.Of2021)[0].Check!;

        // A third of 万元 is a thirty-thousandth of yuan; then 10 + 15 000, 300 000, 7 500 and 30 000 make 352 510.
        FormulaTerms stored = comparison.OverStoredNumbers(10, 352_510)!;
        Assert.Equal((30_000, 15_000, 0, 7_500),
            ((int)stored.Denominator, (int)stored.LeftConstant, (int)stored.RightConstant, (int)stored.Tolerance));
        Assert.Equal([(1, null), (null, 30_000)], stored.Terms.Select(term => ((int?)term.Left, (int?)term.Right)));
        Assert.Null(comparison.OverStoredNumbers(10, 352_509));
        Assert.Null(new FormulaTerms { Kind = FormulaKind.IsBlank }.OverStoredNumbers(10, 352_510));
    }

    private static Outcome Judge(InstanceTerms instance, AnnualReport own, AnnualReport other)
    {
        if (instance.Check is null)
        {
            return Outcome.NotApplicable;
        }

        bool? when = instance.When is null ? true : Evaluate(instance.When, own, other);
        bool? check = Evaluate(instance.Check, own, other);
        return when == false ? Outcome.NotApplicable : check == true ? Outcome.Holds : check == false && when == true ? Outcome.Broken : Outcome.Undecided;
    }

    private static bool? Evaluate(FormulaTerms formula, AnnualReport own, AnnualReport other)
    {
        bool?[] parts = [.. formula.Parts.Select(part => Evaluate(part, own, other))];
        return formula.Kind switch
        {
            _ when formula.IsComparison => Compare(formula, own, other),
            FormulaKind.IsBlank => false,
            FormulaKind.LevelIn or FormulaKind.UnitsComplete or FormulaKind.FactIn => formula.Value,
            FormulaKind.Not => !parts[0],
            FormulaKind.All => parts.Contains(false) ? false : parts.Contains(null) ? null : true,
            _ => parts.Contains(true) ? true : parts.Contains(null) ? null : false,
        };
    }

    private static bool Compare(FormulaTerms comparison, AnnualReport own, AnnualReport other)
    {
        // Whole numbers of a hundred-millionth: money has no more places than that.
        const long Scale = 100_000_000;
        BigInteger difference = comparison.Constant * Scale;
        foreach (CellTerm term in comparison.Terms)
        {
            difference += term.Net * new BigInteger(((term.Of is null ? own : other)[term.Cell.Address] ?? 0) * Scale);
        }

        BigInteger tolerance = comparison.Tolerance * Scale;
        return comparison.Kind switch
        {
            FormulaKind.Equal => BigInteger.Abs(difference) <= tolerance,
            FormulaKind.NotEqual => BigInteger.Abs(difference) > tolerance,
            FormulaKind.AtMost => difference <= tolerance,
            FormulaKind.Less => difference < tolerance,
            FormulaKind.AtLeast => difference >= -tolerance,
            _ => difference > -tolerance,
        };
    }
}
