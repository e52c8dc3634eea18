using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using DuckDB.NET.Data;
using GovInfoDisclosure.Diagnosis;
using GovInfoDisclosure.Lake.Csv;
using GovInfoDisclosure.Lake.Synthetic;
using GovInfoDisclosure.Rendering;
using GovInfoDisclosure.Rules;
using Xunit;

namespace GovInfoDisclosure.Lake.Tests.Csv;

/// <summary>The descriptions of the tables against the files that are written: DuckDB reads these by its views, and the keys are keys.</summary>
public sealed class TableFilesTests : IDisposable
{
    private static readonly string[] Names = ["NULL", "NA", "0012", "他说“好”, \"x\"", "甲\n乙", "1e3", " "];

    private readonly string folder = Directory.CreateTempSubdirectory("govinfo-tables-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void DuckDbReadsEveryFileByItsView()
    {
        AnnualReport[] reports = Write();
        using var database = new DuckDBConnection("Data Source=:memory:");
        database.Open();
        string views = TableFiles.DuckDb() + TableFiles.DuckDbDetails();
        Rows(database, views.Replace("read_csv('", "read_csv('" + folder.Replace('\\', '/') + "/", StringComparison.Ordinal));

        foreach (JsonElement resource in Resources())
        {
            string name = resource.GetProperty("name").GetString()!;
            int lines = Lines(name);
            Assert.Equal($"{lines}", Rows(database, $"SELECT count(*) FROM {name}").Single());
            if (resource.GetProperty("schema").TryGetProperty("primaryKey", out JsonElement key))
            {
                string columns = string.Join(", ", key.EnumerateArray().Select(column => column.GetString()));
                Assert.Equal($"{lines}", Rows(database, $"SELECT count(*) FROM (SELECT DISTINCT {columns} FROM {name})").Single());
            }

            if (resource.GetProperty("schema").TryGetProperty("foreignKeys", out JsonElement foreign))
            {
                string parent = foreign[0].GetProperty("reference").GetProperty("resource").GetString()!;
                Assert.Equal("0", Rows(database, $"SELECT count(*) FROM {name} WHERE report_id NOT IN (SELECT report_id FROM {parent})").Single());
            }
        }

        Assert.Equal(reports.Select(report => $"{report.Agency.Name}|{report.Agency.Code}|{report.Requests.Received.Total}"),
            Rows(database, "SELECT agency_name || '|' || agency_code || '|' || req_received_total FROM report_wide ORDER BY report_id"));
        decimal known = RuleSet.Default.Validate(reports[0]).Findings.Where(finding => finding.Left is not null).Sum(finding => finding.Left!.Value);
        Assert.Equal(known, decimal.Parse(Rows(database, "SELECT sum(left_value) FROM findings WHERE report_id = '1'").Single(),
            System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void EveryColumnIsDescribed_AsItsFileHasThem()
    {
        Write();
        foreach (JsonElement resource in Resources())
        {
            JsonElement[] fields = [.. resource.GetProperty("schema").GetProperty("fields").EnumerateArray()];
            string header = File.ReadLines(Path.Combine(folder, resource.GetProperty("path").GetString()!)).First();
            Assert.Equal(header, string.Join(",", fields.Select(field => field.GetProperty("name").GetString())));
        }
    }

    [Fact]
    public void TheContractNamesEveryColumn()
    {
        string[] names = [.. Resources().SelectMany(resource => resource.GetProperty("schema").GetProperty("fields").EnumerateArray())
            .Select(field => field.GetProperty("name").GetString()!)];
        Assert.Equal(names,
            TableFiles.Contract().Split('\n').Where(line => line.StartsWith("      - name: ", StringComparison.Ordinal)).Select(line => line[14..]));
    }

    private static IReadOnlyList<JsonElement> Resources() =>
        [.. JsonDocument.Parse(TableFiles.DataPackage()).RootElement.GetProperty("resources").EnumerateArray()];

    private static List<string> Rows(DuckDBConnection database, string sql)
    {
        using DuckDBCommand command = database.CreateCommand();
        command.CommandText = sql;
        using DuckDBDataReader reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(Convert.ToString(reader.GetValue(0), System.Globalization.CultureInfo.InvariantCulture)!);
        }

        return rows;
    }

    /// <summary>How many rows a file has, counted by the writer: a text may have line ends.</summary>
    private int Lines(string name) => counts[name];

    private readonly Dictionary<string, int> counts = [];

    private AnnualReport[] Write()
    {
        AnnualReport[] reports = [.. new ReportGenerator(new GeneratorOptions { Seed = 4, BrokenShare = 1 }).Take(Names.Length)
            .Select((made, i) => made.Report with { Agency = made.Report.Agency with { Name = Names[i], Code = "00123456789012345X" } })];
        var options = new ValidationOptions { CountByRule = true };
        CheckedDocument[] documents =
            [.. reports.Select((report, i) => CheckedDocument.Of($"{i + 1}", report, RuleSet.Default, options, new DiagnosisOptions()))];
        foreach ((string name, ReportTable table) in new[]
        {
            ("report_wide", ReportTable.Wide), ("report_header", ReportTable.Header), ("report_value", ReportTable.Value),
        })
        {
            using FileStream file = File.Create(Path.Combine(folder, name + ".csv"));
            ReportCsv.Write(reports, file, table, "");
            counts[name] = table == ReportTable.Value ? reports.Sum(report => Form.FormShape.Of(report).AllCells.Length) : reports.Length;
        }

        foreach (ResultTable table in Enum.GetValues<ResultTable>())
        {
            using FileStream file = File.Create(Path.Combine(folder, ResultCsv.NameOf(table) + ".csv"));
            ResultCsv.Output(table).WriteAll(documents, file);
            counts[ResultCsv.NameOf(table)] = documents.Sum(document => table switch
            {
                ResultTable.Findings => document.Result.Findings.Count,
                ResultTable.FindingCells => document.Result.Findings.Sum(finding => finding.Cells.Count),
                ResultTable.RuleCounts => document.Result.ByRule.Count,
                ResultTable.Diagnosis => document.Diagnosis!.Blocks.Sum(block => Math.Max(1, block.Explanations.Take(50).Sum(x => x.Changes.Count))),
                ResultTable.Deduced => document.Diagnosis!.Deduced.Count,
                _ => 1,
            });
        }

        return reports;
    }
}
