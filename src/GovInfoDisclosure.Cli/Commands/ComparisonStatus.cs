namespace GovInfoDisclosure.Cli.Commands;

/// <summary>What <c>compare</c> answers to the shell. That reports differ is what one expects of two years: it fails where a correction brought an error, or
/// where a value could not be compared because it was not read.</summary>
internal sealed class ComparisonStatus(ReportSide before, ReportSide after)
{
    private bool hasFailed;

    public CompareTotals Totals { get; } = new();

    public int Status => before.HasProblems || after.HasProblems || Totals.Pairs == 0 ? ExitStatus.Wrong : hasFailed ? ExitStatus.Findings : ExitStatus.Clean;

    public ReportComparison Watch(ReportComparison comparison)
    {
        Totals.Add(comparison);
        hasFailed |= comparison.Brought.Any(finding => finding.Severity == Severity.Error)
            || before.HasLosses(comparison.Old) || after.HasLosses(comparison.New);
        return comparison;
    }
}
