namespace GovInfoDisclosure.Reading.Labels;

/// <summary>What texts were matched to, kept over documents, for all print the same labels. Bounded, and safe to share between threads.</summary>
/// <remarks>When it is full it is emptied, so that what one strange document filled it with does not make every later one slow.</remarks>
internal sealed class MatchCache
{
    // Two orders of magnitude above the labels of the form with their variants, and about a megabyte at most.
    private const int Most = 8192;

    // A longer text is hardly a label, and is not printed twice.
    private const int LongestText = 120;

    private readonly ConcurrentDictionary<string, LabelMatch> matches = new(StringComparer.Ordinal);
    private int count;

    /// <summary>How many texts are kept.</summary>
    public int Count => matches.Count;

    /// <summary>The match of a text that is no string yet, and becomes one where it was not met before.</summary>
    public LabelMatch Get(ReadOnlySpan<char> text, LabelMatcher matcher, Func<LabelMatcher, string, LabelMatch> find)
    {
#if NET
        if (matches.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out LabelMatch? match))
        {
            return match;
        }
#endif
        return Get(text.ToString(), matcher, find);
    }

    public LabelMatch Get(string text, LabelMatcher matcher, Func<LabelMatcher, string, LabelMatch> find)
    {
        if (matches.TryGetValue(text, out LabelMatch? match))
        {
            return match;
        }

        match = find(matcher, text);
        if (text.Length <= LongestText && matches.TryAdd(text, match) && Interlocked.Increment(ref count) >= Most)
        {
            // Others may add meanwhile: then a few more are kept than are counted.
            matches.Clear();
            Volatile.Write(ref count, 0);
        }

        return match;
    }
}
