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
        return heads.Where(head => asWide.Contains(head.Field.Place.Line));
    }

    /// <summary>The stretch of the grid below each column's head; null where the head does not name every column once.</summary>
    /// <param name="heads">The fields that name columns, with what they name, in the order of the document.</param>
    /// <param name="keys">The columns that are needed.</param>
    public static Dictionary<string, (int From, int To)>? Columns(IEnumerable<(string Key, GridField Field)> heads, IReadOnlyCollection<string> keys)
    {
        var columns = new Dictionary<string, (int From, int To)>();
        foreach ((string key, GridField field) in heads)
        {
            if (!keys.Contains(key))
            {
                continue;
            }

            (int from, int to) = (field.Column, field.Column + field.Span);
            if (columns.TryGetValue(key, out (int From, int To) known))
            {
                // The head printed again, as after a page break, or a merged one written once for each column that it spans.
                if (known.From == from && known.To == to)
                {
                    continue;
                }

                if (known.To != from)
                {
                    return null;
                }

                from = known.From;
            }

            columns[key] = (from, to);
        }

        if (columns.Count < keys.Count)
        {
            return null;
        }

        int end = -1;
        foreach ((int from, int to) in columns.Values.OrderBy(column => column.From))
        {
            if (from < end)
            {
                return null;
            }

            end = to;
        }

        return columns;
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
    /// <param name="keys">The form's columns, in its order.</param>
    /// <param name="columns">Where each of them stands.</param>
    /// <param name="extras">Columns that the form does not have.</param>
    /// <param name="headReach">How far the row reaches that the heads stand in: one of another width than most lost no cell where its head is as wide.</param>
    public static GridField?[]? Align(GridRow row, int label, IReadOnlyList<string> keys, Dictionary<string, (int From, int To)> columns,
        List<ExtraColumn>? extras = null, int headReach = -1)
    {
        if (row.IsOfOtherWidth && row.Reach != headReach)
        {
            return null;
        }

        var cells = new GridField?[keys.Count];
        for (int i = label + 1; i < row.Fields.Count; i++)
        {
            GridField field = row.Fields[i];
            int at = 0;
            while (at < keys.Count && (field.Column < columns[keys[at]].From || field.Column >= columns[keys[at]].To))
            {
                at++;
            }

            if (at == keys.Count || field.Column + field.Span > columns[keys[at]].To)
            {
                ExtraColumn? extra = at == keys.Count ? extras?.FirstOrDefault(column => column.Holds(field)) : null;
                if (extra is not null || (field.Kind == FieldKind.Empty && at == keys.Count))
                {
                    extra?.Take(field);
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
                field.IsNoValue = true;
            }
        }

        return cells;
    }
}
