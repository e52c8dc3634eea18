using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;

namespace GovInfoDisclosure.Benchmarks;

/// <summary>
/// How much of each format is read in a second of the processor, and what is allocated for it: over documents as they are published, and beside another build
/// in the same run. Called as <c>reading [--against FOLDER] [--rounds N] [PATH...]</c>.
/// </summary>
internal static class ReadingThroughput
{
    /// <summary>A round lasts long enough for the clock of the processor, which ticks in milliseconds.</summary>
    private static readonly TimeSpan LeastRound = TimeSpan.FromMilliseconds(200);

    /// <summary>Until the runtime has compiled what is called often as well as it can: it waits for calls, and does so on a thread of its own.</summary>
    private const int RoundsBefore = 15;

    /// <summary>The least of so many rounds is what the machine does when nobody disturbs it.</summary>
    private const int Rounds = 10;

    private static readonly string[] TextFiles = [".txt", ".md", ".csv"];

    public static void Run(string[] args)
    {
        int rounds = Rounds;
        string? against = null;
        List<string> paths = [];
        for (int i = 0; i < args.Length; i++)
        {
            switch (args[i])
            {
                case "--against": against = args[++i]; break;
                case "--rounds": rounds = int.Parse(args[++i], CultureInfo.InvariantCulture); break;
                default: paths.Add(args[i]); break;
            }
        }

        Console.WriteLine("| format | documents | bytes | MB/s | µs a document | allocated / input |"
            + (against is null ? "" : " of the other build's time | of its allocation |"));
        Console.WriteLine("| --- | --- | --- | --- | --- | --- |" + (against is null ? "" : " --- | --- |"));
        foreach (IGrouping<string, string> format in Files(paths).GroupBy(FormatOf).OrderBy(format => format.Key, StringComparer.Ordinal))
        {
            byte[][] documents = [.. format.Order(StringComparer.Ordinal).Select(File.ReadAllBytes)];
            bool isText = format.Key == "text";
            List<Func<byte[], object>> readers = [isText ? ReaderBuild.OwnText : ReaderBuild.Own];
            readers.AddRange(against is null ? [] : [ReaderBuild.Of(against, isText)]);
            (TimeSpan Time, long Allocated)[] costs = Measure(documents, readers, rounds);
            double bytes = documents.Sum(document => (double)document.Length);
            (TimeSpan time, long allocated) = costs[0];
            Console.Write(FormattableString.Invariant($"| {format.Key} | {documents.Length} | {bytes:0} | {bytes / time.TotalSeconds / 1e6:0.0} "));
            Console.Write(FormattableString.Invariant($"| {time.TotalMicroseconds / documents.Length:0} | {allocated / bytes:0.0} |"));
            Console.WriteLine(costs.Length == 1 ? ""
                : FormattableString.Invariant($" {time / costs[1].Time:0.00} | {(double)allocated / costs[1].Allocated:0.00} |"));
        }
    }

    /// <summary>For each reader the least that all documents took once, and what was allocated for them; the readers take turns.</summary>
    private static (TimeSpan Time, long Allocated)[] Measure(byte[][] documents, List<Func<byte[], object>> readers, int rounds)
    {
        var costs = new (TimeSpan Time, long Allocated)[readers.Count];
        Array.Fill(costs, (TimeSpan.MaxValue, long.MaxValue));
        for (int round = -RoundsBefore; round < rounds; round++)
        {
            for (int i = 0; i < costs.Length; i++)
            {
                (TimeSpan time, long allocated) = Once(documents, readers[i]);
                costs[i] = round < 0 ? costs[i]
                    : (time < costs[i].Time ? time : costs[i].Time, Math.Min(allocated, costs[i].Allocated));
            }
        }

        return costs;
    }

    private static (TimeSpan Time, long Allocated) Once(byte[][] documents, Func<byte[], object> read)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        TimeSpan start = Environment.CpuUsage.TotalTime;
        TimeSpan time = TimeSpan.Zero;
        int times = 0;
        for (; time < LeastRound; times++)
        {
            foreach (byte[] document in documents)
            {
                GC.KeepAlive(read(document));
            }

            time = Environment.CpuUsage.TotalTime - start;
        }

        return (time / times, (GC.GetAllocatedBytesForCurrentThread() - before) / times);
    }

    private static string FormatOf(string path)
    {
        string extension = Path.GetExtension(path).ToLowerInvariant();
        return TextFiles.Contains(extension) ? "text" : extension.TrimStart('.');
    }

    /// <summary>The documents that were named; else the samples, the corpus of the tests, and the published texts of the workshop where it is there.</summary>
    private static IEnumerable<string> Files(List<string> paths)
    {
        string[] folders = paths.Count > 0 ? [.. paths]
            :
            [
                RepositoryFolder.Combine("samples"), RepositoryFolder.Combine("tests", "GovInfoDisclosure.Documents.Tests", "Corpus"),
                RepositoryFolder.Combine("..", "shared", "seeds"),
            ];
        return folders.SelectMany(path => File.Exists(path) ? [path] : !Directory.Exists(path) ? []
            : Directory.GetFiles(path, "*", SearchOption.AllDirectories).Where(file => Path.GetExtension(file) is not ".json" and not ""));
    }
}
