namespace GovInfoDisclosure.Reading.Doubts;

/// <summary>Collects the findings of one reading.</summary>
internal sealed class FindingList
{
    private readonly List<Finding> findings = [];

    /// <summary>All of them, in the order in which they were found.</summary>
    public IReadOnlyList<Finding> All => findings;

    public void Add(Finding finding) => findings.Add(finding);

    public void AddAll(FindingList other) => findings.AddRange(other.findings);

    /// <summary>By place; what has none stands first, and what was found first before what was found later.</summary>
    public ValueList<Finding> InOrder() => new(findings.OrderBy(finding => finding.Place ?? default));
}
