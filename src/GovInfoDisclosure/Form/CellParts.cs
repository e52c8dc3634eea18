namespace GovInfoDisclosure.Form;

/// <summary>Which cells of a shape mean what a cell of another shape means. One address means the same in every shape that has it, in either edition; what
/// one form counts in a single row of （六）其他处理, another counts in three.</summary>
internal static class CellParts
{
    private const string SingleRow = "requests.outcomes.otherHandling";
    private static readonly string[] ThreeRows = [SingleRow + ".correctionOverdue", SingleRow + ".feeUnpaid", SingleRow + ".other"];

    /// <summary>The cells of a shape that together mean what an address means: one, or the three that a single row sums up. Empty where the form does not
    /// count it; a part of the single row cannot be told from it.</summary>
    public static CellDefinition[] Of(FormShape form, CellDefinition meant) =>
        form.TryFind(meant.Address) is CellDefinition same ? [same]
        : meant.RowAddress == SingleRow ? [.. ThreeRows.Select(row => form.Find(row + "." + meant.Key))]
        : [];

    /// <summary>The sum of what the cells hold; null where one of them is blank, and where there are none.</summary>
    public static decimal? Sum(CellValues values, CellDefinition[] parts) =>
        parts.Length == 0 ? null : parts.Aggregate((decimal?)0, (sum, part) => sum + values[part.Index]);
}
