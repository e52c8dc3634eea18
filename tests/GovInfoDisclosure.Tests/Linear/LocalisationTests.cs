using System;
using System.Collections.Generic;
using System.Linq;
using GovInfoDisclosure.Linear;
using Xunit;

namespace GovInfoDisclosure.Tests.Linear;

public class LocalisationTests
{
    private static readonly LinearSystem Table3 = Tables.Table3(21);
    private static readonly Localiser Table2021 = new(Table3);

    private static string Text(LocalisationSolution solution) => string.Join(",", solution.Corrections.Select(correction => correction.Variable));

    [Fact]
    public void Localise_FindsExactlyTheLightestSets_AgainstAllSubsets()
    {
        var random = new Random(31);
        int located = 0;
        for (int round = 0; round < 2000; round++)
        {
            int variables = random.Next(2, 5);
            LinearSystem system = LinearLawTests.RandomSystem(random, variables, random.Next(1, 5));
            string[] names = [.. system.Variables];
            var record = names.ToDictionary(name => name, _ => random.Next(6) == 0 ? null : (decimal?)random.Next(-1, 6));
            var weights = names.ToDictionary(name => name, _ => (decimal)random.Next(1, 4) / 2);
            var options = new LocalisationOptions
            {
                Weights = random.Next(2) == 0 ? weights : null,
                Fixed = random.Next(3) == 0 ? [names[0]] : null,
            };
            LocalisationResult result = new Localiser(system).Localise(system, record, options);
            Assert.True(result.IsComplete);
            (decimal? least, List<string> expected) = Subsets(system, record, options);
            if (least is null)
            {
                Assert.Equal(LocalisationOutcome.Impossible, result.Outcome);
                Assert.Empty(result.Solutions);
                Assert.Contains(result.Conflicts, conflict => IsConflict(system, record, options, conflict, names));
                continue;
            }

            Assert.All(result.Solutions, solution => Assert.Equal(least, Weight(solution, options)));
            Assert.Equal(least == 0 ? LocalisationOutcome.Consistent : LocalisationOutcome.Located, result.Outcome);
            Assert.Equal(expected.Order(), result.Solutions.Select(Text).Order());
            foreach (LocalisationSolution solution in result.Solutions)
            {
                PublishedLocalisationTests.AssertRepairs(system, record, solution);
            }

            // The certificate: no lighter set meets all its conflicts.
            List<string> free = [.. names.Where(name => record[name] is not null && options.Fixed?.Contains(name) != true)];
            for (int code = 0; code < 1 << free.Count; code++)
            {
                List<string> set = [.. free.Where((_, i) => (code & (1 << i)) != 0)];
                if (set.Sum(name => options.Weights?[name] ?? 1m) < least)
                {
                    Assert.Contains(result.Conflicts, conflict => IsConflict(system, record, options, conflict, set));
                }
            }

            located += least > 0 ? 1 : 0;
        }

        Assert.True(located > 500);
    }

    [Fact]
    public void OnlyValues_AreThoseThatASearchOfAllWholeNumbersFinds()
    {
        var random = new Random(36);
        int unique = 0;
        for (int round = 0; round < 3000; round++)
        {
            LinearSystem system = LinearLawTests.RandomSystem(random, random.Next(2, 5), random.Next(1, 5));
            string[] names = [.. system.Variables];
            var record = names.ToDictionary(name => name, _ => random.Next(4) == 0 ? null : (decimal?)random.Next(-1, 6));
            foreach (LocalisationSolution solution in new Localiser(system).Localise(system, record).Solutions)
            {
                string[] open = [.. names.Where(name => record[name] is null || solution.Corrections.Any(correction => correction.Variable == name))];
                List<Dictionary<string, decimal?>> all = [.. LinearLawTests.Grid(open)
                    .Select(values => names.ToDictionary(name => name, name => values.GetValueOrDefault(name, record[name])))
                    .Where(full => system.Relations.All(relation => relation.Holds(full) == true))];
                Assert.All(solution.Corrections, correction =>
                {
                    decimal?[] possible = [.. all.Select(full => full[correction.Variable]).Distinct()];
                    Assert.Contains(possible, value => correction.Value == (Rational)value!.Value);
                    Assert.Equal(possible.Length == 1, correction.IsUnique);
                    unique += correction.IsUnique ? 1 : 0;
                });
            }
        }

        Assert.True(unique > 300);
    }

    /// <summary>Whether relations exclude the values of a record, whatever the numbers of a set of variables become; whole numbers without an upper limit may
    /// leave that open, for parity can run on for ever.</summary>
    private static bool IsConflict(
        LinearSystem system, Dictionary<string, decimal?> record, LocalisationOptions options, RelationSet conflict, IEnumerable<string> set)
    {
        IEnumerable<string> held = system.Variables.Where(name => record[name] is not null && (!set.Contains(name) || options.Fixed?.Contains(name) == true));
        return LinearSolver.CanHold(new LinearSystem(
            system.Relations.Where(relation => conflict.Relations.Contains(relation.Name))
                .Concat(held.Select(name => PublishedLocalisationTests.Is(name, record[name]!.Value))),
            conflict.NonNegative, system.Whole)) != true;
    }

    private static decimal Weight(LocalisationSolution solution, LocalisationOptions? options = null) =>
        solution.Corrections.Sum(correction => options?.Weights?[correction.Variable] ?? 1m);

    /// <summary>By trying every set of variables, each with the solver's plain yes or no.</summary>
    private static (decimal? Least, List<string> Sets) Subsets(LinearSystem system, Dictionary<string, decimal?> record, LocalisationOptions options)
    {
        string[] names = [.. system.Variables];
        List<string> free = [.. names.Where(name => record[name] is not null && options.Fixed?.Contains(name) != true)];
        decimal? least = null;
        var sets = new List<string>();
        for (int code = 0; code < 1 << free.Count; code++)
        {
            HashSet<string> set = [.. free.Where((_, i) => (code & (1 << i)) != 0)];
            decimal weight = set.Sum(name => options.Weights?[name] ?? 1m);
            if (weight > least)
            {
                continue;
            }

            List<string> open = [.. names.Where(name => record[name] is null || set.Contains(name))];
            bool possible = LinearLawTests.Grid([.. open]).Any(values =>
            {
                var full = new Dictionary<string, decimal?>(record);
                values.ToList().ForEach(pair => full[pair.Key] = pair.Value);
                return names.All(name => full[name] >= 0) && system.Relations.All(relation => relation.Holds(full) == true);
            });
            if (possible)
            {
                if (least is null || weight < least)
                {
                    sets.Clear();
                }

                least = weight;
                sets.Add(string.Join(",", names.Where(set.Contains)));
            }
        }

        return (least, sets);
    }

    [Fact]
    public void SingleError_InTable3_IsLocatedAndRestored()
    {
        var random = new Random(32);
        Dictionary<string, decimal?> truth = Tables.Record(21, random);
        foreach (string name in truth.Keys)
        {
            var record = new Dictionary<string, decimal?>(truth) { [name] = truth[name] + random.Next(1, 50) };
            LocalisationResult result = Table2021.Localise(Table3, record);
            Correction correction = Assert.Single(Assert.Single(result.Solutions).Corrections);
            Assert.Equal(name, correction.Variable);
            Assert.Equal((Rational)truth[name]!.Value, correction.Value);
            Assert.True(correction.IsUnique);
            Assert.Equal(1m, Weight(result.Solutions[0]));
        }
    }

    [Fact]
    public void LeafErrorCarriedIntoItsTotal_LeavesTwentyOneExplanations_WithoutSigns()
    {
        LinearSystem signed = Tables.Table3(21, facts: false);
        Dictionary<string, decimal?> record = Tables.Record(21, new Random(33));
        record["r5c2"] += 1000;
        record["r5c7"] += 1000;
        LocalisationResult result = new Localiser(signed).Localise(signed, record);
        Assert.All(result.Solutions, solution => Assert.Equal(2m, Weight(solution)));
        Assert.Equal(21, result.Solutions.Count);
        Assert.Contains("r5c2,r5c7", result.Solutions.Select(Text));

        // Where no cell may be negative, only cells that hold 1000 remain.
        Assert.Equal(["r5c2,r5c7"], Table2021.Localise(Table3, record).Solutions.Select(Text));
    }

    [Fact]
    public void PairsByTable_AreThoseOfTheSearch()
    {
        var random = new Random(34);
        LinearSystem system = Tables.Table3(21);
        for (int round = 0; round < 25; round++)
        {
            Dictionary<string, decimal?> record = Tables.Record(21, random);
            string[] names = [.. record.Keys];
            foreach (string name in names.OrderBy(_ => random.Next()).Take(2).ToList())
            {
                record[name] += random.Next(1, 9);
            }

            LocalisationResult byTable = Table2021.Localise(Table3, record);

            // Equal weights that are not 1 lead past the table.
            LocalisationResult bySearch = Table2021.Localise(Table3, record, new LocalisationOptions { Weights = names.ToDictionary(name => name, _ => 2m) });
            Assert.Equal(byTable.Solutions.Select(Text), bySearch.Solutions.Select(Text));
            Assert.Equal(byTable.Solutions.SelectMany(solution => solution.Corrections), bySearch.Solutions.SelectMany(solution => solution.Corrections));
        }
    }

    [Fact]
    public void ThreeErrorsAndTwentyBlanks_AreAmongTheAnswers_OrFewerRepairTheRecord()
    {
        var random = new Random(35);
        LinearSystem system = Tables.Table3(21);
        for (int round = 0; round < 30; round++)
        {
            Dictionary<string, decimal?> record = Tables.Record(21, random);
            string[] names = [.. record.Keys.OrderBy(_ => random.Next())];
            List<string> planted = [.. names.Take(3).OrderBy(system.IndexOf)];
            planted.ForEach(name => record[name] += random.Next(1, 9));
            names.Skip(3).Take(20).ToList().ForEach(name => record[name] = null);
            LocalisationResult result = Table2021.Localise(Table3, record);
            Assert.True(result.IsComplete);
            decimal weight = Weight(result.Solutions[0]);
            Assert.True(weight < 3m || (weight == 3m && result.Solutions.Select(Text).Contains(string.Join(",", planted))));
            PublishedLocalisationTests.AssertRepairs(system, record, result.Solutions[0]);
        }
    }

    [Fact]
    public void LargeValues_AreAnswered()
    {
        LinearSystem system = LinearSystem.Parse(["a + b == t", "t + c == u"], ["a", "b", "c", "t", "u"], ["a", "b", "c", "t", "u"]);
        const decimal Big = 1_000_000_000_000_000m;
        var record = new Dictionary<string, decimal?> { ["a"] = Big, ["b"] = Big - 1, ["t"] = (2 * Big) - 1, ["c"] = 3, ["u"] = (2 * Big) + 3 };
        LocalisationResult result = new Localiser(system).Localise(system, record);
        Assert.Equal(["c", "u"], result.Solutions.Select(Text));
        Assert.Equal((Rational)4, result.Solutions[0].Corrections[0].Value);
        Assert.Equal((Rational)((2 * Big) + 2), result.Solutions[1].Corrections[0].Value);
    }

    /// <summary>Eighty relations each of which has most of the variables: the work is bounded by steps, and the answer the same each time.</summary>
    [Fact]
    public void DenseRelations_EndWithinTheirSteps()
    {
        var random = new Random(37);
        string[] names = [.. Enumerable.Range(1, 120).Select(i => "x" + i)];
        LinearSystem system = LinearSystem.Parse(Enumerable.Range(0, 80).Select(_ =>
            string.Join(" + ", names.Where(_ => random.Next(10) > 0).Select(name => $"{random.Next(1, 9)}*{name}")) + " == 5000"), names, names);
        var record = names.ToDictionary(name => name, _ => random.Next(5) == 0 ? null : (decimal?)random.Next(50));
        var localiser = new Localiser(system);
        Rational?[] values = system.ValuesOf(record);

        LocalisationResult first = localiser.Localise(values, new LocalisationOptions { MaxSteps = 2000, MaxCells = 16 });
        LocalisationResult second = localiser.Localise(values, new LocalisationOptions { MaxSteps = 2000, MaxCells = 16 });

        Assert.Equal(LocalisationOutcome.CutOff, first.Outcome);
        Assert.Equal(first.Conflicts.SelectMany(conflict => conflict.Relations), second.Conflicts.SelectMany(conflict => conflict.Relations));
    }

    [Fact]
    public void Limits_AreSaid()
    {
        LinearSystem system = LinearSystem.Parse(["a + b == t", "c + d == u", "e >= 0", "z >= 0"]);
        var record = new Dictionary<string, decimal?> { ["a"] = 1, ["b"] = 1, ["t"] = 3, ["c"] = 1, ["d"] = 1, ["u"] = 3, ["e"] = -1, ["z"] = -1 };
        var localiser = new Localiser(system);
        Assert.Equal(4m, Weight(localiser.Localise(system, record).Solutions[0]));
        Assert.Equal(9, localiser.Localise(system, record).Solutions.Count);
        LocalisationResult few = localiser.Localise(system, record, new LocalisationOptions { MaxSolutions = 4 });
        Assert.Equal(4, few.Solutions.Count);
        Assert.False(few.IsComplete);
        LocalisationResult impossible = localiser.Localise(system, record, new LocalisationOptions { Fixed = ["a", "b", "t"] });
        Assert.Equal(LocalisationOutcome.Impossible, impossible.Outcome);
        Assert.Contains(impossible.Conflicts, conflict => conflict.Relations.SequenceEqual(["R1"]));
        record["d"] = null;
        Assert.Equal(LocalisationOutcome.CutOff,
            localiser.Localise(system, record, new LocalisationOptions { MaxSteps = 0, Weights = new Dictionary<string, decimal> { ["a"] = 2m } }).Outcome);
    }

    [Fact]
    public void Tree_OfA101Variables_With10Errors_IsSolved()
    {
        LinearSystem system = Tree(50);
        Dictionary<string, decimal?> record = system.Variables.ToDictionary(name => name, _ => (decimal?)0m);
        for (int i = 92; i <= 101; i++)
        {
            record["x" + i] = -1m;
        }

        LocalisationResult result = new Localiser(system).Localise(system, record);
        Assert.Equal(10m, Weight(result.Solutions[0]));
        Assert.True(result.IsComplete);
        Assert.Equal(Enumerable.Range(92, 10).Select(i => "x" + i),
            Assert.Single(result.Solutions).Corrections.Select(correction => correction.Variable).OrderBy(name => int.Parse(name.Substring(1))));
    }

    internal static LinearSystem Tree(int inner) => LinearSystem.Parse(Enumerable.Range(1, inner).Select(i => $"x{i} == x{2 * i} + x{(2 * i) + 1}")
        .Append("x1 >= 0").Concat(Enumerable.Range(2, 2 * inner).Select(i => $"x1 >= x{i}")));
}
