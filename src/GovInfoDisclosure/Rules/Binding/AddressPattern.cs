namespace GovInfoDisclosure.Rules.Binding;

/// <summary>A pattern of addresses: <c>*</c> stands for one part, <c>**</c> for one or more, <c>{name}</c> for a part that it names, or for one of the words of
/// a set.</summary>
internal sealed class AddressPattern
{
    private readonly string pattern;
    private readonly IReadOnlyDictionary<string, IReadOnlyList<PlacedWord>> sets;
    private readonly string[] parts = [];

    /// <summary>What stands in braces, part by part; null for a part without.</summary>
    private readonly string?[] names = [];

    public AddressPattern(string pattern, IReadOnlyDictionary<string, IReadOnlyList<PlacedWord>> sets)
    {
        this.pattern = pattern;
        this.sets = sets;
        HasWildcard = pattern.Contains('*') || pattern.Contains('{');
        if (HasWildcard)
        {
            parts = pattern.Split('.');
            names = Array.ConvertAll(parts, part =>
                part.Length > 2 && part[0] == '{' && part[part.Length - 1] == '}' ? part.Substring(1, part.Length - 2) : null);
        }
    }

    public bool HasWildcard { get; }

    /// <summary>The cells that match, in form order, each with what its wildcards stand for.</summary>
    public IEnumerable<PatternMatch> Matches(FormShape form)
    {
        if (!HasWildcard)
        {
            if (form.TryFind(pattern) is { } single)
            {
                yield return new PatternMatch(single, 0, -1, [], []);
            }

            yield break;
        }

        // Most cells do not match: the lists are theirs who do.
        var named = new List<KeyValuePair<string, string>>();
        var words = new List<PlacedWord>();
        bool isExact = Array.IndexOf(parts, "**") < 0;
        foreach (CellDefinition cell in form.Cells)
        {
            if (isExact && cell.Parts.Length != parts.Length)
            {
                continue;
            }

            int first = int.MaxValue;
            int last = -1;
            if (Match(cell.Parts, 0, 0, named, words, ref first, ref last))
            {
                yield return new PatternMatch(cell, first, last, [.. named], [.. words]);
            }

            named.Clear();
            words.Clear();
        }
    }

    private bool Match(string[] address, int part, int at, List<KeyValuePair<string, string>> named, List<PlacedWord> words, ref int first, ref int last)
    {
        if (part == parts.Length)
        {
            return at == address.Length;
        }

        if (at >= address.Length)
        {
            return false;
        }

        string expected = parts[part];
        if (expected is "*" or "**")
        {
            (int namedBefore, int wordsBefore) = (named.Count, words.Count);
            for (int end = expected == "*" ? at + 1 : address.Length; end > at; end--)
            {
                int firstHere = Math.Min(first, at);
                int lastHere = Math.Max(last, end - 1);
                if (Match(address, part + 1, end, named, words, ref firstHere, ref lastHere))
                {
                    (first, last) = (firstHere, lastHere);
                    return true;
                }

                // What the rest took to mean something before it failed.
                named.RemoveRange(namedBefore, named.Count - namedBefore);
                words.RemoveRange(wordsBefore, words.Count - wordsBefore);
            }

            return false;
        }

        if (names[part] is string name)
        {
            if (!sets.TryGetValue(name, out IReadOnlyList<PlacedWord>? set))
            {
                named.Add(new(name, address[at]));
            }
            else if (Member(set, address[at]) is { } member)
            {
                words.Add(member);
            }
            else
            {
                return false;
            }
        }
        else if (expected != address[at])
        {
            return false;
        }

        return Match(address, part + 1, at + 1, named, words, ref first, ref last);
    }

    private static PlacedWord? Member(IReadOnlyList<PlacedWord> set, string text) => set.FirstOrDefault(word => word.Text == text);
}

/// <summary>A cell that matches a pattern.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="First">The first part of its address that a wildcard stands for.</param>
/// <param name="Last">The last one; -1 where there is no wildcard.</param>
/// <param name="Named">What the parts in braces stand for.</param>
/// <param name="Words">The words of sets that it matches.</param>
internal sealed record PatternMatch(
    CellDefinition Cell, int First, int Last, IReadOnlyList<KeyValuePair<string, string>> Named, IReadOnlyList<PlacedWord> Words)
{
    /// <summary>What the wildcards stand for, from the first to the last; the whole address where there is none.</summary>
    public string Captured => Last < 0 ? Cell.Address : string.Join(".", Cell.Parts, First, Last - First + 1);
}
