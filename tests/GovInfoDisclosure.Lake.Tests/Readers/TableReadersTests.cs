using System;
using System.Collections.Generic;
using System.Data;
using System.Data.Common;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using GovInfoDisclosure.Diagnosis;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Lake.Csv;
using GovInfoDisclosure.Lake.Readers;
using GovInfoDisclosure.Lake.Synthetic;
using GovInfoDisclosure.Rendering;
using GovInfoDisclosure.Rules;
using Xunit;

namespace GovInfoDisclosure.Lake.Tests.Readers;

/// <summary>What a reader gives is what the CSV has, field by field, and it is read as it comes.</summary>
public sealed class TableReadersTests
{
    private static readonly AnnualReport[] Reports = [.. new ReportGenerator(
        new GeneratorOptions { Seed = 5, BrokenShare = 0.5m, BlankShare = 0.05m, Forms = [.. FormShape.All] }).Take(25).Select((made, i) => made.Report with
        {
            Agency = made.Report.Agency with { Name = i % 5 == 0 ? "甲,\"乙\"\r\n局" : i % 7 == 0 ? "" : made.Report.Agency.Name },
        })];

    public static TheoryData<ReportTable> Tables => [ReportTable.Wide, ReportTable.Header, ReportTable.Value];

    public static TheoryData<ResultTable> Results => [.. Enum.GetValues<ResultTable>()];

    [Theory]
    [MemberData(nameof(Tables))]
    public void ReportsAreThoseOfTheCsv(ReportTable table)
    {
        var origin = new ReportOrigin("a.txt", LoadId: "l");
        using DbDataReader reader = TableReaders.OfReports(Reports, table, _ => origin);

        Assert.Equal(ReportCsv.Header(table) + string.Concat(Reports.Select(report => ReportCsv.Rows(report, table, origin))), Csv(reader));
    }

    [Theory]
    [MemberData(nameof(Results))]
    public void ResultsAreThoseOfTheCsv(ResultTable table)
    {
        CheckedDocument[] documents = [.. Reports.Select((report, i) =>
            CheckedDocument.Of($"{i}", report, RuleSet.Default, new ValidationOptions { CountByRule = true }, new DiagnosisOptions()))];
        using var csv = new MemoryStream();
        ResultCsv.Output(table).WriteAll(documents, csv);

        using DbDataReader reader = TableReaders.OfResults(documents, table);

        Assert.Equal(Encoding.UTF8.GetString(csv.ToArray()), Csv(reader));
    }

    [Fact]
    public void ADataTableLoadsIt_WithTypes()
    {
        using DbDataReader reader = TableReaders.OfReports(Reports, ReportTable.Wide);
        using var table = new DataTable();
        table.Load(reader);

        Assert.Equal(Reports.Length, table.Rows.Count);
        Assert.Equal((typeof(string), typeof(long)), (table.Columns["report_id"]!.DataType, table.Columns["req_received_total"]!.DataType));
        Assert.Equal(
            Reports.Select(report => (object?)report.Requests.Received.Total ?? DBNull.Value),
            table.Rows.Cast<DataRow>().Select(row => row["req_received_total"]));
    }

    [Fact]
    public void ItReadsOnlyAsFarAsItIsAsked_AndEndsTheCollection()
    {
        int asked = 0;
        bool isEnded = false;
        IEnumerable<AnnualReport> Endless()
        {
            try
            {
                while (true)
                {
                    asked++;
                    yield return Reports[0];
                }
            }
            finally
            {
                isEnded = true;
            }
        }

        DbDataReader reader = TableReaders.OfReports(Endless(), ReportTable.Header);
        Assert.True(reader.HasRows);
        Assert.Throws<InvalidOperationException>(() => reader.GetValue(0));
        Assert.True(reader.Read() && reader.Read());
        Assert.Equal(2, asked);
        Assert.Equal(reader.GetString(0), reader["REPORT_ID"]);
        Assert.Equal(reader.GetInt64(reader.GetOrdinal("edition")), reader.GetInt32(1));
        Assert.Throws<InvalidCastException>(() => reader.GetDouble(1));
        Assert.Throws<IndexOutOfRangeException>(() => reader.GetOrdinal("none"));
        reader.Dispose();
        Assert.True(isEnded && reader.IsClosed);
        Assert.Throws<InvalidOperationException>(() => reader.Read());
        Assert.Throws<ArgumentException>(() => TableReaders.OfReports([], ReportTable.Form));
        Assert.Throws<ArgumentNullException>(() => TableReaders.OfResults(null!, ResultTable.Summary));
        Assert.False(TableReaders.OfReports([], ReportTable.Wide).HasRows);
    }

    /// <summary>The rows as CSV, by what the reader says of its fields alone.</summary>
    private static string Csv(DbDataReader reader)
    {
        var text = new StringBuilder(string.Join(",", Enumerable.Range(0, reader.FieldCount).Select(reader.GetName))).Append("\r\n");
        var values = new object[reader.FieldCount];
        while (reader.Read())
        {
            Assert.Equal(values.Length, reader.GetValues(values));
            text.AppendJoin(',', values.Select((value, i) =>
            {
                Assert.Equal(value is DBNull, reader.IsDBNull(i));
                Assert.True(value is DBNull || value.GetType() == reader.GetFieldType(i));
                return value switch
                {
                    string field => field.Length > 0 && !field.AsSpan().ContainsAny(",\"\r\n") ? field
                        : $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"",
                    decimal number => number.ToString("0.############################", CultureInfo.InvariantCulture),
                    _ => Convert.ToString(value, CultureInfo.InvariantCulture),
                };
            })).Append("\r\n");
        }

        return text.ToString();
    }
}
