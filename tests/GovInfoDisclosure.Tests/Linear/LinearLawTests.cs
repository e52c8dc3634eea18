using System;
using System.Collections.Generic;
using System.Linq;
using GovInfoDisclosure.Linear;
using Xunit;

namespace GovInfoDisclosure.Tests.Linear;

/// <summary>The solver against plain search over small whole numbers.</summary>
public class LinearLawTests
{
    private const int Most = 3;
    private static readonly string[] Names = ["a", "b", "c", "d"];

    internal static LinearSystem RandomSystem(Random random, int variables, int relations)
    {
        string[] operators = ["==", "==", "==", "!=", "<", "<=", ">", ">="];
        var texts = new List<string>();
        for (int r = 0; r < relations; r++)
        {
            IEnumerable<string> terms = Names.Take(variables).Where(_ => random.Next(3) > 0).Select(name => $"{random.Next(1, 3)}*{name}").DefaultIfEmpty("a");
            string sum = string.Join("", terms.Select(term => (random.Next(2) == 0 ? " + " : " - ") + term));
            texts.Add($"{sum} {operators[random.Next(operators.Length)]} {random.Next(-3, 6)}");
        }

        // Within a box, whole numbers can be searched in full.
        texts.AddRange(Names.Take(variables).Select(name => $"{name} <= {Most}"));
        return LinearSystem.Parse(texts, Names.Take(variables), Names.Take(variables));
    }

    internal static IEnumerable<Dictionary<string, decimal?>> Grid(string[] names)
    {
        int count = (int)Math.Pow(Most + 1, names.Length);
        for (int code = 0; code < count; code++)
        {
            int rest = code;
            var record = new Dictionary<string, decimal?>();
            foreach (string name in names)
            {
                record[name] = rest % (Most + 1);
                rest /= Most + 1;
            }

            yield return record;
        }
    }

    [Fact]
    public void Check_AgreesWithSearch_AndConflictsAreIrreducible()
    {
        var random = new Random(11);
        for (int round = 0; round < 600; round++)
        {
            int variables = random.Next(1, 4);
            LinearSystem system = RandomSystem(random, variables, random.Next(1, 5));
            string[] names = Names.Take(variables).ToArray();
            bool expected = Grid(names).Any(record => system.Relations.All(relation => relation.Holds(record) == true));
            Feasibility answer = LinearSolver.Check(system);
            Assert.Equal(expected, answer.IsFeasible);
            if (expected)
            {
                var example = answer.Example.ToDictionary(pair => pair.Key,
                    pair => (decimal?)(pair.Value.TryToDecimal(out decimal value) ? value : throw new InvalidOperationException()));
                Assert.All(system.Relations, relation => Assert.True(relation.Holds(example)));
                Assert.All(example.Values, value => Assert.True(value >= 0 && value == decimal.Truncate(value.Value)));
                continue;
            }

            List<LinearRelation> conflict = [.. system.Relations.Where(relation => answer.Conflict!.Relations.Contains(relation.Name))];
            Assert.False(LinearSolver.Check(new LinearSystem(conflict, answer.Conflict!.NonNegative, names)).IsFeasible);
            foreach (LinearRelation relation in conflict)
            {
                Assert.NotEqual(false,
                    LinearSolver.Check(new LinearSystem(conflict.Where(other => other != relation), answer.Conflict.NonNegative, names)).IsFeasible);
            }
        }
    }

    [Fact]
    public void Implies_AgreesWithSearch_AndItsGroundsSuffice()
    {
        var random = new Random(12);
        for (int round = 0; round < 300; round++)
        {
            int variables = random.Next(1, 4);
            LinearSystem system = RandomSystem(random, variables, random.Next(1, 4));
            LinearRelation candidate = RandomSystem(random, variables, 1).Relations[0];
            bool expected = Grid(Names.Take(variables).ToArray())
                .Where(record => system.Relations.All(relation => relation.Holds(record) == true)).All(record => candidate.Holds(record) == true);
            RelationSet? grounds = LinearSolver.Implies(system, candidate);
            Assert.Equal(expected, grounds is not null);
            if (grounds is not null)
            {
                var part = new LinearSystem(system.Relations.Where(relation => grounds.Relations.Contains(relation.Name)),
                    grounds.NonNegative, Names.Take(variables));
                Assert.NotNull(LinearSolver.Implies(part, candidate));
            }
        }
    }

    [Fact]
    public void Removable_LeavesWhatIsAllowedUnchanged()
    {
        var random = new Random(13);
        for (int round = 0; round < 200; round++)
        {
            LinearSystem system = RandomSystem(random, 3, random.Next(2, 6));
            LinearAnalysis analysis = LinearAnalysis.Of(system);
            List<LinearRelation> left = [.. system.Relations.Where(relation => !analysis.Removable.Contains(relation.Name))];
            string[] names = ["a", "b", "c"];
            foreach (Dictionary<string, decimal?> record in Grid(names))
            {
                bool all = system.Relations.All(relation => relation.Holds(record) == true);
                Assert.Equal(all, left.All(relation => relation.Holds(record) == true));
                Assert.All(analysis.Bounds,
                    bounds =>
                        Assert.True(!all
                            || (bounds.Lower is { } lower && lower <= record[bounds.Variable]!.Value
                                && bounds.Upper is { } upper && upper >= record[bounds.Variable]!.Value)));
            }

            Assert.Equal(LinearSolver.Check(system).IsFeasible, analysis.Contradictions.Count == 0);
        }
    }

    [Fact]
    public void Solve_IsUndecided_WhenTheBoundOnWorkIsSpent()
    {
        LinearSystem system = LinearSystem.Parse(["a + b == 3", "b + c == 4", "a + c == 6", "a + b + c >= 8"], ["a", "b", "c"]);
        Assert.Equal(LinearModel.Answer.Impossible, new LinearModel(system, [0, 1, 2, 3]).Solve());
        Assert.Equal(LinearModel.Answer.Undecided, new LinearModel(system, [0, 1, 2, 3], null, new WorkBudget(2)).Solve());
    }
}
