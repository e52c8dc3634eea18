namespace GovInfoDisclosure.AspNetCore.Requests;

/// <summary>One report or document that was judged.</summary>
/// <param name="Source">What it is called.</param>
/// <param name="Result">What was found.</param>
/// <param name="Diagnosis">Which cells are wrong; null where nobody looked.</param>
internal sealed record CheckedItem(string Source, ValidationResult Result, ReportDiagnosis? Diagnosis)
{
    public string ToJson(bool isLine) =>
        (isLine ? FindingsJson.WriteCompact(Source, Result, Diagnosis) : FindingsJson.Write(Source, Result, Diagnosis)) + "\n";
}
