namespace GovInfoDisclosure.Rendering.Pages;

/// <summary>Which cells of a report's page are marked, how, and with which numbers of the lists they are linked.</summary>
internal sealed class PageMarks
{
    private readonly Dictionary<string, (CellChange Change, bool IsCertain, int Number)> changed = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> broken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DeducedCell> deduced = new(StringComparer.Ordinal);

    public PageMarks(CheckedDocument document)
    {
        Listed = [.. document.Result.Findings.Where(IsListed)];
        Blocks = document.Diagnosis is ReportDiagnosis diagnosis ? [.. diagnosis.Blocks] : [];
        for (int i = 0; i < Blocks.Length; i++)
        {
            foreach (CellChange change in Blocks[i].Best?.Changes ?? [])
            {
                changed[change.Address] = (change, Blocks[i].Certain is not null, i + 1);
            }
        }

        foreach (DeducedCell cell in document.Diagnosis?.Deduced ?? [])
        {
            deduced[cell.Address] = cell;
        }

        for (int i = 0; i < Listed.Length; i++)
        {
            MarkBroken(Listed[i], i + 1);
        }
    }

    /// <summary>What is broken and what the reader lost or took for granted, in the order of the result: the numbered list.</summary>
    public Finding[] Listed { get; }

    /// <summary>The parts of the report in which cells are wrong.</summary>
    public BlockDiagnosis[] Blocks { get; }

    /// <summary>How many cells are to be corrected.</summary>
    public int Changes => changed.Count;

    /// <summary>What a cell is to become; null where it may stay.</summary>
    public (CellChange Change, bool IsCertain, int Number)? ChangeOf(string address) =>
        changed.TryGetValue(address, out (CellChange Change, bool IsCertain, int Number) known) ? known : null;

    /// <summary>The numbers of the findings that accuse a cell, where nobody can tell which cell it is; null where none does.</summary>
    public IReadOnlyList<int>? BrokenIn(string address) => broken.TryGetValue(address, out List<int>? numbers) ? numbers : null;

    /// <summary>The number that follows for a blank; null where none does.</summary>
    public DeducedCell? DeducedAs(string address) => deduced.TryGetValue(address, out DeducedCell? known) ? known : null;

    /// <summary>The number in the list of the first broken finding that a figure of the prose is in; null where there is none.</summary>
    public int? FindingOf(Claim claim)
    {
        int at = Array.FindIndex(Listed, finding => finding.Outcome == Outcome.Broken && finding.Claims.Contains(claim));
        return at < 0 ? null : at + 1;
    }

    private static bool IsListed(Finding finding) =>
        finding.Outcome == Outcome.Broken || finding is { Outcome: Outcome.Reading, Severity: Severity.Error or Severity.Warning };

    private void MarkBroken(Finding finding, int number)
    {
        CellValue[] own = [.. finding.Cells.Where(cell => cell.Of is null)];

        // Where it is known which cell is wrong, the others of the rule are right: only that one is marked.
        if (finding.Outcome != Outcome.Broken || own.Any(cell => changed.ContainsKey(cell.Address)))
        {
            return;
        }

        foreach (CellValue cell in own)
        {
            if (!broken.TryGetValue(cell.Address, out List<int>? numbers))
            {
                broken[cell.Address] = numbers = [];
            }

            numbers.Add(number);
        }
    }
}
