namespace GovInfoDisclosure.Json;

/// <summary>What we write we can read: records accept whatever a document says, the JSON of reports has bounds.</summary>
internal static class ReportJsonChecks
{
    private static readonly ReportMembers Members = ReportMembers.Instance;

    /// <exception cref="ArgumentException">A number, the year or a text could not be read again; the message begins with its address.</exception>
    public static void ThrowIfUnreadable(AnnualReport report, CellValues values)
    {
        if (report.Year is < 1 or > ReportMembers.MostYear)
        {
            Throw(Members.Year.Path, JsonTexts.OutOfRange(report.Year.Value.ToString(CultureInfo.InvariantCulture), 1, ReportMembers.MostYear));
        }

        // Where no cell of the tables is blank or signed, only the fee report is left, which most reports do not state. The array may be longer than the form.
        int tables = values.Form.Cells.Length;
        for (int i = StoredCells.AnyNegative(values.Stored.AsSpan(0, tables)) ? 0 : tables; i < values.Form.AllCells.Length; i++)
        {
            // Beyond is negative too.
            long value = values.Stored[i];
            if (value < 0 && value != CellValues.Blank && (value == CellValues.Beyond || !values.Form.AllCells[i].IsSigned))
            {
                Throw(values.Form.AllCells[i], values[i]!.Value);
            }
        }

        Check(Members.AgencyName, report.Agency.Name);
        Check(Members.AgencyCode, report.Agency.Code);
        Check(Members.DivisionCode, report.Agency.DivisionCode);
        Check(Members.OverallSituation, report.Narrative.OverallSituation);
        Check(Members.ProblemsAndImprovements, report.Narrative.ProblemsAndImprovements);
        Check(Members.OtherMatters, report.Narrative.OtherMatters);
    }

    private static void Check(ReportMember member, string? text)
    {
        if (text is not null && text.IndexOf('\0') >= 0)
        {
            Throw(member.Path, JsonTexts.Nul());
        }
    }

    private static void Throw(CellDefinition cell, decimal value)
    {
        string number = value.ToString(CultureInfo.InvariantCulture);
        long most = CellValues.Limit / cell.Scale;
        long least = cell.IsSigned ? -most : 0;
        Throw(cell.Address, value < least || value > most ? JsonTexts.OutOfRange(number, least, most) : JsonTexts.TooManyDecimals(number));
    }

    private static void Throw(string path, Message message) => throw new ArgumentException(path + ": " + message.En);
}
