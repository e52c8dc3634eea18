using System;
using System.Linq;
using FsCheck.Xunit;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Lake.Synthetic;
using GovInfoDisclosure.Rules;
using Xunit;

namespace GovInfoDisclosure.Lake.Tests.Synthetic;

/// <summary>Years, units, copied and late reports: what should hold of them holds by the library's own rules, and what is spoilt is found.</summary>
public sealed class SyntheticGroupTests
{
    [Property(MaxTest = 60)]
    public void WithoutAnythingSpoilt_NoRuleIsBroken_AloneOrWithYearsAndUnits(int seed, byte years, byte units)
    {
        GeneratorOptions options = Options(seed, years, units);
        AnnualReport[] reports = [.. Make(options, 24).Select(made => made.Report)];

        Assert.All(Judge(reports), x => Assert.Empty(x.Broken));
    }

    [Fact]
    public void EveryRuleOfYearsAndUnits_IsAsked()
    {
        var options = new GeneratorOptions { Seed = 2, Years = 4, Units = 2 };
        AnnualReport[] reports = [.. Make(options, 240).Select(made => made.Report)];
        string[] held = [.. Judge(reports).SelectMany(x => x.Held).Distinct()];

        Assert.Empty(new[] { "Y1", "Y1c", "Y2", "Y3", "Y4", "Y7", "Y8", "S1", "S2", "S3" }.Except(held));
    }

    [Property(MaxTest = 40)]
    public void ACopy_IsFoundByY7_AndNothingElseIs(int seed, byte years, byte units, byte share)
    {
        GeneratorOptions options = Options(seed, years, units);
        options.Years = Math.Max(2, options.Years);
        options.CopiedShare = (share % 11) / 10m;
        SyntheticReport[] made = Make(options, 24);
        (AnnualReport Report, string[] Broken, string[] Held)[] judged = Judge([.. made.Select(x => x.Report)]);

        for (int i = 0; i < made.Length; i++)
        {
            Assert.False(made[i].IsCopied && judged[i].Held.Contains("Y7"), made[i].Report.Agency.Name);
            Assert.False(!made[i].IsCopied && judged[i].Broken.Contains("Y7"), made[i].Report.Agency.Name);
        }

        // Of two years the second may be the first of the other edition.
        Assert.True(options.CopiedShare < 1 || options.Years < 3 || made.Any(x => x.IsCopied));
    }

    [Property(MaxTest = 40)]
    public void Dates_AreInTimeOrLate_AsAsked(int seed, byte share, byte units)
    {
        GeneratorOptions options = Options(seed, 2, units);
        Assert.All(Make(options, 12), made => Assert.Null(made.Report.Published));

        options.LateShare = (share % 3) / 2m;
        SyntheticReport[] dated = Make(options, 12);
        Assert.All(dated, made =>
        {
            DateTime due = made.Report.Agency.Name!.EndsWith("人民政府", StringComparison.Ordinal) ? new DateTime(2000, 3, 31) : new DateTime(2000, 1, 31);
            IsoDate published = made.Report.Published!.Value;
            bool isLate = published.Year > made.Report.Year && (published.Month > due.Month || (published.Month == due.Month && published.Day > due.Day));
            Assert.Equal(made.IsLate, isLate);
        });
        Assert.True(options.LateShare == 0.5m || dated.All(made => made.IsLate == (options.LateShare == 1)));
    }

    [Property(MaxTest = 40)]
    public void AnyMixture_IsTheSameInAnyOrder_AndOnlyWhatIsAskedIsSpoilt(int seed, byte years, byte units, byte shares)
    {
        GeneratorOptions options = Options(seed, years, units);
        options.BlankShare = (shares & 1) * 0.2m;
        options.BrokenShare = (shares >> 1 & 1) * 0.5m;
        options.CopiedShare = (shares >> 2 & 1) * 0.5m;
        options.LateShare = (shares >> 3 & 1) == 0 ? null : 0.5m;
        SyntheticReport[] series = Make(options, 20);
        SyntheticReport[] plain = Make(new GeneratorOptions(options) { BlankShare = 0, BrokenShare = 0, LateShare = null }, 20);

        for (int i = series.Length - 1; i >= 0; i--)
        {
            Assert.Equal(series[i], new ReportGenerator(options).Make(i));
            CellValues now = FormShape.Of(series[i].Report).ToValues(series[i].Report);
            CellValues before = FormShape.Of(plain[i].Report).ToValues(plain[i].Report);
            string[] changed = [.. now.Form.AllCells.Where(cell => now[cell.Index] != before[cell.Index]).Select(cell => cell.Address)];
            Assert.All(changed, address => Assert.True(address == series[i].Slip?.Address || series[i].Report[address] is null));
            Assert.True(series[i].Slip is null || changed.Length == 1);
        }
    }

    [Fact]
    public void Governments_ComeBeforeTheirUnits_AndAreTheirSum()
    {
        SyntheticReport[] made = Make(new GeneratorOptions { Seed = 8, Years = 2, Units = 3 }, 16);

        for (int at = 0; at < made.Length; at += 8)
        {
            string government = made[at].Report.Agency.Name!;
            Assert.EndsWith("人民政府", government, StringComparison.Ordinal);
            Assert.All(made[at..(at + 2)], x => Assert.Null(x.Parent));
            Assert.All(made[(at + 2)..(at + 8)], x => Assert.Equal(government, x.Parent));
            for (int year = 0; year < 2; year++)
            {
                AnnualReport sum = made[at + year].Report;
                AnnualReport[] units = [made[at + 2 + year].Report, made[at + 4 + year].Report, made[at + 6 + year].Report];
                Assert.All(units, unit => Assert.Equal(sum.Year, unit.Year));
                Assert.Equal(sum.Requests.Received.Total, units.Sum(unit => unit.Requests.Received.Total));
            }
        }
    }

    [Fact]
    public void NumbersBeyondTheBounds_AreTheCallersMistake()
    {
        Assert.Throws<ArgumentException>(() => new ReportGenerator(new GeneratorOptions { Years = 0 }));
        Assert.Throws<ArgumentException>(() => new ReportGenerator(new GeneratorOptions { Years = 31 }));
        Assert.Throws<ArgumentException>(() => new ReportGenerator(new GeneratorOptions { Units = 101 }));
        Assert.Throws<ArgumentException>(() => new ReportGenerator(new GeneratorOptions { CopiedShare = 1.5m }));
        Assert.Throws<ArgumentException>(() => new ReportGenerator(new GeneratorOptions { LateShare = -1 }));
    }

    [Fact]
    public void ManyYearsAndUnits_StayWithinTheForm() => Assert.All(Make(new GeneratorOptions { Seed = 3, Years = 30, Units = 20 }, 630),
        made => Assert.All(FormShape.Of(made.Report).Cells,
            cell => Assert.InRange(made.Report[cell.Address] ?? 0, -1_000_000_000_000_000, 1_000_000_000_000_000)));

    private static GeneratorOptions Options(int seed, byte years, byte units) => new()
    {
        Seed = seed,
        Years = 1 + (years % 5),
        Units = units % 4,
        Forms = (seed & 3) == 0 ? new ValueList<FormShape>([FormShape.All[Math.Abs(seed / 4 % FormShape.All.Length)]]) : [],
    };

    /// <summary>About as many reports as asked for, in whole groups.</summary>
    private static SyntheticReport[] Make(GeneratorOptions options, int count)
    {
        int size = options.Years * (options.Units + 1);
        return [.. new ReportGenerator(options).Take((count + size - 1) / size * size)];
    }

    /// <summary>Each report's rules that are broken and that hold: by itself, with last year's, with its units'.</summary>
    private static (AnnualReport Report, string[] Broken, string[] Held)[] Judge(AnnualReport[] reports) =>
    [
        .. reports.Select(report =>
        {
            AnnualReport? prior = reports.FirstOrDefault(x => x.Agency.Name == report.Agency.Name && x.Year == report.Year - 1);
            string start = report.Agency.Name!.Replace("人民政府", "", StringComparison.Ordinal);
            AnnualReport[] units = start == report.Agency.Name ? []
                : [.. reports.Where(x => x.Year == report.Year && x.Agency.Name!.StartsWith(start + "第", StringComparison.Ordinal))];
            var options = new ValidationOptions { IncludeAll = true, Prior = prior, Units = units.Length == 0 ? null : new UnitReports(units, true) };
            ValidationResult result = RuleSet.Default.Validate(report, options);
            string[] Of(Outcome outcome) => [.. result.Findings.Where(finding => finding.Outcome == outcome).Select(finding => finding.RuleId).Distinct()];
            return (report, Of(Outcome.Broken), Of(Outcome.Holds));
        }),
    ];
}
