namespace GovInfoDisclosure.Rules.Binding;

/// <summary>What the variables stand for while an instance is bound: one of them, and what the scope around it knows.</summary>
internal sealed class Scope
{
    private readonly Scope? outer;
    private readonly string name = "";
    private readonly string value = "";

    public Scope()
    {
    }

    private Scope(Scope outer, string name, string value)
    {
        this.outer = outer;
        this.name = name;
        this.value = value;
    }

    public int? Unit { get; init; }

    /// <summary>What <c>table</c> stands for: the sum that the rule pairs with the kind of figure; null where the instance is about no figure.</summary>
    public Side? Table { get; init; }

    public IEnumerable<string> Names => outer is null ? [] : outer.Names.Append(name).Distinct();

    /// <summary>The scope inside what <c>table</c> stands for: there the word says nothing.</summary>
    public Scope InsideTable => outer is null ? new Scope { Unit = Unit } : new Scope(outer, name, value) { Unit = Unit };

    public Scope With(string variable, string known, IReadOnlyList<KeyValuePair<string, string>>? more = null, int? unit = null)
    {
        var inner = new Scope(this, variable, known) { Unit = unit ?? Unit, Table = Table };
        foreach (KeyValuePair<string, string> pair in more ?? [])
        {
            inner = new Scope(inner, pair.Key, pair.Value) { Unit = inner.Unit, Table = Table };
        }

        return inner;
    }

    /// <summary>The text with every known variable in braces replaced.</summary>
    public string Fill(string text)
    {
        int open = outer is null ? -1 : text.IndexOf('{');
        if (open < 0)
        {
            return text;
        }

        string filled = "";
        int done = 0;
        for (; open >= 0; open = text.IndexOf('{', open + 1))
        {
            int close = text.IndexOf('}', open);
            if (close > 0 && Find(text, open + 1, close - open - 1) is Scope found)
            {
                filled = string.Concat(filled, text.Substring(done, open - done), found.value);
                done = close + 1;
            }
        }

        return done == 0 ? text : filled + text.Substring(done);
    }

    /// <summary>The innermost scope of the variable that is named in a text.</summary>
    private Scope? Find(string text, int start, int length)
    {
        for (Scope scope = this; scope.outer is not null; scope = scope.outer)
        {
            if (scope.name.Length == length && string.CompareOrdinal(text, start, scope.name, 0, length) == 0)
            {
                return scope;
            }
        }

        return null;
    }
}
