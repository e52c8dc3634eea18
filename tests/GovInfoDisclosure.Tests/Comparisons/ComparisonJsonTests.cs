using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using FsCheck.Xunit;
using GovInfoDisclosure.Comparisons;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Schema;
using GovInfoDisclosure.Tests.Support;
using Xunit;

namespace GovInfoDisclosure.Tests.Comparisons;

public sealed class ComparisonJsonTests
{
    private static readonly JsonElement Schema = JsonDocument.Parse(SchemaExporter.Comparison()).RootElement;

    [Property(MaxTest = 100, Arbitrary = new[] { typeof(Generators) })]
    public void WhatIsWritten_IsWhatTheSchemaSays(AnnualReport old, AnnualReport @new, MutatedReport mutated)
    {
        ReportComparison[] comparisons = [ReportComparison.Between(old, @new), ReportComparison.Between(mutated.Report, mutated.Valid)];
        using var stream = new MemoryStream();
        ComparisonJson.Write(comparisons, [new UnpairedReport(old, new Message("甲", "A")) { Source = "a.txt" }],
            [new UnpairedReport(@new, new Message("乙", "B"))], stream);

        using JsonDocument written = JsonDocument.Parse(stream.ToArray());

        Assert.Empty(SchemaWalk.Wrong(Schema, written.RootElement));
        Assert.Equal(comparisons.Select(x => x.Cells.Count),
            written.RootElement.GetProperty("comparisons").EnumerateArray().Select(x => x.GetProperty("cells").GetArrayLength()));
    }

    [Fact]
    public void ACorrection_IsWrittenAsPromised()
    {
        AnnualReport old = new AnnualReport { Year = 2024, Agency = new Agency { Name = "甲局" } }.WithCell("requests.received.total", 3)
            .WithCell("requests.broughtForward.total", 0).WithCell("requests.carriedForward.total", 1);
        ReportComparison comparison = ReportComparison.Between(old, old.WithCell("requests.received.total", 4)) with { OldSource = "a.txt" };

        JsonElement root = JsonDocument.Parse(ComparisonJson.Write(comparison)).RootElement.GetProperty("comparisons")[0];

        Assert.Equal(["kind", "empty", "old", "new", "cells", "onlyIn", "rates", "texts", "findings", "notes"], root.EnumerateObject().Select(x => x.Name));
        Assert.Equal("correction", root.GetProperty("kind").GetString());
        Assert.Equal("a.txt", root.GetProperty("old").GetProperty("source").GetString());
        Assert.Equal(JsonValueKind.Null, root.GetProperty("new").GetProperty("source").ValueKind);
        const string Cell =
            """{"address":"requests.received.total","label":"一、本年新收政府信息公开申请数量 / 总计","old":3,"new":4,"change":1,"oldParts":[],"newParts":[]}""";
        Assert.Equal(Cell, Compact(root.GetProperty("cells")[0]));
        Assert.Equal("""{"numerator":1,"denominator":3,"percent":33.33}""", Compact(root.GetProperty("rates")[1].GetProperty("old")));
        Assert.Equal("""{"numerator":1,"denominator":4,"percent":25}""", Compact(root.GetProperty("rates")[1].GetProperty("new")));
        Assert.Equal("null", Compact(root.GetProperty("rates")[0].GetProperty("old")));
    }

    [Fact]
    public void NothingToCompare_IsAnObjectToo()
    {
        using var stream = new MemoryStream();
        ComparisonJson.Write([], [], [], stream);

        Assert.Equal(
            "{\n  \"schemaVersion\": 1,\n  \"comparisons\": [],\n  \"oldAlone\": [],\n  \"newAlone\": []\n}\n",
            Encoding.UTF8.GetString(stream.ToArray()));
        Assert.Throws<ArgumentNullException>(() => ComparisonJson.Write([], [], [], null!));
    }

    private static string Compact(JsonElement element) =>
        JsonSerializer.Serialize(element, new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
