using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Lake.Synthetic;
using GovInfoDisclosure.Rules;
using Xunit;

namespace GovInfoDisclosure.Tests.Json;

/// <summary>Reports are read into columns as they are read one by one.</summary>
public sealed class BatchReadingTests
{
    private static readonly AnnualReport[] Reports = [.. new ReportGenerator(new GeneratorOptions { Seed = 12, BrokenShare = 0.3m, BlankShare = 0.02m })
        .Take(700).Select((x, i) => i % 5 == 0 ? x.Report with { Agency = x.Report.Agency with { Level = null } } : x.Report)];

    [Theory]
    [InlineData(false, 64)]
    [InlineData(false, 512)]
    [InlineData(true, 100)]
    public void EachReport_HasTheNumbersYearLevelAndOutcomesOfTheOneRead(bool isArray, int capacity)
    {
        // Every third is not canonical: its members are spaced.
        string[] texts = [.. Reports.Select((x, i) => i % 3 == 0 ? AnnualReportJson.WriteCompact(x).Replace("\":", "\": ", StringComparison.Ordinal)
            : AnnualReportJson.WriteCompact(x))];
        string json = isArray ? "[" + string.Join(",\n", texts) + "]" : string.Join("\n", texts);
        JsonReadResult[] expected = [.. AnnualReportJson.ReadMany(Bytes(json), "a")];
        var seen = new HashSet<long>();
        foreach (ReportBatch batch in AnnualReportJson.ReadBatches(Bytes(json), error => Assert.Fail(error.Errors[0].ToString()), "a", capacity))
        {
            BatchResult result = RuleSet.Default.Validate(batch);
            for (int row = 0; row < batch.Count; row++)
            {
                Assert.True(seen.Add(batch.Origins[row]));
                JsonReadResult one = expected[batch.Origins[row] - (isArray ? 0 : 1)];
                Assert.Equal((isArray ? "a[" + batch.Origins[row] + "]" : "a:" + batch.Origins[row], one.Report!.Year ?? 0), (one.Source, batch.Years[row]));
                Assert.Equal(one.Values!.Form.ToReport(one.Values), batch.Form.ToReport(batch.Values(row)));
                ValidationResult single = RuleSet.Default.Validate(one.Report with { Published = null });
                Assert.Equal((single.Broken, single.Undecided, single.NotApplicable),
                    (Count(result, row, Outcome.Broken), Count(result, row, Outcome.Undecided), Count(result, row, Outcome.NotApplicable)));
            }
        }

        Assert.Equal(Reports.Length, seen.Count);
    }

    [Fact]
    public void WhatIsNoReport_IsHandedOver_AndTheOthersAreRead()
    {
        string good = AnnualReportJson.WriteCompact(Reports[0]);
        string json = good + "\n{}\n\n" + good[..^1] + "\n" + good.Replace("total\":", "total\":-", StringComparison.Ordinal) + "\n" + good + "\n";
        var errors = new List<JsonReadResult>();
        ReportBatch batch = Assert.Single(AnnualReportJson.ReadBatches(Bytes(json), errors.Add, "a").Select(Kept));

        Assert.Equal([1, 6], batch.Origins[..batch.Count].ToArray());
        JsonReadResult[] expected = [.. AnnualReportJson.ReadMany(Bytes(json), "a").Where(x => !x.IsSuccess)];
        Assert.Equal(["a:2", "a:4", "a:5"], errors.Select(x => x.Source));
        Assert.Equal(expected.SelectMany(x => x.Errors), errors.SelectMany(x => x.Errors));
    }

    [Theory]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("[")]
    [InlineData("[{}]")]
    public void WhatHoldsNoReport_GivesNoBatch_AndErrors(string json)
    {
        var errors = new List<JsonReadResult>();

        Assert.Empty(AnnualReportJson.ReadBatches(Bytes(json), errors.Add));
        Assert.Equal(AnnualReportJson.ReadMany(Bytes(json)).SelectMany(x => x.Errors), errors.SelectMany(x => x.Errors));
    }

    [Fact]
    public void ArgumentsAreAskedFor()
    {
        Assert.Throws<ArgumentNullException>(() => AnnualReportJson.ReadBatches(null!, _ => { }));
        Assert.Throws<ArgumentNullException>(() => AnnualReportJson.ReadBatches(Stream.Null, null!));
        Assert.Throws<ArgumentNullException>(() => AnnualReportJson.ReadBatches(Stream.Null, _ => { }, null!));
    }

    /// <summary>A batch of its own, for what is read stands until the next is asked for.</summary>
    private static ReportBatch Kept(ReportBatch batch)
    {
        var kept = new ReportBatch(batch.Form, batch.Count, batch.Level);
        for (int row = 0; row < batch.Count; row++)
        {
            kept.Add(batch.Values(row));
            kept.Origins[row] = batch.Origins[row];
        }

        return kept;
    }

    private static int Count(BatchResult result, int row, Outcome outcome) => Enumerable.Range(0, result.Instances.Count).Count(i => result[i, row] == outcome);

    private static MemoryStream Bytes(string json) => new(Encoding.UTF8.GetBytes(json));
}
