namespace GovInfoDisclosure.Reading.Tables;

/// <summary>
/// Values and labels on lines of their own that take turns, values first: nothing tells whether values belong to the label below them or to the one above,
/// as where they are printed higher or lower than their labels and no line parts the rows. None is read.
/// </summary>
internal static class AlternatingRows
{
    /// <param name="table">The table.</param>
    /// <param name="findings">Told of labels whose values are left out.</param>
    public static void LeaveOut(ScannedTable table, FindingList findings)
    {
        if (table.Grid.IsTrueGrid || !table.Runs.Exists(HasRowBelow))
        {
            return;
        }

        Dictionary<GridField, (GridField? Above, GridField? Further)> before = Before(table);
        HashSet<GridField> heads = [.. table.Texts.Where(text => text.Match.Entry?.Kind is LabelKind.Column or LabelKind.Head
            || HeadScanner.IsBlockHeading(text.Field.Text)).Select(text => text.Field), .. table.Columns.Select(column => column.Field)];
        bool IsRightBelowHead(LabelledRun run) => before[run.Slots[0]].Above is GridField above && heads.Contains(above);
        LabelledRun? last = null;
        var turns = new List<LabelledRun>();
        foreach (LabelledRun run in table.Runs.Where(run => run.Slots.Count > 0))
        {
            bool isTurn = last is not null && HasRowBelow(run) && run.ColumnsBefore == last.ColumnsBefore && last.Inked >= run.Inked
                && IsBetween(run, last, before);
            last = isTurn || (run.Label.Entry is null && run.Inked > 0 && IsRightBelowHead(run)) ? run : null;
            if (isTurn)
            {
                turns.Add(run);
            }
        }

        foreach (LabelledRun run in turns)
        {
            findings.Add(TableFindings.TakesTurns(run));
            run.Slots.Clear();
        }
    }

    /// <summary>The first value of each run with the field that is printed before it, and the one before that.</summary>
    private static Dictionary<GridField, (GridField? Above, GridField? Further)> Before(ScannedTable table)
    {
        var before = new Dictionary<GridField, (GridField? Above, GridField? Further)>(table.Runs.Count);
        foreach (LabelledRun run in table.Runs)
        {
            if (run.Slots.Count > 0)
            {
                before[run.Slots[0]] = default;
            }
        }

        GridField? last = null;
        GridField? further = null;
        foreach (GridRow row in table.Grid.Rows)
        {
            foreach (GridField field in row.Fields)
            {
                if (before.ContainsKey(field))
                {
                    before[field] = (last, further);
                }

                (last, further) = (field, last);
            }
        }

        return before;
    }

    /// <summary>Whether the label alone stands between the values of the run above and its own, each on lines of their own.</summary>
    private static bool IsBetween(LabelledRun run, LabelledRun above, Dictionary<GridField, (GridField? Above, GridField? Further)> before)
    {
        GridField end = above.Slots[above.Slots.Count - 1];
        (GridField? label, GridField? last) = before[run.Slots[0]];
        return label is not null && label.Place == run.Place && label.Line < run.Slots[0].Line && last == end && end.Line < label.Line;
    }

    private static bool HasRowBelow(LabelledRun run) => run.Label.Entry is not null && run.Inked > 0 && run.Place.Line < run.Slots[0].Line;
}
