using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using GovInfoDisclosure.Rules;
using GovInfoDisclosure.Sql.Compiling;

namespace GovInfoDisclosure.Sql.Queries;

/// <summary>An instance of a rule in all its variants: what it is for each shape, level and partner that it differs by.</summary>
internal sealed class InstanceEntry(Rule rule, string id, IReadOnlyList<Dimension> dimensions)
{
    private readonly Dictionary<string, SqlInstance> variants = new(StringComparer.Ordinal);

    public Rule Rule { get; } = rule;

    public string Id { get; } = id;

    public IReadOnlyList<Dimension> Dimensions { get; } = dimensions;

    public IEnumerable<SqlInstance> Variants => variants.Values;

    /// <summary>The values of the dimensions, and what the instance is there.</summary>
    public IEnumerable<(int[] Place, SqlInstance Instance)> Places =>
        variants.Select(x => (x.Key.Split(',').Select(index => int.Parse(index, CultureInfo.InvariantCulture)).ToArray(), x.Value));

    public void Add(IReadOnlyList<int> place, SqlInstance instance) => variants[string.Join(",", place)] = instance;

    public SqlInstance? Find(params int[] place) => variants.TryGetValue(string.Join(",", place), out SqlInstance? instance) ? instance : null;

    /// <summary>An expression that is right for every variant. Where there is no such instance it is NULL.</summary>
    /// <param name="expression">The expression for one variant.</param>
    /// <param name="fixedPlace">The first places that are given already.</param>
    public string Choose(Func<SqlInstance, string> expression, params int[] fixedPlace)
    {
        if (fixedPlace.Length == Dimensions.Count)
        {
            return Find(fixedPlace) is SqlInstance instance ? expression(instance) : "NULL";
        }

        Dimension dimension = Dimensions[fixedPlace.Length];
        string[] texts = [.. dimension.Values.Select((_, i) => Choose(expression, [.. fixedPlace, i]))];
        if (texts.All(text => text == texts[0]))
        {
            return texts[0];
        }

        string? other = null;
        var cases = new List<string>();
        foreach (IGrouping<string, (string Text, string? Value)> group in texts.Select((text, i) => (Text: text, Value: dimension.Values[i])).GroupBy(x => x.Text, StringComparer.Ordinal))
        {
            if (group.Any(x => x.Value is null))
            {
                other = group.Key;
            }
            else if (group.Key != "NULL")
            {
                cases.Add($"WHEN {dimension.Column} IN ({string.Join(", ", group.Select(x => x.Value))}) THEN {group.Key}");
            }
        }

        return "CASE " + string.Join(" ", cases) + (other is null or "NULL" ? " END" : $" ELSE {other} END");
    }
}
