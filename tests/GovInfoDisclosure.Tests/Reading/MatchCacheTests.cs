using System.Globalization;
using GovInfoDisclosure.Reading.Labels;
using Xunit;

namespace GovInfoDisclosure.Tests.Reading;

/// <summary>The cache of label matches stays bounded, and is of use to the next document whatever the last one held. Counted, not timed.</summary>
public sealed class MatchCacheTests
{
    [Fact]
    public void ItIsBounded_AndALabelAskedForOftenIsSoughtOnce_HoweverFullItWas()
    {
        var cache = new MatchCache();
        var matcher = new LabelMatcher(LabelVocabulary.Table2);
        int sought = 0;
        LabelMatch Find(LabelMatcher _, string text)
        {
            sought++;
            return LabelMatch.None;
        }

        for (int i = 0; i < 50_000; i++)
        {
            cache.Get("杂乱" + i.ToString(CultureInfo.InvariantCulture), matcher, Find);
        }

        Assert.InRange(cache.Count, 0, 8192);
        sought = 0;
        for (int i = 0; i < 10_000; i++)
        {
            cache.Get("规章", matcher, Find);
        }

        Assert.Equal(1, sought);
    }
}
