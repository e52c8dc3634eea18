using System;
using System.Collections.Generic;
using System.Linq;
using GovInfoDisclosure.Linear;
using Xunit;

namespace GovInfoDisclosure.Tests.Linear;

public class LinearAnalysisTests
{
    /// <summary>The published cases of ../shared/cases/analysis.md: number, relations, what must come out (the words are this test's own).</summary>
    public static TheoryData<int, string, string> PublishedCases => new()
    {
        { 1, "x > 0; x < 0", "contradiction R1,R2" },
        { 2, "x = 0; x = 1", "contradiction R1,R2" },
        { 3, "x > 0; y > 0; x + y = −1", "contradiction R1,R2,R3" },
        { 4, "y ≤ 1 − x; y ≥ x − 1; y = 2 − x; y = x − 2", "contradiction" },
        { 5, "y ≤ 1 − x; y ≥ x − 1; x = y; y = −2*x", "x in [0,0]; y in [0,0]; redundant R1; redundant R2" },
        { 6, "profit = turnover − cost; turnover > 0; cost > 0; cost ≥ 0.6·turnover", "redundant R3" },
        { 7, "x + y ≥ 0; x ≥ 0; y ≥ 0", "redundant R1 by R2,R3" },
        { 8, "x > 1; x > 2; x > 2", "redundant R1; duplicates R2,R3" },
        { 9, "x1 + x2 + x3 = 0; x1 + x2 ≥ 0; x3 ≥ 0", "x3 in [0,0]" },
        { 10, "x ≥ 1; x + y ≤ 10; y ≥ 6", "x in [1,4]; y in [6,9]" },
        { 11, "X ≥ Y; X − 2*Y ≤ 10; X + Y ≤ 20", "X in [-10,50/3]; Y in [-10,10]" },
        { 12, "x1 + x2 = x3; x3 + x4 = x5; x5 + x6 = x7; y1 + y2 = y3; z1 + z2 = z3", "blocks 3" },
        { 13, "table 3, 2021", "equalities 39; rank 37; cells 175; distance 4" },
        { 14, "table 3, 2019", "equalities 37; rank 35; cells 161" },
    };

    [Theory]
    [MemberData(nameof(PublishedCases))]
    public void PublishedCase_HasItsAnswer(int number, string relations, string expected)
    {
        LinearSystem system = relations.StartsWith("table", StringComparison.Ordinal)
            ? Tables.Table3(number == 13 ? 21 : 19, facts: false)
            : LinearSystem.Parse(relations.Split(';'));
        var analysis = new LinearAnalysis(system);
        var said = new List<string>();
        foreach (RelationSet conflict in analysis.Contradictions)
        {
            said.Add("contradiction");
            said.Add("contradiction " + string.Join(",", conflict.Relations));
        }

        // Of relations that say the same the first alone is looked at.
        HashSet<string> copies = [.. analysis.Duplicates.SelectMany(group => group.Skip(1))];
        List<LinearRelation> looked = [.. system.Relations.Where(relation => analysis.Contradictions.Count == 0 && !copies.Contains(relation.Name))];
        int redundant = 0;
        foreach (LinearRelation relation in looked)
        {
            if (LinearSolver.Implies(new LinearSystem(looked.Where(other => other != relation)), relation) is { } by)
            {
                redundant++;
                said.Add("redundant " + relation.Name);
                said.Add("redundant " + relation.Name + " by " + string.Join(",", by.Relations));
            }
        }

        said.AddRange(analysis.Duplicates.Select(group => "duplicates " + string.Join(",", group)));
        said.AddRange(analysis.Bounds.Select(bounds => $"{bounds.Variable} in [{bounds.Lower},{bounds.Upper}]"));
        List<LinearRelation> equalities = [.. system.Relations.Where(relation => relation.Operator == LinearOperator.Equal)];
        var code = new LinearSystem(equalities);
        (int rank, int? distance, bool isExact) = CodePower.Of(code);
        said.Add("blocks " + BlockFinder.Find(system, _ => true).Count);
        said.Add("equalities " + equalities.Count);
        said.Add("rank " + rank);
        said.Add("cells " + code.Variables.Count);
        said.Add("distance " + (isExact ? "" : "at least ") + distance);
        string[] wanted = expected.Split("; ");
        Assert.All(wanted, answer => Assert.Contains(answer, said));

        // Of what an answer lists, nothing more may be found (in table 3 any one identity follows from the others, of which the answer does not speak).
        Assert.Equal(number >= 13 ? equalities.Count : redundant, redundant);
        if (number >= 13)
        {
            return;
        }

        foreach (string kind in new[] { "contradiction", "redundant", "duplicates" })
        {
            Assert.Equal(wanted.Count(answer => answer.Split(' ')[0] == kind),
                said.Count(answer => answer.Split(' ')[0] == kind) / (kind == "duplicates" ? 1 : 2));
        }
    }

    [Fact]
    public void Table3_HasNoContradiction_AndFixesNothing()
    {
        var analysis = new LinearAnalysis(Tables.Table3(21));
        Assert.Empty(analysis.Contradictions);
        Assert.All(analysis.Bounds, bounds => Assert.Equal(Rational.Zero, bounds.Lower));
        Assert.DoesNotContain(analysis.Bounds, bounds => bounds.IsFixed);
    }

    [Theory]
    [InlineData("a + 2*b + c == d; c == 3", 2, 2)]
    [InlineData("a + b == 3; a - b == 1", 2, null)]
    public void Distance_IsTheFewestValuesThatGoUnnoticedTogether(string relations, int rank, int? distance) =>
        Assert.Equal((rank, distance, true), CodePower.Of(LinearSystem.Parse(relations.Split(';'))));

    [Fact]
    public void Implications_NameTheirGrounds_FactsIncluded()
    {
        LinearSystem system = LinearSystem.Parse(["sum: a + b == t"], nonNegative: ["a", "b"]);
        RelationSet? by = LinearSolver.Implies(system, LinearRelation.Parse("t >= 0"));
        Assert.Equal(["sum"], by!.Relations);
        Assert.Equal(["a", "b"], by.NonNegative);
        Assert.Null(LinearSolver.Implies(system, LinearRelation.Parse("t > 0")));
        Assert.Null(LinearSolver.Implies(system, LinearRelation.Parse("t == 2*a")));
        Assert.Equal(["sum"], LinearSolver.Implies(system, LinearRelation.Parse("2*t == 2*a + 2*b"))!.Relations);
        Assert.Equal(["sum"], LinearSolver.Implies(system, LinearRelation.Parse("t - b - a != 1"))!.Relations);
    }

    [Fact]
    public void Bounds_OfAnExpression_AreExactAndStrictWhereNotReached()
    {
        var analysis = new LinearAnalysis(LinearSystem.Parse(["x + y <= 10", "x > 1", "y >= 2.5", "y != 2.5", "v == x + 2*y", "p > 1"]));
        VariableBounds bounds = analysis.Bounds.Single(found => found.Variable == "v");
        Assert.Equal((Rational)6, bounds.Lower);
        Assert.True(bounds.LowerIsStrict);
        Assert.Equal(["R2", "R3", "R5"], bounds.LowerBy!.Relations);
        Assert.Equal((Rational)19, bounds.Upper);
        Assert.True(bounds.UpperIsStrict);
        Assert.Equal(["R1", "R2", "R5"], bounds.UpperBy!.Relations);
        Assert.Null(analysis.Bounds.Single(found => found.Variable == "p").Upper);
        Assert.Empty(new LinearAnalysis(LinearSystem.Parse(["x > 1", "x < 1"])).Bounds);
    }

    [Fact]
    public void WholeNumbers_AndExclusions_AreDecidedByCases()
    {
        LinearSystem none = LinearSystem.Parse(["2*x > 1", "2*x < 3", "x != 1"], integer: ["x"]);
        Assert.False(LinearSolver.CanHold(none));
        Assert.Equal(["R1", "R2", "R3"], new LinearAnalysis(none).Contradictions[0].Relations);
        Assert.True(LinearSolver.CanHold(LinearSystem.Parse(["2*x > 1", "2*x < 3", "x != 1"])));
        Assert.False(LinearSolver.CanHold(LinearSystem.Parse(["2*x - 2*y == 1"], integer: ["x", "y"])));
        Assert.False(LinearSolver.CanHold(LinearSystem.Parse(["x + y == 3", "x != 0", "x != 1", "x < 2"], ["x", "y"], ["y"])));
        Dictionary<string, decimal?> some = LinearLawTests.Example(LinearSystem.Parse(["2*x + y == 3", "x != 0", "x != 1", "x < 2"], ["x", "y"], ["y"]));
        Assert.Equal(3m, (2 * some["x"]) + some["y"]);
    }
}
