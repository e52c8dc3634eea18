namespace GovInfoDisclosure.Lake.Columnar;

/// <summary>A report as it waits to be written: its numbers and what tells it from others, no prose.</summary>
internal sealed record StoredRow(string Id, FormShape Form, CellValues Values, Agency Agency, int? Year, string? Published)
{
    public static StoredRow Of(AnnualReport report, string id)
    {
        FormShape form = FormShape.Of(report);
        return new StoredRow(id, form, form.ToValues(report), report.Agency, report.Year, report.Published?.ToString());
    }

    /// <summary>The number of a cell as a column holds it; null where it is blank, or this form has no such cell.</summary>
    public long? Whole(string address) => Form.TryFind(address) is CellDefinition cell ? Values.Whole(cell) : null;
}
