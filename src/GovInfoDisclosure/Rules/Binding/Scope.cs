namespace GovInfoDisclosure.Rules.Binding;

/// <summary>What the variables stand for while an instance is bound.</summary>
internal sealed class Scope
{
    private readonly Dictionary<string, string> values = [];

    public int? Unit { get; private set; }

    public IEnumerable<string> Names => values.Keys;

    public Scope With(string name, string value, IReadOnlyList<KeyValuePair<string, string>>? more = null, int? unit = null)
    {
        var inner = new Scope { Unit = unit ?? Unit };
        foreach (KeyValuePair<string, string> pair in values)
        {
            inner.values[pair.Key] = pair.Value;
        }

        inner.values[name] = value;
        foreach (KeyValuePair<string, string> pair in more ?? [])
        {
            inner.values[pair.Key] = pair.Value;
        }

        return inner;
    }

    /// <summary>The text with every known variable in braces replaced.</summary>
    public string Fill(string text)
    {
        if (!text.Contains('{'))
        {
            return text;
        }

        foreach (KeyValuePair<string, string> pair in values)
        {
            text = text.Replace("{" + pair.Key + "}", pair.Value);
        }

        return text;
    }
}
