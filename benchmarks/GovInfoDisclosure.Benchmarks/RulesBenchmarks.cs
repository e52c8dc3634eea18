using System;
using System.Linq;
using BenchmarkDotNet.Attributes;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Lake.Synthetic;
using GovInfoDisclosure.Rules;

namespace GovInfoDisclosure.Benchmarks;

/// <summary>
/// Judging one report in memory (249 instances of E1 to E5, P1, P2, P5 and P6), against the same checks written by hand and in FluentValidation.
/// </summary>
[MemoryDiagnoser]
public class RulesBenchmarks
{
    private readonly FluentChecks fluent = new();
    private readonly Outcome[] outcomes = new Outcome[512];
    private RuleSet rules = RuleSet.Default;
    private PreparedRules prepared = RuleSet.Default.Prepare(FormShape.Of2021);
    private AnnualReport report = new();
    private AnnualReport broken = new();
    private AnnualReport sparse = new();
    private CellValues? values;

    [GlobalSetup]
    public void Make()
    {
        rules = RuleSet.Load([.. RuleSet.DefaultFiles().Where(file => file.Name is "identities.yaml" or "plausibility.yaml")]).Rules!;
        var options = new GeneratorOptions { Seed = 1, Forms = new ValueList<FormShape>([FormShape.Of2021]) };
        report = new ReportGenerator(options).Make(0).Report;
        report = report with { Agency = report.Agency with { Level = AgencyLevel.County } };
        report = report.WithCell("proactiveDisclosure.rules.issued", 0)
            .WithCell("proactiveDisclosure.rules.repealed", 0).WithCell("proactiveDisclosure.rules.inForce", 0);
        broken = report.WithCell("requests.outcomes.denied.stateSecrets.naturalPersons", report["requests.outcomes.denied.stateSecrets.naturalPersons"] + 1);
        sparse = report.WithCell("requests.outcomes.denied.stateSecrets.naturalPersons", null);
        values = FormShape.Of2021.ToValues(report);
        prepared = rules.Prepare(FormShape.Of2021, AgencyLevel.County);
        Verify();
    }

    /// <summary>The baseline: no engine.</summary>
    [Benchmark(Baseline = true)]
    public CheckCounts HandWritten() => HandWrittenChecks.Judge(report);

    /// <summary>The engine on records.</summary>
    [Benchmark]
    public ValidationResult Validate() => rules.Validate(report);

    /// <summary>The engine on values that are at hand, as when millions of stored reports are checked.</summary>
    [Benchmark]
    public int JudgeValues() => prepared.Judge(values!, outcomes);

    /// <summary>The engine where one identity of a row and one of a column are broken: two findings with their messages.</summary>
    [Benchmark]
    public ValidationResult ValidateBroken() => rules.Validate(broken);

    /// <summary>The engine where a blank leaves two identities undecided.</summary>
    [Benchmark]
    public ValidationResult ValidateSparse() => rules.Validate(sparse);

    [Benchmark]
    public bool FluentValidation() => fluent.Validate(report).IsValid;

    private void Verify()
    {
        foreach (AnnualReport one in new[] { report, broken })
        {
            CheckCounts counts = HandWrittenChecks.Judge(one);
            ValidationResult result = rules.Validate(one);
            int instances = result.Instances;
            bool isValid = fluent.Validate(one).IsValid;
            if ((counts.Holds, counts.Broken, counts.Undecided, counts.NotApplicable) != (result.Holds, result.Broken, result.Undecided, result.NotApplicable)
                || instances != 249 || isValid != (result.Broken == 0))
            {
                throw new InvalidOperationException(
                    $"By hand {counts.Holds} hold and {counts.Broken} are broken, by the engine {result.Holds} and {result.Broken} of {instances}; "
                        + $"FluentValidation says {isValid}.");
            }
        }

        if (JudgeValues() != 0 || ValidateBroken().Broken != 2 || ValidateSparse().Undecided != 2)
        {
            throw new InvalidOperationException("The engine does not find what was put in.");
        }
    }
}
