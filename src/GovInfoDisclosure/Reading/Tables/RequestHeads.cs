namespace GovInfoDisclosure.Reading.Tables;

/// <summary>The head of table 3, which all its rows share: which columns it names, in which order, and which it lacks.</summary>
internal sealed class RequestHeads
{
    /// <summary>Table 3 has seven columns; words of broken heads are hardly ever there three times each.</summary>
    private const int FewestParted = 3;

    private readonly ScannedTable scan;
    private readonly FormTable table;

    /// <summary>The heads before the first row.</summary>
    private readonly List<HeadColumn> beforeRows;

    public RequestHeads(ScannedTable scan, FormTable table)
    {
        this.scan = scan;
        this.table = table;
        beforeRows = [.. Named(scan.Columns.Take(scan.Runs.Find(run => run.Label.Entry is not null)?.ColumnsBefore ?? 0))];
        IsInOtherOrder = FindsOtherOrder();
        ArePartedByWords = FindsParts();
        NameTwice = beforeRows.GroupBy(column => column.Row).Any(row => ForeignHeads.NameTwice(row.Where(column => IndexOf(column) >= 0)));
    }

    /// <summary>Whether they name the columns in another order than the form.</summary>
    public bool IsInOtherOrder { get; }

    /// <summary>Whether a line of them names a column twice, in different words.</summary>
    public bool NameTwice { get; }

    /// <summary>
    /// Whether other words stand below the heads by turns, and part each of them: 本级 and 下属. Where one of the two is blank, a number may be of either.
    /// </summary>
    public bool ArePartedByWords { get; }

    private bool FindsParts()
    {
        Place? first = scan.Runs.Find(run => run.Label.Entry is not null)?.Place;
        return scan.UnknownWords.Count >= 2 * FewestParted && scan.UnknownWords.Where(word => word.Field.Place <= first)
            .GroupBy(word => LabelText.Of(word.Word).Core).GroupBy(same => same.Count())
            .Any(times => times.Key >= FewestParted && times.Skip(1).Any());
    }

    /// <summary>The columns that the head of table 3 names, when it can be trusted and lacks one; null else.</summary>
    public List<int>? LackingOne()
    {
        int columns = table.Rows[0].Count;
        List<int> named = scan.Columns.ConvertAll(IndexOf);
        List<int> head = [.. Enumerable.Range(-1, columns + 1).Where(named.Contains)];
        return scan.HeadIsClean && head.Count == columns - 1 && head.Contains(0) && head.Contains(columns - 1) ? head : null;
    }

    /// <summary>
    /// The columns of table 3 that no head names, so that the form's order alone gives them their values. Where cells stand in a grid, one such column is
    /// the one between its neighbours; in text by position the pieces of broken words name nothing, and places are asked instead.
    /// </summary>
    public List<int> Unnamed()
    {
        HashSet<int> named = [.. Columns()];
        List<int> unnamed = [.. Enumerable.Range(0, table.Rows[0].Count).Where(column => !named.Contains(column))];
        bool isToldByOthers = scan.Grid.Layout == GridLayout.Spaced || (scan.Grid.Layout == GridLayout.Delimited && unnamed.Count == 1);
        return isToldByOthers || IsInOtherOrder ? [] : unnamed;
    }

    /// <summary>
    /// Whether the head of table 3 names its columns in another order than the form. In the text of a page the pieces of broken words stand in any order:
    /// there the head is asked where it names each column once.
    /// </summary>
    private bool FindsOtherOrder()
    {
        int columns = table.Rows[0].Count;
        LabelledRun? first = scan.Runs.Find(run => run.Label.Entry is not null && run.Inked > 0);
        if (scan.Grid.Layout == GridLayout.Spaced && first is not null
            && PlacedHeads.AreInOtherOrder(scan.Grid.Rows, first.Row, table.Rows[0].ConvertAll(cell => cell.ColumnLabel)))
        {
            return true;
        }

        return ((scan.Grid.Layout != GridLayout.Spaced || Columns().Take(columns).Distinct().Count() == columns)
            && HeadOrder.IsOtherInRequests(beforeRows, table.Keys(table.Rows[0]), scan.Grid.IsStream))
            || LostHead.OutOfOrder(scan, first, beforeRows, table.Keys(table.Rows[0])) is not null;
    }

    /// <summary>The columns that the heads before the first row name, in the order of the document; -1 for what table 3 does not have.</summary>
    public IEnumerable<int> Columns() => beforeRows.Select(IndexOf);

    /// <summary>The heads but for those of a subtotal.</summary>
    public IEnumerable<HeadColumn> Named(IEnumerable<HeadColumn> heads) =>
        heads.Where(column => !scan.IsOtherTotal(column.Entry, column.Quality));

    private int IndexOf(HeadColumn column) => table.Keys(table.Rows[0]).IndexOf(column.Entry.Target);

    /// <summary>The columns from left to right: the organisations, which stand on a line of their own, behind 自然人, and 总计 behind them or first.</summary>
    /// <param name="named">All columns, in the order of the document.</param>
    public List<int> FromLeft(List<int> named)
    {
        int last = named.Count - 1;
        IEnumerable<int> others = named.Where(column => column > 0 && column < last);
        return BeginsWithTotal() ? [last, 0, .. others] : [0, .. others, last];
    }

    /// <summary>Whether 总计 stands before 自然人 on its line, or first on a line of its own before it.</summary>
    private bool BeginsWithTotal()
    {
        HeadColumn[] heads = [.. beforeRows];
        int total = Array.FindIndex(heads, column => IndexOf(column) == table.Rows[0].Count - 1);
        int natural = Array.FindIndex(heads, column => IndexOf(column) == 0);
        return total >= 0 && total < natural
            && (heads[total].Row == heads[natural].Row || heads[total].Row.Fields.Find(field => field.Kind == FieldKind.Text) == heads[total].Field);
    }
}
