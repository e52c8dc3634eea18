using System;
using System.IO;
using System.Text;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Lake.Synthetic;

namespace GovInfoDisclosure.Benchmarks;

/// <summary>Reading and writing one report as JSON, against the framework's bare walk over the same tokens.</summary>
[MemoryDiagnoser]
public class JsonBenchmarks
{
    private AnnualReport report = new();
    private byte[] json = [];

    [GlobalSetup]
    public void Make()
    {
        report = new ReportGenerator(new GeneratorOptions { Seed = 1, Forms = new ValueList<FormShape>([FormShape.Of2021]) }).Make(0).Report;
        json = Encoding.UTF8.GetBytes(AnnualReportJson.WriteCompact(report));
        if (ReadReport() != report || ReadValues()?["requests.received.total"] != report["requests.received.total"])
        {
            throw new InvalidOperationException("The report that was read is not the one that was written.");
        }
    }

    /// <summary>The baseline: only the tokens, nothing made of them.</summary>
    [Benchmark(Baseline = true)]
    public int WalkTokens()
    {
        var reader = new Utf8JsonReader(json);
        int tokens = 0;
        while (reader.Read())
        {
            tokens++;
        }

        return tokens;
    }

    [Benchmark]
    public CellValues? ReadValues() => AnnualReportJson.Read(json).Values;

    [Benchmark]
    public AnnualReport? ReadReport() => AnnualReportJson.Read(json).Report;

    [Benchmark]
    public void WriteCompact() => AnnualReportJson.WriteCompact(report, Stream.Null);

    [Benchmark]
    public void WriteIndented() => AnnualReportJson.Write(report, Stream.Null);
}
