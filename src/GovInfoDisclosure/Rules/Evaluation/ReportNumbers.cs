namespace GovInfoDisclosure.Rules.Evaluation;

/// <summary>The numbers of some cells, as a sum over the places of these cells asks for them.</summary>
/// <param name="reports">The reports.</param>
/// <param name="cells">The cells.</param>
/// <param name="zero">Whether a blank is read as 0.</param>
internal readonly struct ReportNumbers(JudgedReports reports, CellRef[] cells, bool zero) : ILinearNumbers
{
    public StoredKind Stored(int variable, out long number)
    {
        CellRef cell = cells[variable];
        number = reports.Sources[cell.Source]!.Stored[cell.Index];
        if (number > CellValues.Beyond)
        {
            return StoredKind.Number;
        }

        if (number == CellValues.Beyond)
        {
            return StoredKind.Beyond;
        }

        number = 0;
        return zero ? StoredKind.Number : StoredKind.Blank;
    }

    public Rational? Exact(int variable) => reports.Exact(cells[variable], zero);

    public bool IsNeverNegative(int variable) => !reports.Definition(cells[variable]).IsSigned;
}
