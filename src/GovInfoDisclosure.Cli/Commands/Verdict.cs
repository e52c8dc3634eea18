namespace GovInfoDisclosure.Cli.Commands;

/// <summary>Adds up the exit status over documents.</summary>
/// <param name="failOn">The severity from which on a finding fails.</param>
/// <param name="exact">The ids of rules that fail where they are undecided too; with them a table without a number fails. Null where neither does.</param>
internal sealed class Verdict(Severity failOn, Lazy<HashSet<string>>? exact = null)
{
    /// <summary>A table that was not found, and one of which not one number was read.</summary>
    private static readonly string[] WithoutNumber = ["READ-16", "READ-52"];

    private bool isWrong;
    private bool hasFindings;

    public int Status => isWrong ? ExitStatus.Wrong : hasFindings ? ExitStatus.Findings : ExitStatus.Clean;

    /// <summary>Whether a finding of this severity and outcome fails: a broken rule, or what a reader has to say.</summary>
    public bool Fails(Finding finding) => (finding.Severity >= failOn && (finding.Outcome is Outcome.Broken or Outcome.Reading)) || FailsOpen(finding);

    /// <summary>A path could not be read or held nothing to read, though no document of its own stands for it.</summary>
    public void AddProblem() => isWrong = true;

    /// <summary>What was found in a document.</summary>
    public void Add(bool hasReport, ValueList<Finding> findings)
    {
        isWrong |= !hasReport;
        AddFindings(findings);
    }

    /// <summary>What was found beside the documents.</summary>
    public void AddFindings(ValueList<Finding> findings)
    {
        foreach (Finding finding in findings)
        {
            hasFindings |= Fails(finding);
        }
    }

    private bool FailsOpen(Finding finding) => exact is not null && finding.Outcome switch
    {
        Outcome.Undecided => exact.Value.Contains(finding.RuleId),
        Outcome.Reading => Array.IndexOf(WithoutNumber, finding.RuleId) >= 0,
        _ => false,
    };
}
