using System;
using System.Linq;
using GovInfoDisclosure.Comparisons;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Rules;
using Xunit;

namespace GovInfoDisclosure.Tests.Comparisons;

public sealed class ComparisonTests
{
    private const string Sentence = "本机关全面贯彻落实政府信息公开条例，围绕群众关切主动公开各类信息，健全依申请公开工作机制，规范答复文书，加强政府网站和政务新媒体的内容保障，"
        + "开展业务培训和日常巡查，推动各项工作取得新的成效，公开的质量和时效都有所提高。";

    private static AnnualReport Zero(FormShape form, int? year = 2024) =>
        form.ToReport(form.Values([.. Enumerable.Repeat<decimal?>(0, form.Cells.Length)])) with { Year = year, Agency = new Agency { Name = "虚构县甲局" } };

    [Theory]
    [InlineData(1, 3, "33.33")]
    [InlineData(2, 3, "66.67")]
    [InlineData(1, 8, "12.50")]
    [InlineData(1, 80_000, "0.00")]
    [InlineData(1, 20_000, "0.01")]
    [InlineData(-1, 20_000, "-0.01")]
    [InlineData(3, -2, "-150.00")]
    [InlineData(5, 4, "125.00")]
    public void PercentIsRoundedOnce(int top, int bottom, string percent) =>
        Assert.Equal(percent, new Fraction(top, bottom).Percent!.Value.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void AFractionThatIsNone_HasNoPercent() => Assert.Null(default(Fraction).Percent);

    [Fact]
    public void OneRowOfOtherHandling_IsComparedWithTheSumOfThree()
    {
        AnnualReport old = Zero(FormShape.Of2019, 2020).WithCell("requests.outcomes.otherHandling.total", 3);
        AnnualReport same = Zero(FormShape.Of2021)
            .WithCell("requests.outcomes.otherHandling.feeUnpaid.total", 1).WithCell("requests.outcomes.otherHandling.other.total", 2);
        AnnualReport other = same.WithCell("requests.outcomes.otherHandling.correctionOverdue.total", 4);
        AnnualReport open = same.WithCell("requests.outcomes.otherHandling.feeUnpaid.total", null);

        Assert.Empty(ReportComparison.Between(old, same).Cells);
        Assert.Empty(ReportComparison.Between(same, old).Cells);
        CellDifference difference = Assert.Single(ReportComparison.Between(old, other).Cells);
        Assert.Equal(("requests.outcomes.otherHandling.total", 3m, 7m, 4m), (difference.Cell.Address, difference.Old, difference.New, difference.Change));
        Assert.Equal([4m, 1m, 2m], difference.NewParts.Select(part => part.Value));
        Assert.Empty(difference.OldParts);
        CellDifference unknown = Assert.Single(ReportComparison.Between(open, old).Cells);
        Assert.Equal((null, 3m, null), (unknown.Old, unknown.New, unknown.Change));
        Assert.Equal(3, unknown.OldParts.Count);
    }

    [Fact]
    public void WhatTheEditionsCountOtherwise_IsNotCompared()
    {
        ReportComparison comparison = ReportComparison.Between(
            Zero(FormShape.Of2019, 2020).WithCell("proactiveDisclosure.rules.totalDisclosed", 5),
            Zero(FormShape.Of2021).WithCell("proactiveDisclosure.rules.inForce", 6));

        Assert.Empty(comparison.Cells);
        Assert.Equal(5, comparison.OldOnly.Single(cell => cell.Address == "proactiveDisclosure.rules.totalDisclosed").Value);
        Assert.Equal(6, comparison.NewOnly.Single(cell => cell.Address == "proactiveDisclosure.rules.inForce").Value);
        Assert.DoesNotContain(comparison.OldOnly, cell => cell.Address == "proactiveDisclosure.licensing.decisions");
        Assert.All(comparison.OldOnly, cell => Assert.StartsWith("proactiveDisclosure.", cell.Address, StringComparison.Ordinal));
    }

    [Fact]
    public void TextThatStayed_IsToldByItsShareAndPassages()
    {
        AnnualReport old = Zero(FormShape.Of2021, 2023) with { Narrative = new Narrative { OverallSituation = Sentence, OtherMatters = "无。" } };
        AnnualReport @new = Zero(FormShape.Of2021) with
        {
            Narrative = new Narrative { OverallSituation = "一年来，" + Sentence, ProblemsAndImprovements = Sentence, OtherMatters = "无。" },
        };

        TextComparison[] texts = [.. ReportComparison.Between(old, @new).Texts];

        Assert.Equal([SectionKind.OverallSituation, SectionKind.ProblemsAndImprovements, SectionKind.OtherMatters], texts.Select(x => x.Section));
        Assert.Equal((false, true), (texts[0].IsSame, texts[0].IsCopied));
        Assert.InRange(texts[0].PercentKept!.Value, 95, 99);
        Assert.StartsWith("本机关全面贯彻落实", Assert.Single(texts[0].Passages), StringComparison.Ordinal);
        Assert.Equal((false, (int?)null), (texts[1].IsSame, texts[1].PercentKept));
        Assert.Equal((true, (int?)null, false), (texts[2].IsSame, texts[2].PercentKept, texts[2].IsCopied));
    }

    [Fact]
    public void NumbersOfPersons_AreNotShownInPassages()
    {
        string text = "联系人张某，手机13812345678。" + Sentence;
        AnnualReport report = Zero(FormShape.Of2021, 2023) with { Narrative = new Narrative { OverallSituation = text } };

        TextComparison kept = ReportComparison.Between(report, report with { Year = 2024 }).Texts[0];

        Assert.Equal(100, kept.PercentKept);
        Assert.DoesNotContain("13812345678", string.Concat(kept.Passages), StringComparison.Ordinal);
    }

    [Fact]
    public void OfTwoAgencies_ItIsSaid()
    {
        AnnualReport other = Zero(FormShape.Of2021) with { Agency = new Agency { Name = "虚构县乙局" } };

        Message note = Assert.Single(ReportComparison.Between(Zero(FormShape.Of2021, 2023), other).Notes);

        Assert.Equal("The reports are of different agencies: 虚构县甲局; 虚构县乙局.", note.En);
        Assert.Empty(ReportComparison.Between(Zero(FormShape.Of2021, 2023), Zero(FormShape.Of2021)).Notes);
        Assert.Contains(ReportComparison.Between(Zero(FormShape.Of2021, null), Zero(FormShape.Of2021)).Notes,
            x => x.En.Contains("does not state its year", StringComparison.Ordinal));
        Assert.Contains(ReportComparison.Between(Zero(FormShape.Of2021), Zero(FormShape.Of2021, 2023)).Notes,
            x => x.En.Contains("is later than the second", StringComparison.Ordinal));
    }

    [Fact]
    public void ACorrectionThatIsWrong_BringsFindings()
    {
        AnnualReport old = Zero(FormShape.Of2021);
        AnnualReport @new = old.WithCell("requests.received.total", 1);

        ReportComparison comparison = ReportComparison.Between(old, @new);

        Assert.Equal(["E1/total", "E3/received"], comparison.Brought.Select(x => x.Id));
        Assert.Empty(comparison.Fixed);
        Assert.Equal(["E1/total", "E3/received"], ReportComparison.Between(@new, old).Fixed.Select(x => x.Id));
    }

    [Fact]
    public void ReadersFindings_AreKnownByWhatTheySay()
    {
        Finding Read(string code, string about, Severity severity = Severity.Warning) => new()
        {
            RuleId = code, Id = code, Severity = severity, Outcome = Outcome.Reading, Message = new Message(about, about),
        };
        ValidationResult Result(params Finding[] findings) => new() { Report = Zero(FormShape.Of2021), Findings = new ValueList<Finding>(findings) };

        ReportComparison comparison = ReportComparison.Between(
            Result(Read("READ-04", "甲"), Read("READ-04", "乙"), Read("READ-04", "乙"), Read("READ-41", "丁", Severity.Info)),
            Result(Read("READ-04", "乙"), Read("READ-04", "丙"), Read("READ-41", "戊", Severity.Info)));

        Assert.Equal(["甲", "乙"], comparison.Fixed.Select(x => x.Message.Zh));
        Assert.Equal(["乙"], comparison.Left.Select(x => x.Message.Zh));
        Assert.Equal(["丙"], comparison.Brought.Select(x => x.Message.Zh));
    }

    [Fact]
    public void ADocumentWithoutAReport_CannotBeCompared()
    {
        Assert.Throws<ArgumentException>(() => ReportComparison.Between(new ValidationResult(), new ValidationResult { Report = Zero(FormShape.Of2021) }));
        Assert.Throws<ArgumentNullException>(() => ReportComparison.Between(Zero(FormShape.Of2021), null!));
    }
}
