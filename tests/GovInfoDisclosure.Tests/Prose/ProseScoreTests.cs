using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace GovInfoDisclosure.Tests.Prose;

/// <summary>Precision and recall over passages written by us; docs/prose.md quotes these figures.</summary>
public class ProseScoreTests
{
    [Fact]
    public void ThePassagesTheReaderWasTunedOnFirst_GiveNoWrongClaim()
    {
        ProseScore score = ProseScore.Of(TuningSamples.All.Concat(SecondSamples.All));
        Assert.True(score is { Right: 153, Wrong: 0, Missed: 0 }, score.ToString());
    }

    [Fact]
    public void TheTrapsGiveNothing()
    {
        ProseScore score = ProseScore.Of(TrapSamples.All);
        Assert.True(score is { Right: 0, Wrong: 0, Missed: 0 }, score.ToString());
    }

    [Fact]
    public void ThePassagesHeldOutFirst_GiveNoWrongClaim()
    {
        ProseScore score = ProseScore.Of(HeldOutSamples.All);
        Assert.True(score is { Right: 57, Wrong: 0, Missed: 0 }, score.ToString());
    }

    [Fact]
    public void ThePassagesInTheMannerOfRealReports_GiveNoWrongClaim()
    {
        ProseScore score = ProseScore.Of(MannerSamples.All);
        Assert.True(score is { Right: 218, Wrong: 0, Missed: 13 }, score.ToString());
    }

    [Fact]
    public void ThePassagesKeptApart_GiveNoWrongClaim()
    {
        ProseScore score = ProseScore.Of(KeptApartSamples.All);
        Assert.True(score is { Right: 167, Wrong: 0, Missed: 18 }, score.ToString());
    }

    [Fact]
    public void TheLaterPassages_GiveNoWrongClaim()
    {
        ProseScore score = ProseScore.Of(LaterSamples.Tuned);
        Assert.True(score is { Right: 237, Wrong: 0, Missed: 13 }, score.ToString());
    }

    [Fact]
    public void TheLaterPassagesKeptApart_GiveNoWrongClaim()
    {
        ProseScore score = ProseScore.Of(LaterSamples.KeptApart);
        Assert.True(score is { Right: 109, Wrong: 0, Missed: 9 }, score.ToString());
    }

    [Fact]
    public void TheLatestPassages_GiveNoWrongClaim()
    {
        ProseScore score = ProseScore.Of(LatestSamples.Tuned);
        Assert.True(score is { Right: 94, Wrong: 0, Missed: 5 }, score.ToString());
    }

    [Fact]
    public void TheLatestPassagesKeptApart_GiveNoWrongClaim()
    {
        ProseScore score = ProseScore.Of(LatestSamples.KeptApart);
        Assert.True(score is { Right: 114, Wrong: 0, Missed: 6 }, score.ToString());
    }

    [Fact]
    public void TheLastPassages_GiveNoWrongClaim()
    {
        ProseScore score = ProseScore.Of(LatestSamples.Last);
        Assert.True(score is { Right: 94, Wrong: 0, Missed: 6 }, score.ToString());
    }

    [Fact]
    public void ThePassagesAreManyAndManyAreTraps()
    {
        List<ProseSample> all = TuningSamples.All.Concat(TrapSamples.All).Concat(SecondSamples.All).Concat(HeldOutSamples.All).ToList();
        Assert.True(all.Count >= 120);
        Assert.True(all.Count(sample => sample.Expected.Length == 0) >= 50);
    }
}
