using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using DuckDB.NET.Data;
using FsCheck.Xunit;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Lake.Columnar;
using GovInfoDisclosure.Lake.Csv;
using GovInfoDisclosure.Lake.Synthetic;
using GovInfoDisclosure.Tests.Support;
using Xunit;

namespace GovInfoDisclosure.Lake.Tests.Columnar;

public sealed class ReportParquetTests : IDisposable
{
    private const string Types = "sample_size = -1, header = true, quote = '\"', escape = '\"'";
    private readonly string folder = Directory.CreateTempSubdirectory("govinfo-parquet-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    public static TheoryData<ReportTable> Tables => [ReportTable.Wide, ReportTable.Header, ReportTable.Value];

    [Property(MaxTest = 20, Arbitrary = new[] { typeof(Generators) })]
    public async Task ThereAndBack_IsTheSame(AnnualReport[] reports)
    {
        using var stream = new MemoryStream();
        await ReportParquet.WriteAsync(Numbered(reports), stream, ReportTable.Wide);
        stream.Position = 0;

        List<StoredReport> read = await ReadAsync(stream);

        // Reports of one shape stand together in the file.
        Assert.Equal(reports.Length, read.Count);
        Assert.All(read, x => Assert.Null(x.Problem));
        Assert.Equal(reports.Select((report, i) => (Id(i), WithoutProse(report))),
            read.Select(x => (x.Id, x.Report!)).OrderBy(x => x.Id, StringComparer.Ordinal));
    }

    /// <summary>Cut off anywhere, or with bits turned over: it is read, or said to be damaged, and nothing else happens.</summary>
    [Fact]
    public async Task DamagedFiles_AreSaidToBe()
    {
        using var whole = new MemoryStream();
        await ReportParquet.WriteAsync(Numbered(Reports(30, 11)), whole, ReportTable.Wide);
        var random = new Random(16);
        int refused = 0;
        for (int i = 0; i < 400; i++)
        {
            byte[] bytes = whole.ToArray();
            bytes = i % 2 == 0 ? bytes[..random.Next(bytes.Length)] : bytes;

            // Half of the flips fall into the footer, which says where everything is.
            int from = i % 4 == 1 ? bytes.Length - Math.Min(bytes.Length, 4000) : 0;
            for (int flips = i % 2 == 0 ? 0 : random.Next(1, 20); flips > 0; flips--)
            {
                bytes[random.Next(from, bytes.Length)] ^= (byte)(1 << random.Next(8));
            }

            using var stream = new MemoryStream(bytes);
            try
            {
                Assert.InRange((await ReadAsync(stream)).Count, 0, 30);
            }
            catch (InvalidDataException)
            {
                refused++;
            }
        }

        Assert.InRange(refused, 200, 400);
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public async Task WhatDuckDbReadsOfIt_IsWhatItReadsOfOurCsv(ReportTable table)
    {
        AnnualReport[] reports = [.. Reports(400, 7), .. Odd()];
        await WriteAsync("reports.parquet", reports, table);
        using (FileStream csv = File.Create(Combine("reports.csv")))
        {
            csv.Write(System.Text.Encoding.UTF8.GetBytes(ReportCsv.Header(table)));
            for (int i = 0; i < reports.Length; i++)
            {
                csv.Write(System.Text.Encoding.UTF8.GetBytes(ReportCsv.Rows(reports[i], table, Id(i))));
            }
        }

        using DuckDBConnection duck = Open();
        string ours = $"FROM '{Combine("reports.parquet")}'";
        string[] columns = [.. Rows(duck, $"SELECT column_name, column_type FROM (DESCRIBE {ours})").Select(row => $"'{row[0]}': '{row[1]}'")];
        string fromCsv = $"FROM read_csv('{Combine("reports.csv")}', {Types}, columns = {{ {string.Join(", ", columns)} }}, allow_quoted_nulls = false)";

        string names = string.Join(", ", columns.Select(x => x.Split('\'')[1]));
        Assert.Equal(0L, Rows(duck, $"SELECT count(*) FROM ((SELECT {names} {ours}) EXCEPT ALL (SELECT {names} {fromCsv}))")[0][0]);
        Assert.Equal(0L, Rows(duck, $"SELECT count(*) FROM ((SELECT {names} {fromCsv}) EXCEPT ALL (SELECT {names} {ours}))")[0][0]);
        long expected = table == ReportTable.Value ? reports.Sum(report => (long)FormShape.Of(report).AllCells.Length) : reports.Length;
        Assert.Equal(expected, Rows(duck, $"SELECT count(*) {ours}")[0][0]);
    }

    [Fact]
    public async Task TypesAreDeclared_AndLabelsAndUnitsStandInTheMetadata()
    {
        await WriteAsync("reports.parquet", Reports(3, 1), ReportTable.Wide);
        using DuckDBConnection duck = Open();

        Dictionary<string, string> types = Rows(duck, $"SELECT column_name, column_type FROM (DESCRIBE FROM '{Combine("reports.parquet")}')")
            .ToDictionary(row => (string)row[0]!, row => (string)row[1]!);
        Assert.Equal(("VARCHAR", "INTEGER", "INTEGER", "VARCHAR"), (types["report_id"], types["edition"], types["report_year"], types["agency_code"]));
        Assert.All(FormShape.All.SelectMany(form => form.AllCells), cell => Assert.Equal("BIGINT", types[cell.SqlName]));
        string columns = (string)Rows(duck,
            $"SELECT decode(value) FROM parquet_kv_metadata('{Combine("reports.parquet")}') WHERE decode(key) = 'govinfo.columns'")[0][0]!;
        Assert.Contains("{\"name\":\"pd_administrative_fees_amount_yuan\"", columns, StringComparison.Ordinal);
        Assert.Contains("\"unit\":\"元\"", columns, StringComparison.Ordinal);
        Assert.Contains("\"label\":\"一、本年新收政府信息公开申请数量 / 总计\"", columns, StringComparison.Ordinal);
    }

    /// <summary>What DuckDB makes of our table and writes itself is read too.</summary>
    [Fact]
    public async Task AFileOfAnEngine_IsRead()
    {
        AnnualReport[] reports = Reports(50, 3);
        await WriteAsync("ours.parquet", reports, ReportTable.Wide);
        using DuckDBConnection duck = Open();
        Rows(duck, $"COPY (SELECT * FROM '{Combine("ours.parquet")}' ORDER BY report_id) TO '{Combine("theirs.parquet")}' (FORMAT parquet)");

        using FileStream stream = File.OpenRead(Combine("theirs.parquet"));

        Assert.Equal(reports.Select(WithoutProse), (await ReadAsync(stream)).Select(x => x.Report!));
    }

    [Fact]
    public async Task AFolderIsPartitionedByYear_AndReadAsOne()
    {
        AnnualReport[] reports = [.. Reports(60, 5).Select((report, i) => report with
        {
            Year = i % 4 == 3 ? null : 2021 + (i % 4), Agency = new Agency { Name = "虚构局" + i, DivisionCode = i % 2 == 0 ? "330100" : null },
        })];
        foreach (ParquetPartition partition in Enum.GetValues<ParquetPartition>())
        {
            var lake = new ParquetFolder(Combine(partition.ToString()), ReportTable.Wide, partition);
            for (int i = 0; i < reports.Length; i++)
            {
                await lake.AddAsync(reports[i], Id(i));
            }

            await lake.CompleteAsync();
        }

        using DuckDBConnection duck = Open();
        string[] years = [.. Rows(duck,
            $"SELECT part_year, count(*) FROM read_parquet('{Combine("Year")}/*/*.parquet', hive_partitioning = true) GROUP BY ALL ORDER BY 1")
            .Select(row => $"{row[0]} {row[1]}")];
        Assert.Equal(["0 15", "2021 15", "2022 15", "2023 15"], years);
        Assert.Equal([(60L, 4L)], Rows(duck,
            $"SELECT count(*), count(DISTINCT part_year) FROM read_parquet('{Combine("ProvinceAndYear")}/*/*/*.parquet', hive_partitioning = true)")
            .Select(row => ((long)row[0]!, (long)row[1]!)));
        Assert.True(Directory.Exists(Path.Combine(Combine("ProvinceAndYear"), "part_province=33", "part_year=2023")));
        Assert.Single(Directory.GetFiles(Combine("None")));
    }

    [Fact]
    public async Task ManyYears_DoNotFillTheMemory_AndNothingIsLost()
    {
        AnnualReport report = Reports(1, 2)[0];
        var lake = new ParquetFolder(Combine("lake"), ReportTable.Value);
        for (int i = 0; i < 20_000; i++)
        {
            await lake.AddAsync(report with { Year = 1 + (i % 5) }, Id(i));
        }

        Assert.True(Directory.GetFiles(Combine("lake"), "*", SearchOption.AllDirectories).Length > 0);
        await lake.CompleteAsync();
        using DuckDBConnection duck = Open();
        Assert.Equal(20_000L, Rows(duck, $"SELECT count(DISTINCT report_id) FROM read_parquet('{Combine("lake")}/*/*.parquet')")[0][0]);
    }

    [Fact]
    public async Task WhatIsNoTableOfOurs_IsSaid()
    {
        await File.WriteAllTextAsync(Combine("text.parquet"), "no parquet");
        using DuckDBConnection duck = Open();
        Rows(duck, $"COPY (SELECT 1 AS a) TO '{Combine("other.parquet")}' (FORMAT parquet)");
        await WriteAsync("wide.parquet", Reports(2, 1), ReportTable.Wide);
        Rows(duck, $"COPY (SELECT * REPLACE (2020 AS edition) FROM '{Combine("wide.parquet")}') TO '{Combine("edition.parquet")}' (FORMAT parquet)");
        Rows(duck, $"COPY (SELECT * REPLACE ('x' AS req_received_total) FROM '{Combine("wide.parquet")}') TO '{Combine("type.parquet")}' (FORMAT parquet)");

        await Assert.ThrowsAsync<InvalidDataException>(() => ReadFileAsync("text.parquet"));
        Assert.Contains("report_id", (await Assert.ThrowsAsync<InvalidDataException>(() => ReadFileAsync("other.parquet"))).Message, StringComparison.Ordinal);
        Assert.Contains("req_received_total", (await Assert.ThrowsAsync<InvalidDataException>(() => ReadFileAsync("type.parquet"))).Message,
            StringComparison.Ordinal);
        List<StoredReport> rows = await ReadFileAsync("edition.parquet");
        Assert.Equal(2, rows.Count);
        Assert.All(rows, row => Assert.True(row.Report is null && row.Problem!.En.StartsWith("edition", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task TheOtherTables_HoldNoReports()
    {
        await WriteAsync("value.parquet", Reports(2, 1), ReportTable.Value);
        await WriteAsync("header.parquet", Reports(2, 1), ReportTable.Header);

        Assert.Empty(await ReadFileAsync("value.parquet"));
        Assert.Empty(await ReadFileAsync("header.parquet"));
        await Assert.ThrowsAsync<ArgumentException>(() => WriteAsync("form.parquet", [], ReportTable.Form));
    }

    private static string Id(int number) => number.ToString("00000", System.Globalization.CultureInfo.InvariantCulture);

    private static AnnualReport[] Reports(int count, int seed)
    {
        var generator = new ReportGenerator(new GeneratorOptions { Seed = seed, BlankShare = 0.1m, Forms = [.. FormShape.All] });
        return [.. Enumerable.Range(0, count).Select(i => WithoutEmptyFees(generator.Make(i).Report))];
    }

    /// <summary>What texts and numbers can be at their limits.</summary>
    private static AnnualReport[] Odd() =>
    [
        new AnnualReport { Agency = new Agency { Name = "甲,\"乙\"\r\n丙", Code = "010000", DivisionCode = "" } },
        new AnnualReport { Year = 9999, Agency = new Agency { Name = "NULL", Code = "\\N", DivisionCode = "NA" } },
        new AnnualReport { Year = 1, Agency = new Agency { Name = "😀\u2028 ", Level = AgencyLevel.County }, Published = new IsoDate(2024, 2, 29) },
        new AnnualReport().WithCell("proactiveDisclosure.administrativeFees.amount", 100_000_000_000m)
            .WithCell("requests.received.total", AnyReports.MostCount).WithCell("proactiveDisclosure.rules.issued", 0),
    ];

    /// <summary>A fee report of three blanks is none in a table.</summary>
    private static AnnualReport WithoutEmptyFees(AnnualReport report) =>
        report.ProcessingFees == new ProcessingFees() ? report with { ProcessingFees = null } : report;

    private static AnnualReport WithoutProse(AnnualReport report) => WithoutEmptyFees(report) with { Narrative = new Narrative() };

    private static IEnumerable<KeyValuePair<string, AnnualReport>> Numbered(AnnualReport[] reports) =>
        reports.Select((report, i) => new KeyValuePair<string, AnnualReport>(Id(i), report));

    private string Combine(string name) => Path.Combine(folder, name);

    private async Task WriteAsync(string name, AnnualReport[] reports, ReportTable table)
    {
        using FileStream stream = File.Create(Combine(name));
        await ReportParquet.WriteAsync(Numbered(reports), stream, table);
    }

    private async Task<List<StoredReport>> ReadFileAsync(string name)
    {
        using FileStream stream = File.OpenRead(Combine(name));
        return await ReadAsync(stream);
    }

    private static async Task<List<StoredReport>> ReadAsync(Stream stream)
    {
        var reports = new List<StoredReport>();
        await foreach (StoredReport report in ReportParquet.ReadAsync(stream))
        {
            reports.Add(report);
        }

        return reports;
    }

    private static DuckDBConnection Open()
    {
        var duck = new DuckDBConnection("Data Source=:memory:");
        duck.Open();
        return duck;
    }

    private static List<object?[]> Rows(DuckDBConnection duck, string sql)
    {
        using DuckDBCommand command = duck.CreateCommand();
        command.CommandText = sql;
        using DuckDBDataReader reader = command.ExecuteReader();
        var rows = new List<object?[]>();
        while (reader.Read())
        {
            var row = new object?[reader.FieldCount];
            for (int i = 0; i < row.Length; i++)
            {
                row[i] = reader.IsDBNull(i) ? null : reader.GetValue(i);
            }

            rows.Add(row);
        }

        return rows;
    }
}
