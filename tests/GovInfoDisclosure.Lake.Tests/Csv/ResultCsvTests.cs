using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using GovInfoDisclosure.Diagnosis;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Lake.Csv;
using GovInfoDisclosure.Lake.Synthetic;
using GovInfoDisclosure.Reading;
using GovInfoDisclosure.Rendering;
using GovInfoDisclosure.Rules;
using Xunit;

namespace GovInfoDisclosure.Lake.Tests.Csv;

public class ResultCsvTests
{
    private const string Tail = "content_id,report_key,input_hash,tool_version,rule_set,options,load_id,loaded_at";

    private static readonly ValidationResult[] Results = [.. new ReportGenerator(new GeneratorOptions { BrokenShare = 0.5m }).Take(20)
        .Select(x => RuleSet.Default.Validate(x.Report, new ValidationOptions { CountByRule = true }))];

    private static readonly string Judged = $"{Provenance.Version},{RuleSet.Default.Hash},,,";

    [Fact]
    public void Findings_AreOneRowEach_WithTheirNumbers()
    {
        string[] rows = Text(Results, ResultTable.Findings, "").TrimEnd().Split("\r\n");

        Assert.Equal("report_id,rule_id,instance_id,outcome,severity,left_value,right_value,difference,place_line,place_column,"
            + "agency,year,title,message,cells,labels,finding_no," + Tail + ",waiver", rows[0]);
        Assert.Equal(Results.Sum(x => x.Findings.Count), rows.Length - 1);
        int first = Array.FindIndex(Results, x => x.Findings.Count > 0);
        Finding finding = Results[first].Findings[0];
        AnnualReport report = Results[first].Report!;
        string cells = string.Join("; ", finding.Cells.Select(cell => cell.Address));
        string labels = string.Join("; ", finding.Cells.Select(cell => cell.Label));
        string title = RuleSet.Default.Find(finding.RuleId)!.Title.Zh;
        Assert.Equal($"{first + 1},{finding.RuleId},{finding.Id},broken,error,{finding.Left},{finding.Right},{finding.Difference},,,"
            + $"{report.Agency.Name},{report.Year},{title},{finding.Message.Zh},{cells},{labels},1,"
            + $"{ReportIds.IdOf(report)},{ReportIds.KeyOf(report, null)},,{Judged},", rows[1]);
    }

    [Fact]
    public void WhatIsExcused_HasItsRowsBehindTheFindings_WithTheReason()
    {
        ValidationResult result = Results.First(x => x.Findings.Count > 1 && x.Findings[0].Cells.Count > 0);
        var waiver = new Waiver
        {
            Agency = "甲", Rule = "E1", Instance = "", Year = 2024, Reason = "=已更正", Approver = "乙", Expires = new IsoDate(2030, 1, 1), Line = 3,
        };
        Finding excused = result.Findings[0] with { Waiver = waiver };
        var waived = new CheckedDocument { Source = "a", Result = result with { Findings = [.. result.Findings.Skip(1)], Excused = [excused] } };

        string[] rows = ResultCsv.Rows(waived.Result, ResultTable.Findings, "a").TrimEnd().Split("\r\n");

        Assert.Equal(result.Findings.Count, rows.Length);
        Assert.Equal(rows.Length, ResultCsv.CountRows(waived, ResultTable.Findings));
        Assert.All(rows[..^1], row => Assert.EndsWith(",", row));
        Assert.StartsWith($"a,{excused.RuleId},{excused.Id},excused,{excused.Severity.ToString().ToLowerInvariant()},", rows[^1]);
        Assert.EndsWith(",'=已更正", rows[^1]);
        string[] cells = ResultCsv.Rows(waived.Result, ResultTable.FindingCells, "a").TrimEnd().Split("\r\n");
        Assert.Equal(excused.Cells.Count, cells.Count(row => row.StartsWith($"a,{rows.Length},{excused.RuleId},", StringComparison.Ordinal)));
        Assert.Equal(cells.Length, ResultCsv.CountRows(waived, ResultTable.FindingCells));
    }

    [Fact]
    public void Tables_AddUpOverParts()
    {
        foreach (ResultTable table in Enum.GetValues<ResultTable>())
        {
            string[] whole = Text(Results, table, "").TrimEnd().Split("\r\n");
            string[] parts = [.. Text(Results.Take(8), table, "a").TrimEnd().Split("\r\n").Skip(1),
                .. Text(Results.Skip(8), table, "b").TrimEnd().Split("\r\n").Skip(1)];

            Assert.Equal(whole.Skip(1).Select(AfterId), parts.Select(AfterId));
            Assert.Equal(parts.Length, parts.Distinct().Count());
        }
    }

    [Fact]
    public void ADocumentWithoutAReport_HasItsFindingsWithTheirPlace_AndARowWithoutCounts()
    {
        ValidationResult result = RuleSet.Default.Validate(ReportReader.Read("没有表格"));

        Assert.Equal($"一,READ-05,READ-05,reading,error,,,,1,1,,,,{result.Findings[0].Message.Zh},,,1,,s:一,,{Judged},\r\n",
            ResultCsv.Rows(result, ResultTable.Findings, "一"));
        Assert.Equal($"一,,,,,1,0,0,,READ-05,,,,s:一,,{Judged}\r\n", ResultCsv.Rows(result, ResultTable.Summary, "一"));
    }

    [Theory]
    [InlineData("=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("-", "-")]
    [InlineData("-:1", "-:1")]
    [InlineData("-[0]", "-[0]")]
    [InlineData("a\u202Eb\u0007", "a\uFFFDb\uFFFD")]
    [InlineData("a,\"b", "\"a,\"\"b\"")]
    public void ATextIsNeverAFormula_NorObeyedByATerminal(string name, string field)
    {
        var report = new AnnualReport { Agency = new Agency { Name = name } };
        var finding = new Finding { RuleId = "E1", Id = "E1", Severity = Severity.Error, Outcome = Outcome.Broken, Message = new Message(name, name) };
        var result = new ValidationResult { Report = report, Findings = [finding] };

        string row = ResultCsv.Rows(result, ResultTable.Findings, name);

        Assert.StartsWith(field + ",E1,", row);
        Assert.Contains($",,,,,{field},,{RuleSet.Default.Find("E1")!.Title.Zh},{field},,", row);
    }

    [Fact]
    public void HeaderAndRows_AreThePartsOfTheWhole()
    {
        foreach (ResultTable table in Enum.GetValues<ResultTable>())
        {
            Assert.Equal(Text(Results, table, "a"),
                ResultCsv.Header(table) + string.Concat(Results.Select((result, i) => ResultCsv.Rows(result, table, $"a{i + 1}"))));
        }

        Assert.Throws<ArgumentNullException>(() => ResultCsv.Rows(null!, ResultTable.Summary, ""));
    }

    [Fact]
    public async Task Summaries_CountEveryInstance_AndCanComeOneByOne()
    {
        using var output = new MemoryStream();
        await ResultCsv.WriteAsync(Slowly(Results), output, ResultTable.Summary);
        string text = Encoding.UTF8.GetString(output.ToArray());

        Assert.Equal(Text(Results, ResultTable.Summary, ""), text);
        Assert.Equal(
            Results.Select(x => x.Instances),
            text.TrimEnd().Split("\r\n").Skip(1).Select(row => row.Split(',').Skip(1).Take(4).Sum(x => int.Parse(x, null))));
    }

    [Fact]
    public void CountsByRule_AddUpToTheSummary()
    {
        string[][] counts = [.. Text(Results, ResultTable.RuleCounts, "").TrimEnd().Split("\r\n").Skip(1).Select(row => row.Split(','))];

        for (int i = 0; i < Results.Length; i++)
        {
            string[][] own = [.. counts.Where(row => row[0] == $"{i + 1}")];
            Assert.Equal(
                [Results[i].Holds, Results[i].Broken, Results[i].Undecided, Results[i].NotApplicable, 0],
                Enumerable.Range(3, 5).Select(column => own.Sum(row => int.Parse(row[column], null))));
            Assert.Equal(own.Length, own.Select(row => row[1]).Distinct().Count());
        }
    }

    [Fact]
    public void WhatJudgedWhat_IsInEveryTable_AndTheDetailsAreThoseOfTheJson()
    {
        CheckedDocument document = new ReportGenerator(new GeneratorOptions { Seed = 3, BrokenShare = 1 }).Take(100)
            .Select(made => CheckedDocument.Of(
                "a.txt", made.Report.WithCell("reconsiderationAndLitigation.reconsideration.upheld", null), RuleSet.Default, new ValidationOptions { CountByRule = true }, new DiagnosisOptions()))
            .First(made => made.Diagnosis is { Blocks.Count: > 0, Deduced.Count: > 0 });
        AnnualReport report = document.Result.Report!;
        document = document with
        {
            Provenance = new Provenance("9.9.9", "sha256:rules", "sha256:input", "all")
            {
                LoadId = "load 1",
                LoadedAt = new DateTimeOffset(2026, 1, 2, 11, 4, 5, TimeSpan.FromHours(8)),
            },
            Lineage = new ReportLineage("id", "first.txt", null),
        };

        foreach (ResultTable table in Enum.GetValues<ResultTable>())
        {
            string[] rows = Encoding.UTF8.GetString(ResultCsv.Output(table).Render(document)).TrimEnd().Split("\r\n");
            bool hasWaiver = table == ResultTable.Findings;
            string tail = $",id,{ReportIds.KeyOf(report, "first.txt")},sha256:input,9.9.9,sha256:rules,all,load 1,2026-01-02T03:04:05.000000Z";
            Assert.All(rows, row => Assert.EndsWith(tail + (hasWaiver ? "," : ""), row));
            Assert.EndsWith("," + Tail + (hasWaiver ? ",waiver" : "") + "\r\n", ResultCsv.Header(table));
            Assert.Equal(table switch
            {
                ResultTable.Findings => document.Result.Findings.Count,
                ResultTable.Summary => 1,
                ResultTable.RuleCounts => document.Result.ByRule.Count,
                ResultTable.FindingCells => document.Result.Findings.Sum(finding => finding.Cells.Count),
                ResultTable.Diagnosis => document.Diagnosis!.Blocks.Sum(block => Math.Max(1, block.Explanations.Take(50).Sum(x => x.Changes.Count))),
                _ => document.Diagnosis!.Deduced.Count,
            }, rows.Length);
        }
    }

    private static string AfterId(string row) => row[row.IndexOf(',', StringComparison.Ordinal)..];

    private static string Text(IEnumerable<ValidationResult> results, ResultTable table, string prefix)
    {
        using var output = new MemoryStream();
        ResultCsv.Write(results, output, table, prefix);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    private static async IAsyncEnumerable<ValidationResult> Slowly(IEnumerable<ValidationResult> results)
    {
        foreach (ValidationResult result in results)
        {
            await Task.Yield();
            yield return result;
        }
    }
}
