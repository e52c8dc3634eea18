using System.Collections.Concurrent;

namespace GovInfoDisclosure.Rules.Binding;

/// <summary>What patterns of addresses match on each shape of the form: rules name the same rows and columns over and over, and so do rule sets.</summary>
internal static class MatchedPatterns
{
    /// <summary>How many cells are kept at most, whatever rule files ask for; past that patterns are matched anew.</summary>
    private const int MostKept = 20_000;

    /// <summary>No address is as long, nor is a pattern that anybody writes for one: a longer one is not kept, so that what is kept stays small.</summary>
    private const int LongestKept = 200;

    private static readonly ConcurrentDictionary<(FormShape Form, string Pattern), PatternMatch[]> Known = new();
    private static int kept;

    /// <summary>The cells that match, in form order.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="sets">The sets of words that it may name.</param>
    /// <param name="form">The shape.</param>
    public static PatternMatch[] Of(string pattern, IReadOnlyDictionary<string, IReadOnlyList<PlacedWord>> sets, FormShape form)
    {
        // What stands in braces may be a set, which is the rule's own.
        if (pattern.Contains('{') || !pattern.Contains('*') || pattern.Length > LongestKept)
        {
            return [.. new AddressPattern(pattern, sets).Matches(form)];
        }

        if (!Known.TryGetValue((form, pattern), out PatternMatch[]? found))
        {
            found = [.. new AddressPattern(pattern, sets).Matches(form)];
            if (Volatile.Read(ref kept) < MostKept && Interlocked.Add(ref kept, found.Length + 1) <= MostKept)
            {
                Known.TryAdd((form, pattern), found);
            }
        }

        return found;
    }
}
