using System;
using System.Collections.Generic;
using System.Linq;
using GovInfoDisclosure.Linear;
using Xunit;

namespace GovInfoDisclosure.Tests.Linear;

public class DeductionTests
{
    private static Dictionary<string, decimal?> Record(params (string Name, decimal? Value)[] values) =>
        values.ToDictionary(entry => entry.Name, entry => entry.Value);

    [Fact]
    public void TotalOfZero_ForcesItsPartsToZero_WithTheGrounds()
    {
        LinearSystem system = LinearSystem.Parse(["E3: a + b + c == t"], ["a", "b", "c", "t"]);
        List<DeducedValue> result = Deduction.Deduce(system, Record(("c", 0m), ("t", 0m)));
        Assert.Equal(["a", "b"], result.Select(value => value.Variable));
        DeducedValue first = result[0];
        Assert.True(first.Value.IsZero);
        Assert.False(first.IsByEqualities);
        Assert.Equal(["a"], first.AtLeast.By.NonNegative);
        Assert.Equal(["E3"], first.AtMost.By.Relations);
        Assert.Equal(["b"], first.AtMost.By.NonNegative);
        Assert.Equal("t - c", Sorted(first.AtMost.Limit!));
        Assert.Equal("0", first.AtLeast.Limit!.Text());
        Assert.Empty(Deduction.Deduce(LinearSystem.Parse(["a + b + c == t"]), Record(("c", 0m), ("t", 0m))));
    }

    [Fact]
    public void Chain_IsDerivedStepByStep()
    {
        LinearSystem system = LinearSystem.Parse(["row: a + 2*b == t", "all: t + u == s"]);
        List<DeducedValue> result = Deduction.Deduce(system, Record(("t", 10m), ("a", 4.5m), ("s", null), ("u", 113.95m)));
        Assert.Equal(["b = 2.75 (0.5*t - 0.5*a)", "s = 123.95 (t + u)"],
            result.Select(value => $"{value.Variable} = {value.Value} ({Sorted(value.AtMost.Limit!)})"));
        Assert.All(result, value => Assert.True(value.IsByEqualities));
    }

    [Fact]
    public void CombinationOfRows_IsFound_ThoughNoRelationHasOneBlank()
    {
        // x + y and x - y are known, each relation with two blanks.
        LinearSystem system = LinearSystem.Parse(["A: x + y == s", "B: x - y == d"]);
        List<DeducedValue> result = Deduction.Deduce(system, Record(("s", 7m), ("d", 2m)));
        Assert.Equal(["x = 4.5", "y = 2.5"], result.Select(value => $"{value.Variable} = {value.Value}"));
        Assert.Equal("0.5*d + 0.5*s", Sorted(result[0].AtMost.Limit!));
        Assert.Equal(["A", "B"], result[0].AtMost.By.Relations);
        Assert.True(result[0].IsByEqualities);
    }

    [Fact]
    public void BlockThatCannotHold_StopsOnlyItsOwnDeductions()
    {
        LinearSystem system = LinearSystem.Parse(["A: a + b == t", "B: x + 1 == y", "C: p == 2*q"], ["a", "b", "x", "y"]);
        List<DeducedValue> result = Deduction.Deduce(system, Record(("a", 5m), ("t", 3m), ("y", 9m), ("p", 1m), ("q", 1m)));
        Assert.Equal("x", Assert.Single(result).Variable);
    }

    [Fact]
    public void WholeNumbers_MayFixWhatFractionsWouldNot()
    {
        string[] relations = ["2*x + 2*y <= 3", "2*x + 2*y >= 1", "x >= y"];
        Assert.Empty(Deduction.Deduce(LinearSystem.Parse(relations, ["x", "y"]), Record()));
        List<DeducedValue> result = Deduction.Deduce(LinearSystem.Parse(relations, ["x", "y"], ["x", "y"]), Record());
        Assert.Equal(["x = 1", "y = 0"], result.OrderBy(value => value.Variable).Select(value => $"{value.Variable} = {value.Value}"));
    }

    [Fact]
    public void Deduce_FindsExactlyWhatAllCompletionsShare()
    {
        var random = new Random(21);
        int found = 0;
        for (int round = 0; round < 800; round++)
        {
            int variables = random.Next(2, 5);
            LinearSystem system = LinearLawTests.RandomSystem(random, variables, random.Next(1, 5));
            string[] names = [.. system.Variables];
            var record = names.ToDictionary(name => name, _ => random.Next(3) > 0 ? null : (decimal?)random.Next(4));
            List<DeducedValue> result = Deduction.Deduce(system, record);
            foreach (HashSet<string> block in Blocks(system, record))
            {
                List<LinearRelation> relations = [.. system.Relations.Where(relation => relation.Expression.Terms.Any(term => block.Contains(term.Variable)))];
                List<Dictionary<string, decimal?>> completions = [.. LinearLawTests.Grid([.. block]).Where(completion =>
                {
                    var full = new Dictionary<string, decimal?>(record);
                    completion.ToList().ForEach(pair => full[pair.Key] = pair.Value);
                    return relations.All(relation => relation.Holds(full) == true);
                })];
                foreach (string name in block)
                {
                    decimal?[] values = [.. completions.Select(completion => completion[name]).Distinct()];
                    DeducedValue? deduced = result.SingleOrDefault(value => value.Variable == name);
                    Assert.Equal(values.Length == 1, deduced is not null);
                    if (deduced is null)
                    {
                        continue;
                    }

                    found++;
                    Assert.Equal((Rational)values[0]!.Value, deduced.Value);
                    AssertDerived(record, result, deduced);
                }
            }
        }

        Assert.InRange(found, 100, int.MaxValue);
    }

    [Fact]
    public void Table3_WithManyBlanks_IsQuick_AndNothingDeducedIsWrong()
    {
        var random = new Random(22);
        LinearSystem system = Tables.Table3(21);
        for (int round = 0; round < 6; round++)
        {
            Dictionary<string, decimal?> truth = Tables.Record(21, random);
            var record = new Dictionary<string, decimal?>(truth);
            foreach (string name in truth.Keys.OrderBy(_ => random.Next()).Take(30 * (round + 1)))
            {
                record[name] = null;
            }

            List<DeducedValue> result = Deduction.Deduce(system, record);
            Assert.All(result, value => Assert.Equal((Rational)truth[value.Variable]!.Value, value.Value));
            Assert.All(result, value => AssertDerived(record, result, value));
        }
    }

    /// <summary>The limits, in known and earlier deduced values, really give the value.</summary>
    private static void AssertDerived(Dictionary<string, decimal?> record, List<DeducedValue> result, DeducedValue deduced)
    {
        var known = new Dictionary<string, decimal?>(record);
        foreach (DeducedValue earlier in result.TakeWhile(value => value != deduced))
        {
            Assert.True(earlier.Value.TryToDecimal(out decimal value));
            known[earlier.Variable] = value;
        }

        if (deduced.AtMost.Limit is { } most)
        {
            Assert.Equal(deduced.Value, most.Evaluate(known)!);
        }

        if (deduced.AtLeast.Limit is { } least)
        {
            Assert.Equal(deduced.Value, least.Evaluate(known)!);
        }
    }

    private static List<HashSet<string>> Blocks(LinearSystem system, Dictionary<string, decimal?> record)
    {
        var blocks = new List<HashSet<string>>();
        foreach (LinearRelation relation in system.Relations)
        {
            HashSet<string> block = [.. relation.Expression.Terms.Select(term => term.Variable).Where(name => record[name] is null)];
            foreach (HashSet<string> other in blocks.Where(other => other.Overlaps(block)).ToList())
            {
                block.UnionWith(other);
                blocks.Remove(other);
            }

            if (block.Count > 0)
            {
                blocks.Add(block);
            }
        }

        return blocks;
    }

    private static string Sorted(LinearExpression expression) =>
        new LinearExpression(expression.Terms.OrderByDescending(term => term.Coefficient).ThenBy(term => term.Variable), expression.Constant).Text();
}
