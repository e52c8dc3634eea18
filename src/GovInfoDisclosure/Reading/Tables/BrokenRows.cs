namespace GovInfoDisclosure.Reading.Tables;

/// <summary>
/// Joins rows that a line end inside a cell has cut in two: the last words of one line and the first of the next are one label, and
/// the former alone are none.
/// </summary>
internal static class BrokenRows
{
    /// <summary>No table of the samples cuts a row into more lines.</summary>
    private const int MostPieces = 6;

    public static void Join(TextGrid grid, LabelMatcher matcher)
    {
        if (grid.Layout != GridLayout.Delimited)
        {
            return;
        }

        for (int i = 0; i + 1 < grid.Rows.Count; i++)
        {
            int last = LastPiece(grid.Rows, i, matcher);
            if (last > i)
            {
                Join(grid.Rows, i, last);
            }
        }
    }

    /// <summary>The row in which the label that a row breaks off comes to its end; the row itself where it breaks off none.</summary>
    private static int LastPiece(List<GridRow> rows, int index, LabelMatcher matcher)
    {
        GridField cut = rows[index].Fields[rows[index].Fields.Count - 1];
        bool isOpen = IsOpen(cut.Text);
        if (cut.Kind != FieldKind.Text || (!isOpen && IsSure(matcher.Any(cut.Text))))
        {
            return index;
        }

        string joined = cut.Text;
        for (int i = index + 1; i < rows.Count && i < index + MostPieces; i++)
        {
            GridField next = rows[i].Fields[0];
            if (next.Kind != FieldKind.Text)
            {
                return index;
            }

            joined += next.Text;
            if (!(isOpen && IsOpen(joined)) && (IsSure(matcher.Any(joined)) || IsSure(matcher.Row(joined))))
            {
                return i;
            }

            if (rows[i].Fields.Count > 1)
            {
                return index;
            }
        }

        return index;
    }

    /// <summary>Whether a bracket is not closed: （单位：万 goes on with 元）.</summary>
    private static bool IsOpen(string text)
    {
        string folded = CharFolding.Fold(text);
        return folded.LastIndexOf('(') > folded.LastIndexOf(')');
    }

    private static bool IsSure(LabelMatch match) => match.Entry is not null && match.Quality is MatchQuality.Exact or MatchQuality.Variant;

    private static void Join(List<GridRow> rows, int first, int last)
    {
        List<GridField> fields = rows[first].Fields;
        GridField cut = fields[fields.Count - 1];
        string text = cut.Text;
        for (int i = first + 1; i <= last; i++)
        {
            text += rows[i].Fields[0].Text;
        }

        fields[fields.Count - 1] = new GridField(text, cut.Place, FieldKind.Text, cut.Column);
        for (int i = 1; i < rows[last].Fields.Count; i++)
        {
            GridField field = rows[last].Fields[i];
            fields.Add(new GridField(field.Text, field.Place, field.Kind, fields.Count));
        }

        rows.RemoveRange(first + 1, last - first);
    }
}
