using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck.Xunit;
using GovInfoDisclosure.Comparisons;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Lake.Synthetic;
using GovInfoDisclosure.Rules;
using GovInfoDisclosure.Rules.Language;
using GovInfoDisclosure.Rules.Register;
using GovInfoDisclosure.Tests.Support;
using Xunit;

namespace GovInfoDisclosure.Tests.Comparisons;

public sealed class ReportSumTests
{
    private static readonly string[] OfUnits = ["S1", "S2", "S3"];

    private static AnnualReport Zero(string name, FormShape? form = null, int year = 2024)
    {
        FormShape shape = form ?? FormShape.Of2021;
        return shape.ToReport(shape.Values([.. Enumerable.Repeat<decimal?>(0, shape.Cells.Length)])) with { Year = year, Agency = new Agency { Name = name } };
    }

    private static AnnualReport[] Units(int seed, decimal blanks, int count, params FormShape[] forms)
    {
        ValueList<FormShape> drawn = forms.Length > 0 ? [.. forms] : [.. FormShape.All];
        var generator = new ReportGenerator(new GeneratorOptions { Seed = seed, BlankShare = blanks, Forms = drawn });
        return [.. Enumerable.Range(0, count).Select(i => generator.Make(i).Report with { Year = 2024, Agency = new Agency { Name = "虚构县第" + i + "局" } })];
    }

    /// <summary>Units of all six shapes: no S1, S2 or S3 is broken, and each that has all its cells holds.</summary>
    [Property(MaxTest = 60)]
    public void OfUnitsWithoutBlanks_TheSumMakesS1AndS2Hold(int seed, byte more)
    {
        AnnualReport[] units = Units(seed, 0, 2 + (more % 9));

        ReportSum sum = ReportSum.Of(units, new SumOptions { Agency = "虚构县人民政府", Expected = [.. units.Select(x => x.Agency.Name!)] });

        Finding[] findings = Judge(sum);
        Assert.True(sum.IsComplete);
        Assert.Equal(units.Length, sum.Units.Count);
        Assert.All(findings.Where(x => x.Cells.Count > 0 && x.Cells.All(cell => cell.Value is not null)),
            x => Assert.True(x.Outcome is Outcome.Holds, x.Id + x.Message.En));
        Assert.DoesNotContain(findings, x => x.Outcome == Outcome.Broken);
        foreach (string rule in OfUnits)
        {
            Assert.Contains(findings, x => x.RuleId == rule && x.Outcome == Outcome.Holds);
        }

        // What is not in every form is blank, and told; all else holds its own identities too.
        Assert.All(OfTables(sum), gap => Assert.True(gap.Lacking.Count > 0 && gap.Blank.Count == 0));
        Assert.DoesNotContain(RuleSet.Default.Validate(sum.Report!).Findings, x => x.Outcome == Outcome.Broken && x.RuleId[0] == 'E');
    }

    [Property(MaxTest = 60, Arbitrary = new[] { typeof(Generators) })]
    public void OfUnitsOfOneForm_EveryInstanceOfS1ToS3Holds(int seed, byte more, FormShape form)
    {
        AnnualReport[] units = Units(seed, 0, 1 + (more % 9), form);

        ReportSum sum = ReportSum.Of(units, new SumOptions { Agency = "虚构县人民政府" });

        Assert.Equal(form, FormShape.Of(sum.Report!));
        Assert.Empty(OfTables(sum));
        Finding[] findings = Judge(sum);
        int cells = form.Cells.Length;
        int signed = form.Cells.Count(cell => cell.IsSigned);
        Assert.Equal(cells, findings.Count(x => x.RuleId == "S2"));
        Assert.Equal((cells - signed) * units.Length, findings.Count(x => x.RuleId == "S1"));
        Assert.All(findings, x => Assert.Equal(Outcome.Holds, x.Outcome));
    }

    [Property(MaxTest = 60)]
    public void OfUnitsWithBlanks_NoSumIsWrong(int seed, bool sumKnown)
    {
        AnnualReport[] units = Units(seed, 0.02m, 5);

        ReportSum sum = ReportSum.Of(units, new SumOptions { Agency = "虚构县人民政府", SumKnown = sumKnown });

        Assert.DoesNotContain(Judge(sum), x => x.Outcome == Outcome.Broken);
        HashSet<string> gaps = [.. sum.Gaps.Select(gap => gap.Cell.Address)];
        foreach (CellDefinition cell in FormShape.Of(sum.Report!).AllCells.Where(cell => cell.Table != 6))
        {
            decimal?[] stated = [.. units.Select(unit => Stated(unit, cell.Address))];
            decimal? known = stated.All(x => x is null) ? null : stated.Sum(x => x ?? 0);
            bool isWhole = stated.All(x => x is not null);
            Assert.Equal(!isWhole, gaps.Contains(cell.Address));
            Assert.Equal(isWhole || sumKnown ? known : null, sum.Report![cell.Address]);
            SumGap? gap = sum.Gaps.FirstOrDefault(x => x.Cell.Address == cell.Address);
            Assert.Equal(stated.Count(x => x is null), gap is null ? 0 : gap.Blank.Count + gap.Lacking.Count);
            Assert.True(gap is null || gap.Known == known);
        }
    }

    [Property(MaxTest = 30, Arbitrary = new[] { typeof(Generators) })]
    public void WhateverIsAddedUp_CanBeWrittenAndReadAgain(AnnualReport first, AnnualReport second, bool sumKnown)
    {
        AnnualReport[] units =
            [first with { Year = 2024, Agency = new Agency { Name = "甲" } }, second with { Year = 2024, Agency = new Agency { Name = "乙" } }];

        ReportSum sum = ReportSum.Of(units, new SumOptions { SumKnown = sumKnown });

        Assert.Equal(sum.Report, AnnualReportJson.Read(AnnualReportJson.Write(sum.Report!)).Report);
    }

    [Fact]
    public void ABlankIsNoZero()
    {
        AnnualReport first = Zero("甲局").WithCell("requests.received.total", 4).WithCell("requests.carriedForward.total", null);
        AnnualReport second = Zero("乙局").WithCell("requests.received.total", null).WithCell("requests.carriedForward.total", null);

        ReportSum sum = ReportSum.Of([first, second]);
        ReportSum known = ReportSum.Of([first, second], new SumOptions { SumKnown = true });

        Assert.Null(sum.Report!["requests.received.total"]);
        Assert.Equal(0, sum.Report["requests.broughtForward.total"]);
        Assert.Equal(4, known.Report!["requests.received.total"]);
        Assert.Null(known.Report["requests.carriedForward.total"]);
        Assert.Equal(["requests.received.total", "requests.carriedForward.total"], sum.Gaps.Select(gap => gap.Cell.Address));
        Assert.Equal(sum.Gaps, known.Gaps);
        Assert.Equal((4m, "乙局"), (sum.Gaps[0].Known, Assert.Single(sum.Gaps[0].Blank)));
        Assert.Null(sum.Gaps[1].Known);
        Assert.Null(sum.Report.ProcessingFees);
        Assert.Null(sum.IsComplete);
        Assert.Equal((2024, (string?)null), (sum.Report.Year, sum.Report.Agency.Name));
    }

    [Fact]
    public void FeesAreAddedUpWhereOneUnitStatesThem()
    {
        AnnualReport with = Zero("甲局") with { ProcessingFees = new ProcessingFees { Notices = 1, NoticedYuan = 200, CollectedYuan = 0 } };

        Assert.Equal(with.ProcessingFees, ReportSum.Of([with]).Report!.ProcessingFees);
        ReportSum gap = ReportSum.Of([with, Zero("乙局")]);
        Assert.Null(gap.Report!.ProcessingFees);
        Assert.Equal(3, gap.Gaps.Count);
    }

    [Fact]
    public void OneRowOfOtherHandling_IsTheSumOfThree()
    {
        AnnualReport single = Zero("甲局", FormShape.Of(ReportEdition.Edition2021, true)).WithCell("requests.outcomes.otherHandling.total", 3);
        AnnualReport three = Zero("乙局").WithCell("requests.outcomes.otherHandling.other.total", 2)
            .WithCell("requests.outcomes.otherHandling.feeUnpaid.total", 1);

        ReportSum sum = ReportSum.Of([single, three]);

        Assert.Equal(6, sum.Report!["requests.outcomes.otherHandling.total"]);
        Assert.Empty(sum.Gaps);
        Assert.Contains(sum.Notes, x => x.En.Contains("is one row in 1 reports and three in 1", StringComparison.Ordinal));
    }

    [Fact]
    public void TwoEditions_AreSaid_AndWhatOneLacksIsNotStated()
    {
        ReportSum sum = ReportSum.Of([Zero("甲局", FormShape.Of2019), Zero("乙局"), Zero("丙局")]);

        Assert.Equal(ReportEdition.Edition2021, sum.Report!.Edition);
        Assert.Contains(sum.Notes, x => x.En.StartsWith("The units use different editions (2019: 1, 2021: 2)", StringComparison.Ordinal));
        Assert.Equal(7, sum.Gaps.Count);
        Assert.All(sum.Gaps, gap => Assert.Equal("甲局", Assert.Single(gap.Lacking)));
        Assert.Equal(0, sum.Report["proactiveDisclosure.licensing.decisions"]);
    }

    [Fact]
    public void WhoIsMissingDoubledOrOfAnotherYear_IsSaid()
    {
        AnnualReport own = Zero("县政府").WithCell("requests.received.total", 100);
        AnnualReport[] reports = [own, Zero("甲局").WithCell("requests.received.total", 1), Zero("甲局").WithCell("requests.received.total", 1), Zero("乙局"),
            Zero("乙局").WithCell("requests.received.total", 1), Zero("戊局"), Zero("甲局", null, 2023), Zero("x") with { Agency = new Agency() }];

        ReportSum sum = ReportSum.Of(reports, new SumOptions { Agency = "县政府", Year = 2024, Expected = ["甲局", "乙局", "丙局"] });

        Assert.Equal(1, sum.Report!["requests.received.total"]);
        Assert.Equal((false, 3, 1), (sum.IsComplete, sum.Uncounted, sum.Units.Count));
        Assert.Equal(
            [
                "1 of 3 expected units are present.", "There are 2 different reports of 乙局: none was counted.", "Missing: 丙局.",
                "Not on the list, and not counted: 戊局.", "The report of 县政府 itself was not added.", "There are 2 equal reports of 甲局: one was counted.",
                "Reports of other years were not counted: 1.", "Reports without an agency's name or a year were not counted: 1.",
            ],
            sum.Notes.Select(x => x.En));
    }

    [Fact]
    public void TheRegisterSaysWhoSumsUpAndWhoIsMissing()
    {
        AgencyRegister register = AgencyRegister.Load(new RuleFile("register.yaml", """
            format: 1
            agencies:
              - { name: 虚构县人民政府, code: 11990001MB000008B, level: county }
              - { name: 虚构县甲局, parent: 虚构县人民政府 }
              - { name: 虚构县乙局, parent: 虚构县人民政府 }
              - { name: 虚构市丙局 }
            """), out ValueList<RuleFileError> errors)!;
        Assert.Empty(errors);

        ReportSum sum = ReportSum.Of([Zero("虚构县甲局"), Zero("虚构市丙局")], new SumOptions { Register = register });

        Assert.Equal(new Agency { Name = "虚构县人民政府", Code = "11990001MB000008B", Level = AgencyLevel.County }, sum.Report!.Agency);
        Assert.False(sum.IsComplete);
        Assert.Equal(["1 of 2 expected units are present.", "Missing: 虚构县乙局.", "Not units by the register, and not counted: 虚构市丙局."],
            sum.Notes.Select(x => x.En));
    }

    [Fact]
    public void WhatCannotBeTold_IsSaid()
    {
        Assert.Equal("There is no report with an agency and a year to add up.", ReportSum.Of([]).Problem!.En);
        Assert.Equal("The reports are of several years: 2023 (1), 2024 (2). Name the year.",
            ReportSum.Of([Zero("甲局", null, 2023), Zero("甲局"), Zero("乙局")]).Problem!.En);
        Assert.Equal("There is no report for 2022.", ReportSum.Of([Zero("甲局")], new SumOptions { Year = 2022 }).Problem!.En);
        Assert.Equal("There is no unit's report for 2024 to add up.", ReportSum.Of([Zero("甲局")], new SumOptions { Agency = "甲局" }).Problem!.En);
        Assert.Throws<ArgumentNullException>(() => ReportSum.Of(null!));
        Assert.Throws<ArgumentNullException>(() => ReportSum.Of([null!]));
    }

    [Fact]
    public void ASumThatTheFormCannotTake_IsBlankAndSaid()
    {
        AnnualReport large = Zero("甲局").WithCell("requests.received.total", AnyReports.MostCount);

        ReportSum sum = ReportSum.Of([large, large with { Agency = new Agency { Name = "乙局" } }]);

        Assert.Null(sum.Report!["requests.received.total"]);
        Assert.Equal("1. Received this year / Total: the sum is more than the form can take, and is left blank.",
            Assert.Single(sum.Notes, x => x.En[0] == '1').En);
    }

    /// <summary>Some of the made-up reports have no fee report, which is no blank of the tables.</summary>
    private static SumGap[] OfTables(ReportSum sum) => [.. sum.Gaps.Where(gap => gap.Cell.Table != 6)];

    private static Finding[] Judge(ReportSum sum) =>
    [
        .. RuleSet.Default.Validate(sum.Report!, new ValidationOptions { IncludeAll = true, Units = new UnitReports(sum.Units, areComplete: true) })
            .Findings.Where(x => OfUnits.Contains(x.RuleId)),
    ];

    private static decimal? Stated(AnnualReport unit, string address)
    {
        const string Single = "requests.outcomes.otherHandling.";
        return FormShape.Of(unit).TryFind(address) is not null ? unit[address]
            : !address.StartsWith(Single, StringComparison.Ordinal) || address[Single.Length..].Contains('.', StringComparison.Ordinal) ? null
            : unit[Single + "correctionOverdue." + address[Single.Length..]] + unit[Single + "feeUnpaid." + address[Single.Length..]]
                + unit[Single + "other." + address[Single.Length..]];
    }
}
