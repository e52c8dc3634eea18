namespace GovInfoDisclosure.Reading.Tables;

/// <summary>
/// A head that names each column but one, with an empty cell in its line. Where the form's order holds, that cell stands between the neighbours of the
/// column without a name; where it stands between two others, or before or behind all of them, heads changed places.
/// </summary>
internal static class LostHead
{
    /// <summary>The empty cell, with the column that is left for it; null where the form's order holds, or nothing tells.</summary>
    /// <param name="scan">The table.</param>
    /// <param name="run">A row with values below the head; null where there is none.</param>
    /// <param name="heads">What stands above it.</param>
    /// <param name="keys">The columns.</param>
    public static (string Key, GridField Field)? OutOfOrder(ScannedTable scan, LabelledRun? run, IEnumerable<HeadColumn> heads, List<string> keys)
    {
        if (run is null || scan.Grid.Layout != GridLayout.Delimited)
        {
            return null;
        }

        List<HeadColumn> all = [.. heads];
        if (keys.FindAll(key => all.Exists(head => head.Entry.Target == key)).Count != keys.Count - 1)
        {
            return null;
        }

        // Places in lines of other widths cannot be compared.
        HashSet<GridField> comparable = [.. OwnHead.Beside(scan.Grid, run.Row, all.Select(head => (head.Entry.Target, head.Field))).Select(head => head.Field)];
        HeadColumn?[] byColumn = [.. keys.Select(key => all.Find(head => head.Entry.Target == key && comparable.Contains(head.Field)))];
        int lost = keys.FindIndex(key => !all.Exists(head => head.Entry.Target == key));
        if (Between(byColumn, lost - 1, lost + 1, run.Row) is not null)
        {
            return null;
        }

        for (int right = 0; right <= byColumn.Length; right++)
        {
            // Where several heads moved up by one, the cell of the lost one was taken out: the order is still the form's.
            bool haveMovedUp = right >= byColumn.Length - 1 && right - lost > 2;
            if (!haveMovedUp && Between(byColumn, right - 1, right, run.Row) is GridField empty)
            {
                return (keys[lost], empty);
            }
        }

        return null;
    }

    /// <summary>An empty cell between two heads, in the line of either; before the first or behind the last, one above a number.</summary>
    private static GridField? Between(HeadColumn?[] heads, int left, int right, GridRow values)
    {
        HeadColumn? from = left >= 0 ? heads[left] : null;
        HeadColumn? to = right < heads.Length ? heads[right] : null;
        bool isAtEdge = left < 0 || right >= heads.Length;
        if ((from is null && left >= 0) || (to is null && right < heads.Length) || (from is null && to is null))
        {
            return null;
        }

        IEnumerable<GridField> fields = (from?.Row.Fields ?? []).Concat(to?.Row.Fields ?? []);
        return fields.FirstOrDefault(field => field.Kind == FieldKind.Empty
            && (from is null || field.Column >= from.Field.Column + from.Field.Span)
            && (to is null || field.Column + field.Span <= to.Field.Column)
            && (!isAtEdge || values.Fields.Exists(value => value.Kind == FieldKind.Number && value.Column == field.Column)));
    }
}
