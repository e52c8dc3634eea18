namespace GovInfoDisclosure.Reading.Tables;

/// <summary>
/// The columns of one page of text that keeps them, and which of them each value stands in. A row with as many values as the form has columns shows where
/// they are; so do all values together, where what stands one below the other is exactly as many columns.
/// </summary>
internal sealed class PageColumns
{
    /// <summary>Values so far apart stand in columns, even where no blank between two of them shows it.</summary>
    private const int WideColumn = 5;

    private const int Between = -1;
    private const int Several = -2;

    private readonly (int From, int To)[] columns;

    private readonly bool isByHead;

    private PageColumns(IEnumerable<(int From, int To)> columns, bool isByHead = false)
    {
        this.columns = [.. columns];
        this.isByHead = isByHead;
    }

    /// <summary>The columns below the names of a head; null where a row with as many values as there are columns shows that they stand elsewhere.</summary>
    /// <param name="rows">The values of each row on the page that has so many columns on the form.</param>
    /// <param name="heads">Where the names stand, from left to right; null where nothing names the columns.</param>
    public static PageColumns? OfHeads(IEnumerable<IReadOnlyList<PlacedValue>> rows, IReadOnlyList<(int From, int To)>? heads)
    {
        PageColumns? found = heads is null ? null : new PageColumns(heads, isByHead: true);
        return found is not null && rows.All(row => row.Count != heads!.Count || found.Placed(row) is not null) ? found : null;
    }

    /// <summary>The columns; null where they cannot be told for certain.</summary>
    /// <param name="rows">The values of each row on the page that has so many columns on the form.</param>
    /// <param name="count">How many, more than one.</param>
    public static PageColumns? Of(IEnumerable<IReadOnlyList<PlacedValue>> rows, int count)
    {
        List<IReadOnlyList<PlacedValue>> all = [.. rows.Where(row => row.Count > 0 && row.Count <= count)];
        PageColumns? found = OfFull(all.FindAll(row => row.Count == count), count);
        found?.Widen([.. all.SelectMany(row => row)]);
        found ??= OfAll(all, count);
        if (found is null)
        {
            return null;
        }

        bool keepsBlanks = false;
        foreach (int[] places in all.Select(found.Placed).OfType<int[]>())
        {
            keepsBlanks |= places.Zip(places.Skip(1), (left, right) => left >= 0 && right > left + 1).Any(jumps => jumps);
        }

        return keepsBlanks || Enumerable.Range(1, count - 1).All(found.IsFar) ? found : null;
    }

    /// <summary>
    /// The columns of some rows of a page, of which each row shows just these: programs set a page in pieces, whose columns begin elsewhere in the text.
    /// Null where they do not tell, or one row does not fit.
    /// </summary>
    /// <param name="rows">The values of each row.</param>
    /// <param name="count">How many columns, more than one.</param>
    /// <returns>The column of each value of each row, -1 where it could be one of several.</returns>
    public static List<int[]>? OfPiece(List<List<PlacedValue>> rows, int count)
    {
        if (AreApartAlike(rows.FindAll(row => row.Count < count)) || Of(rows, count) is not PageColumns found)
        {
            return null;
        }

        var places = new List<int[]>(rows.Count);
        foreach (List<PlacedValue> row in rows)
        {
            if (found.Placed(row) is not int[] own || row.Where((value, i) => own[i] < 0 ? value.IsSure : !value.MayBeIn(found.columns[own[i]])).Any())
            {
                return null;
            }

            places.Add(own);
        }

        return places;
    }

    /// <summary>Whether nearly all values of rows with blanks are equally far from one another: what parts them so keeps no columns.</summary>
    private static bool AreApartAlike(List<List<PlacedValue>> rows)
    {
        List<int> gaps = [.. rows.SelectMany(row => row.Zip(row.Skip(1), (left, right) => right.From - left.To))];
        return gaps.Count > 1 && gaps.GroupBy(gap => gap).Max(same => same.Count()) * 10 >= gaps.Count * 9;
    }

    /// <summary>The column of each value, -1 where it could be one of several; null where they stand in no order of columns.</summary>
    public int[]? Placed(IReadOnlyList<PlacedValue> row)
    {
        var places = new int[row.Count];
        int last = -1;
        for (int i = 0; i < places.Length; i++)
        {
            int at = At(row[i]);
            if ((at == Several && row[i].IsSure) || (isByHead && (at < 0 || !row[i].MayBeIn(columns[at]))))
            {
                return null;
            }

            places[i] = Math.Max(at, Between);
            if (places[i] >= 0 && places[i] <= last)
            {
                return null;
            }

            last = Math.Max(last, places[i]);
        }

        return places;
    }

    /// <summary>The column that a value stands in; what stands beside all columns is the first's, or the last's.</summary>
    private int At(PlacedValue value)
    {
        int first = Array.FindIndex(columns, column => value.From < column.To);
        int last = Array.FindLastIndex(columns, column => column.From < value.To + value.Drift);
        return first == last ? first
            : first < 0 ? columns.Length - 1
            : last < 0 ? 0
            : last > first ? Several
            : Between;
    }

    private bool IsFar(int column) => columns[column].From - columns[column - 1].From >= WideColumn;

    /// <summary>Lets columns reach as far as the values that stand in one of them and in no other.</summary>
    private void Widen(List<PlacedValue> values)
    {
        for (int before = 0; values.Count != before;)
        {
            before = values.Count;
            values.RemoveAll(value =>
            {
                int at = Array.FindIndex(columns, value.MayBeIn);
                if (!value.IsSure || at < 0 || at != Array.FindLastIndex(columns, value.MayBeIn))
                {
                    return !value.IsSure;
                }

                columns[at] = (Math.Min(columns[at].From, value.From), Math.Max(columns[at].To, value.To));
                return true;
            });
        }
    }

    /// <summary>The columns of full rows; null where there is none, or one row has a value where another has the next column's.</summary>
    private static PageColumns? OfFull(List<IReadOnlyList<PlacedValue>> full, int count)
    {
        if (full.Count == 0)
        {
            return null;
        }

        var columns = new PageColumns(Enumerable.Range(0, count).Select(column =>
        {
            List<PlacedValue> values = full.ConvertAll(row => row[column]);
            values = values.Exists(value => value.IsSure) ? values.FindAll(value => value.IsSure) : values;
            return (values.Min(value => value.From), values.Max(value => value.To + value.Drift));
        }));
        for (int i = 1; i < count; i++)
        {
            if (columns.columns[i].From < columns.columns[i - 1].To)
            {
                return null;
            }
        }

        return columns;
    }

    /// <summary>The columns that all values together show; null where these are more or fewer, or two of them may be one.</summary>
    private static PageColumns? OfAll(List<IReadOnlyList<PlacedValue>> rows, int count)
    {
        var columns = new List<(int From, int To)>();
        foreach (PlacedValue value in rows.SelectMany(row => row).Where(value => value.IsSure).OrderBy(value => value.From))
        {
            int last = columns.Count - 1;
            if (last >= 0 && value.From < columns[last].To)
            {
                columns[last] = (columns[last].From, Math.Max(columns[last].To, value.To));
            }
            else
            {
                columns.Add((value.From, value.To));
            }
        }

        if (columns.Count != count)
        {
            return null;
        }

        var found = new PageColumns(columns);
        var parted = new HashSet<int>();
        foreach (IReadOnlyList<PlacedValue> row in rows)
        {
            bool isOther = row.Count == count && row.Where((value, i) => !value.MayBeIn(columns[i])).Any();
            if (isOther || found.Placed(row) is not int[] places)
            {
                return null;
            }

            parted.UnionWith(places.Where((place, i) => i > 0 && places[i - 1] >= 0 && place == places[i - 1] + 1));
        }

        return Enumerable.Range(1, count - 1).All(column => parted.Contains(column) || found.IsFar(column)) ? found : null;
    }
}
