using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using FsCheck.Xunit;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Lake.Synthetic;
using GovInfoDisclosure.Rules;
using GovInfoDisclosure.Tests.Support;
using Xunit;

namespace GovInfoDisclosure.Tests.Rules;

/// <summary>Reports in columns are judged as each of them by itself.</summary>
public sealed class BatchLaws
{
    private static readonly AgencyLevel?[] Levels = [null, AgencyLevel.Central, AgencyLevel.Prefectural, AgencyLevel.County, AgencyLevel.Township];

    /// <summary>Differences may be below 0, but for the rules that say otherwise.</summary>
    private static readonly RuleSet[] OfDifferences =
    [
        Samples.Load(Samples.Yaml("proactiveDisclosure.licensing.netChange >= 0", "", "[2019]")),
        Samples.Load(Samples.Yaml("proactiveDisclosure.licensing.itemsLastYear + proactiveDisclosure.licensing.netChange >= 20", "", "[2019]")),
    ];

    private static readonly RuleSet[] Sets =
    [
        RuleSet.Default,
        .. OfDifferences,
        Samples.Load(Samples.Yaml("requests.received.total == requests.received.naturalPersons", "missing: zero\n", "[2019, 2021]")),
        Samples.Load(Samples.Yaml("requests.received.total >= requests.received.naturalPersons", "missing: all-or-none\n", "[2019, 2021]")),
        Samples.Load(Samples.Yaml("sum(requests.**.total) < 2 * requests.received.total", "tolerance: 1\n", "[2019, 2021]")),
        Samples.Load(Samples.Yaml("requests.received.total != requests.broughtForward.total", "", "[2019, 2021]")),
        Samples.Load(Samples.Yaml("requests.received.total > requests.broughtForward.total", "when: \"report.year >= 2022\"\n", "[2019, 2021]")),
    ];

    /// <summary>Numbers at every border: of what is stored, of what sums are taken of without asking, of 64 bits.</summary>
    private static readonly long[] Borders =
    [
        0, 1, -1, 9, 1L << 49, (1L << 49) - 1, (1L << 50) + 7, 999_999_999_999_999, 1_000_000_000_000_000, 1_000_000_000_000_001, -1_000_000_000_000_000,
        -(1L << 49) - 1, long.MaxValue, long.MaxValue - 1, long.MinValue + 2, long.MinValue + 1, long.MinValue, long.MaxValue / 2,
    ];

    public static TheoryData<int, decimal, int> Batches()
    {
        var data = new TheoryData<int, decimal, int>();
        int round = 0;
        foreach (int size in new[] { 0, 1, 63, 64, 65, 200 })
        {
            foreach (decimal blanks in new[] { 0m, 0.01m, 0.2m, 1m })
            {
                data.Add(size, blanks, round++);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Batches))]
    public void EveryInstanceOfEveryReport_IsJudgedAlike(int size, decimal blanks, int round)
    {
        foreach (FormShape form in FormShape.All)
        {
            AgencyLevel? level = Levels[(round + form.AllCells.Length) % Levels.Length];
            using var batch = new ReportBatch(form, Math.Max(size, 1), level);
            AnnualReport[] reports = [.. Reports(form, blanks, round).Take(size)];
            Array.ForEach(reports, report => batch.Add(form.ToValues(report)));
            for (int i = 0; i < size; i++)
            {
                batch.Years[i] = i % 3 == 0 ? 0 : 2020 + (i % 5);
            }

            foreach (RuleSet rules in Sets)
            {
                Compare(rules, batch, blankAsZero: false);
                Compare(rules, batch, blankAsZero: true);
            }
        }
    }

    [Fact]
    public void NumbersAtEveryBorder_AreJudgedAlike_HoweverTheyCameThere()
    {
        var random = new Random(4711);
        foreach (FormShape form in FormShape.All)
        {
            foreach (int often in new[] { 3, 40, 4000 })
            {
                using var batch = new ReportBatch(form, 130, AgencyLevel.County) { Count = 130 };
                foreach (CellDefinition cell in form.AllCells)
                {
                    for (int row = 0; row < batch.Count; row++)
                    {
                        batch.Numbers(cell.Index)[row] = random.Next(often) == 0 ? Borders[random.Next(Borders.Length)] : random.Next(4);
                    }

                    random.NextBytes(batch.Validity(cell.Index));
                    for (int i = 0; i < batch.Capacity / 8; i++)
                    {
                        batch.Validity(cell.Index)[i] |= (byte)(random.Next(8) == 0 ? 0 : 255);
                    }
                }

                foreach (RuleSet rules in OfDifferences.Prepend(RuleSet.Default))
                {
                    Compare(rules, batch, blankAsZero: false);
                    Compare(rules, batch, blankAsZero: true);
                }

                using var again = new ReportBatch(form, 130, AgencyLevel.County);
                for (int row = 0; row < batch.Count; row++)
                {
                    again.Add(batch.Values(row));
                }

                Assert.Equal(Outcomes(RuleSet.Default.Validate(batch)), Outcomes(RuleSet.Default.Validate(again)));
            }
        }
    }

    [Property(MaxTest = 300, Arbitrary = new[] { typeof(RandomRules) })]
    public void RandomRule_IsJudgedAlike(RandomRule random)
    {
        FormShape form = FormShape.Of(random.Report);
        RuleSet rules = Samples.Load(random.Yaml);
        using var batch = new ReportBatch(form, 1, random.Report.Agency.Level);
        CellValues values = form.ToValues(random.Report);
        batch.Add(values);
        batch.Add(values.With(form.Find("requests.received.total").Index, null));
        batch.Add(values.With(form.Find("requests.received.total").Index, 3));
        batch.Add(values.With(form.Find("requests.received.naturalPersons").Index, 1_000_000_000_000_000));
        batch.Add(values.With(form.Find("requests.received.naturalPersons").Index, 9_000_000_000_000_000_000));
        batch.Years.Fill(random.Report.Year ?? 0);
        Compare(rules, batch, blankAsZero: false);
        Compare(rules, batch, blankAsZero: true);
    }

    [Fact]
    public void WhatStandsUnderABlank_IsOfNoAccount()
    {
        FormShape form = FormShape.Of2021;
        CellValues values = form.ToValues(Reports(form, 0m, 1).First());
        int cell = form.Find("requests.received.naturalPersons").Index;
        using var batch = new ReportBatch(form);
        batch.Add(values.With(cell, null));
        batch.Add(values);
        Outcome[] expected = Outcomes(RuleSet.Default.Validate(batch));
        foreach (long garbage in Borders)
        {
            batch.Numbers(cell)[0] = garbage;

            Assert.Equal(expected, Outcomes(RuleSet.Default.Validate(batch)));
            Assert.Null(batch.Values(0)[cell]);
        }
    }

    [Fact]
    public void WhereAllHolds_NothingIsAllocated()
    {
        FormShape form = FormShape.Of2021;
        using var batch = new ReportBatch(form, 512, AgencyLevel.Prefectural);
        foreach (AnnualReport report in Reports(form, 0m, 3).Where(report => RuleSet.Default.Validate(report with { Agency = new Agency
            { Level = AgencyLevel.Prefectural }, ProcessingFees = null }) is { Broken: 0, Undecided: 0 }).Take(512))
        {
            batch.Add(form.ToValues(report with { ProcessingFees = null }));
        }

        RuleSet.Default.Validate(batch);
        long before = GC.GetAllocatedBytesForCurrentThread();
        BatchResult result = RuleSet.Default.Validate(batch);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(0, allocated);
        Assert.True(batch.Count > 100 && result.Count(Outcome.Broken) == 0 && result.Count(Outcome.Holds) > 200 * batch.Count);
    }

    [Fact]
    public void MisuseIsRefused()
    {
        FormShape form = FormShape.Of2021;
        var batch = new ReportBatch(form, 1);

        Assert.Equal(64, batch.Capacity);
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReportBatch(form, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReportBatch(form, int.MaxValue));
        Assert.Throws<ArgumentOutOfRangeException>(() => batch.Count = 65);
        Assert.Throws<ArgumentOutOfRangeException>(() => batch.Numbers(form.AllCells.Length).Length);
        Assert.Throws<ArgumentOutOfRangeException>(() => batch.Values(0));
        Assert.Throws<ArgumentException>(() => batch.Add(FormShape.Of2019.Values(new decimal?[198])));
        BatchResult result = RuleSet.Default.Validate(batch);
        Assert.Throws<ArgumentOutOfRangeException>(() => result[0, 0]);
        Assert.Throws<ArgumentOutOfRangeException>(() => result.Reports(-1, Outcome.Broken).Length);
        Assert.Throws<ArgumentException>(() => result.Reports(0, Outcome.Holds).Length);
        batch.Count = 64;
        Assert.Throws<InvalidOperationException>(() => batch.Add(form.Values(new decimal?[200])));
        batch.Dispose();
        batch.Dispose();
        Assert.Throws<ObjectDisposedException>(() => batch.Numbers(0).Length);
        Assert.Throws<ObjectDisposedException>(() => RuleSet.Default.Validate(batch));
    }

    private static void Compare(RuleSet rules, ReportBatch batch, bool blankAsZero)
    {
        BatchResult result = rules.Validate(batch, blankAsZero);
        var counts = new Dictionary<Outcome, long>();
        for (int row = 0; row < batch.Count; row++)
        {
            int year = batch.Years[row];
            AnnualReport report = batch.Form.ToReport(batch.Values(row)) with
            {
                Year = year == 0 ? null : year,
                Agency = new Agency { Level = batch.Level },
            };
            var options = new ValidationOptions { BlankAsZero = blankAsZero, IncludeAll = row % 16 == 0 };
            ValidationResult single = rules.Validate(report, options);
            var expected = new Outcome[result.Instances.Count];
            rules.Prepare(batch.Form, batch.Level).Judge(batch.Values(row), expected, blankAsZero, options.FactsOf(report).Asked);
            for (int i = 0; i < expected.Length; i++)
            {
                if (expected[i] != result[i, row])
                {
                    Assert.Fail(string.Create(CultureInfo.InvariantCulture,
                        $"{result.Instances[i]} of report {row} of {batch.Count}, {batch.Form}, {batch.Level}: {expected[i]}, in the batch {result[i, row]}"));
                }

                counts[expected[i]] = counts.GetValueOrDefault(expected[i]) + 1;
            }

            Assert.Equal((single.Broken > 0, single.Undecided > 0), (IsSet(result.BrokenReports, row), IsSet(result.UndecidedReports, row)));
            if (options.IncludeAll)
            {
                Assert.Equal(single.Findings.Select(finding => (finding.Id, finding.Outcome)), result.Instances.Select((id, i) => (id, result[i, row])));
                ValidationResult told = result.Result(row);
                Assert.Equal(rules.Validate(report, new ValidationOptions { BlankAsZero = blankAsZero }), told);
            }
        }

        Assert.All(new[] { Outcome.Holds, Outcome.Broken, Outcome.Undecided, Outcome.NotApplicable },
            outcome => Assert.Equal(counts.GetValueOrDefault(outcome), result.Count(outcome)));
    }

    private static bool IsSet(ReadOnlySpan<byte> bits, int row) => ((bits[row / 8] >> (row % 8)) & 1) != 0;

    private static Outcome[] Outcomes(BatchResult result) =>
        [.. Enumerable.Range(0, result.Batch.Count).SelectMany(row => Enumerable.Range(0, result.Instances.Count).Select(i => result[i, row]))];

    private static IEnumerable<AnnualReport> Reports(FormShape form, decimal blanks, int seed) => new ReportGenerator(new GeneratorOptions
    {
        Seed = seed,
        Forms = new ValueList<FormShape>([form]),
        BrokenShare = 0.4m,
        BlankShare = blanks,
    }).Take(1000).Select(x => x.Report);
}
