using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Numerics;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Form;
using YamlDotNet.RepresentationModel;

namespace GovInfoDisclosure.Tests.Rules.Naive;

/// <summary>
/// Judges a report by the text of a rule file and nothing else: shares no code with the engine. Blanks are filled with numbers that
/// can make a difference; a check is certain where all fillings agree.
/// </summary>
internal static class NaiveEvaluator
{
    private static readonly ConcurrentDictionary<string, YamlSequenceNode> Parsed = new();
    private static readonly Fraction Huge = new(BigInteger.Pow(10, 60), 1);

    /// <summary>
    /// The outcomes that an instance may have, by id: one where the fillings tried decide for certain, else also "undecided". Rules
    /// that look at other reports or at the prose are left out.
    /// </summary>
    /// <param name="yaml">The rule file.</param>
    /// <param name="report">The report.</param>
    /// <param name="blankAsZero">Whether blanks are 0.</param>
    /// <param name="prior">Last year's report; without one, rules that ask for it are left out.</param>
    public static Dictionary<string, Outcome[]> Judge(string yaml, AnnualReport report, bool blankAsZero = false, AnnualReport? prior = null)
    {
        var outcomes = new Dictionary<string, Outcome[]>();
        FormShape form = FormShape.Of(report);
        FormShape? formBefore = prior is null ? null : FormShape.Of(prior);
        CellValues own = blankAsZero ? Filled(form.ToValues(report)) : form.ToValues(report);
        CellValues? before = prior is null ? null : blankAsZero ? Filled(formBefore!.ToValues(prior)) : formBefore!.ToValues(prior);
        decimal? ValueOf(string address) =>
            address.StartsWith("prior.", StringComparison.Ordinal) ? before![address.Substring("prior.".Length)] : own[address];
        foreach (YamlMappingNode rule in Parsed.GetOrAdd(yaml, Parse).Cast<YamlMappingNode>())
        {
            string logic = string.Join(' ',
                new[] { "forEach", "when", "check", "claims" }.Where(key => rule.Children.ContainsKey(key)).Select(key => key + " " + rule[key]));
            bool asksPrior = logic.Contains("prior.", StringComparison.Ordinal) || logic.Contains("growth(", StringComparison.Ordinal);
            if ((asksPrior && prior is null) || logic.Contains("unit", StringComparison.Ordinal)
                || logic.Contains("claims", StringComparison.Ordinal)
                || !((YamlSequenceNode)rule["editions"]).Any(edition => edition.ToString() == form.Name))
            {
                continue;
            }

            var scope = new NaiveScope(form, formBefore, report, rule, new Dictionary<string, string>());
            foreach ((string id, NaiveScope inner) in rule.Children.TryGetValue("forEach", out YamlNode? forEach)
                ? scope.Each((YamlMappingNode)forEach)
                : [("", scope)])
            {
                try
                {
                    outcomes.Add(rule["id"] + id, Judge(rule, inner, ValueOf));
                }
                catch (KeyNotFoundException)
                {
                    // The form has no such cell, so the rule has no such instance.
                }
            }
        }

        return outcomes;
    }

    /// <summary>0 in every blank; the fee report is left as it is where all three of its numbers are blank: nothing was read there.</summary>
    private static CellValues Filled(CellValues values)
    {
        foreach (CellDefinition cell in values.Form.AllCells.Where(cell => values[cell.Index] is null).ToArray())
        {
            bool isUnread = cell.Address.StartsWith("processingFees.", StringComparison.Ordinal)
                && values.Form.AllCells.Where(other => other.RowAddress == cell.RowAddress).All(other => values[other.Index] is null);
            values = isUnread ? values : values.With(cell.Index, 0);
        }

        return values;
    }

    private static Outcome[] Judge(YamlMappingNode rule, NaiveScope scope, Func<string, decimal?> report)
    {
        NaiveFormula check = NaiveFormula.Read(rule["check"], scope);

        // A ratio of which the whole is 0 is none: the rule does not apply.
        NaiveFormula When(NaiveScope inner)
        {
            NaiveFormula when = rule.Children.TryGetValue("when", out YamlNode? node) ? NaiveFormula.Read(node, inner) : new NaiveFormula.Constant(true);
            NaiveFormula[] ratios = [.. when.Ratios().Concat(NaiveFormula.Read(rule["check"], inner).Ratios())
                .Select(ratio => new NaiveFormula.Exactly(new NaiveFormula.Compare(ratio.Whole, ">", [])))];
            return ratios.Length == 0 ? when : new NaiveFormula.Both([when, .. ratios]);
        }

        // The wholes of ratios in the check are asked for in the condition.
        string condition = Text(rule, "when", "") + (check.Ratios().Any() ? rule["check"].ToString() : "");
        string missing = Text(rule, "missing", "undecided");
        bool zero = missing == "zero";
        Fraction tolerance = scope.RoundsAsWritten || scope.RelativeTolerance.Sign > 0 ? Fraction.Zero
            : Fraction.Of(decimal.Parse(Text(rule, "tolerance", "0"), CultureInfo.InvariantCulture));
        string[] cells = [.. check.Addresses().Distinct()];
        if (missing == "all-or-none" && !zero && cells.Length > 0 && cells.All(address => report(address) is null))
        {
            return [Outcome.NotApplicable];
        }

        // Neither a condition nor a check of many comparisons can be settled by trial where several blanks play together.
        Outcome[] outcomes = [.. from applies in ForEachLevel(rule, condition, scope, inner => Values(When(inner), inner, report, zero, tolerance))
                                 from holds in ForEachLevel(rule, rule["check"].ToString(), scope,
                                     inner => Values(NaiveFormula.Read(rule["check"], inner), inner, report, zero, tolerance))
                                 select applies == false ? Outcome.NotApplicable
                                     : holds == true ? Outcome.Holds
                                     : holds == false && applies == true ? Outcome.Broken
                                     : Outcome.Undecided];
        return [.. outcomes.Distinct()];
    }

    /// <summary>Where nobody knows the level and a number differs by it, what is so for every level is so, and all else is open.</summary>
    private static bool?[] ForEachLevel(YamlMappingNode rule, string text, NaiveScope scope, Func<NaiveScope, bool?[]> values)
    {
        bool differs = scope.Level is null && rule.Children.TryGetValue("parameters", out YamlNode? parameters)
            && ((YamlMappingNode)parameters).Any(x => x.Value is YamlMappingNode && text.Contains("$" + x.Key, StringComparison.Ordinal));
        if (!differs)
        {
            return values(scope);
        }

        bool?[][] found = [.. Enum.GetValues<AgencyLevel>()
            .Select(level => values(scope with { Report = scope.Report with { Agency = scope.Report.Agency with { Level = level } } }))];
        bool isSettled = found.All(each => each.Length == 1 && each[0] is not null && each[0] == found[0][0]);
        return [.. new bool?[] { true, false }.Where(value => found.All(each => each.Contains(value))), .. isSettled ? Array.Empty<bool?>() : [null]];
    }

    /// <summary>
    /// What the formula may be over all fillings of its blanks: true, false, or null where they differ. Several where trial does not settle it.
    /// </summary>
    private static bool?[] Values(NaiveFormula formula, NaiveScope scope, Func<string, decimal?> report, bool zero, Fraction tolerance)
    {
        string[] addresses = [.. formula.Addresses().Distinct()];
        string[] blanks = zero ? [] : [.. addresses.Where(address => report(address) is null)];
        var known = addresses.Except(blanks).ToDictionary(address => address, address => Fraction.Of(report(address) ?? 0));
        var set = blanks.ToHashSet();
        bool sawTrue = false;
        bool sawFalse = false;
        foreach (Dictionary<string, Fraction> filling in Fillings(formula, scope, known, blanks, tolerance))
        {
            bool? truth = formula.Truth(filling, set, tolerance);
            sawTrue |= truth != false;
            sawFalse |= truth != true;
        }

        bool?[] seen = sawTrue && sawFalse ? [null] : [sawTrue];
        bool isPlain = !formula.HasMultiple && formula.Comparisons().All(x => x.Amounts.Count == 0);
        bool isSettled = blanks.Length == 0 || (isPlain && (blanks.Length == 1 || formula.Comparisons().Count() <= 1)) || seen[0] is null;
        return isSettled ? seen : [.. seen, null];
    }

    private static IEnumerable<Dictionary<string, Fraction>> Fillings(NaiveFormula formula,
        NaiveScope scope, Dictionary<string, Fraction> known, string[] blanks, Fraction tolerance)
    {
        var zeros = new Dictionary<string, Fraction>(known);
        foreach (string blank in blanks)
        {
            zeros[blank] = Fraction.Zero;
        }

        yield return zeros;
        foreach (string blank in blanks)
        {
            foreach (Fraction value in Interesting(formula, scope.IsSigned(blank), zeros, blank, tolerance))
            {
                var filling = new Dictionary<string, Fraction>(zeros) { [blank] = value };
                yield return filling;
                foreach (string other in blanks.Length is > 1 and <= 3 ? blanks.Where(x => x != blank) : [])
                {
                    foreach (Fraction second in Interesting(formula, scope.IsSigned(other), filling, other, tolerance))
                    {
                        yield return new Dictionary<string, Fraction>(filling) { [other] = second };
                    }
                }
            }
        }
    }

    /// <summary>The values of one blank at which some comparison tips over, those between them, and some far beyond.</summary>
    private static IEnumerable<Fraction> Interesting(NaiveFormula formula, bool isSigned, Dictionary<string, Fraction> others, string blank, Fraction tolerance)
    {
        var points = new List<Fraction> { Fraction.Zero, Huge, -Huge };
        foreach (NaiveFormula.Compare comparison in formula.Comparisons())
        {
            Fraction coefficient = comparison.Difference.Terms.GetValueOrDefault(blank, Fraction.Zero);
            if (coefficient.Sign != 0)
            {
                Fraction rest = comparison.Difference.Value(new Dictionary<string, Fraction>(others) { [blank] = Fraction.Zero });
                points.AddRange([-rest / coefficient, (tolerance - rest) / coefficient, (-tolerance - rest) / coefficient]);
            }
        }

        points.Sort();
        for (int i = 0; i < points.Count; i++)
        {
            if (isSigned || points[i].Sign >= 0)
            {
                yield return points[i];
            }

            Fraction between = i == 0 ? points[0] : (points[i - 1] + points[i]) / new Fraction(2, 1);
            if (isSigned || between.Sign >= 0)
            {
                yield return between;
            }
        }
    }

    private static YamlSequenceNode Parse(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return (YamlSequenceNode)stream.Documents[0].RootNode["rules"];
    }

    private static string Text(YamlMappingNode rule, string key, string otherwise) =>
        rule.Children.TryGetValue(key, out YamlNode? node) ? node.ToString() : otherwise;
}
