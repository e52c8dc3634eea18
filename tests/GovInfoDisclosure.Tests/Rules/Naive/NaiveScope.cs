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
internal sealed record NaiveScope(FormShape Form, AnnualReport Report, YamlMappingNode Rule, IReadOnlyDictionary<string, string> Variables)
{
    private static readonly ConcurrentDictionary<string, Regex> Expressions = new();

    /// <summary>Whether the tolerance follows the decimals of amounts.</summary>
    public bool RoundsAsWritten => Rule.Children.TryGetValue("tolerance", out YamlNode? tolerance) && tolerance is YamlMappingNode;

    public AgencyLevel? Level => Report.Agency.Level;

    /// <summary>A cell by its address; a rule that names one which the form lacks has no such instance.</summary>
    public string Cell(string text)
    {
        string address = Fill(text);
        return Form.TryFind(address) is null ? throw new KeyNotFoundException(address) : address;
    }

    public Fraction Parameter(string name)
    {
        YamlNode parameter = Rule["parameters"][name];
        if (parameter is YamlMappingNode byLevel)
        {
            string level = Level?.ToString().ToLower(CultureInfo.InvariantCulture) ?? "default";
            parameter = byLevel.Children.TryGetValue(level, out YamlNode? found) ? found : byLevel["default"];
        }

        return Fraction.Of(decimal.Parse(parameter.ToString(), CultureInfo.InvariantCulture));
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

        (string[] patterns, string[] except) = new NaiveParser(values.ToString(), this).Patterns();
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
