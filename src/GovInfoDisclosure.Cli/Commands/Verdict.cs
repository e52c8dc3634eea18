namespace GovInfoDisclosure.Cli.Commands;

/// <summary>Adds up the exit status over documents.</summary>
/// <param name="failOn">The severity from which on a finding fails.</param>
internal sealed class Verdict(Severity failOn)
{
    private bool isWrong;
    private bool hasFindings;

    public int Status => isWrong ? ExitStatus.Wrong : hasFindings ? ExitStatus.Findings : ExitStatus.Clean;

    /// <summary>Whether a finding of this severity and outcome fails: a broken rule, or what a reader has to say.</summary>
    public bool Fails(Finding finding) => finding.Severity >= failOn && (finding.Outcome is Outcome.Broken or Outcome.Reading);

    /// <summary>A path could not be read or held nothing to read, though no document of its own stands for it.</summary>
    public void AddProblem() => isWrong = true;

    public void Add(AnnualReport? report, IEnumerable<Finding> findings)
    {
        isWrong |= report is null;
        hasFindings |= findings.Any(Fails);
    }
}
