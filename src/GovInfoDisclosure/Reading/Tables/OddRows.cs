namespace GovInfoDisclosure.Reading.Tables;

/// <summary>Rows that have too many values or too few: what stands beside them has its number of values, it may be, by chance.</summary>
internal sealed class OddRows(ScannedTable scan, FormTable table)
{
    /// <summary>Two rows may have run together where one line was lost; three were not.</summary>
    private const int FewestOddRows = 3;

    /// <summary>One row of so many.</summary>
    private const int MostOddRows = 5;

    private bool? hasOddRows;

    /// <summary>
    /// Whether the values of a row stand on lines of their own, or its label is not printed whole, and the run before or behind it has too many, too few, or
    /// no label, or is a label without any: where cells changed places or were lost, a row that has its number of them may have another's.
    /// </summary>
    public bool AreBeside(LabelledRun run, int columns)
    {
        if (scan.Grid.IsTrueGrid)
        {
            return false;
        }

        int at = scan.Runs.IndexOf(run);
        LabelledRun? before = at > 0 ? scan.Runs[at - 1] : null;
        bool isApart = scan.Grid.IsStream || run.LabelColumn < 0;
        if (isApart && before is { Inked: 0, Label.Entry: not null } && before.ColumnsBefore == run.ColumnsBefore
            && before.Slots.Count < table.Row(before.Label.Entry.Target).Count)
        {
            return true;
        }

        LabelledRun? behind = at + 1 < scan.Runs.Count ? scan.Runs[at + 1] : null;
        if (scan.Grid.Layout != GridLayout.Spaced && !scan.Grid.IsStream && run.LabelColumn >= 0
            && ((before?.Row == run.Row && before.Inked > 0) || (behind?.Row == run.Row && behind.Inked > 0)))
        {
            // Two rows run together: where a line end was lost, so may be a cell.
            return true;
        }

        bool isOfSomeWords = scan.Grid.Layout == GridLayout.Spaced && (run.LabelColumn < 0 || run.Label.Quality == MatchQuality.Near);
        return columns > 1 && ((isOfSomeWords && (IsOfNoRow(before) || IsOfNoRow(behind)))
            || (run.IsStream && (IsOdd(before) || IsOdd(behind) || HasOddRows)));
    }

    /// <summary>Whether so many rows of a table printed one cell a line, or of text that leaves no trace of empty cells, have too many values or too few
    /// that one which has its number may have it by chance.</summary>
    public bool HasOddRows => hasOddRows ??= scan.Runs.FindAll(run => run.Label.Entry is not null && (run.IsStream || !scan.Grid.ShowsBlanks)) is var apart
        && apart.Count(IsOdd) is var odd && odd >= FewestOddRows && odd * MostOddRows >= apart.Count;

    private static bool IsOfNoRow(LabelledRun? other) => other is { Label.Entry: null } && other.Slots.Exists(slot => slot.Kind == FieldKind.Number);

    private bool IsOdd(LabelledRun? other)
    {
        int count = table.Row(other?.Label.Entry?.Target).Count;
        return IsOfNoRow(other) || (count > 0 && other!.Slots.Exists(slot => slot.Kind == FieldKind.Number)
            && other.Inked != count && other.Slots.Count != count);
    }
}
