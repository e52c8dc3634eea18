using System;
using System.Collections.Generic;
using System.Linq;
using BenchmarkDotNet.Attributes;
using GovInfoDisclosure.Diagnosis;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Lake.Synthetic;
using GovInfoDisclosure.Linear;
using GovInfoDisclosure.Rules;

namespace GovInfoDisclosure.Benchmarks;

/// <summary>
/// Which cell is wrong: aims are 5 µs for one wrong cell, 200 µs for two, 50 ms for the worst of 10 000 reports with three wrong cells and 20 blanks.
/// </summary>
[MemoryDiagnoser]
public class DiagnosisBenchmarks
{
    private const int WorstOfTenThousand = 1266;
    private const int Sums = 50;
    private readonly Dictionary<string, decimal?> tree = [];
    private AnnualReport valid = new();
    private AnnualReport single = new();
    private AnnualReport pair = new();
    private AnnualReport worst = new();
    private readonly LinearSystem sums = MakeSums();
    private Localiser localiser = new(new LinearSystem([]));
    private Rational?[] treeValues = [];

    [GlobalSetup]
    public void Make()
    {
        valid = Report(1, 0, 0);
        single = Report(1, 1, 0);
        pair = Report(1, 2, 0);
        worst = Report(WorstOfTenThousand, 3, 20);
        MakeTree();
    }

    /// <summary>Nothing is wrong: what the diagnosis adds to a check.</summary>
    [Benchmark]
    public ReportDiagnosis Valid() => ReportDiagnosis.Of(valid, RuleSet.Default);

    /// <summary>One wrong cell of table 3, found by its signature; from the record to the explanation.</summary>
    [Benchmark]
    public ReportDiagnosis Single() => ReportDiagnosis.Of(single, RuleSet.Default);

    /// <summary>Two wrong cells of table 3.</summary>
    [Benchmark]
    public ReportDiagnosis Pair() => ReportDiagnosis.Of(pair, RuleSet.Default);

    /// <summary>Three wrong cells and 20 blanks: the report that took longest of 10 000.</summary>
    [Benchmark]
    public ReportDiagnosis Worst() => ReportDiagnosis.Of(worst, RuleSet.Default);

    /// <summary>Blanks that follow, with their derivations.</summary>
    [Benchmark]
    public int Deduce() => ReportDiagnosis.Of(worst, RuleSet.Default).Deduced.Count;

    /// <summary>The sum tree of the literature: x1 = x2 + x3, …, 101 variables, 10 of them wrong.</summary>
    [Benchmark]
    public int Tree() => localiser.Localise(treeValues, new LocalisationOptions()).Solutions.Count;

    /// <summary>A random valid report with errors planted in table 3.</summary>
    public static AnnualReport Report(int index, int errors, int blanks)
    {
        var options = new GeneratorOptions { Seed = 5, Forms = new ValueList<FormShape>([FormShape.Of2021]) };
        AnnualReport report = new ReportGenerator(options).Make(index).Report;
        CellDefinition[] table = [.. FormShape.Of2021.Cells.Where(cell => cell.Table == 3)];
        var random = new Random(index);
        CellValues values = FormShape.Of2021.ToValues(report);
        for (int i = 0; i < errors; i++)
        {
            int cell = table[random.Next(table.Length)].Index;
            values = values.With(cell, values[cell] + random.Next(1, 20));
        }

        for (int i = 0; i < blanks; i++)
        {
            values = values.With(table[random.Next(table.Length)].Index, null);
        }

        return report.WithValues(values);
    }

    private static LinearSystem MakeSums()
    {
        static LinearExpression X(int i) => LinearExpression.Variable("x" + i);
        return new LinearSystem(Enumerable.Range(1, Sums).Select(i => new LinearRelation("R" + i, X(i) - X(2 * i) - X((2 * i) + 1), LinearOperator.Equal)));
    }

    private void MakeTree()
    {
        localiser = new Localiser(sums);
        for (int i = (2 * Sums) + 1; i >= 1; i--)
        {
            tree["x" + i] = i > Sums ? i : tree["x" + (2 * i)] + tree["x" + ((2 * i) + 1)];
        }

        for (int i = 1; i <= 10; i++)
        {
            tree["x" + (i * 9)] += 1000 + i;
        }

        treeValues = sums.ValuesOf(tree);
    }
}
