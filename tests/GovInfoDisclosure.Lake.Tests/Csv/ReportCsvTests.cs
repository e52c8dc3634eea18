using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using GovInfoDisclosure.Lake.Csv;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Lake.Sql;
using GovInfoDisclosure.Lake.Synthetic;
using Xunit;

namespace GovInfoDisclosure.Lake.Tests.Csv;

public class ReportCsvTests
{
    private static readonly AnnualReport Sample = (FormShape.Of2021.ToReport(FormShape.Of2021.Values(new decimal?[FormShape.Of2021.Cells.Length])) with
    {
        Year = 2023,
        Agency = new Agency { Name = "甲,\"乙\"\r\n局", Code = "", Level = AgencyLevel.County },
    }).WithCell("requests.received.total", 12).WithCell("proactiveDisclosure.administrativeFees.amount", 25.1m);

    [Fact]
    public void WideRows_HaveKeys_ThenCellsInYuan()
    {
        string[] head = ReportCsv.Header(ReportTable.Wide).TrimEnd().Split(',');
        string text = ReportCsv.Rows(Sample, ReportTable.Wide, "a/1");

        Assert.StartsWith("a/1,2021,3,0,\"甲,\"\"乙\"\"\r\n局\",\"\",,county,2023,,,,\"n:甲,\"\"乙\"\"\r\n局/2023\",,,,,0.1.0,,2023,",
            text, StringComparison.Ordinal);
        Assert.EndsWith("\r\n", text, StringComparison.Ordinal);
        int columns = FormShape.All.SelectMany(form => form.AllCells).Select(cell => cell.SqlName).Distinct().Count();
        string[] cells = text.TrimEnd('\r', '\n').Split(',')[^columns..];
        int offset = head.Length - cells.Length;
        Assert.Equal("251000", cells[Array.IndexOf(head, "pd_administrative_fees_amount_yuan") - offset]);
        Assert.Equal("12", cells[Array.IndexOf(head, "req_received_total") - offset]);
        Assert.Equal(2, cells.Count(cell => cell.Length > 0));
    }

    [Fact]
    public void TheWideHeader_IsTheTablesColumnsInOrder()
    {
        IEnumerable<string> columns = new SqlExporter(SqlDialect.Trino).WideTable().Split(';')[0].Split('\n')
            .Where(line => line.StartsWith("  ", StringComparison.Ordinal)).Select(line => line.Trim().Split(' ')[0]);

        Assert.Equal(columns, ReportCsv.Header(ReportTable.Wide).TrimEnd().Split(','));
    }

    [Fact]
    public void LongRows_AreOneForEachCell_BlankOnesToo()
    {
        string[] rows = ReportCsv.Rows(Sample, ReportTable.Value, "7").TrimEnd().Split("\r\n");

        Assert.Equal(FormShape.Of2021.AllCells.Select(cell => cell.Address), rows.Select(row => row.Split(',')[1]));
        Assert.Contains("7,requests.received.total,12", rows);
        Assert.Contains("7,proactiveDisclosure.administrativeFees.amount,251000", rows);
        Assert.Contains("7,requests.broughtForward.total,", rows);
    }

    [Fact]
    public async Task ManyReports_GiveTheSame_AsTheyComeOrAtOnce()
    {
        AnnualReport[] reports = [.. new ReportGenerator(new GeneratorOptions { BlankShare = 0.1m }).Take(30).Select(x => x.Report)];
        foreach (ReportTable table in Enum.GetValues<ReportTable>())
        {
            using var atOnce = new MemoryStream();
            using var asTheyCome = new MemoryStream();
            ReportCsv.Write(reports, atOnce, table, "p-");
            await ReportCsv.WriteAsync(Slowly(reports), asTheyCome, table, "p-");

            Assert.Equal(atOnce.ToArray(), asTheyCome.ToArray());
            Assert.Equal(
                ReportCsv.Header(table) + string.Concat(reports.Select((report, i) => ReportCsv.Rows(report, table, $"p-{i + 1}"))),
                Encoding.UTF8.GetString(atOnce.ToArray()));
        }
    }

    [Fact]
    public async Task Writing_EndsBetweenTwoReports_WhenCancelled()
    {
        using var cancellation = new CancellationTokenSource();
        using var output = new MemoryStream();
        async IAsyncEnumerable<AnnualReport> Endless([EnumeratorCancellation] CancellationToken token = default)
        {
            for (int i = 0; ; i++)
            {
                token.ThrowIfCancellationRequested();
                if (i == 3)
                {
                    await cancellation.CancelAsync();
                }

                yield return Sample;
            }
        }

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            ReportCsv.WriteAsync(Endless(), output, ReportTable.Wide, cancellationToken: cancellation.Token));
    }

    [Fact]
    public void ANumberBeyondTheTables_IsTheCallersMistake()
    {
        AnnualReport huge = Sample.WithCell("requests.received.total", 1_000_000_000_000_001);

        Assert.Throws<ArgumentException>(() => ReportCsv.Rows(huge, ReportTable.Wide, "1"));
        Assert.Contains("1000000000000001", ReportCsv.Rows(huge, ReportTable.Form, "1"), StringComparison.Ordinal);
    }

    private static async IAsyncEnumerable<AnnualReport> Slowly(IEnumerable<AnnualReport> reports)
    {
        foreach (AnnualReport report in reports)
        {
            await Task.Yield();
            yield return report;
        }
    }
}
