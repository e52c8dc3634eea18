using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using GovInfoDisclosure.Diagnosis;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Lake.Synthetic;
using GovInfoDisclosure.Outputs;
using GovInfoDisclosure.Rendering;
using GovInfoDisclosure.Rules;
using Xunit;

namespace GovInfoDisclosure.Tests.Json;

/// <summary>A cell's place in JSON, looked up in the text, is its number: pretty-printed, canonical, in an array, and by lines.</summary>
public sealed class JsonPlaceLaws
{
    private static readonly JsonReadOptions WithPlaces = new() { KeepPlaces = true };

    private static readonly AnnualReport[] Reports = [.. new ReportGenerator(new GeneratorOptions { BrokenShare = 0.6m, BlankShare = 0.03m }).Take(60)
        .Select(x => x.Report with { Agency = x.Report.Agency with { Name = "示例😀" + x.Report.Agency.Name } })];

    public static TheoryData<string> Forms => ["lines", "array", "one", "swapped"];

    [Theory]
    [MemberData(nameof(Forms))]
    public void EveryCell_LookedUp_IsItsNumber(string form)
    {
        foreach ((string text, AnnualReport[] reports) in Documents(form))
        {
            string[] lines = text.Split('\n');
            JsonReadResult[] read = [.. AnnualReportJson.ReadMany(new MemoryStream(Encoding.UTF8.GetBytes(text)), "a", WithPlaces)];
            Assert.Equal(reports.Length, read.Length);
            foreach ((JsonReadResult one, AnnualReport report) in read.Zip(reports))
            {
                FormShape shape = FormShape.Of(report);
                Assert.Equal(report.ProcessingFees is null ? shape.Cells.Length : shape.AllCells.Length, one.Places.Count);
                Assert.All(one.Places, pair => Assert.Equal(report[pair.Key], NumberAt(lines, pair.Value)));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void FindingsAndChanges_HaveThesePlaces_AndSarifMarksTheNumber(string form)
    {
        int looked = 0;
        foreach ((string text, AnnualReport[] _) in Documents(form))
        {
            string[] lines = text.Split('\n');
            foreach (JsonReadResult read in AnnualReportJson.ReadMany(new MemoryStream(Encoding.UTF8.GetBytes(text)), "a", WithPlaces))
            {
                ValidationResult result = read.Validate(RuleSet.Default);
                ReportDiagnosis diagnosis = read.Diagnose(RuleSet.Default);
                Assert.Equal(RuleSet.Default.Validate(read.Report!).Findings.Select(x => (x.Id, x.Message)), result.Findings.Select(x => (x.Id, x.Message)));
                foreach (CellValue cell in result.Findings.SelectMany(finding => finding.Cells))
                {
                    Assert.Equal(cell.Value, NumberAt(lines, cell.Place!.Value));
                    looked++;
                }

                Assert.All(diagnosis.Blocks.SelectMany(block => block.Explanations).SelectMany(explanation => explanation.Changes),
                    change => Assert.Equal(change.From, NumberAt(lines, change.Place!.Value)));
                Assert.All(diagnosis.Deduced, cell => Assert.Null(NumberAt(lines, cell.Place!.Value)));
                LookUpSarif(lines, new CheckedDocument { Source = "a", Result = result, Diagnosis = diagnosis, Json = read });
            }
        }

        Assert.True(looked > 200, looked.ToString(CultureInfo.InvariantCulture));
    }

    [Fact]
    public void NothingIsKept_WhereNobodyAsks()
    {
        JsonReadResult read = AnnualReportJson.Read(AnnualReportJson.Write(Reports[0]));

        Assert.Empty(read.Places);
        Assert.All(read.Validate(RuleSet.Default).Findings, finding => Assert.Null(finding.Place));
        Assert.Empty(AnnualReportJson.Read("{}", WithPlaces).Places);
        Assert.Equal("READ-50", AnnualReportJson.Read("{}", WithPlaces).Validate(RuleSet.Default).Findings[0].RuleId);
    }

    private static void LookUpSarif(string[] lines, CheckedDocument document)
    {
        using var stream = new MemoryStream();
        ResultFormats.Sarif().WriteAll([document], stream);
        using var log = JsonDocument.Parse(stream.ToArray());
        foreach (JsonElement place in log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            .SelectMany(x => x.TryGetProperty("relatedLocations", out JsonElement all) ? all.EnumerateArray().ToArray() : []))
        {
            JsonElement region = place.GetProperty("physicalLocation").GetProperty("region");
            int column = region.GetProperty("startColumn").GetInt32();
            string there = lines[region.GetProperty("startLine").GetInt32() - 1][(column - 1)..(region.GetProperty("endColumn").GetInt32() - 1)];
            string said = place.GetProperty("message").GetProperty("text").GetString()!;
            Assert.True(there == "null" ? said.EndsWith("空白", StringComparison.Ordinal) : said.EndsWith("：" + there, StringComparison.Ordinal), said + there);
        }
    }

    private static IEnumerable<(string Text, AnnualReport[] Reports)> Documents(string form) => form switch
    {
        "lines" => [("\n" + string.Concat(Reports.Select(report => AnnualReportJson.WriteCompact(report) + "\n")), Reports)],
        "array" => [("[\n  " + string.Join(", \n", Reports.Select(AnnualReportJson.Write)) + "]", Reports)],
        "one" => Reports.Select(report => ("\r\n " + AnnualReportJson.Write(report), new[] { report })),

        // Members in another order than the form's.
        _ => Reports.Select(report => (Swapped(AnnualReportJson.WriteCompact(report)), new[] { report })),
    };

    private static string Swapped(string json)
    {
        using var document = JsonDocument.Parse(json);
        return "{" + string.Join(",\t", document.RootElement.EnumerateObject().Reverse()
            .Select(member => $"\"{member.Name}\" :\n {member.Value.GetRawText()}")) + "}";
    }

    private static decimal? NumberAt(string[] lines, Place place)
    {
        string rest = lines[place.Line - 1][(place.Column - 1)..];
        int end = rest.IndexOfAny([',', '}', '\r', ' ']);
        string word = end < 0 ? rest : rest[..end];
        return word == "null" ? null : decimal.Parse(word, NumberStyles.Float, CultureInfo.InvariantCulture);
    }
}
