namespace GovInfoDisclosure.Comparisons;

/// <summary>Two reports cell by cell, each with the one that means the same, whatever shape of the form either has.</summary>
internal sealed class CellComparison
{
    private readonly List<CellDifference> differences = [];

    public CellComparison(AnnualReport old, AnnualReport @new)
    {
        FormShape oldForm = FormShape.Of(old);
        FormShape newForm = FormShape.Of(@new);
        CellValues oldValues = oldForm.ToValues(old);
        CellValues newValues = newForm.ToValues(@new);

        // The form whose cells the other's add up to: of three rows and one it is the one.
        FormShape form = newForm.HasSingleOtherHandling && !oldForm.HasSingleOtherHandling ? newForm : oldForm;
        var paired = new HashSet<string>(StringComparer.Ordinal);
        foreach (CellDefinition cell in form.AllCells)
        {
            CellDefinition[] oldParts = CellParts.Of(oldForm, cell);
            CellDefinition[] newParts = CellParts.Of(newForm, cell);
            if (oldParts.Length > 0 && newParts.Length > 0)
            {
                paired.UnionWith(oldParts.Concat(newParts).Select(part => part.Address));
                Compare(cell, oldParts, oldValues, newParts, newValues);
            }
        }

        OldOnly = Others(oldValues, paired);
        NewOnly = Others(newValues, paired);
    }

    public ValueList<CellDifference> Differences => new(differences);

    /// <summary>The cells that the later report's form does not have.</summary>
    public ValueList<CellValue> OldOnly { get; }

    /// <summary>The cells that the earlier report's form does not have.</summary>
    public ValueList<CellValue> NewOnly { get; }

    private void Compare(CellDefinition cell, CellDefinition[] oldParts, CellValues oldValues, CellDefinition[] newParts, CellValues newValues)
    {
        decimal? old = CellParts.Sum(oldValues, oldParts);
        decimal? @new = CellParts.Sum(newValues, newParts);

        // A sum that is not known is the same as a blank only where nothing of it is known.
        bool isSame = old == @new
            && (old is not null || (oldParts.All(part => oldValues[part.Index] is null) && newParts.All(part => newValues[part.Index] is null)));
        if (!isSame)
        {
            differences.Add(new CellDifference
            {
                Cell = cell,
                Old = old,
                New = @new,
                OldParts = Parts(oldValues, oldParts),
                NewParts = Parts(newValues, newParts),
            });
        }
    }

    private static ValueList<CellValue> Parts(CellValues values, CellDefinition[] parts) =>
        parts.Length == 1 ? ValueList<CellValue>.Empty : new ValueList<CellValue>(parts.Select(part => Value(values, part)));

    private static ValueList<CellValue> Others(CellValues values, HashSet<string> paired) =>
        new(values.Form.AllCells.Where(cell => !paired.Contains(cell.Address)).Select(cell => Value(values, cell)));

    private static CellValue Value(CellValues values, CellDefinition cell) =>
        new() { Address = cell.Address, Label = cell.Label, Value = values[cell.Index] };
}
