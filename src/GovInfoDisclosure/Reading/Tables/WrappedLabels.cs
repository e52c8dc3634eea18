namespace GovInfoDisclosure.Reading.Tables;

/// <summary>
/// Finds the labels of values that stand in the middle of theirs: a table's rows break a label into lines, and the values stand in one of them.
/// </summary>
internal static class WrappedLabels
{
    /// <summary>A narrow column breaks the longest label into ten lines: five above its values and five below.</summary>
    private const int MostLines = 5;

    public static void Join(ScannedTable table, LabelVocabulary vocabulary)
    {
        List<LabelledRun> unnamed = table.Runs.FindAll(run => run.Label.Entry is null && run.Slots.Exists(slot => slot.Kind == FieldKind.Number));
        if (unnamed.Count == 0 || table.Grid.Layout != GridLayout.Delimited)
        {
            return;
        }

        var matcher = new LabelMatcher(vocabulary);
        List<GridRow> rows = table.Grid.Rows;
        var rowOf = new Dictionary<GridRow, int>();
        for (int i = 0; i < rows.Count; i++)
        {
            rowOf.Add(rows[i], i);
        }

        // A label that has cells of its own, be they blank, is not that of values which stand above it.
        HashSet<string> taken = [.. table.Runs.Where(run => run.Label.Entry is not null && run.Slots.Count > 0).Select(run => run.Label.Entry!.Target)];

        // Neither is one whose row follows another that has no label anywhere: they may be that one's.
        HashSet<string> found = [.. table.Runs.Select(run => run.Label.Entry?.Target).OfType<string>()];
        List<string> form = [.. FormRows.Of(found, vocabulary.Table).Select(row => row.Target)];
        taken.UnionWith(form.Skip(1).Where((_, before) => !found.Contains(form[before])));
        foreach (LabelledRun run in unnamed)
        {
            if (rowOf.TryGetValue(run.Row, out int index))
            {
                Join(run, rows, index, matcher, taken, table.Grid);
            }
        }
    }

    private static void Join(LabelledRun run, List<GridRow> rows, int index, LabelMatcher matcher, HashSet<string> taken, TextGrid grid)
    {
        GridField? own = null;
        foreach (GridField field in run.Row.Fields)
        {
            own = field.Kind == FieldKind.Text && field.Place < run.Slots[0].Place ? field : own;
        }

        var columns = new SortedSet<int>();
        if (own is not null)
        {
            columns.Add(own.Column);
        }
        else
        {
            foreach (GridField field in Fragments(rows, index, -1).Concat(Fragments(rows, index, +1)))
            {
                columns.Add(field.Column);
            }
        }

        LabelMatch best = LabelMatch.None;
        string printed = "";
        Place place = run.Place;
        var targets = new HashSet<string>();
        foreach (int column in columns)
        {
            List<GridField> above = Fragments(rows, index, -1).Where(field => field.Column == column).Take(MostLines).ToList();
            List<GridField> below = Fragments(rows, index, +1).Where(field => field.Column == column).Take(MostLines).ToList();
            for (int up = 0; up <= above.Count; up++)
            {
                for (int down = 0; down <= below.Count; down++)
                {
                    string text = string.Concat(above.Take(up).Reverse().Select(field => field.Text))
                        + own?.Text + string.Concat(below.Take(down).Select(field => field.Text));
                    LabelMatch match = text.Length > 0 ? matcher.Row(text) : LabelMatch.None;
                    if (match.Entry is null || match.NeedsContext || match.Quality == MatchQuality.Near
                        || (own is null && up == 0 && taken.Contains(match.Entry.Target)))
                    {
                        continue;
                    }

                    targets.Add(match.Entry.Target);
                    if (text.Length > printed.Length)
                    {
                        best = match;
                        printed = text;
                        place = up > 0 ? above[up - 1].Place : own?.Place ?? below[0].Place;
                    }
                }
            }
        }

        // Two rows that the lines around could name: then neither.
        if (targets.Count == 1)
        {
            run.Label = best;
            run.Printed = printed;
            run.Place = place;
            run.LabelColumn = own is not null && grid.IsTrueGrid ? run.Row.Fields.IndexOf(own) : -1;
        }
    }

    /// <summary>The words in the rows above or below, up to the next row with values; the nearest first.</summary>
    private static IEnumerable<GridField> Fragments(List<GridRow> rows, int index, int step)
    {
        for (int i = index + step; i >= 0 && i < rows.Count; i += step)
        {
            if (rows[i].Fields.Exists(field => field.Kind is FieldKind.Number or FieldKind.Dash))
            {
                yield break;
            }

            foreach (GridField field in rows[i].Fields)
            {
                if (field.Kind == FieldKind.Text)
                {
                    yield return field;
                }
            }
        }
    }
}
