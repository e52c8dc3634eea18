namespace GovInfoDisclosure.Reading.Tables;

/// <summary>
/// Whether a head names its columns in another order than the form does, in whatever way its lines are printed: its words are read in the order of the
/// document, and a head that begins anew, for another block or on another page, must name the same.
/// </summary>
internal static class HeadOrder
{
    /// <summary>Of the five words of a block of table 4 one may be lost; where two change places, one part of them has no more than two.</summary>
    private const int FewestOfBlock = 3;

    /// <summary>Of fifteen words so many must be known.</summary>
    private const int FewestOfCases = 13;

    /// <summary>Of one block of table 2: columns from left to right, each perhaps written several times where it is merged.</summary>
    public static bool IsOtherInBlock(IEnumerable<int> order) => !HasEqualPasses(order);

    /// <summary>
    /// Of table 3: the five organisations in their order, and 自然人 before 总计 where both stand in one row of the grid. Where heads follow one another cell
    /// by cell, the organisations are side by side; a row of the grid that names one again is where their words go on.
    /// </summary>
    /// <param name="heads">The heads before the first row of values.</param>
    /// <param name="keys">The columns; the last is the total.</param>
    /// <param name="isStream">Whether the whole table is one row of cells that follow one another.</param>
    public static bool IsOtherInRequests(IEnumerable<HeadColumn> heads, List<string> keys, bool isStream)
    {
        List<int> stream = [];
        bool beginsWithTotal = isStream;
        var named = new HashSet<int>();
        int last = keys.Count - 1;
        foreach (IGrouping<GridRow, HeadColumn> row in heads.GroupBy(column => column.Row))
        {
            List<int> columns = [.. row.Select(column => keys.IndexOf(column.Entry.Target))];
            List<int> organisations = columns.FindAll(column => column > 0 && column < last);
            bool isNew = !named.Overlaps(organisations);
            named.UnionWith(organisations);
            if (isStream || columns.Count == 1)
            {
                // Behind 申请人情况 on its line it may be the last column, merged over the lines below.
                beginsWithTotal |= columns[0] == last && row.Key.Fields.Find(field => field.Kind == FieldKind.Text) == row.First().Field;
                stream.AddRange(columns);
            }
            else if (isNew && (HasOtherOrder(columns, last) || (columns.Contains(last) && columns.IndexOf(last) < columns.IndexOf(0))))
            {
                return true;
            }
        }

        // The total before 自然人 stands first in the rows, too; between it and the organisations stands the form's own merged head.
        return HasOtherOrder(stream, last) || (beginsWithTotal && stream.IndexOf(last) is >= 0 and int total && total < stream.IndexOf(0));
    }

    /// <summary>Whether the organisations are out of order, or another head stands among those of one pass.</summary>
    private static bool HasOtherOrder(List<int> columns, int last)
    {
        List<int> organisations = columns.FindAll(column => column > 0 && column < last);
        int distinct = organisations.Distinct().Count();
        return !HasEqualPasses(organisations) || (organisations.Count == distinct
            && columns.SkipWhile(column => column <= 0 || column >= last).Take(distinct).Any(column => column <= 0 || column >= last));
    }

    /// <summary>Of table 4: five words in one order, for each block anew.</summary>
    public static bool IsOtherInCases(IEnumerable<int> order)
    {
        List<List<int>> passes = Passes(order);
        return passes.Sum(pass => pass.Count) >= FewestOfCases && passes.Exists(pass => pass.Count < FewestOfBlock);
    }

    /// <summary>The stretches in which the columns go from left to right.</summary>
    private static List<List<int>> Passes(IEnumerable<int> order)
    {
        List<List<int>> passes = [];
        int before = int.MaxValue;
        foreach (int column in order)
        {
            if (column < before)
            {
                passes.Add([column]);
            }
            else if (column > before)
            {
                passes[passes.Count - 1].Add(column);
            }

            before = column;
        }

        return passes;
    }

    /// <summary>Whether all of them name the same columns.</summary>
    private static bool HasEqualPasses(IEnumerable<int> order)
    {
        int before = int.MaxValue;
        int passes = 0;
        int at = 0;
        var first = new List<int>();
        foreach (int column in order)
        {
            if (column == before)
            {
                continue;
            }

            if (column < before)
            {
                if (passes > 1 && at < first.Count)
                {
                    return false;
                }

                passes++;
                at = 0;
            }

            if (passes == 1)
            {
                first.Add(column);
            }
            else if (at >= first.Count || first[at] != column)
            {
                return false;
            }

            at++;
            before = column;
        }

        return passes <= 1 || at == first.Count;
    }
}
