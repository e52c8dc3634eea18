using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using FsCheck;
using FsCheck.Xunit;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Lake.Synthetic;
using GovInfoDisclosure.Tests.Support;
using Xunit;

namespace GovInfoDisclosure.Tests.Json;

public sealed class ManyReportsTests
{
    private const string Bad = "{\"edition\":\"2021\"}";

    private static readonly AnnualReport[] Reports = new ReportGenerator(new GeneratorOptions { Seed = 11, BlankShare = 0.1m })
        .Take(5).Select(made => made.Report).ToArray();

    private static readonly string[] Lines = Reports.Select(AnnualReportJson.WriteCompact).ToArray();

    [Property(MaxTest = 60, Arbitrary = new[] { typeof(Generators) })]
    public void LinesAndArrays_AreReadAsWritten_WhateverTheChunks(AnnualReport first, AnnualReport second, AnnualReport third, PositiveInt chunk)
    {
        AnnualReport[] reports = [first, second, third];
        var lines = new MemoryStream();
        AnnualReportJson.WriteLines(reports, lines);
        Assert.Equal(reports, ReadAll(lines.ToArray(), chunk.Get).Select(result => result.Report));
        var array = new MemoryStream();
        AnnualReportJson.WriteArray(reports, array);
        Assert.Equal(reports, ReadAll(array.ToArray(), chunk.Get).Select(result => result.Report));
    }

    [Fact]
    public void Sources_TellTheLineOrTheIndex()
    {
        Assert.Equal(["in.json"], Sources(AnnualReportJson.Write(Reports[0])));
        Assert.Equal(["in.json"], Sources(Lines[0]));
        Assert.Equal(["in.json"], Sources("\n\n" + Lines[0] + "\r\n \n"));
        Assert.Equal(["in.json:1", "in.json:2"], Sources(Lines[0] + "\n" + Lines[1]));
        Assert.Equal(["in.json:2", "in.json:5"], Sources("\r\n" + Lines[0] + "\r\n\r\n \t\r\n" + Lines[1] + "\r\n\r\n"));
        Assert.Equal(["in.json[0]", "in.json[1]", "in.json[2]"], Sources("[" + string.Join(',', Lines.Take(3)) + "]"));
        Assert.Equal(["in.json[0]"], Sources(" [ " + AnnualReportJson.Write(Reports[0]) + " ] \n"));
        Assert.Empty(Sources("[]"));
        Assert.Empty(Sources(" [ \n ] "));
    }

    [Fact]
    public void Array_IsWrittenIndented_ByTwoSpacesMore()
    {
        var output = new MemoryStream();
        AnnualReportJson.WriteArray(Reports.Take(2), output);
        string expected = "[\n"
            + string.Join(",\n",
                Reports.Take(2).Select(report => "  " + AnnualReportJson.Write(report).Replace("\n", "\n  ", StringComparison.Ordinal))) + "\n]\n";
        Assert.Equal(expected, Encoding.UTF8.GetString(output.ToArray()));
        output.SetLength(0);
        AnnualReportJson.WriteArray([], output);
        Assert.Equal("[]\n", Encoding.UTF8.GetString(output.ToArray()));
    }

    [Fact]
    public void Lines_AreWrittenOneAReport()
    {
        var output = new MemoryStream();
        AnnualReportJson.WriteLines(Reports, output);
        Assert.Equal(string.Concat(Lines.Select(line => line + "\n")), Encoding.UTF8.GetString(output.ToArray()));
    }

    [Fact]
    public void WrongLine_DoesNotStopTheNext()
    {
        JsonReadResult[] results = ReadAll(string.Join('\n', Lines[0], "{\"edition\":", Lines[1], "oops", Bad, "[1]", Lines[2]));
        Assert.Equal([true, false, true, false, false, false, true], results.Select(result => result.Report is not null));
        Assert.Equal(["(2,12) $: The text ends here, in the middle of the JSON."], results[1].Errors.Select(error => error.ToString()));
        Assert.Equal(["(4,1) $: Not valid JSON: 'o' is not allowed here."], results[3].Errors.Select(error => error.ToString()));
        Assert.Equal("(5,1) year: The property 'year' is missing.", results[4].Errors[0].ToString());
        Assert.Equal(["(6,1) $: Expected an object that is a report, found an array."], results[5].Errors.Select(error => error.ToString()));
        Assert.Equal("x:7", results[6].Source);
    }

    [Fact]
    public void WrongFirstLine_IsStillALine()
    {
        Assert.Equal(["x:1", "x:2"], ReadAll("{\"edition\":\"20\n" + Lines[0]).Select(result => result.Source));
        Assert.Equal(["x:1", "x:2"], ReadAll(Lines[0][..^3] + "\n" + Lines[1] + "\n").Select(result => result.Source));
        Assert.Equal(["x:1", "x:2"], ReadAll("{]\n" + Lines[1] + "\n").Select(result => result.Source));
        Assert.Equal(["x:1", "x:2"], ReadAll(Bad + Bad + "\n" + Lines[1] + "\n").Select(result => result.Source));
    }

    [Fact]
    public void OneObjectOnManyLines_IsOneReport_HoweverItsBracesStand()
    {
        string braces = AnnualReportJson.Write(Reports[0]).Replace(": {", ":\n{", StringComparison.Ordinal);
        Assert.Equal(Reports[0], Assert.Single(ReadAll(braces)).Report);
        Assert.Equal(Reports[0], Assert.Single(ReadAll(AnnualReportJson.Write(Reports[0]).Replace("\n", "\r\n", StringComparison.Ordinal))).Report);
        Assert.Equal("(2,8) year: Expected a whole number or null, found true.",
            Assert.Single(ReadAll("{\"edition\":\"2021\",\n\"year\":true}")).Errors[^1].ToString());
    }

    [Fact]
    public void WrongItem_DoesNotStopTheNext()
    {
        JsonReadResult[] results =
            ReadAll("[\n  " + Bad + ",\n  " + Lines[0] + ", 12, \"]},\\\"\" , {\"edition\" \"2021\"}, null,\n[{}],{]," + Lines[1] + "\n]");
        Assert.Equal(["x[0]", "x[1]", "x[2]", "x[3]", "x[4]", "x[5]", "x[6]", "x[7]", "x[8]"], results.Select(result => result.Source));
        Assert.Equal([1, 8], Enumerable.Range(0, 9).Where(i => results[i].Report is not null));
        Assert.Equal("(2,3) year: The property 'year' is missing.", results[0].Errors[0].ToString());
        Assert.Equal("$: Expected an object that is a report, found the number 12.", WithoutPlace(Assert.Single(results[2].Errors)));
        Assert.Equal("$: Expected an object that is a report, found the string \"]},\"\".", WithoutPlace(Assert.Single(results[3].Errors)));
        Assert.Equal("$: Not valid JSON: '\"' is not allowed here.", WithoutPlace(Assert.Single(results[4].Errors)));
        Assert.Equal("$: Expected an object that is a report, found null.", WithoutPlace(Assert.Single(results[5].Errors)));
        Assert.Equal("(4,1) $: Expected an object that is a report, found an array.", Assert.Single(results[6].Errors).ToString());
        Assert.Equal("(4,7) $: Not valid JSON: ']' is not allowed here.", Assert.Single(results[7].Errors).ToString());
    }

    [Theory]
    [InlineData("{a} {a}", "(1,{n}) $: The array is broken here: '{' is not allowed here; the rest cannot be read.")]
    [InlineData("{a}, ]", "(1,{n}) $: The array is broken here: ']' is not allowed here; the rest cannot be read.")]
    [InlineData("{a},, {a}]", "(1,{n}) $: The array is broken here: ',' is not allowed here; the rest cannot be read.")]
    [InlineData("{a}, ", "(1,{n}) $: The array is not closed; the rest cannot be read.")]
    [InlineData("{a}] x", "(1,{n}) $: Unexpected text after the report.")]
    public void BrokenArray_EndsWithAnErrorForTheRest(string pattern, string error)
    {
        string json = "[" + pattern.Replace("{a}", Lines[0], StringComparison.Ordinal);
        JsonReadResult[] results = ReadAll(json);
        Assert.Equal(2, results.Length);
        Assert.Equal(Reports[0], results[0].Report);
        Assert.Equal("$", Assert.Single(results[1].Errors).Path);
        int length = Encoding.UTF8.GetByteCount(Lines[0]);
        int place = pattern switch { "{a} {a}" => 3, "{a}, ]" => 4, "{a},, {a}]" => 3, "{a}, " => 4, _ => 4 } + length;
        Assert.Equal(error.Replace("{n}", place.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal),
            results[1].Errors[0].ToString());
    }

    [Fact]
    public void MissingQuote_InAnItem_EndsTheArray()
    {
        JsonReadResult[] results = ReadAll("[" + Lines[0] + ",\n{\"edition: \n\"2021\"}," + Lines[1] + "]");
        Assert.Equal([true, false], results.Select(result => result.Report is not null));
        Assert.Equal("(2,12) $: The array is broken here: '\\u000a' is not allowed here; the rest cannot be read.",
            Assert.Single(results[1].Errors).ToString());
        Assert.Equal("x[1]", results[1].Source);
    }

    [Theory]
    [InlineData("", "(1,1) $: The document is empty: there is no report.")]
    [InlineData(" \n\n ", "(3,2) $: The document is empty: there is no report.")]
    [InlineData("\n hello", "(2,2) $: The document is neither a JSON object nor an array.")]
    [InlineData("\u0000\u0000\u0000", "(1,1) $: The document is neither a JSON object nor an array.")]
    public void WhatIsNoJson_GivesOneResultWithOneError(string text, string error)
    {
        JsonReadResult result = Assert.Single(ReadAll(text));
        Assert.Equal("x", result.Source);
        Assert.Equal(error, Assert.Single(result.Errors).ToString());
    }

    [Fact]
    public void ReportThatIsTooLarge_DoesNotStopTheNextLine_NorFillTheMemory()
    {
        var options = new JsonReadOptions { MaxReportBytes = 30_000 };
        string huge = "{\"x\":\"" + new string('x', 200_000) + "\"}";
        JsonReadResult[] results = ReadAll(Encoding.UTF8.GetBytes(Lines[0] + "\n" + huge + "\n" + Lines[1] + "\n"), 1000, options);
        Assert.Equal([Reports[0], null, Reports[1]], results.Select(result => result.Report));
        Assert.Equal("(2,1) $: The report is larger than the limit of 30000 bytes and was not read.", Assert.Single(results[1].Errors).ToString());
        Assert.Equal(["x:1", "x:2", "x:3"], results.Select(result => result.Source));

        results = ReadAll(Encoding.UTF8.GetBytes("[" + Lines[0] + "," + huge + "," + Lines[1] + "]"), 1000, options);
        Assert.Equal([Reports[0], null], results.Select(result => result.Report));
        Assert.Contains("larger than the limit", Assert.Single(results[1].Errors).Message.En, StringComparison.Ordinal);

        Assert.Contains("larger than the limit",
            Assert.Single(ReadAll(Encoding.UTF8.GetBytes(huge), 1000, options)).Errors[0].Message.En, StringComparison.Ordinal);
        Assert.Contains("larger than the limit",
            Assert.Single(ReadAll(Encoding.UTF8.GetBytes(huge.Replace("{", "{\n", StringComparison.Ordinal)), 1000, options)).Errors[0].Message.En,
            StringComparison.Ordinal);
    }

    /// <summary>However the limit, what is read at once and the reports' sizes lie to each other: what does not fit is named, and every other report is read.
    /// </summary>
    [Theory]
    [InlineData("n h n", false)]
    [InlineData("h n n", false)]
    [InlineData("h h n", true)]
    [InlineData("h n h", true)]
    [InlineData("n n n n n n n n", false)]
    public void LinesAreLines_WhateverTheLimit(string pattern, bool hasBlankLines)
    {
        string huge = "{\"x\":\"" + new string('x', 200_000) + "\"}";
        string[] parts = pattern.Split(' ');
        string[] texts = [.. parts.Select((part, i) => part == "h" ? huge : Lines[i % Lines.Length])];
        byte[] bytes = Encoding.UTF8.GetBytes(string.Join(hasBlankLines ? "\r\n\n \n" : "\n", texts) + "\n");
        int longest = Lines.Max(Encoding.UTF8.GetByteCount);
        foreach (int limit in new[] { longest, longest + 1, 70_000, 150_000 })
        {
            foreach (int chunk in new[] { 1000, 65_536, 1_000_000 })
            {
                JsonReadResult[] results = ReadAll(bytes, chunk, new JsonReadOptions { MaxReportBytes = limit });
                Assert.Equal(parts.Select((part, i) => part == "h" ? null : Reports[i % Lines.Length]), results.Select(result => result.Report));
                int step = hasBlankLines ? 3 : 1;
                Assert.Equal(parts.Select((_, i) => "x:" + ((i * step) + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)),
                    results.Select(result => result.Source));
                Assert.All(results.Where(result => result.Report is null), result =>
                    Assert.Contains("larger than the limit", Assert.Single(result.Errors).Message.En, StringComparison.Ordinal));
            }
        }
    }

    [Theory]
    [InlineData("{\"x\":\"", "\"}", "")]
    [InlineData("{\"x\":\"", "\"}", "\n\n  \n")]
    [InlineData("{\"x\":\"", "\",\n\"y\":\n{}}", "\n")]
    [InlineData("{\"x\":[\"", "\",\n{},\n{}\n]}", "\n")]
    public void OneObjectThatIsTooLarge_IsOne(string begin, string end, string behind)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(begin + new string('x', 200_000) + end + behind);
        foreach (int chunk in new[] { 1000, 65_536, 1_000_000 })
        {
            JsonReadResult result = Assert.Single(ReadAll(bytes, chunk, new JsonReadOptions { MaxReportBytes = 30_000 }));
            Assert.Equal("x", result.Source);
            Assert.Equal("(1,1) $: The report is larger than the limit of 30000 bytes and was not read.", Assert.Single(result.Errors).ToString());
        }
    }

    [Theory]
    [InlineData("[", "1,")]
    [InlineData("[", "{},")]
    [InlineData("", "{}\n")]
    public void ManyItemsInARowThatAreNoReports_EndTheReading(string begin, string item)
    {
        const int Most = 10_000;
        string report = AnnualReportJson.WriteCompact(new AnnualReport());
        string separator = item[^1].ToString();
        string some = string.Concat(Enumerable.Repeat(item, Most - 1));
        string text = begin + some + report + separator + string.Concat(Enumerable.Repeat(item, 3 * Most));

        List<JsonReadResult> read = [.. AnnualReportJson.ReadMany(new MemoryStream(Encoding.UTF8.GetBytes(text)))];

        Assert.Equal((2 * Most) + 1, read.Count);
        Assert.True(read[Most - 1].IsSuccess);
        Assert.Contains("10000 items in succession are not reports", read[^1].Errors.Single().Message.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Utf8Mark_IsAcceptedBeforeManyReports()
    {
        byte[] marked = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Bad + "\n" + Lines[0])];
        JsonReadResult[] results = ReadAll(marked, 1);
        Assert.Equal((1, 4, 1), (results[0].Errors[0].Line, results[0].Errors[0].BytePosition, results[0].Errors[0].Column));
        Assert.Equal(Reports[0], results[1].Report);
    }

    [Fact]
    public async Task AsyncReading_GivesTheSame()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(string.Join('\n', Lines) + "\n" + Bad + "\n");
        var results = new List<JsonReadResult>();
        await foreach (JsonReadResult result in AnnualReportJson.ReadManyAsync(new ChunkStream(bytes, 777), "x"))
        {
            results.Add(result);
        }

        JsonReadResult[] expected = ReadAll(bytes, 50_000);
        Assert.Equal(expected.Select(result => (result.Source, result.Report)), results.Select(result => (result.Source, result.Report)));
        Assert.Equal(expected[^1].Errors, results[^1].Errors);
    }

    [Fact]
    public async Task AsyncWriting_GivesTheSame()
    {
        var output = new MemoryStream();
        await AnnualReportJson.WriteLinesAsync(Asynchronously(), output);
        Assert.Equal(string.Concat(Lines.Select(line => line + "\n")), Encoding.UTF8.GetString(output.ToArray()));
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => AnnualReportJson.WriteLinesAsync(Asynchronously(), output, cancelled.Token));
    }

    private static string WithoutPlace(JsonError error) => error.ToString()[(error.ToString().IndexOf(')', StringComparison.Ordinal) + 2)..];

    private static string[] Sources(string json)
    {
        JsonReadResult[] results = AnnualReportJson.ReadMany(new MemoryStream(Encoding.UTF8.GetBytes(json)), "in.json").ToArray();
        Assert.All(results, result => Assert.Empty(result.Errors));
        return results.Select(result => result.Source).ToArray();
    }

    private static JsonReadResult[] ReadAll(string json) => ReadAll(Encoding.UTF8.GetBytes(json), 4096);

    private static JsonReadResult[] ReadAll(byte[] json, int chunk, JsonReadOptions? options = null) =>
        AnnualReportJson.ReadMany(new ChunkStream(json, chunk), "x", options).ToArray();

    private static async IAsyncEnumerable<AnnualReport> Asynchronously()
    {
        foreach (AnnualReport report in Reports)
        {
            await Task.Yield();
            yield return report;
        }
    }
}
