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

    /// <summary>Values with which all relations hold, as the solver has found them.</summary>
    internal static Dictionary<string, decimal?> Example(LinearSystem system)
    {
        var model = new LinearModel(system, LinearSolver.AllOf(system));
        Assert.Equal(LinearModel.Answer.Possible, model.Solve());
        Rational[] values = model.Solution();
        return system.Variables.Select((name, v) => (name, Value: model.SimplexVariable[v] is >= 0 and var place ? values[place] : Rational.Zero))
            .ToDictionary(entry => entry.name,
                entry => (decimal?)(entry.Value.TryToDecimal(out decimal value) ? value : throw new InvalidOperationException()));
    }

    [Fact]
    public void CanHold_AgreesWithSearch_AndConflictsAreIrreducible()
    {
        var random = new Random(11);
        for (int round = 0; round < 3000; round++)
        {
            int variables = random.Next(1, 4);
            LinearSystem system = RandomSystem(random, variables, random.Next(1, 5));
            string[] names = Names.Take(variables).ToArray();
            bool expected = Grid(names).Any(record => system.Relations.All(relation => relation.Holds(record) == true));
            Assert.Equal(expected, LinearSolver.CanHold(system));
            if (expected)
            {
                Dictionary<string, decimal?> example = Example(system);
                Assert.All(system.Relations, relation => Assert.True(relation.Holds(example)));
                Assert.All(example.Values, value => Assert.True(value >= 0 && value == decimal.Truncate(value.Value)));
                continue;
            }

            RelationSet excluded = new LinearAnalysis(system).Contradictions[0];
            List<LinearRelation> conflict = [.. system.Relations.Where(relation => excluded.Relations.Contains(relation.Name))];
            Assert.False(LinearSolver.CanHold(new LinearSystem(conflict, excluded.NonNegative, names)));
            foreach (LinearRelation relation in conflict)
            {
                Assert.NotEqual(false, LinearSolver.CanHold(new LinearSystem(conflict.Where(other => other != relation), excluded.NonNegative, names)));
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
    public void Bounds_AreThoseOfAllThatIsAllowed()
    {
        var random = new Random(13);
        for (int round = 0; round < 200; round++)
        {
            LinearSystem system = RandomSystem(random, 3, random.Next(2, 6));
            var analysis = new LinearAnalysis(system);
            foreach (Dictionary<string, decimal?> record in Grid(["a", "b", "c"])
                .Where(record => system.Relations.All(relation => relation.Holds(record) == true)))
            {
                Assert.All(analysis.Bounds, bounds =>
                {
                    Rational value = record[bounds.Variable]!.Value;
                    Assert.True(value.CompareTo(bounds.Lower!.Value) >= 0 && value.CompareTo(bounds.Upper!.Value) <= 0);
                });
            }

            Assert.Equal(LinearSolver.CanHold(system), analysis.Contradictions.Count == 0);
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
