namespace GovInfoDisclosure.Lake.Columns;

/// <summary>A report as a row of the tables, perhaps waiting to be written: its numbers, what tells it from others and where it came from, no prose.</summary>
internal sealed record StoredRow(string Id, string Key, FormShape Form, CellValues Values, Agency Agency, int? Year, string? Published, ReportOrigin Origin)
{
    public static StoredRow Of(AnnualReport report, ReportOrigin origin)
    {
        FormShape form = FormShape.Of(report);
        string id = origin.ReportId ?? ReportIds.IdOf(report);
        return new StoredRow(id, ReportIds.KeyOf(report, origin.Source ?? id), form, form.ToValues(report), report.Agency,
            report.Year, report.Published?.ToString(), origin);
    }

    /// <summary>The number of a cell as a column holds it; null where it is blank, or this form has no such cell.</summary>
    public long? Whole(string address) => Form.TryFind(address) is CellDefinition cell ? Values.Whole(cell) : null;
}
