using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Tests.Support;
using Xunit;

namespace GovInfoDisclosure.Tests.Json;

public sealed class AnnualReportJsonLaws
{
    [Property(MaxTest = 300, Arbitrary = new[] { typeof(Generators) })]
    public void ReadingWhatWasWritten_GivesTheSameReport(AnnualReport report)
    {
        Assert.Equal(report, Read(AnnualReportJson.Write(report)));
        Assert.Equal(report, Read(AnnualReportJson.WriteCompact(report)));
        var bytes = new MemoryStream();
        AnnualReportJson.Write(report, bytes);
        Assert.Equal(report, AnnualReportJson.Read(bytes.ToArray()).Report);
        bytes.Position = 0;
        Assert.Equal(report, AnnualReportJson.Read(bytes).Report);
    }

    [Property(MaxTest = 200, Arbitrary = new[] { typeof(Generators) })]
    public void Serializer_GivesTheSameBothWays(AnnualReport report)
    {
        Assert.Equal(AnnualReportJson.WriteCompact(report), JsonSerializer.Serialize(report));
        Assert.Equal(report, JsonSerializer.Deserialize<AnnualReport>(AnnualReportJson.Write(report)));
        Assert.Equal([report, report], JsonSerializer.Deserialize<AnnualReport[]>(JsonSerializer.Serialize(new[] { report, report }))!);
    }

    [Property(Arbitrary = new[] { typeof(Generators) })]
    public void WhatIsWritten_IsJsonToOthersToo_WithTheSameNumbersAndTexts(AnnualReport report)
    {
        using JsonDocument document = JsonDocument.Parse(AnnualReportJson.Write(report));
        foreach (CellDefinition cell in FormShape.Of(report).Cells)
        {
            JsonElement value = cell.Address.Split('.').Aggregate(document.RootElement, (element, name) => element.GetProperty(name));
            Assert.Equal(report[cell.Address], value.ValueKind == JsonValueKind.Null ? null : value.GetDecimal());
        }

        Assert.Equal(report.Narrative.OverallSituation, document.RootElement.GetProperty("narrative").GetProperty("overallSituation").GetString());
        Assert.Equal(JsonSerializer.Serialize(document.RootElement),
            JsonSerializer.Serialize(JsonDocument.Parse(AnnualReportJson.WriteCompact(report)).RootElement));
    }

    [Property(Arbitrary = new[] { typeof(Generators) })]
    public void OrderAndWhiteSpaceDoNotMatterToTheReader_AndWhatItWritesIsCanonical(AnnualReport report, PositiveInt seed)
    {
        string canonical = AnnualReportJson.Write(report);
        JsonNode shuffled = Shuffle(JsonNode.Parse(canonical)!, new Random(seed.Get));
        AnnualReport read = Read(shuffled.ToJsonString(new JsonSerializerOptions { WriteIndented = seed.Get % 2 == 0 }));
        Assert.Equal(report, read);
        Assert.Equal(canonical, AnnualReportJson.Write(read));
    }

    [Property(Arbitrary = new[] { typeof(Generators) })]
    public void WhatIsWritten_IsUtf8WithLineFeedsAlone(AnnualReport report)
    {
        string json = AnnualReportJson.Write(report);
        Assert.DoesNotContain('\r', json);
        Assert.DoesNotContain("\\u4", json, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', AnnualReportJson.WriteCompact(report));
        var bytes = new MemoryStream();
        AnnualReportJson.Write(report, bytes);
        Assert.Equal(new UTF8Encoding(false).GetBytes(json), bytes.ToArray());
    }

    [Property(MaxTest = 300)]
    public void AnyBytes_GiveErrorsAndNoException(byte[] bytes)
    {
        JsonReadResult result = AnnualReportJson.Read(bytes);
        Assert.Null(result.Report);
        Assert.NotEmpty(result.Errors);
        Assert.NotEmpty(AnnualReportJson.ReadMany(new MemoryStream(bytes)).SelectMany(piece => piece.Errors).DefaultIfEmpty(result.Errors[0]));
    }

    [Property(MaxTest = 500)]
    public void OneChangedByte_GivesAReportOrErrors(PositiveInt at, byte value)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Golden.Json2021);
        bytes[at.Get % bytes.Length] = value;
        JsonReadResult result = AnnualReportJson.Read(bytes);
        Assert.Equal(result.Report is null, result.Errors.Count > 0);
        Assert.All(result.Errors, error => Assert.True(error.Line is >= 1 and <= 305 && error.BytePosition >= 1 && error.Column >= 1));
        Assert.Equal(result.Report, AnnualReportJson.ReadMany(new MemoryStream(bytes)).First().Report);
    }

    [Fact]
    public void EveryTruncation_GivesOneErrorAtItsEnd()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Golden.Json2021);
        for (int length = 0; length < bytes.Length; length += 7)
        {
            JsonReadResult result = AnnualReportJson.Read(bytes.AsMemory(0, length));
            JsonError error = Assert.Single(result.Errors);
            Assert.Equal(1 + bytes.Take(length).Count(c => c == '\n'), error.Line);
        }
    }

    private static AnnualReport Read(string json)
    {
        JsonReadResult result = AnnualReportJson.Read(json);
        Assert.Empty(result.Errors);
        return result.Report!;
    }

    private static JsonNode Shuffle(JsonNode node, Random random)
    {
        if (node is not JsonObject value)
        {
            return node.DeepClone();
        }

        var members = value.ToArray();
        random.Shuffle(members);
        var shuffled = new JsonObject();
        foreach ((string name, JsonNode? member) in members)
        {
            shuffled[name] = member is null ? null : Shuffle(member, random);
        }

        return shuffled;
    }
}
