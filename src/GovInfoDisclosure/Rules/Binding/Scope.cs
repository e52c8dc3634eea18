namespace GovInfoDisclosure.Rules.Binding;

/// <summary>What the variables stand for while an instance is bound.</summary>
internal sealed class Scope(IDictionary<string, string>? known = null)
{
    private readonly Dictionary<string, string> values = known is null ? [] : new(known);

    public int? Unit { get; init; }

    /// <summary>What <c>table</c> stands for: the sum that the rule pairs with the kind of figure; null where the instance is about no figure.</summary>
    public Side? Table { get; init; }

    public IEnumerable<string> Names => values.Keys;

    /// <summary>The scope inside what <c>table</c> stands for: there the word says nothing.</summary>
    public Scope InsideTable => new(values) { Unit = Unit };

    public Scope With(string name, string value, IReadOnlyList<KeyValuePair<string, string>>? more = null, int? unit = null)
    {
        var inner = new Scope(values) { Unit = unit ?? Unit, Table = Table };
        inner.values[name] = value;
        foreach (KeyValuePair<string, string> pair in more ?? [])
        {
            inner.values[pair.Key] = pair.Value;
        }

        return inner;
    }

    /// <summary>The text with every known variable in braces replaced.</summary>
    public string Fill(string text) => text.Contains('{') ? values.Aggregate(text, (filled, pair) => filled.Replace("{" + pair.Key + "}", pair.Value)) : text;
}
