using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace GovInfoDisclosure.Tests.Prose;

/// <summary>Precision and recall over passages written by us; docs/prose.md quotes these figures.</summary>
public class ProseScoreTests
{
    private static readonly Dictionary<string, ProseSample[]> Passages = new()
    {
        ["tuned first"] = [.. TuningSamples.All.Concat(SecondSamples.All)],
        ["traps"] = [.. TrapSamples.All],
        ["held out first"] = [.. HeldOutSamples.All],
        ["in the manner of real reports"] = [.. MannerSamples.All],
        ["kept apart"] = [.. KeptApartSamples.All],
        ["later"] = [.. LaterSamples.Tuned],
        ["later, kept apart"] = [.. LaterSamples.KeptApart],
        ["latest"] = [.. LatestSamples.Tuned],
        ["latest, kept apart"] = [.. LatestSamples.KeptApart],
        ["last"] = [.. LatestSamples.Last],
    };

    [Theory]
    [InlineData("tuned first", 153, 0)]
    [InlineData("traps", 0, 0)]
    [InlineData("held out first", 57, 0)]
    [InlineData("in the manner of real reports", 218, 13)]
    [InlineData("kept apart", 167, 18)]
    [InlineData("later", 237, 13)]
    [InlineData("later, kept apart", 109, 9)]
    [InlineData("latest", 94, 5)]
    [InlineData("latest, kept apart", 114, 6)]
    [InlineData("last", 94, 6)]
    public void Passages_GiveNoWrongClaim_AndMissNoMore(string passages, int right, int missed)
    {
        ProseScore score = ProseScore.Of(Passages[passages]);
        Assert.True(score.Right == right && score.Wrong == 0 && score.Missed == missed, score.ToString());
    }

    [Fact]
    public void ThePassagesAreManyAndManyAreTraps()
    {
        List<ProseSample> all = TuningSamples.All.Concat(TrapSamples.All).Concat(SecondSamples.All).Concat(HeldOutSamples.All).ToList();
        Assert.True(all.Count >= 120);
        Assert.True(all.Count(sample => sample.Expected.Length == 0) >= 50);
    }
}
