using System;
using System.Collections.Concurrent;
using System.Threading;

namespace GovInfoDisclosure.Reading.Labels;

/// <summary>What texts were matched to, kept over documents, for all print the same labels. Bounded, and safe to share between threads.</summary>
internal sealed class MatchCache
{
    private const int Most = 8192;
    private const int LongestText = 120;

    private readonly ConcurrentDictionary<string, LabelMatch> matches = new(StringComparer.Ordinal);
    private int count;

    public LabelMatch Get(string text, LabelMatcher matcher, Func<LabelMatcher, string, LabelMatch> find)
    {
        if (matches.TryGetValue(text, out LabelMatch match))
        {
            return match;
        }

        match = find(matcher, text);
        if (text.Length <= LongestText && Volatile.Read(ref count) < Most && matches.TryAdd(text, match))
        {
            Interlocked.Increment(ref count);
        }

        return match;
    }
}
