namespace GovInfoDisclosure.Reading.Tables;

/// <summary>Tells where the head of table 3 breaks off in spaced text, as it does where the table runs past the edge of a page.</summary>
internal static class BrokenHead
{
    /// <summary>Fewer names are no head that breaks off, but one that was not understood.</summary>
    private const int FewestNamed = 3;

    /// <summary>
    /// How many columns the head names before it breaks off without 总计 or 合计 (of which half a word may be left), so that most rows have fewer values than
    /// the form; null where it does not.
    /// </summary>
    /// <param name="scan">The table.</param>
    /// <param name="keys">The columns, in the form's order.</param>
    public static int? Columns(ScannedTable scan, List<string> keys)
    {
        List<LabelledRun> rows = scan.Runs.FindAll(run => run.Label.Entry is not null && run.Inked > 0);
        if (scan.Grid.Layout != GridLayout.Spaced || rows.Count == 0 || rows.Count(run => run.Inked >= keys.Count) * 2 >= rows.Count
            || scan.Texts.Exists(text => text.Field.Place < rows[0].Place && text.Field.Text.IndexOf('计') >= 0))
        {
            return null;
        }

        List<string> named = [.. scan.Columns.Take(rows[0].ColumnsBefore).Select(column => column.Entry.Target).Distinct()];
        return named.Count >= FewestNamed && named.Count < keys.Count && named.SequenceEqual(keys.Take(named.Count)) ? named.Count : null;
    }
}
