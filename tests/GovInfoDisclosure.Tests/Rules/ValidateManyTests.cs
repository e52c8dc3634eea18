using System;
using System.Linq;
using System.Threading.Tasks;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Lake.Synthetic;
using GovInfoDisclosure.Rules;
using Xunit;

namespace GovInfoDisclosure.Tests.Rules;

/// <summary>One report after the other is judged on numbers of its own: what is used again from one to the next must not show.</summary>
public sealed class ValidateManyTests
{
    private const string Cell = "requests.received.naturalPersons";

    [Fact]
    public void ACopyMadeWithWith_IsJudgedOnItsOwnNumbers_AlsoAfterTheFirstWasValidated()
    {
        AnnualReport report = new ReportGenerator(new GeneratorOptions { Seed = 3 }).Make(0).Report;
        Assert.Equal(0, RuleSet.Default.Validate(report).Broken);
        decimal? before = report[Cell];

        AnnualReport changed = report with
        {
            Requests = report.Requests with { Received = report.Requests.Received with { NaturalPersons = report.Requests.Received.NaturalPersons + 1 } },
        };

        Assert.Equal(["E1/naturalPersons", "E3/received"], RuleSet.Default.Validate(changed).Findings.Select(x => x.Id));
        Assert.Equal(before + 1, changed[Cell]);
        Assert.Equal(before, report[Cell]);
        Assert.Equal(0, RuleSet.Default.Validate(report).Broken);
    }

    [Fact]
    public void AReportOfAnotherShape_LeavesNothingBehindForTheNext()
    {
        // The widest shape first, blank and oversized cells in it: the next report is judged as if it were the first.
        AnnualReport wide = new ReportGenerator(new GeneratorOptions { Seed = 5,
            Forms = new ValueList<FormShape>([FormShape.Of(ReportEdition.Edition2019, false, true)]) }).Make(0).Report
            .WithCell(Cell, 2_000_000_000_000_000).WithCell("requests.received.total", null);
        AnnualReport narrow =
            new ReportGenerator(new GeneratorOptions { Seed = 5, Forms = new ValueList<FormShape>([FormShape.Of(ReportEdition.Edition2021, true)]) })
                .Make(1).Report;
        ValidationResult expected = RuleSet.Load([.. RuleSet.DefaultFiles()]).Rules!.Validate(narrow);
        ValidationResult broken = RuleSet.Default.Validate(wide);
        Finding[] findings = [.. broken.Findings];

        Assert.Equal(expected, RuleSet.Default.Validate(narrow));
        Assert.Equal(findings, broken.Findings);
        Assert.Equal(broken, RuleSet.Default.Validate(wide));
        Assert.Equal(2_000_000_000_000_000, broken.Findings.First(x => x.Id == "E1/naturalPersons").Cells.First(x => x.Address == Cell).Value);
    }

    [Fact]
    public void ManyThreads_JudgeReportsAndCopiesOfThem_EachOnItsOwnNumbers()
    {
        AnnualReport[] reports = [.. new ReportGenerator(new GeneratorOptions { Seed = 7 }).Take(24).Select(made => made.Report)];
        Parallel.For(0, 480, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i =>
        {
            AnnualReport report = reports[i % reports.Length];
            decimal wrong = report[Cell]!.Value + 1 + i;
            AnnualReport copy = report.WithCell(Cell, wrong);

            Assert.Equal(0, RuleSet.Default.Validate(report).Broken);
            Finding finding = RuleSet.Default.Validate(copy).Findings.First(x => x.Id == "E1/naturalPersons");
            Assert.Equal(1 + i, finding.Difference);
            Assert.Equal(wrong, finding.Cells[0].Value);
        });
    }

    [Fact]
    public void AReportThatHolds_CostsLittleMemory()
    {
        AnnualReport[] reports = [.. new ReportGenerator(new GeneratorOptions { Seed = 9 }).Take(10).Select(made => made.Report)];
        foreach (AnnualReport report in reports)
        {
            Assert.Equal(0, RuleSet.Default.Validate(report).Broken);
        }

        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 500; i++)
        {
            RuleSet.Default.Validate(reports[i % reports.Length]);
        }

        // Its numbers alone would take 1.6 KB.
        Assert.InRange((GC.GetAllocatedBytesForCurrentThread() - before) / 500, 0, 1_000);
    }
}
