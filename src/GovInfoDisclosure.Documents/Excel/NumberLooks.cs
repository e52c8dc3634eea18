namespace GovInfoDisclosure.Documents.Excel;

/// <summary>The looks of a workbook's numbers by their codes, each made once.</summary>
internal sealed class NumberLooks
{
    private readonly Dictionary<string, NumberLook> byCode = new(StringComparer.Ordinal);

    public NumberLook Of(string? code)
    {
        string known = code ?? "General";
        if (!byCode.TryGetValue(known, out NumberLook? look))
        {
            look = NumberLook.Of(known);
            byCode.Add(known, look);
        }

        return look;
    }
}
