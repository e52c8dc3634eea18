using System.Linq;
using System.Threading.Tasks;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Lake.Synthetic;
using GovInfoDisclosure.Rules;
using Xunit;

namespace GovInfoDisclosure.Tests.Rules;

public sealed class SharingTests
{
    [Fact]
    public void OneRuleSet_GivesManyThreadsTheSameResults()
    {
        RuleSet shared = RuleSet.Load([.. RuleSet.DefaultFiles()]).Rules!;
        AnnualReport[] reports = [.. new ReportGenerator(new GeneratorOptions { Seed = 11, BlankShare = 0.02m }).Take(30)
            .Concat(new ReportGenerator(new GeneratorOptions { Seed = 12, BrokenShare = 1 }).Take(30)).Select(made => made.Report)];
        ValidationResult[] expected = [.. reports.Take(3).Select(report => RuleSet.Load([.. RuleSet.DefaultFiles()]).Rules!.Validate(report))];
        var found = new ValidationResult[reports.Length * 4];
        Parallel.For(0, found.Length, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i => found[i] = shared.Validate(reports[i % reports.Length]));
        for (int i = 0; i < found.Length; i++)
        {
            Assert.Equal(found[i % reports.Length], found[i]);
        }

        Assert.Equal(expected, found.Take(3));
    }

    [Fact]
    public void PreparedRules_AreMadeOncePerShapeAndLevel()
    {
        RuleSet rules = RuleSet.Default;
        Assert.Same(rules.Prepare(FormShape.Of2021), rules.Prepare(FormShape.Of2021));
        Assert.NotSame(rules.Prepare(FormShape.Of2021), rules.Prepare(FormShape.Of2021, AgencyLevel.County));
    }
}
