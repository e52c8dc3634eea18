using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace GovInfoDisclosure.Tests.Prose;

/// <summary>Precision and recall over passages written by us; docs/prose.md quotes these figures.</summary>
public class ProseScoreTests
{
    [Fact]
    public void ThePassagesTheReaderWasTunedOn_GiveNoWrongClaimAndMissThree()
    {
        ProseScore score = ProseScore.Of(TuningSamples.All.Concat(SecondSamples.All));
        Assert.True(score is { Right: 140, Wrong: 0, Missed: 3 }, score.ToString());
    }

    [Fact]
    public void TheTrapsGiveNothing()
    {
        ProseScore score = ProseScore.Of(TrapSamples.All);
        Assert.True(score is { Right: 0, Wrong: 0, Missed: 0 }, score.ToString());
    }

    [Fact]
    public void ThePassagesHeldOut_GiveNoWrongClaimAndMissTwo()
    {
        ProseScore score = ProseScore.Of(HeldOutSamples.All);
        Assert.True(score is { Right: 51, Wrong: 0, Missed: 2 }, score.ToString());
    }

    [Fact]
    public void ThePassagesInTheMannerOfRealReports_BeforeTuning()
    {
        ProseScore score = ProseScore.Of(MannerSamples.All);
        Assert.True(score is { Right: 118, Wrong: 6, Missed: 89 }, score.ToString());
    }

    [Fact]
    public void ThePassagesKeptApart_BeforeTuning()
    {
        ProseScore score = ProseScore.Of(KeptApartSamples.All);
        Assert.True(score is { Right: 116, Wrong: 8, Missed: 66 }, score.ToString().Split('\n')[0]);
    }

    [Fact]
    public void ThePassagesAreManyAndManyAreTraps()
    {
        List<ProseSample> all = TuningSamples.All.Concat(TrapSamples.All).Concat(SecondSamples.All).Concat(HeldOutSamples.All).ToList();
        Assert.True(all.Count >= 120);
        Assert.True(all.Count(sample => sample.Expected.Length == 0) >= 50);
    }
}
