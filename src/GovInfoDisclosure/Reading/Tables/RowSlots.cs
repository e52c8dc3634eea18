namespace GovInfoDisclosure.Reading.Tables;

/// <summary>The cells of a row behind its label: which of them show something, and which of those are remarks.</summary>
internal static class RowSlots
{
    /// <summary>
    /// Words after the last value are remarks, when the row is full without them. A remark in brackets among the values was thrown
    /// out of its cell, and then nothing tells from which.
    /// </summary>
    public static (List<GridField> Slots, bool IsRemarkLoose) WithoutRemarks(List<GridField> all, int columns)
    {
        if (!all.Exists(slot => slot.Kind is FieldKind.Text or FieldKind.Dash))
        {
            return (all, false);
        }

        var slots = new List<GridField>(all);
        int inked = slots.Count(IsInked);
        for (int i = slots.Count - 1; i >= 0 && inked > columns && slots[i].Kind is FieldKind.Text or FieldKind.Empty; i--)
        {
            if (slots[i].Kind == FieldKind.Text)
            {
                slots.RemoveAt(i);
                inked--;
            }
        }

        // Two columns and a third cell that the form does not have: a dash there is no value.
        int last = slots.FindLastIndex(IsInked);
        if (columns == 2 && inked == 3 && slots[last].Kind == FieldKind.Dash && slots.Count(slot => slot.Kind == FieldKind.Number) == 2)
        {
            slots.RemoveAt(last);
        }

        return (slots, slots.Exists(slot => slot.Kind == FieldKind.Text && CharFolding.Fold(slot.Text[0]) == '('));
    }

    public static bool IsInked(GridField slot) => slot.Kind != FieldKind.Empty;

    public static bool IsUnbroken(List<GridField> slots, int inked) => Span(slots) == inked;

    public static int Span(List<GridField> slots) => slots.FindLastIndex(IsInked) - slots.FindIndex(IsInked) + 1;
}
