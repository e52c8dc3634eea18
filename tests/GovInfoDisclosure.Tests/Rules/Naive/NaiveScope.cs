using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using GovInfoDisclosure.Form;
using YamlDotNet.RepresentationModel;

namespace GovInfoDisclosure.Tests.Rules.Naive;

/// <summary>What the words of a formula mean while one instance is looked at.</summary>
/// <param name="Form">The report's form.</param>
/// <param name="Prior">Last year's form; null where there is no such report.</param>
/// <param name="Report">The report.</param>
/// <param name="Rule">The rule.</param>
/// <param name="Variables">The variables' values.</param>
internal sealed record NaiveScope(
    FormShape Form, FormShape? Prior, AnnualReport Report, YamlMappingNode Rule, IReadOnlyDictionary<string, string> Variables)
{
    private const string OfPrior = "prior.";

    private static readonly ConcurrentDictionary<string, Regex> Expressions = new();

    /// <summary>Whether the tolerance follows the decimals of amounts.</summary>
    public bool RoundsAsWritten => HasTolerance("rounded");

    public AgencyLevel? Level => Report.Agency.Level;

    /// <summary>The share of the right side that the sides may be apart; 0 where there is no such tolerance.</summary>
    public Fraction RelativeTolerance => HasTolerance("relative")
        ? Number(Rule["tolerance"]["relative"].ToString())
        : Fraction.Zero;

    private bool HasTolerance(string kind) => Rule.Children.TryGetValue("tolerance", out YamlNode? tolerance)
        && tolerance is YamlMappingNode kinds && kinds.Children.ContainsKey(kind);

    /// <summary>A number as formulas write it, in per cent too.</summary>
    public static Fraction Number(string text) => text.EndsWith('%')
        ? Fraction.Of(decimal.Parse(text.TrimEnd('%'), CultureInfo.InvariantCulture)) / new Fraction(100, 1)
        : Fraction.Of(decimal.Parse(text, CultureInfo.InvariantCulture));

    /// <summary>A cell by its address; a rule that names one which the form lacks has no such instance.</summary>
    public string Cell(string text)
    {
        string address = Fill(text);
        return Definition(address) is null ? throw new KeyNotFoundException(address) : address;
    }

    public bool IsAmount(string address) => Definition(address)!.Measure == Measure.TenThousandYuan;

    public bool IsSigned(string address) => Definition(address)!.IsSigned;

    /// <summary>The same cells of last year's report.</summary>
    public NaiveSum YearBefore(NaiveSum sum) => new(
        sum.Terms.ToDictionary(term => Cell(OfPrior + term.Key), term => term.Value), sum.Constant, [.. sum.Named.Select(address => OfPrior + address)]);

    private CellDefinition? Definition(string address) => address.StartsWith(OfPrior, StringComparison.Ordinal)
        ? Prior?.TryFind(address.Substring(OfPrior.Length))
        : Form.TryFind(address);

    public Fraction Parameter(string name)
    {
        YamlNode parameter = Rule["parameters"][name];
        if (parameter is YamlMappingNode byLevel)
        {
            string level = Level?.ToString().ToLower(CultureInfo.InvariantCulture) ?? "default";
            parameter = byLevel.Children.TryGetValue(level, out YamlNode? found) ? found : byLevel["default"];
        }

        return Number(parameter.ToString());
    }

    /// <summary>The cells that patterns match, in form order, with what each variable would be.</summary>
    public IReadOnlyList<(string Address, string Captured, Match Match)> Match(string[] patterns, string[] except)
    {
        string[] table = [.. Form.Cells.Select(cell => cell.Address)];
        var excluded = except.SelectMany(pattern => table.Where(address => Expression(pattern).IsMatch(address))).ToHashSet();
        var found = new List<(string Address, string Captured, Match Match)>();
        foreach (string pattern in patterns)
        {
            string[] candidates = pattern.Contains('*', StringComparison.Ordinal) ? table : [.. Form.AllCells.Select(cell => cell.Address)];
            Match[] matches = [.. candidates.Select(address => Expression(pattern).Match(address)).Where(match => match.Success)];
            if (matches.Length == 0)
            {
                throw new KeyNotFoundException(pattern);
            }

            found.AddRange(matches.Select(match => (match.Value, match.Groups["captured"].Success ? match.Groups["captured"].Value : match.Value, match)));
        }

        return [.. found.Where(match => !excluded.Contains(match.Item1)).OrderBy(match => Form.Find(match.Item1).Index)];
    }

    /// <summary>The scopes that variables make, the first one outermost.</summary>
    public IEnumerable<(string Id, NaiveScope Scope)> Each(YamlMappingNode forEach)
    {
        IEnumerable<(string Id, NaiveScope Scope)> scopes = [("", this)];
        foreach ((YamlNode name, YamlNode values) in forEach.Children)
        {
            scopes = [.. scopes.SelectMany(outer => outer.Scope.Values(name.ToString(), values).Select(inner => (outer.Id + "/" + inner.Value, inner.Scope)))];
        }

        return scopes;
    }

    private IEnumerable<(string Value, NaiveScope Scope)> Values(string name, YamlNode values)
    {
        if (values is YamlSequenceNode words)
        {
            return words.Select(word => (word.ToString(), With(name, word.ToString(), [])));
        }

        (string[] patterns, string[] except) = new NaiveTokens(values.ToString()).Patterns();
        IReadOnlyList<(string Address, string Captured, Match Match)> matches;
        try
        {
            matches = Match(patterns, except);
        }
        catch (KeyNotFoundException)
        {
            return [];
        }

        return matches
            .Select(match => (Value: name == "cell" ? match.Address : match.Captured, match.Match))
            .DistinctBy(match => match.Value)
            .Select(match => (match.Value,
                With(name, match.Value, match.Match.Groups.Cast<Group>().Where(group => group.Name.StartsWith("named_", StringComparison.Ordinal)))));
    }

    private NaiveScope With(string name, string value, IEnumerable<Group> named)
    {
        var variables = new Dictionary<string, string>(Variables) { [name] = value };
        foreach (Group group in named)
        {
            variables[group.Name.Substring("named_".Length)] = group.Value;
        }

        return this with { Variables = variables };
    }

    private string Fill(string text) => Variables.Aggregate(text,
        (filled, variable) => filled.Replace("{" + variable.Key + "}", variable.Value, StringComparison.Ordinal));

    private Regex Expression(string pattern) => Expressions.GetOrAdd(Fill(pattern), MakeExpression);

    private static Regex MakeExpression(string pattern)
    {
        string[] parts = pattern.Split('.');
        int first = Array.FindIndex(parts, part => part.Contains('*', StringComparison.Ordinal));
        int last = Array.FindLastIndex(parts, part => part.Contains('*', StringComparison.Ordinal));
        IEnumerable<string> expressions = parts.Select((part, i) => (i == first ? "(?<captured>" : "") + part switch
        {
            "**" => @"[^.]+(\.[^.]+)*",
            "*" => "[^.]+",
            ['{', .., '}'] => $"(?<named_{part.Trim('{', '}')}>[^.]+)",
            _ => Regex.Escape(part),
        } + (i == last ? ")" : ""));
        return new Regex("^" + string.Join(@"\.", expressions) + "$", RegexOptions.CultureInvariant);
    }
}
