using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck.Xunit;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Lake.Synthetic;
using GovInfoDisclosure.Tests.Support;
using Xunit;

namespace GovInfoDisclosure.Lake.Tests.Synthetic;

public sealed class ReportGeneratorTests
{
    [Property(MaxTest = 200, Arbitrary = new[] { typeof(Generators) })]
    public void EveryRelationOfTheFormHolds(ValidReport valid)
    {
        Assert.Empty(HandWrittenChecks.Broken(valid.Report));
        Assert.All(Values(valid.Report).Take(FormShape.Of(valid.Report).Cells.Length), value => Assert.NotNull(value));
    }

    [Property(MaxTest = 200, Arbitrary = new[] { typeof(Generators) })]
    public void OneChangedCell_BreaksTheIdentitiesPredicted(MutatedReport mutated) =>
        Assert.Equal(
            mutated.Broken.OrderBy(id => id, StringComparer.Ordinal),
            HandWrittenChecks.Broken(mutated.Report).Where(id => id[0] == 'E').OrderBy(id => id, StringComparer.Ordinal));

    [Fact]
    public void SameSeed_GivesTheSameReports_InAnyOrder()
    {
        var options = new GeneratorOptions { Seed = 42, BlankShare = 0.1m, BrokenShare = 0.3m };
        SyntheticReport[] series = new ReportGenerator(options).Take(50).ToArray();
        for (int i = 49; i >= 0; i--)
        {
            Assert.Equal(series[i], new ReportGenerator(options).Make(i));
        }

        Assert.NotEqual(series[0], new ReportGenerator(new GeneratorOptions(options) { Seed = 43 }).Make(0));
    }

    private const string ExpectedFirst = "2021, three rows of 其他处理; 2024; 国家虚构事务第2347测试局; 0 0 0 7 5 2 2 0 9 9.2466 4 0 0 7 0 4 15 7 0 0";

    [Fact]
    public void FirstReportOfSeedOne_IsTheSameEverywhere()
    {
        AnnualReport report = new ReportGenerator().Make(0).Report;
        Assert.Equal(ExpectedFirst,
            $"{FormShape.Of(report)}; {report.Year}; {report.Agency.Name}; {string.Join(' ', FormShape.Of(report).Cells.Take(20).Select(cell => report[cell.Address]))}");
    }

    [Fact]
    public void DefaultMix_HasAllSixShapes_AndManyMagnitudes()
    {
        AnnualReport[] reports = new ReportGenerator(new GeneratorOptions { Seed = 7 }).Take(2000).Select(made => made.Report).ToArray();
        Assert.Equal(6, reports.Select(FormShape.Of).Distinct().Count());
        Assert.InRange(reports.Count(report => FormShape.Of(report) == FormShape.Of2021), 900, 1100);
        decimal[] totals = reports.Select(report => report["requests.received.total"]!.Value).ToArray();
        Assert.Contains(totals, total => total == 0);
        Assert.Contains(totals, total => total is > 0 and < 100);
        Assert.Contains(totals, total => total > 1_000_000_000_000);
        Assert.All(reports, report => Assert.All(Values(report), value => Assert.True(value is null or <= 1_000_000_000_000_000)));
    }

    [Fact]
    public void FormsAsked_AreTheOnlyOnesMade()
    {
        var options = new GeneratorOptions { Forms = new ValueList<FormShape>([FormShape.Of2019, FormShape.All[2]]) };
        Assert.Equal(2, new ReportGenerator(options).Take(100).Select(made => FormShape.Of(made.Report)).Distinct().Count());
        Assert.All(new ReportGenerator(options).Take(100), made => Assert.Contains(FormShape.Of(made.Report), options.Forms));
    }

    [Fact]
    public void EveryNameSaysThatItIsInvented() =>
        Assert.All(new ReportGenerator().Take(300),
            made => Assert.True(made.Report.Agency.Name!.Contains("虚构", StringComparison.Ordinal)
                && made.Report.Agency.Name.Contains("测试", StringComparison.Ordinal)));

    [Fact]
    public void BrokenShareOne_PutsOneSlipInEachReport_WhichBreaksAnIdentity()
    {
        IReadOnlyList<SyntheticReport> valid = new ReportGenerator(new GeneratorOptions { Seed = 5 }).Take(300).ToArray();
        IReadOnlyList<SyntheticReport> broken = new ReportGenerator(new GeneratorOptions { Seed = 5, BrokenShare = 1 }).Take(300).ToArray();
        for (int i = 0; i < valid.Count; i++)
        {
            Slip slip = Assert.IsType<Slip>(broken[i].Slip);
            Assert.Null(valid[i].Slip);
            Assert.NotEqual(slip.Before, slip.After);
            Assert.Equal(slip.Before, valid[i].Report[slip.Address]);
            Assert.Equal(valid[i].Report.WithCell(slip.Address, slip.After), broken[i].Report);
            Assert.InRange(slip.After, 0, 1_000_000_000_000_000);
            Assert.Equal(
                BrokenByOneCell.Of(slip.Address).OrderBy(id => id, StringComparer.Ordinal),
                HandWrittenChecks.Broken(broken[i].Report).Where(id => id[0] == 'E').OrderBy(id => id, StringComparer.Ordinal));
        }
    }

    [Fact]
    public void BrokenShare_IsAboutTheShareAskedFor() =>
        Assert.InRange(new ReportGenerator(new GeneratorOptions { BrokenShare = 0.1m }).Take(2000).Count(made => made.Slip is not null), 150, 250);

    [Fact]
    public void BlankShare_IsAboutTheShareAskedFor_AndTheRestStays()
    {
        SyntheticReport[] full = new ReportGenerator(new GeneratorOptions { Seed = 9 }).Take(100).ToArray();
        SyntheticReport[] blanked = new ReportGenerator(new GeneratorOptions { Seed = 9, BlankShare = 0.25m }).Take(100).ToArray();
        int cells = 0;
        int blanks = 0;
        for (int i = 0; i < full.Length; i++)
        {
            decimal?[] before = Values(full[i].Report);
            decimal?[] after = Values(blanked[i].Report);
            for (int cell = 0; cell < FormShape.Of(full[i].Report).Cells.Length; cell++)
            {
                cells++;
                blanks += after[cell] is null ? 1 : 0;
                Assert.Equal(after[cell] is null ? null : before[cell], after[cell]);
            }

            Assert.Equal(full[i].Report.Narrative, blanked[i].Report.Narrative);
            Assert.Equal(full[i].Report.Agency, blanked[i].Report.Agency);
            Assert.Equal(full[i].Report.ProcessingFees, blanked[i].Report.ProcessingFees);
        }

        Assert.InRange(blanks / (double)cells, 0.23, 0.27);
    }

    private static decimal?[] Values(AnnualReport report)
    {
        CellValues values = FormShape.Of(report).ToValues(report);
        return values.Form.AllCells.Select(cell => values[cell.Index]).ToArray();
    }

    [Fact]
    public void WrongShareOrIndex_IsTheCallersMistake()
    {
        Assert.Throws<ArgumentException>(() => new ReportGenerator(new GeneratorOptions { BlankShare = 1.1m }));
        Assert.Throws<ArgumentException>(() => new ReportGenerator(new GeneratorOptions { BrokenShare = -0.1m }));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReportGenerator().Make(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReportGenerator().Take(-1));
    }
}
