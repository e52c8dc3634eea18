using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Apache.Arrow;
using Apache.Arrow.Ipc;
using Apache.Arrow.Types;
using DuckDB.NET.Data;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Lake.Columnar;
using GovInfoDisclosure.Lake.Csv;
using GovInfoDisclosure.Lake.Synthetic;
using GovInfoDisclosure.Rules;
using Xunit;

namespace GovInfoDisclosure.Lake.Tests.Columnar;

/// <summary>The same reports from NDJSON, Parquet and Arrow are the same columns, and the rules say the same of each.</summary>
public sealed class BatchesTests
{
    /// <summary>How many reports; GOVINFO_BATCH_REPORTS for more (a million take 12 GB of the temporary folder), GOVINFO_BATCH_SEED for others.</summary>
    private static readonly int Count = Number("GOVINFO_BATCH_REPORTS", 3000);

    /// <summary>The outcomes of which there are bits: what is none of them holds.</summary>
    private static readonly Outcome[] Kept = [Outcome.Broken, Outcome.Undecided, Outcome.NotApplicable];

    [Fact]
    public async Task NdjsonParquetAndArrow_GiveTheSameColumnsAndBitmaps()
    {
        using FileStream lines = Temporary();
        AnnualReportJson.WriteLines(Series(), lines);
        lines.Position = 0;
        Dictionary<long, Judged> expected = Judge(AnnualReportJson.ReadBatches(lines, error => Assert.Fail(error.Source)));
        Assert.Equal(Count, expected.Count);
        Assert.True(expected.Values.Count(x => x.IsBroken) > Count / 50 && expected.Values.Count(x => x.IsUndecided) > Count / 50);

        using FileStream parquet = Temporary();
        await ReportParquet.WriteAsync(Series().Select((report, i) => KeyValuePair.Create(Id(i), report)), parquet, ReportTable.Wide);
        parquet.Position = 0;
        var order = new List<int>();
        await foreach (StoredReport report in ReportParquet.ReadAsync(parquet))
        {
            order.Add(int.Parse(report.Id, CultureInfo.InvariantCulture));
        }

        parquet.Position = 0;
        Same(expected, await JudgeAsync(ReportParquet.ReadBatchesAsync(parquet, Fail)), order);

        int[] asGiven = [.. Enumerable.Range(0, Count)];
        using FileStream stream = Temporary();
        await WriteArrowAsync(stream, Series(), 700, Writer);
        Same(expected, await JudgeAsync(ReportArrow.ReadBatchesAsync(stream, Fail)), asGiven);

        // Few large parts: of a million reports 31.
        using FileStream file = Temporary();
        await WriteArrowAsync(file, Series(), 1 << 15, output => new ArrowFileWriter(output, Schema(), leaveOpen: true));
        Same(expected, await JudgeAsync(ReportArrow.ReadBatchesAsync(file, Fail, capacity: 64)), asGiven);
    }

    [Fact]
    public async Task WhatAnEngineWrote_WithNarrowNumbersInAnotherOrder_IsReadAlike()
    {
        AnnualReport[] reports = [.. Series().Take(300)];
        string folder = Directory.CreateTempSubdirectory("govinfo-batches-").FullName;
        try
        {
            string ours = Path.Combine(folder, "ours.parquet");
            string theirs = Path.Combine(folder, "theirs.parquet");
            using (FileStream output = File.Create(ours))
            {
                await ReportParquet.WriteAsync(reports.Select((report, i) => KeyValuePair.Create(Id(i), report)), output, ReportTable.Wide);
            }

            using (var duck = new DuckDBConnection("DataSource=:memory:"))
            {
                duck.Open();
                using DuckDBCommand command = duck.CreateCommand();
                command.CommandText = $"COPY (SELECT agency_name, edition::SMALLINT AS edition, * EXCLUDE (agency_name, edition) FROM '{ours}') TO '{theirs}'";
                command.ExecuteNonQuery();
            }

            using FileStream first = File.OpenRead(ours);
            using FileStream second = File.OpenRead(theirs);
            Dictionary<long, Judged> expected = await JudgeAsync(ReportParquet.ReadBatchesAsync(first, Fail));
            Same(expected, await JudgeAsync(ReportParquet.ReadBatchesAsync(second, Fail)), [.. Enumerable.Range(0, reports.Length)]);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task ARowThatIsNoReport_IsHandedOver_AndTheOthersAreRead()
    {
        AnnualReport[] reports = [.. Series().Take(6)];
        var errors = new List<StoredReport>();
        using MemoryStream arrow = await ArrowAsync(reports, 4, Writer, change: (name, row, value) => (name, row) switch
        {
            ("edition", 1) => 2020L,
            ("report_year", 4) => 10_000L,
            ("agency_level", 5) => "district",
            _ => value,
        });

        Dictionary<long, Judged> read = await JudgeAsync(ReportArrow.ReadBatchesAsync(arrow, errors.Add));

        Assert.Equal([1L, 3, 4], read.Keys.Order());
        Assert.Equal(["1", "4", "5"], errors.Select(x => x.Id.TrimStart('0')));
        Assert.All(errors, x => Assert.NotNull(x.Problem));
        Assert.Contains("10000", errors[1].Problem!.En, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatIsNoArrow_OrLacksAColumn_IsSaid()
    {
        using var other = new MemoryStream(Encoding.ASCII.GetBytes("PAR1 and more"));
        await Assert.ThrowsAsync<InvalidDataException>(() => JudgeAsync(ReportArrow.ReadBatchesAsync(other, Fail)));
        foreach (string column in new[] { "edition", "agency_name", "req_received_total" })
        {
            Func<Stream, ArrowStreamWriter> open = output => new ArrowStreamWriter(output, Schema(column), leaveOpen: true);
            using MemoryStream arrow = await ArrowAsync([.. Series().Take(3)], 3, open, without: column);
            InvalidDataException wrong =
                await Assert.ThrowsAsync<InvalidDataException>(() => JudgeAsync(ReportArrow.ReadBatchesAsync(arrow, Fail)));
            Assert.Contains(column, wrong.Message, StringComparison.Ordinal);
        }

        Assert.Throws<ArgumentNullException>(() => { _ = ReportArrow.ReadBatchesAsync(null!, Fail); });
        Assert.Throws<ArgumentNullException>(() => { _ = ReportParquet.ReadBatchesAsync(Stream.Null, null!); });
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        using MemoryStream good = await ArrowAsync([.. Series().Take(3)], 3, Writer);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => JudgeAsync(ReportArrow.ReadBatchesAsync(good, Fail, 64, cancelled.Token)));
    }

    /// <summary>A million rows and a half in one record batch, as a table of Python made at once: no array is so long, and what helps is said.</summary>
    [Fact]
    public async Task ARecordBatchOfMoreThanTwoGigabytes_IsSaidToBe()
    {
        using MemoryStream arrow = await ArrowAsync([.. Series().Take(3)], 3, Writer);
        byte[] bytes = arrow.ToArray();

        // A mark, the length of the metadata, the metadata: first those of the schema, then those of the record batch with its body; behind that the end.
        int records = 8 + BitConverter.ToInt32(bytes, 4);
        int metadata = BitConverter.ToInt32(bytes, records + 4);
        long body = bytes.Length - 8 - (records + 8 + metadata);
        int place = bytes.AsSpan(records + 8, metadata).IndexOf(BitConverter.GetBytes(body));
        Assert.True(place > 0);
        BitConverter.GetBytes(3L << 30).CopyTo(bytes, records + 8 + place);

        InvalidDataException wrong =
            await Assert.ThrowsAsync<InvalidDataException>(() => JudgeAsync(ReportArrow.ReadBatchesAsync(new MemoryStream(bytes), Fail)));

        Assert.Contains("2 GB", wrong.Message, StringComparison.Ordinal);
    }

    /// <summary>Cut off anywhere, or with bits turned over: it is read, or said to be damaged, and nothing else happens.</summary>
    [Fact]
    public async Task DamagedArrow_IsSaidToBe()
    {
        using MemoryStream whole = await ArrowAsync([.. Series().Take(20)], 7, Writer);
        var random = new Random(31);
        int refused = 0;
        for (int i = 0; i < 200; i++)
        {
            byte[] bytes = whole.ToArray();
            bytes = i % 2 == 0 ? bytes[..random.Next(bytes.Length)] : bytes;
            for (int flips = i % 2 == 0 ? 0 : random.Next(1, 8); flips > 0; flips--)
            {
                bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
            }

            try
            {
                Assert.InRange((await JudgeAsync(ReportArrow.ReadBatchesAsync(new MemoryStream(bytes), _ => { }))).Count, 0, 20);
            }
            catch (InvalidDataException)
            {
                refused++;
            }
        }

        Assert.InRange(refused, 20, 200);
    }

    private static int Number(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : otherwise;

    private static void Fail(StoredReport report) => Assert.Fail(report.Problem?.En ?? report.Id);

    private static string Id(int index) => index.ToString("0000000", CultureInfo.InvariantCulture);

    /// <summary>Reports of all shapes, with and without a level and a year.</summary>
    private static IEnumerable<AnnualReport> Series() =>
        new ReportGenerator(new GeneratorOptions { Seed = Number("GOVINFO_BATCH_SEED", 77), BrokenShare = 0.3m, BlankShare = 0.01m }).Take(Count)
        .Select((x, i) => x.Report with
        {
            Year = i % 11 == 0 ? null : x.Report.Year,
            Agency = i % 5 == 0 ? x.Report.Agency with { Level = null } : x.Report.Agency,
        });

    private static void Same(Dictionary<long, Judged> expected, Dictionary<long, Judged> actual, IReadOnlyList<int> order)
    {
        Assert.Equal(expected.Count, actual.Count);
        foreach ((long row, Judged judged) in actual)
        {
            Assert.Equal(expected[order[(int)row - 1] + 1], judged);
        }
    }

    private static Dictionary<long, Judged> Judge(IEnumerable<ReportBatch> batches)
    {
        var all = new Dictionary<long, Judged>();
        foreach (ReportBatch batch in batches)
        {
            Add(all, batch);
        }

        return all;
    }

    private static async Task<Dictionary<long, Judged>> JudgeAsync(IAsyncEnumerable<ReportBatch> batches)
    {
        var all = new Dictionary<long, Judged>();
        await foreach (ReportBatch batch in batches)
        {
            Add(all, batch);
        }

        return all;
    }

    /// <summary>What the rules say of each report of a batch: every bit of every instance, and the numbers themselves, as hashes.</summary>
    private static void Add(Dictionary<long, Judged> all, ReportBatch batch)
    {
        BatchResult result = RuleSet.Default.Validate(batch);
        var outcomes = new HashCode[batch.Count];
        for (int i = 0; i < result.Instances.Count; i++)
        {
            foreach (Outcome outcome in Kept)
            {
                ReadOnlySpan<byte> bits = result.Reports(i, outcome);
                for (int row = 0; row < outcomes.Length; row++)
                {
                    if (Has(bits, row))
                    {
                        outcomes[row].Add((i, outcome));
                    }
                }
            }
        }

        for (int row = 0; row < batch.Count; row++)
        {
            var numbers = new HashCode();
            CellValues values = batch.Values(row);
            for (int i = 0; i < batch.Form.AllCells.Length; i++)
            {
                numbers.Add(values[i]);
            }

            all.Add(batch.Origins[row], new Judged(batch.Form, batch.Level, batch.Years[row], outcomes[row].ToHashCode(), numbers.ToHashCode(),
                Has(result.BrokenReports, row), Has(result.UndecidedReports, row)));
        }
    }

    private static bool Has(ReadOnlySpan<byte> bits, int row) => ((bits[row / 8] >> (row % 8)) & 1) != 0;

    private static ArrowStreamWriter Writer(Stream output) => new(output, Schema(), leaveOpen: true);

    private static string[] Names() =>
        ["report_id", "edition", "other_handling_rows", "has_other_documents", "agency_name", "agency_code", "division_code", "agency_level", "report_year",
            "published_on", .. Cells().Select(cell => cell.SqlName)];

    private static IEnumerable<CellDefinition> Cells() => FormShape.All.SelectMany(form => form.AllCells).DistinctBy(cell => cell.SqlName);

    private static bool IsText(string name) =>
        name is "report_id" or "agency_name" or "agency_code" or "division_code" or "agency_level" or "published_on";

    private static Apache.Arrow.Schema Schema(string? without = null)
    {
        var builder = new Apache.Arrow.Schema.Builder();
        foreach (string name in Names().Where(name => name != without))
        {
            builder.Field(field => field.Name(name).DataType(IsText(name) ? StringType.Default : Int64Type.Default).Nullable(true));
        }

        return builder.Build();
    }

    /// <summary>A file that is gone when it is closed; in memory there is room for 2 GB.</summary>
    private static FileStream Temporary() =>
        new(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1 << 16,
            FileOptions.DeleteOnClose);

    private static async Task<MemoryStream> ArrowAsync(IEnumerable<AnnualReport> reports, int rows, Func<Stream, ArrowStreamWriter> open,
        Func<string, int, object?, object?>? change = null, string? without = null)
    {
        var output = new MemoryStream();
        await WriteArrowAsync(output, reports, rows, open, change, without);
        return output;
    }

    /// <summary>Reports as Arrow, made cell by cell of what their addresses say.</summary>
    private static async Task WriteArrowAsync(Stream output, IEnumerable<AnnualReport> reports, int rows, Func<Stream, ArrowStreamWriter> open,
        Func<string, int, object?, object?>? change = null, string? without = null)
    {
        string[] names = [.. Names().Where(name => name != without)];
        Dictionary<string, CellDefinition>[] bySql = [.. FormShape.All.Select(form => form.AllCells.ToDictionary(cell => cell.SqlName))];
        using (ArrowStreamWriter writer = open(output))
        {
            await writer.WriteStartAsync();
            int before = 0;
            foreach (AnnualReport[] some in reports.Chunk(rows))
            {
                var columns = new List<IArrowArray>();
                CellValues[] values = [.. some.Select(report => FormShape.Of(report).ToValues(report))];
                foreach (string name in names)
                {
                    object?[] column = [.. some.Select((report, i) => Value(name, before + i, report, values[i], bySql))
                        .Select((value, i) => change is null ? value : change(name, before + i, value))];
                    columns.Add(IsText(name) ? Texts(column) : Numbers(column));
                }

                using var batch = new RecordBatch(Schema(without), columns, some.Length);
                await writer.WriteRecordBatchAsync(batch);
                before += some.Length;
            }

            await writer.WriteEndAsync();
        }

        output.Position = 0;
    }

    private static StringArray Texts(object?[] column)
    {
        var builder = new StringArray.Builder();
        foreach (object? text in column)
        {
            builder.Append((string?)text);
        }

        return builder.Build();
    }

    private static Int64Array Numbers(object?[] column)
    {
        var builder = new Int64Array.Builder();
        foreach (object? number in column)
        {
            builder.Append((long?)number);
        }

        return builder.Build();
    }

    private static object? Value(string name, int row, AnnualReport report, CellValues values, Dictionary<string, CellDefinition>[] bySql) => name switch
    {
        "report_id" => Id(row),
        "edition" => (long)report.Edition,
        "other_handling_rows" => report.Requests.Outcomes.OtherHandling is SingleOtherHandling ? 1L : 3L,
        "has_other_documents" => report.ProactiveDisclosure is ProactiveDisclosure2019 { OtherDocuments: not null } ? 1L : 0L,
        "agency_name" => report.Agency.Name,
        "agency_code" => report.Agency.Code,
        "division_code" => report.Agency.DivisionCode,
        "agency_level" => report.Agency.Level?.ToString().ToLowerInvariant(),
        "report_year" => (long?)report.Year,
        "published_on" => report.Published?.ToString(),
        _ => bySql[FormShape.All.IndexOf(values.Form)].TryGetValue(name, out CellDefinition? cell) && values[cell.Index] is decimal number
            ? (long)(number * (cell.Measure == Measure.TenThousandYuan ? 10_000 : 1)) : null,
    };

    private sealed record Judged(FormShape Form, AgencyLevel? Level, int Year, int Outcomes, int Numbers, bool IsBroken, bool IsUndecided);
}
