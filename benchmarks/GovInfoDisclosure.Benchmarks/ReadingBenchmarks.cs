using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using BenchmarkDotNet.Attributes;
using GovInfoDisclosure.Reading;
using GovInfoDisclosure.Rules;

namespace GovInfoDisclosure.Benchmarks;

/// <summary>Reading one published text, against taking it apart into lines and fields and making nothing of them.</summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private byte[] document = [];
    private string text = "";

    /// <summary>The documents: their names below <c>samples/</c>.</summary>
    public static IEnumerable<string> Samples
    {
        get
        {
            string[] paths = Directory.GetFiles(RepositoryFolder.Combine("samples"), "*.txt");
            Array.Sort(paths, StringComparer.Ordinal);
            return Array.ConvertAll(paths, path => Path.GetFileName(path));
        }
    }

    [ParamsSource(nameof(Samples))]
    public string Sample { get; set; } = "";

    [GlobalSetup]
    public void Make()
    {
        document = File.ReadAllBytes(RepositoryFolder.Combine("samples", Sample));
        text = Encoding.UTF8.GetString(document);
        if (ReadBytes().Report is null || ReadBytes().Report != ReadText().Report || ReadAndValidate().Instances < 200)
        {
            throw new InvalidOperationException("The sample is not read as a report.");
        }
    }

    /// <summary>The baseline: decoded and split, nothing understood.</summary>
    [Benchmark(Baseline = true)]
    public int Split()
    {
        int fields = 0;
        foreach (string line in Encoding.UTF8.GetString(document).Split('\n'))
        {
            fields += line.Split('\t').Length;
        }

        return fields;
    }

    [Benchmark]
    public ReadResult ReadBytes() => ReportReader.Read(new MemoryStream(document));

    [Benchmark]
    public ReadResult ReadText() => ReportReader.Read(text);

    [Benchmark]
    public ValidationResult ReadAndValidate() => RuleSet.Default.Validate(ReportReader.Read(text));
}
