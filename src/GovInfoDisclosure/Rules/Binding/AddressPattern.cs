namespace GovInfoDisclosure.Rules.Binding;

/// <summary>A pattern of addresses: <c>*</c> stands for one part, <c>**</c> for one or more, <c>{name}</c> for a part that it names, or for one of the words of
/// a set.</summary>
internal sealed class AddressPattern(string pattern, IReadOnlyDictionary<string, IReadOnlyList<PlacedWord>> sets)
{
    private readonly string[] parts = pattern.Split('.');

    public bool HasWildcard { get; } = pattern.Contains('*') || pattern.Contains('{');

    /// <summary>The cells that match, in form order, each with what its wildcards stand for.</summary>
    public IEnumerable<PatternMatch> Matches(FormShape form)
    {
        if (!HasWildcard)
        {
            if (form.TryFind(pattern) is { } single)
            {
                yield return new PatternMatch(single, pattern, [], []);
            }

            yield break;
        }

        foreach (CellDefinition cell in form.Cells)
        {
            string[] address = cell.Parts;
            var named = new List<KeyValuePair<string, string>>();
            var words = new List<PlacedWord>();
            int first = int.MaxValue;
            int last = -1;
            if (Match(address, 0, 0, named, words, ref first, ref last))
            {
                string captured = last < 0 ? cell.Address : string.Join(".", address, first, last - first + 1);
                yield return new PatternMatch(cell, captured, named, words);
            }
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
            for (int end = expected == "*" ? at + 1 : address.Length; end > at; end--)
            {
                int firstHere = Math.Min(first, at);
                int lastHere = Math.Max(last, end - 1);
                if (Match(address, part + 1, end, named, words, ref firstHere, ref lastHere))
                {
                    (first, last) = (firstHere, lastHere);
                    return true;
                }
            }

            return false;
        }

        if (expected.Length > 2 && expected[0] == '{' && expected[expected.Length - 1] == '}')
        {
            string name = expected.Substring(1, expected.Length - 2);
            if (!sets.TryGetValue(name, out IReadOnlyList<PlacedWord>? set))
            {
                named.Add(new(name, address[at]));
            }
            else if (set.FirstOrDefault(word => word.Text == address[at]) is { } member)
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
}

/// <summary>A cell that matches a pattern.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Captured">What the wildcards stand for, from the first to the last; the whole address where there is none.</param>
/// <param name="Named">What the parts in braces stand for.</param>
/// <param name="Words">The words of sets that it matches.</param>
internal sealed record PatternMatch(CellDefinition Cell, string Captured, IReadOnlyList<KeyValuePair<string, string>> Named, IReadOnlyList<PlacedWord> Words);
