using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using FsCheck;
using FsCheck.Xunit;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Lake.Synthetic;
using GovInfoDisclosure.Rules;
using GovInfoDisclosure.Tests.Rules;
using Xunit;

namespace GovInfoDisclosure.Tests.Json;

/// <summary>Whatever the document, however it comes and in whatever order its chunks are read: the results are those of reading one by one.</summary>
public sealed class JsonChunkTests
{
    private static readonly JsonReadOptions Keeping = new() { KeepPlaces = true, KeepHash = true };

    private static readonly string[] Reports = [.. new ReportGenerator(new GeneratorOptions { Seed = 21, BrokenShare = 0.3m, BlankShare = 0.02m })
        .Take(60).Select(made => AnnualReportJson.WriteCompact(made.Report))];

    /// <summary>Lines and items: reports as they are written and otherwise, none, cut, blank, in brackets, too long.</summary>
    private static readonly string[] Pieces =
    [
        .. Reports.Take(6), Reports[7].Replace("\":", "\": ", StringComparison.Ordinal), Reports[8][..^9], "{}", "", "  ", "1", "\"a\"", "[1,2]", "{\"a\":{}}",
        Reports[9].Replace("total\":", "total\":-", StringComparison.Ordinal), "{\"a\":\"" + new string('x', 30_000) + "\"}", "\t{ } ", Reports[10] + "\r",
    ];

    [Property(MaxTest = 150)]
    public void AnyLines_GiveTheSameResults(byte[] chosen, PositiveInt part, bool fromTheEnd) =>
        AssertSame(string.Join('\n', chosen.Select(Piece)), 1 + (part.Get * 97 % 40_000), fromTheEnd);

    [Property(MaxTest = 100)]
    public void AnyArray_GivesTheSameResults(byte[] chosen, PositiveInt part, bool fromTheEnd) =>
        AssertSame("[" + string.Join(",", chosen.Select(Piece)) + (chosen.Length % 3 == 0 ? "" : "]"), 1 + (part.Get * 97 % 40_000), fromTheEnd);

    [Theory]
    [InlineData("")]
    [InlineData(" \n")]
    [InlineData("x")]
    [InlineData("[")]
    [InlineData("[] x")]
    [InlineData("\uFEFF{}\n{}")]
    public void WhatIsNoCollection_GivesTheSameErrors(string json) => AssertSame(json, 1, fromTheEnd: false);

    [Theory]
    [InlineData("", "{}\n")]
    [InlineData("", "1\n")]
    [InlineData("[", "{},")]
    [InlineData("[", "1,")]
    public void ManyItemsInARowThatAreNoReports_EndTheReading_AtTheSamePlace(string begin, string item)
    {
        string end = item[^1..];
        string Some(int count) => string.Concat(Enumerable.Repeat(item, count));

        // One less than so many, twice; then enough; and reports behind, which nobody reads.
        string json = begin + Some(9_999) + Reports[0] + end + Some(9_998) + Reports[1] + end + Some(10_000) + Reports[2] + end + Some(20_000);

        foreach ((int part, bool fromTheEnd) in new[] { (100, false), (4_096, true), (1 << 20, false), (1 << 20, true) })
        {
            AssertSame(json, part, fromTheEnd);
        }
    }

    [Fact]
    public void AFileThatEndsWithSoManyMisfits_SaysSo()
    {
        AssertSame(Reports[0] + "\n" + string.Concat(Enumerable.Repeat("{}\n", 10_000)), 5_000, fromTheEnd: true);
        AssertSame(Reports[0] + "\n" + string.Concat(Enumerable.Repeat("{}\n", 9_999)), 5_000, fromTheEnd: true);
    }

    [Fact]
    public void ChunksAreReadOnManyThreads_InTheirOrder()
    {
        string json = string.Join('\n', Enumerable.Range(0, 3_000).Select(i => Reports[i % Reports.Length]));
        byte[] bytes = Encoding.UTF8.GetBytes(json);

        string[] read = [.. AnnualReportJson.ReadChunks(new MemoryStream(bytes), "a").AsParallel().AsOrdered()
            .SelectMany(chunk => chunk.Read()).Select(x => x.Source)];

        Assert.Equal(Enumerable.Range(1, 3_000).Select(line => "a:" + line), read);
    }

    /// <summary>By its numbers, by what a condition asks beside them, by when it was published: no report of which something is to be said passes.</summary>
    [Theory]
    [MemberData(nameof(RuleSets))]
    public void Suspects_AreThoseOfWhichSomethingIsToBeSaid(string name, string? condition, bool blankAsZero)
    {
        _ = name;
        RuleSet rules = condition is null ? RuleSet.Default
            : Samples.Load(Samples.Yaml("requests.received.total == requests.received.naturalPersons", $"when: \"{condition}\"\n", "[2019, 2021]"));
        AnnualReport[] made = [.. new ReportGenerator(new GeneratorOptions { Seed = 22, BrokenShare = 0.2m, BlankShare = 0.002m, LateShare = 0.5m })
            .Take(300).Select((x, i) => i % 4 != 0 ? x.Report with { Published = null } : x.Report)
            .Select((x, i) => i % 5 == 0 ? x with { Agency = x.Agency with { Level = null, Code = "1" + i } } : x)];
        string[] lines = [.. made.Select((x, i) => i % 19 == 5 ? "{}" : AnnualReportJson.WriteCompact(x))];
        byte[] bytes = Encoding.UTF8.GetBytes(string.Join('\n', lines));
        var options = new ValidationOptions { BlankAsZero = blankAsZero };
        JsonReadResult[] all = [.. AnnualReportJson.ReadMany(new MemoryStream(bytes), "a", Keeping)];
        string[] told = [.. all.Where(x => x.Validate(rules, options).Findings.Count > 0).Select(x => x.Source)];

        foreach (bool wasRead in new[] { false, true })
        {
            JsonReadResult[] suspects = [.. AnnualReportJson.ReadChunks(new ChunkStream(bytes, 30_000), "a", Keeping).SelectMany(chunk =>
            {
                Assert.True(!wasRead || chunk.Read().Count == chunk.Count);
                return chunk.ReadSuspects(rules, blankAsZero);
            })];

            Assert.Empty(told.Except(suspects.Select(x => x.Source)));
            Assert.Equal(all.Select(x => x.Source).Intersect(suspects.Select(x => x.Source)), suspects.Select(x => x.Source));
            Assert.All(suspects, suspect => Assert.Equal(suspect.Report, all.Single(x => x.Source == suspect.Source).Report));

            // Beyond these nobody is a suspect without a reason: a day of publication, or a condition that asks what is not looked at.
            Assert.True(condition is not null || suspects.All(x => told.Contains(x.Source) || x.Report!.Published is not null));
            Assert.True(suspects.Length < all.Length);
        }
    }

    public static TheoryData<string, string?, bool> RuleSets() => new()
    {
        { "default", null, false },
        { "default, blanks as 0", null, true },
        { "year", "report.year >= 2021", false },
        { "level", "agency.level in [county, township]", false },
        { "not level", "not agency.level in [county, township]", false },
        { "code", "agency.code in [15, 110]", false },
        { "not code", "not agency.code in [15, 110]", false },
        { "name", "agency.name in [虚构*]", true },
    };

    [Fact]
    public void OfAChunkWhoseSuspectsWereRead_NothingElseIsKept()
    {
        JsonChunk chunk = Assert.Single(AnnualReportJson.ReadChunks(new MemoryStream(Encoding.UTF8.GetBytes(Reports[0]))));
        chunk.ReadSuspects(RuleSet.Default);

        Assert.Throws<InvalidOperationException>(chunk.Read);
        Assert.Throws<ArgumentNullException>(() => chunk.ReadSuspects(null!));
    }

    [Theory]
    [InlineData("{}\n")]
    [InlineData("[1,2]\n")]
    public void ManyItemsInARowThatAreNoReports_EndTheReadingOfSuspectsToo(string item)
    {
        string json = Reports[0] + "\n" + string.Concat(Enumerable.Repeat(item, 12_000)) + Reports[1];
        byte[] bytes = Encoding.UTF8.GetBytes(json);
        string[] expected = [.. AnnualReportJson.ReadMany(new MemoryStream(bytes), "a").Where(x => !x.IsSuccess).Select(x => x.Source)];

        Assert.Equal(expected, AnnualReportJson.ReadChunks(new MemoryStream(bytes), "a").SelectMany(x => x.ReadSuspects(RuleSet.Default))
            .Where(x => !x.IsSuccess).Select(x => x.Source));
    }

    [Fact]
    public void AChunkIsReadOnce()
    {
        JsonChunk chunk = Assert.Single(AnnualReportJson.ReadChunks(new MemoryStream(Encoding.UTF8.GetBytes(Reports[0]))));
        Assert.Same(chunk.Read(), chunk.Read());
    }

    [Fact]
    public void ArgumentsAreAskedFor()
    {
        Assert.Throws<ArgumentNullException>(() => AnnualReportJson.ReadChunks(null!));
        Assert.Throws<ArgumentNullException>(() => AnnualReportJson.ReadChunks(Stream.Null, null!));
    }

    private static string Places(JsonReadResult read) => string.Join(' ', read.Places.Select(place => place.Key + place.Value));

    private static string Piece(byte chosen) => Pieces[chosen % Pieces.Length];

    private static void AssertSame(string json, int part, bool fromTheEnd)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(json);
        List<JsonReadResult> expected = [.. AnnualReportJson.ReadMany(new MemoryStream(bytes), "a", Keeping)];
        IEnumerable<JsonChunk> chunks = AnnualReportJson.ReadChunks(new ChunkStream(bytes, part), "a", Keeping);
        if (fromTheEnd)
        {
            chunks = [.. chunks];
            foreach (JsonChunk chunk in chunks.Reverse())
            {
                chunk.Read();
            }
        }

        List<JsonReadResult> read = [.. chunks.SelectMany(chunk => chunk.Read())];
        Assert.Equal(expected.Select(x => (x.Source, x.InputHash)), read.Select(x => (x.Source, x.InputHash)));
        Assert.True(expected.Select(x => x.Report).SequenceEqual(read.Select(x => x.Report)));
        Assert.Equal(expected.SelectMany(x => x.Errors), read.SelectMany(x => x.Errors));
        Assert.Equal(expected.Select(Places), read.Select(Places));
    }
}
