namespace GovInfoDisclosure.Reading.Tables;

/// <summary>Tells the columns of a row's values by where the rows of its page, and their heads, stand.</summary>
/// <param name="table">The table.</param>
/// <param name="columnsOf">How many columns a run has on the form; 0 where it is no row of it.</param>
/// <param name="headsOf">What the form prints above them.</param>
internal sealed class PlacesOnPage(ScannedTable table, Func<LabelledRun, int> columnsOf, Func<LabelledRun, IEnumerable<string>> headsOf)
{
    /// <summary>Fewer rows one below the other may fit by chance.</summary>
    private const int FewestOfPiece = 5;

    /// <summary>More rows than a page of the form shows.</summary>
    private const int MostOfPage = 60;

    private readonly Dictionary<(int Page, int Columns, bool IsWide), (PageColumns? Columns, int Fitting)> pages = [];
    private readonly Dictionary<(int Page, int Columns), Dictionary<LabelledRun, int[]>> pieces = [];

    /// <summary>
    /// The columns of a row's values by those of its page, where the rows with so many columns on the form show so many of them. Of two ways of counting
    /// columns the one counts that more rows fit; of two that fit as many, both must give the same.
    /// </summary>
    /// <param name="run">The row.</param>
    /// <param name="slots">Its values.</param>
    /// <param name="columns">How many columns it has on the form.</param>
    /// <param name="shown">How many of them the page shows.</param>
    /// <returns>For each value its column, -1 where it has none; null where the page does not tell.</returns>
    public int[]? Of(LabelledRun run, List<GridField> slots, int columns, int shown)
    {
        (PageColumns? narrow, int fitNarrow) = ColumnsOfPage(run, columns, shown, isWide: false);
        (PageColumns? wide, int fitWide) = ColumnsOfPage(run, columns, shown, isWide: true);
        int[]? first = fitNarrow >= fitWide ? narrow?.Placed(PlacedValue.Of(run, slots, isWide: false)) : null;
        int[]? second = fitWide >= fitNarrow ? wide?.Placed(PlacedValue.Of(run, slots, isWide: true)) : null;
        return (fitNarrow != fitWide ? first ?? second : first is not null && second is not null && first.SequenceEqual(second) ? first : null)
            ?? (slots.Count == run.Slots.Count && shown == columns && columns > 1 && InPiece(run, columns) is { Length: > 0 } found ? found : null);
    }

    private int[]? InPiece(LabelledRun run, int columns)
    {
        if (!pieces.TryGetValue((run.Row.Page, columns), out Dictionary<LabelledRun, int[]>? found))
        {
            List<LabelledRun> runs = table.Runs.FindAll(other => other.Row.Page == run.Row.Page && columnsOf(other) == columns && other.Slots.Count > 0);
            pieces.Add((run.Row.Page, columns), found = runs.Count <= MostOfPage ? Pieces(runs, columns) : []);
        }

        return found.TryGetValue(run, out int[]? places) ? places : null;
    }

    /// <summary>
    /// The columns of the rows within the largest pieces of a page that tell them; none where two pieces tell it otherwise. The first and the last row
    /// of a piece may be of the one above or below.
    /// </summary>
    private static Dictionary<LabelledRun, int[]> Pieces(List<LabelledRun> runs, int columns)
    {
        var found = new Dictionary<LabelledRun, int[]>();
        List<List<PlacedValue>> values = runs.ConvertAll(run => PlacedValue.Of(run, run.Slots, isWide: false));
        var largest = new List<(int From, int To)>();
        for (int length = runs.Count; length >= FewestOfPiece; length--)
        {
            for (int from = 0; from + length <= runs.Count; from++)
            {
                int to = from + length;
                if (largest.Exists(piece => piece.From <= from && to <= piece.To)
                    || PageColumns.OfPiece(values.GetRange(from, length), columns) is not { } places)
                {
                    continue;
                }

                largest.Add((from, to));
                for (int i = 1; i + 1 < length; i++)
                {
                    bool isSame = !found.TryGetValue(runs[from + i], out int[]? known) || known.SequenceEqual(places[i]);
                    found[runs[from + i]] = isSame ? places[i] : [];
                }
            }
        }

        return found;
    }

    private (PageColumns? Columns, int Fitting) ColumnsOfPage(LabelledRun run, int columns, int shown, bool isWide)
    {
        if (!pages.TryGetValue((run.Row.Page, columns, isWide), out (PageColumns? Columns, int Fitting) found))
        {
            List<List<PlacedValue>> rowsOfPage = [.. table.Runs.Where(other => other.Row.Page == run.Row.Page && columnsOf(other) == columns)
                .Select(other => PlacedValue.Of(other, other.Slots, isWide))];
            found.Columns = PageColumns.Of(rowsOfPage, shown);
            if (found.Columns is null && shown == columns && columns > 1)
            {
                found.Columns = PageColumns.OfHeads(rowsOfPage, PlacedHeads.Find(table.Grid.Rows, run.Row, [.. headsOf(run)], isWide));
            }

            found.Fitting = rowsOfPage.Count(row => found.Columns?.Placed(row) is int[] places && !places.Contains(-1));
            pages.Add((run.Row.Page, columns, isWide), found);
        }

        return found;
    }
}
