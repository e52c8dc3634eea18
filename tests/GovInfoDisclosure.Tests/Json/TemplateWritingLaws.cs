using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Tests.Support;
using Xunit;

namespace GovInfoDisclosure.Tests.Json;

/// <summary>What is written by the template has the bytes that the writer of any JSON gives.</summary>
public sealed class TemplateWritingLaws
{
    /// <summary>Texts of which nothing can be foretold: halves of surrogate pairs, control characters, quotation marks, long ones.</summary>
    private static readonly string[] Pieces =
    [
        "", "a", "某县财政局", "\"", "\\", "\n", "\r\n", "\t", "\u0001", "\u001f", "\u007f", "\ud800", "\udc00", "😀", "\u2028", "\ufeff", "/", "<",
        new string('文', 3000),
    ];

    [Property(MaxTest = 400, Arbitrary = new[] { typeof(Generators) })]
    public void AnyReport_HasTheSameBytes(AnnualReport report) => Same(report);

    [Property(MaxTest = 400)]
    public void AnyText_HasTheSameBytes(string? first, string? second, PositiveInt seed)
    {
        var random = new Random(seed.Get);
        string Odd() => string.Concat(Enumerable.Range(0, random.Next(6)).Select(_ => Pieces[random.Next(Pieces.Length)]));
        Same(new AnnualReport
        {
            Agency = new Agency { Name = Whole(first), Code = Odd(), DivisionCode = Whole(second), Level = (AgencyLevel)random.Next(5) },
            Narrative = new Narrative { OverallSituation = Odd(), ProblemsAndImprovements = Whole(first), OtherMatters = random.Next(2) == 0 ? null : Odd() },
        });
    }

    [Fact]
    public void EveryNumberInEveryCell_HasTheSameBytes()
    {
        decimal?[] counts = [null, 0, 1, 9, 10, 99, 100, 999, 1000, 1001, 12345, 4_294_967_296, 999_999_999_999_999, 1_000_000_000_000_000];
        decimal?[] signed = [.. counts, -1, -9, -10, -123_456, -1_000_000_000_000_000];
        decimal?[] amounts =
            [null, 0, 1, 9, 10, 0.0001m, 0.001m, 0.01m, 0.1m, 0.12m, 0.123m, 0.1234m, 0.1030m, 25.10m, 1.0000m, 99_999_999_999.9999m, 100_000_000_000m];
        foreach (FormShape form in FormShape.All)
        {
            for (int round = 0; round < signed.Length + amounts.Length; round++)
            {
                IEnumerable<decimal?> values = form.AllCells.Select((cell, i) =>
                {
                    decimal?[] of = cell.Measure == Measure.TenThousandYuan ? amounts : cell.IsSigned ? signed : counts;
                    return of[(round + i) % of.Length];
                });
                Same(form.ToReport(form.Values([.. values])) with { Year = round == 0 ? 1 : round == 1 ? 9999 : 2000 + round });
            }
        }
    }

    [Fact]
    public void EveryNumber_HasItsDigits()
    {
        // On both sides of each length, with noughts at each place, and all that are one or two looks into the table.
        IEnumerable<ulong> numbers = Enumerable.Range(0, 1_002_003).Select(number => (ulong)number)
            .Concat(Enumerable.Range(0, 19).SelectMany(power =>
            {
                ulong unit = Enumerable.Repeat(10UL, power).Aggregate(1UL, (all, ten) => all * ten);
                return new[] { unit - 1, unit, unit + 1, unit * 9, (unit * 9) + (unit / 1000) };
            }))
            .Append(ulong.MaxValue);
        var space = new byte[24];
        foreach (ulong number in numbers)
        {
            int length = DigitTable.Write(number, space);
            if (Encoding.ASCII.GetString(space, 0, length) != number.ToString(CultureInfo.InvariantCulture))
            {
                Assert.Fail($"{number} is written as {Encoding.ASCII.GetString(space, 0, length)}");
            }
        }
    }

    [Fact]
    public void WhatCannotBeReadAgain_IsRefusedInTheSameWords_AndTheNextIsWritten()
    {
        AnnualReport good = Golden.Report2021;
        AnnualReport[] bad =
        [
            good with { Year = 0 },
            good with { Year = 10_000 },
            good.WithCell("requests.received.total", -1),
            good.WithCell("requests.received.total", 1_000_000_000_000_001),
            good.WithCell("proactiveDisclosure.administrativeFees.amount", 0.00001m),
            good.WithCell("proactiveDisclosure.administrativeFees.amount", -0.1m),
            good with { ProcessingFees = new ProcessingFees { Notices = -1 } },
            good with { Agency = new Agency { Name = "a\0b" } },
            good with { Narrative = new Narrative { OtherMatters = "\0" } },
        ];
        foreach (AnnualReport report in bad)
        {
            string expected = Assert.Throws<ArgumentException>(() => General(report, false)).Message;
            Assert.Equal(expected, Assert.Throws<ArgumentException>(() => AnnualReportJson.WriteCompact(report)).Message);
            Assert.Equal(expected, Assert.Throws<ArgumentException>(() => AnnualReportJson.Write(report, Stream.Null)).Message);
            var lines = new MemoryStream();
            Assert.Throws<ArgumentException>(() => AnnualReportJson.WriteLines([good, report], lines));
            Assert.Equal(General(good, false) + "\n", Encoding.UTF8.GetString(lines.ToArray()));
            Same(good);
        }
    }

    [Fact]
    public void AReportInALine_TakesNoMoreMemoryTheSecondTime()
    {
        AnnualReport report = Golden.Report2021 with { Narrative = new Narrative { OverallSituation = "一\n二" } };
        AnnualReportJson.WriteCompact(report, Stream.Null);
        long before = GC.GetAllocatedBytesForCurrentThread();
        AnnualReportJson.WriteCompact(report, Stream.Null);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1024);
    }

    private static string? Whole(string? text) => text?.Replace("\0", "", StringComparison.Ordinal);

    private static void Same(AnnualReport report)
    {
        string compact = General(report.Afresh(), false);
        Assert.Equal(compact, AnnualReportJson.WriteCompact(report));
        Assert.Equal(compact, AnnualReportJson.WriteCompact(report.Afresh()));
        Assert.Equal(General(report, true), AnnualReportJson.Write(report));
        var lines = new MemoryStream();
        AnnualReportJson.WriteLines([report, report], lines);
        string line = LineSeparatorTests.Escaped(compact) + "\n";
        Assert.Equal(Encoding.UTF8.GetBytes(line + line), lines.ToArray());
    }

    private static string General(AnnualReport report, bool isIndented)
    {
        var output = JsonOutput.Take(isIndented);
        ReportJsonWriter.WriteChecked(output.Writer, report);
        return output.Finish();
    }
}
