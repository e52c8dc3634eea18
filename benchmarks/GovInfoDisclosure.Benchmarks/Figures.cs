using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;
using Apache.Arrow;
using Apache.Arrow.Ipc;
using GovInfoDisclosure.Diagnosis;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Lake.Columnar;
using GovInfoDisclosure.Reading;
using GovInfoDisclosure.Rules;

namespace GovInfoDisclosure.Benchmarks;

/// <summary>The figures of docs/performance.md that this process can take: processor time of one thread, each beside what one would otherwise do, taken in
/// turns: the least, the median and the worst of all rounds. Each way is first asked for its answer, and must give that of the others.</summary>
internal sealed class Figures
{
    /// <summary>So often columns are judged in one round: a thousand reports alone take less than the clock tells well.</summary>
    private const int Again = 20;

    private readonly FigureReports made;
    private readonly byte[] parquet;
    private readonly byte[] arrow;
    private readonly FluentChecks fluent = new();
    private readonly RuleSet alone = RuleSet.Load([.. RuleSet.DefaultFiles().Where(file => file.Name is "identities.yaml" or "plausibility.yaml")]).Rules!;
    private readonly List<ReportBatch> full;
    private readonly List<ReportBatch> fewBlanks;
    private readonly List<ReportBatch> manyBlanks;
    private readonly MemoryStream written = new();

    // How many reports have a broken identity: of all, and of those in columns.
    private readonly int expected;
    private readonly int inColumns;

    public Figures(int count)
    {
        made = new FigureReports(count);
        parquet = ColumnFiles.Parquet(made.Reports);
        arrow = ColumnFiles.Arrow(made.Reports, made.Values);
        full = made.Batches(0);
        fewBlanks = made.Batches(0.01);
        manyBlanks = made.Batches(0.2);
        expected = made.Values.Count(IsBroken);
        inColumns = made.Values.Take(FigureReports.InColumns).Count(IsBroken);
        Verify();
    }

    /// <summary>Prints a line for each figure: its section, what was measured, nanoseconds a report: the least, the median, the worst round.</summary>
    /// <param name="rounds">How many rounds.</param>
    /// <param name="folder">Where the reports are left for the peers in other languages.</param>
    public void Print(int rounds, string folder)
    {
        made.Write(folder);
        File.WriteAllText(Path.Combine(folder, "expected.txt"), $"{expected} {inColumns}");
        int count = made.Reports.Length;
        byte[][] texts = [.. ReadingBenchmarks.Samples.Select(name => File.ReadAllBytes(RepositoryFolder.Combine("samples", name)))];
        int columns = Again * Math.Min(count, FigureReports.InColumns);
        Section("one report", rounds,
            ("the same 249 checks by hand", count, () => Sum(made.Reports, report => HandWrittenChecks.Judge(report).Broken)),
            ("`Validate`, every cell filled", count, () => Sum(made.Reports, report => alone.Validate(report).Broken)),
            ("`Validate`, 1 % blank", 500, Blank(0.01)),
            ("`Validate`, 20 % blank", 500, Blank(0.2)),
            ("FluentValidation", 500, () => Sum(made.Reports.Take(500), report => fluent.Validate(report).IsValid ? 0 : 1)));
        Section("from a line of JSON", rounds,
            ("tokens alone, `Utf8JsonReader`", count, () => Sum(made.Lines, Tokens)),
            ("`JsonDocument.Parse`", count, () => Sum(made.Lines, Parse)),
            ("numbers, `AnnualReportJson.Read(…).Values`", count, () => Sum(made.Lines, line => AnnualReportJson.Read(line).Values!.Stored.Length)),
            ("records, `AnnualReportJson.Read(…).Report`", count, () => Sum(made.Lines, line => AnnualReportJson.Read(line).Report!.Year ?? 0)),
            ("findings, `ReadMany` and `Validate`, E1–E4", count, () => Sum(Many(), read => read.Validate(made.Printed).Broken)),
            ("findings, `ReadBatches` and `Validate(batch)`, E1–E4", count, () => Sum(Columns(), Instances)),
            ("findings, `ReadChunks` and `ReadSuspects`, E1–E4", count, () => Sum(Chunks(), chunk => chunk.ReadSuspects(made.Printed).Count)));
        Section("columns from a file", rounds,
            ("NDJSON, `AnnualReportJson.ReadBatches`", count, () => Sum(Columns(), batch => batch.Count)),
            ("Parquet, `ReportParquet.ReadBatchesAsync`", count, () => Sum(Parquet(), batch => batch.Count)),
            ("Arrow, `ReportArrow.ReadBatchesAsync`", count, () => Sum(Arrow(), batch => batch.Count)),
            ("Arrow, its own reader alone", count, ReadArrow));
        Section("columns", rounds,
            ("reading every number once, in a loop", columns, () => Columns(full, Touch)),
            ("`Validate(batch)`, E1–E4, every cell filled", columns, () => Columns(full, batch => (int)made.Printed.Validate(batch).Count(Outcome.Broken))),
            ("`Validate(batch)`, E1–E4, 1 % blank", columns, () => Columns(fewBlanks, batch => (int)made.Printed.Validate(batch).Count(Outcome.Broken))),
            ("`Validate(batch)`, E1–E4, 20 % blank", columns, () => Columns(manyBlanks, batch => (int)made.Printed.Validate(batch).Count(Outcome.Broken))),
            ("`Validate(batch)`, E1–E6 and P, every cell filled", columns, () => Columns(full, batch => (int)alone.Validate(batch).Count(Outcome.Broken))),
            ("one by one from numbers, E1–E4", count, () => Sum(made.Values, values => made.Printed.Validate(values).Broken)));
        AnnualReport[] read = [.. made.Lines.Select(line => AnnualReportJson.Read(line).Report!)];
        Section("writing", rounds,
            ("copying the bytes", count, () => Write(made.Lines, count, (line, output) => output.Write(line))),
            ("`AnnualReportJson.WriteCompact`, made of records", count, () => Write(made.Reports, count, AnnualReportJson.WriteCompact)),
            ("the same, reports that were read", count, () => Write(read, count, AnnualReportJson.WriteCompact)),
            ("the same, 256 of them again and again", count, () => Write(read, 256, AnnualReportJson.WriteCompact)));
        AnnualReport valid = DiagnosisBenchmarks.Report(1, 0, 0);
        AnnualReport single = DiagnosisBenchmarks.Report(1, 1, 0);
        AnnualReport pair = DiagnosisBenchmarks.Report(1, 2, 0);
        Section("a text document", rounds,
            ("decoding it and parting its lines", texts.Length, () => Sum(texts, text => Encoding.UTF8.GetString(text).Split('\n').Length)),
            ("`ReportReader.Read`", texts.Length, () => Sum(texts, text => ReportReader.Read(new MemoryStream(text)).Findings.Count)));
        Section("diagnosis and rules", rounds,
            ("a report in which all holds, with what follows from it", 100, () => Repeat(100, () => ReportDiagnosis.Of(valid, alone).Deduced.Count)),
            ("one wrong cell", 100, () => Repeat(100, () => ReportDiagnosis.Of(single, alone).Blocks.Count)),
            ("two wrong cells", 100, () => Repeat(100, () => ReportDiagnosis.Of(pair, alone).Blocks.Count)),
            ("loading all rules", 1, () => RuleSet.Load([.. RuleSet.DefaultFiles()]).Rules!.Rules.Count),
            ("analysing them for one shape", 1, () => RuleSet.Default.Analyse(FormShape.Of2021).Instances));
    }

    private static void Section(string section, int rounds, params (string Name, int Count, Func<long> Work)[] ways)
    {
        double[][] taken = [.. ways.Select(_ => new double[rounds])];
        for (int round = -3; round < rounds; round++)
        {
            for (int i = 0; i < ways.Length; i++)
            {
                TimeSpan before = Environment.CpuUsage.TotalTime;
                ways[i].Work();
                TimeSpan now = Environment.CpuUsage.TotalTime - before;
                if (round >= 0)
                {
                    taken[i][round] = now.TotalNanoseconds / ways[i].Count;
                }
            }
        }

        for (int i = 0; i < ways.Length; i++)
        {
            System.Array.Sort(taken[i]);
            string spread = string.Create(CultureInfo.InvariantCulture, $"{taken[i][0]:0}\t{taken[i][rounds / 2]:0}\t{taken[i][rounds - 1]:0}");
            Console.WriteLine($"{section}\t{ways[i].Name}\t{spread}");
        }
    }

    private static long Sum<T>(IEnumerable<T> all, Func<T, int> of)
    {
        long sum = 0;
        foreach (T one in all)
        {
            sum += of(one);
        }

        return sum;
    }

    /// <summary>Writes as many as there are, the first of them again and again, each to the beginning of the same memory.</summary>
    private long Write<T>(T[] all, int first, Action<T, Stream> write)
    {
        for (int i = 0; i < all.Length; i++)
        {
            written.Position = 0;
            write(all[i % first], written);
        }

        return written.Position;
    }

    /// <summary>As reports in columns are read: the same memory, filled anew, stays in the cache.</summary>
    private static long Columns(List<ReportBatch> batches, Func<ReportBatch, int> of) => Repeat(Again, () => (int)Sum(batches, of));

    private static long Repeat(int count, Func<int> work) => Sum(Enumerable.Range(0, count), _ => work());

    private static int Tokens(byte[] line)
    {
        var reader = new Utf8JsonReader(line);
        int tokens = 0;
        while (reader.Read())
        {
            tokens++;
        }

        return tokens;
    }

    private static int Parse(byte[] line)
    {
        using JsonDocument document = JsonDocument.Parse(line);
        return document.RootElement.GetProperty("year").ValueKind == JsonValueKind.Null ? 0 : 1;
    }

    private static int Touch(ReportBatch batch)
    {
        Vector<long> all = Vector<long>.Zero;
        foreach (CellDefinition cell in FormShape.Of2021.Cells)
        {
            foreach (Vector<long> some in MemoryMarshal.Cast<long, Vector<long>>(batch.Numbers(cell.Index)))
            {
                all |= some;
            }
        }

        return all[0] == 0 ? 0 : 1;
    }

    private Func<long> Blank(double share)
    {
        AnnualReport[] reports = [.. Enumerable.Range(0, Math.Min(500, made.Reports.Length)).Select(i => made.WithBlanks(i, share))];
        return () => Sum(reports, report => alone.Validate(report).Undecided);
    }

    private IEnumerable<JsonReadResult> Many() => AnnualReportJson.ReadMany(new MemoryStream(made.Ndjson));

    private IEnumerable<JsonChunk> Chunks() => AnnualReportJson.ReadChunks(new MemoryStream(made.Ndjson));

    private IEnumerable<ReportBatch> Columns() =>
        AnnualReportJson.ReadBatches(new MemoryStream(made.Ndjson), error => throw new InvalidOperationException(error.Source));

    private IEnumerable<ReportBatch> Parquet() =>
        ReportParquet.ReadBatchesAsync(new MemoryStream(parquet), error => throw new InvalidOperationException(error.Id)).ToBlockingEnumerable();

    private IEnumerable<ReportBatch> Arrow() =>
        ReportArrow.ReadBatchesAsync(new MemoryStream(arrow), error => throw new InvalidOperationException(error.Id)).ToBlockingEnumerable();

    private long ReadArrow()
    {
        using var reader = new ArrowStreamReader(new MemoryStream(arrow));
        long rows = 0;
        while (reader.ReadNextRecordBatch() is RecordBatch batch)
        {
            rows += batch.Length;
            batch.Dispose();
        }

        return rows;
    }

    private int Instances(ReportBatch batch) => (int)made.Printed.Validate(batch).Count(Outcome.Broken);

    /// <summary>Every way finds the same reports.</summary>
    private void Verify()
    {
        foreach (AnnualReport report in made.Reports.Take(1000))
        {
            CheckCounts counts = HandWrittenChecks.Judge(report);
            ValidationResult result = alone.Validate(report);

            // By hand a rule that does not apply, as to a report without requests, holds.
            Check((counts.Broken, counts.Undecided) == (result.Broken, result.Undecided)
                && counts.Holds + counts.NotApplicable == result.Holds + result.NotApplicable
                && fluent.Validate(report).IsValid == (result.Broken == 0), "by hand, FluentValidation and the engine");
        }

        Check(Many().Count(read => read.Validate(made.Printed).Broken > 0) == expected, "ReadMany");
        Check(Columns().Sum(Broken) == expected, "ReadBatches");
        Check(Parquet().Sum(Broken) == expected, "ReportParquet.ReadBatchesAsync");
        Check(Arrow().Sum(Broken) == expected && ReadArrow() == made.Reports.Length, "ReportArrow.ReadBatchesAsync");
        Check(Chunks().Sum(chunk => chunk.ReadSuspects(made.Printed).Count) == expected, "ReadSuspects");
        Check(full.Sum(Broken) == inColumns, "Validate(batch)");
        foreach (ReportBatch batch in fewBlanks.Concat(manyBlanks))
        {
            BatchResult result = made.Printed.Validate(batch);
            long broken = Enumerable.Range(0, batch.Count).Sum(row => made.Printed.Validate(batch.Values(row)).Broken);
            Check(result.Count(Outcome.Broken) == broken, "Validate(batch) with blanks");
        }
    }

    private bool IsBroken(CellValues values) => made.Printed.Validate(values).Broken > 0;

    private int Broken(ReportBatch batch) => Sum(made.Printed.Validate(batch).BrokenReports);

    private static int Sum(ReadOnlySpan<byte> bits)
    {
        int ones = 0;
        foreach (byte some in bits)
        {
            ones += BitOperations.PopCount(some);
        }

        return ones;
    }

    private static void Check(bool isSame, string what)
    {
        if (!isSame)
        {
            throw new InvalidOperationException($"Not the same answer: {what}.");
        }
    }
}
