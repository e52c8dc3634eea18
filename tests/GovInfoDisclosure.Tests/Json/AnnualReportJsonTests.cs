using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Tests.Support;
using Xunit;

namespace GovInfoDisclosure.Tests.Json;

public sealed class AnnualReportJsonTests
{
    [Fact]
    public void Report2021_IsWrittenAsPromised() => Assert.Equal(Golden.Json2021, AnnualReportJson.Write(Golden.Report2021));

    [Fact]
    public void Report2019_WithOneRowAndHubeisRow_IsWrittenAsPromised() => Assert.Equal(Golden.Json2019, AnnualReportJson.Write(Golden.Report2019));

    [Fact]
    public void GoldenReports_AreRead()
    {
        Assert.Equal(Golden.Report2021, AnnualReportJson.Parse(Golden.Json2021));
        Assert.Equal(Golden.Report2019, AnnualReportJson.Parse(Golden.Json2019));
    }

    [Fact]
    public void CompactForm_IsTheIndentedOneWithoutTheWhiteSpace()
    {
        string compact = string.Concat(Golden.Json2021.Split('\n').Select(line => line.TrimStart().Replace("\": ", "\":", StringComparison.Ordinal)));
        Assert.Equal(compact, AnnualReportJson.WriteCompact(Golden.Report2021));
        var stream = new MemoryStream();
        AnnualReportJson.WriteCompact(Golden.Report2021, stream);
        Assert.Equal(compact, Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Fact]
    public void WhatMayBeLeftOut_MayBeLeftOut()
    {
        JsonNode json = JsonNode.Parse(Golden.Json2021)!;
        json.AsObject().Remove("schemaVersion");
        json.AsObject().Remove("published");
        json.AsObject().Remove("processingFees");
        json.AsObject().Remove("narrative");
        json["agency"]!.AsObject().Remove("code");
        json["agency"]!.AsObject().Remove("divisionCode");
        json["agency"]!.AsObject().Remove("level");
        Assert.Equal(
            Golden.Report2021 with { Published = null, ProcessingFees = null, Narrative = new(), Agency = new Agency { Name = Golden.Report2021.Agency.Name } },
            AnnualReportJson.Parse(json.ToJsonString()));
        json["narrative"] = new JsonObject();
        Assert.Empty(AnnualReportJson.Read(json.ToJsonString()).Errors);
    }

    [Fact]
    public void WhatReadersSayBesideAReport_IsPassedOver()
    {
        string beside = "{\"reportId\": \"x\", \"source\": null, \"inputHash\": \"\", \"reading\": {\"cells\": [{}, 1.5, \"\\u0000\"]},";
        Assert.Equal(Golden.Report2021, AnnualReportJson.Parse(beside + Golden.Json2021.Substring(1)));
        Assert.Equal("source", Assert.Single(AnnualReportJson.Read("{\"source\": 1, " + beside.Substring(1) + Golden.Json2021.Substring(1)).Errors).Path);
    }

    [Theory]
    [InlineData("2024-02-29", true)]
    [InlineData("0001-01-01", true)]
    [InlineData("9999-12-31", true)]
    [InlineData("2023-02-29", false)]
    [InlineData("0000-01-01", false)]
    [InlineData("2024-1-1", false)]
    [InlineData("2024-01-01 ", false)]
    [InlineData("２０２４-01-01", false)]
    [InlineData("20240101", false)]
    [InlineData("", false)]
    public void Date_IsADayAsIsoWritesIt(string text, bool isDay)
    {
        JsonReadResult result = AnnualReportJson.Read(Golden.Json2021.Replace("2022-01-20", text, StringComparison.Ordinal));
        Assert.Equal(isDay ? text : null, result.Report?.Published?.ToString());
        Assert.Equal(isDay ? [] : ["published"], result.Errors.Select(error => error.Path));
    }

    [Theory]
    [InlineData("\\u0000")]
    [InlineData("\0")]
    public void TheCharacterU0000_IsAnError(string character)
    {
        JsonError error = Assert.Single(AnnualReportJson.Read(Golden.Json2021.Replace("第二行", character, StringComparison.Ordinal)).Errors);
        Assert.Equal(character.Length > 1 ? "narrative.overallSituation" : "$", error.Path);
    }

    [Fact]
    public void FeeReport_IsNullOrAnObjectOfThree_AndBothAreKept()
    {
        AnnualReport none = Golden.Report2021 with { ProcessingFees = null };
        AnnualReport blank = Golden.Report2021 with { ProcessingFees = new ProcessingFees() };
        Assert.Contains("\"processingFees\":null,", AnnualReportJson.WriteCompact(none), StringComparison.Ordinal);
        Assert.Contains("\"processingFees\":{\"notices\":null,\"noticedYuan\":null,\"collectedYuan\":null},",
            AnnualReportJson.WriteCompact(blank), StringComparison.Ordinal);
        Assert.Null(AnnualReportJson.Parse(AnnualReportJson.Write(none)).ProcessingFees);
        Assert.Equal(new ProcessingFees(), AnnualReportJson.Parse(AnnualReportJson.Write(blank)).ProcessingFees);
    }

    [Fact]
    public void WhatCouldNotBeReadAgain_IsNotWritten_AndNamed()
    {
        AnnualReport report = Golden.Report2021;
        Refused(report.WithCell("requests.received.total", long.MaxValue),
            "requests.received.total: 9223372036854775807 is out of range: from 0 to 1000000000000000.");
        Refused(report.WithCell("requests.broughtForward.total", -5), "requests.broughtForward.total: -5 is out of range");
        Refused(report.WithCell("processingFees.notices", -1), "processingFees.notices: -1 is out of range");
        Refused(report.WithCell("proactiveDisclosure.administrativeFees.amount", 0.12345678m),
            "proactiveDisclosure.administrativeFees.amount: 0.12345678 has more than four decimals");
        Refused(report.WithCell("proactiveDisclosure.administrativeFees.amount", 100_000_000_000.1m),
            "proactiveDisclosure.administrativeFees.amount: 100000000000.1 is out of range");
        Refused(Golden.Report2019.WithCell("proactiveDisclosure.licensing.netChange", -1_000_000_000_000_001),
            "proactiveDisclosure.licensing.netChange: -1000000000000001 is out of range: from -1000000000000000 to");
        Refused(report with { Year = 0 }, "year: 0 is out of range: from 1 to 9999.");
        Refused(report with { Year = 10_000 }, "year: 10000 is out of range");
        Refused(report with { Agency = new Agency { Code = "\0" } }, "agency.code: The character U+0000");
        Refused(report with { Narrative = new Narrative { OtherMatters = "a\0b" } }, "narrative.otherMatters: The character U+0000");

        static void Refused(AnnualReport report, string message)
        {
            Action<AnnualReport>[] ways = [x => AnnualReportJson.Write(x), x => AnnualReportJson.WriteCompact(x, Stream.Null),
                x => AnnualReportJson.WriteLines([x], Stream.Null), x => JsonSerializer.Serialize(x)];
            Assert.All(ways, write => Assert.StartsWith(message, Assert.Throws<ArgumentException>(() => write(report)).Message, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void HalfASurrogatePair_IsWrittenAsTheReplacementCharacter() =>
        Assert.Equal("a\ufffdb",
            AnnualReportJson.Parse(AnnualReportJson.Write(Golden.Report2021 with { Agency = new Agency { Name = "a\ud800b" } })).Agency.Name);

    [Fact]
    public void ResultKeepsTheValuesWithoutRecords()
    {
        JsonReadResult result = AnnualReportJson.Read(Golden.Json2021);
        Assert.Same(FormShape.Of2021, result.Values!.Form);
        Assert.Equal(11, result.Values["requests.received.naturalPersons"]);
        Assert.Equal(25.1m, result.Values["proactiveDisclosure.administrativeFees.amount"]);
        Assert.Equal("", result.Source);
        Assert.Same(result.Report, result.Report);
    }

    [Fact]
    public void Parse_ThrowsWithAllErrors()
    {
        JsonException exception = Assert.Throws<JsonException>(() => AnnualReportJson.Parse("{\"edition\":2021}"));
        Assert.Equal(string.Join(Environment.NewLine, AnnualReportJson.Read("{\"edition\":2021}").Errors), exception.Message);
        Assert.Equal(("$.year", 0L, 0L), (exception.Path, exception.LineNumber, exception.BytePositionInLine));
        Assert.StartsWith("(1,1) year: The property 'year' is missing.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Converter_ReadsAndWritesReportsInsideOtherTypes()
    {
        var options = new JsonSerializerOptions { Converters = { new CanonicalJsonConverter() } };
        var shelf = new Dictionary<string, AnnualReport> { ["a"] = Golden.Report2021, ["b"] = Golden.Report2019 };
        string json = JsonSerializer.Serialize(shelf, options);
        Assert.Equal("{\"a\":" + AnnualReportJson.WriteCompact(Golden.Report2021) + ",\"b\":" + AnnualReportJson.WriteCompact(Golden.Report2019) + "}", json);
        Assert.Equal(shelf, JsonSerializer.Deserialize<Dictionary<string, AnnualReport>>(json, options));
        JsonException exception = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<AnnualReport>("{}", options));
        Assert.Contains("edition", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void MissingArguments_AreTheCallersMistake()
    {
        Assert.Throws<ArgumentNullException>(() => AnnualReportJson.Write(null!));
        Assert.Throws<ArgumentNullException>(() => AnnualReportJson.Write(Golden.Report2019, (Stream)null!));
        Assert.Throws<ArgumentNullException>(() => AnnualReportJson.Read((string)null!));
        Assert.Throws<ArgumentNullException>(() => AnnualReportJson.Read((Stream)null!));
        Assert.Throws<ArgumentNullException>(() => AnnualReportJson.ReadMany(null!));
        Assert.Throws<ArgumentNullException>(() => AnnualReportJson.WriteLines(null!, Stream.Null));
    }

    [Fact]
    public async Task ManyThreads_ReadAndWriteTheSame()
    {
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() =>
        {
            for (int i = 0; i < 50; i++)
            {
                Assert.Equal(Golden.Report2021, AnnualReportJson.Parse(AnnualReportJson.Write(Golden.Report2021)));
                Assert.Equal(Golden.Report2019, AnnualReportJson.Parse(AnnualReportJson.Write(Golden.Report2019)));
            }
        })));
    }

    [SharedTheory]
    [InlineData("000_7a743c127b095b1e")]
    [InlineData("001_310a36c5978b6ada")]
    [InlineData("002_4f9941a30d1dbd98")]
    [InlineData("003_0792d5985b785f5a")]
    [InlineData("004_a1c7e16d78f57f88")]
    public void ExpectedCellsOfTheSamples_AreReadWholly(string name)
    {
        JsonNode json = JsonNode.Parse(File.ReadAllText(SharedFolder.Combine("seeds", "expected", name + ".json")))!;
        json.AsObject().Remove("narrative");
        JsonReadResult result = AnnualReportJson.Read(json.ToJsonString());
        Assert.Empty(result.Errors);
        foreach (CellDefinition cell in result.Values!.Form.Cells)
        {
            JsonNode? value = cell.Address.Split('.').Aggregate((JsonNode?)json, (node, part) => node![part]);
            Assert.Equal(value?.GetValue<decimal>(), result.Report![cell.Address]);
        }
    }
}
