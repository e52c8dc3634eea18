using System.Collections.Generic;
using System.Linq;
using GovInfoDisclosure.Linear;
using Xunit;

namespace GovInfoDisclosure.Tests.Linear;

public class SlipTests
{
    [Theory]
    [InlineData("12", "12", true)]
    [InlineData("12", "21", true)]
    [InlineData("12", "1", true)]
    [InlineData("12", "122", true)]
    [InlineData("12", "17", true)]
    [InlineData("12", "-12", true)]
    [InlineData("1234", "1324", true)]
    [InlineData("1234", "4321", false)]
    [InlineData("123", "231", false)]
    [InlineData("12", "", false)]
    [InlineData("1", "", true)]
    [InlineData("11", "111", true)]
    [InlineData("1001", "1", false)]
    [InlineData("ab", "cd", false)]
    public void OneStep_IsInsertDeleteReplaceOrExchange(string left, string right, bool expected)
    {
        Assert.Equal(expected, TypingSlips.IsWithinOneStep(left, right));
        Assert.Equal(expected, TypingSlips.IsWithinOneStep(right, left));
    }

    [Fact]
    public void Find_ListsEveryCandidate_WithTheRelationsThatItMends()
    {
        LinearSystem system = LinearSystem.Parse(["row: a + b == t", "all: t + c == s", "half: 3*u == a"]);
        var record = new Dictionary<string, decimal?> { ["a"] = 9m, ["b"] = 12m, ["t"] = 12m, ["c"] = 5m, ["s"] = 26m, ["u"] = 2m };
        IReadOnlyList<TypingCandidate> found = TypingSlips.Find(system, record);
        Assert.Equal(
            ["a = 0 (row)", "a = 6 (half)", "t = 21 (row,all)", "u = 3 (half)"],
            found.Select(candidate => $"{candidate.Variable} = {candidate.Value} ({string.Join(",", candidate.Relations)})"));
        record["t"] = null;
        Assert.Equal(["a", "u"], TypingSlips.Find(system, record).Select(candidate => candidate.Variable));
    }

    [Fact]
    public void Signs_AreCorrectedWithTheFewestOperations_WithinWhatIsAllowed()
    {
        LinearSystem system = LinearSystem.Parse(["profit: e - c == p", "sum: p + q == r"]);
        var record = new Dictionary<string, decimal?> { ["e"] = 10m, ["c"] = 30m, ["p"] = 20m, ["q"] = 5m, ["r"] = 25m };
        SignCorrectionResult both = SignCorrection.Find(system, record, new SignCorrectionOptions { Swap = [("e", "c")] });
        Assert.Equal(1, both.Operations);
        SignSolution swap = Assert.Single(both.Solutions);
        Assert.Equal([("e", "c")], swap.Swapped);
        Assert.Empty(swap.Flipped);
        Assert.Equal((Rational)30, swap.Changes["e"]);
        SignCorrectionResult none = SignCorrection.Find(system, record, new SignCorrectionOptions { Flip = ["p"] });
        Assert.Null(none.Operations);
        Assert.Empty(none.Solutions);
        Assert.True(none.IsComplete);
        Assert.False(SignCorrection.Find(system, record, new SignCorrectionOptions { MaxSteps = 1 }).IsComplete);
        record["r"] = null;
        Assert.Equal(1, SignCorrection.Find(system, record, new SignCorrectionOptions { Flip = ["p"] }).Operations);
    }
}
