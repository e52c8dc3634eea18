namespace GovInfoDisclosure.Diagnosis;

/// <summary>What other reports say of a report's cells: last year's of 二 (what it carried forward), next year's of 四 (what it brought forward), and those of
/// all units of each number that every one of them states (their sum).</summary>
internal sealed class OtherReports
{
    private readonly AnnualReport? prior;
    private readonly AnnualReport? next;
    private readonly CellValues[] units;

    public OtherReports(DiagnosisOptions options)
    {
        prior = options.Prior;
        next = options.Next;

        // Where a unit may be missing, the sum says nothing of the summary's number.
        units = options.Units is { AreComplete: true } known ? [.. known.Reports.Select(unit => FormShape.Of(unit).ToValues(unit))] : [];
    }

    /// <summary>Whether there is no other report.</summary>
    public bool AreNone => prior is null && next is null && units.Length == 0;

    /// <summary>Whether another report says that a cell's number is this one.</summary>
    public bool Say(CellDefinition cell, decimal number) =>
        CarriedForwardTo(cell) == number || BroughtForwardFrom(cell) == number || SumOfUnits(cell) == number;

    /// <summary>What of next year's report and the units' speaks for a corrected number.</summary>
    public IEnumerable<SlipKind> For(CellDefinition cell, decimal number)
    {
        if (BroughtForwardFrom(cell) == number)
        {
            yield return SlipKind.BroughtForwardNextYear;
        }

        if (SumOfUnits(cell) == number)
        {
            yield return SlipKind.SumOfUnits;
        }
    }

    /// <summary>What last year's report carried forward to a cell of 二; null for other cells.</summary>
    public decimal? CarriedForwardTo(CellDefinition cell) =>
        cell.Row.Address == "requests.broughtForward" ? prior?["requests.carriedForward." + cell.Key] : null;

    /// <summary>What next year's report brought forward from a cell of 四; null for other cells.</summary>
    private decimal? BroughtForwardFrom(CellDefinition cell) =>
        cell.Row.Address == "requests.carriedForward" ? next?["requests.broughtForward." + cell.Key] : null;

    private decimal? SumOfUnits(CellDefinition cell) => units.Length == 0 ? null
        : units.Aggregate((decimal?)0, (sum, unit) => sum + CellParts.Sum(unit, CellParts.Of(unit.Form, cell)));
}
