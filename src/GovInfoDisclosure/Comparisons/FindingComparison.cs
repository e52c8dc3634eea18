namespace GovInfoDisclosure.Comparisons;

/// <summary>The findings of one report before and after a correction: which went, which stayed, which are new.</summary>
internal sealed class FindingComparison
{
    private readonly List<Finding> gone = [];
    private readonly List<Finding> unsettled = [];
    private readonly List<Finding> left = [];
    private readonly List<Finding> brought = [];

    public FindingComparison(ValidationResult old, ValidationResult @new)
    {
        Dictionary<string, Queue<Finding>> later = Found(@new.Findings);
        Dictionary<string, Finding> open = [];
        foreach (Finding finding in @new.Findings.Where(x => x.Outcome == Outcome.Undecided))
        {
            open[finding.Id] = finding;
        }

        foreach (Finding finding in old.Findings.Where(IsFound))
        {
            if (later.TryGetValue(Key(finding), out Queue<Finding>? same) && same.Count > 0)
            {
                left.Add(same.Dequeue());
            }
            else if (finding.Outcome == Outcome.Broken && open.TryGetValue(finding.Id, out Finding? undecided))
            {
                unsettled.Add(undecided);
            }
            else
            {
                gone.Add(finding);
            }
        }

        var rest = new HashSet<Finding>(later.Values.SelectMany(x => x), ReferenceComparer.Instance);
        brought.AddRange(@new.Findings.Where(rest.Contains));
    }

    public ValueList<Finding> Fixed => new(gone);

    public ValueList<Finding> Unsettled => new(unsettled);

    public ValueList<Finding> Left => new(left);

    public ValueList<Finding> Brought => new(brought);

    /// <summary>What is broken, and what the reader lost or had to interpret; how it read a dash or a variant of a label is nobody's mistake.</summary>
    private static bool IsFound(Finding finding) =>
        finding.Outcome == Outcome.Broken || (finding.Outcome == Outcome.Reading && finding.Severity > Severity.Info);

    private static Dictionary<string, Queue<Finding>> Found(ValueList<Finding> findings)
    {
        var found = new Dictionary<string, Queue<Finding>>(StringComparer.Ordinal);
        foreach (Finding finding in findings.Where(IsFound))
        {
            string key = Key(finding);
            if (!found.TryGetValue(key, out Queue<Finding>? same))
            {
                found.Add(key, same = new Queue<Finding>());
            }

            same.Enqueue(finding);
        }

        return found;
    }

    /// <summary>A rule's finding is known by its instance, a reader's, which has none, by what it says: lines move when a document is corrected, but what is
    /// wrong with another cell is another finding.</summary>
    private static string Key(Finding finding) => finding.Outcome == Outcome.Reading ? finding.Id + "\n" + finding.Message.Zh : finding.Id;
}
