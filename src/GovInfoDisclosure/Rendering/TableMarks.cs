namespace GovInfoDisclosure.Rendering;

/// <summary>Which cells of the tables are marked: those to change, with the new number, and lightly the others of broken rules.</summary>
/// <param name="Changes">Address to what it should be, with a question mark where it is one of several candidates; the mark alone where the number is
/// open.</param>
/// <param name="Light">The addresses of the other cells of broken rules.</param>
internal sealed record TableMarks(IReadOnlyDictionary<string, string> Changes, IReadOnlyCollection<string> Light)
{
    // More candidates than these for one error mark nothing: every cell would be one.
    private const int MostCandidates = 8;

    /// <summary>The marks of a document: the certain or likeliest correction of each part; where several are as likely, the cells of all.</summary>
    public static TableMarks Of(CheckedDocument document)
    {
        var changes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (BlockDiagnosis block in document.Diagnosis?.Blocks ?? [])
        {
            IEnumerable<Explanation> marked = block.Best is Explanation best ? [best]
                : block.Explanations.Count <= MostCandidates ? block.Explanations : [];
            foreach (CellChange change in marked.SelectMany(explanation => explanation.Changes))
            {
                // A cell that two candidates change in two ways is open.
                string to = !change.IsDetermined ? "?" : TableWords.Value(change.To) + (block.Best is null ? "?" : "");
                changes[change.Address] = changes.TryGetValue(change.Address, out string? other) && other != to ? "?" : to;
            }
        }

        IEnumerable<string> broken = document.Result.Findings.Where(finding => finding.Outcome == Outcome.Broken).SelectMany(finding => finding.Cells)
            .Where(cell => cell.Of is null).Select(cell => cell.Address);
        return new TableMarks(changes, [.. broken.Where(address => !changes.ContainsKey(address)).Distinct()]);
    }
}
