using System;
using BenchmarkDotNet.Running;
using GovInfoDisclosure.Benchmarks;

// The figures of docs/performance.md, for benchmarks/figures.
if (args is ["figures", string folder])
{
    new Figures(4096).Print(rounds: 15, folder);
    return;
}

// Whether every benchmark gives the right answer, without measuring: each class checks its own when it is set up.
if (args is ["verify"])
{
    _ = new Figures(1000);
    new JsonBenchmarks().Make();
    new RulesBenchmarks().Make();
    foreach (string sample in ReadingBenchmarks.Samples)
    {
        new ReadingBenchmarks { Sample = sample }.Make();
    }

    Console.WriteLine("Every benchmark gives the right answer.");
    return;
}

if (args is ["reading", ..])
{
    ReadingThroughput.Run(args[1..]);
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
