namespace GovInfoDisclosure.Reading.Tables;

/// <summary>
/// 无 before all values of a line, in text that keeps columns: a mark for a blank, or a letter of 申请人无正当理由 or of 无法提供 that a narrow cell parts from its
/// label. Where the table has that mark nowhere behind another value, it is the letter.
/// </summary>
internal static class LettersOfLabels
{
    /// <param name="grid">The table, whose letters become words.</param>
    public static void Tell(TextGrid grid)
    {
        if (grid.Layout != GridLayout.Spaced || !grid.Rows.Exists(row => FirstOfValues(row) >= 0) || grid.Rows.Exists(HasMark))
        {
            return;
        }

        foreach (GridRow row in grid.Rows)
        {
            if (FirstOfValues(row) is int first and >= 0)
            {
                GridField letter = row.Fields[first];
                row.Fields[first] = new PlacedField(letter.Text, letter.Place, FieldKind.Text, letter.Column, letter.Wide);
            }
        }
    }

    /// <summary>Where the word stands as the first of several values, behind no label on its line; -1 where it does not.</summary>
    private static int FirstOfValues(GridRow row)
    {
        int first = row.Fields.FindIndex(IsWord);
        return first >= 0 && first + 1 < row.Fields.Count && row.Fields.FindIndex(IsValue) == first
            && row.Fields.FindLastIndex(field => field.Kind == FieldKind.Text && (field.Column > row.Fields[first].Column
                || RowSpelling.LettersOf(field.Text).Length > 1)) < 0 ? first : -1;
    }

    private static bool HasMark(GridRow row) => row.Fields.FindIndex(IsValue) is int first and >= 0 && row.Fields.FindLastIndex(IsWord) > first;

    private static bool IsWord(GridField field) => field.Text == PlacedLabels.WordOrBlank && field.Kind != FieldKind.Text;

    private static bool IsValue(GridField field) => field.Kind is FieldKind.Number or FieldKind.Dash;
}
