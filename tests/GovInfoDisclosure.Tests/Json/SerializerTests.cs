using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Threading.Tasks;
using GovInfoDisclosure.Diagnosis;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Rules;
using GovInfoDisclosure.Rules.Language;
using Xunit;

namespace GovInfoDisclosure.Tests.Json;

/// <summary>What .NET developers do without thinking: the framework's serialiser, without a setting.</summary>
public sealed class SerializerTests
{
    public static TheoryData<JsonSerializerOptions> AnyOptions => new(
        new JsonSerializerOptions(),
        JsonSerializerOptions.Web,
        new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.KebabCaseUpper, DictionaryKeyPolicy = JsonNamingPolicy.CamelCase },
        new JsonSerializerOptions { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
            NumberHandling = JsonNumberHandling.WriteAsString | JsonNumberHandling.AllowReadingFromString },
        new JsonSerializerOptions { ReferenceHandler = ReferenceHandler.Preserve, IgnoreReadOnlyProperties = true,
            AllowTrailingCommas = true, ReadCommentHandling = JsonCommentHandling.Skip });

    [Theory]
    [MemberData(nameof(AnyOptions))]
    public void Report_IsCanonicalJson_WhateverTheOptions(JsonSerializerOptions options)
    {
        foreach (AnnualReport report in new[] { Golden.Report2019, Golden.Report2021 })
        {
            Assert.Equal(AnnualReportJson.WriteCompact(report), JsonSerializer.Serialize(report, options));
            Assert.Equal(report, JsonSerializer.Deserialize<AnnualReport>(AnnualReportJson.Write(report), options));
        }
    }

    [Fact]
    public void BadReport_IsAJsonExceptionWithThePathOfTheCell()
    {
        string json = AnnualReportJson.Write(Golden.Report2021).Replace("\"year\": 2", "\"year\": -2", StringComparison.Ordinal);
        JsonError first = AnnualReportJson.Read(json).Errors[0];
        JsonException exception = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<AnnualReport>(json));
        Assert.Equal("$." + first.Path, exception.Path);
        Assert.Equal(first.Line - 1, exception.LineNumber);
        Assert.Equal(first.BytePosition - 1, exception.BytePositionInLine);
        Assert.Contains("is out of range", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}", "$.edition", 0)]
    [InlineData("\n  {}", "$.edition", 1)]
    [InlineData("[]", "$", 0)]
    [InlineData("7", "$", 0)]
    [InlineData("{\"edition\":2021,", null, 0)]
    [InlineData("{\n\"\\ud800\":1}", "$.edition", 0)]
    public void WhatIsNoReport_IsAJsonException(string json, string? path, long line)
    {
        JsonException exception = Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<AnnualReport>(json));
        Assert.Equal(path ?? exception.Path, exception.Path);
        Assert.NotNull(exception.Path);
        Assert.Equal(line, exception.LineNumber);
        Assert.NotNull(exception.BytePositionInLine);
    }

    [Fact]
    public void BadReportInsideOtherObjects_IsNamedByItsPlaceInTheDocument()
    {
        string good = AnnualReportJson.Write(Golden.Report2021);
        string bad = good.Replace("\"year\": ", "\"year\": 0, \"years\": ", StringComparison.Ordinal);
        string before = "{\"shelf\": [" + good + ",";
        JsonException exception = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<string, List<AnnualReport>>>(before + bad + "]}"));
        Assert.Equal("$.shelf[1]", exception.Path);
        Assert.Equal(before.Split('\n').Length - 1 + 3, exception.LineNumber);
        Assert.Contains("year: 0 is out of range", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Report_IsReadFromAStreamInPieces()
    {
        byte[] json = Encoding.UTF8.GetBytes(AnnualReportJson.Write(Golden.Report2019));
        Assert.Equal(Golden.Report2019, await JsonSerializer.DeserializeAsync<AnnualReport>(new ChunkStream(json, 7)));
        json = Encoding.UTF8.GetBytes("[\n" + AnnualReportJson.Write(Golden.Report2021) + ",\n"
            + AnnualReportJson.Write(Golden.Report2019).Replace("\"2019\"", "\"2020\"", StringComparison.Ordinal) + "]");
        JsonException exception =
            await Assert.ThrowsAsync<JsonException>(async () => await JsonSerializer.DeserializeAsync<AnnualReport[]>(new ChunkStream(json, 11)));
        Assert.Equal("$[1]", exception.Path);
        Assert.Equal(1 + AnnualReportJson.Write(Golden.Report2021).Split('\n').Length + 2, exception.LineNumber);
    }

    [Fact]
    public void NullIsNull() => Assert.Null(JsonSerializer.Deserialize<AnnualReport>("null"));

    [Fact]
    public void Indentation_IsTheOnlyOptionThatCounts()
    {
        var indented = new JsonSerializerOptions { WriteIndented = true, NewLine = "\n" };
        Assert.Equal(AnnualReportJson.Write(Golden.Report2021), JsonSerializer.Serialize(Golden.Report2021, indented));
        Assert.Equal("[\n  " + AnnualReportJson.Write(Golden.Report2021).Replace("\n", "\n  ", StringComparison.Ordinal) + "\n]",
            JsonSerializer.Serialize(new[] { Golden.Report2021 }, indented));
    }

    [Fact]
    public void Findings_AreWrittenAsTheResultHasThem_AndNotRead()
    {
        ValidationResult result = Result();
        string json = FindingsJson.WriteCompact("?", result).Replace("\"source\":\"?\"", "\"source\":null", StringComparison.Ordinal);
        Assert.Equal(json, JsonSerializer.Serialize(result));
        Assert.Equal(json, JsonSerializer.Serialize(result, JsonSerializerOptions.Web));
        using JsonDocument document = JsonDocument.Parse(json);
        JsonElement first = document.RootElement.GetProperty("findings")[0];
        Assert.Equal(first.GetRawText(), JsonSerializer.Serialize(result.Findings[0]));
        Assert.Equal(first.GetProperty("message").GetRawText(), JsonSerializer.Serialize(result.Findings[0].Message));
        Assert.Equal(first.GetProperty("cells").GetRawText(), JsonSerializer.Serialize(result.Findings[0].Cells));
        ReportDiagnosis diagnosis = ReportDiagnosis.Of(result.Report!, RuleSet.Default);
        string both = FindingsJson.WriteCompact("?", result, diagnosis);
        Assert.EndsWith(both[both.IndexOf("\"diagnosis\"", StringComparison.Ordinal)..], JsonSerializer.Serialize(diagnosis), StringComparison.Ordinal);
        Assert.StartsWith("{\"schemaVersion\":1,\"source\":null,\"report\":{", JsonSerializer.Serialize(diagnosis), StringComparison.Ordinal);
        foreach (Type type in new[] { typeof(Finding), typeof(ValidationResult), typeof(ReportDiagnosis),
            typeof(CellValue), typeof(Claim), typeof(Message), typeof(Place), typeof(RuleOverride) })
        {
            Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize("{}", type));
        }
    }

    [Fact]
    public void PartsOfAReport_KeepTheirShape()
    {
        foreach (AnnualReport report in new[] { Golden.Report2019, Golden.Report2021 })
        {
            Assert.Equal(report.ProactiveDisclosure, JsonSerializer.Deserialize<ProactiveDisclosure>(JsonSerializer.Serialize(report.ProactiveDisclosure)));
            Assert.Equal(report.Requests, JsonSerializer.Deserialize<Requests>(JsonSerializer.Serialize(report.Requests)));
        }
    }

    private static ValidationResult Result() => RuleSet.Default.Validate(Golden.Report2021);
}
