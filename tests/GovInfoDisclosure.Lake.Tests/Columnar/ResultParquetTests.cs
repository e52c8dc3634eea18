using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using DuckDB.NET.Data;
using GovInfoDisclosure.Diagnosis;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Lake.Columnar;
using GovInfoDisclosure.Lake.Csv;
using GovInfoDisclosure.Lake.Synthetic;
using GovInfoDisclosure.Rendering;
using GovInfoDisclosure.Rules;
using Xunit;

namespace GovInfoDisclosure.Lake.Tests.Columnar;

public sealed class ResultParquetTests : IDisposable
{
    private const string Numbers = "'left_value': 'DECIMAL(28,10)', 'right_value': 'DECIMAL(28,10)', 'difference': 'DECIMAL(28,10)', "
        + "'place_line': 'INTEGER', 'place_column': 'INTEGER', 'holds': 'INTEGER', 'broken': 'INTEGER', 'undecided': 'INTEGER', 'not_applicable': 'INTEGER', "
        + "'year': 'INTEGER', 'errors': 'INTEGER', 'warnings': 'INTEGER', 'infos': 'INTEGER', 'excused': 'INTEGER', 'finding_no': 'INTEGER', 'cell_no': 'INTEGER', "
        + "'part_no': 'INTEGER', 'explanation_no': 'INTEGER', 'change_no': 'INTEGER', 'is_tied': 'INTEGER', 'is_cut_off': 'INTEGER', "
        + "'is_determined': 'INTEGER', 'weight': 'DECIMAL(28,10)', 'from_value': 'DECIMAL(28,10)', 'to_value': 'DECIMAL(28,10)', "
        + "'cell_value': 'DECIMAL(28,10)', 'deduced_value': 'DECIMAL(28,10)'";

    private readonly string folder = Directory.CreateTempSubdirectory("govinfo-parquet-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    public static TheoryData<ResultTable> Tables => [.. Enum.GetValues<ResultTable>()];

    [Theory]
    [MemberData(nameof(Tables))]
    public void WhatDuckDbReadsOfIt_IsWhatItReadsOfOurCsv(ResultTable table)
    {
        CheckedDocument[] documents = [.. Documents()];
        Write("results.csv", documents, ResultCsv.Output(table));
        Write("results.parquet", documents, ResultParquet.Output(table));
        using var duck = new DuckDBConnection("Data Source=:memory:");
        duck.Open();
        string[] columns = [.. Rows(duck, $"SELECT column_name FROM (DESCRIBE FROM '{Combine("results.parquet")}')").Select(row => (string)row!)];
        string types = string.Join(", ", Numbers.Split("', ").Select(x => x.TrimEnd('\'') + "'").Where(x => columns.Contains(x.Split('\'')[1])));
        string texts = string.Join(", ", columns.Where(x => !types.Contains($"'{x}'", StringComparison.Ordinal)).Select(x => $"'{x}': 'VARCHAR'"));
        string csv = $"FROM read_csv('{Combine("results.csv")}', header = true, sample_size = -1, types = {{ {Join(texts, types)} }})";

        Assert.Equal(Rows(duck, $"SELECT count(*) {csv}"), Rows(duck, $"SELECT count(*) FROM '{Combine("results.parquet")}'"));
        Assert.Equal(0L, Rows(duck, $"SELECT count(*) FROM (({csv}) EXCEPT ALL (FROM '{Combine("results.parquet")}'))")[0]);
        Assert.Equal(0L, Rows(duck, $"SELECT count(*) FROM ((FROM '{Combine("results.parquet")}') EXCEPT ALL ({csv}))")[0]);
    }

    private static IEnumerable<CheckedDocument> Documents()
    {
        var generator = new ReportGenerator(new GeneratorOptions { Seed = 11, BlankShare = 0.05m, BrokenShare = 0.5m, Forms = [.. FormShape.All] });
        for (int i = 0; i < 200; i++)
        {
            var options = new ValidationOptions { IncludeAll = i < 5, CountByRule = true };
            yield return CheckedDocument.Of("甲/" + i + ".txt", generator.Make(i).Report, RuleSet.Default, options, new DiagnosisOptions());
        }

        var lost = new Finding
        {
            RuleId = "READ-07", Id = "READ-07", Severity = Severity.Error, Outcome = Outcome.Reading,
            Place = new Place(3, 9), Message = new Message("甲", "A"),
        };
        yield return new CheckedDocument { Source = "无.txt", Result = new ValidationResult { Findings = [lost] } };
    }

    private static string Join(params string[] types) => string.Join(", ", types.Where(x => x.Length > 0));

    private string Combine(string name) => Path.Combine(folder, name);

    private void Write(string name, CheckedDocument[] documents, ResultOutput output)
    {
        using FileStream stream = File.Create(Combine(name));
        output.WriteAll(documents, stream);
    }

    private static List<object?> Rows(DuckDBConnection duck, string sql)
    {
        using DuckDBCommand command = duck.CreateCommand();
        command.CommandText = sql;
        using DuckDBDataReader reader = command.ExecuteReader();
        var rows = new List<object?>();
        while (reader.Read())
        {
            rows.Add(reader.GetValue(0));
        }

        return rows;
    }
}
