namespace GovInfoDisclosure.Reading.Tables;

/// <summary>
/// Where a table is a true grid, each value belongs to the head above it, in whatever order the columns are printed: no count of values and no
/// neighbour is asked. Where the row does not fit below the head, nothing is said, and the general way of aligning decides.
/// </summary>
internal static class OwnHead
{
    /// <summary>
    /// The heads that stand in the same columns as a row does: those of its own table, or of one as wide,
    /// where the document lays the table out; in text those of rows that are exactly as wide.
    /// </summary>
    public static IEnumerable<(string Key, GridField Field)> Beside(TextGrid grid, GridRow row, IEnumerable<(string Key, GridField Field)> heads)
    {
        if (grid.IsTrueGrid)
        {
            // A table cut in two has its columns counted anew: the head of another part counts only where that is as wide.
            (int number, int width) = row.Fields.Count > 0 ? row.Fields[0].Part : default;
            (string Key, GridField Field)[] all = [.. heads];
            (string Key, GridField Field)[] own = [.. all.Where(head => head.Field.Part.Number == number)];
            return own.Length > 0 ? own : all.Where(head => head.Field.Part.Width == width);
        }

        // A row that lost a cell can be as wide as a head by chance: so all rows with values must be.
        if (!grid.RowsWithValuesAre(row.Fields.Count))
        {
            return [];
        }

        HashSet<int> asWide = grid.LinesAsWideAs(row.Fields.Count);
        return heads.Where(head => asWide.Contains(head.Field.Line));
    }

    /// <summary>The alignment that follows; a column of which the row shows no cell, since one of a row above covers it, stays unread.</summary>
    public static Alignment ToAlignment(GridField?[] fields)
    {
        bool isWhole = fields.All(field => field is not null);
        LayingKind kind = !isWhole ? LayingKind.MergedOver
            : fields.All(field => field!.Kind == FieldKind.Empty) ? LayingKind.Blank
            : fields.All(field => field!.Kind != FieldKind.Empty) ? LayingKind.Direct
            : LayingKind.WithBlanks;
        return new Alignment(kind, fields);
    }

    /// <summary>The fields of a row by column; null where the row does not fit below the head.</summary>
    /// <param name="row">The row.</param>
    /// <param name="label">The field of the row's label in it; -1 where it stands elsewhere.</param>
    /// <param name="columns">Where each of the form's columns stands.</param>
    /// <param name="extras">Columns that the form does not have.</param>
    /// <param name="headReach">How far the row reaches that the heads stand in: one of another width than most lost no cell where its head is as wide.</param>
    public static GridField?[]? Align(GridRow row, int label, ColumnSpans columns, List<ExtraColumn>? extras = null, int headReach = -1)
    {
        // A label that begins below the head of a column shows that the heads slid over, as where a merged cell beside them was lost.
        bool isBesideItsLabel = label < 0 || columns.At(row.Fields[label]) < 0;
        if ((row.IsOfOtherWidth && row.Reach != headReach) || !isBesideItsLabel)
        {
            return null;
        }

        var cells = new GridField?[columns.Count];
        var others = new List<(ExtraColumn Column, GridField Field)>();
        var repeated = new List<GridField>();
        for (int i = label + 1; i < row.Fields.Count; i++)
        {
            GridField field = row.Fields[i];
            int at = columns.At(field);
            if (at < 0 || field.Column + field.Span > columns.To(at))
            {
                ExtraColumn? extra = at < 0 ? extras?.Find(column => column.Holds(field)) : null;
                if (extra is not null || (field.Kind == FieldKind.Empty && at < 0))
                {
                    if (extra is not null)
                    {
                        others.Add((extra, field));
                    }

                    continue;
                }

                return null;
            }

            if (cells[at] is null || cells[at]!.Kind == FieldKind.Empty)
            {
                cells[at] = field;
            }
            else if (field.Kind != FieldKind.Empty && ValueText.Clean(field.Text) != ValueText.Clean(cells[at]!.Text))
            {
                // Two different values below one head.
                return null;
            }
            else
            {
                repeated.Add(field);
            }
        }

        others.ForEach(other => other.Column.Take(other.Field));
        repeated.ForEach(field => field.IsNoValue = true);
        return cells;
    }
}
