namespace GovInfoDisclosure.Reading.Tables;

/// <summary>
/// Columns of a head that the form does not have, where nothing but a count gives values their columns: last year's numbers beside this year's, a column
/// named for each of two years. The row's value may be blank, and what stands there the other column's.
/// </summary>
/// <param name="scan">The table.</param>
/// <param name="table">The form's.</param>
internal sealed class ForeignHeads(ScannedTable scan, FormTable table)
{
    /// <summary>The words of a unit stand beside heads, and name no column; nor do the articles that head the blocks.</summary>
    private static readonly string[] WordsOfNoColumn = ["单位", "第二十条"];

    private readonly Dictionary<IReadOnlyList<HeadColumn>, bool> foreign = [];
    private readonly string formsHeads = HeadsOf(table);

    /// <summary>
    /// Whether heads name a column twice in different words, as where each stands for another year. A head that is printed again, and a merged one written
    /// once for each column that it spans, says the same.
    /// </summary>
    public static bool NameTwice(IEnumerable<HeadColumn> heads) => heads.GroupBy(column => column.Entry.Target)
        .Any(named => named.Select(column => ValueText.Clean(column.Printed)).Distinct().Skip(1).Any());

    /// <summary>
    /// The row's fields below the words of the form where the head of its block has other words too; refused where the row is not as wide as the line of heads.
    /// Null where there are no other words.
    /// </summary>
    /// <param name="run">The row.</param>
    /// <param name="keys">The columns that the form gives it.</param>
    public Alignment? Below(LabelledRun run, List<string> keys)
    {
        HeadColumn[] named = [.. run.Head.Where(column => keys.Contains(column.Entry.Target))];
        if (keys.Exists(key => !Array.Exists(named, column => column.Entry.Target == key)) || !AreIn(run))
        {
            // A word that names none may be what a word of the form is misprinted as.
            return null;
        }

        GridRow line = named[named.Length - 1].Row;
        bool Names(GridField field, string key) => Array.Exists(named, column => column.Field == field && column.Entry.Target == key);
        int[] places = [.. keys.Select(key => line.Fields.FindIndex(field => Names(field, key)))];
        bool isAsWide = scan.Grid.HasMarkedCells && line != run.Row && run.Row.Fields.Count == line.Fields.Count;
        return isAsWide && run.LabelColumn >= 0 && run.LabelColumn < places.Min()
            ? new Alignment(LayingKind.OddWidth, [.. places.Select(place => run.Row.Fields[place])])
            : Alignment.Refused(LayingKind.OtherHead, keys.Count);
    }

    /// <summary>
    /// Whether words that name no column stand among those of table 3, all of which are there: 小计 beside the organisations. In text by position the words of
    /// the labels' head stand among them on any page.
    /// </summary>
    public bool AreAmongRequests { get; } = table.Table == 3 && scan.Grid.Layout != GridLayout.Spaced && IsAmong(scan, table);

    /// <summary>Whether words that name no column stand among those of the block's head, up to its first row.</summary>
    private bool AreIn(LabelledRun run)
    {
        if (!foreign.TryGetValue(run.Head, out bool are))
        {
            Place first = (scan.Runs.Find(other => other.Head == run.Head) ?? run).Place;
            Place begin = scan.Texts.FindLast(text => text.Match.Entry?.Kind == LabelKind.Head && text.Field.Place < run.Head[0].Field.Place)?.Field.Place
                ?? run.Head[0].Field.Place;
            HashSet<int> lines = [.. run.Head.Select(column => column.Field.Line)];
            are = scan.UnknownWords.Exists(word => word.Field.Place >= begin && word.Field.Place <= first && IsForeign(word.Word, formsHeads)
                && (scan.Grid.Layout != GridLayout.Spaced || lines.Contains(word.Field.Line)));
            foreign.Add(run.Head, are);
        }

        return are;
    }

    private static bool IsAmong(ScannedTable scan, FormTable table)
    {
        LabelledRun? first = scan.Runs.Find(run => run.Label.Entry is not null);
        HeadColumn[] heads = [.. scan.Columns.Take(first?.ColumnsBefore ?? 0)];
        List<string> keys = table.Keys(table.Rows[0]);
        return keys.TrueForAll(key => Array.Exists(heads, head => head.Entry.Target == key)) && scan.UnknownWords.Exists(word =>
            word.Field.Place < first!.Place && (LabelText.Of(word.Word).Core == ExtraColumn.Subtotal
                || (heads[0].Field.Place < word.Field.Place && word.Field.Place < heads[heads.Length - 1].Field.Place
                    && IsForeign(word.Word, HeadsOf(table)))));
    }

    private static string HeadsOf(FormTable table) =>
        string.Join("\n", table.Rows.SelectMany(row => row).Select(cell => LabelText.Of(cell.ColumnLabel).Core).Distinct());

    /// <summary>A piece of a head that a line end broke is none of another column.</summary>
    private static bool IsForeign(string word, string formsHeads)
    {
        string core = LabelText.Of(word).Core;
        return core.Length > 1 && !formsHeads.Contains(core) && !Array.Exists(WordsOfNoColumn, core.Contains);
    }
}
